#pragma once

#include "app/core/Counter.h"
#include "app/printing/PrintedReport.h"

namespace universe {

/// What the printed report of a shift says, in the language of the application.
PrintedReport shiftReportText(const ShiftReport &report);

} // namespace universe
