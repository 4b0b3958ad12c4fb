#pragma once

#include "app/core/SalesReport.h"
#include "app/models/report/Sheet.h"

#include <QList>

namespace universe {

/// The sheets of the sales report. Where there are rows that can be added up, their sum is the last.
namespace sheets {

/// Of each show, as it stands, and the money of the period.
Sheet shows(const QList<ShowSales> &sales);
/// Of each concert, the best-selling first.
Sheet concerts(const QList<ConcertSales> &sales);
/// Of each show and way of paying.
Sheet takings(const QList<ShowTakings> &takings);
/// Of each hour of each day of the week in which something was sold.
Sheet hours(const QList<HourSales> &hours);
/// Of each day on which a concert sold; and of another concert on as many days after its own opening.
Sheet curve(const QList<CurveDay> &days, const QString &title, const QList<CurveDay> &otherDays,
            const QString &otherTitle);
/// What tickets of a show cost and how many of them were out at an instant.
Sheet seats(const QList<SeatSale> &seats, const QDateTime &at);

/// "Cash"
QString payName(Pay pay);
/// "Mon", 1 is Monday
QString weekdayName(int weekday);

} // namespace sheets

} // namespace universe
