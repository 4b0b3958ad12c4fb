#include "app/server/ServerFolders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// sockaddr_un holds 108 bytes with the closing zero.
constexpr qsizetype longestSocketPath = 107;

const QString systemFolder = u"/var/lib/my-universe"_s;

QString shortHash(const QString &text) {
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(10));
}

/// PostgreSQL reads the setting as a list: no comma, no space, no quote.
bool fitsASocket(const QString &folder) {
    static const QRegularExpression plain(u"^[A-Za-z0-9/._-]+$"_s);
    return plain.match(folder).hasMatch() &&
           QFile::encodeName(folder + u"/.s.PGSQL.5432"_s).size() <= longestSocketPath;
}

FolderFault faultOf(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return FolderFault::Full;
    case EEXIST:
    case ENOTDIR:
    case ELOOP:
        return FolderFault::Taken;
    default:
        return FolderFault::Forbidden;
    }
}

/// Makes the folder, or takes the one that is there when it is really ours: /tmp is everybody's.
FolderResult makePrivate(const QString &folder, const ServiceAccount &account) {
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), 0700) == 0)
        return account.own(folder) ? FolderResult() : std::unexpected(FolderFault::Forbidden);
    const int error = errno;
    struct stat info = {};
    if (error != EEXIST || ::lstat(path.constData(), &info) != 0)
        return std::unexpected(faultOf(error));
    const bool isOurs = S_ISDIR(info.st_mode) && info.st_uid == account.uid();
    // What others may enter may have others' files in it by now; a folder of our own making is closed again.
    if (isOurs && ((info.st_mode & 022) != 0 || ((info.st_mode & 055) != 0 && ::chmod(path.constData(), 0700) != 0)))
        return std::unexpected(FolderFault::Taken);
    return isOurs ? FolderResult() : std::unexpected(FolderFault::Taken);
}

/// Makes the folders above it.
FolderResult makeParents(const QString &parent) {
    QString made = parent;
    while (!QFileInfo::exists(made))
        made = QFileInfo(made).absolutePath();
    if (QDir().mkpath(parent))
        return {};
    if (!QFileInfo(made).isDir())
        return std::unexpected(FolderFault::Taken);
    return std::unexpected(::access(QFile::encodeName(made).constData(), W_OK | X_OK) == 0 ? FolderFault::Full
                                                                                           : FolderFault::Forbidden);
}

} // namespace

ServerFolders ServerFolders::choose(const QString &chosen, const ServiceAccount &account) {
    QString data = chosen.isEmpty() ? qEnvironmentVariable("MY_UNIVERSE_DATA") : chosen;
    const bool asked = !data.isEmpty();
    if (!asked)
        data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/my-universe"_s;
    data = QDir::cleanPath(QDir().absoluteFilePath(data));
    if (!asked && !account.canReach(data + u"/server"_s))
        return {systemFolder + u'/' + shortHash(data)};
    return {data + u"/server"_s};
}

FolderResult ServerFolders::make(const ServiceAccount &account) const {
    const QString parent = QFileInfo(base).absolutePath();
    if (auto made = makeParents(parent); !made)
        return made;
    // The account must get through, whatever root's umask is.
    if (parent == systemFolder && ::chmod(QFile::encodeName(parent).constData(), 0755) != 0)
        return std::unexpected(FolderFault::Forbidden);
    if (!account.canReach(base))
        return std::unexpected(FolderFault::Forbidden);
    return makePrivate(base, account);
}

FolderResult ServerFolders::closeCluster(const ServiceAccount &account) const {
    const QByteArray path = QFile::encodeName(cluster());
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        return errno == ENOENT ? FolderResult() : std::unexpected(faultOf(errno));
    if (!S_ISDIR(info.st_mode) || info.st_uid != account.uid() || (info.st_mode & 022) != 0)
        return std::unexpected(FolderFault::Taken);
    if ((info.st_mode & S_IRWXU) != S_IRWXU || ((info.st_mode & 055) != 0 && ::chmod(path.constData(), 0700) != 0))
        return std::unexpected(FolderFault::Forbidden);
    return {};
}

QString ServerFolders::firstForbidden(const ServiceAccount &account) const {
    std::error_code broken;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    for (auto file = std::filesystem::recursive_directory_iterator(cluster().toStdString(), options, broken);
         !broken && file != std::filesystem::recursive_directory_iterator(); file.increment(broken)) {
        struct stat info = {};
        if (::stat(file->path().c_str(), &info) != 0)
            continue;
        // What another owns, such as a configuration that root has written, is read only.
        const bool isOwn = info.st_uid == account.uid();
        const mode_t needed =
            S_ISDIR(info.st_mode) ? (isOwn ? S_IRWXU : S_IROTH | S_IXOTH) : (isOwn ? S_IRUSR | S_IWUSR : S_IROTH);
        if ((info.st_mode & needed) != needed)
            return QString::fromStdString(file->path().string());
    }
    return {};
}

bool ServerFolders::hasRoom(qint64 bytes) const {
    // The file system itself is asked: a list of mounts has no answer inside a chroot.
    std::error_code unknown;
    const auto space = std::filesystem::space(base.toStdString(), unknown);
    return unknown || space.available >= static_cast<std::uintmax_t>(bytes);
}

QString ServerFolders::lastSocketFolder(const ServiceAccount &account) const {
    return u"/tmp/my-universe-%1-%2"_s.arg(account.uid()).arg(shortHash(base));
}

std::expected<QString, FolderFault> ServerFolders::socketFolder(const ServiceAccount &account) const {
    QStringList candidates{base + u"/socket"_s};
    QString last = lastSocketFolder(account);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && account.canReach(runtime + u"/x"_s))
        candidates.append(runtime + last.sliced(last.lastIndexOf(u'/')));
    for (const QString &folder : candidates)
        if (fitsASocket(folder) && makePrivate(folder, account))
            return folder;
    if (auto made = makePrivate(last, account); !made)
        return std::unexpected(made.error());
    return last;
}

} // namespace universe
