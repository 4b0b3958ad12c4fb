#pragma once

#include "app/core/Reason.h"
#include "app/models/plans/PlanController.h"

#include <QString>

/// What the editor of plans says.
namespace universe::planText {

QString problem(const PlanProblem &problem, const PlanDraft &draft);
/// "1,204 seats · 100 to stand · 4 wheelchair"
QString counts(const planSeats::Counts &counts);
QString section(const PlanSection &section);
/// "부산 · 2,452 seats · version 3 · 12 shows to come"
QString hall(const Hall &hall);
QString markName(SeatMark mark);
QString effect(const SaveEffect &effect, bool isNew);
/// When, by whom, how many seats, and which shows are on it.
QString version(const PlanVersion &version);
/// What the server has against it.
QString refusal(const Reason &reason);

} // namespace universe::planText
