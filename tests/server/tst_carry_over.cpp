#include "app/server/CarryOver.h"
#include "tests/server/Desktop.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <signal.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::answer;
using universe::test::contents;
using universe::test::Desktop;
using universe::test::majorOf;
using universe::test::problem;
using universe::test::Servers;

namespace {

constexpr double halfWay = 0.4;  // of a start that carries data over: pg_upgrade is at work
constexpr double arrived = 0.72; // the new server runs, beside the old folder

} // namespace

class CarryOverTest : public QObject {
    Q_OBJECT

private:
    const Desktop m_used; ///< of the oldest server here
    QList<PostgresBinaries> m_servers;
    QString m_balance;

    [[nodiscard]] const PostgresBinaries &oldest() const { return m_servers.last(); }
    [[nodiscard]] const PostgresBinaries &newest() const { return m_servers.first(); }
    [[nodiscard]] QString facts(const QString &superuser) const;

private Q_SLOTS:
    void initTestCase();
    void dataOfAnOlderServerAreCarriedOver();
    void dataOfAServerThatCrashedAreMendedFirst();
    void aRunningServerIsLeftAsItIs();
    void oddPathsAreNoObstacle();
    void aKilledWindowLeavesTheOldDataAndNoServer_data();
    void aKilledWindowLeavesTheOldDataAndNoServer();
    void aCancelledOneLeavesTheOldData();
    void dataThatAreNotCleanStayWhereTheyAre();
    void whatPgUpgradeRefusesIsToldWithItsLog();
};

/// What must be the same before and after.
QString CarryOverTest::facts(const QString &superuser) const {
    return answer(superuser, u"select concat_ws(' ', (select count(*) from data.concert),"
                             " (select sum(balance) from data.purse), (select count(*) from data.ticket),"
                             " (select string_agg(name, '' order by name) from data.singer),"
                             " (select string_agg(rolname, ' ' order by rolname) from pg_roles"
                             "  where rolname !~ '^pg_'))"_s);
}

void CarryOverTest::initTestCase() {
    m_servers = PostgresBinaries::find();
    QVERIFY(!m_servers.isEmpty());
    if (newest().major == oldest().major || !newest().canUpgrade)
        QSKIP("two majors of PostgreSQL are needed, pg_upgrade with the newer");
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

void CarryOverTest::dataOfAnOlderServerAreCarriedOver() {
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
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        const Servers only({oldest().folder});
        EmbeddedServer window(desktop.options());
        QVERIFY(Desktop::startOf(window));
        QCOMPARE(answer(desktop.cluster().connection(u"my_universe"_s),
                        u"set session_replication_role = replica;"
                        " update data.purse set balance = balance + 1 where member_id ="
                        " (select member_id from data.member where email = 'kept@example.com') returning 1"_s),
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

void CarryOverTest::whatPgUpgradeRefusesIsToldWithItsLog() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    const auto change = [&](const QString &statement) {
        const Servers only({oldest().folder});
        EmbeddedServer window(desktop.options());
        return Desktop::startOf(window) && answer(desktop.cluster().connection(u"my_universe"_s), statement).isEmpty();
    };
    QVERIFY(change(u"create schema odd; create table odd.odd (a_function regproc)"_s));
    const auto refused = desktop.startAndStop();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, EmbeddedErrorCode::CarryOverFailed);
    QVERIFY2(refused.error().detail.contains(u"reg*"_s), qPrintable(refused.error().detail));
    QCOMPARE(refused.error().logFile, desktop.folders().carryLog());
    QVERIFY(!contents(desktop.folders().carryLog()).isEmpty());
    QVERIFY(!desktop.isRunning());
    QVERIFY(change(u"drop schema odd cascade"_s));
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!QFileInfo::exists(desktop.folders().carryLog()));
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
