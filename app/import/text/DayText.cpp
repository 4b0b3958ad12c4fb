#include "app/import/text/DayText.h"

#include "app/import/text/PlainText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestDay = 60; ///< in characters, with its hour
constexpr qsizetype longestText = 2000;

/// The parts of a day as they are written: numbers, and a month that is named.
struct DayParts {
    QList<std::pair<int, qsizetype>> numbers; ///< with how many digits
    int month = 0;                            ///< named
    qsizetype monthPlace = 0;                 ///< how many numbers stand before it
    QString marks;                            ///< between the numbers, without blanks
    int weekday = 0;
    bool yearIsFirst = false; ///< "'26.9.19"
};

int indexOfName(QStringView word, std::initializer_list<QStringView> names) {
    int index = 0;
    for (const QStringView name : names) {
        ++index;
        // A name may be cut to its first three letters, or four: Sept.
        if (word == name || ((word.size() == 3 || word.size() == 4) && name.startsWith(word)))
            return index;
    }
    return 0;
}

int monthNamed(QStringView word) {
    return indexOfName(word, {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
                              u"september", u"october", u"november", u"december"});
}

int weekdayNamed(QStringView word) {
    constexpr QStringView korean = u"월화수목금토일";
    if (word.size() == 1 || (word.size() == 3 && word.endsWith(u"요일")))
        return static_cast<int>(korean.indexOf(word[0])) + 1;
    return indexOfName(word, {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"});
}

/// Takes a word into the parts. False where it is no word of a day.
bool takeDayWord(DayParts &parts, QStringView word, bool isBehindNumber) {
    if (isBehindNumber && (word == u"일" || word == u"년" || word == u"월")) {
        parts.marks += word;
        return true;
    }
    if (word == u"st" || word == u"nd" || word == u"rd" || word == u"th" || word == u"of")
        return !parts.numbers.isEmpty();
    if (const int month = monthNamed(word); month > 0 && parts.month == 0) {
        parts.month = month;
        parts.monthPlace = parts.numbers.size();
        return true;
    }
    const int weekday = weekdayNamed(word);
    if (weekday == 0 || parts.weekday != 0)
        return false;
    parts.weekday = weekday;
    return true;
}

std::optional<DayParts> partsOf(QStringView text) {
    DayParts parts;
    constexpr qsizetype mostNumbers = 3;
    bool isBehindNumber = false;
    while (!text.isEmpty()) {
        const QChar c = text[0];
        const qsizetype before = text.size();
        if (const int number = takeNumber(text); number >= 0) {
            if (parts.numbers.size() == mostNumbers)
                return {};
            parts.numbers.append({number, before - text.size()});
            parts.marks += u'#';
            isBehindNumber = true;
            continue;
        }
        if (c.isLetter()) {
            qsizetype letters = 1;
            while (letters < text.size() && text[letters].isLetter())
                ++letters;
            if (!takeDayWord(parts, text.first(letters), isBehindNumber))
                return {};
            text = text.sliced(letters);
        } else if (u" ,()[]'"_s.contains(c)) {
            parts.yearIsFirst = parts.yearIsFirst || (c == u'\'' && parts.numbers.isEmpty());
            text = text.sliced(1);
        } else if (u".-/"_s.contains(c)) {
            parts.marks += c;
            text = text.sliced(1);
        } else {
            return {};
        }
        isBehindNumber = false;
    }
    return parts;
}

int fullYear(int year, qsizetype digits) {
    constexpr int century = 100;
    constexpr int firstOfLast = 70; // 69 is 2069
    if (digits == 4)
        return year;
    return digits == 2 ? year + (year < firstOfLast ? 20 : 19) * century : 0;
}

/// The days that three numbers may be, in this order of year, month and day.
QDate dayOf(const DayParts &parts, qsizetype year, qsizetype month, qsizetype day) {
    const auto number = [&parts](qsizetype i) { return parts.numbers[i].first; };
    if (parts.numbers[month].second > 2 || parts.numbers[day].second > 2)
        return {};
    return {fullYear(number(year), parts.numbers[year].second), number(month), number(day)};
}

/// "19 Sep 2026", "September 19, 2026", "2026 September 19"
QDate namedMonthDay(const DayParts &parts) {
    if (parts.numbers.size() != 2)
        return {};
    const bool yearFirst = parts.numbers[0].second == 4;
    const auto [year, digits] = parts.numbers[yearFirst ? 0 : 1];
    const auto [day, dayDigits] = parts.numbers[yearFirst ? 1 : 0];
    return dayDigits > 2 ? QDate() : QDate(fullYear(year, digits), parts.month, day);
}

/// The days that three numbers are in each order that is usual with their marks.
QList<std::pair<DayOrder, QDate>> possibleDays(const DayParts &parts, QChar mark) {
    constexpr qsizetype ofYear = 4;
    const bool yearIsLast = parts.numbers[2].second == ofYear;
    QList<std::pair<DayOrder, QDate>> possible{{DayOrder::DayFirst, dayOf(parts, 2, 1, 0)}};
    if (mark == u'/' || (mark == u'-' && yearIsLast))
        possible.prepend({DayOrder::MonthFirst, dayOf(parts, 2, 0, 1)});
    if (!yearIsLast)
        possible.append({DayOrder::YearFirst, dayOf(parts, 0, 1, 2)});
    possible.removeIf([&parts](const std::pair<DayOrder, QDate> &one) {
        return !one.second.isValid() || (parts.weekday > 0 && one.second.dayOfWeek() != parts.weekday);
    });
    return possible;
}

QDate onlyDay(const QList<std::pair<DayOrder, QDate>> &possible) {
    const auto isOther = [&possible](const auto &one) { return one.second != possible.first().second; };
    return possible.isEmpty() || std::ranges::any_of(possible, isOther) ? QDate() : possible.first().second;
}

/// Three numbers whose order only their marks and sizes tell. Nothing where two orders would do.
QDate numberedDay(const DayParts &parts, std::optional<DayOrders> orders) {
    if (parts.numbers.size() != 3)
        return {};
    QString marks = parts.marks;
    marks.remove(u'#');
    if (marks.startsWith(u"년"))
        return marks.startsWith(u"년월") ? dayOf(parts, 0, 1, 2) : QDate();
    if (marks.contains(u'월') || marks.contains(u'년') || marks.contains(u'일'))
        return {};
    if (parts.numbers[0].second == 4 || parts.yearIsFirst)
        return dayOf(parts, 0, 1, 2);
    if (parts.numbers[0].second > 2)
        return {};
    const QChar mark = marks.isEmpty() ? QChar() : marks[0];
    if (mark == u'.' && parts.numbers[2].second == 4)
        return dayOf(parts, 2, 1, 0);
    auto possible = possibleDays(parts, mark);
    if (orders) {
        possible.removeIf([&orders](const auto &one) { return !orders->testFlag(one.first); });
    } else if (mark == u'/') {
        possible.removeIf([](const auto &one) { return one.first == DayOrder::YearFirst; });
        return possible.isEmpty() ? QDate() : possible.first().second;
    }
    return onlyDay(possible);
}

/// "20260919"
QDate eightDigits(const DayParts &parts) {
    constexpr int ofYear = 10'000;
    constexpr int ofMonth = 100;
    if (parts.numbers.size() != 1 || parts.numbers[0].second != 8)
        return {};
    const int number = parts.numbers[0].first;
    return {number / ofYear, number / ofMonth % ofMonth, number % ofMonth};
}

/// The parts of a range of days: "A~B", "A - B", "A부터 B까지", "A to B".
std::optional<std::pair<QString, QString>> ends(const QString &plain) {
    QString text = plain;
    text.replace(u"부터"_s, u"~"_s).remove(u"까지"_s);
    for (const QString &mark : {u"~"_s, u" - "_s, u" to "_s}) {
        const qsizetype place = text.indexOf(mark);
        if (place < 0)
            continue;
        QString last = text.sliced(place + mark.size()).trimmed();
        if (last.startsWith(u"~"))
            last = last.sliced(1).trimmed();
        return std::pair{text.first(place).trimmed(), last};
    }
    return {};
}

/// The last day of a range, whose year or month may be that of the first: "~ 12.24", "~24".
std::optional<QDate> lastDay(const QString &text, QDate first, std::optional<DayOrders> orders) {
    if (const auto start = readStart(text, orders))
        return start->day;
    const auto parts = partsOf(text);
    if (!parts || parts->month != 0 || parts->numbers.isEmpty() || parts->numbers.size() > 2)
        return {};
    for (const auto &[number, digits] : parts->numbers) {
        if (digits > 2)
            return {};
    }
    const bool hasMonth = parts->numbers.size() == 2;
    const QDate day(first.year(), hasMonth ? parts->numbers[0].first : first.month(), parts->numbers.last().first);
    const bool isTold = parts->weekday == 0 || day.dayOfWeek() == parts->weekday;
    return day.isValid() && isTold ? std::optional(day) : std::nullopt;
}

} // namespace

std::optional<DayOrders> ordersOf(const QString &text) {
    static const QRegularExpression day(
        u"(?<![0-9./-])[0-9]{1,2}([./-]) ?[0-9]{1,2}\\1 ?(?:[0-9]{4}|[0-9]{2})(?![0-9./-])"_s);
    std::optional<DayOrders> orders;
    for (const QRegularExpressionMatch &match : day.globalMatch(text.left(longestText))) {
        const auto parts = partsOf(match.captured());
        const QChar mark = match.captured(1)[0];
        if (!parts || parts->numbers.size() != 3 || (mark == u'.' && parts->numbers[2].second == 4))
            continue;
        DayOrders possible;
        for (const auto &[order, date] : possibleDays(*parts, mark))
            possible |= order;
        orders = orders.value_or(possible) & possible;
    }
    return orders;
}

std::optional<QDate> readDay(const QString &text, std::optional<DayOrders> orders) {
    const QString plain = plainText(text).toLower();
    if (plain.isEmpty() || plain.size() > longestDay)
        return {};
    const auto parts = partsOf(plain);
    if (!parts)
        return {};
    QDate day = parts->month > 0 ? namedMonthDay(*parts) : numberedDay(*parts, orders);
    if (!day.isValid() && parts->month == 0)
        day = eightDigits(*parts);
    constexpr int firstYear = 1000;
    if (!day.isValid() || day.year() < firstYear || (parts->weekday > 0 && day.dayOfWeek() != parts->weekday))
        return {};
    return day;
}

std::optional<std::pair<QDate, QDate>> readDays(const QString &text, std::optional<DayOrders> orders) {
    if (const auto start = readStart(text, orders))
        return std::pair{start->day, start->day};
    const QString plain = plainText(text);
    const auto parts = ends(plain);
    if (!parts)
        return {};
    const auto first = readStart(parts->first, orders);
    if (!first)
        return {};
    const auto last = lastDay(parts->second, first->day, orders);
    if (!last || *last < first->day)
        return {};
    return std::pair{first->day, *last};
}

} // namespace universe
