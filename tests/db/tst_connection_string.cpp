#include "app/db/ConnectionString.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;

class ConnectionStringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPairs();
    void readsAUri();
    void leavesWhatIsNotGivenToTheEnvironment();
    void saysWhyItCannotBeRead();
};

void ConnectionStringTest::readsPairs() {
    const auto connection =
        ConnectionString::parse(QStringLiteral("host=/run/x port=5433 user=kiosk password='a \\'b' sslmode=require"));
    QVERIFY(connection);
    QCOMPARE(connection->host, u"/run/x");
    QCOMPARE(connection->port, u"5433");
    QCOMPARE(connection->user, u"kiosk");
    QCOMPARE(connection->password, u"a 'b");
    QCOMPARE(connection->others.size(), 1);
    QCOMPARE(connection->others.first().first, u"sslmode");
    QCOMPARE(connection->others.first().second, u"require");
}

void ConnectionStringTest::readsAUri() {
    const auto connection =
        ConnectionString::parse(QStringLiteral("postgresql://kiosk:p%40ss@db.example:6000/universe?connect_timeout=2"));
    QVERIFY(connection);
    QCOMPARE(connection->host, u"db.example");
    QCOMPARE(connection->port, u"6000");
    QCOMPARE(connection->database, u"universe");
    QCOMPARE(connection->user, u"kiosk");
    QCOMPARE(connection->password, u"p@ss");
    QCOMPARE(connection->others.first().second, u"2");
}

void ConnectionStringTest::leavesWhatIsNotGivenToTheEnvironment() {
    const auto connection = ConnectionString::parse(QStringLiteral("service=box-office"));
    QVERIFY(connection);
    QVERIFY(connection->host.isEmpty());
    QVERIFY(connection->user.isEmpty());
    QCOMPARE(connection->others.first().first, u"service");
}

void ConnectionStringTest::saysWhyItCannotBeRead() {
    const auto connection = ConnectionString::parse(QStringLiteral("hosst=x password=secret"));
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, ErrorCode::InvalidInput);
    QVERIFY(connection.error().detail.contains(u"hosst"));
    QVERIFY(!connection.error().detail.contains(u"secret"));
}

UNIVERSE_TEST(ConnectionStringTest, QCoreApplication)
#include "tst_connection_string.moc"
