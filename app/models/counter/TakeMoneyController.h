#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/counter/MemberSearch.h"

namespace universe {

/// The questions of selling coins to the server. They are functions, so that tests can answer by hand.
struct TakeMoneyCalls {
    MemberSearch::Find findMembers;
    std::function<QFuture<Result<MoneyTaken>>(const QUuid &request, MemberId member, Money amount,
                                              const Payment &payment)>
        takeMoney;

    /// Both outlive the calls.
    static TakeMoneyCalls of(CounterApi &api, SessionController &session);
};

/// Coins that a clerk sells to a member, for cash or by card.
class TakeMoneyController : public QObject {
    Q_OBJECT

public:
    TakeMoneyController(Database &database, TakeMoneyCalls calls, SessionController &session,
                        QObject *parent = nullptr);

    /// Looks for members, for somebody else than the one before.
    void find(const QString &query);
    [[nodiscard]] MemberSearch &search() { return m_search; }
    /// Nothing: nobody was named yet.
    [[nodiscard]] const std::optional<FoundMember> &member() const { return m_member; }
    void setMember(const FoundMember &member);

    /// Ends in taken() or refused(). Ignored while one is under way, and without a member.
    void take(Money amount, const Payment &payment);
    [[nodiscard]] PendingRequest::Phase phase() const { return m_request.phase(); }
    [[nodiscard]] bool isIdle() const { return m_request.isIdle(); }

Q_SIGNALS:
    void changed();
    /// Nobody is named any more: somebody else may be next.
    void taken(const universe::FoundMember &member, universe::Money amount, const universe::MoneyTaken &taken);
    void refused(const universe::Error &error);

private:
    void forget();

    TakeMoneyCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    MemberSearch m_search;
    std::optional<FoundMember> m_member;
    Money m_amount; ///< that was asked for last
    Payment m_payment;
    LatestAnswer m_answers;
};

} // namespace universe
