#include "ui/posters/PosterStore.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace universe {

PosterStore &PosterStore::instance() {
    static PosterStore *store = nullptr;
    if (!store) {
        store = new PosterStore;
        // Before the application goes: the store holds pixmaps, and Qt stops the threads that help ours to paint while
        // it destroys the application. A poster painted at that moment damaged the heap.
        qAddPostRoutine([] { delete std::exchange(store, nullptr); });
    }
    return *store;
}

PosterStore::PosterStore(qsizetype bytes, QObject *parent)
    : QObject(parent)
    , m_cache(bytes) {
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); // one core is left to the GUI
    m_pool.setThreadPriority(QThread::LowPriority);
}

PosterStore::~PosterStore() {
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.clear();
    }
    m_pool.waitForDone();
}

QPixmap PosterStore::find(const Wanted &wanted) const {
    const QPixmap *pixmap = m_cache.object(wanted);
    return pixmap ? *pixmap : QPixmap();
}

void PosterStore::want(const QObject *client, const QList<Wanted> &wanted) {
    qsizetype jobs = 0;
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_queue, [client](const Job &job) { return job.client == client; });
        for (qsizetype i = wanted.size() - 1; i >= 0; --i) { // before what others want: this client moved last
            if (!m_cache.contains(wanted[i]) && !m_painting.contains(wanted[i]))
                m_queue.push_front({client, wanted[i]});
        }
        jobs = qsizetype(m_queue.size());
    }
    const qsizetype threads = std::min<qsizetype>(jobs, m_pool.maxThreadCount());
    for (qsizetype i = m_pool.activeThreadCount(); i < threads; ++i)
        m_pool.start([this] { work(); });
}

void PosterStore::work() {
    while (true) {
        Wanted wanted;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_queue.empty())
                return;
            wanted = m_queue.front().wanted;
            std::erase_if(m_queue, [&wanted](const Job &job) { return job.wanted == wanted; });
            m_painting << wanted;
        }
        const QImage image = paintPoster(wanted.subject, wanted.pixels, wanted.radius);
        const auto keepIt = [this, wanted, image] { keep(wanted, image); };
        QMetaObject::invokeMethod(this, keepIt, Qt::QueuedConnection);
    }
}

void PosterStore::keep(const Wanted &wanted, const QImage &image) {
    {
        const QMutexLocker lock(&m_mutex);
        m_painting.removeOne(wanted);
    }
    m_cache.insert(wanted, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
    Q_EMIT painted(wanted.subject.id);
}

} // namespace universe
