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

private:
    Database &m_database;
};

} // namespace universe
