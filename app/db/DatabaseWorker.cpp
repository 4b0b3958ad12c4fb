#include "app/db/DatabaseWorker.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <utility>

namespace universe {

namespace {

Q_LOGGING_CATEGORY(log, "universe.db")

using namespace std::chrono_literals;

constexpr auto firstDelay = 500ms;
constexpr auto longestDelay = 15'000ms;
constexpr auto probeDelay = 3'000ms;

// Jitter keeps thousands of kiosks from reconnecting in the same instant.
std::chrono::milliseconds jittered(std::chrono::milliseconds delay) {
    return delay + std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(delay.count() / 4) + 1));
}

Job takeFirst(std::deque<Job> &jobs) {
    Job first = std::move(jobs.front());
    jobs.pop_front();
    return first;
}

/// Puts all of `jobs` before those in `queue`.
void putBefore(std::deque<Job> &queue, std::deque<Job> &jobs) {
    queue.insert(queue.begin(), std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
    jobs.clear();
}

} // namespace

DatabaseWorker::DatabaseWorker(QString conninfo, const Waiting &waiting, Inbox &inbox)
    : m_conninfo(std::move(conninfo))
    , m_waiting(waiting)
    , m_inbox(inbox)
    , m_connection(waiting) {}

void DatabaseWorker::connectNow() {
    if (m_line != Line::Offline || m_waiting.isStopped())
        return;
    open();
    serve();
}

void DatabaseWorker::serve() {
    while (!m_waiting.isStopped()) {
        for (Job &job : m_inbox.takeAll())
            m_unsent.push_back(std::move(job));
        sendAll();
        if (m_sent.empty() && m_line != Line::Greeted)
            return;
        if (const auto answer = m_connection.receive(m_deadline, m_inbox.bell()))
            take(*answer);
    }
}

void DatabaseWorker::open() {
    if (m_retry)
        m_retry->stop();
    m_notifier.reset();
    m_triedSinceLoss = true;
    Q_EMIT connecting();
    if (const auto opened = m_connection.open(m_conninfo); !opened) {
        lose(opened.error());
        return;
    }
    m_line = Line::Greeted;
    m_deadline = m_waiting.deadline();
    putBefore(m_unsent, m_postponed);
}

void DatabaseWorker::sendAll() {
    if (m_unsent.empty())
        return;
    // The backend may have been killed between two calls; one attempt reconnects at once.
    if (m_line == Line::Online ? m_sent.empty() && !m_connection.isOpen()
                               : m_line == Line::Offline && !m_triedSinceLoss)
        open();
    if (m_line == Line::Offline) {
        answerOffline();
        return;
    }
    while (!m_unsent.empty() && maySend(m_unsent.front())) {
        if (m_line == Line::Online && m_sent.empty())
            m_deadline = m_waiting.deadline();
        m_connection.send(m_unsent.front().sql, m_unsent.front().params);
        m_sent.push_back(takeFirst(m_unsent));
    }
}

// What must not happen twice goes alone: if the connection breaks, it is known whether it was sent.
bool DatabaseWorker::maySend(const Job &job) const {
    if (job.retry == Retry::Never)
        return m_line == Line::Online && m_sent.empty();
    return m_sent.empty() || m_sent.back().retry != Retry::Never;
}

void DatabaseWorker::answerOffline() {
    for (Job &job : std::exchange(m_unsent, {})) {
        if (job.retry == Retry::UntilAnswered)
            m_postponed.push_back(std::move(job));
        else
            finish(job, failure(ErrorCode::Offline, QStringLiteral("not connected")));
    }
}

void DatabaseWorker::take(const Result<Rows> &answer) {
    if (m_line == Line::Greeted) {
        takeGreeting(answer);
    } else if (!answer && answer.error().code == ErrorCode::Offline) {
        takeLoss(answer.error());
    } else {
        Job job = takeFirst(m_sent);
        m_deadline = m_waiting.deadline();
        // A deployment that replaces a function takes it away for a moment. Nothing was done: any call may come again.
        if (!answer && answer.error().code == ErrorCode::Incompatible && !std::exchange(job.wasMissing, true))
            m_unsent.push_front(std::move(job));
        else if (!answer && answer.error().code == ErrorCode::SessionLocked && job.retry == Retry::AtOnce)
            hold(std::move(job));
        else
            finish(job, answer);
        if (!answer && answer.error().code == ErrorCode::SessionLocked)
            Q_EMIT lockedFound();
    }
}

// What is asked again and again meanwhile, a map of seats say, is held once.
void DatabaseWorker::hold(Job job) {
    Q_EMIT answered(job.number); // nobody waits for the server now
    const auto same = std::ranges::find_if(
        m_held, [&job](const Job &held) { return held.sql == job.sql && held.params == job.params; });
    if (same == m_held.end()) {
        m_held.push_back(std::move(job));
        return;
    }
    same->finish = [first = std::move(same->finish), second = std::move(job.finish)](const Result<Rows> &answer) {
        first(answer);
        second(answer);
    };
}

void DatabaseWorker::askHeld() {
    for (Job &job : std::exchange(m_held, {})) {
        job.number = noCall;
        m_unsent.push_back(std::move(job));
    }
    serve();
}

void DatabaseWorker::dropHeld() {
    for (Job &job : std::exchange(m_held, {})) {
        job.number = noCall;
        finish(job, failure(ErrorCode::Busy, QStringLiteral("the locked session is over")));
    }
}

void DatabaseWorker::takeGreeting(const Result<Rows> &answer) {
    if (!answer) {
        putBefore(m_unsent, m_sent);
        lose(answer.error());
        return;
    }
    m_line = Line::Online;
    m_triedSinceLoss = false;
    m_delay = 0ms;
    m_deadline = m_waiting.deadline();
    watchSocket();
    Q_EMIT connected();
    setReadOnly(answer->first().boolean(0));
}

// The connection went away with calls under way, of which only the first may be to blame. That one is asked again once;
// the others, as if they had not been asked. When an answer was overdue, that is told: it took long enough.
void DatabaseWorker::takeLoss(const Error &reason) {
    Job job = takeFirst(m_sent);
    putBefore(m_unsent, m_sent);
    const bool again = job.retry != Retry::Never && !std::exchange(job.wasLost, true);
    const bool overdue = m_connection.wasOverdue();
    if (!again)
        lose(reason);
    if (job.retry == Retry::UntilAnswered && !again)
        m_postponed.push_back(std::move(job));
    else if (!again)
        finish(job, std::unexpected(reason));
    else if (job.retry == Retry::UntilAnswered && overdue)
        m_unsent.push_back(std::move(job)); // one that is overdue every time lets the others have their turn
    else
        m_unsent.push_front(std::move(job));
    if (!again)
        return;
    if (overdue) {
        qCInfo(log) << "overdue:" << reason.detail;
        m_connection.close();
        Q_EMIT disconnected(reason, 0ms);
    }
    open();
}

void DatabaseWorker::finish(const Job &job, const Result<Rows> &answer) {
    if (m_waiting.isStopped())
        return;
    if (!answer && answer.error().code != ErrorCode::Offline)
        qCInfo(log) << job.sql << answer.error().detail;
    job.finish(answer);
    Q_EMIT answered(job.number);
    if (!answer && answer.error().code == ErrorCode::ReadOnly)
        setReadOnly(true);
}

void DatabaseWorker::lose(const Error &reason) {
    if (m_waiting.isStopped())
        return;
    m_line = Line::Offline;
    m_notifier.reset();
    m_connection.close();
    m_delay = std::clamp(m_delay * 2, std::chrono::milliseconds(firstDelay), std::chrono::milliseconds(longestDelay));
    const auto retryIn = jittered(m_delay);
    startTimer(m_retry, &DatabaseWorker::connectNow, retryIn);
    qCInfo(log) << "offline:" << reason.detail;
    Q_EMIT disconnected(reason, retryIn);
}

// The socket tells at once, without a call, that the server closes the connection.
void DatabaseWorker::watchSocket() {
    m_notifier = std::make_unique<QSocketNotifier>(m_connection.socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_connection.consumeInput();
        if (!m_connection.isOpen())
            lose({ErrorCode::Offline, QStringLiteral("the server closed the connection")});
    });
}

void DatabaseWorker::setReadOnly(bool readOnly) {
    if (readOnly)
        startTimer(m_probe, &DatabaseWorker::askWhetherReadOnly, jittered(probeDelay));
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyFound(readOnly);
}

// A standby that takes over keeps its connections and says nothing.
void DatabaseWorker::askWhetherReadOnly() {
    if (m_line != Line::Online || !m_readOnly)
        return; // to connect asks too
    m_unsent.push_back({noCall,
                        Retry::AtOnce,
                        "select current_setting('transaction_read_only')::boolean",
                        {},
                        [this](const Result<Rows> &answer) {
                            if (answer || answer.error().code != ErrorCode::Offline)
                                setReadOnly(!answer || answer->first().boolean(0));
                        }});
    serve();
}

// Timers are made in the thread that they are for.
void DatabaseWorker::startTimer(std::unique_ptr<QTimer> &timer, void (DatabaseWorker::*due)(),
                                std::chrono::milliseconds after) {
    if (!timer) {
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this, due);
    }
    timer->start(after);
}

} // namespace universe
