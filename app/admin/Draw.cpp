#include "app/admin/BeaconFetch.h"
#include "app/admin/Command.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

/// The beacon that was named in advance, as --beacon carries it in or from the network.
std::expected<Beacon, QString> beaconFor(const QCommandLineParser &parser, const QByteArray &source,
                                         const QByteArray &round) {
    std::expected<Beacon, QString> beacon;
    if (parser.isSet(u"beacon"_s)) {
        QFile file(parser.value(u"beacon"_s));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
        beacon = readBeacon(file.readAll());
        if (!beacon)
            return std::unexpected(u"%1: %2"_s.arg(file.fileName(), beacon.error()));
    } else {
        beacon = fetchBeacon(source, round, parser.value(u"from"_s));
        if (!beacon)
            return beacon;
    }
    if (beacon->source != source || beacon->round != round)
        return std::unexpected(
            u"the seed of this draw comes from %1, round %2, as was published, not from %3, round %4"_s.arg(
                QString::fromUtf8(source), QString::fromUtf8(round), QString::fromUtf8(beacon->source),
                QString::fromUtf8(beacon->round)));
    if (const auto checked = checkBeacon(*beacon); !checked)
        return std::unexpected(checked.error());
    return beacon;
}

Outcome makeDraw(const QCommandLineParser &parser) {
    const auto phase = numberOf(parser, u"the number of one phase"_s);
    if (!phase)
        return std::unexpected(phase.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto found = connection->execute(u"select beacon_source, beacon_round, draw_at <= clock_timestamp(), draw_at"
                                           " from data.sale_phase where phase_id = $1 and kind = 'draw'"_s,
                                           {*phase});
    if (!found)
        return failed(found.error());
    if (found->isEmpty())
        return std::unexpected(u"no phase %1 with a draw"_s.arg(*phase));
    const Row row = found->first();
    if (!row.boolean(2))
        return std::unexpected(
            u"the draw is not due before %1"_s.arg(row.instant(3).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)));
    const auto beacon = beaconFor(parser, row.text(0).toUtf8(), row.text(1).toUtf8());
    if (!beacon)
        return std::unexpected(beacon.error());
    const auto made = connection->execute(u"select entries, winners from private.make_draw($1, $2::jsonb)"_s,
                                          {*phase, QJsonDocument(beacon->toJson()).toJson(QJsonDocument::Compact)});
    if (!made)
        return failed(made.error());
    print(u"entries: %1, winners: %2"_s.arg(made->first().integer(0)).arg(made->first().integer(1)));
    return {};
}

} // namespace

Command drawCommand() {
    return {u"draw"_s,
            u"Makes the draw of a phase by the beacon that was named in advance, from its public source or a file."_s,
            {{u"beacon"_s,
              u"The round as JSON, where there is no network: {\"source\", \"round\", \"value\"} and, for nist,"
              " \"pulse\" and \"certificate\" as NIST gives them."_s,
              u"FILE"_s},
             {u"from"_s, u"A mirror of the source, instead of its own address."_s, u"URL"_s}},
            {},
            u"PHASE_ID"_s,
            makeDraw};
}

} // namespace universe::admin
