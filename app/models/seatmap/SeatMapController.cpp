#include "app/models/seatmap/SeatMapController.h"

#include <algorithm>
#include <utility>

namespace universe {

SeatMapController::SeatMapController(const SeatCalls &calls, const Viewer &viewer, SessionController &session,
                                     QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_viewer(viewer)
    , m_session(session)
    , m_halls(calls)
    , m_poll(calls)
    , m_choice(calls, viewer, m_state)
    , m_tick(calls, viewer)
    , m_stageEnd(viewer.now) {
    connect(&m_halls, &HallLoader::loaded, this, &SeatMapController::setHall);
    connect(&m_halls, &HallLoader::failed, this, &SeatMapController::fail);
    connect(&m_poll, &SeatPoll::answered, this, &SeatMapController::receiveStates);
    connect(&m_poll, &SeatPoll::failed, this, &SeatMapController::fail);
    connect(&m_poll.age(), &StatesAge::changed, this, &SeatMapController::statesAgeChanged);
    connect(&m_choice, &SeatChoice::waitingToHoldChanged, this, &SeatMapController::readOnlyChanged);
    connect(&m_choice, &SeatChoice::selectionChanged, this, &SeatMapController::selectionChanged);
    connect(&m_choice, &SeatChoice::holdChanged, this, &SeatMapController::holdChanged);
    connect(&m_choice, &SeatChoice::ownSeatsChanged, this, &SeatMapController::statesChanged);
    connect(&m_choice, &SeatChoice::goingOnChanged, this, &SeatMapController::goingOnChanged);
    connect(&m_choice, &SeatChoice::lost, this, &SeatMapController::seatsLost);
    connect(&m_choice, &SeatChoice::expired, this, &SeatMapController::holdExpired);
    connect(&m_choice, &SeatChoice::holdRefused, this, &SeatMapController::holdRefused);
    connect(&m_choice, &SeatChoice::noPlaces, this, &SeatMapController::noPlaces);
    connect(&m_choice, &SeatChoice::given, this, [this](const QList<int> &seats, bool others) {
        if (m_best) // and not so many people who stand
            Q_EMIT bestGiven(seats, others);
    });
    connect(&m_choice, &SeatChoice::readyToGoOn, this, [this] {
        m_keepHold = true;
        Q_EMIT orderReady(order());
    });
    connect(&m_tick, &TickAsk::changed, this, &SeatMapController::receiveTick);
    connect(&m_tick, &TickAsk::refused, this, [this](const Error &error) {
        if (error.code == ErrorCode::InvalidInput) // another window has asked for something else in this tick
            Q_EMIT askedAlready();
        else
            holdRefused(error, true);
    });
    connect(&m_stageEnd, &Countdown::ticked, this, &SeatMapController::timeChanged);
    connect(&m_stageEnd, &Countdown::ended, this, &SeatMapController::followStage);
    connect(&session, &SessionController::loggedIn, this, &SeatMapController::sessionChanged);
    connect(&session, &SessionController::loggedOut, this, &SeatMapController::sessionChanged);
    connect(&session, &SessionController::balanceChanged, this, &SeatMapController::balanceChanged);
}

// ---- loading

void SeatMapController::open(ConcertId concert, ShowId show) {
    m_concertId = concert;
    m_showId = show;
    m_choice.forget();
    m_load = {};
    refresh();
}

void SeatMapController::refresh() {
    m_load.start();
    Q_EMIT loadStateChanged();
    loadConcert();
    loadShows();
    if (!geometry() && m_showId.isValid())
        loadHall();
    m_poll.askNow();
    if (m_choice.isWaitingToHold())
        m_choice.hold();
}

void SeatMapController::loadConcert() {
    m_concerts.dropEarlier();
    m_concerts.whenDone(this, m_calls.concert(m_concertId),
                        [this](const Result<Concert> &concert) { receiveConcert(concert); });
    loadPhases();
}

/// Without them the server still decides who may buy.
void SeatMapController::loadPhases() {
    m_concerts.whenDone(this, m_calls.phases(m_concertId), [this](const Result<QList<SalePhase>> &phases) {
        if (!phases)
            return;
        m_phases = *phases;
        followStage();
    });
}

/// How seats are sold has changed, or is known better.
void SeatMapController::followStage() {
    const QDateTime now = m_viewer.now();
    m_stageEnd.setRunning(m_active);
    m_stageEnd.setEnd(now < m_concert.bookingOpens ? m_concert.bookingOpens : stage().until);
    m_choice.setHolding(stage().kind != SaleStage::Kind::Ticks);
    Q_EMIT concertChanged();
}

std::optional<std::chrono::milliseconds> SeatMapController::opensIn() const {
    const bool later = sale() == SaleStatus::Upcoming || (sale() == SaleStatus::Open && !stage().canChoose());
    return later ? m_stageEnd.left() : std::nullopt;
}

void SeatMapController::loadShows() {
    m_dates.dropEarlier();
    m_dates.whenDone(this, m_calls.shows(m_concertId),
                     [this](const Result<QList<Show>> &shows) { receiveShows(shows); });
}

void SeatMapController::receiveConcert(const Result<Concert> &concert) {
    if (!concert) {
        fail(concert.error());
        return;
    }
    m_concert = *concert;
    m_viewer.setClock(concert->serverNow);
    m_choice.setLimit(concert->seatLimit);
    if (m_concert.booked && !selection().isEmpty())
        m_choice.forget(); // the picked seats are booked by now
    followStage();
    if (geometry() && geometry()->terms() < m_concert.terms)
        reloadHall();
}

void SeatMapController::receiveShows(const Result<QList<Show>> &shows) {
    if (!shows) {
        fail(shows.error());
        return;
    }
    m_shows = *shows;
    if (!m_showId.isValid() && !m_shows.isEmpty()) {
        const auto next = std::ranges::find_if(m_shows, [this](const Show &s) { return s.startsAt > m_viewer.now(); });
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
    m_choice.release(); // otherwise the hold would last until the next pick of the other show
    m_choice.forget();
    m_showId = show;
    m_state = {};
    m_load = {};
    m_load.start();
    Q_EMIT loadStateChanged();
    Q_EMIT concertChanged();
    Q_EMIT selectionChanged();
    loadHall();
}

void SeatMapController::loadHall() {
    m_early.reset();
    followShow();
    m_halls.load(m_showId);
}

/// Prices, grades or sections are others now than the hall shows. Picked seats stay, and so does their hold.
void SeatMapController::reloadHall() {
    m_early.reset();
    m_load = {};
    m_load.start();
    Q_EMIT loadStateChanged();
    m_poll.setShow(m_showId);
    m_halls.load(m_showId, m_concert.terms);
}

/// Polls for the present show and viewer; a hold for others is not ours.
void SeatMapController::followShow() {
    if (m_tick.show() != m_showId)
        m_tick.setShow(m_showId);
    m_choice.setShow(m_showId);
    m_poll.setShow(m_showId);
}

void SeatMapController::setHall(const SeatGeometryPtr &geometry) {
    const bool samePicks = selection().isEmpty() || geometry->indexesOf(m_choice.seatIds()) == selection().seats();
    m_state = SeatMapState(geometry);
    if (!samePicks)
        m_choice.forget(); // they are not in this hall
    if (const auto early = std::exchange(m_early, std::nullopt))
        receiveStates(*early, true);
}

void SeatMapController::receiveStates(const SeatStates &states, bool everything) {
    setOffline(false);
    m_viewer.setClock(states.serverNow);
    if (geometry())
        applyStates(states, everything);
    else if (everything)
        m_early = states;
    else
        m_poll.setShow(m_showId); // the hall takes long to load: ask for all states again
}

void SeatMapController::applyStates(const SeatStates &states, bool everything) {
    const bool wasReady = m_load.phase == LoadState::Phase::Ready;
    const QList<int> changed = everything ? m_state.applyAll(states) : m_state.applyChanges(states);
    if (everything && !m_concert.booked)
        m_choice.adopt(states); // the member may come back, perhaps in another window, to seats still held
    m_load.finish();
    if (!wasReady) {
        Q_EMIT hallChanged();
        Q_EMIT loadStateChanged();
        Q_EMIT selectionChanged();
    } else if (!changed.isEmpty()) {
        Q_EMIT statesChanged();
    }
    if (m_active && !m_tick.isUnderWay()) // what is asked for is told when it is decided
        m_choice.applyStates(states);
    if (const auto wish = std::exchange(m_again, std::nullopt))
        pickBest(wish->count, wish->grade, wish->section);
}

void SeatMapController::fail(const Error &error) {
    if (m_viewer.endIfExpired(error))
        return; // the question is asked again for a guest
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
    m_choice.setActive(active);
    m_stageEnd.setRunning(active);
    if (!active) {
        m_poll.stop();
        m_choice.stopGoingOn();
        if (!m_keepHold)
            m_choice.release();
        return;
    }
    if (std::exchange(m_keepHold, false) || m_load.phase == LoadState::Phase::Ready)
        loadConcert(); // the concert may have been booked meanwhile
    m_poll.setShow(m_showId);
    m_poll.start();
    if (m_load.phase == LoadState::Phase::Failed)
        refresh();
    if (!selection().isEmpty())
        m_choice.hold();
}

void SeatMapController::sessionChanged() {
    if (!m_concertId.isValid())
        return;
    m_choice.stopGoingOn();
    m_tick.sessionChanged();
    followShow();
    loadConcert();
    if (!selection().isEmpty() && canChoose()) {
        if (m_best && isMember())
            pickBest(m_best->count, m_best->grade, m_best->section);
        else
            m_choice.hold();
    }
    Q_EMIT holdChanged();
    Q_EMIT balanceChanged();
}

// ---- picking

Show SeatMapController::show() const {
    const auto found = std::ranges::find(m_shows, m_showId, &Show::id);
    return found == m_shows.end() ? Show{m_showId, {}, 0, 0} : *found;
}

SaleStatus SeatMapController::sale() const {
    const SaleStatus status = showStatus(m_concert, show(), m_viewer.now());
    return m_concert.booked && status != SaleStatus::Cancelled ? SaleStatus::Booked : status;
}

void SeatMapController::toggle(int seat) {
    if (!geometry() || isGoingOn())
        return;
    if (m_tick.isUnderWay())
        return Q_EMIT askedAlready();
    if (!canChoose() && !selection().contains(seat)) {
        Q_EMIT refused(sale() == SaleStatus::Booked ? ErrorCode::DuplicateBooking : ErrorCode::OutsidePeriod);
        return;
    }
    m_best.reset();
    switch (m_choice.toggle(seat)) {
    case SeatSelection::Outcome::LimitReached:
        return Q_EMIT refused(ErrorCode::SeatLimit);
    case SeatSelection::Outcome::NotFree:
        return Q_EMIT refused(ErrorCode::SeatUnavailable);
    case SeatSelection::Outcome::CompanionAlone:
        return Q_EMIT refused(ErrorCode::CompanionAlone);
    case SeatSelection::Outcome::Added:
    case SeatSelection::Outcome::Removed:
        return;
    }
}

bool SeatMapController::pick(const QList<int> &seats) {
    m_best.reset();
    return !seats.isEmpty() && !isGoingOn() && !m_tick.isUnderWay() && canChoose() && m_choice.pick(seats);
}

bool SeatMapController::pickBest(int count, std::optional<int> grade, std::optional<int> section) {
    if (!geometry() || isGoingOn() || m_tick.isUnderWay() || !canChoose())
        return false;
    const SeatWish wish{.count = count, .grade = grade, .section = section};
    const QList<int> seen = findSeats(m_state, wish, 1).groups.value(0);
    m_best = wish;
    return m_choice.choose({.count = count,
                            .grade = grade ? geometry()->grades()[size_t(*grade)].name : QString(),
                            .section = section ? geometry()->sections()[size_t(*section)].name : QString()},
                           seen);
}

bool SeatMapController::stand(int section, int count) {
    m_best.reset();
    return geometry() && !isGoingOn() && !m_tick.isUnderWay() && canChoose() && m_choice.stand(section, count);
}

bool SeatMapController::isRush() const {
    constexpr std::chrono::minutes rush(10);
    const SaleStage now = stage();
    const QDateTime began = now.since.isValid() ? now.since : m_concert.bookingOpens;
    return canChoose() && now.kind == SaleStage::Kind::Open && m_viewer.now() < began + rush;
}

Money SeatMapController::shortage() const {
    if (!isMember() || isClerk())
        return {};
    return std::max(Money(), total() - m_session.balance());
}

void SeatMapController::holdRefused(const Error &error, bool wasGoingOn) {
    if (m_viewer.endIfExpired(error))
        return;
    switch (error.code) {
    case ErrorCode::SeatUnavailable: // the next states tell which seats; then the rest is held
        m_choice.holdLater();
        m_poll.askNow();
        break;
    case ErrorCode::Offline:
    case ErrorCode::Busy:
        m_choice.holdLater();
        setOffline(error.code == ErrorCode::Offline);
        if (wasGoingOn)
            Q_EMIT refused(error.code);
        break;
    case ErrorCode::ReadOnly:
        m_choice.waitToHold();
        if (wasGoingOn)
            Q_EMIT refused(error.code);
        break;
    case ErrorCode::SeatOrphaned: // the viewer may pick the lonely one, too
        if (const int lonely = m_state.geometry() ? m_state.geometry()->indexOf({error.data.toLongLong()}) : -1;
            lonely >= 0)
            Q_EMIT leftAlone(lonely);
        else
            Q_EMIT refused(error.code);
        break;
    case ErrorCode::Throttled:
    case ErrorCode::Incompatible:
    case ErrorCode::Internal:
        Q_EMIT refused(error.code);
        break;
    default:
        m_choice.forget(); // none of them can be had: the reason is told, the map stays
        Q_EMIT refused(error.code);
        loadConcert();
    }
}

void SeatMapController::noPlaces(const Error &error) {
    if (error.code != ErrorCode::SeatUnavailable)
        return holdRefused(error, !m_best || selection().isEmpty());
    if (selection().isEmpty())
        m_poll.setShow(m_showId); // all states: what an earlier press holds, whose answer came too late, is picked
    else
        m_poll.askNow();
    if (const auto wish = std::exchange(m_best, std::nullopt))
        Q_EMIT noneTogether(wish->count, std::min(findSeats(m_state, *wish, 0).together, wish->count - 1));
    else
        Q_EMIT refused(error.code);
    Q_EMIT selectionChanged(); // whoever asked sees what is picked still
}

void SeatMapController::goOn() {
    if (selection().isEmpty() || isGoingOn())
        return;
    if (!isMember())
        Q_EMIT logInRequested();
    else if (asksInTick())
        askInTick();
    else
        m_choice.goOn();
}

/// What the best seats are is decided at the tick's end, unless the viewer wants just these.
void SeatMapController::askInTick() {
    TickWish wish;
    if (m_best && !m_best->section)
        wish = {.seats = m_best->count,
                .grade = m_best->grade ? geometry()->grades()[size_t(*m_best->grade)].name : QString(),
                .seatIds = {}};
    else
        wish.seatIds = m_choice.seatIds();
    if (!m_tick.ask(wish))
        Q_EMIT askedAlready();
}

void SeatMapController::receiveTick() {
    if (m_tick.state() == TickAsk::State::Held)
        m_choice.take(m_tick.result().seatIds, m_tick.result().expiresAt);
    else if (m_tick.state() == TickAsk::State::Lost) {
        m_choice.forget();
        m_again = m_best;
    }
    if (m_tick.state() == TickAsk::State::Held || m_tick.state() == TickAsk::State::Lost)
        m_poll.askNow();
    Q_EMIT tickChanged();
}

BookingOrder SeatMapController::order() const {
    BookingOrder order;
    order.concert = m_concert;
    order.seatLimit = m_concert.seatLimit;
    order.ageLimit = m_concert.ageLimit;
    order.terms = std::min(m_concert.terms, geometry()->terms()); // whichever was shown earlier
    order.show = show();
    order.holdExpiresAt = m_choice.heldUntil();
    QList<int> seats = selection().seats();
    std::ranges::sort(seats); // the order in the hall
    for (const int seat : seats) {
        const auto &grade = geometry()->grade(seat);
        order.seats.append({geometry()->seatId(seat), geometry()->section(seat).name, geometry()->row(seat).label,
                            QString::number(geometry()->number(seat)), grade.name, grade.price, geometry()->mark(seat),
                            geometry()->note(seat)});
    }
    return order;
}

} // namespace universe
