#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/report/HallSales.h"
#include "app/models/report/ReportCalls.h"
#include "app/models/report/SheetModel.h"

#include <QDate>

namespace universe {

/// What was sold from one day to another, both included: a clerk's own sales, to administrators all. Forgotten at
/// log-out.
class ReportController : public QObject {
    Q_OBJECT

public:
    enum class View {
        Shows,
        Concerts,
        Takings,
        Hours,
        Curve, ///< of a concert that sold in the period, from its opening on
        Hall,  ///< of a show that sold in the period
    };

    ReportController(ReportCalls calls, const SeatCalls &seatCalls, const Viewer &viewer, SessionController &session,
                     QObject *parent = nullptr);

    /// The first day is not after the last. Asks for the report; nothing of the period before stays.
    void setPeriod(QDate from, QDate to);
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    /// Asks for what this view shows.
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    /// The curve is of this concert, laid over that of another; an invalid one is none. Asks for what is not there.
    void setCurves(ConcertId shown, ConcertId other);
    [[nodiscard]] ConcertId curveOf() const { return m_curveOf; }
    [[nodiscard]] ConcertId comparedWith() const { return m_comparedWith; }
    /// Asks anew; what is known stays until the answer is there.
    void load();
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// There is nothing to show in this view.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool seesAll() const { return m_session.may(Right::AllSales); }
    // what the server told, of the view that is shown
    [[nodiscard]] const QList<ShowSales> &shows() const { return m_answer.shows; }
    [[nodiscard]] const QList<ConcertSales> &concerts() const { return m_answer.concerts; }
    [[nodiscard]] const QList<ShowTakings> &takings() const { return m_answer.takings; }
    [[nodiscard]] const QList<HourSales> &hours() const { return m_answer.hours; }
    [[nodiscard]] const QList<CurveDay> &curve() const { return m_answer.curve; }
    [[nodiscard]] const QList<CurveDay> &otherCurve() const { return m_answer.otherCurve; }
    [[nodiscard]] HallSales &hall() { return m_hall; }
    /// The same as a table; of a hall it is the page's to say of which instant.
    [[nodiscard]] SheetModel &sheet() { return m_sheet; }
    [[nodiscard]] QString concertTitle(ConcertId concert) const;

    /// Writes a file whose content is made in the background; ends in saved() or saveFailed().
    void save(const QString &fileName, const std::function<QByteArray()> &content);
    [[nodiscard]] bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void changed();
    void saved(const QString &fileName);
    void saveFailed(const QString &fileName, const QString &reason);

private:
    struct Answer {
        QList<ShowSales> shows;
        QList<ConcertSales> concerts;
        QList<ShowTakings> takings;
        QList<HourSales> hours;
        QList<CurveDay> curve;
        QList<CurveDay> otherCurve;
    };

    /// The last seven days.
    void resetPeriod();
    void forget();
    template <typename T>
    void ask(const QFuture<Result<QList<T>>> &question, QList<T> Answer::*part);
    template <typename T, typename Then>
    void receive(const QFuture<Result<QList<T>>> &question, Then then);
    void askForCurves();
    void finish();
    void fail(const Error &error);
    void makeSheet();

    ReportCalls m_calls;
    SessionController &m_session;
    HallSales m_hall;
    QDate m_from;
    QDate m_to;
    View m_view = View::Shows;
    ConcertId m_curveOf;
    ConcertId m_comparedWith;
    LoadState m_state;
    Answer m_answer;
    SheetModel m_sheet;
    bool m_saving = false;
    LatestAnswer m_answers;
};

} // namespace universe
