#pragma once

#include "app/printing/PrintJob.h"

#include <QString>

namespace universe {

/// What a trouble is and what one does about it; empty for none.
QString troubleText(PaperTrouble trouble);
/// Where a job stands, in words.
QString stateText(const PrintJob &job);

} // namespace universe
