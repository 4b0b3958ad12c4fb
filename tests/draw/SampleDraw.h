#pragma once

#include "app/draw/Beacon.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <utility>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace universe::test {

inline QByteArray sha256(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A draw as whoever runs one can make it up: whatever they say about it, root and sum are right.
struct SampleDraw {
    struct Entry {
        QByteArray salt; ///< bytes
        QByteArray wishes;

        [[nodiscard]] QByteArray hash() const { return sha256(salt + wishes); }
    };

    QByteArray terms;
    QList<Entry> entries;
    QJsonObject beacon;
    QByteArrayList rounds;

    void sortEntries() { std::ranges::sort(entries, {}, &Entry::hash); }

    [[nodiscard]] QByteArray root() const {
        QByteArrayList nodes{sha256('\0' + sha256(terms))};
        for (const Entry &entry : entries)
            nodes << sha256('\0' + entry.hash());
        while (nodes.size() > 1) {
            QByteArrayList above;
            for (qsizetype i = 0; i < nodes.size(); i += 2)
                above << (i + 1 < nodes.size() ? sha256('\1' + nodes[i] + nodes[i + 1]) : nodes[i]);
            nodes = above;
        }
        return nodes.first();
    }
    [[nodiscard]] QByteArray seed() const {
        return sha256(root() + QByteArray::fromHex(beacon.value(u"value").toString().toLatin1()));
    }
    /// Places in the order of ranks.
    [[nodiscard]] QList<int> order() const {
        QList<std::pair<QByteArray, int>> keys;
        for (int i = 0; i < entries.size(); ++i)
            keys.append({sha256(seed() + entries[i].hash()), i});
        std::ranges::sort(keys);
        QList<int> places;
        for (const auto &[key, place] : keys)
            places << place;
        return places;
    }
    [[nodiscard]] QByteArray sum() const {
        QByteArray sum = seed();
        for (const QByteArray &round : rounds)
            sum = sha256(sum + round);
        return sum;
    }
    [[nodiscard]] QJsonObject record() const {
        QJsonArray list;
        for (const Entry &entry : entries)
            list.append(QJsonArray{QString::fromLatin1(entry.salt.toHex()), QString::fromUtf8(entry.wishes)});
        QJsonArray texts;
        for (const QByteArray &round : rounds)
            texts.append(QString::fromUtf8(round));
        QJsonObject record{{QStringLiteral("format"), QStringLiteral("my-universe-draw/1")},
                           {QStringLiteral("terms"), QString::fromUtf8(terms)},
                           {QStringLiteral("root"), QString::fromLatin1(root().toHex())},
                           {QStringLiteral("entries"), list}};
        if (!beacon.isEmpty()) {
            record.insert(QStringLiteral("beacon"), beacon);
            record.insert(QStringLiteral("rounds"), texts);
            record.insert(QStringLiteral("sum"), QString::fromLatin1(sum().toHex()));
        }
        return record;
    }
};

/// A beacon of our own in the form of NIST's, with a certificate that it made itself.
class OwnBeacon {
public:
    enum class Key { Rsa, Elliptic };
    explicit OwnBeacon(Key key = Key::Rsa)
        : m_key(key == Key::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256")) {
        const std::unique_ptr<X509, void (*)(X509 *)> certificate(X509_new(), X509_free);
        X509_NAME *name = X509_get_subject_name(certificate.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("나의 신호"), -1,
                                   -1, 0);
        X509_set_issuer_name(certificate.get(), name);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
        X509_set_pubkey(certificate.get(), m_key.get());
        X509_sign(certificate.get(), m_key.get(), EVP_sha256());
        unsigned char *der = nullptr;
        const int size = i2d_X509(certificate.get(), &der);
        m_certificate = QByteArray(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
    }

    [[nodiscard]] QByteArray certificate() const { return m_certificate; }
    [[nodiscard]] QByteArray pem() const {
        return "-----BEGIN CERTIFICATE-----" + m_certificate.toBase64() + "\n-----END CERTIFICATE-----\n";
    }
    [[nodiscard]] QByteArray sign(const QByteArray &bytes) const {
        const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        size_t size = 1000;
        QByteArray signature(qsizetype(size), '\0');
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha512(), nullptr, m_key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
        signature.truncate(qsizetype(size));
        return signature;
    }
    /// Signed, with its output value, whatever the pulse says.
    void sign(NistPulse &pulse) const {
        pulse.signatureValue = sign(pulse.signedBytes());
        pulse.outputValue =
            QCryptographicHash::hash(pulse.signedBytes() + pulse.signatureValue, QCryptographicHash::Sha512);
    }
    /// What it says at this instant, with some random value.
    [[nodiscard]] NistPulse pulse(const QByteArray &timeStamp) const {
        NistPulse pulse;
        const auto hash = [](const QByteArray &text) {
            return QCryptographicHash::hash(text, QCryptographicHash::Sha512);
        };
        pulse.uri = "https://beacon.example/beacon/2.0/chain/3/pulse/42";
        pulse.version = "2.0";
        pulse.period = 60000;
        pulse.certificateId = hash(m_certificate);
        pulse.chainIndex = 3;
        pulse.pulseIndex = 42;
        pulse.timeStamp = timeStamp;
        pulse.localRandomValue = hash("random");
        pulse.sourceId = hash("source");
        pulse.externalStatus = 1;
        pulse.externalValue = hash("external");
        for (size_t i = 0; i < pulse.listValues.size(); ++i)
            pulse.listValues[i] = hash(QByteArray::number(qint64(i)));
        pulse.precommitmentValue = hash("next");
        pulse.statusCode = 2;
        sign(pulse);
        return pulse;
    }
    [[nodiscard]] Beacon beacon(const QByteArray &round) const {
        Beacon beacon;
        beacon.source = "nist";
        beacon.round = round;
        beacon.isChecked = true;
        beacon.pulse = pulse(round);
        beacon.value = beacon.pulse->outputValue;
        beacon.certificate = m_certificate;
        return beacon;
    }

private:
    struct FreeKey {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    std::unique_ptr<EVP_PKEY, FreeKey> m_key;
    QByteArray m_certificate;
};

} // namespace universe::test
