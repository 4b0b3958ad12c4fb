#include "tests/admin/AdminProgram.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

// my-universe-admin run-jobs: what is due is done, once, however many run it.
class AdminJobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersWhatCameBack();
    void addsUpWhatWasSold();
    void twoAtOnceDoItOnce();
    void endsTransactionsThatHang();
    void watchingGoesOn();
    void watchingOutlastsAServerThatIsAway();
    void refusesAnIntervalThatIsNone_data();
    void refusesAnIntervalThatIsNone();

private:
    void join(const QString &name);
    [[nodiscard]] QStringList watch(const QString &connection) const;
    std::unique_ptr<TestDatabase> m_database;
};

/// Four seats of a show came back.
void AdminJobsTest::init() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
    m_database->sql(uR"(select * from private.import_document('{"format": "my-universe/1", "venues": [{"name": "Hall",
            "sections": [{"name": "A", "rows": 1, "seats_per_row": 4}]}], "concerts": [{"source": "test", "source_id": "1",
            "title": "One", "singers": ["Singer"], "venue": "Hall", "booking_opens": "2020-01-01T00:00:00Z",
            "booking_closes": "2090-01-01T00:00:00Z", "prices": [{"grade": "R", "price": 1, "sections": ["A"]}],
            "shows": ["2090-06-01T19:00:00+09:00"]}]}'))"_s);
    const QString seller = m_database->logIn(m_database->createMember(u"seller@example.com"_s, Role::Fan, Money{100}));
    m_database->sql(u"select api.cancel_booking($1, gen_random_uuid(), booking_id) from data.show s,"
                    " api.book($1, gen_random_uuid(), s.show_id, array(select seat_id from api.seats(s.show_id)))"_s,
                    {seller});
}

void AdminJobsTest::join(const QString &name) {
    const QString token = m_database->logIn(m_database->createMember(name + u"@example.com"_s));
    m_database->sql(u"select api.join_waiting_list($1, gen_random_uuid(), show_id, 1) from data.show"_s, {token});
}

namespace {

const QString noDraws = u"draws: 0 settled\n"_s;
const QString noMail =
    u"sums: of sales counted on\nreminders: 0 queued\nmail: 0 sent, 0 to be tried again, 0 failed\n"_s;

} // namespace

void AdminJobsTest::offersWhatCameBack() {
    join(u"a"_s);
    join(u"b"_s);
    AdminAnswer answer = admin({u"run-jobs"_s, u"--database"_s, m_database->adminConnection()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QCOMPARE(answer.out, noDraws + u"offers: 2 made, 0 lapsed\n"_s + noMail);
    QCOMPARE(m_database->sql(u"select done from data.job_run where job = 'offers'"_s).first().integer(0), 2);
    m_database->sql(u"update data.waiting_entry set offer_ends_at = offered_at"_s);
    m_database->sql(u"update data.seat_claim set offered_until = (select min(offer_ends_at) from data.waiting_entry)"
                    " where offered_until is not null"_s);
    answer = admin({u"run-jobs"_s, u"--database"_s, m_database->adminConnection()});
    QCOMPARE(answer.out, noDraws + u"offers: 0 made, 2 lapsed\n"_s + noMail);
    answer = admin({u"run-jobs"_s, u"--database"_s, m_database->adminConnection()});
    QCOMPARE(answer.out, noDraws + u"offers: 0 made, 0 lapsed\n"_s + noMail);
}

/// As often as it takes: whoever else is changing something at that moment keeps what came since back.
void AdminJobsTest::addsUpWhatWasSold() {
    const QString token = m_database->logIn(m_database->createMember(u"c@example.com"_s));
    m_database->sql(u"update data.purse set balance = balance + 1000000"_s);
    m_database->sql(u"select api.book($1, gen_random_uuid(), s.show_id, array[k.seat_id]) from (select min(show_id) as "
                    u"show_id from data.show) s"
                    " cross join lateral (select seat_id from api.seats(s.show_id) where state = 'free' limit 1) k"_s,
                    {token});
    const auto isDone = [this] {
        admin({u"run-jobs"_s, u"--database"_s, m_database->adminConnection()});
        return m_database
            ->sql(u"select booking_id = pg_sequence_last_value('data.booking_booking_id_seq') from data.sales_mark"_s)
            .first()
            .boolean(0);
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(m_database->sql(u"select sum(bookings) from data.sales_month"_s).first().integer(0), 1);
    QVERIFY(m_database->sql(u"select ok from private.verify() where invariant = 21"_s).first().boolean(0));
}

void AdminJobsTest::twoAtOnceDoItOnce() {
    join(u"a"_s);
    join(u"b"_s);
    const QStringList arguments{u"run-jobs"_s, u"--database"_s, m_database->adminConnection()};
    QProcess first;
    QProcess second;
    first.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    second.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    QVERIFY(first.waitForFinished() && second.waitForFinished());
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(m_database->sql(u"select count(*) from data.waiting_entry where state = 'offered'"_s).first().integer(0),
             2);
    QCOMPARE(
        m_database->sql(u"select count(*) from data.seat_claim where offered_until is not null"_s).first().integer(0),
        2);
}

/// Whoever keeps their own purse locked would keep everybody's offers back.
void AdminJobsTest::endsTransactionsThatHang() {
    join(u"a"_s);
    join(u"b"_s);
    auto kiosk = AdminConnection::open(m_database->clientConnection());
    QVERIFY(kiosk.has_value());
    const QString token = m_database->logIn(
        {m_database->sql(u"select member_id from data.member where email = 'a@example.com'"_s).first().integer(0)});
    QVERIFY(kiosk->runScript(u"set idle_in_transaction_session_timeout = 0; begin"_s).has_value());
    QVERIFY(kiosk->execute(u"select api.release_seats($1, 1)"_s, {token}).has_value());
    const QStringList arguments{u"run-jobs"_s, u"--database"_s, m_database->adminConnection()};
    QCOMPARE(admin(arguments).out, noDraws + u"offers: 0 made, 0 lapsed\n"_s + noMail);
    QVERIFY(!kiosk->runScript(u"commit"_s).has_value());
    QCOMPARE(admin(arguments).out, noDraws + u"offers: 2 made, 0 lapsed\n"_s + noMail);
}

/// The first two lines of offers, or of what keeps it from them, that a watching run prints, wherever it prints them.
QStringList AdminJobsTest::watch(const QString &connection) const {
    QProcess watching;
    watching.setProcessChannelMode(QProcess::MergedChannels);
    watching.start(QStringLiteral(ADMIN_PROGRAM),
                   {u"run-jobs"_s, u"--watch"_s, u"--every"_s, u"1"_s, u"--database"_s, connection});
    QStringList lines;
    while (lines.size() < 2 && (watching.canReadLine() || watching.waitForReadyRead()))
        if (watching.canReadLine()) {
            const QString line = QString::fromUtf8(watching.readLine());
            if (!noMail.contains(line) && line != noDraws)
                lines << line;
        }
    watching.kill();
    watching.waitForFinished();
    return lines;
}

void AdminJobsTest::watchingGoesOn() {
    join(u"a"_s);
    QCOMPARE(watch(m_database->adminConnection()),
             QStringList({u"offers: 1 made, 0 lapsed\n"_s, u"offers: 0 made, 0 lapsed\n"_s}));
}

void AdminJobsTest::watchingOutlastsAServerThatIsAway() {
    const QStringList lines = watch(u"host=/nowhere dbname=universe"_s);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u"my-universe-admin: "_s) && line.contains(u"/nowhere"_s), qPrintable(line));
}

void AdminJobsTest::refusesAnIntervalThatIsNone_data() {
    QTest::addColumn<QString>("seconds");
    QTest::newRow("nothing") << QString();
    QTest::newRow("none") << u"0"_s;
    QTest::newRow("very long") << u"3601"_s;
    QTest::newRow("a word") << u"soon"_s;
}

void AdminJobsTest::refusesAnIntervalThatIsNone() {
    QFETCH(QString, seconds);
    const AdminAnswer answer =
        admin({u"run-jobs"_s, u"--every"_s, seconds, u"--database"_s, m_database->adminConnection()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QVERIFY(answer.error.contains(u"--every"_s));
    QVERIFY(m_database->sql(u"select from data.job_run"_s).isEmpty());
}

UNIVERSE_TEST(AdminJobsTest, QCoreApplication)
#include "tst_admin_jobs_database.moc"
