#pragma once

#include "app/core/Result.h"
#include "app/core/SalesReport.h"
#include "app/db/Database.h"

namespace universe {

/// What an organiser asks about sales. Refusals: sql/README.md, The counter.
class ReportApi {
public:
    explicit ReportApi(Database &database)
        : m_database(database) {}

    /// A row a show, by their time: of what was sold from one day to another, both included, by the venue's calendar. A
    /// clerk's own sales, to administrators all.
    QFuture<Result<QList<ShowSales>>> sales(const QString &token, QDate from, QDate to);
    /// The takings of the same days: a row a show and way of paying, by their time.
    QFuture<Result<QList<ShowTakings>>> takings(const QString &token, QDate from, QDate to);
    /// The concerts of which something was sold on these days, the best-selling first.
    QFuture<Result<QList<ConcertSales>>> concerts(const QString &token, QDate from, QDate to);
    /// When on these days something was sold, by weekday and hour.
    QFuture<Result<QList<HourSales>>> hours(const QString &token, QDate from, QDate to);
    /// How a concert sold, day by day.
    QFuture<Result<QList<CurveDay>>> curve(const QString &token, ConcertId concert);
    /// How a hall filled, ticket by ticket, in the order in which they were sold.
    QFuture<Result<QList<SeatSale>>> seats(const QString &token, ShowId show);

private:
    Database &m_database;
};

} // namespace universe
