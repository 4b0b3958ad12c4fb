#include "app/models/counter/TakeMoneyController.h"

namespace universe {

TakeMoneyCalls TakeMoneyCalls::of(CounterApi &api, SessionController &session) {
    return {.findMembers = [&](const QString &query) { return api.findMembers(session.token(), query); },
            .takeMoney =
                [&](const QUuid &request, MemberId member, Money amount, const Payment &payment) {
                    return api.takeMoney(session.token(), request, member, amount, payment);
                }};
}

TakeMoneyController::TakeMoneyController(Database &database, TakeMoneyCalls calls, SessionController &session,
                                         QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database)
    , m_search(m_calls.findMembers, session) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &TakeMoneyController::changed);
    connect(&m_search, &MemberSearch::foundOne, this, &TakeMoneyController::setMember);
    connect(&session, &SessionController::loggedOut, this, &TakeMoneyController::forget);
}

void TakeMoneyController::find(const QString &query) {
    if (!isIdle())
        return;
    m_request.forget();
    m_member.reset();
    Q_EMIT changed();
    m_search.find(query);
}

void TakeMoneyController::setMember(const FoundMember &member) {
    if (!isIdle())
        return;
    m_search.stop(); // it is decided
    m_request.forget();
    m_member = member;
    Q_EMIT changed();
}

void TakeMoneyController::take(Money amount, const Payment &payment) {
    if (!isIdle() || !m_member)
        return;
    if (m_amount != amount || m_payment != payment)
        m_request.forget(); // another intent
    m_amount = amount;
    m_payment = payment;
    const QUuid id = m_request.begin();
    m_answers.whenDone(this, m_calls.takeMoney(id, m_member->id, amount, payment),
                       [this, amount](const Result<MoneyTaken> &answer) {
                           if (answer) {
                               const FoundMember member = *std::exchange(m_member, std::nullopt);
                               m_request.succeeded();
                               m_search.clear();
                               Q_EMIT changed();
                               Q_EMIT taken(member, amount, *answer);
                               return;
                           }
                           m_request.failed(answer.error());
                           if (!m_session.endIfExpired(answer.error()))
                               Q_EMIT refused(answer.error());
                       });
}

void TakeMoneyController::forget() {
    m_answers.dropEarlier();
    m_request.forget();
    m_member.reset();
    m_search.clear();
    Q_EMIT changed();
}

} // namespace universe
