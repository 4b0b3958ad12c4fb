#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/SessionController.h"
#include "app/models/account/AccountCalls.h"

#include <QObject>

#include <array>

namespace universe {

/// What members change of their own account: details, password, PIN, and that it ends. Each has an outcome of its own.
class MyDetails : public QObject {
    Q_OBJECT

public:
    enum class Task { Details, Password, Pin, Closing };
    enum class Phase {
        Ready,
        Asking,
        Succeeded,
        Failed, ///< see error()
    };

    MyDetails(AccountCalls calls, SessionController &session, QObject *parent = nullptr);

    // Each is ignored while its answer is awaited.
    void save(const AccountChange &change);
    /// Ends all other sessions of the member.
    void changePassword(const QString &oldPassword, const QString &newPassword);
    /// That unlocks a locked session; without one, none any more.
    void setPin(const QString &password, const std::optional<QString> &pin);
    /// Only a session of whoever works here is ever locked.
    [[nodiscard]] bool mayHavePin() const { return bool(m_session.rights()); }
    [[nodiscard]] bool hasPin() const { return m_session.hasPin(); }
    /// Ends the account and, with it, this session.
    void close(const QString &password);

    [[nodiscard]] Phase phase(Task task) const { return m_outcomes[size_t(task)].phase; }
    [[nodiscard]] ErrorCode error(Task task) const { return m_outcomes[size_t(task)].error; }
    /// The account was not closed, because nobody else administers the house.
    [[nodiscard]] bool isLastAdministrator() const { return m_isLastAdministrator; }
    /// Goes back to Ready once the outcome has been read.
    void settle(Task task);

Q_SIGNALS:
    void changed(universe::MyDetails::Task task);
    void saved();
    void closed();

private:
    struct Outcome {
        Phase phase = Phase::Ready;
        ErrorCode error = ErrorCode::Internal;
    };

    void ask(Task task, const QFuture<Result<Done>> &answer, const std::function<void()> &whenDone);
    void setOutcome(Task task, const Outcome &outcome);
    void forgetMember();

    AccountCalls m_calls;
    SessionController &m_session;
    std::array<Outcome, 4> m_outcomes;
    bool m_isLastAdministrator = false;
    LatestAnswer m_answers;
};

} // namespace universe
