#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/report/ReportCalls.h"
#include "app/models/report/SalesModel.h"

#include <QDate>

namespace universe {

/// What was sold from one day to another, both included: a clerk's own sales, to administrators all. Forgotten at
/// log-out.
class ReportController : public QObject {
    Q_OBJECT

public:
    ReportController(ReportCalls calls, SessionController &session, QObject *parent = nullptr);

    /// The first day is not after the last. Asks for the report; nothing of the period before stays.
    void setPeriod(QDate from, QDate to);
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    /// Asks anew; what is known stays until the answer is there.
    void load();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] SalesModel &sales() { return m_sales; }
    [[nodiscard]] bool seesAll() const { return m_session.may(Right::AllSales); }

    /// Writes what is shown as CSV, in the background; ends in exported() or exportFailed().
    void exportTo(const QString &fileName);
    [[nodiscard]] bool isExporting() const { return m_exporting; }

Q_SIGNALS:
    void changed();
    void exported(const QString &fileName);
    void exportFailed(const QString &fileName, const QString &reason);

private:
    /// The last seven days.
    void resetPeriod();
    void forget();

    ReportCalls m_calls;
    SessionController &m_session;
    QDate m_from;
    QDate m_to;
    LoadState m_state;
    SalesModel m_sales;
    bool m_exporting = false;
    LatestAnswer m_answers;
};

} // namespace universe
