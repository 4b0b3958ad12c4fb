#include "ui/booking/ChangeText.h"

#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString gradeChange(const ChosenSeat &shown, const ChosenSeat &now) {
    const QString price = shown.price == now.price
                              ? format::money(now.price)
                              : u"%1 → %2"_s.arg(format::money(shown.price), format::money(now.price));
    if (shown.grade == now.grade)
        return ChangeText::tr("Grade %1: %2").arg(now.grade, price);
    return ChangeText::tr("Grade %1, now %2: %3").arg(shown.grade, now.grade, price);
}

QString ageText(int years) {
    return years > 0 ? ChangeText::tr("from %n year(s)", nullptr, years) : ChangeText::tr("for everybody");
}

} // namespace

QString changeText(const BookingOrder &shown, const BookingOrder &now) {
    QStringList lines;
    const auto add = [&lines](const QString &line) {
        if (!lines.contains(line)) // seats of a grade say the same
            lines.append(line);
    };
    for (qsizetype i = 0; i < std::min(shown.seats.size(), now.seats.size()); ++i)
        if (shown.seats[i] != now.seats[i])
            add(gradeChange(shown.seats[i], now.seats[i]));
    const QString before = format::dateTime(shown.show.startsAt, shown.concert.timeZone);
    const QString after = format::dateTime(now.show.startsAt, now.concert.timeZone);
    if (before != after)
        add(ChangeText::tr("Begins: %1 → %2").arg(before, after));
    if (shown.concert.venue != now.concert.venue)
        add(ChangeText::tr("Venue: %1 → %2").arg(format::venueOf(shown.concert), format::venueOf(now.concert)));
    if (shown.ageLimit != now.ageLimit)
        add(ChangeText::tr("Age: %1 → %2").arg(ageText(shown.ageLimit), ageText(now.ageLimit)));
    if (shown.seatLimit != now.seatLimit)
        add(ChangeText::tr("Seats in one booking: %1 → %2").arg(shown.seatLimit).arg(now.seatLimit));
    return lines.join(u'\n');
}

} // namespace universe
