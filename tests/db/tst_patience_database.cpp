#include "app/db/AdminConnection.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace universe;
using namespace universe::test;

/// How long a connection that blocks waits is for its user to say.
class PatienceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestDatabase>(TestDatabase::Content::Schema); }

    void takesAnAnswerThatComesLate();
    void endsWithItsUsersPatience_data();
    void endsWithItsUsersPatience();

private:
    std::unique_ptr<TestDatabase> m_server;
};

void PatienceTest::takesAnAnswerThatComesLate() {
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->adminConnection());
    auto connection = AdminConnection::open(cable.connection());
    QVERIFY(connection);
    QList<std::chrono::seconds> asked;
    connection->setPatience([&](std::chrono::seconds waited) {
        asked << waited;
        cable.thaw();
        return true;
    });
    cable.holdAnswers();
    const auto late = connection->execute(u"select $1::int + 1"_s, {41});
    QVERIFY2(late, late ? "" : qPrintable(late.error().message));
    QCOMPARE(late->first().integer(0), 42);
    QVERIFY(asked.value(0) >= 1s);
    QCOMPARE(connection->runScript(u"select 1; select 2"_s)->first().integer(0), 2);
}

void PatienceTest::endsWithItsUsersPatience_data() {
    QTest::addColumn<int>("size");
    QTest::newRow("no answer") << 1;
    QTest::newRow("nor taken what was asked") << 50'000'000; // more than the ways there hold
}

void PatienceTest::endsWithItsUsersPatience() {
    QFETCH(const int, size);
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->adminConnection());
    auto connection = AdminConnection::open(cable.connection());
    QVERIFY(connection);
    cable.freeze();
    connection->setPatience([](std::chrono::seconds waited) { return waited < 2s; });
    const auto none = connection->execute(u"select length($1)"_s, {QString(size, u'x')});
    QVERIFY(!none);
    QVERIFY2(none.error().message.contains(u"did not answer within"_s), qPrintable(none.error().message));
    QCOMPARE(none.error().code(), ErrorCode::Offline);
    QVERIFY(!connection->execute(u"select 1"_s)); // what comes now would be the answer to something else
}

UNIVERSE_TEST(PatienceTest, QCoreApplication)
#include "tst_patience_database.moc"
