#include "app/import/text/LengthText.h"

#include "app/import/text/PlainText.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int minutesOfHour = 60;
constexpr int longestMinutes = 24 * minutesOfHour;
constexpr int mostSeats = 200'000;

/// Words that only say how exact a number is.
void takeAbout(QStringView &text) {
    takeWord(text, {u"공연시간:", u"공연시간", u"러닝타임:", u"러닝타임", u"총"});
    takeWord(text, {u"약", u"대략", u"about", u"approximately", u"approx.", u"approx", u"ca.", u"~"});
}

/// Whether the notes of a running time leave no doubt about whether the intermission counts.
bool hasClearNotes(const QString &plain) {
    const qsizetype open = plain.indexOf(u'(');
    if (open < 0)
        return true;
    const QString note = plain.sliced(open).toLower();
    return note.contains(u"포함") || note.contains(u"없음") || note.contains(u"includ") || note.contains(u"no inter");
}

/// "1:40", "01:40:00"
std::optional<int> clockMinutes(QStringView text) {
    const int hours = takeNumber(text);
    if (hours < 0 || !takeWord(text, {u":"}))
        return {};
    const qsizetype before = text.size();
    const int minutes = takeNumber(text);
    if (before - text.size() != 2 || minutes >= minutesOfHour || (!text.isEmpty() && text != u":00"))
        return {};
    return hours * minutesOfHour + minutes;
}

/// "pt1h40m", "p0dt1h40m0s", "pt6000s"
std::optional<int> isoMinutes(QStringView text) {
    if (!takeWord(text, {u"p"}) || text.isEmpty())
        return {};
    int minutes = 0;
    int seconds = 0;
    if (const int days = takeNumber(text); days > 1 || (days >= 0 && !takeWord(text, {u"d"})))
        return {};
    else if (days == 1)
        minutes += longestMinutes;
    if (!text.isEmpty() && !takeWord(text, {u"t"}))
        return {};
    constexpr int most = 1'000'000;
    while (!text.isEmpty()) {
        const int number = takeNumber(text);
        if (number < 0 || number > most)
            return {};
        if (takeWord(text, {u"h"}))
            minutes += number * minutesOfHour;
        else if (takeWord(text, {u"m"}))
            minutes += number;
        else if (takeWord(text, {u"s", u".0s", u".000s"}))
            seconds += number;
        else
            return {};
    }
    return minutes + seconds / minutesOfHour;
}

/// "1시간40분", "1시간반", "1.5시간", "100분", "1h40m", "1hour and 40minutes" without blanks
std::optional<int> wordMinutes(QStringView text) {
    const int first = takeNumber(text);
    if (first < 0)
        return {};
    if (text.isEmpty() ||
        takeWord(text, {u"분", u"minutes", u"minute", u"mins.", u"mins", u"min.", u"min", u"m", u"'"}))
        return text.isEmpty() ? std::optional(first) : std::nullopt;
    const bool half = takeWord(text, {u".5"});
    if (first > longestMinutes ||
        !takeWord(text, {u"시간", u"hours", u"hour", u"hrs.", u"hrs", u"hr.", u"hr", u"std.", u"h"}))
        return {};
    int minutes = first * minutesOfHour + (half ? minutesOfHour / 2 : 0);
    if (text.isEmpty())
        return minutes;
    if (text == u"반" && !half)
        return minutes + minutesOfHour / 2;
    takeWord(text, {u"and", u","});
    const int rest = takeNumber(text);
    takeWord(text, {u"분", u"minutes", u"minute", u"mins", u"min.", u"min", u"m"});
    if (rest < 0 || rest >= minutesOfHour || half || !text.isEmpty())
        return {};
    return minutes + rest;
}

} // namespace

std::optional<int> readRunningMinutes(const QString &text) {
    const QString plain = plainText(text);
    const QString bare = squeezed(withoutNotes(plain));
    QStringView length = bare;
    takeAbout(length);
    std::optional<int> minutes = clockMinutes(length);
    if (!minutes)
        minutes = isoMinutes(length);
    if (!minutes)
        minutes = wordMinutes(length);
    if (!minutes || *minutes < 1 || *minutes > longestMinutes || !hasClearNotes(plain))
        return {};
    return minutes;
}

std::optional<int> readSeatCount(const QString &text) {
    QString bare = squeezed(withoutNotes(plainText(text)));
    QStringView count = bare;
    takeAbout(count);
    QString digits;
    while (!count.isEmpty() && (count[0].isDigit() || count[0] == u',' || count[0] == u'.')) {
        digits += count[0];
        count = count.sliced(1);
    }
    takeWord(count, {u"여석", u"석", u"개", u"seats", u"명", u"places"});
    bool isNumber = false;
    const QString plainDigits = QString(digits).remove(u',').remove(u'.');
    const int number = plainDigits.toInt(&isNumber);
    const QStringList groups = digits.split(digits.contains(u'.') ? u'.' : u',');
    for (qsizetype i = 1; i < groups.size(); ++i)
        isNumber = isNumber && groups[i].size() == 3;
    if (!isNumber || !count.isEmpty() || number < 1 || number > mostSeats)
        return {};
    return number;
}

std::optional<int> readSeatLimit(const QString &text) {
    static const QRegularExpression limit(
        u"^(?:(?:1|한)?(?:인|명|사람|id|아이디|계정)당?)?(?:1회)?(?:최대|max\\.?|maximum|upto)?([0-9]{1,4})(?:매|장|석|"
        u"좌석|tickets?|seats?)?"
        "(?:씩)?(?:까지|이하|이내|한정|제한)?(?:만)?(?:예매)?(?:가능)?(?:(?:per|a)(?:person|member|order|id))?$"_s);
    const auto match = limit.match(squeezed(plainText(text)));
    const int number = match.captured(1).toInt();
    constexpr int most = 1000;
    return number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace universe
