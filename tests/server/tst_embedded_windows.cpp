#include "tests/server/Desktop.h"
#include "tests/support/TestMain.h"
#include "tests/support/ThrowawayCluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <signal.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::answer;
using universe::test::Desktop;
using universe::test::overwrite;
using universe::test::problem;

namespace {

/// A window in a process of its own, to be killed.
class OtherWindow {
public:
    explicit OtherWindow(const Desktop &desktop) {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"tst_embedded_windows"_s, u"--window"_s, desktop.data()});
    }
    [[nodiscard]] bool isReady() {
        return m_process.waitForReadyRead(60000) && m_process.readAll().trimmed() == "ready";
    }
    [[nodiscard]] bool kill() {
        m_process.kill();
        return m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

// Several windows and one server: who starts it, who ends it, and what becomes of it when either is killed.
class EmbeddedWindowsTest : public QObject {
    Q_OBJECT

private:
    const Desktop m_used;

private Q_SLOTS:
    void initTestCase();
    void twoWindowsShareOneServerAndTheLastOneStopsIt();
    void aWindowRunsTheJobs();
    void twoWindowsOpenedAtOnceMakeOneServer();
    void aKilledWindowTakesTheServerWithIt();
    void theProgramStopsItsServerAtASignal_data();
    void theProgramStopsItsServerAtASignal();
    void aKilledWindowLeavesTheServerToTheOthers();
    void aSocketThatWasCleanedAwayIsMadeAgain();
    void aServerThatSaysNothingIsStartedAgain();
    void aKilledServerIsStartedAgain();
    void aLockFileWithTheNumberOfAnotherProcessDoesNotMatter();
};

void EmbeddedWindowsTest::initTestCase() {
    const auto started = m_used.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
}

void EmbeddedWindowsTest::twoWindowsShareOneServerAndTheLastOneStopsIt() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer first(desktop.options());
    QVERIFY(Desktop::startOf(first));
    EmbeddedServer second(desktop.options());
    const auto started = Desktop::startOf(second);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(started->wasRunning);
    first.stop();
    QVERIFY(!answer(started->connection, u"select api.version()"_s).isEmpty());
    QVERIFY(desktop.isRunning());
    second.stop();
    QVERIFY(!desktop.isRunning());
}

void EmbeddedWindowsTest::aWindowRunsTheJobs() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer::Options options = desktop.options();
    options.jobInterval = std::chrono::milliseconds(100);
    EmbeddedServer window(options);
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    const QString inside = desktop.cluster().connection(u"my_universe"_s);
    const QString lastRun = u"select max(finished_at) from data.job_run where job = 'offers'"_s;
    QTRY_VERIFY(!answer(inside, lastRun).isEmpty());
    const QString first = answer(inside, lastRun);
    QTRY_VERIFY(answer(inside, lastRun) > first);
    window.stop();
    QVERIFY(!desktop.isRunning());
}

void EmbeddedWindowsTest::twoWindowsOpenedAtOnceMakeOneServer() {
    const Desktop desktop;
    EmbeddedServer first(desktop.options());
    EmbeddedServer second(desktop.options());
    auto firstStart = first.start();
    auto secondStart = second.start();
    firstStart.waitForFinished();
    secondStart.waitForFinished();
    QVERIFY2(firstStart.result(), qPrintable(problem(firstStart.result())));
    QVERIFY2(secondStart.result(), qPrintable(problem(secondStart.result())));
    QVERIFY(firstStart.result()->firstStart != secondStart.result()->firstStart);
    QCOMPARE(firstStart.result()->connection, secondStart.result()->connection);
}

void EmbeddedWindowsTest::aKilledWindowTakesTheServerWithIt() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    OtherWindow window(desktop);
    QVERIFY(window.isReady());
    QVERIFY(window.kill());
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.isRunning(), 20'000);
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->wasRunning);
    QVERIFY(!desktop.isRunning());
}

void EmbeddedWindowsTest::theProgramStopsItsServerAtASignal_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("isCaught");
    QTest::newRow("SIGTERM") << SIGTERM << true;
    QTest::newRow("SIGINT") << SIGINT << true;
    QTest::newRow("SIGHUP") << SIGHUP << true;
    QTest::newRow("SIGSEGV") << SIGSEGV << false;
    QTest::newRow("SIGKILL") << SIGKILL << false;
}

void EmbeddedWindowsTest::theProgramStopsItsServerAtASignal() {
    QFETCH(const int, signal);
    QFETCH(const bool, isCaught);
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MY_UNIVERSE_DATA"_s, desktop.data());
    environment.insert(u"XDG_CONFIG_HOME"_s, desktop.data());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DESKTOP_PROGRAM), {u"--embedded"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desktop.isRunning(), 60'000);
    QVERIFY(::kill(static_cast<pid_t>(program.processId()), signal) == 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), isCaught ? QProcess::NormalExit : QProcess::CrashExit);
    if (isCaught)
        QCOMPARE(program.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.isRunning(), 30'000);
}

void EmbeddedWindowsTest::aKilledWindowLeavesTheServerToTheOthers() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    OtherWindow first(desktop);
    QVERIFY(first.isReady());
    EmbeddedServer second(desktop.options());
    const auto found = Desktop::startOf(second);
    QVERIFY2(found, qPrintable(problem(found)));
    QVERIFY(found->wasRunning);
    QVERIFY(first.kill());
    {
        OtherWindow third(desktop); // its guard ends at once: there is one
        QVERIFY(third.isReady());
        QVERIFY(third.kill());
    }
    QVERIFY(!answer(found->connection, u"select api.version()"_s).isEmpty());
    second.stop();
    QVERIFY(!desktop.isRunning());
}

void EmbeddedWindowsTest::aSocketThatWasCleanedAwayIsMadeAgain() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer window(desktop.options());
    QVERIFY(Desktop::startOf(window));
    const ClusterFacts before = desktop.cluster().inspect();
    QVERIFY(QFile::remove(before.socketFolder + u"/.s.PGSQL.5432"_s));
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(desktop.cluster().inspect().process != before.process);
    QVERIFY(!answer(started->connection, u"select api.version()"_s).isEmpty());
}

void EmbeddedWindowsTest::aServerThatSaysNothingIsStartedAgain() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    auto options = desktop.options();
    EmbeddedServer window(options);
    QVERIFY(Desktop::startOf(window));
    const pid_t before = desktop.cluster().inspect().process;
    QVERIFY(::kill(before, SIGSTOP) == 0);
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(desktop.cluster().inspect().process != before);
}

void EmbeddedWindowsTest::aKilledServerIsStartedAgain() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer window(desktop.options());
    QVERIFY(Desktop::startOf(window));
    const pid_t server = desktop.cluster().inspect().process;
    QVERIFY(::kill(server, SIGKILL) == 0);
    QTRY_VERIFY(!desktop.isRunning());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->wasRunning);
    QVERIFY(desktop.cluster().inspect().process != server);
    QVERIFY(!answer(started->connection, u"select api.version()"_s).isEmpty());
}

void EmbeddedWindowsTest::aLockFileWithTheNumberOfAnotherProcessDoesNotMatter() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    // A process of the account itself, which PostgreSQL alone would take for a server.
    const test::ThrowawayCluster other;
    QFile real(other.socketFolder() + u"/data/postmaster.pid"_s);
    QVERIFY(real.open(QIODevice::ReadOnly));
    QVERIFY(overwrite(desktop.folders().cluster() + u"/postmaster.pid"_s,
                      real.readLine() + desktop.folders().cluster().toUtf8() + "\n1\n5432\n/nowhere\n\n"));
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->wasRunning);
}

/// The test, or with --window a window of its own process.
static int testOrWindow(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--window") {
        EmbeddedServer window({words.value(2), false, std::chrono::seconds(60)});
        std::puts(Desktop::startOf(window) ? "ready" : "failed");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    EmbeddedWindowsTest test;
    return QTest::qExec(&test, argc, argv);
}

UNIVERSE_TEST_MAIN(testOrWindow)
#include "tst_embedded_windows.moc"
