#pragma once

#include "app/printing/PrintJob.h"

#include <QByteArray>

namespace universe {

/// A page that shows whether a printer is set right: its edges, true millimetres, Korean, and grey.
QByteArray testPage(const QString &printer, Paper paper);

} // namespace universe
