#include "tests/admin/AdminProgram.h"
#include "tests/mail/SmtpServer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

/// Mail by the command line: where it goes out, and that it does.
class AdminMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhereItGoesOut_data();
    void keepsWhereItGoesOut();
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void sendsWhatIsDue();
};

namespace {

AdminAnswer setMail(const TestDatabase &database, const QString &url, const QStringList &further = {},
                    const QByteArray &input = {}, const QString &from = u"tickets@house.example"_s) {
    return admin(
        QStringList{u"set-mail"_s, u"--database"_s, database.adminConnection(), u"--smtp"_s, url, u"--from"_s, from} +
            further,
        input);
}

} // namespace

void AdminMailTest::keepsWhereItGoesOut_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nobody") << u"smtp://127.0.0.1:2525"_s << QByteArray() << u"smtp://127.0.0.1:2525 "_s;
    QTest::newRow("an empty line") << u"smtp://127.0.0.1"_s << QByteArray("\n") << u"smtp://127.0.0.1 "_s;
    QTest::newRow("a user") << u"smtps://house@mail.example:465"_s << QByteArray("s3cret ö\n")
                            << u"smtps://house@mail.example:465 s3cret ö"_s;
    QTest::newRow("the sender as user") << u"smtp://mail.example:587"_s << QByteArray("s3cret\n")
                                        << u"smtp://tickets%40house.example@mail.example:587 s3cret"_s;
}

void AdminMailTest::keepsWhereItGoesOut() {
    QFETCH(QString, url);
    QFETCH(QByteArray, input);
    TestDatabase database(TestDatabase::Content::Schema);
    QCOMPARE(setMail(database, u"smtp://before.example"_s).exitCode, 0);
    const AdminAnswer answer = setMail(database, url, {}, input);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY(isOneLine(answer.out));
    QVERIFY(!answer.out.contains(u"s3cret"));
    QTEST(database.sql(u"select url || ' ' || password from data.mail_server"_s).first().text(0), "kept");
}

void AdminMailTest::refusesWhatIsNoServer_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("further");
    QTest::addColumn<QByteArray>("input");
    const QString good = u"smtp://127.0.0.1"_s;
    const QString house = u"tickets@house.example"_s;
    QTest::newRow("another protocol") << u"http://127.0.0.1"_s << house << QStringList() << QByteArray();
    QTest::newRow("no host") << u"smtp://"_s << house << QStringList() << QByteArray();
    QTest::newRow("a path") << u"smtp://127.0.0.1/a"_s << house << QStringList() << QByteArray();
    QTest::newRow("a password that others read")
        << u"smtp://a:s3cret@b.example"_s << house << QStringList() << QByteArray();
    QTest::newRow("a user without a password") << u"smtp://a@b.example"_s << house << QStringList() << QByteArray();
    QTest::newRow("no address") << good << u"house"_s << QStringList() << QByteArray();
    QTest::newRow("no file") << good << house << QStringList{u"--ca"_s, u"/nowhere"_s} << QByteArray();
    QTest::newRow("no certificate") << good << house << QStringList{u"--ca"_s, u"/etc/passwd"_s} << QByteArray();
}

void AdminMailTest::refusesWhatIsNoServer() {
    QFETCH(QString, url);
    QFETCH(QString, from);
    QFETCH(QStringList, further);
    QFETCH(QByteArray, input);
    TestDatabase database(TestDatabase::Content::Schema);
    const AdminAnswer answer = setMail(database, url, further, input, from);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(isOneLine(answer.error), qPrintable(answer.error));
    QVERIFY(!answer.error.contains(u"s3cret"));
    QCOMPARE(database.sql(u"select count(*) from data.mail_server"_s).first().integer(0), 0);
}

void AdminMailTest::sendsWhatIsDue() {
    FanWorld world;
    TestDatabase &database = world.database;
    SmtpServer server;
    QCOMPARE(setMail(database, u"smtp://127.0.0.1:%1"_s.arg(server.port())).exitCode, 0);
    const QString token = database.logIn(database.createMember(u"fan@example.com"_s, Role::Fan, {1'000'000}));
    const BookingOrder order = world.order(u"open"_s, 2);
    const qint64 booking =
        database
            .sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, array[$3, $4]::bigint[])"_s,
                 {token, order.show.id.value, order.seats[0].id.value, order.seats[1].id.value})
            .first()
            .integer(0);
    database.sql(u"select api.mail_tickets($1, gen_random_uuid(), $2)"_s, {token, booking});
    database.sql(u"select api.cancel_tickets($1, gen_random_uuid(), $2::bigint, array[$2::bigint * 1024 + 1])"_s,
                 {token, booking});
    const AdminAnswer answer = admin({u"run-jobs"_s, u"--database"_s, database.adminConnection()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY2(answer.out.endsWith(u"mail: 2 sent, 0 to be tried again, 0 failed\n"), qPrintable(answer.out));
    const QJsonObject tickets = server.next();
    QVERIFY(
        tickets["headers"_L1]["Subject"_L1].toString().startsWith(u"티켓 1매")); // the other was cancelled meanwhile
    QCOMPARE(tickets["attachments"_L1].toArray().size(), 2);
    QVERIFY(server.next()["headers"_L1]["Subject"_L1].toString().startsWith(u"환불 안내"));
    QVERIFY(server.isEmpty());
    QVERIFY(!database.sql(u"select is_missing from private.jobs() where job = 'mail'"_s).first().boolean(0));
}

UNIVERSE_TEST(AdminMailTest, QCoreApplication)
#include "tst_admin_mail_database.moc"
