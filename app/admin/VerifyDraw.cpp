#include "app/admin/Command.h"
#include "app/draw/DrawVerifier.h"

#include <QFile>

#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

std::expected<QByteArray, QString> contentOf(const QString &fileName) {
    QFile file(fileName);
    const bool isOpen =
        fileName == u"-" ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return std::unexpected(u"%1: %2"_s.arg(fileName, file.errorString()));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(u"%1: %2"_s.arg(fileName, file.errorString()));
    return content;
}

/// What a right record's beacon is worth.
QString worthOf(const Beacon &beacon, bool isCertificateGiven) {
    const QString round = QString::fromUtf8(beacon.round);
    if (beacon.source == "file")
        return u"file, round %1: it proves nothing, as whoever made the draw chose the value"_s.arg(round);
    if (beacon.source == "drand")
        return u"drand, round %1: its signature is not checked; it proves what it should if that round's value is %2: %3"_s
            .arg(round, QString::fromLatin1(beacon.value.toHex()), drandUrl(round));
    const QString id = beacon.pulse ? QString::fromLatin1(beacon.pulse->certificateId.toHex()) : QString();
    const QString signer = u"nist, %1, signed by %2"_s.arg(round, subjectOf(beacon.certificate));
    return signer +
           (isCertificateGiven
                ? u", whose certificate is the given one"_s
                : u"; it proves what it should if that certificate is NIST's: %1"_s.arg(nistCertificateUrl(id)));
}

/// The beacon must be signed by exactly the certificate that --certificate names.
Outcome checkCertificate(const QString &fileName, const DrawRecord &record) {
    const auto content = contentOf(fileName);
    if (!content)
        return std::unexpected(content.error());
    const QByteArray certificate = certificateFrom(*content);
    if (certificate.isEmpty())
        return std::unexpected(u"%1 is no certificate"_s.arg(fileName));
    if (record.beacon && record.beacon->certificate != certificate)
        return std::unexpected(u"the beacon is not signed by the given certificate"_s);
    return {};
}

/// A record that is right in itself may still be another one than was published.
Outcome comparePublished(const QCommandLineParser &parser, const DrawRecord &record) {
    for (const auto &[option, own] : {std::pair(u"root"_s, record.root), std::pair(u"sum"_s, record.sum)}) {
        if (parser.isSet(option) && parser.value(option).toLower().toLatin1() != own.toHex())
            return std::unexpected(u"the %1 of this record is %2, not the one that was published"_s.arg(
                option, own.isEmpty() ? u"missing"_s : QString::fromLatin1(own.toHex())));
    }
    return {};
}

Outcome verifyRecord(const QCommandLineParser &parser) {
    const QStringList files = parser.positionalArguments().sliced(1);
    if (files.size() != 1)
        return std::unexpected(u"verify-draw checks one record"_s);
    const auto content = contentOf(files.first());
    if (!content)
        return std::unexpected(content.error());
    const auto record = DrawRecord::fromJson(*content);
    if (!record)
        return std::unexpected(record.error());
    const auto summary = verifyDraw(*record);
    if (!summary)
        return std::unexpected(summary.error());
    if (auto published = comparePublished(parser, *record); !published)
        return published;
    const bool isCertificateGiven = parser.isSet(u"certificate"_s);
    if (isCertificateGiven)
        if (auto checked = checkCertificate(parser.value(u"certificate"_s), *record); !checked)
            return checked;
    print(u"phase %1 of concert %2: %3"_s.arg(summary->phase)
              .arg(summary->concert)
              .arg(record->beacon ? u"the draw is right"_s : u"not drawn yet; entries and root are right"_s));
    print(u"root: "_s + QString::fromLatin1(record->root.toHex()));
    print(u"entries: %1"_s.arg(summary->entries));
    const std::optional<Beacon> &beacon = record->beacon;
    if (!beacon)
        return {};
    print(
        u"winners: %1, with %2 seats, in rounds: %3"_s.arg(summary->winners).arg(summary->seats).arg(summary->rounds));
    print(u"sum: "_s + QString::fromLatin1(record->sum.toHex()));
    print(u"beacon: "_s + worthOf(*beacon, isCertificateGiven));
    return {};
}

} // namespace

Command verifyDrawCommand() {
    return {.name = u"verify-draw"_s,
            .summary = u"Computes a draw again from its public record (sql/DRAW.md), or from standard input (-);"
                       " needs no database."_s,
            .options = {{u"root"_s, u"The root that was published at the close."_s, u"HEX"_s},
                        {u"sum"_s, u"The sum that was published after the last round."_s, u"HEX"_s},
                        {u"certificate"_s,
                         u"NIST's certificate (PEM or DER), by which the pulse has to be signed. Without it the one of"
                         " the record is used, and it is told where to compare it."_s,
                         u"FILE"_s}},
            .required = {},
            .arguments = u"FILE"_s,
            .run = verifyRecord,
            .needsDatabase = false};
}

} // namespace universe::admin
