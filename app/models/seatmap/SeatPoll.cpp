#include "app/models/seatmap/SeatPoll.h"

#include <algorithm>

namespace universe {

SeatPoll::SeatPoll(SeatCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SeatPoll::ask);
}

void SeatPoll::setShow(ShowId show) {
    m_answers.dropEarlier();
    if (show != m_show)
        m_age.forget();
    m_show = show;
    m_cursor.clear();
    m_asking = m_again = false;
    m_pause = interval;
    m_timer.stop();
    if (m_running && m_show.isValid())
        ask();
}

void SeatPoll::start() {
    if (m_running)
        return;
    m_running = true;
    m_pause = interval;
    if (m_show.isValid())
        ask();
}

void SeatPoll::stop() {
    m_running = false;
    m_again = false;
    m_timer.stop();
    m_age.stop();
}

void SeatPoll::askNow() {
    if (m_asking)
        m_again = true;
    else if (m_running && m_show.isValid())
        ask();
}

void SeatPoll::ask() {
    if (m_asking)
        return;
    m_asking = true;
    m_timer.stop();
    m_age.asked();
    m_sent.start();
    const bool everything = m_cursor.isEmpty();
    m_answers.whenDone(this, m_calls.states(m_show, m_cursor),
                       [this, everything](const Result<SeatStates> &states) { receive(states, everything); });
}

void SeatPoll::receive(const Result<SeatStates> &states, bool everything) {
    m_asking = false;
    if (states) {
        m_cursor = states->cursor;
        m_pause = interval;
        m_roundTrip = std::chrono::milliseconds(m_sent.elapsed());
        m_age.answered();
    } else {
        m_age.failed();
        m_pause = std::min(m_pause * 2, longestInterval);
    }
    if (m_running) // before the signals: a listener may stop the poll or change its show
        m_timer.start(std::exchange(m_again, false) ? std::chrono::milliseconds(0) : m_pause);
    if (states)
        Q_EMIT answered(*states, everything);
    else
        Q_EMIT failed(states.error());
}

} // namespace universe
