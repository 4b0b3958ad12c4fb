#pragma once

#include "app/core/SalesReport.h"

#include <QByteArray>
#include <QList>

namespace universe {

/// The report as a table for a spreadsheet: a row a show in the model's columns, times on the venue's clock as ISO
/// 8601, numbers as bare digits. UTF-8 with a byte order mark, without which Excel takes Korean for something else.
QByteArray salesCsv(const QList<ShowSales> &sales);

/// Writes the table whole or not at all; the reason when it could not be written, else nothing.
QString writeSalesCsv(const QString &fileName, const QByteArray &table);

} // namespace universe
