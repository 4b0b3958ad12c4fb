#pragma once

#include "app/models/report/Sheet.h"
#include "ui/report/ChartPicture.h"

#include <QByteArray>
#include <QStringList>

namespace universe {

/// A report on A4 paper: what it is, its picture, and the sheet over as many pages as it takes, with its columns' names
/// on each of them.
struct ReportPaper {
    QString title;
    QStringList facts; ///< a line each: of which days, whose sales
    ChartPicturePtr chart;
    Sheet sheet;
};

/// Any thread can make it. Empty when it could not be painted.
QByteArray reportAsPdf(const ReportPaper &paper);

} // namespace universe
