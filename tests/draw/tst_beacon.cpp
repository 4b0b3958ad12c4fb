#include "app/draw/Beacon.h"
#include "tests/draw/SampleDraw.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

// Pulses of NIST's beacon: one that it gave on 30 August 2018, with its certificate; and our own in its form, of which
// each value that is changed is noticed.
class BeaconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nistsOwnPulseIsRight();
    void itIsTheSameInARecord();
    void noticesWhatIsChanged_data();
    void noticesWhatIsChanged();
    void noticesAnotherInstant();
    void readsARoundWithAnyOffset();
    void noticesAnotherCertificate();
    void noticesAnotherKindOfKey();
    void noticesAnUnknownCipherSuite();
    void noticesWhatASourceMustHave();
    void readsCertificates();

private:
    OwnBeacon m_own;
};

namespace {

QByteArray sample(const QString &name) {
    QFile file(QStringLiteral(SOURCE_ROOT) + u"/tests/draw/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Beacon nists() {
    Beacon beacon;
    const QByteArray content = sample(u"nist-pulse.json"_s);
    JsonReader json(content);
    json.object({{"pulse", [&] { beacon.pulse = NistPulse::read(json, NistPulse::Form::Nist); }}});
    if (json.error())
        qFatal("%s", qPrintable(*json.error()));
    beacon.source = "nist";
    beacon.round = "2018-08-30T17:44:00Z";
    beacon.isChecked = true;
    beacon.certificate = certificateFrom(sample(u"nist-certificate.pem"_s));
    beacon.value = beacon.pulse->outputValue;
    return beacon;
}

QString reasonOf(const Beacon &beacon) {
    const auto checked = checkBeacon(beacon);
    return checked ? QString() : checked.error();
}

/// A beacon as a record has it, or the reason why it is none.
std::expected<Beacon, QString> fromRecord(const QJsonObject &object) {
    const QByteArray text = QJsonDocument(object).toJson();
    JsonReader json(text);
    Beacon beacon = Beacon::read(json);
    json.end();
    if (json.error())
        return std::unexpected(*json.error());
    return beacon;
}

} // namespace

void BeaconTest::nistsOwnPulseIsRight() {
    const Beacon beacon = nists();
    QCOMPARE(reasonOf(beacon), QString());
    QCOMPARE(beacon.value.toHex().first(16), "274e031530b2c773"_ba);
    QCOMPARE(subjectOf(beacon.certificate),
             u"CN=engine.beacon.nist.gov,OU=ITL/CSD,O=National Institute of Standards and Technology,"
             "L=Gaithersburg,ST=Maryland,C=US"_s);
}

void BeaconTest::itIsTheSameInARecord() {
    const Beacon beacon = nists();
    const QJsonObject json = beacon.toJson();
    const auto again = fromRecord(json);
    QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error()));
    QCOMPARE(reasonOf(*again), QString());
    QCOMPARE(again->toJson(), json);
    QVERIFY(!json.value(u"pulse").toObject().value(u"listValues").toArray().first().toObject().contains(u"uri"));
}

void BeaconTest::noticesWhatIsChanged_data() {
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    const QString hash(128, u'a');
    const auto change = [](const QStringList &path, const QJsonValue &value) {
        QTest::newRow(qPrintable(path.join(u'.') + u' ' + value.toVariant().toString().left(8))) << path << value;
    };
    for (const QString &key : {u"uri"_s, u"version"_s})
        change({u"pulse"_s, key}, u"other"_s);
    change({u"pulse"_s, u"timeStamp"_s}, u"2027-01-01T00:00:00.00Z"_s); // the same instant, as nobody signed it
    for (const QString &key : {u"cipherSuite"_s, u"period"_s, u"chainIndex"_s, u"pulseIndex"_s, u"statusCode"_s}) {
        change({u"pulse"_s, key}, 7);
        change({u"pulse"_s, key}, 1.5);
        change({u"pulse"_s, key}, -1);
        change({u"pulse"_s, key}, u"7"_s);
    }
    for (const QString &key :
         {u"certificateId"_s, u"localRandomValue"_s, u"precommitmentValue"_s, u"signatureValue"_s, u"outputValue"_s}) {
        change({u"pulse"_s, key}, hash);
        change({u"pulse"_s, key}, QString(126, u'a'));
        change({u"pulse"_s, key}, QString(128, u'A'));
    }
    for (const QString &key : {u"sourceId"_s, u"value"_s})
        change({u"pulse"_s, u"external"_s, key}, hash);
    change({u"pulse"_s, u"external"_s, u"statusCode"_s}, 0);
    for (int i = 0; i < 5; ++i) {
        change({u"pulse"_s, u"listValues"_s, QString::number(i), u"value"_s}, hash);
        change({u"pulse"_s, u"listValues"_s, QString::number(i), u"type"_s}, u"week"_s);
    }
    change({u"pulse"_s, u"listValues"_s, u"0"_s, u"uri"_s}, u"https://beacon.example/"_s); // nobody signed it
    change({u"pulse"_s, u"comment"_s}, u"hello"_s);
    change({u"value"_s}, hash);
    change({u"round"_s}, u"2027-01-01T00:01:00Z"_s);
    change({u"checked"_s}, false);
    change({u"certificate"_s}, QString(64, u'0'));
    change({u"comment"_s}, 1);
}

namespace {

QJsonValue changed(const QJsonValue &whole, const QStringList &path, const QJsonValue &value) {
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int at = path.first().toInt();
        array[at] = changed(array.at(at), path.sliced(1), value);
        return array;
    }
    QJsonObject object = whole.toObject();
    object[path.first()] = changed(object.value(path.first()), path.sliced(1), value);
    return object;
}

} // namespace

void BeaconTest::noticesWhatIsChanged() {
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    const QJsonObject right = m_own.beacon("2027-01-01T00:00:00.000Z").toJson();
    QCOMPARE(reasonOf(fromRecord(right).value()), QString());
    const auto beacon = fromRecord(changed(right, path, value).toObject());
    QVERIFY(!beacon || !reasonOf(*beacon).isEmpty());
}

void BeaconTest::noticesAnotherInstant() {
    Beacon beacon = m_own.beacon("2027-01-01T00:00:00.000Z");
    beacon.round = "2027-01-01T00:01:00.000Z";
    QCOMPARE(reasonOf(beacon), u"the pulse is of 2027-01-01T00:00:00.000Z, not of 2027-01-01T00:01:00.000Z"_s);
    beacon.round = "soon";
    QVERIFY(!reasonOf(beacon).isEmpty());
}

void BeaconTest::readsARoundWithAnyOffset() {
    Beacon beacon = m_own.beacon("2027-01-01T00:00:00.000Z");
    for (const char *const round : {"2027-01-01T09:00:00+09:00", "2026-12-31 19:00-05", "2027-01-01T00:00Z"}) {
        beacon.round = round;
        QCOMPARE(reasonOf(beacon), QString());
    }
}

void BeaconTest::noticesAnotherCertificate() {
    Beacon beacon = m_own.beacon("2027-01-01T00:00:00.000Z");
    beacon.certificate = OwnBeacon().certificate();
    QCOMPARE(reasonOf(beacon), u"the certificate is not the one that the pulse names"_s);
    // Its name on the pulse does not make it the signer.
    beacon.pulse->certificateId = certificateIdOf(beacon.certificate);
    QCOMPARE(reasonOf(beacon), u"the signature of the pulse is wrong"_s);
    beacon.certificate = "none";
    beacon.pulse->certificateId = certificateIdOf(beacon.certificate);
    QCOMPARE(reasonOf(beacon), u"the signature of the pulse is wrong"_s);
}

/// A signature of another kind is none, even if it were right.
void BeaconTest::noticesAnotherKindOfKey() {
    const OwnBeacon elliptic(OwnBeacon::Key::Elliptic);
    QCOMPARE(reasonOf(elliptic.beacon("2027-01-01T00:00:00.000Z")), u"the signature of the pulse is wrong"_s);
}

void BeaconTest::noticesAnUnknownCipherSuite() {
    Beacon beacon = m_own.beacon("2027-01-01T00:00:00.000Z");
    beacon.pulse->cipherSuite = 1;
    m_own.sign(*beacon.pulse);
    beacon.value = beacon.pulse->outputValue;
    QCOMPARE(reasonOf(beacon), u"the pulse has an unknown cipher suite"_s);
}

void BeaconTest::noticesWhatASourceMustHave() {
    Beacon file;
    file.source = "file";
    file.round = "1";
    file.value = "value";
    QCOMPARE(reasonOf(file), QString());
    file.isChecked = true; // nobody can
    QVERIFY(!reasonOf(file).isEmpty());
    Beacon drand = m_own.beacon("2027-01-01T00:00:00.000Z");
    drand.source = "drand";
    drand.isChecked = false;
    QVERIFY(!reasonOf(drand).isEmpty());
    drand.pulse.reset();
    QVERIFY(!reasonOf(drand).isEmpty());
    drand.certificate.clear();
    QCOMPARE(reasonOf(drand), QString());
    drand.source = "dice";
    QCOMPARE(reasonOf(drand), u"a beacon is nist, drand or file"_s);
    Beacon nist = m_own.beacon("2027-01-01T00:00:00.000Z");
    nist.pulse.reset();
    QVERIFY(!reasonOf(nist).isEmpty());
}

void BeaconTest::readsCertificates() {
    QCOMPARE(certificateFrom(m_own.pem()), m_own.certificate()); // as NIST's, without an end of the first line
    QCOMPARE(certificateFrom(m_own.certificate()), m_own.certificate());
    QCOMPARE(certificateFrom(m_own.certificate() + '\n'), QByteArray());
    QCOMPARE(certificateFrom("-----BEGIN CERTIFICATE-----"), QByteArray());
    QCOMPARE(certificateFrom({}), QByteArray());
    QCOMPARE(subjectOf(m_own.certificate()), u"CN=나의 신호"_s);
    QCOMPARE(subjectOf("none"), QString());
}

UNIVERSE_TEST(BeaconTest, QCoreApplication)
#include "tst_beacon.moc"
