#include "app/import/table/TextEncoding.h"

#include "app/import/ByteScan.h"

#include <QStringView>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

struct Name {
    TextEncoding encoding;
    QLatin1StringView text;
};

constexpr std::array encodingNames{
    Name{TextEncoding::Utf8, "utf-8"_L1},       Name{TextEncoding::Utf16Le, "utf-16le"_L1},
    Name{TextEncoding::Utf16Be, "utf-16be"_L1}, Name{TextEncoding::Korean, "cp949"_L1},
    Name{TextEncoding::Korean, "euc-kr"_L1},
};

bool isAscii(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// UTF-16 without a mark: of digits, delimiters and ends of lines each other byte is zero.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes) {
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        even += bytes[at] == '\0' ? 1 : 0;
        odd += bytes[at + 1] == '\0' ? 1 : 0;
    }
    const qsizetype units = bytes.size() / 2;
    if (odd > units / 20 && even < odd / 20 + 1)
        return TextEncoding::Utf16Le;
    if (even > units / 20 && odd < even / 20 + 1)
        return TextEncoding::Utf16Be;
    return {};
}

/// What most lines are that are more than ASCII: a bad byte in one of them does not make another encoding of all.
TextEncoding encodingOfMostLines(QByteArrayView bytes) {
    int utf8 = 0;
    int korean = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const auto *found =
            std::find_if(bytes.begin() + begin, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView line = bytes.sliced(begin, found - bytes.begin() - begin);
        begin += line.size() + 1;
        if (isAscii(line))
            continue;
        if (line.isValidUtf8())
            ++utf8;
        else if (isKoreanCodePage(line))
            ++korean;
    }
    return korean > utf8 ? TextEncoding::Korean : TextEncoding::Utf8;
}

/// A byte that begins no character of CP949, though ICU takes it for one of a program's own.
std::optional<char> unusedKoreanByte(QByteArrayView bytes) {
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead == 0x80 || lead == 0xFF || lead == 0xC9 || lead == 0xFE)
            return bytes[at];
        at += lead > 0x80 ? 1 : 0;
    }
    return {};
}

Reason byteReason(char byte, const QString &encoding) {
    const auto number = static_cast<unsigned char>(byte);
    return Reason::because("the byte 0x%1, which is no %2").arg(QString::number(number, 16).toUpper()).arg(encoding);
}

} // namespace

std::optional<TextEncoding> textEncoding(const QString &name) {
    const auto *found = std::ranges::find(encodingNames, name.toLower(), &Name::text);
    return found == encodingNames.end() ? std::nullopt : std::optional(found->encoding);
}

QStringList textEncodingNames() {
    QStringList list;
    for (const Name &name : encodingNames)
        list.append(name.text);
    return list;
}

QString nameOf(TextEncoding encoding) {
    return QString(std::ranges::find(encodingNames, encoding, &Name::encoding)->text).toUpper();
}

std::optional<TextEncoding> recognisedEncoding(QByteArrayView beginning) {
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (beginning.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (beginning.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (const auto utf16 = unmarkedUtf16(beginning))
        return utf16;
    return encodingOfText(beginning);
}

Reason encodingDoubt(TextEncoding said, QByteArrayView beginning) {
    const bool isWide = said == TextEncoding::Utf16Le || said == TextEncoding::Utf16Be;
    const TextEncoding likely = recognisedEncoding(beginning).value_or(isWide ? TextEncoding::Utf8 : said);
    if (likely == said)
        return {};
    return Reason::because(
               "the names of the columns cannot be read as %1, and the file looks like %2: choose %2 as its "
               "encoding, or have it recognised")
        .arg(nameOf(said))
        .arg(nameOf(likely));
}

std::optional<TextEncoding> encodingOfText(QByteArrayView bytes) {
    return isAscii(bytes) ? std::nullopt : std::optional(encodingOfMostLines(bytes));
}

void Utf16Bytes::add(QByteArray &utf8, char16_t unit) {
    const auto addUnit = [&utf8](char16_t half) { // as bytes that UTF-8 does not have
        utf8 += static_cast<char>(0xE0 | (half >> 12));
        utf8 += static_cast<char>(0x80 | ((half >> 6) & 0x3F));
        utf8 += static_cast<char>(0x80 | (half & 0x3F));
    };
    const char16_t high = std::exchange(m_high, 0);
    if (high && QChar::isLowSurrogate(unit)) {
        utf8 += QString::fromUcs4(std::array{QChar::surrogateToUcs4(high, unit)}.data(), 1).toUtf8();
        return;
    }
    if (high)
        addUnit(high);
    if (QChar::isHighSurrogate(unit)) {
        m_high = unit;
    } else if (unit < 0x80) {
        utf8 += static_cast<char>(unit);
    } else if (unit < 0x800) {
        utf8 += static_cast<char>(0xC0 | (unit >> 6));
        utf8 += static_cast<char>(0x80 | (unit & 0x3F));
    } else {
        addUnit(unit);
    }
}

QByteArray Utf16Bytes::toUtf8(QByteArrayView block) {
    QByteArray utf8;
    utf8.reserve(block.size() * 3 / 2);
    for (const char byte : block) {
        if (!m_half) {
            m_half = byte;
            continue;
        }
        const auto first = static_cast<unsigned char>(*std::exchange(m_half, std::nullopt));
        const auto second = static_cast<unsigned char>(byte);
        add(utf8, static_cast<char16_t>(m_isBigEndian ? first << 8 | second : second << 8 | first));
    }
    return utf8;
}

QByteArray Utf16Bytes::end() {
    QByteArray rest;
    if (m_high)
        add(rest, 0);
    rest.replace('\0', "");
    if (m_half)
        rest += '\xFF';
    return rest;
}

TextDecoder::TextDecoder()
    : m_korean(nullptr, &ucnv_close) {}

std::expected<QString, Reason> TextDecoder::decodeKorean(QByteArrayView bytes) {
    if (const auto bad = unusedKoreanByte(bytes))
        return std::unexpected(byteReason(*bad, u"CP949"_s));
    UErrorCode status = U_ZERO_ERROR;
    if (!m_korean) {
        m_korean.reset(ucnv_open("windows-949-2000", &status));
        ucnv_setToUCallBack(m_korean.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    QString text(bytes.size(), Qt::Uninitialized);
    const int32_t size = ucnv_toUChars(m_korean.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                       bytes.data(), int32_t(bytes.size()), &status);
    if (U_SUCCESS(status)) {
        text.truncate(size);
        return text;
    }
    std::array<char, 8> wrong{};
    auto count = static_cast<int8_t>(wrong.size());
    UErrorCode another = U_ZERO_ERROR;
    ucnv_getInvalidChars(m_korean.get(), wrong.data(), &count, &another);
    return std::unexpected(byteReason(count > 0 ? wrong[0] : bytes.back(), u"CP949"_s));
}

std::expected<QString, Reason> TextDecoder::decode(QByteArrayView bytes, TextEncoding encoding) {
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (encoding == TextEncoding::Korean)
        return decodeKorean(bytes);
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QByteArray copy = bytes.toByteArray();
    return std::unexpected(replaceBadBytes(copy, 1).constFirst().reason);
}

} // namespace universe
