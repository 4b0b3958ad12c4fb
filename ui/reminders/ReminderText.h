#pragma once

#include "app/core/Member.h"

namespace universe {

// How a reminder is told, in the panel and when it is announced. Times are told by how long ago they are, which is the
// same in every time zone.

/// "Booking is open", "New concert"; for a booking to come: "Booking opens soon".
QString reminderKind(const Reminder &reminder, const QDateTime &now);
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
