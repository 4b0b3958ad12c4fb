#include "app/models/posters/PosterFetcher.h"

#include "app/core/WhenDone.h"

namespace universe {

void PosterFetcher::want(const QStringList &names) {
    m_wanted = names;
    askNext();
}

void PosterFetcher::resume() {
    m_isOffline = false;
    askNext();
}

void PosterFetcher::askNext() {
    if (m_losses == mostLosses) {
        for (const QString &name : std::exchange(m_wanted, {}))
            Q_EMIT missing(name);
        return;
    }
    for (const QString &name : std::as_const(m_wanted)) {
        if (m_isOffline || m_asked.size() == atOnce)
            return;
        if (m_asked.contains(name))
            continue;
        m_asked.insert(name);
        whenDone(this, m_ask(name), [this, name](const Result<QByteArray> &jpeg) { receive(name, jpeg); });
    }
}

void PosterFetcher::receive(const QString &name, const Result<QByteArray> &jpeg) {
    m_asked.remove(name);
    if (!jpeg && jpeg.error().code == ErrorCode::Offline) {
        m_losses += std::exchange(m_isOffline, true) ? 0 : 1; // several are lost at once
        if (m_losses == mostLosses)
            askNext();
        return;
    }
    m_losses = 0;
    m_wanted.removeOne(name);
    if (jpeg)
        Q_EMIT fetched(name, *jpeg);
    else
        Q_EMIT missing(name);
    askNext();
}

} // namespace universe
