#include "app/models/seatmap/SeatChoice.h"

#include <algorithm>
#include <utility>

namespace universe {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 2s;
constexpr std::chrono::milliseconds longestPause = 16s;

} // namespace

SeatChoice::SeatChoice(SeatCalls calls, const Viewer &viewer, SeatMapState &state, QObject *parent)
    : QObject(parent)
    , m_viewer(viewer)
    , m_state(state)
    , m_hold(std::move(calls))
    , m_countdown(viewer.now) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SeatChoice::hold);
    connect(&m_hold, &SeatHold::changed, this, &SeatChoice::holdSettled);
    connect(&m_hold, &SeatHold::given, this, &SeatChoice::takeGiven);
    connect(&m_hold, &SeatHold::noneGiven, this, &SeatChoice::noneGiven);
    connect(&m_hold, &SeatHold::refused, this, [this](const Error &error) {
        const bool wasGoingOn = m_goingOn;
        stopGoingOn();
        Q_EMIT holdRefused(error, wasGoingOn);
    });
    connect(&m_countdown, &Countdown::ticked, this, [this] {
        if (m_countdown.left())
            Q_EMIT holdChanged();
    });
    connect(&m_countdown, &Countdown::ended, this, &SeatChoice::expire);
}

void SeatChoice::setShow(ShowId show) { m_hold.setShow(show, m_viewer.isMember()); }

void SeatChoice::setActive(bool active) {
    m_countdown.setRunning(active);
    if (!active)
        stopWaiting();
}

QList<SeatId> SeatChoice::seatIds() const {
    QList<SeatId> ids;
    for (const int seat : m_selection.seats())
        ids.append(m_state.geometry()->seatId(seat));
    return ids;
}

Money SeatChoice::total() const { return m_selection.isEmpty() ? Money() : m_selection.total(*m_state.geometry()); }

// ---- what the viewer does

SeatSelection::Outcome SeatChoice::toggle(int seat) {
    const auto outcome = m_selection.toggle(seat, m_state);
    if (outcome == SeatSelection::Outcome::Added || outcome == SeatSelection::Outcome::Removed)
        edited();
    return outcome;
}

bool SeatChoice::pick(const QList<int> &seats) {
    if (!m_selection.replace(seats, m_state))
        return false;
    edited();
    return true;
}

bool SeatChoice::choose(const BestWish &wish, const QList<int> &seen) {
    if (!m_viewer.isMember() || !m_holds)
        return !seen.isEmpty() && pick(seen);
    if (wish.count < 1 || wish.count > m_selection.limit())
        return false;
    m_seen = seen;
    if (!seen.isEmpty() && !m_selection.replace(seen, m_state))
        m_seen.clear();
    m_hold.holdBest(wish);
    Q_EMIT selectionChanged();
    return true;
}

void SeatChoice::takeGiven() {
    const QList<int> seats = m_state.geometry()->indexesOf(m_hold.held());
    if (!m_state.setOwnHold(seats).isEmpty()) // others may have seemed to have them
        Q_EMIT ownSeatsChanged();
    if (!m_selection.replace(seats, m_state))
        return;
    Q_EMIT selectionChanged();
    Q_EMIT given(seats, !m_seen.isEmpty() && m_seen != seats);
}

void SeatChoice::noneGiven(const Error &error) {
    stopGoingOn();
    if (error.code == ErrorCode::SeatUnavailable && !m_seen.isEmpty() &&
        !m_selection.replace(m_state.geometry()->indexesOf(m_hold.held()), m_state))
        m_selection.clear();
    Q_EMIT noPlaces(error);
}

bool SeatChoice::stand(int section, int count) {
    const auto &area = m_state.geometry()->sections()[static_cast<size_t>(section)];
    QList<int> places;
    QList<int> others = m_selection.seats();
    others.removeIf([&](int seat) { return m_state.geometry()->sectionIndex(seat) == section; });
    for (int place = area.first; place < area.first + area.count && places.size() < count; ++place)
        if (m_state.canBeChosen(place) && !m_state.geometry()->isReserved(place))
            places.append(place);
    if (places.size() < count || others.size() + count > m_selection.limit())
        return false;
    if (m_viewer.isMember() && count > 0 && others.isEmpty() && m_holds) {
        return choose({.count = count, .section = area.name}, {});
    }
    return pick(others + places);
}

void SeatChoice::edited() {
    if (m_holds)
        m_hold.setWanted(seatIds());
    if (m_hold.isSettled())
        stopWaiting();
    Q_EMIT selectionChanged();
}

void SeatChoice::goOn() {
    m_goingOn = true;
    Q_EMIT goingOnChanged();
    hold();
    if (m_hold.isSettled())
        finishGoingOn();
    else
        m_hold.flush();
}

void SeatChoice::finishGoingOn() {
    stopGoingOn();
    Q_EMIT readyToGoOn();
}

void SeatChoice::stopGoingOn() {
    if (std::exchange(m_goingOn, false))
        Q_EMIT goingOnChanged();
}

// ---- the hold and the states of the seats

void SeatChoice::hold() {
    if (m_hold.isChoosing() || !m_holds)
        return; // what will be picked is not known yet
    m_hold.setWanted(seatIds());
    if (m_hold.isSettled())
        stopWaiting();
}

void SeatChoice::waitToHold() {
    m_pause = m_waiting ? std::min(m_pause * 2, longestPause) : firstPause;
    m_again.start(m_pause);
    if (!std::exchange(m_waiting, true))
        Q_EMIT waitingToHoldChanged();
}

void SeatChoice::stopWaiting() {
    m_again.stop();
    if (std::exchange(m_waiting, false))
        Q_EMIT waitingToHoldChanged();
}

void SeatChoice::setHolding(bool holds) {
    if (std::exchange(m_holds, holds) != holds && holds)
        hold();
}

void SeatChoice::take(const QList<SeatId> &seats, const QDateTime &until) {
    const QList<int> given = m_state.geometry() ? m_state.geometry()->indexesOf(seats) : QList<int>();
    if (given.isEmpty())
        return; // the hall is not there yet: the next states tell
    m_state.setOwnHold(given);
    m_selection.replace(given, m_state);
    m_hold.adopt(seats, until);
    Q_EMIT ownSeatsChanged();
    Q_EMIT selectionChanged();
}

bool SeatChoice::isHeld() const {
    QList<SeatId> picked = seatIds();
    std::ranges::sort(picked);
    return !picked.isEmpty() && picked == m_hold.held();
}

void SeatChoice::release() {
    stopGoingOn();
    m_hold.releaseNow();
}

void SeatChoice::forget() {
    m_hold.forget();
    m_selection.clear();
    Q_EMIT selectionChanged();
}

void SeatChoice::adopt(const SeatStates &states) {
    if (!m_viewer.isMember() || states.heldByMe.isEmpty() || !m_selection.isEmpty())
        return;
    if (!m_selection.replace(m_state.geometry()->indexesOf(states.heldByMe), m_state))
        return;
    m_hold.adopt(states.heldByMe, states.holdExpiresAt);
    Q_EMIT selectionChanged();
}

void SeatChoice::applyStates(const SeatStates &states) {
    if (m_hold.isChoosing())
        return; // what is picked may have gone, and its owner gets something else
    const QList<int> taken = m_selection.dropTaken(m_state);
    if (!taken.isEmpty()) {
        stopGoingOn(); // the viewer must see what is left before going on
        Q_EMIT lost(taken);
        edited();
    }
    if (m_hold.isBusy())
        return;
    if (std::exchange(m_holdLater, false))
        hold();
    else if (!m_hold.held().isEmpty() && m_hold.until() != states.holdExpiresAt)
        m_hold.adopt(states.holdExpiresAt.isValid() ? m_hold.held() : QList<SeatId>(), states.holdExpiresAt);
}

void SeatChoice::holdSettled() {
    m_countdown.setEnd(m_hold.until());
    if (m_state.geometry() && !m_state.setOwnHold(m_state.geometry()->indexesOf(m_hold.held())).isEmpty())
        Q_EMIT ownSeatsChanged();
    Q_EMIT holdChanged();
    if (m_hold.isSettled())
        stopWaiting();
    if (m_goingOn && m_hold.isSettled())
        finishGoingOn();
}

void SeatChoice::expire() {
    stopGoingOn();
    forget();
    Q_EMIT expired();
}

} // namespace universe
