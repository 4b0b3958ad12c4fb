#include "app/server/ServerFolders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/stat.h>

#include <cerrno>

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

/// Makes the folder, or takes the one that is there when it is really ours: /tmp is everybody's.
bool makePrivate(const QString &folder, const ServiceAccount &account) {
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), 0700) == 0)
        return account.own(folder);
    struct stat info {};
    return errno == EEXIST && ::lstat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == account.uid() && (info.st_mode & 077) == 0;
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

bool ServerFolders::make(const ServiceAccount &account) const {
    const QString parent = QFileInfo(base).absolutePath();
    if (!QDir().mkpath(parent))
        return false;
    // The account must get through, whatever root's umask is.
    if (parent == systemFolder && ::chmod(QFile::encodeName(parent).constData(), 0755) != 0)
        return false;
    return account.canReach(base) && makePrivate(base, account);
}

QString ServerFolders::socketFolder(const ServiceAccount &account) const {
    QStringList candidates{base + u"/socket"_s};
    const QString name = u"/my-universe-%1-%2"_s.arg(account.uid()).arg(shortHash(base));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && account.canReach(runtime + name))
        candidates.append(runtime + name);
    candidates.append(u"/tmp"_s + name);
    for (const QString &folder : candidates)
        if (fitsASocket(folder) && makePrivate(folder, account))
            return folder;
    return {};
}

} // namespace universe
