// Passes for phones: what is in them, and their signature by openssl against a certificate that is made here.

#include "app/tickets/PassFile.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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
    void aTicketThatOpensNoDoorIsVoid();
    void whatIsNoCertificateIsRefused_data();
    void whatIsNoCertificateIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Whether the program succeeds in the folder.
    bool run(const QString &program, const QStringList &arguments);
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
    bool verifies() {
        return run(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                                  u"pass/signature"_s, u"-content"_s, u"pass/manifest.json"_s, u"-CAfile"_s,
                                  u"root.pem"_s, u"-purpose"_s, u"any"_s, u"-out"_s, u"verified"_s});
    }
    QTemporaryDir m_folder;
};

bool TestPassFile::run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

// A root that signs an intermediate one, and that the organiser's, as Apple's are; and keys that are of no use.
void TestPassFile::initTestCase() {
    const QStringList key{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    const QStringList open = key + QStringList{u"-nodes"_s};
    const auto request = [](const QStringList &more) { return QStringList{u"req"_s, u"-utf8"_s} + more; };
    QVERIFY(run(u"openssl"_s, request(open + QStringList{u"-x509"_s, u"-subj"_s, u"/CN=Root"_s, u"-keyout"_s,
                                                         u"root.key"_s, u"-out"_s, u"root.pem"_s})));
    QVERIFY(run(u"openssl"_s, request(open + QStringList{u"-x509"_s, u"-subj"_s, u"/CN=Intermediate"_s, u"-CA"_s,
                                                         u"root.pem"_s, u"-CAkey"_s, u"root.key"_s, u"-keyout"_s,
                                                         u"intermediate.key"_s, u"-out"_s, u"intermediate.pem"_s})));
    const auto organiser = [&](const QString &subject, const QString &name, const QStringList &how) {
        return run(
            u"openssl"_s,
            request(how + QStringList{u"-x509"_s, u"-subj"_s, subject, u"-CA"_s, u"intermediate.pem"_s, u"-CAkey"_s,
                                      u"intermediate.key"_s, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
                                      u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s}));
    };
    const QString subject = u"/UID=pass.kr.example.ticket/OU=TEAM123456/O=우주기획/CN=Pass"_s;
    QVERIFY(organiser(subject, u"certificate"_s, open));
    QVERIFY(organiser(u"/O=우주기획"_s, u"nameless"_s, open));
    QVERIFY(organiser(subject, u"secret"_s, key + QStringList{u"-passout"_s, u"pass:secret"_s}));
    QVERIFY(QFile::rename(path(u"certificate.key"_s), path(u"key.pem"_s)));
}

bool TestPassFile::unpack(const PrintedTicket &ticket) {
    const auto certificate = PassCertificate::load(m_folder.path());
    QDir(path(u"pass"_s)).removeRecursively();
    return certificate && write(u"ticket.pkpass"_s, ticketAsPass(ticket, *certificate)) &&
           run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, u"ticket.pkpass"_s, u"pass"_s});
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
    QVERIFY(verifies());
    QCOMPARE(read(u"verified"_s), read(u"pass/manifest.json"_s));
}

void TestPassFile::aPassThatWasChangedIsNot() {
    QVERIFY(unpack(sampleTicket()));
    QVERIFY(write(u"pass/manifest.json"_s, read(u"pass/manifest.json"_s) + ' '));
    QVERIFY(!verifies());
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
