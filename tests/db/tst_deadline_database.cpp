#include "app/api/AccountApi.h"
#include "app/core/WhenDone.h"
#include "app/db/Database.h"
#include "tests/support/Answer.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A server that accepts everything and answers nothing, or late: no timeout of the network sees it.
class DeadlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestDatabase>(TestDatabase::Content::Schema); }

    void tellsWhoWaitsAndThenBuildsAnew();
    void asksAReadAgainOnANewConnection();
    void doesARequestOnceWhenItsAnswerIsOverdue();
    void doesARequestOnceWhenItsAnswerIsSlow();
    void aCallBehindSlowOnesIsNotOverdue();
    void callsThatKeepComingPutNothingOff();
    void anOverdueRequestLetsTheOthersHaveTheirTurn();
    void aServerThatIsWellGivesUpFirst();
    void aServerThatNeverAnswersTheFirstQuestions_data() { frozen(); }
    void aServerThatNeverAnswersTheFirstQuestions();
    void endsAtOnceWhateverHangs_data() { frozen(); }
    void endsAtOnceWhateverHangs();
    void endsAtOnceWithACallThatHangs();

private:
    static void frozen() {
        QTest::addColumn<LossyProxy::Frozen>("frozen");
        QTest::newRow("no greeting") << LossyProxy::Frozen::Everything;
        QTest::newRow("a greeting and then nothing") << LossyProxy::Frozen::Questions;
    }

    std::unique_ptr<TestDatabase> m_server;
};

namespace {

constexpr Database::Options hasty{.slowAfter = 100ms, .limit = 800ms};

/// A client on a cable; the connection is there.
struct Client {
    explicit Client(TestDatabase &server, const Database::Options &options = hasty)
        : cable(ThrowawayCluster::shared().socketFolder(), server.clientConnection())
        , database(cable.connection(), options)
        , slow(&database, &Database::slowChanged)
        , offline(&database, &Database::wentOffline) {
        if (!QTest::qWaitFor([this] { return database.isOnline(); }, 20'000))
            qFatal("no connection");
    }

    [[nodiscard]] QFuture<Result<qint64>> ask(const QByteArray &sql, Retry retry = Retry::AtOnce) {
        return database.call(retry, sql, Params(),
                             [](const Rows &rows) -> Result<qint64> { return rows.first().integer(0); });
    }

    LossyProxy cable;
    Database database;
    QSignalSpy slow;
    QSignalSpy offline;
};

} // namespace

void DeadlineTest::tellsWhoWaitsAndThenBuildsAnew() {
    Client client(*m_server);
    client.cable.freeze();
    const auto read = client.ask("select 7::bigint");
    QTRY_COMPARE(client.slow.count(), 1);
    QVERIFY(client.database.isSlow());
    QVERIFY(!read.isFinished());
    QCOMPARE(client.offline.count(), 0);
    QTRY_VERIFY(client.offline.count() > 0);
    QVERIFY(!client.database.isSlow()); // another thing is told now
    QCOMPARE(answer(read), Result<qint64>(failure(ErrorCode::Offline)));
    QVERIFY(client.cable.connections() > 1);
    client.cable.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(client.database.isOnline(), 20'000);
    QCOMPARE(answer(client.ask("select 8::bigint")), Result<qint64>(8));
    QVERIFY(!client.database.isSlow());
}

void DeadlineTest::asksAReadAgainOnANewConnection() {
    Client client(*m_server);
    client.cable.freeze();
    const auto read = client.ask("select 7::bigint");
    QTRY_COMPARE(client.cable.connections(), 2); // the first is given up
    client.cable.thaw();
    QCOMPARE(answer(read), Result<qint64>(7));
    QTRY_VERIFY(client.database.isOnline());
}

void DeadlineTest::doesARequestOnceWhenItsAnswerIsOverdue() {
    const QString token = m_server->logIn(m_server->createMember(u"overdue@example.com"_s));
    Client client(*m_server);
    AccountApi accounts(client.database);
    client.cable.holdAnswers();
    const auto request = accounts.topUp(token, QUuid::createUuid(), Money{1000});
    QTRY_VERIFY(client.cable.connections() > 1);
    client.cable.thaw();
    QCOMPARE(answer(request), Result<Money>(Money{1000}));
    QCOMPARE(answer(accounts.myLedger(token))->size(), 1);
}

void DeadlineTest::doesARequestOnceWhenItsAnswerIsSlow() {
    const QString token = m_server->logIn(m_server->createMember(u"slow@example.com"_s));
    Client client(*m_server, {.slowAfter = 100ms, .limit = 15s});
    AccountApi accounts(client.database);
    client.cable.holdAnswers();
    const auto request = accounts.topUp(token, QUuid::createUuid(), Money{1000});
    QTRY_VERIFY(client.database.isSlow());
    client.cable.thaw();
    QCOMPARE(answer(request), Result<Money>(Money{1000}));
    QCOMPARE(answer(accounts.myLedger(token))->size(), 1);
    QCOMPARE(client.cable.connections(), 1);
    QCOMPARE(client.offline.count(), 0);
    QTRY_VERIFY(!client.database.isSlow());
}

void DeadlineTest::aCallBehindSlowOnesIsNotOverdue() {
    Client client(*m_server, {.slowAfter = 100ms, .limit = 1s});
    QList<QFuture<Result<qint64>>> calls;
    for (int i = 0; i < 6; ++i)
        calls << client.ask("select 1::bigint from pg_sleep(0.3)");
    for (const auto &call : calls)
        QCOMPARE(answer(call), Result<qint64>(1));
    QCOMPARE(client.cable.connections(), 1);
    QCOMPARE(client.offline.count(), 0);
    QVERIFY(client.slow.count() > 0); // whoever asked the last has waited long
}

void DeadlineTest::callsThatKeepComingPutNothingOff() {
    Client client(*m_server);
    client.cable.freeze();
    QList<QFuture<Result<qint64>>> calls;
    QTimer asking; // as a seat map does, more often than an answer takes to be overdue
    connect(&asking, &QTimer::timeout, this, [&] { calls << client.ask("select 7::bigint"); });
    asking.start(50ms);
    QTRY_VERIFY(client.cable.connections() > 1);
}

void DeadlineTest::anOverdueRequestLetsTheOthersHaveTheirTurn() {
    const QString token = m_server->logIn(m_server->createMember(u"turn@example.com"_s));
    Client client(*m_server);
    AccountApi accounts(client.database);
    client.cable.holdAnswers();
    const auto request = accounts.topUp(token, QUuid::createUuid(), Money{1000});
    const auto read = client.ask("select 7::bigint");
    QStringList answered;
    whenDone(this, request, [&](const auto &) { answered << u"request"_s; });
    whenDone(this, read, [&](const auto &) { answered << u"read"_s; });
    QTRY_VERIFY(client.cable.connections() > 1);
    client.cable.thaw();
    QTRY_COMPARE(answered, QStringList({u"read"_s, u"request"_s}));
}

void DeadlineTest::aServerThatIsWellGivesUpFirst() {
    Client client(*m_server);
    QCOMPARE(answer(client.ask("select 1::bigint from pg_sleep(30)")), Result<qint64>(failure(ErrorCode::Busy)));
    QCOMPARE(client.cable.connections(), 1);
    QCOMPARE(client.offline.count(), 0);
}

void DeadlineTest::aServerThatNeverAnswersTheFirstQuestions() {
    QFETCH(LossyProxy::Frozen, frozen);
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->clientConnection());
    cable.freeze(frozen);
    Database database(cable.connection(), hasty);
    const QSignalSpy slow(&database, &Database::slowChanged);
    const QSignalSpy offline(&database, &Database::wentOffline);
    QTRY_COMPARE(slow.count(), 1);
    QVERIFY(database.isSlow());
    QTRY_VERIFY(offline.count() > 0);
    QVERIFY(!database.isOnline());
    cable.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(database.isOnline(), 20'000);
    QVERIFY(!database.isSlow());
}

void DeadlineTest::endsAtOnceWhateverHangs() {
    QFETCH(LossyProxy::Frozen, frozen);
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->clientConnection());
    cable.freeze(frozen);
    auto database = std::make_unique<Database>(cable.connection()); // with the time that people give it
    QTRY_COMPARE(cable.connections(), 1);
    QElapsedTimer timer;
    timer.start();
    database.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    cable.thaw();
}

void DeadlineTest::endsAtOnceWithACallThatHangs() {
    QFuture<Result<qint64>> read;
    QFuture<Result<qint64>> next;
    QElapsedTimer timer;
    {
        Client client(*m_server, {});
        client.cable.freeze();
        read = client.ask("select 7::bigint", Retry::UntilAnswered);
        next = client.ask("select 8::bigint");
        QTRY_VERIFY(client.cable.questionsHeldBack() > 0); // it is under way
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    for (const auto &call : {read, next}) {
        QVERIFY(call.isFinished());
        QCOMPARE(call.resultCount(), 0);
    }
}

UNIVERSE_TEST(DeadlineTest, QCoreApplication)
#include "tst_deadline_database.moc"
