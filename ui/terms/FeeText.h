#pragma once

#include "app/core/Cancellation.h"

#include <QString>
#include <QTimeZone>

namespace universe {

/// Until when a step of the cancellation fee holds: "Until 7 days before the show".
QString feeStepName(const FeeStep &step);
/// "free" or "10 %".
QString feeText(double percent);
/// How long after booking cancelling is free, whatever the steps say; empty when it never is.
QString freePeriodText(int hours, int daysBefore);
/// What cancelling some tickets costs and until when that is so, in the venue's time.
QString quoteText(const CancellationQuote &quote, const QTimeZone &venue);

} // namespace universe
