#include "app/import/table/NumberFormat.h"

#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 lastSerial = 2'958'465; ///< 9999-12-31
constexpr double largestExact = 1e15;

bool isWithin(int id, int first, int last) { return id >= first && id <= last; }

/// What is in the brackets that stand at the beginning: a currency ([$₩-412]), or nothing that is shown ([Red]).
QString shownInBrackets(const QString &content) {
    return content.startsWith(u'$') ? content.sliced(1).section(u'-', 0, 0) : QString();
}

QString plainText(double number) {
    if (number == std::floor(number) && std::abs(number) < largestExact)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', 15);
}

/// The parts of a format's code: words that are shown as they are, and letters that stand for something.
struct Code {
    QString letters; ///< lower case
    QString before;  ///< the words before the first digit
    QString behind;
    bool isLength = false;
};

Code readCode(const QString &code) {
    Code parts;
    const auto show = [&parts](const QString &text) {
        const bool isBehind =
            parts.letters.contains(u'0') || parts.letters.contains(u'#') || parts.letters == u"general";
        (isBehind ? parts.behind : parts.before) += text;
    };
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) { // more are for negative numbers, and texts
        const QChar c = code[at];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
            const QString content = code.mid(at + 1, end < 0 ? -1 : end - at - 1);
            const QString word = content.toLower();
            if (c == u'"')
                show(content);
            else if (word == u"h" || word == u"hh" || word == u"m" || word == u"mm" || word == u"s" || word == u"ss")
                parts.isLength = true;
            else
                show(shownInBrackets(content));
            at = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'!') {
            show(code.mid(++at, 1));
        } else if (c == u'_' || c == u'*') {
            ++at; // a blank, or what fills the cell
        } else if (QStringView(u"$₩€£¥원").contains(c)) {
            show(c);
        } else {
            parts.letters += c.toLower();
        }
    }
    return parts;
}

} // namespace

QDate dayOfSerial(qint64 serial, bool since1904) {
    if (serial < 0 || serial > lastSerial)
        return {};
    if (since1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial == 0 || serial == 60)
        return {};
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

NumberFormat NumberFormat::builtIn(int id) {
    NumberFormat format;
    format.m_hasDay = isWithin(id, 14, 17) || id == 22 || isWithin(id, 27, 31) || id == 36 || isWithin(id, 50, 54) ||
                      isWithin(id, 57, 58);
    format.m_hasHour = isWithin(id, 18, 22) || isWithin(id, 32, 35) || id == 45 || id == 47 || isWithin(id, 55, 56);
    format.m_isLength = id == 46;
    return format;
}

NumberFormat NumberFormat::fromCode(const QString &code) {
    Code parts = readCode(code);
    NumberFormat format;
    if (parts.letters.trimmed() == u"general") {
        parts.letters.clear();
    } else if (parts.isLength) {
        format.m_isLength = true;
        return format;
    }
    parts.letters.remove(u"am/pm"_s).remove(u"a/p"_s).remove(u"오전/오후"_s);
    format.m_hasHour = parts.letters.contains(u'h') || parts.letters.contains(u's');
    format.m_hasDay = parts.letters.contains(u'y') || parts.letters.contains(u'd') ||
                      (parts.letters.contains(u'm') && !format.m_hasHour);
    if (format.m_hasDay || format.m_hasHour)
        return format;
    format.m_before = parts.before;
    format.m_behind = parts.behind;
    const QString digits = parts.letters.trimmed();
    format.m_digits = digits.count(u'0') == digits.size() ? int(digits.size()) : 0;
    return format;
}

QString NumberFormat::clockText(double number, bool since1904) const {
    if (!(number >= 0 && number < double(lastSerial) + 1))
        return plainText(number);
    const auto seconds = static_cast<qint64>(std::llround(number * double(secondsOfDay)));
    const qint64 serial = seconds / secondsOfDay;
    if (m_isLength)
        return u"%1:%2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    const QTime clock = QTime::fromMSecsSinceStartOfDay(int(seconds % secondsOfDay) * 1000);
    QString hour = clock.toString(clock.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!m_hasDay && (serial == 0 || !m_hasHour))
        return hour;
    const QDate day = dayOfSerial(serial, since1904);
    if (!day.isValid())
        return plainText(number);
    const QString date = day.toString(Qt::ISODate);
    return m_hasHour || seconds % secondsOfDay ? date + u' ' + hour : date;
}

QString NumberFormat::text(double number, bool since1904) const {
    if (m_hasDay || m_hasHour || m_isLength)
        return clockText(number, since1904);
    QString digits = plainText(number);
    if (digits.size() < m_digits && number >= 0)
        digits = digits.rightJustified(m_digits, u'0');
    return m_before + digits + m_behind;
}

} // namespace universe
