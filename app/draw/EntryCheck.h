#pragma once

#include "app/draw/DrawVerifier.h"

namespace universe {

/// An entry as its receipt finds it in a record that is right.
struct FoundEntry {
    qsizetype place = 0; ///< in the list of entries, from 1
    qsizetype rank = 0;  ///< from 1; 0: not drawn yet
    QByteArray wishes;
    std::vector<qint64> seats; ///< that were won last, paid or lapsed; none: nothing
};

/// What an entrant's own machine found out about a draw.
struct CheckedDraw {
    DrawSummary summary;
    QByteArray root;
    std::vector<QByteArray> sums;    ///< after each round
    std::optional<FoundEntry> entry; ///< none: it is not in the record
    QByteArray beaconSource;         ///< empty: not drawn yet
    QByteArray beaconRound;
    QByteArray beaconValue;
    QString beaconSigner; ///< of nist
};

/// Computes the draw again from its record, and looks for the entry of this receipt (salt and hash, joined by "-"). The
/// reason when the record is not right, or the receipt is none. Takes seconds where hundreds of thousands have entered.
std::expected<CheckedDraw, QString> checkDraw(const QByteArray &record, const QByteArray &receipt);

} // namespace universe
