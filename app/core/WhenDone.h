#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace universe {

/// Calls `handler(value)` in the receiver's thread when the future has its value, and never if the receiver
/// has died by then. The watcher belongs to the receiver: QFuture::then(context, ...) asserts once its context
/// is gone. A future that was cancelled without a value (its thread ended) calls nothing.
template <typename T, typename Handler>
void whenDone(QObject *receiver, const QFuture<T> &future, Handler &&handler) {
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handler = std::forward<Handler>(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             handler(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace universe
