#pragma once

#include "ui/report/ChartPicture.h"

namespace universe {

class HallSales;
class ReportController;

/// The picture of a report, in the language of now. Null where numbers alone say more, or nothing was sold.
ChartPicturePtr reportChart(const ReportController &report);
/// The hall of a show by what its seats are now.
ChartPicturePtr hallByState(const HallSales &hall);
/// The hall of a show by what the tickets cost that were out at an instant.
ChartPicturePtr hallByPrice(const HallSales &hall, const QDateTime &at);

} // namespace universe
