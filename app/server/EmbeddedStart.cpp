#include "app/server/EmbeddedStart.h"

#include "app/server/ServerGuard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

const QString clientRole = u"my_universe_app"_s;

/// The fraction of a first start, or of one that carries data over, that is over when the step ends, as measured.
double endOf(EmbeddedStep step, bool isCarrying) {
    constexpr std::array first{0.02, 0.03, 0.3, 0.3, 0.35, 0.35, 0.45, 0.95, 0.95, 1.0};
    constexpr std::array carrying{0.02, 0.03, 0.03, 0.7, 0.73, 0.78, 0.85, 0.85, 0.95, 1.0};
    return (isCarrying ? carrying : first).at(static_cast<size_t>(step));
}

double beginOf(EmbeddedStep step, bool isCarrying) {
    return step == EmbeddedStep::LookingForServer
               ? 0.0
               : endOf(static_cast<EmbeddedStep>(static_cast<int>(step) - 1), isCarrying);
}

EmbeddedStep stepOf(DeployStep step) {
    switch (step) {
    case DeployStep::DemoCatalogue:
    case DeployStep::DemoAccounts:
        return EmbeddedStep::DemoCatalogue;
    case DeployStep::Finishing:
        return EmbeddedStep::Finishing;
    case DeployStep::Checking:
    case DeployStep::Migrations:
    case DeployStep::Code:
        break;
    }
    return EmbeddedStep::Schema;
}

} // namespace

EmbeddedResult EmbeddedStart::run() {
    FileLock startLock;
    if (auto done = prepareFolders(); !done)
        return std::unexpected(done.error());
    if (auto done = takeLocks(startLock); !done)
        return std::unexpected(done.error());
    const std::array steps{
        &EmbeddedStart::chooseBinaries, &EmbeddedStart::createIfMissing,  &EmbeddedStart::carryOver,
        &EmbeddedStart::startServer,    &EmbeddedStart::renewCarried,     &EmbeddedStart::createDatabase,
        &EmbeddedStart::deploy,         &EmbeddedStart::createClientRole, &EmbeddedStart::checkCarried,
        &EmbeddedStart::moveIn,         &EmbeddedStart::makeDurable};
    for (const auto step : steps) {
        auto done = m_server.m_cancelled ? Step(failure(EmbeddedErrorCode::Cancelled)) : (this->*step)();
        if (done)
            continue;
        cleanUp(false);
        return std::unexpected(done.error());
    }
    cleanUp(true);
    m_server.m_jobs = std::make_unique<JobTimer>(m_cluster->connection(databaseName()), m_server.m_options.jobInterval);
    report(EmbeddedStep::Finishing, 1);
    return EmbeddedConnection{m_cluster->connection(databaseName(), clientRole), m_wasRunning, m_isNew};
}

void EmbeddedStart::cleanUp(bool succeeded) {
    const CarryOver carry(m_account, m_folders);
    if (!succeeded) {
        // A server that was started for nothing must not stay for another window to find.
        if (!m_wasRunning)
            m_cluster->stop();
        m_server.m_windows.release();
        if (m_isCarrying)
            static_cast<void>(carry.clearUp()); // else the next start does
    } else if (!m_wasRunning && !m_isNew && !m_choice.carryTo) {
        carry.removeOld(); // a start from what was carried over has succeeded once more
    }
}

EmbeddedStart::Step EmbeddedStart::prepareFolders() {
    report(EmbeddedStep::LookingForServer, 0);
    const auto account = ServiceAccount::choose();
    if (!account)
        return failure(EmbeddedErrorCode::NoAccount);
    m_account = *account;
    m_folders = ServerFolders::choose(m_server.m_options.dataFolder, m_account);
    if (auto made = m_folders.make(m_account); !made)
        return failure(made.error(), m_folders.base);
    m_server.m_base = m_folders.base;
    m_cluster = std::make_unique<Cluster>(m_account, m_folders.cluster(), m_folders.log());
    return {};
}

EmbeddedStart::Step EmbeddedStart::takeLocks(FileLock &startLock) {
    report(EmbeddedStep::Waiting, 0);
    if (!startLock.open(m_folders.startLock()))
        return failure(EmbeddedErrorCode::FolderForbidden, m_folders.startLock());
    if (!startLock.lock(FileLock::Mode::Exclusive, m_server.m_options.startTimeout, cancelCheck()))
        return failure(m_server.m_cancelled ? EmbeddedErrorCode::Cancelled : EmbeddedErrorCode::TimedOut);
    if (m_server.m_windows.isOpen())
        return {};
    if (!m_server.m_windows.open(m_folders.windowsLock()) || !m_account.own(m_folders.windowsLock()))
        return failure(EmbeddedErrorCode::FolderForbidden, m_folders.windowsLock());
    // A guard that is stopping the server has it for a moment.
    if (!m_server.m_windows.lock(FileLock::Mode::Shared, m_server.m_options.startTimeout, cancelCheck())) {
        m_server.m_windows.release();
        return failure(m_server.m_cancelled ? EmbeddedErrorCode::Cancelled : EmbeddedErrorCode::TimedOut);
    }
    leaveGuard(m_account, m_folders);
    return {};
}

EmbeddedStart::Step EmbeddedStart::chooseBinaries() {
    // What cannot be read looks like nothing, and must not be taken for a first start.
    if (auto closed = m_folders.closeCluster(m_account); !closed)
        return failure(closed.error(), m_folders.cluster());
    // A server would call it damage, or say nothing and wait; and who carries the data over would fail in the middle.
    if (const QString forbidden = m_folders.firstForbidden(m_account); !forbidden.isEmpty())
        return failure(FolderFault::Forbidden, forbidden);
    if (QFileInfo::exists(m_folders.unfinishedMark())) {
        m_cluster->stop();
        QDir(m_folders.cluster()).removeRecursively();
    }
    if (!CarryOver(m_account, m_folders).clearUp())
        return failure(EmbeddedErrorCode::TimedOut, u"an interrupted carry-over does not end"_s);
    const ClusterFacts facts = m_cluster->inspect();
    if (facts.state == ClusterState::Damaged)
        return failure(EmbeddedErrorCode::Damaged, facts.missingFile + u" is missing"_s);
    m_isNew = facts.state == ClusterState::Missing;
    m_wasRunning = facts.state == ClusterState::Running;
    const QList<PostgresBinaries> found = PostgresBinaries::find();
    const auto choice = chooseServer(found, facts.major);
    if (!choice && !m_wasRunning) {
        auto error = failure(choice.error());
        error.error().major = m_isNew ? PostgresBinaries::oldestMajor : facts.major;
        error.error().installedMajor = found.isEmpty() ? 0 : found.first().major;
        return error;
    }
    if (choice)
        m_choice = *choice;
    m_binaries = m_choice.server;
    // A server that other windows use stays what it is.
    if (m_wasRunning)
        m_choice.carryTo.reset();
    return {};
}

EmbeddedStart::Step EmbeddedStart::createIfMissing() {
    if (!m_isNew)
        return {};
    report(EmbeddedStep::CreatingCluster, 0);
    if (!m_folders.hasRoom(bytesForACluster))
        return failure(EmbeddedErrorCode::DiskFull);
    QFile mark(m_folders.unfinishedMark());
    if (!mark.open(QIODevice::WriteOnly))
        return failure(EmbeddedErrorCode::FolderForbidden, mark.errorString());
    if (auto created = m_cluster->create(m_binaries, cancelCheck()); !created)
        return failure(created.error());
    return {};
}

EmbeddedStart::Step EmbeddedStart::startServer() {
    report(EmbeddedStep::Starting, 0);
    const auto sockets = m_folders.socketFolder(m_account);
    if (!sockets)
        return failure(sockets.error(), m_folders.lastSocketFolder(m_account));
    if (!m_wasRunning && !m_cluster->configure(!m_isNew))
        return failure(EmbeddedErrorCode::DiskFull);
    auto started = m_cluster->start(m_binaries, *sockets, m_server.m_options.startTimeout, cancelCheck());
    if (!started)
        return failure(started.error());
    return {};
}

EmbeddedStart::Step EmbeddedStart::createDatabase() {
    auto server = AdminConnection::open(m_cluster->connection(u"postgres"_s));
    if (!server)
        return failure(EmbeddedErrorCode::Failed, server.error().message);
    auto known = server->execute(u"select from pg_database where datname = $1"_s, {databaseName()});
    if (known && known->isEmpty())
        known = server->runScript(u"create database %1"_s.arg(databaseName()));
    if (!known)
        return failure(known.error().state == u"53100" ? EmbeddedErrorCode::DiskFull : EmbeddedErrorCode::Failed,
                       known.error().message);
    return {};
}

EmbeddedStart::Step EmbeddedStart::deploy() {
    auto connection = AdminConnection::open(m_cluster->connection(databaseName()));
    if (!connection)
        return failure(EmbeddedErrorCode::Failed, connection.error().message);
    Deployer deployer(*connection);
    deployer.onProgress([this](DeployStep step, double fraction) { report(stepOf(step), fraction); });
    const auto outcome = cancellable(*connection, [&] { return deployer.deploy(m_server.m_options.demo); });
    if (!outcome)
        return failure(outcome.error());
    return {};
}

EmbeddedStart::Step EmbeddedStart::createClientRole() {
    auto server = AdminConnection::open(m_cluster->connection(databaseName()));
    if (!server)
        return failure(EmbeddedErrorCode::Failed, server.error().message);
    auto known = server->execute(u"select from pg_roles where rolname = $1"_s, {clientRole});
    if (known && known->isEmpty())
        known = server->runScript(u"create role %1 login in role my_universe_client"_s.arg(clientRole));
    if (known)
        known = server->execute(u"select has_database_privilege($1, current_database(), 'connect') and rolconnlimit > 0"
                                " from pg_roles where rolname = $1"_s,
                                {clientRole});
    // As create-kiosk bounds a login, but for all windows together.
    if (known && !known->first().boolean(0))
        known = server->runScript(u"alter role %2 connection limit 30; grant connect on database %1 to %2;"
                                  " select private.bind_kiosks()"_s.arg(databaseName(), clientRole));
    if (!known)
        return failure(EmbeddedErrorCode::Failed, known.error().message);
    return {};
}

EmbeddedStart::Step EmbeddedStart::makeDurable() {
    if (!m_isNew)
        return {};
    report(EmbeddedStep::Finishing, 0);
    auto server = AdminConnection::open(m_cluster->connection(databaseName()));
    if (!server || !m_cluster->configure(true))
        return failure(EmbeddedErrorCode::Failed, u"the settings cannot be written"_s);
    // The writes so far did not wait for the disk: all of them go there before the mark goes away.
    for (const QString &statement : {u"select pg_reload_conf()"_s, u"checkpoint"_s})
        if (auto done = server->runScript(statement); !done)
            return failure(EmbeddedErrorCode::Failed, done.error().message);
    m_cluster->syncToDisk();
    // As long as it is there, the next start removes the data.
    if (!QFile::remove(m_folders.unfinishedMark()))
        return failure(EmbeddedErrorCode::FolderForbidden, m_folders.unfinishedMark());
    return {};
}

CancelCheck EmbeddedStart::cancelCheck() const {
    return [&server = m_server] { return server.m_cancelled.load(); };
}

void EmbeddedStart::report(EmbeddedStep step, double fraction) {
    const bool isCarrying = m_choice.carryTo.has_value();
    const double begin = beginOf(step, isCarrying);
    m_fraction = qMax(m_fraction, begin + (endOf(step, isCarrying) - begin) * fraction);
    Q_EMIT m_server.progressed(step, m_fraction, m_binaries.major);
}

std::unexpected<EmbeddedError> EmbeddedStart::failure(EmbeddedErrorCode code, const QString &detail) const {
    EmbeddedError error;
    error.code = code;
    error.folder = code == EmbeddedErrorCode::Damaged ? m_folders.cluster() : m_folders.base;
    error.logFile = m_folders.log();
    error.bytesNeeded = bytesForACluster;
    error.detail = detail;
    if (m_isCarrying) {
        error.major = m_choice.server.major;
        error.installedMajor = m_binaries.major;
        error.oldServer = m_choice.server.folder;
        error.bytesNeeded += CarryOver(m_account, m_folders).bytesToCopy();
        if (QFileInfo::exists(m_folders.carryLog()))
            error.logFile = m_folders.carryLog();
    }
    return std::unexpected(error);
}

std::unexpected<EmbeddedError> EmbeddedStart::failure(FolderFault fault, const QString &folder) const {
    auto result = failure(fault == FolderFault::Full    ? EmbeddedErrorCode::DiskFull
                          : fault == FolderFault::Taken ? EmbeddedErrorCode::FolderTaken
                                                        : EmbeddedErrorCode::FolderForbidden);
    result.error().folder = folder;
    return result;
}

std::unexpected<EmbeddedError> EmbeddedStart::failure(const ClusterError &error) const {
    switch (error.code) {
    case ClusterErrorCode::DiskFull:
        return failure(EmbeddedErrorCode::DiskFull, error.detail);
    case ClusterErrorCode::TimedOut:
        return failure(EmbeddedErrorCode::TimedOut, error.detail);
    case ClusterErrorCode::Cancelled:
        return failure(EmbeddedErrorCode::Cancelled, error.detail);
    case ClusterErrorCode::Refused:
        break;
    }
    return failure(m_isCarrying ? EmbeddedErrorCode::CarryOverFailed
                   : m_isNew    ? EmbeddedErrorCode::Failed
                                : EmbeddedErrorCode::Damaged,
                   error.detail);
}

std::unexpected<EmbeddedError> EmbeddedStart::failure(const DeployError &error) const {
    if (m_server.m_cancelled)
        return failure(EmbeddedErrorCode::Cancelled, error.summary());
    switch (error.code) {
    case DeployErrorCode::NewerSchema:
        return failure(EmbeddedErrorCode::NewerSchema, error.summary());
    case DeployErrorCode::DiskFull:
        return failure(EmbeddedErrorCode::DiskFull, error.summary());
    case DeployErrorCode::ChangedMigration:
    case DeployErrorCode::NotAllowed:
    case DeployErrorCode::Failed:
        break;
    }
    return failure(EmbeddedErrorCode::Failed, error.summary());
}

} // namespace universe
