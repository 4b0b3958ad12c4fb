#include "app/models/seatmap/SeatMapController.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype keptHalls = 6; // a stadium is some megabytes

} // namespace

SeatMapController::SeatMapController(SeatCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_session(session)
    , m_hold(calls)
    , m_poll(calls) {
    connect(&m_poll, &SeatPoll::answered, this, &SeatMapController::receiveStates);
    connect(&m_poll, &SeatPoll::failed, this, &SeatMapController::fail);
    connect(&m_hold, &SeatHold::changed, this, &SeatMapController::holdSettled);
    connect(&m_hold, &SeatHold::refused, this, &SeatMapController::holdRefused);
    connect(&session, &SessionController::loggedIn, this, &SeatMapController::sessionChanged);
    connect(&session, &SessionController::loggedOut, this, &SeatMapController::sessionChanged);
    connect(&session, &SessionController::balanceChanged, this, &SeatMapController::balanceChanged);
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &SeatMapController::tick);
}

// ---- loading

void SeatMapController::open(ConcertId concert, ShowId show) {
    m_concertId = concert;
    m_showId = show;
    m_selection.clear();
    m_load = {};
    refresh();
}

void SeatMapController::refresh() {
    m_load.start();
    Q_EMIT loadStateChanged();
    loadConcert();
    loadShows();
    if (!m_geometry && m_showId.isValid())
        loadHall();
    m_poll.askNow();
}

void SeatMapController::loadConcert() {
    whenDone(this, m_calls.concert(m_concertId, m_session.token()),
             [this, id = m_concertId, token = m_session.token()](const Result<Concert> &concert) {
                 if (id == m_concertId && token == m_session.token())
                     receiveConcert(concert);
             });
}

void SeatMapController::loadShows() {
    whenDone(this, m_calls.shows(m_concertId), [this, id = m_concertId](const Result<QList<Show>> &shows) {
        if (id == m_concertId)
            receiveShows(shows);
    });
}

void SeatMapController::receiveConcert(const Result<Concert> &concert) {
    if (!concert) {
        fail(concert.error());
        return;
    }
    m_concert = *concert;
    m_clock.set(concert->serverNow);
    m_selection.setLimit(concert->seatLimit);
    if (m_concert.booked && !m_selection.isEmpty()) { // what was picked here is booked by now
        m_selection.clear();
        m_hold.forget();
        Q_EMIT selectionChanged();
    }
    Q_EMIT concertChanged();
}

void SeatMapController::receiveShows(const Result<QList<Show>> &shows) {
    if (!shows) {
        fail(shows.error());
        return;
    }
    m_shows = *shows;
    if (!m_showId.isValid() && !m_shows.isEmpty()) {
        const auto next = std::ranges::find_if(m_shows, [this](const Show &s) { return s.startsAt > m_clock.now(); });
        m_showId = (next == m_shows.end() ? m_shows.last() : *next).id;
        loadHall();
    }
    if (m_shows.isEmpty())
        fail({ErrorCode::NotFound, {}});
    Q_EMIT concertChanged();
}

void SeatMapController::setShow(ShowId show) {
    if (show == m_showId)
        return;
    stopGoingOn();
    m_hold.releaseNow(); // else it would end with the next pick of the other show only
    m_showId = show;
    m_selection.clear();
    m_geometry.reset();
    m_load = {};
    m_load.start();
    Q_EMIT loadStateChanged();
    Q_EMIT concertChanged();
    Q_EMIT selectionChanged();
    loadHall();
}

void SeatMapController::loadHall() {
    ++m_place;
    m_early.reset();
    followShow();
    if (const auto known = m_halls.value(m_showId)) {
        setHall(known);
        return;
    }
    whenDone(this, m_calls.plan(m_showId), [this, place = m_place](const Result<SeatPlan> &plan) {
        if (place == m_place)
            receivePlan(plan);
    });
}

/// Polls for the present show and person; what was held for others is not ours.
void SeatMapController::followShow() {
    m_hold.setPlace(m_showId, m_session.token());
    m_poll.setPlace(m_showId, m_session.token());
}

void SeatMapController::receivePlan(const Result<SeatPlan> &plan) {
    if (!plan) {
        fail(plan.error());
        return;
    }
    const auto build = [plan = *plan] { return std::make_shared<const SeatGeometry>(plan); };
    whenDone(this, inBackground(build), [this, place = m_place](const SeatGeometryPtr &geometry) {
        if (place == m_place)
            setHall(geometry);
    });
}

void SeatMapController::setHall(SeatGeometryPtr geometry) {
    if (m_halls.size() >= keptHalls)
        m_halls.clear();
    m_halls.insert(m_showId, geometry);
    m_geometry = std::move(geometry);
    m_state = SeatMapState(m_geometry);
    if (const auto early = std::exchange(m_early, std::nullopt))
        receiveStates(*early, true);
}

void SeatMapController::receiveStates(const SeatStates &states, bool everything) {
    setOffline(false);
    m_clock.set(states.serverNow);
    if (m_geometry)
        applyStates(states, everything);
    else if (everything)
        m_early = states;
    else
        m_poll.setPlace(m_showId, m_session.token()); // the hall takes long: everything again
}

void SeatMapController::applyStates(const SeatStates &states, bool everything) {
    const bool wasReady = m_load.phase == LoadState::Phase::Ready;
    const QList<int> changed = everything ? m_state.applyAll(states) : m_state.applyChanges(states);
    if (everything)
        adoptHold(states);
    m_load.finish();
    if (!wasReady) {
        Q_EMIT hallChanged();
        Q_EMIT loadStateChanged();
        Q_EMIT selectionChanged();
    } else if (!changed.isEmpty()) {
        Q_EMIT statesChanged();
    }
    dropTaken();
    checkHold(states);
}

/// The server may know better: the same member uses another window, or the last attempt to hold met an outage or a
/// race.
void SeatMapController::checkHold(const SeatStates &states) {
    if (m_hold.isBusy() || !m_active)
        return;
    if (std::exchange(m_holdAgain, false))
        m_hold.setWanted(selectedIds());
    else if (!m_hold.held().isEmpty() && m_hold.until() != states.holdExpiresAt)
        m_hold.adopt(states.holdExpiresAt.isValid() ? m_hold.held() : QList<SeatId>(), states.holdExpiresAt);
}

/// The member comes back, perhaps in another window, and finds what is still held.
void SeatMapController::adoptHold(const SeatStates &states) {
    if (!m_session.isMember() || states.heldByMe.isEmpty() || !m_selection.isEmpty() || m_concert.booked)
        return;
    QList<int> seats;
    for (const SeatId id : states.heldByMe)
        if (const int seat = m_geometry->indexOf(id); seat >= 0)
            seats.append(seat);
    if (!m_selection.replace(seats, m_state))
        return;
    m_hold.adopt(states.heldByMe, states.holdExpiresAt);
    Q_EMIT selectionChanged();
}

void SeatMapController::dropTaken() {
    const QList<int> lost = m_selection.dropTaken(m_state);
    if (lost.isEmpty())
        return;
    stopGoingOn(); // the person must see what is left before going on with it
    Q_EMIT seatsLost(lost);
    selectionEdited();
}

void SeatMapController::fail(const Error &error) {
    if (m_session.endIfExpired(error))
        return; // asks again as a guest
    setOffline(error.code == ErrorCode::Offline);
    m_load.fail(error);
    Q_EMIT loadStateChanged();
}

void SeatMapController::setOffline(bool offline) {
    if (m_offline == offline)
        return;
    m_offline = offline;
    Q_EMIT offlineChanged();
}

void SeatMapController::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    if (!active) {
        m_poll.stop();
        m_tick.stop();
        stopGoingOn();
        if (!m_keepHold)
            m_hold.releaseNow();
        return;
    }
    if (std::exchange(m_keepHold, false) || m_load.phase == LoadState::Phase::Ready)
        loadConcert(); // coming back: perhaps it is booked by now
    m_tick.start();
    m_poll.setPlace(m_showId, m_session.token());
    m_poll.start();
    if (m_load.phase == LoadState::Phase::Failed)
        refresh();
    if (!m_selection.isEmpty())
        m_hold.setWanted(selectedIds());
}

void SeatMapController::sessionChanged() {
    if (!m_concertId.isValid())
        return;
    stopGoingOn();
    followShow();
    loadConcert();
    if (!m_selection.isEmpty() && sale() == Sale::Open)
        m_hold.setWanted(selectedIds());
    Q_EMIT holdChanged();
    Q_EMIT balanceChanged();
}

// ---- picking

Show SeatMapController::show() const {
    const auto found = std::ranges::find(m_shows, m_showId, &Show::id);
    return found == m_shows.end() ? Show{m_showId, {}, 0, 0} : *found;
}

SeatMapController::Sale SeatMapController::sale() const {
    const QDateTime now = m_clock.now();
    if (m_concert.saleState == SaleState::Cancelled)
        return Sale::Cancelled;
    if (m_concert.booked)
        return Sale::AlreadyBooked;
    if (const QDateTime starts = show().startsAt; starts.isValid() && now >= starts)
        return Sale::ShowOver;
    if (now < m_concert.bookingOpens)
        return Sale::NotYet;
    return now < m_concert.bookingCloses ? Sale::Open : Sale::Closed;
}

void SeatMapController::toggle(int seat) {
    if (!m_geometry || m_goingOn)
        return;
    if (sale() != Sale::Open && !m_selection.contains(seat)) {
        Q_EMIT refused(sale() == Sale::AlreadyBooked ? ErrorCode::DuplicateBooking : ErrorCode::OutsidePeriod);
        return;
    }
    switch (m_selection.toggle(seat, m_state)) {
    case SeatSelection::Outcome::LimitReached:
        Q_EMIT refused(ErrorCode::SeatLimit);
        return;
    case SeatSelection::Outcome::NotFree:
        Q_EMIT refused(ErrorCode::SeatUnavailable);
        return;
    case SeatSelection::Outcome::Added:
    case SeatSelection::Outcome::Removed:
        selectionEdited();
        return;
    }
}

bool SeatMapController::pickBest(int count, std::optional<int> grade) {
    if (!m_geometry || m_goingOn || sale() != Sale::Open)
        return false;
    const QList<int> best = bestSeats(*m_geometry, m_state, count, grade);
    if (best.isEmpty() || !m_selection.replace(best, m_state))
        return false;
    selectionEdited();
    return true;
}

void SeatMapController::clearSelection() {
    m_selection.clear();
    selectionEdited();
}

void SeatMapController::selectionEdited() {
    m_hold.setWanted(selectedIds());
    Q_EMIT selectionChanged();
}

QList<SeatId> SeatMapController::selectedIds() const {
    QList<SeatId> ids;
    for (const int seat : m_selection.seats())
        ids.append(m_geometry->seatId(seat));
    return ids;
}

Money SeatMapController::total() const { return m_geometry ? m_selection.total(*m_geometry) : Money(); }

Money SeatMapController::shortage() const {
    if (!m_session.isMember())
        return {};
    return std::max(Money(), total() - m_session.balance());
}

// ---- the hold

std::optional<std::chrono::milliseconds> SeatMapController::holdLeft() const {
    if (!m_hold.until().isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, m_clock.now().msecsTo(m_hold.until())));
}

void SeatMapController::holdSettled() {
    if (m_geometry) {
        QList<int> seats;
        for (const SeatId id : m_hold.held())
            if (const int seat = m_geometry->indexOf(id); seat >= 0)
                seats.append(seat);
        if (!m_state.setOwnHold(seats).isEmpty())
            Q_EMIT statesChanged();
    }
    Q_EMIT holdChanged();
    if (m_goingOn && m_hold.isSettled())
        finishGoingOn();
}

void SeatMapController::holdRefused(const Error &error) {
    const bool wasGoingOn = m_goingOn;
    stopGoingOn();
    if (m_session.endIfExpired(error))
        return;
    switch (error.code) {
    case ErrorCode::SeatUnavailable: // the states tell which; then the rest is held
        m_holdAgain = true;
        m_poll.askNow();
        break;
    case ErrorCode::Offline:
    case ErrorCode::Busy:
        m_holdAgain = true;
        setOffline(error.code == ErrorCode::Offline);
        if (wasGoingOn)
            Q_EMIT refused(error.code);
        break;
    case ErrorCode::Throttled:
    case ErrorCode::Incompatible:
    case ErrorCode::Internal:
        Q_EMIT refused(error.code);
        break;
    default:
        m_selection.clear(); // none of them can be had: the reason is told, the map stays
        m_hold.forget();
        Q_EMIT selectionChanged();
        Q_EMIT refused(error.code);
        loadConcert();
    }
}

void SeatMapController::tick() {
    const auto left = holdLeft();
    if (!left)
        return;
    Q_EMIT holdChanged();
    if (*left > 0ms)
        return;
    stopGoingOn();
    m_hold.forget();
    m_selection.clear();
    Q_EMIT selectionChanged();
    Q_EMIT holdExpired();
}

void SeatMapController::goOn() {
    if (m_selection.isEmpty() || m_goingOn)
        return;
    if (!m_session.isMember()) {
        Q_EMIT loginNeeded();
        return;
    }
    m_goingOn = true;
    Q_EMIT goingOnChanged();
    m_hold.setWanted(selectedIds());
    if (m_hold.isSettled())
        finishGoingOn();
    else
        m_hold.flush();
}

void SeatMapController::finishGoingOn() {
    stopGoingOn();
    m_keepHold = true;
    Q_EMIT orderReady(order());
}

void SeatMapController::stopGoingOn() {
    if (!std::exchange(m_goingOn, false))
        return;
    Q_EMIT goingOnChanged();
}

BookingOrder SeatMapController::order() const {
    BookingOrder order;
    order.concert = m_concert;
    order.seatLimit = m_concert.seatLimit;
    order.show = show();
    order.holdExpiresAt = m_hold.until();
    order.clock = m_clock;
    QList<int> seats = m_selection.seats();
    std::ranges::sort(seats); // as they stand in the hall
    for (const int seat : seats) {
        const auto &grade = m_geometry->grade(seat);
        order.seats.append({m_geometry->seatId(seat), m_geometry->section(seat).name, m_geometry->row(seat).label,
                            QString::number(m_geometry->number(seat)), grade.name, grade.price});
    }
    return order;
}

} // namespace universe
