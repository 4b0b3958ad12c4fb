#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <optional>

/// Texts from people, judged before they are sent. The server has the last word and brings each kind into its one form:
/// sql/README.md, Texts.
namespace universe::texts {

/// Strictly UTF-8: nothing where a byte is none of it. A byte order mark stays, as a character.
inline std::optional<QString> fromUtf8(QByteArrayView bytes) {
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// What Unicode ignores by default, and other formatting that is never seen.
inline bool isInvisible(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        // Signs that stand under numbers, and those that arrange hieroglyphs, are seen.
        return !((c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x70F || c == 0x890 || c == 0x891 || c == 0x8E2 ||
                 c == 0x110BD || c == 0x110CD || (c >= 0x13430 && c <= 0x1343F));
    case QChar::Mark_NonSpacing:
        return c == 0x34F || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F) ||
               (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    default:
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2065 ||
               (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}

inline bool hasInvisible(const QString &text) {
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint c) { return isInvisible(c); });
}

/// Control characters that are no blanks.
inline bool hasControl(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
}

/// Whether there is nothing to see: blanks, combining marks and what is invisible, and no more.
inline bool showsNothing(const QString &text) {
    const auto characters = text.toUcs4();
    return std::ranges::none_of(characters, [](uint c) {
        return (QChar::isLetterOrNumber(c) || QChar::isPunct(c) || QChar::isSymbol(c)) && !isInvisible(c) &&
               c != 0x2800;
    });
}

/// A password as the server compares it: OpaqueString of RFC 8265.
inline QString passwordForm(const QString &password) {
    QString form = password.normalized(QString::NormalizationForm_C);
    const auto isBlank = [](QChar c) { return c.category() == QChar::Separator_Space; };
    std::ranges::replace_if(form, isBlank, QChar(u' '));
    return form;
}

/// Whether something in it runs from right to left, or turns directions.
inline bool turns(const QString &text) {
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint c) {
        switch (QChar::direction(c)) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirES:
        case QChar::DirET:
        case QChar::DirCS:
        case QChar::DirB:
        case QChar::DirS:
        case QChar::DirWS:
        case QChar::DirON:
        case QChar::DirBN:
        case QChar::DirNSM:
            return false;
        default:
            return true;
        }
    });
}

/// The same text, set apart from the direction of the sentence around it. Only what turns directions needs it and gets
/// the two signs that do so.
inline QString isolated(const QString &text) { return turns(text) ? QChar(0x2068) + text + QChar(0x2069) : text; }

/// Names that commas join, each set apart from its neighbours, so that they stay in their order.
inline QString isolatedEach(const QString &names) {
    if (!turns(names))
        return names;
    QStringList parts = names.split(u',');
    for (QString &part : parts) {
        const QString name = part.trimmed();
        part.replace(name, isolated(name));
    }
    return parts.join(u',');
}

/// One of the lines into which a text was broken, in the direction of the whole.
inline QString lineOf(const QString &whole, const QString &line) {
    if (!turns(whole))
        return line;
    return QChar(whole.isRightToLeft() ? 0x2067 : 0x2066) + line + QChar(0x2069);
}

} // namespace universe::texts
