#pragma once

#include "app/core/Result.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace universe {

/// Brings pictures of posters from the server, a few at a time: whatever else is asked meanwhile waits for no more than
/// these. Over a line that is lost with one picture after the other, which may be too slow for them, none are asked
/// for.
class PosterFetcher : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QByteArray>>(const QString &name)>;
    static constexpr int atOnce = 3;
    static constexpr int mostLosses = 2; ///< of the connection, without a picture in between

    explicit PosterFetcher(Ask ask, QObject *parent = nullptr)
        : QObject(parent)
        , m_ask(std::move(ask)) {}

    /// The pictures that are wanted now, the most urgent first. They replace those that were wanted before and not
    /// asked for yet; none is asked for twice at a time.
    void want(const QStringList &names);
    /// The connection is back: asks again for what was lost with it.
    void resume();

Q_SIGNALS:
    void fetched(const QString &name, const QByteArray &jpeg);
    /// The server has no such picture, or does not give it.
    void missing(const QString &name);

private:
    void askNext();
    void receive(const QString &name, const Result<QByteArray> &jpeg);

    Ask m_ask;
    QStringList m_wanted;
    QSet<QString> m_asked; ///< and not answered yet; not all of them are still wanted
    bool m_isOffline = false;
    int m_losses = 0;
};

} // namespace universe
