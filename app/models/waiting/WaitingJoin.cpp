#include "app/models/waiting/WaitingJoin.h"

#include <algorithm>
#include <utility>

namespace universe {

WaitingJoin::WaitingJoin(Database &database, WaitingCalls calls, SessionController &session, Viewer viewer,
                         QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_request(database) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &WaitingJoin::load);
    connect(&m_request, &PendingRequest::phaseChanged, this, &WaitingJoin::changed);
    connect(&session, &SessionController::loggedIn, this, &WaitingJoin::memberChanged);
    connect(&session, &SessionController::loggedOut, this, &WaitingJoin::memberChanged);
}

void WaitingJoin::setShow(ShowId show) {
    if (show == m_show)
        return;
    m_show = show;
    m_count.reset();
    m_entry.reset();
    m_error.reset();
    Q_EMIT changed();
    load();
}

void WaitingJoin::setActive(bool active) { active ? m_timer.start() : m_timer.stop(); }

void WaitingJoin::memberChanged() {
    m_joins.dropEarlier();
    m_request.forget();
    m_entry.reset();
    m_error.reset();
    Q_EMIT changed();
    load();
}

// A failure is not told: what is known stays, and the next round asks again.
void WaitingJoin::load() {
    m_answers.dropEarlier();
    if (!m_show.isValid())
        return;
    m_answers.whenDone(this, m_calls.count(m_show), [this](const Result<WaitingCount> &count) {
        if (!count)
            return;
        m_count = *count;
        Q_EMIT changed();
    });
    if (!m_viewer.isMember())
        return;
    m_answers.whenDone(this, m_calls.entries(), [this](const Result<QList<WaitingEntry>> &entries) {
        if (entries)
            takeEntries(*entries);
        else
            m_viewer.endIfExpired(entries.error());
    });
}

void WaitingJoin::takeEntries(const QList<WaitingEntry> &entries) {
    const auto live = std::ranges::find_if(entries, [this](const WaitingEntry &entry) {
        return entry.showId == m_show && (entry.state == WaitingState::Waiting || entry.state == WaitingState::Offered);
    });
    m_entry = live == entries.end() ? std::nullopt : std::optional(*live);
    Q_EMIT changed();
}

void WaitingJoin::join(int seats, const QString &grade) {
    if (!m_show.isValid() || !m_viewer.isMember() || isAsking())
        return;
    if (const Wish wish{m_show, seats, grade}; m_wish != wish) {
        m_request.forget();
        m_wish = wish;
    }
    m_error.reset();
    m_joins.whenDone(this, m_calls.join(m_request.begin(), m_show, seats, grade),
                     [this](const Result<WaitingPlace> &place) { receive(place); });
}

void WaitingJoin::receive(const Result<WaitingPlace> &place) {
    if (place) {
        m_request.succeeded();
    } else {
        if (m_wish.show == m_show)
            m_error = place.error().code;
        m_request.failed(place.error());
        if (m_viewer.endIfExpired(place.error()))
            return;
    }
    Q_EMIT changed();
    load(); // the place, or what has made it refuse
}

} // namespace universe
