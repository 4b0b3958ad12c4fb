#include "app/import/text/PlainText.h"

namespace universe {

namespace {

/// What no sentence is longer than.
constexpr qsizetype longest = 2000;

char16_t plain(char16_t c) {
    constexpr char16_t widthShift = 0xFEE0; // from a letter of full width to the narrow one
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - widthShift;
    switch (c) {
    case 0xFFE6: // ₩
        return 0x20A9;
    case 0xFFE5: // ¥
        return 0xA5;
    case 0x2010: // hyphens, dashes, a minus
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    case 0x223C: // ∼
    case 0x301C: // 〜
    case 0x02DC: // ˜
        return u'~';
    case 0x2236: // ∶
        return u':';
    case 0x2215: // ∕
    case 0x2044: // ⁄
        return u'/';
    case 0x2018: // ‘
    case 0x2019: // ’
        return u'\'';
    default:
        return c;
    }
}

bool isUnseen(QChar c) { return c.category() == QChar::Other_Format || c.unicode() == 0xFEFF; }

} // namespace

QString plainText(const QString &text) {
    if (text.size() > longest)
        return {};
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!isUnseen(c))
            result += QChar(plain(c.unicode()));
    }
    return result.simplified();
}

QString withoutNotes(const QString &plain) {
    QString result;
    qsizetype taken = 0;
    while (taken < plain.size()) {
        const qsizetype open = plain.indexOf(u'(', taken);
        const qsizetype close = open < 0 ? -1 : plain.indexOf(u')', open);
        if (close < 0)
            break;
        result += QStringView(plain).sliced(taken, open - taken);
        result += u' ';
        taken = close + 1;
    }
    result += QStringView(plain).sliced(taken);
    return result.simplified();
}

QString squeezed(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.toLower();
}

bool takeWord(QStringView &text, std::initializer_list<QStringView> words) {
    for (const QStringView word : words) {
        if (!text.startsWith(word))
            continue;
        text = text.sliced(word.size());
        return true;
    }
    return false;
}

int takeNumber(QStringView &text) {
    constexpr qsizetype mostDigits = 9;
    qsizetype digits = 0;
    while (digits < text.size() && digits < mostDigits && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0)
        return -1;
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

} // namespace universe
