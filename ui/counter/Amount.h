#pragma once

#include "app/core/Money.h"

#include <QString>

#include <optional>

namespace universe {

inline constexpr int longestAmount = 15; ///< characters

/// What somebody typed as an amount: digits, however they are grouped. Nothing: it is none.
std::optional<Money> amountOf(const QString &typed);

} // namespace universe
