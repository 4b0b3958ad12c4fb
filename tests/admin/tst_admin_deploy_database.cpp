#include "tests/admin/AdminProgram.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class AdminDeployTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deploysTwice();
    void deploysTheDemonstration();
    void namesDatabasesThatAreOpenAndClosesThemWhenTold();
    void whoIsNoSuperuserIsToldWhatStaysOpen();
    void verifiesACleanDatabase();
    void verifyNamesTheRowThatIsBroken();
    void deployTellsOfDamageAndLeavesIt();
};

void AdminDeployTest::deploysTwice() {
    const TestDatabase database(TestDatabase::Content::Nothing);
    const QStringList arguments{u"deploy"_s, u"--database"_s, database.adminConnection()};
    const AdminAnswer first = admin(arguments);
    QVERIFY2(first.exitCode == 0, qPrintable(first.error));
    const AdminAnswer second = admin(arguments);
    QCOMPARE(second.exitCode, 0);
    QVERIFY(second.out.contains(u"nothing was changed"_s));
}

void AdminDeployTest::deploysTheDemonstration() {
    TestDatabase database(TestDatabase::Content::Schema);
    const AdminAnswer answer = admin({u"deploy"_s, u"--demo"_s, u"--database"_s, database.adminConnection()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QCOMPARE(database
                 .sql(u"select string_agg(role, ' ' order by role) from unnest(array['fan','staff','admin']) r,"
                      " lateral api.log_in(r || '@example.com', 'universe')"_s)
                 .first()
                 .text(0),
             u"admin fan staff"_s);
    QVERIFY(database.sql(u"select balance from api.log_in('fan@example.com', 'universe')"_s).first().integer(0) > 0);
    const AdminAnswer verified = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.out));
    const AdminAnswer again = admin({u"deploy"_s, u"--demo"_s, u"--database"_s, database.adminConnection()});
    QVERIFY(again.out.contains(u"nothing was changed"_s));
}

void AdminDeployTest::namesDatabasesThatAreOpenAndClosesThemWhenTold() {
    ThrowawayCluster cluster;
    TestDatabase database(TestDatabase::Content::Nothing, cluster);
    database.sql(u"create database \"an other\""_s);
    const auto open = [&] {
        return database
            .sql(u"select string_agg(datname, ' ' order by datname) from pg_database"
                 " where datallowconn and has_database_privilege('public', oid, 'connect')"_s)
            .first()
            .text(0);
    };
    const QStringList arguments{u"deploy"_s, u"--database"_s, database.adminConnection()};
    const AdminAnswer named = admin(arguments);
    QVERIFY2(named.out.contains(u"everybody may connect to an other, postgres, template1"_s), qPrintable(named.out));
    QCOMPARE(open(), u"an other postgres template1"_s);
    const AdminAnswer closed = admin(arguments + QStringList{u"--close-others"_s});
    QVERIFY2(closed.exitCode == 0 && closed.out.contains(u"closed an other"_s), qPrintable(closed.out + closed.error));
    QCOMPARE(open(), QString());
    QVERIFY(!admin(arguments).out.contains(u"everybody may connect"_s));
}

void AdminDeployTest::whoIsNoSuperuserIsToldWhatStaysOpen() {
    TestDatabase database(TestDatabase::Content::Nothing);
    const QString role = u"dba_"_s + database.name();
    database.sql(u"create role %1 login"_s.arg(role));
    database.sql(u"alter database %1 owner to %2"_s.arg(database.name(), role));
    database.sql(u"grant my_universe_owner to %1 with admin option"_s.arg(role));
    const AdminAnswer answer =
        admin({u"deploy"_s, u"--database"_s, ThrowawayCluster::shared().connection(database.name(), role)});
    database.sql(u"alter database %1 owner to postgres"_s.arg(database.name()));
    database.sql(u"drop owned by %1 cascade"_s.arg(role));
    database.sql(u"drop role "_s + role);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY(answer.out.contains(u"private.close_catalogue()"_s));
}

void AdminDeployTest::verifiesACleanDatabase() {
    const TestDatabase database(TestDatabase::Content::Schema);
    const AdminAnswer answer = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out.count(u'\n'), 21);
    QCOMPARE(answer.out.count(u" ok: "_s), 21);
}

void AdminDeployTest::verifyNamesTheRowThatIsBroken() {
    TestDatabase database(TestDatabase::Content::Schema);
    const MemberId member = database.createMember(u"rich@example.com"_s, Role::Fan, Money{100});
    database.sql(u"update data.member set password_hash = 'none'"_s); // a test's is cheaper than verify lets it be
    database.sql(u"update data.purse set balance = 200"_s);
    const AdminAnswer answer = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QCOMPARE(answer.out.count(u" ok: "_s), 20);
    QVERIFY(answer.out.contains(u"3 BROKEN"_s));
    QVERIFY2(answer.out.contains(QString::number(member.value)), qPrintable(answer.out));
}

void AdminDeployTest::deployTellsOfDamageAndLeavesIt() {
    TestDatabase database(TestDatabase::Content::Schema);
    const QStringList deploy{u"deploy"_s, u"--database"_s, database.adminConnection()};
    QVERIFY(!admin(deploy).out.contains(u"as they were made"_s));
    database.sql(u"drop index data.booking_one_live_per_concert"_s);
    database.sql(u"drop function api.version() cascade"_s);
    const AdminAnswer deployed = admin(deploy);
    QVERIFY2(deployed.out.contains(u"1 tables, indexes"_s) && deployed.out.contains(u"verify"_s),
             qPrintable(deployed.out));
    const AdminAnswer answer = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.out.contains(u"make it again: CREATE UNIQUE INDEX booking_one_live_per_concert"_s),
             qPrintable(answer.out));
}

UNIVERSE_TEST(AdminDeployTest, QCoreApplication)
#include "tst_admin_deploy_database.moc"
