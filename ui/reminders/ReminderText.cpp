#include "ui/reminders/ReminderText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace universe {

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString reminderKind(const Reminder &reminder, const QDateTime &now) {
    switch (reminder.kind) {
    case Reminder::Kind::BookingOpens:
        return reminder.at > now ? ReminderText::tr("Booking opens soon") : ReminderText::tr("Booking is open");
    case Reminder::Kind::NewConcert:
        return ReminderText::tr("New concert");
    case Reminder::Kind::ShowTomorrow:
        return ReminderText::tr("Your concert comes up");
    case Reminder::Kind::ShowMoved:
        return ReminderText::tr("Your concert was moved");
    case Reminder::Kind::ShowCancelled:
        return ReminderText::tr("Your concert was cancelled");
    case Reminder::Kind::Refund:
        return ReminderText::tr("Refund made");
    case Reminder::Kind::Offer:
        return ReminderText::tr("Seats are held for you");
    case Reminder::Kind::OfferEnding:
        return ReminderText::tr("Held for half an hour more");
    case Reminder::Kind::WaitingMoved:
        return ReminderText::tr("Moved; you keep your place in line");
    case Reminder::Kind::WaitingOver:
        return ReminderText::tr("You no longer wait for seats");
    case Reminder::Kind::DrawWon:
        return ReminderText::tr("You won seats in the draw");
    case Reminder::Kind::DrawMovedUp:
        return ReminderText::tr("You moved up and have seats");
    case Reminder::Kind::DrawEnding:
        return ReminderText::tr("Pay soon for what you won");
    case Reminder::Kind::DrawLost:
        return ReminderText::tr("No seats for you in the draw");
    }
    Q_UNREACHABLE();
}

QString reminderDetail(const Reminder &reminder) {
    switch (reminder.kind) {
    case Reminder::Kind::BookingOpens:
    case Reminder::Kind::NewConcert:
    case Reminder::Kind::DrawLost: // of no show: the wishes may have been for several
        return texts::isolatedEach(format::name(reminder.singer, reminder.singerEn));
    case Reminder::Kind::ShowTomorrow:
    case Reminder::Kind::ShowMoved:
    case Reminder::Kind::Offer:
    case Reminder::Kind::OfferEnding:
    case Reminder::Kind::WaitingMoved:
    case Reminder::Kind::WaitingOver:
    case Reminder::Kind::DrawWon:
    case Reminder::Kind::DrawMovedUp:
    case Reminder::Kind::DrawEnding:
        return format::dateTime(reminder.startsAt, reminder.timeZone);
    case Reminder::Kind::ShowCancelled:
    case Reminder::Kind::Refund:
        return format::signedMoney(reminder.amount);
    }
    Q_UNREACHABLE();
}

QString reminderAge(const QDateTime &at, const QDateTime &now) {
    const qint64 ago = at.secsTo(now);
    if (at > now) // rounded up: it opens in one minute until it opens
        return ReminderText::tr("in %n minute(s)", nullptr, int((now.msecsTo(at) + 59'999) / 60'000));
    if (ago < minute)
        return ReminderText::tr("just now");
    if (ago < hour)
        return ReminderText::tr("%n minute(s) ago", nullptr, int(ago / minute));
    if (ago < day)
        return ReminderText::tr("%n hour(s) ago", nullptr, int(ago / hour));
    return ReminderText::tr("%n day(s) ago", nullptr, int(ago / day));
}

QString reminderSentence(const Reminder &reminder, const QDateTime &now) {
    return ReminderText::tr("%1: %2, %3, %4", "kind of reminder, title, singers or show or coins, when")
        .arg(reminderKind(reminder, now), texts::isolated(reminder.title), reminderDetail(reminder),
             reminderAge(reminder.at, now));
}

Announcement announcementOf(const QList<Reminder> &news, const QDateTime &now) {
    const Reminder &first = news.first();
    if (news.size() == 1)
        return {reminderKind(first, now), ReminderText::tr("%1 (%2)", "title, singers or show or coins")
                                              .arg(texts::isolated(first.title), reminderDetail(first))};
    const bool sameKind = std::ranges::all_of(news, [&](const Reminder &one) { return one.kind == first.kind; });
    const bool favourites = std::ranges::none_of(news, [](const Reminder &one) { return one.booking.has_value(); });
    const int others = int(news.size()) - 1;
    return {sameKind     ? reminderKind(first, now)
            : favourites ? ReminderText::tr("News of your favourites")
                         : ReminderText::tr("News for you"),
            ReminderText::tr("%1 and %n more", "title of a concert", others).arg(texts::isolated(first.title))};
}

} // namespace universe
