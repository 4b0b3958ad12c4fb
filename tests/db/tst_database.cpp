#include "app/api/AccountApi.h"
#include "app/db/AdminConnection.h"
#include "app/db/Connection.h"
#include "app/db/Database.h"
#include "tests/support/Answer.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace std::chrono_literals;

// The thread that owns the connection, against a real server: what comes back as values, and what happens when the
// server goes away.
class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
        // A client that cuts its own connection: not open to those of a deployment.
        m_server->sql(QStringLiteral("grant execute on function pg_terminate_backend to my_universe_client"));
    }

    void bringsValuesAsTheyAre();
    void bringsListsOfTextsAsTheyAre();
    void readsInstantsWhereverTheServerIs();
    void doesNotMindTheRolesOwnSettings();
    void refusesByCode();
    void seesTheServerGoWithoutACall();
    void readsAgainAfterTheBackendWasKilled();
    void asksAsOftenAsTheCallAllows();
    void sendsBeforeItIsAnswered();
    void asksAgainWhatStoodBehindALostCall();
    void asksAloneWhatMustNotHappenTwice();
    void asksOnceMoreForAFunctionThatIsMissing();
    void losesNothingThatMustNotHappenTwiceWithTheAnswerBeforeIt();
    void chargesOnceWhenTheAnswerWasLost();
    void triesLessOftenTheLongerTheServerIsAway();
    void waitsForTheServerWithARequest();
    void endsWithCallsUnderWay();
    void showsNoSecretToOtherConnections();

private:
    std::unique_ptr<TestDatabase> m_server;
};

namespace {

/// The answer to one statement on a connection that has just been opened.
Result<Rows> ask(Connection &connection, const QByteArray &sql, const Params &params = {}) {
    constexpr auto patience = 10s;
    connection.send(sql, params);
    const auto greeted = connection.receive(QDeadlineTimer(patience));
    return *greeted ? *connection.receive(QDeadlineTimer(patience)) : *greeted;
}

QFuture<Result<qint64>> askNumber(Database &database, const QByteArray &sql, Retry retry = Retry::AtOnce) {
    return database.call(retry, sql, Params(),
                         [](const Rows &rows) -> Result<qint64> { return rows.first().integer(0); });
}

} // namespace

void DatabaseTest::bringsValuesAsTheyAre() {
    const Waiting waiting(10s);
    Connection connection(waiting);
    QVERIFY(connection.open(m_server->clientConnection()));
    const auto rows =
        ask(connection,
            "select $1::text, 9007199254740993::bigint, timestamptz '2026-12-24 19:00:00.25+09', null, true, "
            "array[1,22,333]::bigint[], '{}'::bigint[], date '2026-12-24', 1.5::float8, timestamptz 'infinity'",
            Params(QStringLiteral("나의 우주 ' \\ ;")));
    QVERIFY(rows);
    const Row row = rows->first();
    QCOMPARE(row.text(0), u"나의 우주 ' \\ ;");
    QCOMPARE(row.integer(1), 9007199254740993);
    QCOMPARE(row.instant(2), QDateTime(QDate(2026, 12, 24), QTime(10, 0, 0, 250), QTimeZone::utc()));
    QVERIFY(row.isNull(3));
    QVERIFY(row.boolean(4));
    QCOMPARE(row.integers(5), (QList<qint64>{1, 22, 333}));
    QCOMPARE(row.integers(6), QList<qint64>());
    QCOMPARE(row.date(7), QDate(2026, 12, 24));
    QCOMPARE(row.real(8), 1.5);
    QVERIFY(!row.instant(9).isValid());
}

void DatabaseTest::bringsListsOfTextsAsTheyAre() {
    const Waiting waiting(10s);
    Connection connection(waiting);
    QVERIFY(connection.open(m_server->clientConnection()));
    const QStringList texts{QStringLiteral("봄밤"),
                            QStringLiteral("NULL"),
                            QStringLiteral("a, b"),
                            QStringLiteral("{}"),
                            QString(),
                            QStringLiteral(" "),
                            QStringLiteral("\"\\\""),
                            QStringLiteral("C:\\new, \"x\""),
                            QStringLiteral("}")};
    QByteArray list;
    Params params;
    for (int i = 0; i < texts.size(); ++i) {
        list += (i > 0 ? ", $" : "$") + QByteArray::number(i + 1) + "::text";
        params.add(texts[i]);
    }
    const auto rows =
        ask(connection, "select array[" + list + "], '{}'::text[], array[null, 'null', null]::text[], null::text[]",
            params);
    QVERIFY(rows);
    const Row row = rows->first();
    QCOMPARE(row.texts(0), texts);
    QCOMPARE(row.texts(1), QStringList());
    QCOMPARE(row.texts(2), (QStringList{QString(), QStringLiteral("null"), QString()}));
    QCOMPARE(row.texts(3), QStringList());
}

void DatabaseTest::readsInstantsWhereverTheServerIs() {
    TestDatabase abroad(TestDatabase::Content::Schema);
    abroad.sql(QStringLiteral("alter database %1 set timezone to 'Asia/Seoul'").arg(abroad.name()));
    abroad.sql(QStringLiteral("alter database %1 set datestyle to 'German'").arg(abroad.name()));
    const QDateTime instant(QDate(2026, 12, 24), QTime(10, 0), QTimeZone::utc());
    const Waiting waiting(10s);
    Connection client(waiting);
    QVERIFY(client.open(abroad.clientConnection()));
    QCOMPARE(ask(client, "select $1::timestamptz", instant)->first().instant(0), instant);
    auto admin = AdminConnection::open(abroad.adminConnection());
    QVERIFY(admin);
    QCOMPARE(admin->execute("select $1::timestamptz", instant)->first().instant(0), instant);
}

// A login can set what it likes for its own role; whoever connects with it next gets that.
void DatabaseTest::doesNotMindTheRolesOwnSettings() {
    const QString role = QStringLiteral("kiosk_") + m_server->name();
    m_server->sql(QStringLiteral("create role %1 login in role my_universe_client").arg(role));
    m_server->sql(QStringLiteral("grant connect on database %1 to %2").arg(m_server->name(), role));
    const QStringList settings{QStringLiteral("datestyle to 'SQL, DMY'"),
                               QStringLiteral("timezone to 'Asia/Kathmandu'"),
                               QStringLiteral("intervalstyle to 'iso_8601'"),
                               QStringLiteral("client_encoding to 'EUC_KR'"),
                               QStringLiteral("standard_conforming_strings to off"),
                               QStringLiteral("bytea_output to 'escape'"),
                               QStringLiteral("extra_float_digits to -15"),
                               QStringLiteral("array_nulls to off"),
                               QStringLiteral("default_transaction_isolation to 'serializable'"),
                               QStringLiteral("search_path to 'nowhere'"),
                               QStringLiteral("statement_timeout to '2s'"),
                               QStringLiteral("lock_timeout to '1ms'"),
                               QStringLiteral("client_min_messages to 'debug5'")};
    for (const QString &setting : settings)
        m_server->sql(QStringLiteral("alter role %1 set %2").arg(role, setting));
    const auto askAll = [](Connection &connection) {
        return ask(
            connection,
            "select timestamptz '2026-12-24 19:00:00+09', $1::text, 'a\\b', '\\x41'::bytea, 0.1::float8 + 0.2,"
            " (array[null]::text)::text[], current_setting('transaction_isolation'),"
            " current_setting('transaction_read_only'), interval '1 day', current_setting('statement_timeout'),"
            " current_setting('lock_timeout'), current_setting('search_path'), current_setting('client_min_messages'),"
            " current_setting('client_encoding')",
            Params(QStringLiteral("나의 우주")));
    };
    const Waiting waiting(10s);
    Connection plain(waiting);
    QVERIFY(plain.open(m_server->clientConnection()));
    Connection poisoned(waiting);
    QVERIFY(poisoned.open(ThrowawayCluster::shared().connection(m_server->name(), role)));
    const auto expected = askAll(plain);
    const auto answer = askAll(poisoned);
    QVERIFY(expected && answer);
    for (int column = 0; column < 14; ++column)
        QCOMPARE(answer->first().text(column), expected->first().text(column));
    poisoned.close();
    m_server->sql(QStringLiteral("drop owned by ") + role);
    m_server->sql(QStringLiteral("drop role ") + role);
}

void DatabaseTest::refusesByCode() {
    Database database(m_server->clientConnection());
    AccountApi accounts(database);
    const auto nobody = answer(accounts.myAccount(QStringLiteral("not a token")));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotLoggedIn);
    const auto table = answer(askNumber(database, "select count(*) from data.member"));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Incompatible);
}

void DatabaseTest::seesTheServerGoWithoutACall() {
    Database database(m_server->clientConnection());
    QSignalSpy online(&database, &Database::wentOnline);
    QSignalSpy offline(&database, &Database::wentOffline);
    QTRY_COMPARE(online.count(), 1);
    m_server->disconnectClients();
    QTRY_COMPARE(offline.count(), 1);
    QVERIFY(!database.isOnline());
    QTRY_COMPARE(online.count(), 2);
    QVERIFY(database.isOnline());
}

void DatabaseTest::readsAgainAfterTheBackendWasKilled() {
    Database database(m_server->clientConnection());
    QCOMPARE(answer(askNumber(database, "select 7::bigint")), Result<qint64>(7));
    // Killed by its own statement, on the second connection again: the person is told, and the next call works.
    const auto killed = answer(askNumber(database, "select pg_terminate_backend(pg_backend_pid())::int::bigint"));
    QVERIFY(!killed);
    QCOMPARE(killed.error().code, ErrorCode::Offline);
    QTRY_VERIFY(answer(askNumber(database, "select 8::bigint")).has_value());
}

void DatabaseTest::asksAsOftenAsTheCallAllows() {
    for (const auto &[retry, times] : {std::pair(Retry::Never, 1), std::pair(Retry::AtOnce, 2)}) {
        m_server->sql(QStringLiteral("create sequence data.asked"));
        Database database(m_server->adminConnection());
        const auto killed = answer(askNumber(
            database, "select pg_terminate_backend(pg_backend_pid())::int::bigint from nextval('data.asked')", retry));
        QVERIFY(!killed);
        QCOMPARE(killed.error().code, ErrorCode::Offline);
        QCOMPARE(m_server->sql(QStringLiteral("select last_value from data.asked")).first().integer(0), times);
        m_server->sql(QStringLiteral("drop sequence data.asked"));
    }
}

void DatabaseTest::sendsBeforeItIsAnswered() {
    m_server->sql(QStringLiteral("create sequence data.asked"));
    LossyProxy proxy(ThrowawayCluster::shared().socketFolder(), m_server->adminConnection());
    Database database(proxy.connection());
    QCOMPARE(answer(askNumber(database, "select 1::bigint")), Result<qint64>(1));
    proxy.holdAnswers();
    const int before = proxy.roundTrips();
    QList<QFuture<Result<qint64>>> asked;
    for (int i = 0; i < 5; ++i)
        asked.append(askNumber(database, "select nextval('data.asked') / " + QByteArray(i == 2 ? "0" : "1")));
    QTRY_COMPARE(m_server->sql(QStringLiteral("select last_value from data.asked")).first().integer(0), 5);
    QVERIFY(!asked.first().isFinished());
    proxy.thaw();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(answer(asked[i]).value_or(0), i == 2 ? 0 : i + 1); // an error touches nothing else
    QCOMPARE(proxy.roundTrips(), before + 1);
    m_server->sql(QStringLiteral("drop sequence data.asked"));
}

void DatabaseTest::asksAgainWhatStoodBehindALostCall() {
    m_server->sql(QStringLiteral("create sequence data.asked"));
    Database database(m_server->adminConnection());
    const auto killed = askNumber(database, "select pg_terminate_backend(pg_backend_pid())::int::bigint"
                                            " from nextval('data.asked')");
    const auto read = askNumber(database, "select 5::bigint");
    const auto request = askNumber(database, "select 6::bigint", Retry::UntilAnswered);
    QCOMPARE(answer(killed).error().code, ErrorCode::Offline);
    QCOMPARE(answer(read), Result<qint64>(5));
    QCOMPARE(answer(request), Result<qint64>(6));
    QCOMPARE(m_server->sql(QStringLiteral("select last_value from data.asked")).first().integer(0), 2);
    m_server->sql(QStringLiteral("drop sequence data.asked"));
}

void DatabaseTest::asksAloneWhatMustNotHappenTwice() {
    m_server->sql(QStringLiteral("create sequence data.asked"));
    Database database(m_server->adminConnection());
    const auto killed = askNumber(database, "select pg_terminate_backend(pg_backend_pid())::int::bigint");
    const auto before = askNumber(database, "select nextval('data.asked')");
    const auto once = askNumber(database, "select nextval('data.asked')", Retry::Never);
    QCOMPARE(answer(killed).error().code, ErrorCode::Offline);
    QCOMPARE(answer(once), Result<qint64>(2)); // it was not sent before, and so not lost
    QCOMPARE(answer(before), Result<qint64>(1));
    m_server->sql(QStringLiteral("drop sequence data.asked"));
}

// As while a deployment replaces it: the first call does not find it, the second one does.
void DatabaseTest::asksOnceMoreForAFunctionThatIsMissing() {
    m_server->sql(QStringLiteral("create sequence public.asked"));
    m_server->sql(QStringLiteral("create function api.missing_until(nth bigint) returns bigint language plpgsql"
                                 " security definer as $$ declare n bigint := nextval('public.asked'); begin"
                                 " if n < nth then raise exception using errcode = '42883'; end if; return n; end $$"));
    m_server->sql(QStringLiteral("grant execute on function api.missing_until to my_universe_client"));
    Database database(m_server->clientConnection());
    for (const Retry retry : {Retry::AtOnce, Retry::UntilAnswered, Retry::Never}) {
        m_server->sql(QStringLiteral("alter sequence public.asked restart"));
        QCOMPARE(answer(askNumber(database, "select api.missing_until(2)", retry)).value(), 2);
    }
    m_server->sql(QStringLiteral("alter sequence public.asked restart"));
    const auto gone = answer(askNumber(database, "select api.missing_until(9)"));
    QCOMPARE(gone.error().code, ErrorCode::Incompatible);
    QCOMPARE(m_server->sql(QStringLiteral("select last_value from public.asked")).first().integer(0), 2);
}

// Sent behind another call, it would happen although it looks as if it had not been asked.
void DatabaseTest::losesNothingThatMustNotHappenTwiceWithTheAnswerBeforeIt() {
    m_server->sql(QStringLiteral("create sequence data.asked"));
    LossyProxy proxy(ThrowawayCluster::shared().socketFolder(), m_server->adminConnection());
    Database database(proxy.connection());
    QCOMPARE(answer(askNumber(database, "select 1::bigint")), Result<qint64>(1));
    proxy.loseNextAnswer();
    const auto read = askNumber(database, "select 2::bigint from pg_sleep(0.2)");
    const auto once = askNumber(database, "select nextval('data.asked')", Retry::Never);
    QCOMPARE(answer(read), Result<qint64>(2));
    QCOMPARE(answer(once), Result<qint64>(1));
    QCOMPARE(proxy.answersLost(), 1);
    m_server->sql(QStringLiteral("drop sequence data.asked"));
}

void DatabaseTest::chargesOnceWhenTheAnswerWasLost() {
    const MemberId member = m_server->createMember(QStringLiteral("lost@example.com"));
    const QString token = m_server->logIn(member);
    // The first answer is thrown away, as a network does that breaks after the commit; the client asks again.
    const auto request = QUuid::createUuid();
    {
        Database first(m_server->clientConnection());
        AccountApi accounts(first);
        QVERIFY(answer(accounts.topUp(token, request, Money{1000})));
    }
    Database second(m_server->clientConnection());
    AccountApi accounts(second);
    QCOMPARE(answer(accounts.topUp(token, request, Money{1000})), Result<Money>(Money{1000}));
    QCOMPARE(answer(accounts.topUp(token, request, Money{2000})), Result<Money>(failure(ErrorCode::RequestReused)));
    QCOMPARE(answer(accounts.myLedger(token))->size(), 1);
}

void DatabaseTest::triesLessOftenTheLongerTheServerIsAway() {
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_server->clientConnection());
    Database database(cable.connection());
    QTRY_VERIFY(database.isOnline());
    QSignalSpy offline(&database, &Database::wentOffline);
    cable.cut();
    const QList<std::chrono::milliseconds> pauses{500ms, 1000ms, 2000ms, 4000ms, 8000ms, 15'000ms, 15'000ms};
    for (qsizetype i = 0; i < pauses.size(); ++i) {
        QTRY_VERIFY(offline.count() > i);
        const auto next = offline.at(i).at(1).value<std::chrono::milliseconds>();
        QVERIFY(next >= pauses[i]);
        QVERIFY(next <= pauses[i] * 5 / 4); // not all clients at once
        database.reconnectNow();
    }
    cable.mend();
    database.reconnectNow();
    QTRY_VERIFY(database.isOnline());
    offline.clear();
    cable.cut();
    QTRY_COMPARE(offline.count(), 1);
    QVERIFY(offline.last().at(1).value<std::chrono::milliseconds>() <= 625ms);
}

void DatabaseTest::waitsForTheServerWithARequest() {
    ThrowawayCluster cluster;
    TestDatabase own(TestDatabase::Content::Schema, cluster);
    const MemberId member = own.createMember(QStringLiteral("waits@example.com"));
    const QString token = own.logIn(member);

    Database database(own.clientConnection());
    QSignalSpy offline(&database, &Database::wentOffline);
    AccountApi accounts(database);
    QVERIFY(answer(accounts.myAccount(token)));
    own.sql(QStringLiteral("checkpoint")); // the tests' servers are not durable
    cluster.kill();
    QTRY_VERIFY(offline.count() > 0);

    const auto request = accounts.topUp(token, QUuid::createUuid(), Money{500});
    const auto read = answer(accounts.myAccount(token));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Offline); // a page shows its offline state at once ...
    QVERIFY(!request.isFinished());                  // ... while a request waits

    cluster.start();
    QCOMPARE(answer(request), Result<Money>(Money{500}));
    QCOMPARE(answer(accounts.myLedger(token))->size(), 1);
}

void DatabaseTest::endsWithCallsUnderWay() {
    QFuture<Result<qint64>> future;
    {
        Database database(QStringLiteral("host=/nowhere/at/all"));
        QSignalSpy offline(&database, &Database::wentOffline);
        QTRY_VERIFY(offline.count() > 0);
        future = askNumber(database, "select 1::bigint", Retry::UntilAnswered);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void DatabaseTest::showsNoSecretToOtherConnections() {
    // Even where the server shows queries: the values of a call are beside its text.
    m_server->sql(QStringLiteral("alter database %1 set track_activities = on").arg(m_server->name()));
    Database database(m_server->clientConnection());
    AccountApi accounts(database);
    QVERIFY(!answer(accounts.logIn(QStringLiteral("peek@example.com"), QStringLiteral("a-secret-of-mine"))));
    const auto queries = m_server->sql(QStringLiteral(
        "select query from pg_stat_activity where datname = current_database() and query like '%api.log_in%' "
        "and pid <> pg_backend_pid()"));
    QCOMPARE(queries.size(), 1);
    QVERIFY(queries.first().text(0).contains(u"$2"));
    QVERIFY(!queries.first().text(0).contains(u"a-secret-of-mine"));
}

UNIVERSE_TEST(DatabaseTest, QCoreApplication)
#include "tst_database.moc"
