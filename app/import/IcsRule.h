#pragma once

#include "app/core/Reason.h"
#include "app/import/IcsBudget.h"
#include "app/import/IcsFile.h"

#include <QDate>

#include <expected>

namespace universe {

/// The days that a rule of repetition (RFC 5545) names, from the first on, which must be one of them. Only rules by
/// days, weeks, months and years are known, and only those that end within six years: the days are gone through one by
/// one, and each is taken from the budget. The reason where a rule is none of these.
std::expected<QList<QDate>, Reason> daysOfRule(const icalrecurrencetype &rule, QDate first, QDate last,
                                               IcsBudget &budget);

} // namespace universe
