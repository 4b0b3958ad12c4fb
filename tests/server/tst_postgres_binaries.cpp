#include "app/server/ServerChoice.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class PostgresBinariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("MY_UNIVERSE_POSTGRES"); }
    void findsTheInstalledServerNewestFirst();
    void looksOnlyWhereItIsTold();
    void takesOnlyWholeServersThatAreNewEnough_data();
    void takesOnlyWholeServersThatAreNewEnough();
    void followsLinksToSinglePrograms();
    void looksInSeveralFolders();
    void choosesTheServerThatFitsTheData();
    void saysWhichServerTheDataNeed_data();
    void saysWhichServerTheDataNeed();

private:
    static bool install(const QString &folder, const QStringList &programs, const QString &version);
};

bool PostgresBinariesTest::install(const QString &folder, const QStringList &programs, const QString &version) {
    bool done = QDir().mkpath(folder);
    for (const QString &program : programs) {
        QFile file(folder + u'/' + program);
        done = done && file.open(QIODevice::WriteOnly) &&
               file.write(u"#!/bin/sh\necho '%1'\n"_s.arg(version).toUtf8()) > 0 &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return done;
}

void PostgresBinariesTest::findsTheInstalledServerNewestFirst() {
    const auto found = PostgresBinaries::find();
    QVERIFY(!found.isEmpty());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY(QFile::exists(found[i].program(u"initdb"_s)));
        QVERIFY(found[i].major >= PostgresBinaries::oldestMajor);
        QVERIFY(i == 0 || found[i - 1].major >= found[i].major);
    }
}

void PostgresBinariesTest::looksOnlyWhereItIsTold() {
    qputenv("MY_UNIVERSE_POSTGRES", "/nonexistent");
    QVERIFY(PostgresBinaries::find().isEmpty());
}

void PostgresBinariesTest::takesOnlyWholeServersThatAreNewEnough_data() {
    const QStringList all{u"postgres"_s, u"initdb"_s, u"pg_ctl"_s};
    QTest::addColumn<QStringList>("programs");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("major");
    QTest::newRow("too old") << all << u"postgres (PostgreSQL) 14.9"_s << 0;
    QTest::newRow("oldest") << all << u"postgres (PostgreSQL) 15.0"_s << 15;
    QTest::newRow("packaged") << all << u"postgres (PostgreSQL) 16.2 (Ubuntu 16.2-1)"_s << 16;
    QTest::newRow("beta") << all << u"postgres (PostgreSQL) 18beta1"_s << 18;
    QTest::newRow("something else") << all << u"hello"_s << 0;
    QTest::newRow("no initdb") << QStringList{u"postgres"_s, u"pg_ctl"_s} << u"postgres (PostgreSQL) 16.2"_s << 0;
}

void PostgresBinariesTest::takesOnlyWholeServersThatAreNewEnough() {
    QFETCH(const QStringList, programs);
    QFETCH(const QString, version);
    QFETCH(const int, major);
    const QTemporaryDir folder;
    QVERIFY(install(folder.path(), programs, version));
    qputenv("MY_UNIVERSE_POSTGRES", folder.path().toUtf8());
    const auto found = PostgresBinaries::find();
    QCOMPARE(found.isEmpty() ? 0 : found[0].major, major);
}

void PostgresBinariesTest::followsLinksToSinglePrograms() {
    const QTemporaryDir folder;
    QVERIFY(install(folder.filePath(u"real"_s), {u"postgres"_s, u"initdb"_s, u"pg_ctl"_s},
                    u"postgres (PostgreSQL) 15.1"_s));
    QVERIFY(QDir().mkpath(folder.filePath(u"links"_s)));
    QVERIFY(QFile::link(folder.filePath(u"real/postgres"_s), folder.filePath(u"links/postgres"_s)));
    qputenv("MY_UNIVERSE_POSTGRES", folder.filePath(u"links"_s).toUtf8());
    const auto found = PostgresBinaries::find();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].folder, QFileInfo(folder.filePath(u"real"_s)).canonicalFilePath());
}

void PostgresBinariesTest::choosesTheServerThatFitsTheData() {
    const QList<PostgresBinaries> found{{u"/new"_s, 17}, {u"/old"_s, 15}};
    QCOMPARE(PostgresBinaries::forMajor(found, 0)->folder, u"/new"_s);
    QCOMPARE(PostgresBinaries::forMajor(found, 15)->folder, u"/old"_s);
    QVERIFY(!PostgresBinaries::forMajor(found, 16));
}

void PostgresBinariesTest::looksInSeveralFolders() {
    const QTemporaryDir folder;
    const QStringList programs{u"postgres"_s, u"initdb"_s, u"pg_ctl"_s};
    QVERIFY(install(folder.filePath(u"old"_s), programs, u"postgres (PostgreSQL) 15.1"_s));
    QVERIFY(
        install(folder.filePath(u"new"_s), programs + QStringList{u"pg_upgrade"_s}, u"postgres (PostgreSQL) 17.1"_s));
    qputenv("MY_UNIVERSE_POSTGRES", (folder.filePath(u"old"_s) + u':' + folder.filePath(u"new"_s)).toUtf8());
    const auto found = PostgresBinaries::find();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].major, 17);
    QVERIFY(found[0].canUpgrade && !found[1].canUpgrade);
}

void PostgresBinariesTest::saysWhichServerTheDataNeed_data() {
    QTest::addColumn<QList<int>>("installed"); // newest first; negative without pg_upgrade
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("carryTo");
    QTest::addColumn<EmbeddedErrorCode>("code");
    using enum EmbeddedErrorCode;
    const auto none = Failed;
    QTest::newRow("nothing installed, no data") << QList<int>{} << 0 << 0 << 0 << NoServer;
    QTest::newRow("nothing installed") << QList<int>{} << 15 << 0 << 0 << NoServerForData;
    QTest::newRow("no data") << QList{17, 15} << 0 << 17 << 0 << none;
    QTest::newRow("the newest") << QList{17, 15} << 17 << 17 << 0 << none;
    QTest::newRow("the older") << QList{17, 15} << 15 << 15 << 17 << none;
    QTest::newRow("the older, to the newest") << QList{18, 17, 15} << 15 << 15 << 18 << none;
    QTest::newRow("the older, no pg_upgrade") << QList{-17, 15} << 15 << 15 << 0 << none;
    QTest::newRow("the old one is gone") << QList{17} << 15 << 0 << 0 << OldServerMissing;
    QTest::newRow("the old one is gone, no pg_upgrade") << QList{-17} << 15 << 0 << 0 << NoServerForData;
    QTest::newRow("a downgrade") << QList{15} << 17 << 0 << 0 << ServerTooOld;
    QTest::newRow("one between is gone") << QList{17, 15} << 16 << 0 << 0 << OldServerMissing;
}

void PostgresBinariesTest::saysWhichServerTheDataNeed() {
    QFETCH(const QList<int>, installed);
    QFETCH(const int, major);
    QFETCH(const int, server);
    QFETCH(const int, carryTo);
    QFETCH(const EmbeddedErrorCode, code);
    QList<PostgresBinaries> found;
    for (const int each : installed)
        found.append({u"/%1"_s.arg(qAbs(each)), qAbs(each), each > 0});
    const auto choice = chooseServer(found, major);
    QCOMPARE(choice ? EmbeddedErrorCode::Failed : choice.error(), code);
    QCOMPARE(choice ? choice->server.major : 0, server);
    QCOMPARE(choice && choice->carryTo ? choice->carryTo->major : 0, carryTo);
}

UNIVERSE_TEST(PostgresBinariesTest, QCoreApplication)
#include "tst_postgres_binaries.moc"
