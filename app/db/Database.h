#pragma once

#include "app/db/Inbox.h"
#include "app/db/SlowWatch.h"
#include "app/db/Waiting.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace universe {

class DatabaseWorker;

/// The database as the GUI sees it: calls go to a thread that alone owns the connection, answers come as futures.
/// Reconnects by itself with a growing delay. Used from the thread that created it.
///
/// A call is sent at once, whatever is still unanswered: what a page asks together is one round trip. The server
/// answers in the order of the questions.
///
/// A server may accept everything and answer nothing. Whoever waits is told after `slowAfter`, counted from the
/// question. An answer that has not come `limit` after its question was sent is overdue: the connection is dropped and
/// built anew. Calls that stand behind a slow one are not overdue.
class Database : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::chrono::milliseconds slowAfter{2000};
        std::chrono::milliseconds limit{15'000};
    };

    /// `conninfo` is a libpq connection string or URI. Connecting starts at once.
    explicit Database(const QString &conninfo, const Options &options, QObject *parent = nullptr);
    explicit Database(const QString &conninfo, QObject *parent = nullptr)
        : Database(conninfo, Options{}, parent) {}
    /// Abandons the calls under way, at once: their futures end without a value.
    ~Database() override;

    /// Runs one statement on the database thread; `map` turns its rows into a Result<T>, there too.
    template <typename Map>
    auto call(Retry retry, QByteArray sql, Params params, Map map) {
        using Answer = std::invoke_result_t<Map, const Rows &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        submit({++m_calls, retry, std::move(sql), std::move(params),
                [promise = std::move(promise), map = std::move(map)](const Result<Rows> &rows) {
                    promise->addResult(rows ? map(*rows) : Answer(std::unexpected(rows.error())));
                    promise->finish();
                }});
        return future;
    }

    [[nodiscard]] bool isOnline() const { return m_online; }
    /// Somebody waits for longer than is good without a word.
    [[nodiscard]] bool isSlow() const { return m_watch.isSlow(); }
    /// The server only reads, as a standby does before it takes over: every call that would change something is refused
    /// with ReadOnly. That is asked again and again until it is over.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Questions that were refused because the session is locked wait until it is unlocked, or over. Calls that change
    /// something for good are answered with SessionLocked instead.
    void askHeld();
    void dropHeld();
    /// Tries at once instead of waiting for the next attempt.
    void reconnectNow();

Q_SIGNALS:
    void wentOnline();
    /// The connection is gone or could not be made; the next attempt comes after `retryIn`.
    void wentOffline(const universe::Error &reason, std::chrono::milliseconds retryIn);
    void slowChanged(bool slow);
    void readOnlyChanged(bool readOnly);
    void sessionLocked(); ///< a call was refused because its session is locked

private:
    void submit(Job job);
    void followWorker();

    Waiting m_waiting;
    Inbox m_inbox;
    SlowWatch m_watch;
    QThread m_thread;
    DatabaseWorker *m_worker;
    quint64 m_calls = 0;
    bool m_online = false;
    bool m_readOnly = false;
};

} // namespace universe
