#include "app/draw/EntryCheck.h"

#include "app/draw/Sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

FoundEntry found(const DrawRecord &record, size_t place, const QByteArray &hash) {
    FoundEntry entry{.place = qsizetype(place) + 1, .rank = 0, .wishes = record.entries[place].wishes, .seats = {}};
    if (!record.beacon)
        return entry;
    Sha256 sha;
    const Hash seed = sha.of(record.root, record.beacon->value);
    const Hash own = sha.of(seed, hash);
    entry.rank = 1 + qsizetype(std::ranges::count_if(record.entries, [&](const RecordedEntry &other) {
                     return sha.of(seed, sha.of(other.salt, other.wishes)) < own;
                 }));
    for (const DrawRound &round : record.rounds)
        for (const DrawWinner &winner : round.winners)
            if (winner.place == qint64(place))
                entry.seats = winner.seats;
    return entry;
}

} // namespace

std::expected<CheckedDraw, QString> checkDraw(const QByteArray &json, const QByteArray &receipt) {
    const QByteArrayList parts = receipt.split('-');
    const QByteArray hash = parts.size() == 2 ? QByteArray::fromHex(parts[1]) : QByteArray();
    if (hash.size() != qsizetype(sizeof(Hash)))
        return std::unexpected(u"this is no receipt"_s);
    const auto record = DrawRecord::fromJson(json);
    if (!record)
        return std::unexpected(record.error());
    const auto summary = verifyDraw(*record);
    if (!summary)
        return std::unexpected(summary.error());
    CheckedDraw checked{.summary = *summary,
                        .root = record->root,
                        .sums = {},
                        .entry = {},
                        .beaconSource = {},
                        .beaconRound = {},
                        .beaconValue = {},
                        .beaconSigner = {}};
    Sha256 sha;
    if (const std::optional<Beacon> &beacon = record->beacon) {
        checked.beaconSource = beacon->source;
        checked.beaconRound = beacon->round;
        checked.beaconValue = beacon->value;
        checked.beaconSigner = subjectOf(beacon->certificate);
        Hash sum = sha.of(record->root, beacon->value); // the seed
        for (const QByteArray &round : record->roundTexts) {
            sum = sha.of(sum, round);
            checked.sums.push_back(bytesOf(sum).toByteArray());
        }
    }
    const auto own = std::ranges::find_if(
        record->entries, [&](const RecordedEntry &entry) { return bytesOf(sha.of(entry.salt, entry.wishes)) == hash; });
    if (own != record->entries.end())
        checked.entry = found(*record, size_t(own - record->entries.begin()), hash);
    return checked;
}

} // namespace universe
