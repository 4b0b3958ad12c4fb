#include "app/models/seatmap/HallWatch.h"

#include <algorithm>

namespace universe {

HallWatch::HallWatch(const SeatCalls &calls, const Viewer &viewer, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_viewer(viewer)
    , m_halls(calls)
    , m_poll(calls) {
    connect(&m_halls, &HallLoader::loaded, this, &HallWatch::setHall);
    connect(&m_halls, &HallLoader::failed, this, &HallWatch::fail);
    connect(&m_poll, &SeatPoll::answered, this, &HallWatch::receiveStates);
    connect(&m_poll, &SeatPoll::failed, this, [this](const Error &error) {
        if (m_load.phase != LoadState::Phase::Ready) // else what is shown stays; the server decides what may be done
            fail(error);
    });
}

void HallWatch::open(ConcertId concert, ShowId show) {
    m_concertId = concert;
    m_showId = show;
    refresh();
}

void HallWatch::refresh() {
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.concert(m_concertId), [this](const Result<Concert> &concert) {
        if (!concert)
            return fail(concert.error());
        m_concert = *concert;
        Q_EMIT concertChanged();
    });
    m_answers.whenDone(this, m_calls.shows(m_concertId), [this](const Result<QList<Show>> &shows) {
        if (!shows)
            return fail(shows.error());
        m_shows = *shows;
        if (m_shows.isEmpty())
            return fail({ErrorCode::NotFound, {}});
        if (!m_showId.isValid()) {
            const auto next =
                std::ranges::find_if(m_shows, [this](const Show &s) { return s.startsAt > m_viewer.now(); });
            m_showId = (next == m_shows.end() ? m_shows.last() : *next).id;
            loadHall();
        }
        Q_EMIT concertChanged();
    });
    if (m_showId.isValid())
        loadHall();
}

void HallWatch::setShow(ShowId show) {
    if (show == m_showId)
        return;
    m_showId = show;
    loadHall();
    Q_EMIT concertChanged();
}

void HallWatch::loadHall() {
    m_poll.setShow({});
    m_state = {};
    m_load = {};
    m_load.start();
    Q_EMIT loadStateChanged();
    m_halls.load(m_showId);
}

void HallWatch::setHall(const SeatGeometryPtr &geometry) {
    m_state = SeatMapState(geometry);
    m_poll.setShow(m_showId);
}

void HallWatch::setActive(bool active) {
    if (!active)
        return m_poll.stop();
    if (m_load.phase == LoadState::Phase::Failed)
        refresh();
    m_poll.start();
}

void HallWatch::receiveStates(const SeatStates &states, bool everything) {
    m_viewer.setClock(states.serverNow);
    const bool wasReady = m_load.phase == LoadState::Phase::Ready;
    const QList<int> changed = everything ? m_state.applyAll(states) : m_state.applyChanges(states);
    m_load.finish();
    if (!wasReady) {
        Q_EMIT hallChanged();
        Q_EMIT loadStateChanged();
    } else if (!changed.isEmpty()) {
        Q_EMIT statesChanged();
    }
}

void HallWatch::fail(const Error &error) {
    if (m_viewer.endIfExpired(error))
        return;
    m_load.fail(error);
    Q_EMIT loadStateChanged();
}

} // namespace universe
