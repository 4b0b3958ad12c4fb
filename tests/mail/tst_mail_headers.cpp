#include "app/mail/MailHeaders.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class MailHeadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextsStayAsTheyAre();
    void othersAreEncodedInLines();
    void noHeaderIsMadeByAText();
    void theHeadersOfAMail();
};

void MailHeadersTest::plainTextsStayAsTheyAre() {
    QCOMPARE(encodedHeader(u"Refund: First Light"_s), "Refund: First Light");
    QCOMPARE(encodedHeader(QString(45, u'a')), QByteArray(45, 'a'));
    QCOMPARE(encodedHeader(u"=?UTF-8?B?YQ==?="_s), "=?UTF-8?B?PT9VVEYtOD9CP1lRPT0/PQ==?=");
}

void MailHeadersTest::othersAreEncodedInLines() {
    QCOMPARE(encodedHeader(u"봄"_s), "=?UTF-8?B?67SE?=");
    const QString title = u"가나다라마바사아자차카타파하 🎵🎵🎵🎵🎵🎵 가나다라마바사"_s;
    QByteArray decoded;
    for (const QByteArray &line : encodedHeader(title).split('\n')) {
        const QByteArray word = line.trimmed();
        QVERIFY2(word.size() <= 75, word);
        QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
        const QByteArray bytes = QByteArray::fromBase64(word.sliced(10).chopped(2));
        QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes && !QString::fromUtf8(bytes).contains(QChar(0xfffd)));
        decoded += bytes;
    }
    QCOMPARE(QString::fromUtf8(decoded), title);
}

void MailHeadersTest::noHeaderIsMadeByAText() {
    QVERIFY(!encodedHeader(u"a\r\nBcc: everybody@example.com"_s).contains("Bcc"));
    QVERIFY(!encodedHeader(u"a\nb"_s).contains('\n'));
}

void MailHeadersTest::theHeadersOfAMail() {
    const Mail mail{.from = u"tickets@house.example"_s,
                    .to = u"fan@example.com"_s,
                    .messageId = u"1f@house.example"_s,
                    .language = u"ko"_s,
                    .subject = u"Refund"_s,
                    .text = {},
                    .date = QDateTime(QDate(2026, 12, 1), QTime(9, 5, 7), Qt::UTC)};
    const QByteArrayList headers = mailHeaders(mail);
    QVERIFY(headers.contains("Date: Tue, 01 Dec 2026 09:05:07 +0000"));
    QVERIFY(headers.contains("To: <fan@example.com>"));
    QVERIFY(headers.contains("Message-ID: <1f@house.example>"));
    QVERIFY(headers.contains("Content-Language: ko"));
    QVERIFY(headers[1].endsWith("\r\n <tickets@house.example>"));
}

UNIVERSE_TEST(MailHeadersTest, QCoreApplication)
#include "tst_mail_headers.moc"
