#pragma once

#include "app/server/Cluster.h"
#include "app/server/EmbeddedServer.h"
#include "app/server/ServerFolders.h"
#include "tests/support/ThrowawayCluster.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QUuid>

namespace universe::test {

using namespace Qt::StringLiterals;

/// A data folder of its own, and what the test needs to look behind the curtain.
class Desktop {
public:
    explicit Desktop(const QString &name = QUuid::createUuid().toString(QUuid::Id128).first(12))
        : m_data(test::temporaryFolder() + u"/my-universe-desktop-"_s + name) {
        QDir().mkpath(m_data);
    }
    ~Desktop() {
        cluster().stop();
        if (const auto sockets = folders().socketFolder(*ServiceAccount::choose()))
            QDir(*sockets).removeRecursively();
        QDir(m_data).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    [[nodiscard]] QString data() const { return m_data; }
    [[nodiscard]] ServerFolders folders() const { return ServerFolders::choose(m_data, *ServiceAccount::choose()); }
    [[nodiscard]] Cluster cluster() const { return {*ServiceAccount::choose(), folders().cluster(), folders().log()}; }
    [[nodiscard]] EmbeddedServer::Options options() const { return {.dataFolder = m_data, .demo = false}; }
    [[nodiscard]] bool isRunning() const { return cluster().inspect().state == ClusterState::Running; }

    /// As after a first start: a copy of one that was made once for all tests of this program.
    [[nodiscard]] bool resembles(const Desktop &other) const {
        return QProcess::execute(u"cp"_s, {u"-a"_s, other.folders().base, folders().base}) == 0;
    }
    [[nodiscard]] EmbeddedResult startAndStop() const {
        EmbeddedServer window(options());
        return startOf(window);
    }
    /// Waits in the test's thread; the GUI uses whenDone().
    static EmbeddedResult startOf(EmbeddedServer &window) {
        auto future = window.start();
        future.waitForFinished();
        return future.result();
    }

private:
    QString m_data;
};

inline QString answer(const QString &connection, const QString &statement) {
    auto client = AdminConnection::open(connection);
    if (!client)
        return client.error().message;
    auto rows = client->runScript(statement);
    return rows ? rows->first().text(0) : rows.error().state;
}

inline QString problem(const EmbeddedResult &result) {
    return result ? QString() : u"%1: %2"_s.arg(int(result.error().code)).arg(result.error().detail);
}

inline bool overwrite(const QString &file, const QByteArray &content) {
    QFile target(file);
    return target.open(QIODevice::WriteOnly | QIODevice::Truncate) && target.write(content) == content.size();
}

/// Which servers a start may see; everything installed again afterwards.
class Servers {
public:
    explicit Servers(const QStringList &folders) { qputenv("MY_UNIVERSE_POSTGRES", folders.join(u':').toUtf8()); }
    ~Servers() { qunsetenv("MY_UNIVERSE_POSTGRES"); }
    Q_DISABLE_COPY_MOVE(Servers)
};

inline int majorOf(const QString &folder) {
    QFile file(folder + u"/PG_VERSION"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

/// Name, size and time of everything in the folder.
inline QStringList contents(const QString &folder) {
    QStringList lines;
    for (QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        const QFileInfo info(files.next());
        lines.append(u"%1 %2 %3"_s.arg(info.filePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()));
    }
    lines.sort();
    return lines;
}

} // namespace universe::test
