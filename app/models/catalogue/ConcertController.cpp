#include "app/models/catalogue/ConcertController.h"

#include "app/core/ServerClock.h"
#include "app/models/SaleStatus.h"

#include <algorithm>

namespace universe {

using std::chrono::seconds;

namespace {

/// Rounded up: a countdown shows 1 until the moment itself.
seconds between(const QDateTime &from, const QDateTime &to) { return std::chrono::ceil<seconds>(timeLeft(from, to)); }

} // namespace

ConcertController::ConcertController(CatalogueCalls calls, Viewer viewer, Favourites &favourites, ConcertId id,
                                     QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_favourites(favourites)
    , m_id(id)
    , m_countdown(m_viewer.now) {
    m_seats.setInterval(seatsInterval);
    connect(&m_countdown, &Countdown::ticked, this, &ConcertController::tick);
    connect(&m_seats, &QTimer::timeout, this, &ConcertController::askSeats);
    connect(&m_favourites, &Favourites::concertChanged, this, [this](ConcertId changed, bool favourite) {
        if (changed == m_id) {
            m_concert.favourite = favourite;
            Q_EMIT concertChanged();
        }
    });
    connect(&m_favourites, &Favourites::singerChanged, this, [this](SingerId changed, bool favourite) {
        const auto singer = std::ranges::find(m_singers, changed, &ConcertSinger::id);
        if (singer != m_singers.end()) {
            singer->favourite = favourite;
            Q_EMIT concertChanged();
        }
    });
}

template <typename T>
void ConcertController::ask(const QFuture<Result<T>> &future, T &target) {
    ++m_awaited;
    m_answers.whenDone(this, future, [this, &target](const Result<T> &answer) {
        if (!answer)
            return fail(answer.error());
        target = *answer;
        --m_awaited;
        finishIfComplete();
    });
}

void ConcertController::load() {
    m_answers.dropEarlier();
    m_askingSeats = false;
    m_awaited = 0;
    m_state.start();
    Q_EMIT stateChanged();
    ask(m_calls.singers(m_id), m_singers);
    ask(m_calls.prices(m_id), m_prices);
    ask(m_calls.fees(m_id), m_fees);
    ask(m_calls.shows(m_id), m_shows);
    ++m_awaited;
    m_answers.whenDone(this, m_calls.concert(m_id), [this](const Result<Concert> &answer) { receiveConcert(answer); });
}

void ConcertController::receiveConcert(const Result<Concert> &answer) {
    if (!answer)
        return fail(answer.error());
    m_concert = *answer;
    m_viewer.setClock(m_concert.serverNow);
    --m_awaited;
    finishIfComplete();
}

void ConcertController::finishIfComplete() {
    if (m_awaited > 0)
        return;
    m_state.finish();
    m_shownState = saleState();
    m_countdown.setEnd(m_shownState == SaleState::Upcoming ? m_concert.bookingOpens : m_concert.bookingCloses);
    Q_EMIT stateChanged();
    Q_EMIT concertChanged();
    Q_EMIT showsChanged();
    Q_EMIT saleStateChanged();
}

void ConcertController::fail(const Error &error) {
    if (m_viewer.endIfExpired(error)) {
        load(); // as a guest
        return;
    }
    m_answers.dropEarlier(); // the other answers do not matter any more
    m_state.fail(error);
    Q_EMIT stateChanged();
}

void ConcertController::setActive(bool active) {
    m_countdown.setRunning(active);
    active ? m_seats.start() : m_seats.stop();
}

/// A failure is not told: the counts stay as they were, and the next round asks again.
void ConcertController::askSeats() {
    if (m_state.phase != LoadState::Phase::Ready || m_askingSeats)
        return;
    m_askingSeats = true;
    m_answers.whenDone(this, m_calls.shows(m_id), [this](const Result<QList<Show>> &answer) {
        m_askingSeats = false;
        if (!answer)
            return;
        m_shows = *answer;
        Q_EMIT showsChanged();
    });
}

void ConcertController::tick() {
    if (m_state.phase != LoadState::Phase::Ready)
        return;
    const SaleState now = saleState();
    if (now != m_shownState) {
        m_shownState = now;
        Q_EMIT saleStateChanged();
        askSeats();
    }
    Q_EMIT ticked();
}

SaleState ConcertController::saleState() const { return saleStateAt(m_concert, serverNow()); }

bool ConcertController::isSoldOut() const {
    if (saleState() != SaleState::Open)
        return false;
    bool anyToCome = false;
    for (const Show &show : m_shows) {
        if (hasBegun(show))
            continue;
        anyToCome = true;
        if (show.seatsFree > 0)
            return false;
    }
    return anyToCome;
}

seconds ConcertController::untilOpens() const { return between(serverNow(), m_concert.bookingOpens); }

seconds ConcertController::untilCloses() const { return between(serverNow(), m_concert.bookingCloses); }

bool ConcertController::isBookable(const Show &show) const {
    return saleState() == SaleState::Open && !m_concert.booked && !hasBegun(show) && show.seatsFree > 0;
}

void ConcertController::toggleFavourite() { m_favourites.set(m_id, !m_concert.favourite); }

void ConcertController::toggleFavourite(SingerId id) {
    const auto singer = std::ranges::find(m_singers, id, &ConcertSinger::id);
    if (singer != m_singers.end())
        m_favourites.set(id, !singer->favourite);
}

} // namespace universe
