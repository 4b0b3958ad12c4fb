// Tickets written by the command line, without a display.

#include "tests/admin/AdminProgram.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/PassCertificates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class AdminTicketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryFormat();
    void writesInEnglishToo();
    void writesPassesThatAreSigned();
    void leavesCancelledTicketsOut();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesWhereNothingCanBeWritten();
    void endsItsSession();

private:
    /// Three seats of this concert; the booking's number.
    QString book(const QString &concert, int from);
    [[nodiscard]] QString out() const { return m_folder.filePath(u"a new/folder"_s); }
    [[nodiscard]] QStringList files() const { return QDir(out()).entryList(QDir::Files, QDir::Name); }
    AdminAnswer tickets(const QStringList &more, const QByteArray &input = password);
    QString textOf(const QString &file) {
        QProcess process;
        process.start(u"pdftotext"_s, {QDir(out()).filePath(file), u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified() : QString();
    }

    std::unique_ptr<FanWorld> m_world;
    MemberId m_fan;
    QString m_booking;
    QTemporaryDir m_folder;
};

void AdminTicketsTest::initTestCase() {
    m_world = std::make_unique<FanWorld>();
    m_fan = m_world->database.createMember(u"fan@example.com"_s, Role::Fan, {9'000'000});
    m_world->database.createMember(u"other@example.com"_s);
    m_booking = book(u"open"_s, 0);
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
}

QString AdminTicketsTest::book(const QString &concert, int from) {
    const BookingOrder order = m_world->order(concert, 3, from);
    return m_world->database
        .sql(u"select booking_no from api.book($1, gen_random_uuid(), $2, $3)"_s,
             {m_world->database.logIn(m_fan), order.show.id, order.seatIds()})
        .first()
        .text(0);
}

AdminAnswer AdminTicketsTest::tickets(const QStringList &more, const QByteArray &input) {
    QDir(out()).removeRecursively();
    return admin(QStringList{u"tickets"_s, u"--database"_s, m_world->database.clientConnection(), u"--out"_s, out()} +
                     more,
                 input);
}

void AdminTicketsTest::writesEveryFormat() {
    const AdminAnswer answer =
        tickets({m_booking, u"--email"_s, u"fan@example.com"_s, u"--format"_s, u"pdf,receipt,png,ics"_s});
    QCOMPARE(answer.error, QString());
    QCOMPARE(answer.exitCode, 0);
    const QStringList expected{m_booking + u" A 1-1.png"_s,   m_booking + u" A 1-2.png"_s, m_booking + u" A 1-3.png"_s,
                               m_booking + u"-receipt.pdf"_s, m_booking + u".ics"_s,       m_booking + u".pdf"_s};
    QCOMPARE(files(), expected);
    QStringList named = answer.out.split(u'\n', Qt::SkipEmptyParts);
    named.sort();
    QCOMPARE(named, expected);
    for (const QString &pdf : {m_booking + u".pdf"_s, m_booking + u"-receipt.pdf"_s}) {
        const QString text = textOf(pdf);
        for (const QString &word : {u"나의 우주"_s, u"올림픽홀"_s, u"A 1-1"_s, u"A 1-3"_s, u"예매 번호 "_s + m_booking})
            QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    }
    QCOMPARE(QImage(QDir(out()).filePath(expected[1])).size(), QSize(1080, 1920));
}

void AdminTicketsTest::writesInEnglishToo() {
    const AdminAnswer answer = tickets({m_booking, u"--email"_s, u"fan@example.com"_s, u"--language"_s, u"en"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(files(), QStringList{m_booking + u".pdf"_s});
    QVERIFY2(textOf(files().first()).contains(u"Booking "_s + m_booking), qPrintable(textOf(files().first())));
}

void AdminTicketsTest::writesPassesThatAreSigned() {
    const QTemporaryDir keys;
    const PassCertificates certificates(keys.path());
    QVERIFY(certificates.make());
    const AdminAnswer answer = tickets({m_booking, u"--email"_s, u"fan@example.com"_s, u"--format"_s, u"pkpass"_s,
                                        u"--pass-certificate"_s, keys.path()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QCOMPARE(files().size(), 3);
    QVERIFY(certificates.unpack(QDir(out()).filePath(files().first())));
    QVERIFY(certificates.verify());
}

void AdminTicketsTest::leavesCancelledTicketsOut() {
    const QString booking = book(u"second"_s, 0);
    TestDatabase &database = m_world->database;
    const QString token = database.logIn(m_fan);
    const Rows all = database.sql(u"select b.booking_id, t.ticket_id from api.my_bookings($1) b,"
                                  " api.my_tickets($1, b.booking_id) t where b.booking_no = $2"_s,
                                  {token, booking});
    const QString cancel = u"select refund from api.cancel_tickets($1, gen_random_uuid(), $2, array[$3::bigint])"_s;
    database.sql(cancel, {token, all.at(0).integer(0), all.at(0).integer(1)});
    const AdminAnswer some = tickets({booking, u"--email"_s, u"fan@example.com"_s});
    QCOMPARE(some.exitCode, 0);
    QVERIFY2(some.out.contains(u"1 of 3 tickets are cancelled"_s), qPrintable(some.out));
    QVERIFY(!textOf(booking + u".pdf"_s).contains(u"A 1-1"_s));
    QVERIFY(textOf(booking + u".pdf"_s).contains(u"A 1-2"_s));
    for (int i = 1; i < all.size(); ++i)
        database.sql(cancel, {token, all.at(i).integer(0), all.at(i).integer(1)});
    const AdminAnswer none = tickets({booking, u"--email"_s, u"fan@example.com"_s});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.error.contains(u"are cancelled"_s), qPrintable(none.error));
    QVERIFY(files().isEmpty());
}

void AdminTicketsTest::refusesWhatIsWrong_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("exitCode");
    const QStringList fan{u"--email"_s, u"fan@example.com"_s};
    const QStringList other{u"--email"_s, u"other@example.com"_s};
    const QByteArray right = password;
    QTest::newRow("no booking named") << fan << right << u"needs BOOKING_NO"_s << 2;
    QTest::newRow("no such booking") << fan + QStringList{u"MU-99999999"_s} << right << u"no booking MU-99999999"_s
                                     << 1;
    QTest::newRow("somebody else's") << other + QStringList{u"THEIRS"_s} << right << u"of this member"_s << 1;
    QTest::newRow("wrong password") << fan + QStringList{u"THEIRS"_s} << QByteArray("wrong\n")
                                    << u"e-mail or password is wrong"_s << 1;
    QTest::newRow("no password") << fan + QStringList{u"THEIRS"_s} << QByteArray() << u"standard input"_s << 1;
    QTest::newRow("unknown format") << fan + QStringList{u"THEIRS"_s, u"--format"_s, u"pdf,doc"_s} << right
                                    << u"not 'doc'"_s << 1;
    QTest::newRow("unknown language") << fan + QStringList{u"THEIRS"_s, u"--language"_s, u"fr"_s} << right
                                      << u"not 'fr'"_s << 1;
    QTest::newRow("no certificate") << fan + QStringList{u"THEIRS"_s, u"--format"_s, u"pkpass"_s,
                                                         u"--pass-certificate"_s, u"/nowhere"_s}
                                    << right << u"/nowhere/certificate.pem is no certificate"_s << 1;
    QTest::newRow("two bookings") << fan + QStringList{u"THEIRS"_s, u"MU-00000002"_s} << right << u"one booking"_s << 1;
}

void AdminTicketsTest::refusesWhatIsWrong() {
    QFETCH(QStringList, more);
    QFETCH(QByteArray, input);
    QFETCH(QString, why);
    QFETCH(int, exitCode);
    more.replaceInStrings(u"THEIRS"_s, m_booking);
    const AdminAnswer answer = tickets(more, input);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY2(answer.error.contains(why), qPrintable(answer.error));
    QVERIFY(isOneLine(answer.error));
    QVERIFY(files().isEmpty());
}

void AdminTicketsTest::refusesWhereNothingCanBeWritten() {
    const QString file = m_folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const AdminAnswer answer = admin({u"tickets"_s, u"--database"_s, m_world->database.clientConnection(), u"--out"_s,
                                      file + u"/below"_s, m_booking, u"--email"_s, u"fan@example.com"_s},
                                     password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.error.contains(u"cannot write"_s), qPrintable(answer.error));
}

// What the member holds in a window meanwhile stays held.
void AdminTicketsTest::endsItsSession() {
    const BookingOrder order = m_world->order(u"second"_s, 1, 50);
    m_world->database.sql(u"select api.hold_seats($1, $2, $3)"_s,
                          {m_world->database.logIn(m_fan), order.show.id, order.seatIds()});
    const QString held = u"select count(*) from data.seat_claim where booking_id is null and member_id is not null"_s;
    const QString sessions = u"select count(*) from data.session where expires_at > now()"_s;
    const qint64 before = m_world->database.sql(sessions).first().integer(0);
    QCOMPARE(tickets({m_booking, u"--email"_s, u"fan@example.com"_s}).exitCode, 0);
    QCOMPARE(m_world->database.sql(sessions).first().integer(0), before);
    QCOMPARE(m_world->database.sql(held).first().integer(0), 1);
}

UNIVERSE_TEST(AdminTicketsTest, QCoreApplication)
#include "tst_admin_tickets_database.moc"
