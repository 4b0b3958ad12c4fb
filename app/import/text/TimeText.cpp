#include "app/import/text/DayText.h"
#include "app/import/text/PlainText.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int noon = 12;
constexpr qsizetype longestStart = 100; ///< in characters

enum class Half { None, Morning, Afternoon };

/// What is said of the half of the day, before the hour or behind it; takes it away.
Half takeHalf(QStringView &text) {
    if (takeWord(text, {u"오전", u"새벽", u"아침"}))
        return Half::Morning;
    if (takeWord(text, {u"오후", u"저녁", u"밤", u"낮"}))
        return Half::Afternoon;
    if (takeWord(text, {u"a.m.", u"a.m", u"am"}))
        return Half::Morning;
    if (takeWord(text, {u"p.m.", u"p.m", u"pm"}))
        return Half::Afternoon;
    return Half::None;
}

/// The hour of a day of 24 from that of a half; -1 where there is none.
int fullHour(int hour, Half half) {
    if (half == Half::None)
        return hour;
    if (hour < 1 || (hour > noon && half == Half::Morning))
        return -1;
    if (hour > noon)
        return hour;
    return hour % noon + (half == Half::Afternoon ? noon : 0);
}

/// ":30", ":30:00", "시30분", "시반", "시", "h30": the minutes, or -1.
int takeMinutes(QStringView &text) {
    const auto twoDigits = [&text] {
        const qsizetype before = text.size();
        const int number = takeNumber(text);
        return before - text.size() == 2 ? number : -1;
    };
    if (takeWord(text, {u":"})) {
        const int minutes = twoDigits();
        if (minutes >= 0 && takeWord(text, {u":"}) && twoDigits() != 0)
            return -1;
        takeWord(text, {u".000", u".0", u"uhr"});
        return minutes;
    }
    if (!takeWord(text, {u"시", u"h"}))
        return -1;
    if (text.isEmpty())
        return 0;
    constexpr int half = 30;
    if (takeWord(text, {u"반"}))
        return half;
    const int minutes = takeNumber(text);
    takeWord(text, {u"분"});
    return minutes;
}

/// An offset at the end of an instant, which is taken away: "Z", "+09:00", "-0400", "+09".
QTimeZone takeOffset(QString &text) {
    if (text.endsWith(u'Z')) {
        text.chop(1);
        return QTimeZone::utc();
    }
    const qsizetype place = qMax(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
    if (place < 0 || !text.first(place).contains(u':'))
        return {};
    const QString digits = text.sliced(place + 1).remove(u':').trimmed();
    if (digits.size() != 2 && digits.size() != 4)
        return {};
    bool isNumber = false;
    const int number = digits.leftJustified(4, u'0').toInt(&isNumber);
    constexpr int hundred = 100;
    constexpr int sixty = 60;
    constexpr int most = 14 * sixty;
    const int minutes = number / hundred * sixty + number % hundred;
    if (!isNumber || minutes > most || number % hundred >= sixty)
        return {};
    const int seconds = (text[place] == u'-' ? -minutes : minutes) * sixty;
    text = text.first(place).trimmed();
    return seconds == 0 ? QTimeZone::utc() : QTimeZone(seconds);
}

/// A day and its hour, between which a text is split in two.
std::optional<ForeignShow> showOf(const QString &day, const QString &hour, std::optional<DayOrders> orders) {
    const auto time = readTimeOfDay(hour);
    const auto date = time ? readDay(day, orders) : std::nullopt;
    if (!date)
        return {};
    return ForeignShow{*date, time};
}

std::optional<ForeignShow> splitStart(const QString &plain, std::optional<DayOrders> orders) {
    if (const auto day = readDay(plain, orders))
        return ForeignShow{*day};
    for (qsizetype i = plain.size() - 1; i > 0; --i) {
        const QChar c = plain[i];
        if (c == u'T' && plain[i - 1].isDigit()) {
            if (auto show = showOf(plain.first(i), plain.sliced(i + 1), orders))
                return show;
        }
        if (c != u' ' && c != u')' && c != u',')
            continue;
        QString day = plain.first(i + (c == u')' ? 1 : 0));
        if (day.endsWith(u" at"))
            day.chop(3);
        if (auto show = showOf(day, plain.sliced(i + 1), orders))
            return show;
    }
    return {};
}

} // namespace

std::optional<QTime> readTimeOfDay(const QString &text) {
    QString bare = plainText(text).toLower();
    bare.removeIf([](QChar c) { return c.isSpace(); });
    QStringView rest = bare;
    if (rest == u"noon" || rest == u"정오" || rest == u"12noon")
        return QTime(noon, 0);
    Half half = takeHalf(rest);
    const bool isNight = bare.startsWith(u"밤");
    const bool startsWithZero = rest.startsWith(u'0');
    const int hour = takeNumber(rest);
    int minutes = 0;
    const bool hasMinutes = rest.startsWith(u':') || rest.startsWith(u'시') || rest.startsWith(u'h');
    const bool isKorean = rest.startsWith(u'시');
    if (hasMinutes)
        minutes = takeMinutes(rest);
    if (half == Half::None)
        half = takeHalf(rest);
    // "7시" is the evening's as well as the morning's, and the night's twelfth is the next day's.
    constexpr int firstClear = 10;
    const bool isUnclear = isKorean && half == Half::None && hour < firstClear && !startsWithZero;
    if (hour < 0 || minutes < 0 || !rest.isEmpty() || (!hasMinutes && half == Half::None) || isUnclear ||
        (isNight && hour == noon))
        return {};
    const QTime time(fullHour(hour, half), minutes);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<ForeignShow> readStart(const QString &text, std::optional<DayOrders> orders) {
    QString plain = plainText(text);
    if (plain.isEmpty() || plain.size() > longestStart)
        return {};
    auto start = splitStart(plain, orders);
    if (!start) {
        const QTimeZone zone = takeOffset(plain);
        start = zone.isValid() ? splitStart(plain, orders) : std::nullopt;
        if (!start || !start->time)
            return {};
        start->zone = zone;
    }
    // In the world's time midnight is as good as any hour; elsewhere it only fills the field.
    if (start->time == QTime(0, 0) && (!start->zone.isValid() || start->zone != QTimeZone::utc())) {
        start->time.reset();
        start->zone = {};
    }
    return start;
}

} // namespace universe
