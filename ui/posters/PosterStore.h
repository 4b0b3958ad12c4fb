#pragma once

#include "ui/posters/PosterArt.h"

#include <QCache>
#include <QMutex>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include <deque>

namespace universe {

/// Paints posters on threads of its own and keeps the latest in memory. Clients tell which posters are in sight; a
/// poster that has left the sight before its turn is not painted.
class PosterStore : public QObject {
    Q_OBJECT

public:
    static PosterStore &instance();

    explicit PosterStore(qsizetype bytes = qsizetype{64} * 1024 * 1024, QObject *parent = nullptr);
    ~PosterStore() override;

    struct Wanted {
        PosterSubject subject;
        QSize pixels;
        int radius = 0; ///< of the corners, in pixels

        friend bool operator==(const Wanted &, const Wanted &) = default;
        friend size_t qHash(const Wanted &w, size_t seed = 0) noexcept {
            return qHashMulti(seed, w.subject.id, w.subject.title, w.subject.singers, w.subject.genre, w.pixels.width(),
                              w.pixels.height(), w.radius);
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
    void work();
    void keep(const Wanted &wanted, const QImage &image);

    QCache<Wanted, QPixmap> m_cache;
    QThreadPool m_pool;
    QMutex m_mutex; // guards what follows
    std::deque<Job> m_queue;
    QList<Wanted> m_painting;
};

} // namespace universe
