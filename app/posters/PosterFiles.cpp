#include "app/posters/PosterFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace universe {

namespace {

constexpr qsizetype bytesInMemory = qsizetype{16} * 1024 * 1024;
constexpr qint64 largestPoster = 1'000'000; ///< that a server stores
constexpr QStringView prefix = u"sha256:";

bool isCalled(const QByteArray &jpeg, const QString &name) {
    return QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex() ==
           QStringView(name).sliced(prefix.size()).toLatin1();
}

} // namespace

PosterFiles::PosterFiles(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
    , m_memory(bytesInMemory) {}

QString PosterFiles::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/posters");
}

bool PosterFiles::isName(const QString &name) {
    constexpr auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return name.size() == prefix.size() + 64 && name.startsWith(prefix) &&
           std::all_of(name.begin() + prefix.size(), name.end(), isDigit);
}

QString PosterFiles::pathOf(const QString &name) const { return m_folder + u'/' + name.sliced(prefix.size()); }

QByteArray PosterFiles::read(const QString &name) {
    if (!isName(name))
        return {};
    {
        const QMutexLocker lock(&m_mutex);
        if (const QByteArray *jpeg = m_memory.object(name))
            return *jpeg;
    }
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray jpeg = file.read(largestPoster + 1);
    if (!isCalled(jpeg, name)) {
        file.remove();
        return {};
    }
    remember(name, jpeg);
    return jpeg;
}

bool PosterFiles::write(const QString &name, const QByteArray &jpeg) {
    if (!isName(name) || jpeg.size() > largestPoster || !isCalled(jpeg, name))
        return false;
    remember(name, jpeg);
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(name));
    if (file.open(QIODevice::WriteOnly) && file.write(jpeg) == jpeg.size() && file.commit())
        makeRoom();
    return true;
}

void PosterFiles::remember(const QString &name, const QByteArray &jpeg) {
    const QMutexLocker lock(&m_mutex);
    m_memory.insert(name, new QByteArray(jpeg), jpeg.size());
}

/// Several windows may do so at once: each file goes once, whoever removes it.
void PosterFiles::makeRoom() const {
    const QFileInfoList newestFirst = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : newestFirst) {
        bytes += file.size();
        if (bytes > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace universe
