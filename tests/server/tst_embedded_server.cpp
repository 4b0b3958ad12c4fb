#include "tests/server/Desktop.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::answer;
using universe::test::Desktop;
using universe::test::problem;

// The private server as a window gets it: whose it is, what is in it, and that it lasts.
class EmbeddedServerTest : public QObject {
    Q_OBJECT

private:
    const Desktop m_used;

private Q_SLOTS:
    void initTestCase();
    void firstStartMakesAServerThatAnswersAsAClient();
    void nobodyElseReachesIt();
    void koreanSortsAsKorean();
    void theLogTellsNoSecret();
    void laterStartsKeepTheData();
    void firstStartWithTheDemonstration();
    void progressGrowsToTheEnd();
    void noVariableOfLibpqReachesIt();
    void aLongPathStillHasASocket();
};

void EmbeddedServerTest::initTestCase() {
    const auto started = m_used.startAndStop();
    QVERIFY2(started, qPrintable(problem(started)));
}

void EmbeddedServerTest::firstStartMakesAServerThatAnswersAsAClient() {
    const Desktop desktop;
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(started->firstStart);
    QVERIFY(!started->wasRunning);
    QVERIFY(!answer(started->connection, u"select api.version()"_s).isEmpty());
    QCOMPARE(answer(started->connection, u"select * from data.member"_s), u"42501"_s);
    QCOMPARE(answer(started->connection, u"select rolsuper from pg_roles where rolname = current_user"_s), u"f"_s);
    QCOMPARE(answer(started->connection, u"show fsync"_s), u"on"_s);
    QVERIFY(!QFileInfo::exists(desktop.folders().unfinishedMark()));
}

void EmbeddedServerTest::nobodyElseReachesIt() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(answer(started->connection, u"show listen_addresses"_s), QString());
    const auto closed = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto anyoneElse =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &folder :
         {desktop.folders().base, desktop.folders().cluster(), desktop.cluster().inspect().socketFolder}) {
        QCOMPARE(QFile::permissions(folder) & anyoneElse, QFile::Permissions());
        QCOMPARE(QFile::permissions(folder) & closed, closed);
    }
    // A role of the cluster that is neither the superuser nor the client is nobody's.
    const QString super = desktop.cluster().connection(u"my_universe"_s);
    QVERIFY(answer(super, u"create role stranger login superuser"_s) != u"42501"_s);
    QVERIFY(!AdminConnection::open(desktop.cluster().connection(u"my_universe"_s, u"stranger"_s)));
}

void EmbeddedServerTest::koreanSortsAsKorean() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(answer(started->connection,
                    u"select string_agg(x, '' order by x) from unnest(array['하','b','가','A','나','a']) x"_s),
             u"가나하aAb"_s);
}

void EmbeddedServerTest::theLogTellsNoSecret() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    auto client = AdminConnection::open(started->connection);
    QVERIFY(client->execute(u"select * from api.log_in($1, $2)"_s, {u"a@example.com"_s, u"s3cret-one"_s}));
    QVERIFY(client->runScript(u"select * from api.log_in('a@example.com', 's3cret-two')"_s));
    QVERIFY(!client->runScript(u"select api.sign_up('s3cret-three', 's3cret-three', null)"_s));
    QVERIFY(!client->runScript(u"select 's3cret-four' from nowhere"_s));
    QCOMPARE(answer(started->connection, u"select count(*) from pg_stat_activity where query like '%s3cret%'"
                                         " and pid <> pg_backend_pid()"_s),
             u"0"_s);
    window.stop();
    QFile log(desktop.folders().log());
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY(text.contains("ready to accept connections"));
    QVERIFY(!text.contains("s3cret"));
}

void EmbeddedServerTest::laterStartsKeepTheData() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    {
        EmbeddedServer window(desktop.options());
        const auto started = Desktop::startOf(window);
        QVERIFY2(started, qPrintable(problem(started)));
        QVERIFY(
            answer(started->connection, u"select api.sign_up('kept@example.com', 'long enough 1', 'Kept')"_s).toInt() >
            0);
    }
    QVERIFY(!desktop.isRunning());
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!started->firstStart);
    QCOMPARE(answer(started->connection, u"select count(*) from api.log_in('kept@example.com', 'long enough 1')"_s),
             u"1"_s);
}

void EmbeddedServerTest::firstStartWithTheDemonstration() {
    const Desktop desktop;
    auto options = desktop.options();
    options.demo = true;
    EmbeddedServer window(options);
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QCOMPARE(answer(started->connection, u"select is_demo from api.deployment()"_s), u"t"_s);
    QCOMPARE(answer(started->connection, u"select role from api.log_in('admin@example.com', 'universe')"_s),
             u"admin"_s);
}

void EmbeddedServerTest::progressGrowsToTheEnd() {
    const Desktop desktop;
    EmbeddedServer window(desktop.options());
    QList<double> fractions;
    connect(&window, &EmbeddedServer::progressed, &window,
            [&](EmbeddedStep, double fraction) { fractions.append(fraction); });
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(!fractions.isEmpty() && fractions.last() == 1.0, 60000);
    QVERIFY(std::ranges::is_sorted(fractions));
    QVERIFY(fractions.size() > 20);
}

void EmbeddedServerTest::noVariableOfLibpqReachesIt() {
    const Desktop desktop;
    QVERIFY(desktop.resembles(m_used));
    qputenv("PGHOSTADDR", "127.0.0.1");
    qputenv("PGOPTIONS", "-c search_path=nowhere");
    qputenv("PGSSLMODE", "verify-full");
    qputenv("PGCHANNELBINDING", "require");
    qputenv("PGTARGETSESSIONATTRS", "standby");
    qputenv("PGSERVICE", "nowhere");
    qputenv("PGDATESTYLE", "German");
    const auto started = desktop.startAndStop();
    for (const char *name : {"PGHOSTADDR", "PGOPTIONS", "PGSSLMODE", "PGCHANNELBINDING", "PGTARGETSESSIONATTRS",
                             "PGSERVICE", "PGDATESTYLE"})
        QVERIFY(!qEnvironmentVariableIsSet(name));
    QVERIFY2(started, qPrintable(problem(started)));
}

void EmbeddedServerTest::aLongPathStillHasASocket() {
    const Desktop desktop(QString(120, u'x') + QUuid::createUuid().toString(QUuid::Id128).first(8) +
                          u" 우주, 'q' \"$x\""_s);
    EmbeddedServer window(desktop.options());
    const auto started = Desktop::startOf(window);
    QVERIFY2(started, qPrintable(problem(started)));
    QVERIFY(!answer(started->connection, u"select api.version()"_s).isEmpty());
}

UNIVERSE_TEST(EmbeddedServerTest, QCoreApplication)
#include "tst_embedded_server.moc"
