#include "app/server/PostgresBinaries.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int answerMs = 5000;

QString answerOf(const QString &program, const QString &argument) {
    QProcess process;
    process.start(program, {argument});
    return process.waitForFinished(answerMs) ? QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed()
                                             : QString();
}

QStringList versionedFolders(const QString &parent, const QString &pattern) {
    QStringList folders;
    for (const QString &name : QDir(parent).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(parent + u'/' + name + u"/bin"_s);
    return folders;
}

QStringList candidates() {
    const QString chosen = qEnvironmentVariable("MY_UNIVERSE_POSTGRES");
    if (!chosen.isEmpty())
        return chosen.split(u':', Qt::SkipEmptyParts);
    return qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts) +
           versionedFolders(u"/usr/lib/postgresql"_s, u"*"_s) + versionedFolders(u"/usr"_s, u"pgsql-*"_s) +
           QStringList{answerOf(u"pg_config"_s, u"--bindir"_s)};
}

bool has(const QString &folder, const QStringList &programs) {
    return std::ranges::all_of(programs,
                               [&](const QString &name) { return QFileInfo(folder + u'/' + name).isExecutable(); });
}

bool hasServer(const QString &folder) { return has(folder, {u"postgres"_s, u"initdb"_s, u"pg_ctl"_s}); }

} // namespace

QList<PostgresBinaries> PostgresBinaries::find() {
    static const QRegularExpression version(u"\\(PostgreSQL\\) (\\d+)"_s);
    QList<PostgresBinaries> found;
    QStringList seen;
    for (const QString &candidate : candidates()) {
        // Links to single programs lead to the folder where all of them are.
        const QString folder = QFileInfo(candidate + u"/postgres"_s).canonicalPath();
        if (folder.isEmpty() || seen.contains(folder) || !hasServer(folder))
            continue;
        seen.append(folder);
        const int major = version.match(answerOf(folder + u"/postgres"_s, u"--version"_s)).captured(1).toInt();
        if (major >= oldestMajor)
            found.append({folder, major, has(folder, {u"pg_upgrade"_s})});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &PostgresBinaries::major);
    return found;
}

std::optional<PostgresBinaries> PostgresBinaries::forMajor(const QList<PostgresBinaries> &found, int major) {
    for (const PostgresBinaries &binaries : found)
        if (major == 0 || binaries.major == major)
            return binaries;
    return std::nullopt;
}

} // namespace universe
