#pragma once

#include "app/core/Member.h"
#include "app/db/Database.h"

namespace universe {

/// The home shelves and the reminders, which follow from a member's favourites. Refusals: sql/README.md.
class MemberApi {
public:
    explicit MemberApi(Database &database)
        : m_database(database) {}

    QFuture<Result<MemberHome>> myHome(const QString &token);
    /// The reminders since `since`, 30 days ago at the earliest, in order of time. They include bookings that open
    /// within the hour.
    QFuture<Result<QList<Reminder>>> myReminders(const QString &token, const QDateTime &since);
    /// The kinds of reminders, in the order in which they are to be shown.
    QFuture<Result<QList<NoticeChoice>>> notices(const QString &token);
    /// Switches a kind on or off; InvalidInput for one that is fixed.
    QFuture<Result<Done>> setNotice(const QString &token, Reminder::Kind kind, bool wanted);

private:
    Database &m_database;
};

} // namespace universe
