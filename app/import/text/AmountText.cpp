#include "app/import/text/AmountText.h"

#include "app/import/text/PlainText.h"

#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

struct Sign {
    QStringView text;
    QStringView currency;
};

constexpr QStringView someDollar = u"$";
constexpr QStringView someYen = u"¥"; // the yuan's as well

/// What may stand before an amount; longer ones first.
constexpr std::array prefixes{
    Sign{u"US$", u"USD"}, Sign{u"CA$", u"CAD"}, Sign{u"C$", u"CAD"},  Sign{u"AU$", u"AUD"},   Sign{u"A$", u"AUD"},
    Sign{u"NZ$", u"NZD"}, Sign{u"HK$", u"HKD"}, Sign{u"NT$", u"TWD"}, Sign{u"S$", u"SGD"},    Sign{u"MX$", u"MXN"},
    Sign{u"R$", u"BRL"},  Sign{u"CN¥", u"CNY"}, Sign{u"JP¥", u"JPY"}, Sign{u"$", someDollar}, Sign{u"¥", someYen},
    Sign{u"€", u"EUR"},   Sign{u"£", u"GBP"},   Sign{u"₩", u"KRW"},   Sign{u"₹", u"INR"},     Sign{u"฿", u"THB"},
};

/// What may stand behind one.
constexpr std::array suffixes{
    Sign{u"원", u"KRW"},          Sign{u"won", u"KRW"},        Sign{u"달러", u"USD"}, Sign{u"불", u"USD"},
    Sign{u"dollars", someDollar}, Sign{u"dollar", someDollar}, Sign{u"유로", u"EUR"}, Sign{u"euros", u"EUR"},
    Sign{u"euro", u"EUR"},        Sign{u"엔", u"JPY"},         Sign{u"円", u"JPY"},   Sign{u"위안", u"CNY"},
    Sign{u"元", u"CNY"},          Sign{u"파운드", u"GBP"},     Sign{u"€", u"EUR"},    Sign{u"£", u"GBP"},
    Sign{u"$", someDollar},       Sign{u"¥", someYen},         Sign{u"₩", u"KRW"},    Sign{u"kr", u"SEK"},
};

constexpr std::array<QStringView, 26> codes{u"KRW", u"USD", u"EUR", u"GBP", u"JPY", u"CNY", u"CAD", u"AUD", u"NZD",
                                            u"HKD", u"SGD", u"TWD", u"CHF", u"SEK", u"NOK", u"DKK", u"PLN", u"CZK",
                                            u"HUF", u"THB", u"INR", u"IDR", u"PHP", u"MXN", u"BRL", u"VND"};

QString resolved(QStringView currency, const QString &usual) {
    if (currency == someDollar)
        return usual.endsWith(u'D') && usual.size() == 3 ? usual : u"USD"_s;
    if (currency == someYen)
        return usual == u"CNY" ? usual : u"JPY"_s;
    return currency.toString();
}

void skipBlank(QStringView &text) {
    if (text.startsWith(u' '))
        text = text.sliced(1);
}

/// Takes a sign or a code of a currency; empty where there is none.
template <size_t size>
QStringView takeCurrency(QStringView &text, const std::array<Sign, size> &signs) {
    for (const Sign &sign : signs) {
        if (takeWord(text, {sign.text}))
            return sign.currency;
    }
    for (const QStringView code : codes) {
        const bool isWhole = text.size() == code.size() || (text.size() > code.size() && !text[code.size()].isLetter());
        if (isWhole && text.startsWith(code, Qt::CaseInsensitive)) {
            text = text.sliced(code.size());
            return code;
        }
    }
    return {};
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QStringView takeDigits(QStringView &text) {
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

/// A number with its groups of thousands and its fraction, as it is written.
struct Written {
    QString whole;
    QString fraction;
    QChar groupMark; ///< null: none
    QChar fractionMark;
};

std::optional<Written> takeWritten(QStringView &text) {
    constexpr qsizetype ofGroup = 3;
    constexpr qsizetype mostDigits = 12;
    Written number{takeDigits(text).toString(), {}, {}, {}};
    if (number.whole.isEmpty() || (number.whole.size() > 1 && number.whole.startsWith(u'0')))
        return {};
    const bool mayGroup = number.whole.size() <= ofGroup && number.whole != u"0";
    while (text.size() > 1 && (text[0] == u',' || text[0] == u'.') && isDigit(text[1])) {
        const QChar mark = text[0];
        QStringView rest = text.sliced(1);
        const QStringView digits = takeDigits(rest);
        const bool isGroup =
            digits.size() == ofGroup && mayGroup && (number.groupMark.isNull() || number.groupMark == mark);
        if (!number.fraction.isEmpty())
            return {};
        if (isGroup) {
            number.whole += digits;
            number.groupMark = mark;
        } else if (digits.size() <= 2 && mark != number.groupMark) {
            number.fraction = digits.toString();
            number.fractionMark = mark;
        } else {
            return {};
        }
        text = rest;
    }
    return number.whole.size() <= mostDigits ? std::optional(number) : std::nullopt;
}

/// "만 5천", "만5000", "천", "백" behind a number: what it is then. Nothing where the number does not go with it.
std::optional<double> takeUnits(QStringView &text, double number, bool &hasUnit) {
    constexpr double tenThousand = 10'000;
    constexpr double thousand = 1000;
    constexpr double hundred = 100;
    if (takeWord(text, {u"만"})) {
        hasUnit = true;
        QStringView rest = text;
        skipBlank(rest);
        const int more = takeNumber(rest);
        if (more < 0)
            return number * tenThousand;
        if (more < static_cast<int>(hundred / 10) && takeWord(rest, {u"천"})) {
            text = rest;
            return number * tenThousand + more * thousand;
        }
        if (more < static_cast<int>(tenThousand) && rest.startsWith(u'원')) {
            text = rest;
            return number * tenThousand + more;
        }
        return number * tenThousand;
    }
    if (takeWord(text, {u"천"})) {
        hasUnit = true;
        return number < thousand ? std::optional(number * thousand) : std::nullopt;
    }
    if (takeWord(text, {u"백"})) {
        hasUnit = true;
        return number < hundred ? std::optional(number * hundred) : std::nullopt;
    }
    return number;
}

/// Whether the number is written as amounts of this currency are.
bool isWrittenSo(const Written &number, const QString &currency, bool hasUnit) {
    const bool hasPoint = number.groupMark == u'.';
    if (currency == u"KRW" || currency == u"JPY")
        return number.fraction.isEmpty() || (hasUnit && number.fractionMark == u'.');
    // "1.250" may be one and a quarter; only where the euro is paid it is more than a thousand for certain.
    return !hasPoint || currency == u"EUR";
}

} // namespace

std::optional<AmountText> takeAmount(QStringView &text, const QString &usual) {
    QStringView rest = text;
    AmountText amount;
    QStringView currency = takeCurrency(rest, prefixes);
    if (!currency.isEmpty())
        skipBlank(rest);
    const auto number = takeWritten(rest);
    if (!number)
        return {};
    bool hasUnit = false;
    const double written = (number->whole + u'.' + (number->fraction.isEmpty() ? u"0"_s : number->fraction)).toDouble();
    const auto value = takeUnits(rest, written, hasUnit);
    QStringView behind = rest;
    skipBlank(behind);
    if (const QStringView suffix = takeCurrency(behind, suffixes); !suffix.isEmpty()) {
        if (!currency.isEmpty() && resolved(currency, usual) != resolved(suffix, usual) && currency != someDollar)
            return {};
        currency = suffix;
        rest = behind;
    }
    takeWord(rest, {u"정", u".-"});
    if (!value || (!rest.isEmpty() && (rest[0].isLetterOrNumber() || rest[0] == u'%')))
        return {};
    amount.value = *value;
    amount.currency = currency.isEmpty() ? QString() : resolved(currency, usual);
    amount.isSure = hasUnit || !currency.isEmpty();
    const QString paid = amount.currency.isEmpty() ? (hasUnit ? u"KRW"_s : usual) : amount.currency;
    if (!isWrittenSo(*number, paid, hasUnit))
        return {};
    if (hasUnit)
        amount.currency = paid;
    text = rest;
    return amount;
}

QString amountText(double value, const QString &currency) {
    const bool isWhole = value == std::floor(value);
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString number = locale.toString(value, 'f', isWhole ? 0 : 2);
    if (currency == u"KRW")
        return number + u'원';
    if (currency == u"USD")
        return u'$' + number;
    return u"%1 %2"_s.arg(number, currency);
}

} // namespace universe
