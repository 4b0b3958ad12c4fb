#include "app/server/CarryOver.h"
#include "app/server/FileLock.h"
#include "tests/server/Desktop.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::contents;
using universe::test::Desktop;
using universe::test::majorOf;
using universe::test::overwrite;
using universe::test::problem;
using universe::test::Servers;

namespace {

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

/// What carrying over refuses, and what it finds of an earlier try: one PostgreSQL is enough to see that.
class CarryOverRefusalsTest : public QObject {
    Q_OBJECT

private:
    const Desktop m_used; ///< of the oldest server here
    QList<PostgresBinaries> m_servers;

    [[nodiscard]] const PostgresBinaries &oldest() const { return m_servers.last(); }
    [[nodiscard]] const PostgresBinaries &newest() const { return m_servers.first(); }

private Q_SLOTS:
    void initTestCase();
    void whatWasHalfMadeIsRemoved();
    void oldDataGoAfterTheNextColdStart();
    void foldersBetweenTwoNamesFindTheirPlace();
    void withoutTheOldServerItIsNamedAndNothingIsTouched();
    void aFullDiskIsFoundBeforeAnythingIsCopied();
    void aToolThatFailsLeavesTheDataToTheOldServer();
    void leftoversOfAnUpgradeAreEnded();
};

void CarryOverRefusalsTest::initTestCase() {
    m_servers = PostgresBinaries::find();
    QVERIFY(!m_servers.isEmpty());
    const Servers only({oldest().folder});
    const auto started = m_used.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
}

void CarryOverRefusalsTest::whatWasHalfMadeIsRemoved() {
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

void CarryOverRefusalsTest::oldDataGoAfterTheNextColdStart() {
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

void CarryOverRefusalsTest::foldersBetweenTwoNamesFindTheirPlace() {
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

void CarryOverRefusalsTest::withoutTheOldServerItIsNamedAndNothingIsTouched() {
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

void CarryOverRefusalsTest::aFullDiskIsFoundBeforeAnythingIsCopied() {
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

void CarryOverRefusalsTest::aToolThatFailsLeavesTheDataToTheOldServer() {
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

void CarryOverRefusalsTest::leftoversOfAnUpgradeAreEnded() {
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

UNIVERSE_TEST(CarryOverRefusalsTest, QCoreApplication)
#include "tst_carry_over_refusals.moc"
