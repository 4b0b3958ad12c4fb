#pragma once

#include "app/core/Money.h"

#include <QString>

#include <optional>

namespace universe {

inline constexpr int longestAmount = 15; ///< characters
inline constexpr int longestSlip = 80;   ///< characters, of the number of a card's slip

/// What somebody typed as an amount: digits, however they are grouped. Nothing: it is none.
std::optional<Money> amountOf(const QString &typed);

} // namespace universe
