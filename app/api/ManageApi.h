#pragma once

#include "app/core/ListPage.h"
#include "app/core/Manage.h"
#include "app/core/Result.h"
#include "app/db/Database.h"

#include <QUuid>

namespace universe {

/// Accounts and the record, for administrators; a fan's password, for clerks. Refusals: sql/README.md.
class ManageApi {
public:
    explicit ManageApi(Database &database)
        : m_database(database) {}

    /// Whoever works for the house, or, with a query, everybody whose name or e-mail begins so.
    QFuture<Result<ListPage<ManagedAccount>>> accounts(const QString &token, const QString &query,
                                                       const QString &after);
    /// Repeated under the same request id until it is answered.
    QFuture<Result<MemberId>> createAccount(const QString &token, const QUuid &requestId, const WantedAccount &wanted);
    QFuture<Result<Done>> setRole(const QString &token, MemberId member, Role role, const QString &reason);
    QFuture<Result<Done>> lockAccount(const QString &token, MemberId member, bool locked, const QString &reason);
    /// Ends all sessions of the member.
    QFuture<Result<Done>> setPasswordFor(const QString &token, MemberId member, const QString &password,
                                         const QString &reason);
    /// The newest first, with all of the words; of the end not included.
    QFuture<Result<ListPage<StaffAct>>> acts(const QString &token, const QDateTime &from, const QDateTime &to,
                                             const QList<ActWord> &words, const QString &after);

private:
    Database &m_database;
};

} // namespace universe
