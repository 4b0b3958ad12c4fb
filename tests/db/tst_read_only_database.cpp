#include "app/api/AccountApi.h"
#include "app/api/CatalogueApi.h"
#include "app/db/Database.h"
#include "tests/support/Answer.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// A server that only reads for a while, as a standby does before it takes over.
class ReadOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKnownFromTheConnection();
    void comesBackOnTheSameConnection();
    void comesBackOnAnother();
};

namespace {

/// Makes this database read or write for connections made from now on.
void setReadOnly(TestDatabase &server, bool readOnly) {
    server.sql(u"alter database %1 set default_transaction_read_only = %2"_s.arg(server.name(),
                                                                                 readOnly ? u"on"_s : u"off"_s));
}

} // namespace

void ReadOnlyTest::isKnownFromTheConnection() {
    TestDatabase server(TestDatabase::Content::Schema);
    const QString token = server.logIn(server.createMember(u"reads@example.com"_s));
    setReadOnly(server, true);
    Database database(server.clientConnection());
    AccountApi accounts(database);
    QTRY_VERIFY(database.isReadOnly());
    QVERIFY(database.isOnline());
    // Who reads notices nothing; who would change something is told why not.
    QVERIFY(answer(CatalogueApi(database).deployment()));
    QVERIFY(answer(accounts.myAccount(token)));
    QCOMPARE(answer(accounts.topUp(token, QUuid::createUuid(), Money{1000})),
             Result<Money>(failure(ErrorCode::ReadOnly)));
    const auto login = answer(accounts.logIn(u"reads@example.com"_s, u"correct horse battery"_s));
    QVERIFY(!login);
    QCOMPARE(login.error().code, ErrorCode::ReadOnly);
}

void ReadOnlyTest::comesBackOnTheSameConnection() {
    ThrowawayCluster cluster; // its configuration changes for all of it
    TestDatabase server(TestDatabase::Content::Schema, cluster);
    const QString token = server.logIn(server.createMember(u"promoted@example.com"_s));
    Database database(server.clientConnection());
    AccountApi accounts(database);
    const QSignalSpy offline(&database, &Database::wentOffline);
    QVERIFY(answer(accounts.myAccount(token)));
    QVERIFY(!database.isReadOnly());

    server.sql(u"alter system set default_transaction_read_only = on"_s);
    server.sql(u"select pg_reload_conf()"_s);
    QTRY_COMPARE(answer(accounts.topUp(token, QUuid::createUuid(), Money{500})),
                 Result<Money>(failure(ErrorCode::ReadOnly)));
    QTRY_VERIFY(database.isReadOnly());

    server.sql(u"alter system reset default_transaction_read_only"_s);
    server.sql(u"select pg_reload_conf()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!database.isReadOnly(), 20'000); // nobody asked
    QVERIFY(answer(accounts.topUp(token, QUuid::createUuid(), Money{1000})));
    QCOMPARE(offline.count(), 0);
}

void ReadOnlyTest::comesBackOnAnother() {
    TestDatabase server(TestDatabase::Content::Schema);
    setReadOnly(server, true);
    Database database(server.clientConnection());
    QTRY_VERIFY(database.isReadOnly());
    setReadOnly(server, false);
    server.disconnectClients();
    QTRY_VERIFY_WITH_TIMEOUT(!database.isReadOnly(), 20'000);
}

UNIVERSE_TEST(ReadOnlyTest, QCoreApplication)
#include "tst_read_only_database.moc"
