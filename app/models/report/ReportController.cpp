#include "app/models/report/ReportController.h"

#include "app/core/Background.h"
#include "app/models/report/SalesCsv.h"

#include <utility>

namespace universe {

ReportController::ReportController(ReportCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session) {
    resetPeriod();
    connect(&session, &SessionController::loggedOut, this, &ReportController::forget);
}

// Days are the venue's, and most venues are in Korea: what is sold there now is in it, wherever the machine is.
void ReportController::resetPeriod() {
    constexpr int days = 7;
    static const QTimeZone seoul("Asia/Seoul");
    m_to = QDateTime::currentDateTimeUtc().toTimeZone(seoul).date();
    m_from = m_to.addDays(1 - days);
}

void ReportController::setPeriod(QDate from, QDate to) {
    m_from = from;
    m_to = to;
    m_state = {};
    m_sales.setSales({});
    load();
}

void ReportController::load() {
    if (!m_session.isMember())
        return;
    m_state.start();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.sales(m_from, m_to), [this](const Result<QList<ShowSales>> &sales) {
        if (sales) {
            m_sales.setSales(*sales);
            m_state.finish();
        } else {
            m_state.fail(sales.error());
            if (m_session.endIfExpired(sales.error()))
                return;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ReportController::exportTo(const QString &fileName) {
    if (m_exporting)
        return;
    m_exporting = true;
    Q_EMIT changed();
    // Its words are taken now: the language may change meanwhile.
    const auto write = [fileName, table = salesCsv(m_sales.sales())] { return writeSalesCsv(fileName, table); };
    whenDone(this, inBackground(write), [this, fileName](const QString &reason) {
        m_exporting = false;
        Q_EMIT changed();
        if (reason.isEmpty())
            Q_EMIT exported(fileName);
        else
            Q_EMIT exportFailed(fileName, reason);
    });
}

void ReportController::forget() {
    m_answers.dropEarlier();
    m_sales.setSales({});
    m_state = {};
    resetPeriod();
    Q_EMIT changed();
}

} // namespace universe
