#pragma once

#include "app/core/Concert.h"
#include "app/core/SalePhase.h"
#include "ui/style/Tone.h"

#include <QString>

/// Words for phases of a sale and for draws, the same on all pages.
namespace universe::saletext {

/// "Draw", "First come, first served", "First come, in rounds"
QString name(const SalePhase &phase);
/// What the kind of a phase means for who wants seats.
QString explained(const SalePhase &phase);
QString stateName(PhaseState state);
Tone stateTone(PhaseState state);
/// "Thu, Dec 24, 2026, 7:00 PM · R석 · 2 seats together"; a show that is not known goes without its date.
QString wish(const DrawWish &wish, const QList<Show> &shows, const QTimeZone &zone);

} // namespace universe::saletext
