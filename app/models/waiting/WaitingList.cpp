#include "app/models/waiting/WaitingList.h"

#include "app/core/ServerClock.h"

#include <algorithm>
#include <utility>

namespace universe {

namespace {

/// Offers, then lines, then what is over.
int rankOf(const WaitingEntry &entry) {
    return entry.state == WaitingState::Offered ? 0 : entry.state == WaitingState::Waiting ? 1 : 2;
}

} // namespace

WaitingList::WaitingList(WaitingCalls calls, BookingCalls booking, SessionController &session, Viewer viewer,
                         QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_order(std::move(booking))
    , m_offer(m_viewer.now) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &WaitingList::load);
    connect(&m_offer, &Countdown::ticked, this, &WaitingList::ticked);
    connect(&m_offer, &Countdown::ended, this, &WaitingList::load);
    connect(&m_order, &OrderRenewal::renewed, this, [this](const BookingOrder &order) {
        setBusy(false);
        Q_EMIT orderReady(order);
    });
    connect(&m_order, &OrderRenewal::failed, this, &WaitingList::refuse);
    connect(&session, &SessionController::loggedOut, this, &WaitingList::forgetMember);
}

void WaitingList::load() {
    if (!m_viewer.isMember())
        return;
    m_state.start();
    Q_EMIT changed();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.entries(), [this](const Result<QList<WaitingEntry>> &entries) {
        if (entries)
            return receive(*entries);
        m_state.fail(entries.error());
        if (!m_viewer.endIfExpired(entries.error()))
            Q_EMIT changed();
    });
}

void WaitingList::receive(const QList<WaitingEntry> &entries) {
    m_entries = entries;
    std::ranges::stable_sort(m_entries, {}, &rankOf);
    m_state.finish();
    QDateTime first;
    for (const WaitingEntry &entry : m_entries) {
        if (entry.state == WaitingState::Offered && (!first.isValid() || entry.offerEndsAt < first))
            first = entry.offerEndsAt;
    }
    m_offer.setEnd(first);
    runCountdown();
    Q_EMIT changed();
}

void WaitingList::setActive(bool active) {
    m_active = active;
    active ? m_timer.start() : m_timer.stop();
    runCountdown();
}

void WaitingList::runCountdown() { m_offer.setRunning(m_active && m_offer.end().isValid()); }

std::chrono::seconds WaitingList::left(const WaitingEntry &entry) const {
    if (entry.state != WaitingState::Offered)
        return {};
    return std::chrono::ceil<std::chrono::seconds>(timeLeft(m_viewer.now(), entry.offerEndsAt));
}

void WaitingList::leave(WaitingEntryId entry) {
    if (!m_busy && m_viewer.isMember())
        settle(m_calls.leave(entry));
}

void WaitingList::decline(WaitingEntryId entry) {
    if (!m_busy && m_viewer.isMember())
        settle(m_calls.decline(entry));
}

void WaitingList::settle(const QFuture<Result<Done>> &answer) {
    setBusy(true);
    m_member.whenDone(this, answer, [this](const Result<Done> &done) {
        if (!done)
            return refuse(done.error());
        setBusy(false);
        load();
    });
}

void WaitingList::book(const WaitingEntry &entry) {
    if (m_busy || !m_viewer.isMember())
        return;
    setBusy(true);
    BookingOrder order;
    order.concert.id = entry.concertId;
    order.show.id = entry.showId;
    for (const SeatId seat : entry.seatIds)
        order.seats.append({seat, {}, {}, {}, {}, {}});
    order.holdExpiresAt = entry.offerEndsAt;
    order.isOffer = true;
    m_order.start(order);
}

void WaitingList::refuse(const Error &error) {
    setBusy(false);
    if (m_viewer.endIfExpired(error))
        return;
    Q_EMIT refused(error);
    load(); // an offer that ended meanwhile is seen to be over
}

void WaitingList::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT changed();
}

void WaitingList::forgetMember() {
    m_member.dropEarlier();
    m_answers.dropEarlier();
    m_order.cancel();
    m_busy = false;
    m_entries.clear();
    m_state = {};
    m_offer.setEnd({});
    runCountdown();
    Q_EMIT changed();
}

} // namespace universe
