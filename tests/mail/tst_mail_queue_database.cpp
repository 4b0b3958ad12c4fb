#include "app/mail/MailQueue.h"
#include "tests/mail/SmtpServer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using test::SmtpServer;

/// The queue against a real database and a real SMTP server.
class MailQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingGoesOutWhereNoServerIsSet();
    void eachMailIsInItsReadersLanguage();
    void whatWentWrongIsInTheQueue();
    void whoVanishesSendsTwiceAtMostUnderOneId();

private:
    qint64 book(const QString &email, int from);
    void askForTickets(const QString &email, qint64 booking);
    void setServer(int port);
    MailCount send();
    QString states();

    std::unique_ptr<test::FanWorld> m_world;
};

void MailQueueTest::init() { m_world = std::make_unique<test::FanWorld>(); }

void MailQueueTest::cleanup() { m_world.reset(); }

qint64 MailQueueTest::book(const QString &email, int from) {
    test::TestDatabase &database = m_world->database;
    const MemberId member = database.createMember(email, Role::Fan, {1'000'000});
    const BookingOrder order = m_world->order(u"open"_s, 1, from);
    return database
        .sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, array[$3::bigint])"_s,
             {database.logIn(member), order.show.id.value, order.seats.first().id.value})
        .first()
        .integer(0);
}

void MailQueueTest::askForTickets(const QString &email, qint64 booking) {
    test::TestDatabase &database = m_world->database;
    const qint64 member =
        database.sql(u"select member_id from data.member where email = $1"_s, {email}).first().integer(0);
    database.sql(u"select api.mail_tickets($1, gen_random_uuid(), $2)"_s, {database.logIn({member}), booking});
}

void MailQueueTest::setServer(int port) {
    m_world->database.sql(u"insert into data.mail_server (url, sender) values ($1, 'tickets@house.example')"_s,
                          {u"smtp://127.0.0.1:%1"_s.arg(port)});
}

MailCount MailQueueTest::send() {
    auto connection = AdminConnection::open(m_world->database.adminConnection());
    if (!connection)
        qFatal("no connection");
    const auto sent = sendDueMail(*connection);
    if (!sent)
        qFatal("%s", qPrintable(sent.error().message));
    return *sent;
}

QString MailQueueTest::states() {
    return m_world->database
        .sql(u"select string_agg(state || ' ' || tries || ' ' || unsure, ', ' order by mail_id) from data.mail"_s)
        .first()
        .text(0);
}

void MailQueueTest::nothingGoesOutWhereNoServerIsSet() {
    book(u"fan@example.com"_s, 0);
    QCOMPARE(send().sent, 0);
    QCOMPARE(m_world->count(u"data.mail"_s), 0);
}

void MailQueueTest::eachMailIsInItsReadersLanguage() {
    SmtpServer server;
    setServer(server.port());
    const qint64 first = book(u"fan@example.com"_s, 0);
    const qint64 second = book(u"friend@example.com"_s, 1);
    m_world->database.sql(u"update data.member set language = 'en' where email = 'friend@example.com'"_s);
    askForTickets(u"fan@example.com"_s, first);
    askForTickets(u"friend@example.com"_s, second);
    const MailCount count = send();
    QCOMPARE(count.sent, 2);
    QCOMPARE(states(), u"sent 1 0, sent 1 0"_s);
    const QJsonObject korean = server.next();
    QCOMPARE(korean["to"_L1], u"fan@example.com"_s);
    QVERIFY(korean["headers"_L1]["Subject"_L1].toString().startsWith(u"티켓 1매"));
    const QString code =
        m_world->database
            .sql(u"select private.ticket_code(ticket_id) from data.ticket where booking_id = $1"_s, {first})
            .first()
            .text(0);
    QVERIFY(korean["text"_L1].toString().contains(code));
    const QJsonArray attachments = korean["attachments"_L1].toArray();
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments[0]["type"_L1], u"application/pdf"_s);
    QVERIFY(attachments[0]["name"_L1].toString().endsWith(u".pdf"));
    QVERIFY(attachments[0]["size"_L1].toInt() > 10'000);
    QCOMPARE(attachments[1]["type"_L1], u"text/calendar"_s);
    const QJsonObject english = server.next();
    QVERIFY(english["headers"_L1]["Subject"_L1].toString().startsWith(u"1 ticket: "));
    QCOMPARE(send().sent, 0);
    QVERIFY(server.isEmpty());
}

void MailQueueTest::whatWentWrongIsInTheQueue() {
    SmtpServer server;
    setServer(server.port());
    const qint64 first = book(u"reject@example.com"_s, 0);
    const qint64 second = book(u"busy@example.com"_s, 1);
    const qint64 third = book(u"fan@example.com"_s, 2);
    askForTickets(u"reject@example.com"_s, first);
    askForTickets(u"busy@example.com"_s, second);
    askForTickets(u"fan@example.com"_s, third);
    const MailCount count = send();
    QCOMPARE(count.sent, 1);
    QCOMPARE(count.later, 1);
    QCOMPARE(count.failed, 1);
    QCOMPARE(states(), u"failed 1 0, due 1 0, sent 1 0"_s);
    QVERIFY(m_world->database.sql(u"select error from data.mail order by mail_id"_s).first().text(0).contains(u"550"));
}

void MailQueueTest::whoVanishesSendsTwiceAtMostUnderOneId() {
    SmtpServer server;
    setServer(server.port());
    askForTickets(u"vanish@example.com"_s, book(u"vanish@example.com"_s, 0));
    QCOMPARE(send().later, 1);
    QCOMPARE(states(), u"due 1 1"_s);
    for (int i = 0; i < 3; ++i) {
        m_world->database.sql(u"update data.mail set due_at = clock_timestamp()"_s);
        send();
    }
    QCOMPARE(states(), u"failed 2 2"_s);
    const QJsonObject once = server.next()["headers"_L1].toObject();
    const QJsonObject twice = server.next()["headers"_L1].toObject();
    QVERIFY(!once["Message-ID"_L1].toString().isEmpty());
    QCOMPARE(once["Message-ID"_L1], twice["Message-ID"_L1]);
    QVERIFY(server.isEmpty());
}

UNIVERSE_TEST(MailQueueTest, QGuiApplication)
#include "tst_mail_queue_database.moc"
