#include "app/models/seatmap/TickAsk.h"

#include "app/core/ServerClock.h"

#include <QRandomGenerator>

#include <utility>

namespace universe {

using namespace std::chrono_literals;

namespace {

constexpr int spread = 300; // milliseconds: not all windows ask at one instant
constexpr std::chrono::milliseconds pause = 500ms;

std::chrono::milliseconds someTime() {
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(spread + 1));
}

} // namespace

TickAsk::TickAsk(SeatCalls calls, Viewer viewer, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_request(m_calls.request(this)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TickAsk::look);
}

void TickAsk::setShow(ShowId show) {
    m_answers.dropEarlier();
    m_timer.stop();
    m_request->forget();
    m_show = show;
    m_ticket = {};
    setState(State::None);
}

void TickAsk::setState(State state) {
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

bool TickAsk::ask(const TickWish &wish) {
    if (isUnderWay())
        return false;
    if (wish != m_wish || m_viewer.member() != m_member)
        m_request->forget();
    m_wish = wish;
    m_member = m_viewer.member();
    setState(State::Asking);
    m_answers.whenDone(this, m_calls.askInTick(m_request->begin(), m_show, wish),
                       [this](const Result<TickTicket> &ticket) { receiveTicket(ticket); });
    return true;
}

void TickAsk::receiveTicket(const Result<TickTicket> &ticket) {
    if (!ticket) {
        m_request->failed(ticket.error());
        setState(State::None);
        if (!m_viewer.endIfExpired(ticket.error()))
            Q_EMIT refused(ticket.error());
        return;
    }
    m_request->succeeded();
    find(*ticket);
}

void TickAsk::find(const TickTicket &ticket) {
    m_member = m_viewer.member();
    m_ticket = ticket;
    setState(State::Waiting);
    await();
}

std::optional<std::chrono::milliseconds> TickAsk::left() const {
    return m_state == State::Waiting ? std::optional(timeLeft(m_viewer.now(), m_ticket.decidedAt)) : std::nullopt;
}

void TickAsk::await() { m_timer.start(left().value_or(0ms) + someTime()); }

void TickAsk::look() {
    if (left().value_or(0ms) > 0ms)
        return await(); // the server's clock was told better meanwhile
    m_answers.whenDone(this, m_calls.myAsk(m_ticket.id),
                       [this](const Result<AskResult> &result) { receiveResult(result); });
}

void TickAsk::receiveResult(const Result<AskResult> &result) {
    if (result && result->state != AskState::Waiting) {
        m_result = *result;
        return setState(result->state == AskState::Held ? State::Held : State::Lost);
    }
    if (!result && m_viewer.endIfExpired(result.error()))
        return; // until the member is back
    if (!result && (result.error().code == ErrorCode::NotFound || result.error().code == ErrorCode::Forbidden)) {
        setState(State::None);
        return Q_EMIT refused(result.error());
    }
    m_timer.start(pause + someTime());
}

void TickAsk::sessionChanged() {
    m_timer.stop();
    m_answers.dropEarlier();
    const bool isBack = m_viewer.member() == m_member;
    if (m_viewer.isMember() && !isBack)
        return setShow(m_show);     // what somebody else asked for is nobody's business
    if (m_state == State::Asking) { // the same press again is the same request
        m_request->failed({ErrorCode::NotLoggedIn, {}});
        setState(State::None);
    } else if (m_state == State::Waiting && isBack) {
        await();
    }
}

} // namespace universe
