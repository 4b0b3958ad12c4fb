#pragma once

#include <QByteArray>
#include <QCache>
#include <QMutex>
#include <QString>

namespace universe {

/// Pictures of posters that were fetched, by name, which is their hash: from any server, and never out of date. The
/// latest are in memory, the others in files, of which the oldest make room. Safe in any thread; it reads and writes
/// files: not for the GUI thread.
class PosterFiles {
public:
    static constexpr qint64 usualBytes = qint64{200} * 1024 * 1024;

    /// `folder` is made when something is kept; `mostBytes` are in it.
    explicit PosterFiles(QString folder = usualFolder(), qint64 mostBytes = usualBytes);

    /// Whether it is a name of a poster: "sha256:" and 64 hexadecimal digits.
    [[nodiscard]] static bool isName(const QString &name);

    /// Empty when it is not here. A file that is not what its name says is removed.
    [[nodiscard]] QByteArray read(const QString &name);
    /// False when it is not what its name says, and nothing is kept. It stays in memory when there is no room on disk.
    bool write(const QString &name, const QByteArray &jpeg);

private:
    [[nodiscard]] static QString usualFolder();
    [[nodiscard]] QString pathOf(const QString &name) const;
    void remember(const QString &name, const QByteArray &jpeg);
    void makeRoom() const;

    const QString m_folder;
    const qint64 m_mostBytes;
    QMutex m_mutex; ///< guards what is in memory
    QCache<QString, QByteArray> m_memory;
};

} // namespace universe
