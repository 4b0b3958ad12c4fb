#pragma once

#include "app/core/Member.h"

namespace universe {

// How a reminder is told, in the panel and when it is announced. When it happened is told by how long ago that is,
// which is the same in every time zone; a show begins by the clock of its venue.

/// "Booking is open", "New concert"; for a booking to come: "Booking opens soon".
QString reminderKind(const Reminder &reminder, const QDateTime &now);
/// What one wants to know beside the title: the singers of a favourite, when one's show begins, the coins that came
/// back.
QString reminderDetail(const Reminder &reminder);
/// "just now", "5 minutes ago", "in 12 minutes"
QString reminderAge(const QDateTime &at, const QDateTime &now);
/// The reminder in one sentence, for screen readers.
QString reminderSentence(const Reminder &reminder, const QDateTime &now);

/// The announcement of one or more reminders.
struct Announcement {
    QString title;
    QString text;
};
Announcement announcementOf(const QList<Reminder> &news, const QDateTime &now);

} // namespace universe
