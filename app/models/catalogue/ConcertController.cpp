#include "app/models/catalogue/ConcertController.h"

#include "app/core/WhenDone.h"
#include "app/models/catalogue/SaleStatus.h"

#include <algorithm>

namespace universe {

using std::chrono::seconds;

namespace {

/// Rounded up: a countdown shows 1 until the moment itself.
seconds between(const QDateTime &from, const QDateTime &to) {
    return seconds((std::max<qint64>(0, from.msecsTo(to)) + 999) / 1000);
}

} // namespace

ConcertController::ConcertController(CatalogueCalls calls, Favourites &favourites, ConcertId id, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_favourites(favourites)
    , m_id(id) {
    m_tick.setInterval(200); // finer than a second: the button turns on when it may, not up to a second later
    m_seats.setInterval(seatsInterval);
    connect(&m_tick, &QTimer::timeout, this, &ConcertController::tick);
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
    const int generation = m_generation;
    whenDone(this, future, [this, generation, &target](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            return fail(answer.error());
        target = *answer;
        --m_awaited;
        finishIfComplete();
    });
}

void ConcertController::load() {
    ++m_generation;
    m_awaited = 0;
    m_state.start();
    Q_EMIT stateChanged();
    ask(m_calls.singers(m_id), m_singers);
    ask(m_calls.prices(m_id), m_prices);
    ask(m_calls.shows(m_id), m_shows);
    ++m_awaited;
    const int generation = m_generation;
    whenDone(this, m_calls.concert(m_id), [this, generation](const Result<Concert> &answer) {
        if (generation == m_generation)
            receiveConcert(answer);
    });
}

void ConcertController::receiveConcert(const Result<Concert> &answer) {
    if (!answer)
        return fail(answer.error());
    m_concert = *answer;
    m_clock.set(m_concert.serverNow);
    --m_awaited;
    finishIfComplete();
}

void ConcertController::finishIfComplete() {
    if (m_awaited > 0)
        return;
    m_state.finish();
    m_shownState = saleState();
    Q_EMIT stateChanged();
    Q_EMIT concertChanged();
    Q_EMIT showsChanged();
    Q_EMIT saleStateChanged();
}

void ConcertController::fail(const Error &error) {
    if (m_calls.endIfExpired(error)) {
        load(); // as a guest
        return;
    }
    ++m_generation; // the other answers do not matter any more
    m_state.fail(error);
    Q_EMIT stateChanged();
}

void ConcertController::setActive(bool active) {
    if (active) {
        m_tick.start();
        m_seats.start();
    } else {
        m_tick.stop();
        m_seats.stop();
    }
}

/// A failure is not told: the counts stay as they were, and the next round asks again.
void ConcertController::askSeats() {
    if (m_state.phase != LoadState::Phase::Ready || m_askingSeats)
        return;
    m_askingSeats = true;
    whenDone(this, m_calls.shows(m_id), [this, generation = m_generation](const Result<QList<Show>> &answer) {
        m_askingSeats = false;
        if (!answer || generation != m_generation)
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

bool ConcertController::toggleFavourite() { return m_favourites.set(m_id, !m_concert.favourite); }

bool ConcertController::toggleFavourite(SingerId id) {
    const auto singer = std::ranges::find(m_singers, id, &ConcertSinger::id);
    return singer != m_singers.end() && m_favourites.set(id, !singer->favourite);
}

} // namespace universe
