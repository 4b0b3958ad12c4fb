#include "app/db/DatabaseWorker.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

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

} // namespace

void DatabaseWorker::connectNow() {
    if (m_online || m_waiting.isStopped())
        return;
    if (m_retry)
        m_retry->stop();
    if (open())
        answerPostponed();
}

void DatabaseWorker::run(Database::Job job) {
    if (m_waiting.isStopped())
        return;
    // The backend may have been killed between two calls; one attempt reconnects at once.
    if (m_online ? !m_connection.isOpen() : !m_triedSinceLoss)
        open();
    if (!m_online) {
        if (job.retry == Retry::UntilAnswered)
            m_postponed.append(std::move(job));
        else
            finish(job, failure(ErrorCode::Offline, QStringLiteral("not connected")));
        return;
    }

    const Result<Rows> answer = m_connection.execute(job.sql, job.params);
    if (answer || answer.error().code != ErrorCode::Offline) {
        finish(job, answer);
        return;
    }

    const bool overdue = m_connection.wasOverdue();
    if (job.retry == Retry::Never) {
        lose(answer.error());
        finish(job, answer);
    } else if (job.retry == Retry::UntilAnswered) {
        m_postponed.prepend(std::move(job));
        // One that is overdue every time lets the others have their turn: open() sees to it that it has its own.
        if (openAgain(answer.error()) && !overdue)
            answerPostponed();
    } else if (openAgain(answer.error())) {
        const Result<Rows> again = m_connection.execute(job.sql, job.params);
        if (!m_connection.isOpen())
            lose(again.error());
        finish(job, again);
    } else {
        finish(job, answer);
    }
}

void DatabaseWorker::finish(const Database::Job &job, const Result<Rows> &answer) {
    if (m_waiting.isStopped())
        return;
    if (!answer && answer.error().code != ErrorCode::Offline)
        qCInfo(log) << job.sql << answer.error().detail;
    job.finish(answer);
    Q_EMIT answered(job.number);
    if (!answer && answer.error().code == ErrorCode::ReadOnly)
        setReadOnly(true);
}

bool DatabaseWorker::open() {
    m_notifier.reset();
    Q_EMIT connecting();
    const auto opened = m_connection.open(m_conninfo);
    const Result<bool> readsOnly = opened ? m_connection.readsOnly() : std::unexpected(opened.error());
    m_triedSinceLoss = !readsOnly;
    if (!readsOnly) {
        lose(readsOnly.error());
        return false;
    }
    m_online = true;
    m_delay = 0ms;
    watchSocket();
    Q_EMIT connected();
    setReadOnly(*readsOnly);
    answerPostponedSoon();
    return true;
}

// The connection went away in the middle of a call. When it was given up, that is told: it took long enough.
bool DatabaseWorker::openAgain(const Error &reason) {
    if (m_waiting.isStopped())
        return false;
    if (m_connection.wasOverdue()) {
        qCInfo(log) << "overdue:" << reason.detail;
        m_connection.close();
        Q_EMIT disconnected(reason, 0ms);
    }
    return open();
}

void DatabaseWorker::lose(const Error &reason) {
    if (m_waiting.isStopped())
        return;
    m_online = false;
    m_notifier.reset();
    m_connection.close();
    m_delay = std::clamp(m_delay * 2, std::chrono::milliseconds(firstDelay), std::chrono::milliseconds(longestDelay));
    const auto retryIn = jittered(m_delay);
    timer(m_retry, &DatabaseWorker::connectNow).start(retryIn);
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

void DatabaseWorker::answerPostponed() {
    while (m_online && !m_postponed.isEmpty())
        run(m_postponed.dequeue());
}

void DatabaseWorker::answerPostponedSoon() {
    if (!m_postponed.isEmpty())
        QMetaObject::invokeMethod(this, &DatabaseWorker::answerPostponed, Qt::QueuedConnection);
}

void DatabaseWorker::setReadOnly(bool readOnly) {
    if (readOnly)
        timer(m_probe, &DatabaseWorker::askWhetherReadOnly).start(jittered(probeDelay));
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyFound(readOnly);
}

// A standby that takes over keeps its connections and says nothing.
void DatabaseWorker::askWhetherReadOnly() {
    if (!m_online || !m_readOnly)
        return; // to connect asks too
    const Result<bool> readsOnly = m_connection.readsOnly();
    if (!readsOnly && !m_connection.isOpen())
        lose(readsOnly.error());
    else
        setReadOnly(readsOnly.value_or(true));
}

// Timers are made in the thread that they are for.
QTimer &DatabaseWorker::timer(std::unique_ptr<QTimer> &timer, void (DatabaseWorker::*due)()) {
    if (!timer) {
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this, due);
    }
    return *timer;
}

} // namespace universe
