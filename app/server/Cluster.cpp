#include "app/server/Cluster.h"

#include "app/db/AdminConnection.h"
#include "app/db/ServerPing.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr unsigned long serverPollMs = 10;
constexpr qint64 logLimit = 1'000'000;
constexpr std::chrono::milliseconds longestSilence = std::chrono::seconds(5);
constexpr auto initTimeout = std::chrono::minutes(2);

// A small server for one user: little memory, nothing over the network, and a log that never holds a statement or a
// value. The client tells what a call refuses; the log keeps starts, stops and what is worse than an error.
const QString settings = uR"(# Written at each start.
listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 40
shared_buffers = '128MB'
work_mem = '8MB'
maintenance_work_mem = '64MB'
effective_cache_size = '512MB'
random_page_cost = 1.1
jit = off
max_worker_processes = 2
max_parallel_workers_per_gather = 0
max_parallel_maintenance_workers = 0
autovacuum_max_workers = 1
wal_level = minimal
max_wal_senders = 0
min_wal_size = '32MB'
max_wal_size = '256MB'
checkpoint_timeout = '15min'
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
track_activities = off
update_process_title = off
logging_collector = off
log_destination = 'stderr'
log_line_prefix = '%m [%p] '
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_statement = 'none'
log_duration = off
log_min_duration_statement = -1
log_min_duration_sample = -1
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_connections = off
log_disconnections = off
log_checkpoints = off
log_lock_waits = off
log_temp_files = -1
log_autovacuum_min_duration = -1
)"_s;

QString quoted(const QString &value) {
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + escaped + u'\'';
}

QStringList linesOf(const QString &fileName) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QString tailOf(const QString &fileName, qint64 from) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) && file.seek(from) ? QString::fromUtf8(file.read(8192)) : QString();
}

} // namespace

Cluster::Cluster(ServiceAccount account, QString folder, QString logFile)
    : m_account(std::move(account))
    , m_folder(std::move(folder))
    , m_logFile(std::move(logFile)) {}

ClusterFacts Cluster::inspect() const {
    ClusterFacts facts;
    if (!QFileInfo::exists(m_folder) || QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return facts;
    facts.major = linesOf(path(u"PG_VERSION"_s)).value(0).toInt();
    for (const QString &name : {u"PG_VERSION"_s, u"global/pg_control"_s, u"postgresql.conf"_s, u"pg_wal"_s}) {
        if (QFileInfo::exists(path(name)))
            continue;
        facts.state = ClusterState::Damaged;
        facts.missingFile = path(name);
        return facts;
    }
    const QStringList lock = linesOf(path(u"postmaster.pid"_s));
    const auto process = static_cast<pid_t>(lock.value(0).toInt());
    facts.state = process > 0 && isOurServer(process) ? ClusterState::Running : ClusterState::Stopped;
    if (facts.state == ClusterState::Running) {
        facts.process = process;
        facts.socketFolder = lock.value(4);
    }
    return facts;
}

bool Cluster::isOurServer(pid_t process) const {
    // A server's working folder is its data directory; a process that merely got the same number has another one.
    const QString workingFolder = QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(process));
    return !workingFolder.isEmpty() && workingFolder == QFileInfo(m_folder).canonicalFilePath();
}

ClusterResult Cluster::create(const PostgresBinaries &binaries, const CancelCheck &cancelled,
                              const QStringList &further) {
    // Korean text sorts and compares as Korean whatever the system's locale; C.UTF-8 is there on every system.
    const QStringList arguments{u"--pgdata="_s + m_folder,
                                u"--username="_s + QLatin1String(superuser),
                                u"--encoding=UTF8"_s,
                                u"--locale=C.UTF-8"_s,
                                u"--locale-provider=icu"_s,
                                u"--icu-locale=ko-KR"_s,
                                u"--auth-local=peer"_s,
                                u"--auth-host=reject"_s,
                                u"--no-sync"_s,
                                u"--no-instructions"_s};
    const ChildOutcome outcome =
        runChild(m_account, binaries.program(u"initdb"_s), arguments + further, initTimeout, cancelled);
    if (!outcome.finished)
        return std::unexpected(
            ClusterError{cancelled() ? ClusterErrorCode::Cancelled : ClusterErrorCode::TimedOut, outcome.output});
    if (outcome.exitCode != 0)
        return std::unexpected(ClusterError{
            outcome.saysDiskFull() ? ClusterErrorCode::DiskFull : ClusterErrorCode::Refused, outcome.output});

    // The kernel says who is at the other end of the socket: no password, and nobody but this user.
    const QString user = ServiceAccount::currentUser();
    const bool written =
        writeFile(u"pg_hba.conf"_s, u"local all all peer map=desktop\n"_s) &&
        writeFile(u"pg_ident.conf"_s,
                  u"desktop \"%1\" %2\ndesktop \"%1\" my_universe_app\n"_s.arg(user, QLatin1String(superuser))) &&
        writeFile(u"postgresql.conf"_s, u"\ninclude_if_exists = 'my-universe.conf'\n"_s, true);
    if (!written)
        return std::unexpected(ClusterError{ClusterErrorCode::DiskFull, u"the configuration cannot be written"_s});
    return {};
}

bool Cluster::writeFile(const QString &name, const QString &text, bool append) const {
    QFile file(path(name));
    if (!file.open(append ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const QByteArray bytes = text.toUtf8();
    return file.write(bytes) == bytes.size() && file.flush() && m_account.own(path(name));
}

bool Cluster::configure(bool durable, const QStringList &further) {
    const QString fsync = durable ? u"on"_s : u"off"_s;
    return writeFile(u"my-universe.conf"_s,
                     settings + u"fsync = %1\nfull_page_writes = %1\n"_s.arg(fsync) + further.join(u'\n') + u'\n');
}

void Cluster::rotateLog() const {
    if (QFileInfo(m_logFile).size() < logLimit)
        return;
    QFile::remove(m_logFile + u".1"_s);
    QFile::rename(m_logFile, m_logFile + u".1"_s);
}

ClusterResult Cluster::start(const PostgresBinaries &binaries, const QString &socketFolder,
                             std::chrono::milliseconds timeout, const CancelCheck &cancelled) {
    const QDeadlineTimer deadline(timeout);
    if (inspect().state == ClusterState::Running) {
        auto answer = waitForRunning(timeout, cancelled);
        if (answer || answer.error().code == ClusterErrorCode::Cancelled)
            return answer;
        if (!stop())
            return std::unexpected(ClusterError{ClusterErrorCode::TimedOut, u"a server that does not answer"_s});
    }
    // PostgreSQL itself would believe a lock file whose number now belongs to any other process of the same user, or to
    // a process of a killed server that has not been reaped yet.
    QFile::remove(path(u"postmaster.pid"_s));
    QFile::remove(socketFolder + u"/.s.PGSQL.5432.lock"_s);
    rotateLog();
    for (;;) {
        const qint64 logStart = QFileInfo(m_logFile).size();
        const pid_t child = spawnDetached(m_account, binaries.program(u"postgres"_s),
                                          {u"-D"_s, m_folder, u"-k"_s, socketFolder}, m_logFile);
        if (child < 0)
            return std::unexpected(ClusterError{ClusterErrorCode::Refused, u"fork failed"_s});
        auto answer = waitForAnswer(child, logStart, std::chrono::milliseconds(deadline.remainingTime()), cancelled);
        // A killed server's last processes take a moment to notice.
        const bool lingering = !answer && answer.error().detail.contains(u"is still in use"_s);
        if (!lingering || deadline.hasExpired())
            return answer;
        QThread::msleep(serverPollMs);
    }
}

/// Fails when the server has ended, when its socket is gone (a system cleans up /tmp), and when it says nothing. One
/// that says that it starts or recovers is waited for as long as one of ours.
ClusterResult Cluster::waitForRunning(std::chrono::milliseconds timeout, const CancelCheck &cancelled) const {
    const QDeadlineTimer deadline(timeout);
    const QDeadlineTimer silence(std::min(timeout, longestSilence));
    for (;;) {
        const ClusterFacts facts = inspect();
        const bool hasSocket = QFileInfo::exists(facts.socketFolder + u"/.s.PGSQL.5432"_s);
        if (facts.state != ClusterState::Running || (!facts.socketFolder.isEmpty() && !hasSocket))
            return std::unexpected(ClusterError{ClusterErrorCode::Refused, u"not reachable"_s});
        const ServerPing ping = pingServer(connection(u"postgres"_s));
        if (ping == ServerPing::Answers)
            return {};
        if (cancelled())
            return std::unexpected(ClusterError{ClusterErrorCode::Cancelled, {}});
        if (ping == ServerPing::Rejects ? deadline.hasExpired() : silence.hasExpired())
            return std::unexpected(ClusterError{ClusterErrorCode::TimedOut, {}});
        QThread::msleep(serverPollMs);
    }
}

ClusterResult Cluster::waitForAnswer(pid_t child, qint64 logStart, std::chrono::milliseconds timeout,
                                     const CancelCheck &cancelled) const {
    const QDeadlineTimer deadline(timeout);
    for (;;) {
        if (inspect().state == ClusterState::Running && AdminConnection::open(connection(u"postgres"_s)))
            return {};
        if (child > 0 && ::waitpid(child, nullptr, WNOHANG) == child) {
            const QString log = tailOf(m_logFile, logStart);
            return std::unexpected(
                ClusterError{saysDiskFull(log) ? ClusterErrorCode::DiskFull : ClusterErrorCode::Refused, log});
        }
        if (cancelled() || deadline.hasExpired()) {
            if (child > 0) {
                ::kill(child, SIGQUIT);
                ::waitpid(child, nullptr, 0);
            }
            return std::unexpected(
                ClusterError{cancelled() ? ClusterErrorCode::Cancelled : ClusterErrorCode::TimedOut, {}});
        }
        QThread::msleep(serverPollMs);
    }
}

bool Cluster::stop(std::chrono::milliseconds timeout) {
    const pid_t process = inspect().process;
    if (process <= 0)
        return true;
    ::kill(process, SIGCONT); // it may have been stopped
    // The second signal ends its processes at once, the third leaves them to notice; the next start recovers.
    for (const int signal : {SIGINT, SIGQUIT, SIGKILL}) {
        ::kill(process, signal);
        for (const QDeadlineTimer deadline(timeout); !deadline.hasExpired(); QThread::msleep(serverPollMs)) {
            ::waitpid(process, nullptr, WNOHANG); // ours only if this process started it
            if (!isOurServer(process))
                return true;
        }
    }
    return false;
}

void Cluster::syncToDisk() const {
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::syncfs(folder);
    ::close(folder);
}

QString Cluster::connection(const QString &database, const QString &user) const {
    return u"host=%1 port=5432 dbname=%2 user=%3 password='' sslmode=disable gssencmode=disable"_s.arg(
        quoted(inspect().socketFolder), quoted(database), quoted(user));
}

} // namespace universe
