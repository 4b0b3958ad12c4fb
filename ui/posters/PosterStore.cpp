#include "ui/posters/PosterStore.h"

#include "app/models/posters/PosterFetcher.h"
#include "app/posters/PosterImage.h"

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

PosterStore::PosterStore(std::unique_ptr<PosterFiles> files, qsizetype bytes, QObject *parent)
    : QObject(parent)
    , m_cache(bytes)
    , m_files(std::move(files)) {
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); // one core is left to the GUI
    m_pool.setThreadPriority(QThread::LowPriority);
}

PosterStore::~PosterStore() {
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.clear();
        m_arrived.clear();
    }
    m_pool.waitForDone();
}

void PosterStore::setFetcher(PosterFetcher *fetcher) {
    if (m_fetcher)
        m_fetcher->disconnect(this);
    m_fetcher = fetcher;
    m_cache.clear();
    if (fetcher) {
        connect(fetcher, &PosterFetcher::fetched, this, &PosterStore::receive);
        connect(fetcher, &PosterFetcher::missing, this, &PosterStore::miss);
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_canFetch = fetcher != nullptr;
        m_awaited.clear();
        m_missing.clear();
    }
    startThreads();
}

QPixmap PosterStore::find(const Wanted &wanted) const {
    const QPixmap *pixmap = m_cache.object(wanted);
    return pixmap ? *pixmap : QPixmap();
}

void PosterStore::want(const QObject *client, const QList<Wanted> &wanted) {
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_jobs, [client](const Job &job) { return job.client == client; });
        for (qsizetype i = wanted.size() - 1; i >= 0; --i) { // before what others want: this client moved last
            if (!m_cache.contains(wanted[i]))
                m_jobs.push_front({client, wanted[i]});
        }
    }
    startThreads();
    askForPictures();
}

bool PosterStore::isReady(const Job &job) const {
    return !m_awaited.contains(job.wanted.subject.poster) && !m_painting.contains(job.wanted);
}

void PosterStore::startThreads() {
    const QMutexLocker lock(&m_mutex);
    const qsizetype ready = std::ranges::count_if(m_jobs, [this](const Job &job) { return isReady(job); });
    const qsizetype threads = std::min<qsizetype>(ready + m_arrived.size(), m_pool.maxThreadCount());
    for (; m_threads < threads; ++m_threads)
        m_pool.start([this] { work(); });
}

void PosterStore::work() {
    while (true) {
        std::optional<Arrival> arrival;
        Wanted wanted;
        {
            const QMutexLocker lock(&m_mutex);
            const auto job = std::ranges::find_if(m_jobs, [this](const Job &each) { return isReady(each); });
            if (!m_arrived.isEmpty()) {
                arrival = m_arrived.takeFirst();
            } else if (job != m_jobs.end()) {
                wanted = job->wanted;
                m_painting << wanted;
            } else {
                --m_threads;
                return;
            }
        }
        if (arrival) {
            store(*arrival);
        } else if (const std::optional<QImage> image = paint(wanted)) {
            const auto keepIt = [this, wanted, image] { keep(wanted, *image); };
            QMetaObject::invokeMethod(this, keepIt, Qt::QueuedConnection);
        }
    }
}

/// Nothing while its picture has to come.
std::optional<QImage> PosterStore::paint(const Wanted &wanted) {
    const QString &name = wanted.subject.poster;
    if (!name.isEmpty()) {
        if (const QByteArray jpeg = m_files->read(name); !jpeg.isEmpty()) {
            if (QImage picture = posterPicture(jpeg, wanted.pixels, wanted.radius); !picture.isNull())
                return picture;
        } else {
            const QMutexLocker lock(&m_mutex);
            if (awaitPicture(name)) {
                m_painting.removeOne(wanted);
                QMetaObject::invokeMethod(this, &PosterStore::askForPictures, Qt::QueuedConnection);
                return std::nullopt;
            }
        }
    }
    return paintPoster(wanted.subject, wanted.pixels, wanted.radius);
}

/// False when it will not come.
bool PosterStore::awaitPicture(const QString &name) {
    if (!m_canFetch || m_missing.contains(name) || !PosterFiles::isName(name))
        return false;
    m_awaited.insert(name);
    return true;
}

void PosterStore::askForPictures() {
    QStringList names; // of what is in sight
    {
        const QMutexLocker lock(&m_mutex);
        for (const Job &job : m_jobs) {
            const QString &name = job.wanted.subject.poster;
            if (m_awaited.contains(name) && !names.contains(name))
                names << name;
        }
    }
    if (m_fetcher)
        m_fetcher->want(names);
}

void PosterStore::receive(const QString &name, const QByteArray &jpeg) {
    {
        const QMutexLocker lock(&m_mutex);
        m_arrived.append({name, jpeg});
    }
    startThreads();
}

void PosterStore::store(const Arrival &arrival) {
    const bool isRight = m_files->write(arrival.name, arrival.jpeg);
    const QMutexLocker lock(&m_mutex);
    m_awaited.remove(arrival.name);
    if (!isRight)
        m_missing.insert(arrival.name);
    QMetaObject::invokeMethod(this, &PosterStore::startThreads, Qt::QueuedConnection); // there may be work for several
}

void PosterStore::miss(const QString &name) {
    {
        const QMutexLocker lock(&m_mutex);
        m_awaited.remove(name);
        m_missing.insert(name);
    }
    startThreads();
}

void PosterStore::keep(const Wanted &wanted, const QImage &image) {
    {
        const QMutexLocker lock(&m_mutex);
        m_painting.removeOne(wanted);
        std::erase_if(m_jobs, [&wanted](const Job &job) { return job.wanted == wanted; });
    }
    m_cache.insert(wanted, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
    Q_EMIT painted(wanted.subject.id);
}

} // namespace universe
