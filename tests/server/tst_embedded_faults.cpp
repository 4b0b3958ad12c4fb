#include "tests/server/Desktop.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::answer;
using universe::test::Desktop;
using universe::test::overwrite;
using universe::test::problem;

namespace {

bool isRefused(const EmbeddedResult &result, EmbeddedErrorCode code) { return !result && result.error().code == code; }

} // namespace

// Why the server does not start: each reason is told apart, and data are left alone.
class EmbeddedFaultsTest : public QObject {
    Q_OBJECT

private:
    const Desktop m_used;

private Q_SLOTS:
    void initTestCase();
    void everyFaultOfAFolderIsToldApart_data();
    void everyFaultOfAFolderIsToldApart();
    void dataThatMayNotBeReadAreLeftAlone_data();
    void dataThatMayNotBeReadAreLeftAlone();
    void dataThatOthersMayReadAreClosedAgain();
    void anInterruptedFirstStartBeginsAgain();
    void missingFilesAreDamage_data();
    void missingFilesAreDamage();
    void aServerThatRefusesItsDataIsDamageWithALog();
    void dataOfANewerPostgresNamesTheVersion();
    void dataOfANewerSchemaIsRefusedAndLeftAlone();
    void withoutAServerThePackageIsMissing();
    void aFullDiskIsFoundBeforeAnythingIsWritten();
    void aWindowThatStartsForeverIsNotWaitedForForever();
    void aCancelledStartEndsAndCanBeRepeated();
};

void EmbeddedFaultsTest::initTestCase() {
    const auto started = m_used.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
}

void EmbeddedFaultsTest::everyFaultOfAFolderIsToldApart_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<EmbeddedErrorCode>("code");
    QTest::newRow("another user's") << u"other"_s << EmbeddedErrorCode::FolderTaken;
    QTest::newRow("a file") << u"file"_s << EmbeddedErrorCode::FolderTaken;
    QTest::newRow("a link") << u"link"_s << EmbeddedErrorCode::FolderTaken;
    QTest::newRow("open to all") << u"open"_s << EmbeddedErrorCode::FolderTaken;
    QTest::newRow("a file above") << u"file above"_s << EmbeddedErrorCode::FolderTaken;
    QTest::newRow("closed above") << u"closed"_s << EmbeddedErrorCode::FolderForbidden;
}

void EmbeddedFaultsTest::everyFaultOfAFolderIsToldApart() {
    QFETCH(const QString, fault);
    QFETCH(const EmbeddedErrorCode, code);
    const Desktop desktop;
    const QString base = desktop.folders().base;
    const ServiceAccount account = *ServiceAccount::choose();
    auto options = desktop.options();
    if (fault == u"other") {
        if (::geteuid() != 0)
            QSKIP("giving a folder away needs more rights");
        QVERIFY(QDir().mkpath(base) && ::chown(QFile::encodeName(base).constData(), account.uid() + 1, 0) == 0);
    } else if (fault == u"file") {
        QVERIFY(overwrite(base, "x"));
    } else if (fault == u"link") {
        QVERIFY(QFile::link(u"/tmp"_s, base));
    } else if (fault == u"open") {
        QVERIFY(QDir().mkpath(base) && account.own(base) && ::chmod(QFile::encodeName(base).constData(), 0777) == 0);
    } else if (fault == u"file above") {
        QVERIFY(overwrite(desktop.data() + u"/file"_s, "x"));
        options.dataFolder = desktop.data() + u"/file"_s;
    } else {
        QVERIFY(QDir().mkpath(desktop.data() + u"/closed"_s));
        QVERIFY(::chmod(QFile::encodeName(desktop.data() + u"/closed"_s).constData(), ::geteuid() == 0 ? 0700 : 0500) ==
                0);
        options.dataFolder = desktop.data() + u"/closed"_s;
    }
    EmbeddedServer window(options);
    const auto refused = Desktop::startOf(window);
    QVERIFY2(isRefused(refused, code), qPrintable(refused ? u"started"_s : QString::number(int(refused.error().code))));
}

void EmbeddedFaultsTest::dataThatMayNotBeReadAreLeftAlone_data() {
    QTest::addColumn<QString>("what");
    QTest::newRow("all of them") << u"."_s;
    QTest::newRow("a file") << u"PG_VERSION"_s;
    QTest::newRow("a file deep inside") << u"global/pg_filenode.map"_s;
    QTest::newRow("a folder") << u"base"_s;
    QTest::newRow("a folder that hides a file that must be there") << u"global"_s;
}

void EmbeddedFaultsTest::dataThatMayNotBeReadAreLeftAlone() {
    QFETCH(const QString, what);
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    const QByteArray path = QFile::encodeName(QDir::cleanPath(desktop.folders().cluster() + u'/' + what));
    struct stat before = {};
    QVERIFY(::stat(path.constData(), &before) == 0 && ::chmod(path.constData(), 0) == 0);
    const auto refused = desktop.startAndStop();
    QVERIFY2(isRefused(refused, EmbeddedErrorCode::FolderForbidden), qPrintable(problem(refused)));
    QCOMPARE(QFile::encodeName(refused.error().folder), path);
    QVERIFY(!QFile::exists(desktop.folders().unfinishedMark()));
    QVERIFY(::chmod(path.constData(), before.st_mode & 07777) == 0);
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->firstStart);
}

void EmbeddedFaultsTest::dataThatOthersMayReadAreClosedAgain() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    const QByteArray path = QFile::encodeName(desktop.folders().cluster());
    QVERIFY(::chmod(path.constData(), 0755) == 0); // PostgreSQL refuses these
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->firstStart);
    struct stat info = {};
    QVERIFY(::stat(path.constData(), &info) == 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0700));
}

void EmbeddedFaultsTest::anInterruptedFirstStartBeginsAgain() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QVERIFY(overwrite(desktop.folders().unfinishedMark(), {}));
    QVERIFY(QFile::remove(desktop.folders().cluster() + u"/global/pg_control"_s));
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(started->firstStart);
    QVERIFY(!QFileInfo::exists(desktop.folders().unfinishedMark()));
}

void EmbeddedFaultsTest::missingFilesAreDamage_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("version") << u"PG_VERSION"_s;
    QTest::newRow("control file") << u"global/pg_control"_s;
}

void EmbeddedFaultsTest::missingFilesAreDamage() {
    QFETCH(const QString, file);
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QVERIFY(QFile::remove(desktop.folders().cluster() + u'/' + file));
    const auto refused = desktop.startAndStop();
    QVERIFY(isRefused(refused, EmbeddedErrorCode::Damaged));
    QCOMPARE(refused.error().folder, desktop.folders().cluster());
    QVERIFY(refused.error().detail.contains(file));
    QVERIFY(QFileInfo::exists(desktop.folders().cluster() + u"/base"_s)); // nothing is thrown away
}

void EmbeddedFaultsTest::aServerThatRefusesItsDataIsDamageWithALog() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QVERIFY(overwrite(desktop.folders().cluster() + u"/global/pg_control"_s, QByteArray(8192, 'x')));
    const auto refused = desktop.startAndStop();
    QVERIFY(isRefused(refused, EmbeddedErrorCode::Damaged));
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(QFileInfo(refused.error().logFile).size() > 0);
}

void EmbeddedFaultsTest::dataOfANewerPostgresNamesTheVersion() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    QVERIFY(overwrite(desktop.folders().cluster() + u"/PG_VERSION"_s, "99\n"));
    const auto refused = desktop.startAndStop();
    QVERIFY(isRefused(refused, EmbeddedErrorCode::ServerTooOld));
    QCOMPARE(refused.error().major, 99);
    QCOMPARE(refused.error().installedMajor, PostgresBinaries::find().first().major);
}

void EmbeddedFaultsTest::dataOfANewerSchemaIsRefusedAndLeftAlone() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        EmbeddedServer window(desktop.options());
        QVERIFY(Desktop::startOf(window));
        answer(desktop.cluster().connection(u"my_universe"_s),
               u"insert into data.migration (number, name, checksum) values (9000, 'later', 'x')"_s);
    }
    QVERIFY(isRefused(desktop.startAndStop(), EmbeddedErrorCode::NewerSchema));
    QVERIFY(!desktop.isRunning());
}

void EmbeddedFaultsTest::withoutAServerThePackageIsMissing() {
    const Desktop desktop;
    qputenv("MY_UNIVERSE_POSTGRES", "/nonexistent");
    const auto refused = desktop.startAndStop();
    qunsetenv("MY_UNIVERSE_POSTGRES");
    QVERIFY(isRefused(refused, EmbeddedErrorCode::NoServer));
}

void EmbeddedFaultsTest::aFullDiskIsFoundBeforeAnythingIsWritten() {
    const Desktop desktop;
    const QByteArray folder = QFile::encodeName(desktop.data());
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=20m,mode=755") != 0)
        QSKIP("mounting a small disk needs more rights");
    const auto refused = desktop.startAndStop();
    const bool untouched = !QFileInfo::exists(desktop.folders().cluster());
    ::umount(folder.constData());
    QVERIFY(isRefused(refused, EmbeddedErrorCode::DiskFull));
    QVERIFY(refused.error().bytesNeeded > 20'000'000);
    QVERIFY(untouched);
}

void EmbeddedFaultsTest::aWindowThatStartsForeverIsNotWaitedForForever() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    FileLock hanging;
    QVERIFY(hanging.open(desktop.folders().startLock()));
    QVERIFY(hanging.tryLock(FileLock::Mode::Exclusive));
    auto options = desktop.options();
    options.startTimeout = std::chrono::milliseconds(100);
    EmbeddedServer window(options);
    QVERIFY(isRefused(Desktop::startOf(window), EmbeddedErrorCode::TimedOut));
}

void EmbeddedFaultsTest::aCancelledStartEndsAndCanBeRepeated() {
    const Desktop desktop;
    EmbeddedServer window(desktop.options());
    connect(
        &window, &EmbeddedServer::progressed, &window,
        [&](EmbeddedStep step, double) {
            if (step == EmbeddedStep::CreatingCluster)
                window.cancel();
        },
        Qt::DirectConnection);
    QVERIFY(isRefused(Desktop::startOf(window), EmbeddedErrorCode::Cancelled));
    QVERIFY(!desktop.isRunning());
    const auto started = desktop.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(started->firstStart);
}

UNIVERSE_TEST(EmbeddedFaultsTest, QCoreApplication)
#include "tst_embedded_faults.moc"
