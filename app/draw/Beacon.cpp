#include "app/draw/Beacon.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

const QString nist = u"https://beacon.nist.gov/beacon/2.0"_s;
/// The chain of the League of Entropy that drand gives without a name, too.
const QString drand = u"https://api.drand.sh/8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce"_s;

constexpr std::array listTypes{"previous", "hour", "day", "month", "year"};
constexpr qint64 largest32 = std::numeric_limits<quint32>::max();
constexpr qint64 largest64 = std::numeric_limits<qint64>::max();
constexpr int outputSize = 64; // SHA-512

template <auto function>
struct Free {
    template <typename T>
    void operator()(T *object) const {
        function(object);
    }
};
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;

Certificate certificateOf(const QByteArray &der) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *const end = bytes + der.size();
    Certificate certificate(d2i_X509(nullptr, &bytes, long(der.size())));
    return bytes == end ? std::move(certificate) : nullptr;
}

QByteArray sha512(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512); }

QString hexText(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

template <typename Integer>
void append(QByteArray &bytes, qint64 number) {
    const Integer written = qToBigEndian(static_cast<Integer>(number));
    bytes.append(reinterpret_cast<const char *>(&written), sizeof written);
}

/// Its length in four bytes before it.
void append(QByteArray &bytes, const QByteArray &value) {
    append<quint32>(bytes, value.size());
    bytes.append(value);
}

/// PKCS #1 v1.5 with SHA-512, by an RSA key.
bool isSignedBy(X509 &certificate, const QByteArray &bytes, const QByteArray &signature) {
    EVP_PKEY *key = X509_get0_pubkey(&certificate);
    const Context context(EVP_MD_CTX_new());
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha512(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                            size_t(signature.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                            size_t(bytes.size())) == 1;
}

std::expected<void, QString> checkPulse(const NistPulse &pulse, const QByteArray &certificate,
                                        const QByteArray &round) {
    const QDateTime instant = instantOfRound(round);
    if (!instant.isValid() || instantOfRound(pulse.timeStamp) != instant)
        return std::unexpected(
            u"the pulse is of %1, not of %2"_s.arg(QString::fromUtf8(pulse.timeStamp), QString::fromUtf8(round)));
    if (pulse.cipherSuite != 0)
        return std::unexpected(u"the pulse has an unknown cipher suite"_s);
    if (certificateIdOf(certificate) != pulse.certificateId)
        return std::unexpected(u"the certificate is not the one that the pulse names"_s);
    const Certificate signer = certificateOf(certificate);
    const QByteArray bytes = pulse.signedBytes();
    if (!signer || !isSignedBy(*signer, bytes, pulse.signatureValue))
        return std::unexpected(u"the signature of the pulse is wrong"_s);
    if (sha512(bytes + pulse.signatureValue) != pulse.outputValue)
        return std::unexpected(u"the output value of the pulse is wrong"_s);
    return {};
}

} // namespace

NistPulse NistPulse::read(JsonReader &json, Form form) {
    NistPulse pulse;
    const bool isNist = form == Form::Nist;
    size_t position = 0;
    const auto text = [&](QByteArray &value) { return [&json, &value] { value = json.text(); }; };
    const auto hash = [&](QByteArray &value) {
        return [&json, &value, isNist] { value = json.hex(outputSize, isNist); };
    };
    const auto number = [&](qint64 &value, qint64 most) {
        return [&json, &value, most] { value = json.integer(0, most); };
    };
    const auto listValue = [&] {
        if (position == listTypes.size())
            return json.fail(u"a pulse has five values of others"_s);
        QByteArray type;
        const auto listUri = [&] { json.isNext('n') ? json.null() : void(json.text()); };
        if (isNist)
            json.object({{"uri", listUri, true}, {"type", text(type)}, {"value", hash(pulse.listValues[position])}});
        else
            json.object({{"type", text(type)}, {"value", hash(pulse.listValues[position])}});
        if (type != listTypes[position])
            json.fail(u"values of other pulses are previous, hour, day, month, year"_s);
        ++position;
    };
    json.object({{"uri", text(pulse.uri)},
                 {"version", text(pulse.version)},
                 {"cipherSuite", number(pulse.cipherSuite, largest32)},
                 {"period", number(pulse.period, largest32)},
                 {"certificateId", hash(pulse.certificateId)},
                 {"chainIndex", number(pulse.chainIndex, largest64)},
                 {"pulseIndex", number(pulse.pulseIndex, largest64)},
                 {"timeStamp", text(pulse.timeStamp)},
                 {"localRandomValue", hash(pulse.localRandomValue)},
                 {"external",
                  [&] {
                      json.object({{"sourceId", hash(pulse.sourceId)},
                                   {"statusCode", number(pulse.externalStatus, largest32)},
                                   {"value", hash(pulse.externalValue)}});
                  }},
                 {"listValues", [&] { json.list(listValue); }},
                 {"precommitmentValue", hash(pulse.precommitmentValue)},
                 {"statusCode", number(pulse.statusCode, largest32)},
                 {"signatureValue", [&] { pulse.signatureValue = json.hex(0, isNist); }},
                 {"outputValue", hash(pulse.outputValue)}});
    if (position != listTypes.size())
        json.fail(u"a pulse has five values of others"_s);
    return pulse;
}

QJsonObject NistPulse::toJson() const {
    QJsonArray others;
    for (size_t i = 0; i < listTypes.size(); ++i)
        others.append(QJsonObject{{u"type"_s, QLatin1StringView(listTypes[i])}, {u"value"_s, hexText(listValues[i])}});
    return {{u"uri"_s, QString::fromUtf8(uri)},
            {u"version"_s, QString::fromUtf8(version)},
            {u"cipherSuite"_s, cipherSuite},
            {u"period"_s, period},
            {u"certificateId"_s, hexText(certificateId)},
            {u"chainIndex"_s, chainIndex},
            {u"pulseIndex"_s, pulseIndex},
            {u"timeStamp"_s, QString::fromUtf8(timeStamp)},
            {u"localRandomValue"_s, hexText(localRandomValue)},
            {u"external"_s, QJsonObject{{u"sourceId"_s, hexText(sourceId)},
                                        {u"statusCode"_s, externalStatus},
                                        {u"value"_s, hexText(externalValue)}}},
            {u"listValues"_s, others},
            {u"precommitmentValue"_s, hexText(precommitmentValue)},
            {u"statusCode"_s, statusCode},
            {u"signatureValue"_s, hexText(signatureValue)},
            {u"outputValue"_s, hexText(outputValue)}};
}

QByteArray NistPulse::signedBytes() const {
    QByteArray bytes;
    append(bytes, uri);
    append(bytes, version);
    append<quint32>(bytes, cipherSuite);
    append<quint32>(bytes, period);
    append(bytes, certificateId);
    append<quint64>(bytes, chainIndex);
    append<quint64>(bytes, pulseIndex);
    append(bytes, timeStamp);
    append(bytes, localRandomValue);
    append(bytes, sourceId);
    append<quint32>(bytes, externalStatus);
    append(bytes, externalValue);
    for (const QByteArray &value : listValues)
        append(bytes, value);
    append(bytes, precommitmentValue);
    append<quint32>(bytes, statusCode);
    return bytes;
}

Beacon Beacon::read(JsonReader &json) {
    Beacon beacon;
    json.object({{"source", [&] { beacon.source = json.text(); }},
                 {"round", [&] { beacon.round = json.text(); }},
                 {"value", [&] { beacon.value = json.hex(); }},
                 {"checked", [&] { beacon.isChecked = json.boolean(); }},
                 {"pulse", [&] { beacon.pulse = NistPulse::read(json, NistPulse::Form::Record); }, true},
                 {"certificate", [&] { beacon.certificate = json.hex(); }, true}});
    if (beacon.value.size() < 8 || beacon.value.size() > 128)
        json.fail(u"the value of a beacon has 8 to 128 bytes"_s);
    return beacon;
}

QJsonObject Beacon::toJson() const {
    QJsonObject json{{u"source"_s, QString::fromUtf8(source)},
                     {u"round"_s, QString::fromUtf8(round)},
                     {u"value"_s, hexText(value)},
                     {u"checked"_s, isChecked}};
    if (pulse) {
        json.insert(u"pulse"_s, pulse->toJson());
        json.insert(u"certificate"_s, hexText(certificate));
    }
    return json;
}

std::expected<void, QString> checkBeacon(const Beacon &beacon) {
    const bool isNist = beacon.source == "nist";
    if (!isNist && beacon.source != "drand" && beacon.source != "file")
        return std::unexpected(u"a beacon is nist, drand or file"_s);
    if (beacon.isChecked != isNist || beacon.pulse.has_value() != isNist || beacon.certificate.isEmpty() == isNist)
        return std::unexpected(u"a beacon of nist, and no other, is checked and has its pulse and certificate"_s);
    if (!isNist)
        return {};
    if (beacon.value != beacon.pulse->outputValue)
        return std::unexpected(u"the value is not the pulse's"_s);
    return checkPulse(*beacon.pulse, beacon.certificate, beacon.round);
}

QDateTime instantOfRound(const QByteArray &round) {
    return QDateTime::fromString(QString::fromUtf8(round), Qt::ISODateWithMs).toUTC();
}

QString nistPulseUrl(const QDateTime &instant, const QString &mirror) {
    return (mirror.isEmpty() ? nist : mirror) + u"/pulse/time/%1"_s.arg(instant.toMSecsSinceEpoch());
}

QString nistCertificateUrl(const QString &certificateId, const QString &mirror) {
    return (mirror.isEmpty() ? nist : mirror) + u"/certificate/"_s + certificateId;
}

QString drandUrl(const QString &round, const QString &mirror) {
    return (mirror.isEmpty() ? drand : mirror) + u"/public/"_s + round;
}

QString subjectOf(const QByteArray &certificate) {
    const Certificate read = certificateOf(certificate);
    const Bio text(BIO_new(BIO_s_mem()));
    constexpr unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!read || !text || X509_NAME_print_ex(text.get(), X509_get_subject_name(read.get()), 0, flags) < 0)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return QString::fromUtf8(bytes, qsizetype(size));
}

QByteArray certificateIdOf(const QByteArray &certificate) { return sha512(certificate); }

QByteArray certificateFrom(const QByteArray &bytes) {
    constexpr QByteArrayView begin = "-----BEGIN CERTIFICATE-----";
    QByteArray der = bytes;
    if (const qsizetype at = bytes.indexOf(begin); at >= 0) {
        // NIST's have no line of their own for it, which OpenSSL does not read.
        const qsizetype from = at + begin.size();
        der =
            QByteArray::fromBase64(bytes.sliced(from, std::max<qsizetype>(bytes.indexOf("-----END", from) - from, 0)));
    }
    return certificateOf(der) ? der : QByteArray();
}

} // namespace universe
