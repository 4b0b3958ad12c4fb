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

// Jitter keeps thousands of kiosks from reconnecting in the same instant.
std::chrono::milliseconds jittered(std::chrono::milliseconds delay) {
    return delay + std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(delay.count() / 4) + 1));
}

} // namespace

void DatabaseWorker::connectNow() {
    if (m_online)
        return;
    if (m_retry)
        m_retry->stop();
    if (open())
        answerWaiting();
}

void DatabaseWorker::run(Database::Job job) {
    // The backend may have been killed between two calls; one attempt reconnects at once.
    if (m_online ? !m_connection.isOpen() : !m_triedSinceLoss)
        open();
    if (!m_online) {
        if (job.retry == Retry::UntilAnswered)
            m_waiting.append(std::move(job));
        else
            job.finish(failure(ErrorCode::Offline, QStringLiteral("not connected")));
        return;
    }

    const Result<Rows> answer = m_connection.execute(job.sql, job.params);
    if (answer || answer.error().code != ErrorCode::Offline) {
        if (!answer)
            qCInfo(log) << job.sql << answer.error().detail;
        job.finish(answer);
        return;
    }

    if (job.retry == Retry::Never) {
        lose(answer.error());
        job.finish(answer);
    } else if (job.retry == Retry::UntilAnswered) {
        m_waiting.prepend(std::move(job));
        if (open())
            answerWaiting();
    } else if (open()) {
        job.finish(m_connection.execute(job.sql, job.params));
    } else {
        job.finish(answer);
    }
}

bool DatabaseWorker::open() {
    m_notifier.reset();
    const auto opened = m_connection.open(m_conninfo);
    m_triedSinceLoss = !opened;
    if (!opened) {
        lose(opened.error());
        return false;
    }
    m_online = true;
    m_delay = 0ms;
    watchSocket();
    Q_EMIT connected();
    return true;
}

void DatabaseWorker::lose(const Error &reason) {
    m_online = false;
    m_notifier.reset();
    m_connection.close();
    m_delay = std::clamp(m_delay * 2, std::chrono::milliseconds(firstDelay), std::chrono::milliseconds(longestDelay));
    const auto retryIn = jittered(m_delay);
    if (!m_retry) {
        m_retry = std::make_unique<QTimer>();
        m_retry->setSingleShot(true);
        connect(m_retry.get(), &QTimer::timeout, this, &DatabaseWorker::connectNow);
    }
    m_retry->start(retryIn);
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

void DatabaseWorker::answerWaiting() {
    while (m_online && !m_waiting.isEmpty())
        run(m_waiting.dequeue());
}

} // namespace universe
