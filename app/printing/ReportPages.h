#pragma once

#include "app/printing/PrintJob.h"
#include "app/printing/PrintedReport.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace universe {

/// Prints the report on the device's paper: page by page, or in one strip on a roll. False: the device does not take
/// it.
bool printReport(QPagedPaintDevice &device, const PrintedReport &report);
/// A PDF for the paper. On a roll it is as long as what it says.
QByteArray reportAsPdf(const PrintedReport &report, Paper paper);

} // namespace universe
