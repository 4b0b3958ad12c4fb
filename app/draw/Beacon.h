#pragma once

#include "app/draw/JsonReader.h"

#include <QDateTime>
#include <QJsonObject>

#include <array>
#include <expected>

namespace universe {

/// A pulse of a randomness beacon of version 2, as NIST IR 8213 describes it and NIST signs it. Hexadecimal values are
/// the bytes that they stand for.
struct NistPulse {
    QByteArray uri;
    QByteArray version;
    qint64 cipherSuite = 0;
    qint64 period = 0;
    QByteArray certificateId;
    qint64 chainIndex = 0;
    qint64 pulseIndex = 0;
    QByteArray timeStamp;
    QByteArray localRandomValue;
    QByteArray sourceId; ///< of `external`, and the next two
    qint64 externalStatus = 0;
    QByteArray externalValue;
    std::array<QByteArray, 5> listValues; ///< of the pulse before, and the first of its hour, day, month and year
    QByteArray precommitmentValue;
    qint64 statusCode = 0;
    QByteArray signatureValue;
    QByteArray outputValue;

    /// How it is written: by NIST, with capitals and with what is not signed; or in a record, with neither.
    enum class Form { Nist, Record };
    static NistPulse read(JsonReader &json, Form form);
    [[nodiscard]] QJsonObject toJson() const; ///< as in a record

    /// What is signed: its values one behind the other, as NIST's beacon does it.
    [[nodiscard]] QByteArray signedBytes() const;
};

/// What a beacon said, as a record has it.
struct Beacon {
    QByteArray source;
    QByteArray round;
    QByteArray value;
    bool isChecked = false;
    std::optional<NistPulse> pulse;
    QByteArray certificate; ///< DER

    static Beacon read(JsonReader &json); ///< as in a record
    [[nodiscard]] QJsonObject toJson() const;
};

/// The reason why a beacon is none; for `nist` its pulse is of that round, signed by the certificate that it names, and
/// gives the value.
std::expected<void, QString> checkBeacon(const Beacon &beacon);

/// The instant that a round of `nist` names; invalid when it names none.
QDateTime instantOfRound(const QByteArray &round);
/// Where the public sources, or mirrors of them, have their rounds.
QString nistPulseUrl(const QDateTime &instant, const QString &mirror = {});
QString nistCertificateUrl(const QString &certificateId, const QString &mirror = {});
QString drandUrl(const QString &round, const QString &mirror = {});
/// Whom a certificate (DER) is for, and the SHA-512 of it, by which pulses name it.
QString subjectOf(const QByteArray &certificate);
QByteArray certificateIdOf(const QByteArray &certificate);
/// A certificate in PEM or DER as DER; empty when it is none.
QByteArray certificateFrom(const QByteArray &bytes);

} // namespace universe
