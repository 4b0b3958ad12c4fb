#include "tests/support/ThrowawayCluster.h"

#include "app/db/AdminConnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace universe::test {

namespace {

constexpr auto patience = std::chrono::seconds(60);

bool never() { return false; }

[[noreturn]] void die(const QString &reason) { qFatal("throwaway cluster: %s", qUtf8Printable(reason)); }

QString sharedFolder() {
    const QByteArray key = QCryptographicHash::hash(QByteArrayLiteral(UNIVERSE_BUILD_FOLDER), QCryptographicHash::Md5);
    return u"%1/my-universe-tests-%2-%3"_s.arg(temporaryFolder())
        .arg(::geteuid())
        .arg(QString::fromLatin1(key.toHex().first(8)));
}

QString keepMarker() { return sharedFolder() + u"/keep"_s; }

void must(bool done, const QString &what) {
    if (!done)
        die(what);
}

} // namespace

QString temporaryFolder() {
    constexpr qint64 plenty = 2'000'000'000;
    const QStorageInfo memory(u"/dev/shm"_s);
    return memory.isValid() && memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() > plenty
               ? u"/dev/shm"_s
               : QDir::tempPath();
}

ThrowawayCluster &ThrowawayCluster::shared() {
    static ThrowawayCluster cluster(sharedFolder());
    return cluster;
}

ThrowawayCluster::ThrowawayCluster()
    : m_folder(temporaryFolder() + u"/my-universe-test-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12)) {
    makeFolder();
    makeCluster();
    start();
}

ThrowawayCluster::ThrowawayCluster(const QString &folder)
    : m_folder(folder)
    , m_isShared(true) {
    makeFolder();
    const auto lock = lockForSetup();
    must(m_users.open(m_folder + u"/users.lock"_s), u"users.lock cannot be opened"_s);
    must(m_users.lock(FileLock::Mode::Shared, patience, never), u"users.lock cannot be taken"_s);
    if (m_cluster->inspect().state != ClusterState::Running) {
        if (!QFileInfo::exists(m_folder + u"/complete"_s)) {
            QDir(m_folder + u"/data"_s).removeRecursively();
            makeCluster();
            QFile complete(m_folder + u"/complete"_s);
            must(complete.open(QIODevice::WriteOnly), u"the folder cannot be written"_s);
        }
        start();
    }
}

ThrowawayCluster::~ThrowawayCluster() {
    if (!m_isShared) {
        m_cluster->stop();
        QDir(m_folder).removeRecursively();
        return;
    }
    const auto lock = lockForSetup();
    if (m_users.tryLock(FileLock::Mode::Exclusive) && !QFileInfo::exists(keepMarker()))
        m_cluster->stop();
}

void ThrowawayCluster::makeFolder() {
    const auto account = ServiceAccount::choose();
    must(account.has_value(), u"no account to run PostgreSQL as"_s);
    m_account = *account;
    const auto binaries = PostgresBinaries::forMajor(PostgresBinaries::find(), 0);
    must(binaries.has_value(), u"no PostgreSQL server found"_s);
    m_binaries = *binaries;
    must(QDir().mkpath(m_folder) && m_account.own(m_folder), m_folder + u" cannot be made"_s);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_cluster = std::make_unique<Cluster>(m_account, m_folder + u"/data"_s, m_folder + u"/server.log"_s);
}

void ThrowawayCluster::makeCluster() {
    if (auto created = m_cluster->create(m_binaries, never); !created)
        die(created.error().detail);
    QFile access(m_folder + u"/data/pg_hba.conf"_s);
    must(access.open(QIODevice::WriteOnly | QIODevice::Truncate), u"pg_hba.conf cannot be written"_s);
    access.write("local all +my_universe_kiosk_test scram-sha-256\n"
                 "local all all trust\n");
}

void ThrowawayCluster::start() {
    must(m_cluster->configure(false,
                              {u"max_connections = 400"_s, u"shared_buffers = '128MB'"_s, u"synchronous_commit = off"_s,
                               u"autovacuum = off"_s, u"dynamic_shared_memory_type = mmap"_s}),
         u"the server cannot be configured"_s);
    if (auto started = m_cluster->start(m_binaries, m_folder, patience, never); !started)
        die(u"the server does not start: "_s + started.error().detail);
    auto admin = AdminConnection::open(connection(u"postgres"_s));
    must(admin.has_value(), u"the server does not answer"_s);
}

void ThrowawayCluster::stop() { must(m_cluster->stop(), u"the server does not stop"_s); }

void ThrowawayCluster::kill() {
    const pid_t server = m_cluster->inspect().process;
    must(server > 0 && !m_isShared, u"there is no server to kill"_s);
    const QString folder = QFileInfo(m_folder + u"/data"_s).canonicalFilePath();
    ::kill(server, SIGSTOP); // so that it starts no new process meanwhile
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs))
        if (process.toInt() > 0 && QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(process)) == folder)
            ::kill(process.toInt(), SIGKILL);
    while (m_cluster->inspect().state == ClusterState::Running)
        ::usleep(1000);
}

QString ThrowawayCluster::connection(const QString &database, const QString &user) const {
    return m_cluster->connection(database, user);
}

QString ThrowawayCluster::socketFolder() const { return m_folder; }

std::unique_ptr<FileLock> ThrowawayCluster::lockForSetup() const {
    auto lock = std::make_unique<FileLock>();
    must(lock->open(m_folder + u"/setup.lock"_s), u"setup.lock cannot be opened"_s);
    must(lock->lock(FileLock::Mode::Exclusive, std::chrono::minutes(3), never), u"setup.lock cannot be taken"_s);
    return lock;
}

void ThrowawayCluster::keepShared() {
    shared();
    QFile marker(keepMarker());
    must(marker.open(QIODevice::WriteOnly), u"the folder cannot be written"_s);
}

void ThrowawayCluster::removeShared() {
    const auto account = ServiceAccount::choose();
    must(account.has_value(), u"no account to run PostgreSQL as"_s);
    Cluster(*account, sharedFolder() + u"/data"_s, sharedFolder() + u"/server.log"_s).stop();
    QDir(sharedFolder()).removeRecursively();
}

} // namespace universe::test
