#pragma once

#include "app/draw/DrawRecord.h"

namespace universe {

/// What is said of a record that is right.
struct DrawSummary {
    qint64 phase = 0;
    qint64 concert = 0;
    qsizetype entries = 0;
    qsizetype winners = 0; ///< in all rounds
    qsizetype seats = 0;   ///< that they won
    qsizetype rounds = 0;  ///< 0: not drawn yet
};

/// Computes a draw again from its record, sql/DRAW.md: root, order, winners and sum; and its beacon. The first thing
/// that is not as it must be.
std::expected<DrawSummary, QString> verifyDraw(const DrawRecord &record);

} // namespace universe
