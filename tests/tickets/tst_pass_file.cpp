// Passes for phones: what is in them, and their signature by openssl against a certificate that is made here.

#include "app/core/SpokenLanguage.h"
#include "app/tickets/PassFile.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/PassCertificates.h"
#include "tests/tickets/SampleTickets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class TestPassFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCertificateSaysWhoseItIs();
    void aPassIsSigned();
    void aPassThatWasChangedIsNot();
    void everyFileIsInTheManifest();
    void aPassTellsWhatTheTicketTells();
    void theHallIsNamedInTheLanguage();
    void aTicketThatOpensNoDoorIsVoid();
    void whatIsNoCertificateIsRefused_data();
    void whatIsNoCertificateIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The pass of a ticket, unpacked into the folder `pass`.
    bool unpack(const PrintedTicket &ticket);
    QByteArray read(const QString &name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString &name, const QByteArray &content) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QTemporaryDir m_folder;
    PassCertificates m_certificates{m_folder.path()};
};

void TestPassFile::initTestCase() {
    QVERIFY(m_certificates.make());
    QVERIFY(m_certificates.organiser(u"nameless"_s, u"/O=우주기획"_s));
    QVERIFY(m_certificates.organiser(u"secret"_s, PassCertificates::subject(), {u"-passout"_s, u"pass:secret"_s}));
}

bool TestPassFile::unpack(const PrintedTicket &ticket) {
    const auto certificate = PassCertificate::load(m_folder.path());
    QDir(path(u"pass"_s)).removeRecursively();
    return certificate && write(u"ticket.pkpass"_s, ticketAsPass(ticket, *certificate)) &&
           m_certificates.unpack(u"ticket.pkpass"_s);
}

void TestPassFile::theCertificateSaysWhoseItIs() {
    const auto certificate = PassCertificate::load(m_folder.path());
    QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error()));
    QCOMPARE(certificate->passType(), u"pass.kr.example.ticket"_s);
    QCOMPARE(certificate->team(), u"TEAM123456"_s);
    QCOMPARE(certificate->organisation(), u"우주기획"_s);
}

void TestPassFile::aPassIsSigned() {
    QVERIFY(unpack(sampleTicket()));
    QVERIFY(m_certificates.verify());
    QCOMPARE(read(u"verified"_s), read(u"pass/manifest.json"_s));
}

void TestPassFile::aPassThatWasChangedIsNot() {
    QVERIFY(unpack(sampleTicket()));
    QVERIFY(write(u"pass/manifest.json"_s, read(u"pass/manifest.json"_s) + ' '));
    QVERIFY(!m_certificates.verify());
}

void TestPassFile::everyFileIsInTheManifest() {
    QVERIFY(unpack(sampleTicket()));
    QStringList files = QDir(path(u"pass"_s)).entryList(QDir::Files, QDir::Name);
    QVERIFY(files.removeOne(u"manifest.json"_s));
    QVERIFY(files.removeOne(u"signature"_s));
    const QJsonObject manifest = QJsonDocument::fromJson(read(u"pass/manifest.json"_s)).object();
    QCOMPARE(manifest.keys(), files);
    for (const QString &file : files)
        QCOMPARE(manifest[file].toString().toLatin1(),
                 QCryptographicHash::hash(read(u"pass/"_s + file), QCryptographicHash::Sha1).toHex());
    QCOMPARE(QImage(path(u"pass/icon@3x.png"_s)).size(), QSize(87, 87));
}

void TestPassFile::aPassTellsWhatTheTicketTells() {
    const PrintedTicket ticket = sampleTicket();
    QVERIFY(unpack(ticket));
    const QByteArray text = read(u"pass/pass.json"_s);
    const QJsonObject pass = QJsonDocument::fromJson(text).object();
    QCOMPARE(pass[u"passTypeIdentifier"_s].toString(), u"pass.kr.example.ticket"_s);
    QCOMPARE(pass[u"teamIdentifier"_s].toString(), u"TEAM123456"_s);
    QCOMPARE(pass[u"serialNumber"_s].toString(), u"MU-00000042-1"_s);
    QCOMPARE(pass[u"relevantDate"_s].toString(), u"2026-12-24T10:00:00Z"_s);
    QCOMPARE(pass[u"barcodes"_s].toArray().first().toObject()[u"message"_s].toString(), ticket.ticket.code);
    QVERIFY(!pass.contains(u"voided"_s));
    for (const QString &word : {ticket.title, ticket.venue, ticket.ticket.seat, ticket.bookingNumber})
        QVERIFY2(text.contains(word.toUtf8()), qPrintable(word));
}

void TestPassFile::theHallIsNamedInTheLanguage() {
    PrintedTicket ticket = sampleTicket();
    ticket.venueEn = u"Olympic Hall"_s;
    const auto hall = [&] {
        const QJsonObject pass = QJsonDocument::fromJson(read(u"pass/pass.json"_s)).object();
        return pass[u"eventTicket"_s][u"auxiliaryFields"_s][0][u"value"_s].toString();
    };
    for (const auto &[language, name] : {std::pair(u"en"_s, ticket.venueEn), {u"ko"_s, ticket.venue}}) {
        const SpokenLanguage spoken(language);
        QVERIFY(unpack(ticket));
        QCOMPARE(hall(), name);
    }
}

void TestPassFile::aTicketThatOpensNoDoorIsVoid() {
    QVERIFY(unpack(sampleTicket(1, TicketState::Cancelled)));
    const QJsonObject pass = QJsonDocument::fromJson(read(u"pass/pass.json"_s)).object();
    QVERIFY(pass[u"voided"_s].toBool());
    QVERIFY(!pass.contains(u"barcodes"_s));
}

void TestPassFile::whatIsNoCertificateIsRefused_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("intermediate");
    QTest::addColumn<QString>("why");
    const QString good = u"certificate.pem"_s;
    const QString key = u"key.pem"_s;
    const QString above = u"intermediate.pem"_s;
    QTest::newRow("nothing") << QString() << key << above << u"certificate.pem is no certificate"_s;
    QTest::newRow("a key for a certificate") << key << key << above << u"certificate.pem is no certificate"_s;
    QTest::newRow("no key") << good << QString() << above << u"key.pem is no private key"_s;
    QTest::newRow("another key") << good << u"root.key"_s << above << u"key.pem is not the key"_s;
    QTest::newRow("a key with a password") << u"secret.pem"_s << u"secret.key"_s << above << u"has a password"_s;
    QTest::newRow("nobody above") << good << key << QString() << u"intermediate.pem is no certificate"_s;
    QTest::newRow("of nobody") << u"nameless.pem"_s << u"nameless.key"_s << above << u"names no kind of pass"_s;
}

void TestPassFile::whatIsNoCertificateIsRefused() {
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, intermediate);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    if (!certificate.isEmpty())
        QVERIFY(QFile::copy(path(certificate), folder.filePath(u"certificate.pem"_s)));
    if (!key.isEmpty())
        QVERIFY(QFile::copy(path(key), folder.filePath(u"key.pem"_s)));
    if (!intermediate.isEmpty())
        QVERIFY(QFile::copy(path(intermediate), folder.filePath(u"intermediate.pem"_s)));
    const auto loaded = PassCertificate::load(folder.path());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(why), qPrintable(loaded.error()));
}

UNIVERSE_TEST(TestPassFile, QGuiApplication)
#include "tst_pass_file.moc"
