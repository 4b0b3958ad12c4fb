#include "app/mail/SmtpSender.h"
#include "tests/mail/SmtpServer.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SmtpServer;
using Kind = MailOutcome::Kind;

/// Against a real SMTP server on this machine, which does to each recipient what its name says.
class SmtpSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesAsItWasWritten();
    void severalGoOverOneConnection();
    void whatBecomesOfIt_data();
    void whatBecomesOfIt();
    void aServerThatStallsIsLeft();
    void noServerIsLater();
    void aServerElsewhereMustEncrypt();
    void encryptsAndLogsIn();
};

namespace {

Mail mailTo(const QString &name) {
    return {.from = u"tickets@house.example"_s,
            .to = name + u"@example.com"_s,
            .messageId = u"1f@house.example"_s,
            .language = u"ko"_s,
            .subject = u"티켓 2매: 봄을 부르는 아주 긴 이름의 밤, 그리고 노래하는 새벽과 아침"_s,
            .text = u"김우주 님,\n\n.\n티켓을 보내 드립니다. %1\n"_s.arg(QString(2000, u'가')),
            .date = QDateTime::currentDateTimeUtc(),
            .attachments = {{u"U26-0001.pdf"_s, "application/pdf", QByteArray(100'000, '\n')},
                            {u"U26-0001.ics"_s, "text/calendar", "BEGIN:VCALENDAR"}}};
}

MailServer at(const SmtpServer &server, const QString &host = u"127.0.0.1"_s) {
    return {u"smtp://%1:%2"_s.arg(host).arg(server.port())};
}

/// A certificate for 127.0.0.2 that signs itself.
struct Certificate {
    QTemporaryDir folder;
    QString file = folder.filePath(u"certificate.pem"_s);
    QString key = folder.filePath(u"key.pem"_s);

    Certificate() {
        QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                                         u"2"_s, u"-subj"_s, u"/CN=127.0.0.2"_s, u"-addext"_s,
                                         u"subjectAltName=IP:127.0.0.2"_s, u"-keyout"_s, key, u"-out"_s, file});
    }
    [[nodiscard]] QByteArray pem() const {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

} // namespace

void SmtpSenderTest::aMailArrivesAsItWasWritten() {
    SmtpServer server;
    SmtpSender sender(at(server));
    const Mail mail = mailTo(u"fan"_s);
    const MailOutcome outcome = sender.send(mail);
    QVERIFY2(outcome.kind == Kind::Sent, qPrintable(outcome.error));
    const QJsonObject received = server.next();
    QCOMPARE(received["from"_L1], mail.from);
    QCOMPARE(received["to"_L1], mail.to);
    const QJsonObject headers = received["headers"_L1].toObject();
    QCOMPARE(headers["Subject"_L1], mail.subject);
    QCOMPARE(headers["Message-ID"_L1], u"<1f@house.example>"_s);
    QVERIFY(headers["From"_L1].toString().contains(u"나의 우주"));
    QCOMPARE(received["text"_L1].toString().replace(u"\r\n"_s, u"\n"_s), mail.text);
    const QJsonArray attachments = received["attachments"_L1].toArray();
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments[0]["name"_L1], u"U26-0001.pdf"_s);
    QCOMPARE(attachments[0]["type"_L1], u"application/pdf"_s);
    QCOMPARE(attachments[0]["size"_L1].toInt(), 100'000);
    QVERIFY(received["defects"_L1].toArray().isEmpty());
    QVERIFY(received["longest_line"_L1].toInt() <= 998);
    QVERIFY(server.isEmpty());
}

void SmtpSenderTest::severalGoOverOneConnection() {
    SmtpServer server;
    SmtpSender sender(at(server));
    QCOMPARE(sender.send(mailTo(u"a"_s)).kind, Kind::Sent);
    QCOMPARE(sender.send(mailTo(u"reject"_s)).kind, Kind::Never);
    QCOMPARE(sender.send(mailTo(u"vanish"_s)).kind, Kind::Unsure);
    QCOMPARE(sender.send(mailTo(u"b"_s)).kind, Kind::Sent);
    QCOMPARE(server.next()["to"_L1], u"a@example.com"_s);
    QCOMPARE(server.next()["to"_L1], u"vanish@example.com"_s);
    QCOMPARE(server.next()["to"_L1], u"b@example.com"_s);
}

void SmtpSenderTest::whatBecomesOfIt_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("error");
    QTest::newRow("reject") << Kind::Never << u"550"_s;
    QTest::newRow("refuse") << Kind::Never << QString();
    QTest::newRow("busy") << Kind::Later << QString();
    QTest::newRow("drop") << Kind::Later << QString();
    QTest::newRow("vanish") << Kind::Unsure << QString();
}

void SmtpSenderTest::whatBecomesOfIt() {
    QFETCH(QString, error);
    SmtpServer server;
    SmtpSender sender(at(server));
    const MailOutcome outcome = sender.send(mailTo(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(outcome.kind, "kind");
    QVERIFY(!outcome.error.isEmpty());
    QVERIFY2(outcome.error.contains(error), qPrintable(outcome.error));
}

void SmtpSenderTest::aServerThatStallsIsLeft() {
    SmtpServer server;
    SmtpSender sender(at(server), 1s);
    QCOMPARE(sender.send(mailTo(u"stall"_s)).kind, Kind::Unsure); // it had all of it
}

void SmtpSenderTest::noServerIsLater() {
    int port = 0;
    {
        const SmtpServer gone;
        port = gone.port();
    }
    SmtpSender sender({u"smtp://127.0.0.1:%1"_s.arg(port)});
    QCOMPARE(sender.send(mailTo(u"fan"_s)).kind, Kind::Later);
}

void SmtpSenderTest::aServerElsewhereMustEncrypt() {
    SmtpServer server({u"--address"_s, u"127.0.0.2"_s});
    SmtpSender sender(at(server, u"127.0.0.2"_s));
    QCOMPARE(sender.send(mailTo(u"fan"_s)).kind, Kind::Later);
    QVERIFY(server.isEmpty());
}

void SmtpSenderTest::encryptsAndLogsIn() {
    const Certificate certificate;
    SmtpServer server({u"--address"_s, u"127.0.0.2"_s, u"--tls"_s, certificate.file, certificate.key, u"--user"_s,
                       u"house"_s, u"s3cret ö"_s});
    const QString url = u"smtp://house@127.0.0.2:%1"_s.arg(server.port());
    SmtpSender stranger({url, u"s3cret ö"_s}, 4s);               // a handshake that failed ends with the time
    QCOMPARE(stranger.send(mailTo(u"fan"_s)).kind, Kind::Later); // nobody known signed its certificate
    SmtpSender wrong({url, u"other"_s, certificate.pem()}, 4s);
    QCOMPARE(wrong.send(mailTo(u"fan"_s)).kind, Kind::Later);
    SmtpSender sender({url, u"s3cret ö"_s, certificate.pem()});
    const MailOutcome outcome = sender.send(mailTo(u"fan"_s));
    QVERIFY2(outcome.kind == Kind::Sent, qPrintable(outcome.error));
    const QJsonObject received = server.next();
    QCOMPARE(received["tls"_L1], true);
    QCOMPARE(received["user"_L1], u"house"_s);
    QVERIFY(server.isEmpty());
}

UNIVERSE_TEST(SmtpSenderTest, QCoreApplication)
#include "tst_smtp_sender.moc"
