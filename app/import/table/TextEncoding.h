#pragma once

#include "app/core/Reason.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>

struct UConverter;

namespace universe {

/// How a text file writes characters. Of UTF-16 it is what `Utf16Bytes` makes of it.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Korean };

/// The encoding that is called so, "utf-8" or "euc-kr"; nothing when none is. The names, the usual ones first.
std::optional<TextEncoding> textEncoding(const QString &name);
QStringList textEncodingNames();
/// As people know it: "CP949".
QString nameOf(TextEncoding encoding);

/// What a file begins with tells of its encoding. Nothing when it is plain ASCII so far.
std::optional<TextEncoding> recognisedEncoding(QByteArrayView beginning);

/// Why text that is read in an encoding as somebody said may be in another one, as its beginning looks; empty where it
/// may well be in this one.
Reason encodingDoubt(TextEncoding said, QByteArrayView beginning);

/// What is recognised of text whose characters that are ASCII are single bytes.
std::optional<TextEncoding> encodingOfText(QByteArrayView bytes);

/// Turns the bytes of UTF-16 into those of UTF-8, block by block. Half of a pair, or of a character, becomes bytes that
/// are no UTF-8, so that it is found where it stands.
class Utf16Bytes {
public:
    explicit Utf16Bytes(TextEncoding encoding)
        : m_isBigEndian(encoding == TextEncoding::Utf16Be) {}

    QByteArray toUtf8(QByteArrayView block);
    /// What is left over at the end of the file.
    QByteArray end();

private:
    void add(QByteArray &utf8, char16_t unit);

    bool m_isBigEndian;
    std::optional<char> m_half = {};
    char16_t m_high = 0; ///< the first of a pair, whose second is to come
};

/// Turns bytes that are UTF-8 or Korean (CP949, of which EUC-KR is a part) into text.
class TextDecoder {
public:
    TextDecoder();

    /// The text, or why the bytes are none in that encoding.
    std::expected<QString, Reason> decode(QByteArrayView bytes, TextEncoding encoding);

private:
    std::expected<QString, Reason> decodeKorean(QByteArrayView bytes);

    std::unique_ptr<UConverter, void (*)(UConverter *)> m_korean;
};

} // namespace universe
