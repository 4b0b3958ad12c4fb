#include "app/server/CarryOver.h"
#include "app/server/FileLock.h"
#include "tests/server/Desktop.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/mount.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::answer;
using universe::test::Desktop;
using universe::test::overwrite;
using universe::test::problem;

namespace {

constexpr double halfWay = 0.4;  // of a start that carries data over: pg_upgrade is at work
constexpr double arrived = 0.72; // the new server runs, beside the old folder

/// Which servers a start may see; everything installed again afterwards.
class Servers {
public:
    explicit Servers(const QStringList &folders) { qputenv("MY_UNIVERSE_POSTGRES", folders.join(u':').toUtf8()); }
    ~Servers() { qunsetenv("MY_UNIVERSE_POSTGRES"); }
    Q_DISABLE_COPY_MOVE(Servers)
};

int majorOf(const QString &folder) {
    QFile file(folder + u"/PG_VERSION"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

/// Name, size and time of everything in the folder.
QStringList contents(const QString &folder) {
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

/// A newer server by its word alone: all its programs but `postgres --version` fail.
bool pretendServer(const QString &folder, int major) {
    bool done = QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::Permissions(0x5755));
    for (const QString &name : {u"postgres"_s, u"initdb"_s, u"pg_ctl"_s, u"pg_upgrade"_s}) {
        const QString script = name == u"postgres"_s ? u"#!/bin/sh\necho 'postgres (PostgreSQL) %1.0'\n"_s.arg(major)
                                                     : u"#!/bin/sh\necho 'nothing to see'\nexit 1\n"_s;
        done = done && overwrite(folder + u'/' + name, script.toUtf8()) &&
               QFile::setPermissions(folder + u'/' + name, QFile::Permissions(0x5755));
    }
    return done;
}

} // namespace

class CarryOverTest : public QObject {
    Q_OBJECT

private:
    const Desktop m_used; ///< of the oldest server here
    QList<PostgresBinaries> m_servers;
    QString m_balance;

    [[nodiscard]] const PostgresBinaries &oldest() const { return m_servers.last(); }
    [[nodiscard]] const PostgresBinaries &newest() const { return m_servers.first(); }
    [[nodiscard]] bool hasTwo() const { return newest().major > oldest().major && newest().canUpgrade; }
    [[nodiscard]] QString facts(const QString &superuser) const;

private Q_SLOTS:
    void initTestCase();
    void whatWasHalfMadeIsRemoved();
    void oldDataGoAfterTheNextColdStart();
    void foldersBetweenTwoNamesFindTheirPlace();
    void withoutTheOldServerItIsNamedAndNothingIsTouched();
    void aFullDiskIsFoundBeforeAnythingIsCopied();
    void aToolThatFailsLeavesTheDataToTheOldServer();
    void leftoversOfAnUpgradeAreEnded();

    void dataOfAnOlderServerAreCarriedOver();
    void dataOfAServerThatCrashedAreMendedFirst();
    void aRunningServerIsLeftAsItIs();
    void oddPathsAreNoObstacle();
    void aKilledWindowLeavesTheOldDataAndNoServer_data();
    void aKilledWindowLeavesTheOldDataAndNoServer();
    void aCancelledOneLeavesTheOldData();
    void dataThatAreNotCleanStayWhereTheyAre();
};

/// What must be the same before and after.
QString CarryOverTest::facts(const QString &superuser) const {
    return answer(superuser, u"select concat_ws(' ', (select count(*) from data.concert),"
                             " (select sum(balance) from data.member), (select count(*) from data.ticket),"
                             " (select string_agg(name, '' order by name) from data.singer),"
                             " (select string_agg(rolname, ' ' order by rolname) from pg_roles"
                             "  where rolname !~ '^pg_'))"_s);
}

void CarryOverTest::initTestCase() {
    m_servers = PostgresBinaries::find();
    QVERIFY(!m_servers.isEmpty());
    const Servers only({oldest().folder});
    auto options = m_used.options();
    options.demo = true;
    EmbeddedServer window(options);
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    const QString done = answer(m_used.cluster().connection(u"my_universe"_s), uR"(do $$
        declare
          it     text;
          shown  bigint;
        begin
          perform api.sign_up('kept@example.com', 'long enough 1', '남은 사람', date '1990-01-01');
          it := (select l.token from api.log_in('kept@example.com', 'long enough 1') l);
          perform api.top_up(it, gen_random_uuid(), 2000000);
          select s.show_id into shown
          from api.search_concerts(sale_state => 'open') c, api.shows(c.concert_id) s where s.seats_free > 0 and s.starts_at > now() + interval '2 days' limit 1;
          perform api.book(it, gen_random_uuid(), shown,
            array[(select s.seat_id from api.seats(shown) s where s.state = 'free' limit 1)]);
        end $$)"_s);
    QCOMPARE(done, QString());
    m_balance = answer(started->connection, u"select balance from api.log_in('kept@example.com', 'long enough 1')"_s);
    QVERIFY(m_balance.toLongLong() > 0 && m_balance.toLongLong() < 2000000);
}

void CarryOverTest::whatWasHalfMadeIsRemoved() {
    const Servers only({oldest().folder});
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QVERIFY(QDir().mkpath(desktop.folders().nextCluster() + u"/base/1"_s));
    QVERIFY(overwrite(desktop.folders().nextCluster() + u"/PG_VERSION"_s, "99\n"));
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!QFileInfo::exists(desktop.folders().nextCluster()));
    QVERIFY(!started->firstStart);
}

void CarryOverTest::oldDataGoAfterTheNextColdStart() {
    const Servers only({oldest().folder});
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer window(desktop.options());
    QVERIFY(Desktop::startOf(window));
    QVERIFY(QDir().mkpath(desktop.folders().oldCluster() + u"/base/1"_s));
    QVERIFY(desktop.startAndStop()); // another window of the server that runs
    QVERIFY(QFileInfo::exists(desktop.folders().oldCluster()));
    window.stop();
    QVERIFY(desktop.startAndStop());
    QVERIFY(!QFileInfo::exists(desktop.folders().oldCluster()));
}

void CarryOverTest::foldersBetweenTwoNamesFindTheirPlace() {
    const Servers only({oldest().folder});
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QVERIFY(QFile::rename(desktop.folders().cluster(), desktop.folders().nextCluster()));
    QVERIFY(QDir().mkpath(desktop.folders().oldCluster()));
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->firstStart);
    QVERIFY(!QFileInfo::exists(desktop.folders().nextCluster()));
}

void CarryOverTest::withoutTheOldServerItIsNamedAndNothingIsTouched() {
    if (!newest().canUpgrade)
        QSKIP("this server has no pg_upgrade");
    const Servers only({newest().folder});
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    const int major = PostgresBinaries::oldestMajor - 1;
    QVERIFY(overwrite(desktop.folders().cluster() + u"/PG_VERSION"_s, QByteArray::number(major) + '\n'));
    const QStringList before = contents(desktop.folders().cluster());
    const auto refused = desktop.startAndStop();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, EmbeddedErrorCode::OldServerMissing);
    QCOMPARE(refused.error().major, major);
    QCOMPARE(refused.error().installedMajor, newest().major);
    QCOMPARE(contents(desktop.folders().cluster()), before);
    QVERIFY(!QFileInfo::exists(desktop.folders().nextCluster()));
}

void CarryOverTest::aFullDiskIsFoundBeforeAnythingIsCopied() {
    const QTemporaryDir programs;
    QVERIFY(QFile::setPermissions(programs.path(), QFile::Permissions(0x5755)));
    QVERIFY(pretendServer(programs.filePath(u"99"_s), 99));
    const Servers both({oldest().folder, programs.filePath(u"99"_s)});
    const Desktop desktop;
    const QByteArray folder = QFile::encodeName(desktop.data());
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=400m,mode=755") != 0)
        QSKIP("mounting a small disk needs more rights");
    const bool copied = desktop.resembles(m_used);
    const QStringList before = contents(desktop.folders().cluster());
    const qint64 bytes = CarryOver(*ServiceAccount::choose(), desktop.folders()).bytesToCopy();
    const auto refused = desktop.startAndStop();
    const QStringList after = contents(desktop.folders().cluster());
    ::umount(folder.constData());
    QVERIFY(copied && !refused);
    QCOMPARE(refused.error().code, EmbeddedErrorCode::DiskFull);
    QCOMPARE(refused.error().installedMajor, 99);
    QVERIFY(bytes > 20'000'000);
    QVERIFY(refused.error().bytesNeeded > bytes);
    QCOMPARE(after, before);
}

void CarryOverTest::aToolThatFailsLeavesTheDataToTheOldServer() {
    const QTemporaryDir programs;
    QVERIFY(QFile::setPermissions(programs.path(), QFile::Permissions(0x5755)));
    QVERIFY(pretendServer(programs.filePath(u"99"_s), 99));
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        const Servers both({oldest().folder, programs.filePath(u"99"_s)});
        const auto refused = desktop.startAndStop();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, EmbeddedErrorCode::CarryOverFailed);
        QCOMPARE(refused.error().detail.trimmed(), u"nothing to see"_s);
        QCOMPARE(refused.error().oldServer, oldest().folder);
        QVERIFY(!QFileInfo::exists(desktop.folders().nextCluster()));
    }
    const Servers only({oldest().folder});
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(majorOf(desktop.folders().cluster()), oldest().major);
}

void CarryOverTest::leftoversOfAnUpgradeAreEnded() {
    const Servers only({oldest().folder});
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    // As when pg_upgrade was killed: a server that it started, and that holds the lock.
    const ServiceAccount account = *ServiceAccount::choose();
    FileLock lock;
    QVERIFY(lock.open(desktop.folders().carryLock()));
    QVERIFY(lock.tryLock(FileLock::Mode::Exclusive));
    QVERIFY(account.own(desktop.folders().carryLock()));
    const auto sockets = desktop.folders().socketFolder(account);
    QVERIFY(sockets);
    const auto orphan =
        runChild(account, u"/bin/sh"_s,
                 {u"-c"_s, u"exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null"_s, oldest().program(u"pg_ctl"_s), u"-w"_s,
                  u"-D"_s, desktop.folders().cluster(), u"-o"_s, u"-b -k %1"_s.arg(*sockets), u"start"_s},
                 std::chrono::seconds(60), [] { return false; }, {u"/"_s, lock.descriptor(), {}});
    lock.release();
    QCOMPARE(orphan.exitCode, 0);
    const pid_t process = desktop.cluster().inspect().process;
    QVERIFY(process > 0);
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->wasRunning);
}

void CarryOverTest::dataOfAnOlderServerAreCarriedOver() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QString before;
    {
        const Servers only({oldest().folder});
        EmbeddedServer window(desktop.options());
        QVERIFY(Desktop::startOf(window));
        before = facts(desktop.cluster().connection(u"my_universe"_s));
        QVERIFY(before.contains(u"my_universe_client"_s));
    }
    for (const char *name : {"PGHOST", "PGPORT", "PGOPTIONS", "PGUSER", "PGDATA", "PGCLIENTENCODING"})
        qputenv(name, "nowhere");
    EmbeddedServer window(desktop.options());
    QList<EmbeddedStep> steps;
    QList<double> fractions;
    QSet<int> majors;
    connect(
        &window, &EmbeddedServer::progressed, &window,
        [&](EmbeddedStep step, double fraction, int major) {
            if (steps.isEmpty() || steps.last() != step)
                steps.append(step);
            fractions.append(fraction);
            if (step == EmbeddedStep::CarryingOver)
                majors.insert(major);
        },
        Qt::DirectConnection);
    QElapsedTimer timer;
    timer.start();
    const auto started = Desktop::startOf(window);
    qInfo("carried over from %d to %d in %lld ms", oldest().major, newest().major, timer.elapsed());
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->firstStart && !started->wasRunning);
    const QList<EmbeddedStep> expected{EmbeddedStep::LookingForServer, EmbeddedStep::Waiting,
                                       EmbeddedStep::CarryingOver,     EmbeddedStep::Starting,
                                       EmbeddedStep::RenewingIndexes,  EmbeddedStep::Schema};
    QCOMPARE(steps.first(expected.size()), expected);
    QVERIFY(steps.contains(EmbeddedStep::Checking));
    QVERIFY(std::ranges::is_sorted(fractions));
    QCOMPARE(majors, QSet{newest().major});

    const QString super = desktop.cluster().connection(u"my_universe"_s);
    QCOMPARE(answer(super, u"show server_version_num"_s).toInt() / 10000, newest().major);
    QCOMPARE(facts(super), before);
    QCOMPARE(answer(super, u"select count(*) from private.verify() where not ok"_s), u"0"_s);
    QCOMPARE(answer(started->connection, u"select balance from api.log_in('kept@example.com', 'long enough 1')"_s),
             m_balance);
    QCOMPARE(answer(super, u"select count(*) from pg_database where datcollversion is distinct from"
                           " pg_database_collation_actual_version(oid) and datname <> 'template0'"_s),
             u"0"_s);
    QCOMPARE(answer(super, u"select concat(count(*) > 0, current_setting('fsync'), current_setting('listen_addresses'))"
                           " from pg_stats where schemaname = 'data' and tablename = 'concert'"_s),
             u"ton"_s);
    QFile logIns(desktop.folders().cluster() + u"/pg_hba.conf"_s);
    QVERIFY(logIns.open(QIODevice::ReadOnly));
    QCOMPARE(logIns.readAll(), "local all all peer map=desktop\n");
    QCOMPARE(QDir(desktop.cluster().inspect().socketFolder).entryList({u"carry*"_s}, QDir::AllEntries), QStringList());
    QCOMPARE(majorOf(desktop.folders().cluster()), newest().major);
    QCOMPARE(majorOf(desktop.folders().oldCluster()), oldest().major);

    window.stop();
    QVERIFY(!desktop.isRunning());
    QVERIFY(desktop.startAndStop());
    QVERIFY(!QFileInfo::exists(desktop.folders().oldCluster()));
    QCOMPARE(majorOf(desktop.folders().cluster()), newest().major);
}

void CarryOverTest::dataOfAServerThatCrashedAreMendedFirst() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        const Servers only({oldest().folder});
        EmbeddedServer window(desktop.options());
        const auto started = Desktop::startOf(window);
        QVERIFY(started);
        QVERIFY(
            answer(started->connection, u"select api.sign_up('last@example.com', 'long enough 1', 'Last')"_s).toInt() >
            0);
        QVERIFY(::kill(desktop.cluster().inspect().process, SIGKILL) == 0);
        QTRY_VERIFY(!desktop.isRunning());
    }
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(majorOf(desktop.folders().cluster()), newest().major);
    QCOMPARE(answer(started->connection, u"select name from api.log_in('last@example.com', 'long enough 1')"_s),
             u"Last"_s);
}

void CarryOverTest::aRunningServerIsLeftAsItIs() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer first(desktop.options());
    {
        const Servers only({oldest().folder});
        QVERIFY(Desktop::startOf(first));
    }
    EmbeddedServer second(desktop.options());
    const auto started = Desktop::startOf(second);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(started->wasRunning);
    QCOMPARE(majorOf(desktop.folders().cluster()), oldest().major);
}

void CarryOverTest::oddPathsAreNoObstacle() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    const Desktop desktop(QString(100, u'x') + QUuid::createUuid().toString(QUuid::Id128).first(8) +
                          u" 우주, 'q' \"$x\" `y`"_s);
    QVERIFY(desktop.resembles(m_used));
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(majorOf(desktop.folders().cluster()), newest().major);
}

void CarryOverTest::aKilledWindowLeavesTheOldDataAndNoServer_data() {
    QTest::addColumn<double>("fraction");
    QTest::newRow("before pg_upgrade") << 0.05;
    QTest::newRow("in pg_upgrade's checks") << 0.25;
    QTest::newRow("half way") << halfWay;
    QTest::newRow("in the new server") << arrived;
}

void CarryOverTest::aKilledWindowLeavesTheOldDataAndNoServer() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    QFETCH(const double, fraction);
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QProcess window;
    window.start(QCoreApplication::applicationFilePath(),
                 {u"tst_carry_over"_s, u"--window"_s, desktop.data(), QString::number(fraction)});
    QVERIFY(window.waitForReadyRead(60'000));
    QCOMPARE(window.readAll().trimmed(), "here");
    window.kill();
    QVERIFY(window.waitForFinished());
    const CarryOver carry(*ServiceAccount::choose(), desktop.folders());
    FileLock lock;
    QVERIFY(lock.open(desktop.folders().carryLock()));
    // The guard ends what is left; a window that comes later would, too.
    QTRY_VERIFY_WITH_TIMEOUT(lock.tryLock(FileLock::Mode::Exclusive) &&
                                 carry.source().inspect().state != ClusterState::Running &&
                                 carry.target().inspect().state != ClusterState::Running,
                             60'000);
    lock.release();
    QCOMPARE(majorOf(desktop.folders().cluster()), oldest().major);
    EmbeddedServer again(desktop.options());
    const auto started = Desktop::startOf(again);
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(majorOf(desktop.folders().cluster()), newest().major);
    QCOMPARE(answer(started->connection, u"select balance from api.log_in('kept@example.com', 'long enough 1')"_s),
             m_balance);
}

void CarryOverTest::aCancelledOneLeavesTheOldData() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        EmbeddedServer window(desktop.options());
        connect(
            &window, &EmbeddedServer::progressed, &window,
            [&](EmbeddedStep, double fraction, int) {
                if (fraction > halfWay)
                    window.cancel();
            },
            Qt::DirectConnection);
        const auto refused = Desktop::startOf(window);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, EmbeddedErrorCode::Cancelled);
    }
    QVERIFY(!QFileInfo::exists(desktop.folders().nextCluster()));
    QVERIFY(!desktop.isRunning());
    const Servers only({oldest().folder});
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(majorOf(desktop.folders().cluster()), oldest().major);
}

void CarryOverTest::dataThatAreNotCleanStayWhereTheyAre() {
    if (!hasTwo())
        QSKIP("this takes two majors of PostgreSQL");
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        const Servers only({oldest().folder});
        EmbeddedServer window(desktop.options());
        QVERIFY(Desktop::startOf(window));
        QCOMPARE(answer(desktop.cluster().connection(u"my_universe"_s),
                        u"set session_replication_role = replica;"
                        " update data.member set balance = balance + 1 where email = 'kept@example.com' returning 1"_s),
                 u"1"_s);
    }
    const auto refused = desktop.startAndStop();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, EmbeddedErrorCode::CarryOverFailed);
    QVERIFY2(refused.error().detail.contains(u"balance"_s), qPrintable(refused.error().detail));
    QCOMPARE(majorOf(desktop.folders().cluster()), oldest().major);
    QVERIFY(!QFileInfo::exists(desktop.folders().nextCluster()));
    QVERIFY(!QFileInfo::exists(desktop.folders().oldCluster()));
    QVERIFY(!desktop.isRunning());
}

/// The test, or with --window a window of its own process, which says when its start is as far as it was told.
static int carryOverOrWindow(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--window") {
        EmbeddedServer window({words.value(2), false, std::chrono::seconds(60)});
        bool said = false;
        QObject::connect(
            &window, &EmbeddedServer::progressed, &window,
            [&, wanted = words.value(3).toDouble()](EmbeddedStep, double fraction, int) {
                if (fraction < wanted || said)
                    return;
                said = true;
                std::puts("here");
                std::fflush(stdout);
            },
            Qt::DirectConnection);
        const auto started = Desktop::startOf(window);
        return started ? QCoreApplication::exec() : 1;
    }
    CarryOverTest test;
    return QTest::qExec(&test, argc, argv);
}

UNIVERSE_TEST_MAIN(carryOverOrWindow)
#include "tst_carry_over.moc"
