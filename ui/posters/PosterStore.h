#pragma once

#include "app/posters/PosterFiles.h"
#include "ui/posters/PosterArt.h"

#include <QCache>
#include <QMutex>
#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <optional>

namespace universe {

class PosterFetcher;

/// Paints posters on threads of its own and keeps the latest in memory. Clients tell which posters are in sight; a
/// poster that has left the sight before its turn is not painted.
///
/// A poster that is a picture comes from the files of this desk, or from the server; until then it is not painted.
/// Where there is no such picture, or it is damaged, the art is painted instead.
class PosterStore : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype usualBytes = qsizetype{64} * 1024 * 1024;

    static PosterStore &instance();

    explicit PosterStore(std::unique_ptr<PosterFiles> files = std::make_unique<PosterFiles>(),
                         qsizetype bytes = usualBytes, QObject *parent = nullptr);
    ~PosterStore() override;

    /// Who asks the server for pictures, nobody (null) at first. It forgets what was painted and missed before.
    void setFetcher(PosterFetcher *fetcher);

    struct Wanted {
        PosterSubject subject;
        QSize pixels;
        int radius = 0; ///< of the corners, in pixels

        friend bool operator==(const Wanted &, const Wanted &) = default;
        friend size_t qHash(const Wanted &w, size_t seed = 0) noexcept {
            return qHashMulti(seed, w.subject.id, w.subject.title, w.subject.singers, w.subject.genre, w.subject.poster,
                              w.pixels.width(), w.pixels.height(), w.radius);
        }
    };

    /// Null until it is painted; painted() tells.
    [[nodiscard]] QPixmap find(const Wanted &wanted) const;
    /// Paints the posters that `client` shows now, the most urgent first. They replace those it wanted before; an empty
    /// list when it shows none.
    void want(const QObject *client, const QList<Wanted> &wanted);

    [[nodiscard]] qsizetype cachedBytes() const { return m_cache.totalCost(); }

Q_SIGNALS:
    void painted(universe::ConcertId id);

private:
    struct Job {
        const QObject *client;
        Wanted wanted;
    };
    struct Arrival {
        QString name;
        QByteArray jpeg;
    };
    // in the GUI thread
    void startThreads();
    void askForPictures();
    void receive(const QString &name, const QByteArray &jpeg);
    void miss(const QString &name);
    void keep(const Wanted &wanted, const QImage &image);
    // in the other threads
    void work();
    void store(const Arrival &arrival);
    [[nodiscard]] std::optional<QImage> paint(const Wanted &wanted);
    // with the mutex locked
    [[nodiscard]] bool isReady(const Job &job) const;
    [[nodiscard]] bool awaitPicture(const QString &name);

    QPointer<PosterFetcher> m_fetcher;
    QCache<Wanted, QPixmap> m_cache;
    QThreadPool m_pool;
    const std::unique_ptr<PosterFiles> m_files;
    QMutex m_mutex; // guards what follows
    int m_threads = 0;
    std::deque<Job> m_jobs;
    QList<Wanted> m_painting;
    QList<Arrival> m_arrived;
    QSet<QString> m_awaited; ///< pictures to come: not in the files
    QSet<QString> m_missing; ///< pictures that cannot be had
    bool m_canFetch = false;
};

} // namespace universe
