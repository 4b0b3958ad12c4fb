#include "app/server/CarryOver.h"

#include "app/db/AdminConnection.h"
#include "app/server/FileLock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr auto recoveryTimeout = std::chrono::minutes(10);
constexpr auto controlTimeout = std::chrono::seconds(30);
constexpr auto upgradeTimeout = std::chrono::hours(6); // a bound against standing still; whoever waits can cancel
constexpr auto endTimeout = std::chrono::seconds(90);  // pg_ctl, orphaned, waits for its server for a minute
constexpr unsigned long leftoverPollMs = 20;
constexpr int checksumsByDefault = 18;   // from this version on initdb has them on
constexpr double upgradeSteps = 30;      // that pg_upgrade ends with "ok", from 15 to 17
constexpr double preparationShare = 0.2; // initdb's, of the whole

bool hasChecksums(const QString &controlData) {
    static const QRegularExpression on(u"^Data page checksum version: +[1-9]"_s, QRegularExpression::MultilineOption);
    return controlData.contains(on);
}

/// Gives PostgreSQL's own functions and tables the rights back that they came with. A deployment takes some away, which
/// the new server would be told to do, too; but there a function may have other parameters. What is not as a deployment
/// left it, the next one closes again.
const QString openCatalogueScript = uR"(
set search_path = pg_catalog, pg_temp;
do $$
declare
  routine record;
  grantee text;
begin
  for routine in
    select p.oid::regprocedure as name, p.proacl as present, p.proowner as owner,
           coalesce(i.initprivs, acldefault('f', p.proowner)) as initial
    from pg_proc p
      left join pg_init_privs i on i.objoid = p.oid and i.classoid = 'pg_proc'::regclass and i.objsubid = 0
    where p.pronamespace = 'pg_catalog'::regnamespace and p.proacl is distinct from i.initprivs
  loop
    for grantee in select case a.grantee when 0 then 'public' else a.grantee::regrole::text end
                   from aclexplode(routine.present) a where a.grantee <> routine.owner loop
      execute format('revoke all on routine %s from %s', routine.name, grantee);
    end loop;
    for grantee in select case a.grantee when 0 then 'public' else a.grantee::regrole::text end
                   from aclexplode(routine.initial) a where a.grantee <> routine.owner loop
      execute format('grant execute on routine %s to %s', routine.name, grantee);
    end loop;
  end loop;
  if exists (select from pg_attribute where attrelid = 'pg_class'::regclass and attacl is not null) then
    revoke select on pg_class from public, my_universe_owner, pg_monitor;
    grant select on pg_class to public;
  end if;
end
$$)"_s;

ClusterError errorOf(const ChildOutcome &outcome, const CancelCheck &cancelled) {
    if (cancelled())
        return {ClusterErrorCode::Cancelled, outcome.output};
    return {outcome.saysDiskFull() ? ClusterErrorCode::DiskFull : ClusterErrorCode::Refused, outcome.output};
}

bool removeFolder(const QString &folder) { return !QFileInfo::exists(folder) || QDir(folder).removeRecursively(); }

bool writeText(const QString &fileName, const QString &text) {
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.toUtf8()) > 0 && file.flush();
}

} // namespace

bool CarryOver::clearUp() const {
    if (!endProcesses())
        return false;
    const bool isBetweenNames = !QFileInfo::exists(m_folders.cluster()) && QFileInfo::exists(m_folders.oldCluster()) &&
                                QFileInfo::exists(m_folders.nextCluster());
    if (isBetweenNames)
        return QFile::rename(m_folders.nextCluster(), m_folders.cluster());
    return target().stop() && removeFolder(m_folders.nextCluster());
}

/// pg_upgrade dies with its window or is killed; its servers, and what waits for them, are not told.
bool CarryOver::endProcesses() const {
    if (!QFileInfo::exists(m_folders.carryLock()))
        return true;
    FileLock lock;
    if (!lock.open(m_folders.carryLock()))
        return false;
    for (const QDeadlineTimer deadline(endTimeout); !lock.tryLock(FileLock::Mode::Exclusive);
         QThread::msleep(leftoverPollMs)) {
        source().stop();
        target().stop();
        if (deadline.hasExpired())
            return false;
    }
    return true;
}

qint64 CarryOver::bytesToCopy() const {
    qint64 sum = 0;
    for (QDirIterator files(m_folders.cluster(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        files.next();
        sum += files.fileInfo().size();
    }
    return sum;
}

ClusterResult CarryOver::copy(const PostgresBinaries &from, const PostgresBinaries &to, const QString &socketFolder,
                              const QString &database, const Progress &progress, const CancelCheck &cancelled) const {
    removeFolder(m_folders.carryLog());
    if (auto prepared = prepare(from, to, socketFolder, database, cancelled); !prepared)
        return prepared;
    progress(preparationShare);
    // pg_upgrade puts paths into shell commands: it only sees names without a blank, a quote or a dollar.
    const QString work = socketFolder + u"/carry-over"_s;
    if (!makeWorkFolder(work))
        return std::unexpected(ClusterError{ClusterErrorCode::Refused, work + u" cannot be made"_s});
    const auto onProgress = [&](double fraction) { progress(preparationShare + (1 - preparationShare) * fraction); };
    auto upgraded = upgrade(from, to, work, onProgress, cancelled);
    removeFolder(work);
    return upgraded;
}

ClusterResult CarryOver::prepare(const PostgresBinaries &from, const PostgresBinaries &to, const QString &socketFolder,
                                 const QString &database, const CancelCheck &cancelled) const {
    if (auto opened = openCatalogue(from, socketFolder, database, cancelled); !opened)
        return opened;
    const ChildOutcome control =
        runChild(m_account, from.program(u"pg_controldata"_s), {m_folders.cluster()}, controlTimeout, cancelled);
    if (control.exitCode != 0)
        return std::unexpected(errorOf(control, cancelled));
    QStringList further;
    if (hasChecksums(control.output))
        further.append(u"--data-checksums"_s);
    else if (to.major >= checksumsByDefault)
        further.append(u"--no-data-checksums"_s);
    return target().create(to, cancelled, further);
}

/// Starts the old server, which mends what a crash left, and stops it in good order.
ClusterResult CarryOver::openCatalogue(const PostgresBinaries &from, const QString &socketFolder,
                                       const QString &database, const CancelCheck &cancelled) const {
    Cluster old = source();
    if (auto started = old.start(from, socketFolder, recoveryTimeout, cancelled); !started)
        return started;
    auto server = AdminConnection::open(old.connection(database));
    const auto opened = server ? server->runScript(openCatalogueScript) : std::unexpected(server.error());
    if (!old.stop())
        return std::unexpected(ClusterError{ClusterErrorCode::TimedOut, u"the old server does not end"_s});
    if (!opened)
        return std::unexpected(ClusterError{ClusterErrorCode::Refused, opened.error().message});
    return {};
}

/// Links to both folders, and who may log in meanwhile: the account alone, as the superuser.
bool CarryOver::makeWorkFolder(const QString &folder) const {
    return removeFolder(folder) && QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) &&
           m_account.own(folder) && QFile::link(m_folders.cluster(), folder + u"/old"_s) &&
           QFile::link(m_folders.nextCluster(), folder + u"/new"_s) &&
           writeText(folder + u"/hba"_s, u"local all %1 peer map=carry\n"_s.arg(QLatin1String(Cluster::superuser))) &&
           writeText(folder + u"/ident"_s,
                     u"carry \"%1\" %2\n"_s.arg(m_account.name(), QLatin1String(Cluster::superuser))) &&
           m_account.own(folder + u"/hba"_s) && m_account.own(folder + u"/ident"_s);
}

ClusterResult CarryOver::upgrade(const PostgresBinaries &from, const PostgresBinaries &to, const QString &work,
                                 const Progress &progress, const CancelCheck &cancelled) const {
    const QString sockets = QFileInfo(work).absolutePath();
    const QString logIns = u"-c hba_file=%1/hba -c ident_file=%1/ident"_s.arg(work);
    const QStringList arguments{u"--old-bindir="_s + from.folder,
                                u"--new-bindir="_s + to.folder,
                                u"--old-datadir="_s + work + u"/old"_s,
                                u"--new-datadir="_s + work + u"/new"_s,
                                u"--old-options="_s + logIns,
                                u"--new-options="_s + logIns,
                                u"--username="_s + QLatin1String(Cluster::superuser),
                                u"--socketdir="_s + sockets,
                                u"--old-port=5432"_s,
                                u"--new-port=5432"_s};
    FileLock lock;
    if (!lock.open(m_folders.carryLock()) || !m_account.own(m_folders.carryLock()) ||
        !lock.tryLock(FileLock::Mode::Exclusive))
        return std::unexpected(ClusterError{ClusterErrorCode::Refused, m_folders.carryLock()});
    const auto count = [&](const QString &output) {
        progress(std::min(1.0, static_cast<double>(output.count(u" ok\n"_s)) / upgradeSteps));
    };
    const ChildOutcome outcome = runChild(m_account, to.program(u"pg_upgrade"_s), arguments, upgradeTimeout, cancelled,
                                          {work, lock.descriptor(), count});
    lock.release();
    if (!endProcesses())
        return std::unexpected(ClusterError{ClusterErrorCode::TimedOut, outcome.output});
    if (outcome.exitCode == 0)
        return {};
    QFile::rename(m_folders.nextCluster() + u"/pg_upgrade_output.d"_s, m_folders.carryLog());
    return std::unexpected(errorOf(outcome, cancelled));
}

bool CarryOver::moveIn() const {
    if (!removeFolder(m_folders.oldCluster()) || !QFile::rename(m_folders.cluster(), m_folders.oldCluster()))
        return false;
    if (QFile::rename(m_folders.nextCluster(), m_folders.cluster()))
        return true;
    QFile::rename(m_folders.oldCluster(), m_folders.cluster());
    return false;
}

void CarryOver::removeOld() const { removeFolder(m_folders.oldCluster()); }

} // namespace universe
