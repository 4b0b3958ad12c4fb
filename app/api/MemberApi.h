#pragma once

#include "app/core/Member.h"
#include "app/db/Database.h"

namespace universe {

/// What a member's favourites bring: the shelves above all concerts, and reminders. Refusals: sql/README.md.
class MemberApi {
public:
    explicit MemberApi(Database &database)
        : m_database(database) {}

    QFuture<Result<MemberHome>> myHome(const QString &token);
    /// In order of time; bookings that open within the hour are among them, 30 days ago is the earliest.
    QFuture<Result<QList<Reminder>>> myReminders(const QString &token, const QDateTime &since);

private:
    Database &m_database;
};

} // namespace universe
