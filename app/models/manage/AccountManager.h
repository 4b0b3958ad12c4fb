#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/PendingRequest.h"
#include "app/models/manage/AccountsModel.h"
#include "app/models/manage/ManageCalls.h"

namespace universe {

/// Accounts: found, made, given another role or password, locked. One act at a time; all of it is on the record. A
/// clerk uses it for a fan's password alone. Forgotten at log-out.
class AccountManager : public QObject {
    Q_OBJECT

public:
    enum class Act { Create, SetRole, Lock, Unlock, SetPassword };

    AccountManager(Database &database, ManageCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Nothing: whoever works for the house.
    void find(const QString &query);
    /// Asks anew.
    void load() { find(m_query); }
    void loadMore();
    [[nodiscard]] bool isComplete() const { return m_cursor.isEmpty(); }
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] AccountsModel &accounts() { return m_accounts; }

    // Each ends in done() or refused(), and is ignored while one is under way.
    void create(const WantedAccount &wanted);
    void setRole(MemberId member, Role role, const QString &reason);
    void setLocked(MemberId member, bool locked, const QString &reason);
    void setPassword(MemberId member, const QString &password, const QString &reason);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] PendingRequest::Phase phase() const { return m_request.phase(); }
    [[nodiscard]] bool maySetFanPassword() const { return m_session.may(Right::SetFanPassword); }

Q_SIGNALS:
    void changed();
    void done(universe::AccountManager::Act act, universe::MemberId member);
    void refused(universe::AccountManager::Act act, const universe::Error &error);

private:
    void ask(Act act, MemberId member, const QFuture<Result<Done>> &answer);
    void settle(Act act, MemberId member, const std::optional<Error> &error);
    void forget();

    ManageCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    WantedAccount m_wanted;
    AccountsModel m_accounts;
    QString m_query;
    QString m_cursor;
    LoadState m_state;
    bool m_isBusy = false;
    LatestAnswer m_lists;
    LatestAnswer m_answers;
};

} // namespace universe
