#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"
#include "app/models/account/AccountCalls.h"

#include <QObject>

#include <optional>

namespace universe {

/// The member's account and coins: the profile, whether topping up is possible here, and the top-up itself.
class AccountController : public QObject {
    Q_OBJECT

public:
    enum class TopUpPhase {
        Ready,
        Asking,
        AskingAgain, ///< the connection was lost before the answer; it is asked again, under the same request id
        Failed,      ///< see topUpError()
        Added,       ///< the coins are there; see amount()
    };

    AccountController(Database &database, AccountCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Asks for the account, again if it is known already.
    void load();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    /// False until the server said so.
    [[nodiscard]] bool canTopUp() const { return m_account && m_account->canTopUp; }
    [[nodiscard]] Money balance() const { return m_session.balance(); }

    /// The most coins of one top-up; the server has the last word.
    static constexpr Money largestTopUp{10'000'000};

    /// Adds coins. Ignored while a top-up is under way.
    void topUp(Money amount);
    /// Goes back to Ready once the outcome of the last top-up has been read.
    void settleTopUp();
    [[nodiscard]] TopUpPhase topUpPhase() const { return m_phase; }
    [[nodiscard]] Money amount() const { return m_amount; }
    [[nodiscard]] ErrorCode topUpError() const { return m_error; }

Q_SIGNALS:
    void accountChanged();
    void balanceChanged();
    void topUpChanged();
    void toppedUp(universe::Money amount);

private:
    void receive(const Result<Money> &balance);
    void setPhase(TopUpPhase phase);
    void followRequest();
    void forgetMember();

    AccountCalls m_calls;
    SessionController &m_session;
    LatestAnswer m_answers;
    PendingRequest m_request;
    LoadState m_state;
    std::optional<Account> m_account;
    TopUpPhase m_phase = TopUpPhase::Ready;
    Money m_amount;
    ErrorCode m_error = ErrorCode::Internal;
};

} // namespace universe
