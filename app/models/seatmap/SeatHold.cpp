#include "app/models/seatmap/SeatHold.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace universe {

using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 250ms; // several seats picked in a row are one call

QList<SeatId> ascending(QList<SeatId> seats) {
    std::ranges::sort(seats);
    return seats;
}

} // namespace

SeatHold::SeatHold(SeatCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleTime);
    connect(&m_timer, &QTimer::timeout, this, &SeatHold::send);
}

void SeatHold::setShow(ShowId show, bool member) {
    m_answers.dropEarlier();
    m_show = show;
    m_member = member;
    m_busy = m_choosing = false;
    forget();
}

void SeatHold::setWanted(const QList<SeatId> &seats) {
    if (!m_member)
        return;
    m_choosing = false;
    m_wanted = ascending(seats);
    if (m_wanted == m_held && !m_busy)
        m_timer.stop();
    else
        m_timer.start();
}

void SeatHold::holdBest(const BestWish &wish) {
    m_timer.stop();
    m_answers.dropEarlier(); // of a call under way, which this one comes after
    m_busy = m_choosing = true;
    m_answers.whenDone(this, m_calls.holdBest(m_show, wish),
                       [this](const Result<HeldSeats> &answer) { finishBest(answer); });
}

void SeatHold::finishBest(const Result<HeldSeats> &answer) {
    if (!std::exchange(m_choosing, false)) // other seats are wanted by now
        return answer ? finish(ascending(answer->seats), answer->expiresAt) : finish(m_held, m_until);
    m_busy = false;
    if (!answer)
        return Q_EMIT noneGiven(answer.error());
    m_held = m_wanted = ascending(answer->seats);
    m_until = answer->expiresAt;
    Q_EMIT given();
    Q_EMIT changed();
}

void SeatHold::flush() {
    if (!m_member)
        return;
    m_timer.stop();
    send();
}

void SeatHold::adopt(const QList<SeatId> &seats, const QDateTime &until) {
    m_held = m_wanted = ascending(seats);
    m_until = until;
    Q_EMIT changed();
}

void SeatHold::forget() {
    m_timer.stop();
    m_wanted.clear();
    m_held.clear();
    m_until = {};
    Q_EMIT changed();
}

void SeatHold::releaseNow() {
    if (!m_member || (!m_busy && m_held.isEmpty()))
        return forget();
    m_calls.release(m_show); // calls reach the server in order: it comes after a hold under way
    setShow(m_show, m_member);
}

void SeatHold::send() {
    if (m_busy || m_wanted == m_held)
        return; // finish() of the call under way sends what has changed meanwhile
    m_busy = true;
    if (m_wanted.isEmpty())
        release();
    else
        hold(m_wanted);
}

void SeatHold::hold(const QList<SeatId> &seats) {
    m_answers.whenDone(this, m_calls.hold(m_show, seats), [this, seats](const Result<QDateTime> &until) {
        if (until)
            finish(seats, *until);
        else
            fail(until.error());
    });
}

void SeatHold::release() {
    m_answers.whenDone(this, m_calls.release(m_show), [this](const Result<Done> &done) {
        if (done)
            finish({}, {});
        else
            fail(done.error());
    });
}

void SeatHold::finish(const QList<SeatId> &seats, const QDateTime &until) {
    m_busy = false;
    m_held = seats;
    m_until = until;
    Q_EMIT changed();
    if (!m_timer.isActive())
        send();
}

void SeatHold::fail(const Error &error) {
    m_busy = false;
    Q_EMIT refused(error);
}

} // namespace universe
