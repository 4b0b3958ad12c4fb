#include "app/models/report/ReportController.h"

#include "app/core/Background.h"
#include "app/models/report/ReportSheets.h"

#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

/// Writes a file whole or not at all; the reason when it could not be written, else nothing.
QString writeWhole(const QString &fileName, const QByteArray &content) {
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

ReportController::ReportController(ReportCalls calls, const SeatCalls &seatCalls, const Viewer &viewer,
                                   SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_hall(m_calls.seats, seatCalls, viewer) {
    resetPeriod();
    makeSheet();
    connect(&session, &SessionController::loggedOut, this, &ReportController::forget);
    connect(&m_hall, &HallSales::failed, this, [this](const Error &error) { m_session.endIfExpired(error); });
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
    m_answer = {};
    makeSheet();
    load();
}

void ReportController::setView(View view) {
    if (view == m_view)
        return;
    m_view = view;
    m_state = {};
    m_answer = {};
    makeSheet();
    load();
}

void ReportController::setCurves(ConcertId shown, ConcertId other) {
    m_curveOf = shown;
    m_comparedWith = other;
    if (m_view == View::Curve)
        load();
}

template <typename T, typename Then>
void ReportController::receive(const QFuture<Result<QList<T>>> &question, Then then) {
    m_answers.whenDone(this, question, [this, then = std::move(then)](const Result<QList<T>> &answer) {
        if (answer)
            then(*answer);
        else
            fail(answer.error());
    });
}

template <typename T>
void ReportController::ask(const QFuture<Result<QList<T>>> &question, QList<T> Answer::*part) {
    receive(question, [this, part](const QList<T> &rows) {
        m_answer.*part = rows;
        finish();
    });
}

void ReportController::load() {
    if (!m_session.isMember())
        return;
    m_state.start();
    m_answers.dropEarlier();
    switch (m_view) {
    case View::Shows:
    case View::Hall:
        ask(m_calls.shows(m_from, m_to), &Answer::shows);
        break;
    case View::Concerts:
        ask(m_calls.concerts(m_from, m_to), &Answer::concerts);
        break;
    case View::Takings:
        ask(m_calls.takings(m_from, m_to), &Answer::takings);
        break;
    case View::Hours:
        ask(m_calls.hours(m_from, m_to), &Answer::hours);
        break;
    case View::Curve:
        receive(m_calls.concerts(m_from, m_to), [this](const QList<ConcertSales> &concerts) {
            m_answer.concerts = concerts;
            askForCurves();
        });
        break;
    }
    Q_EMIT changed();
}

// A concert that sold nothing in the period cannot be chosen any more: it is the best-selling then.
void ReportController::askForCurves() {
    const auto isThere = [this](ConcertId id) {
        return std::ranges::any_of(m_answer.concerts, [id](const ConcertSales &sales) { return sales.concert == id; });
    };
    if (m_answer.concerts.isEmpty()) {
        m_answer.curve.clear();
        m_answer.otherCurve.clear();
        return finish();
    }
    if (!isThere(m_curveOf))
        m_curveOf = m_answer.concerts.first().concert;
    if (!isThere(m_comparedWith) || m_comparedWith == m_curveOf)
        m_comparedWith = {};
    receive(m_calls.curve(m_curveOf), [this](const QList<CurveDay> &days) {
        m_answer.curve = days;
        if (m_comparedWith.isValid())
            return ask(m_calls.curve(m_comparedWith), &Answer::otherCurve);
        m_answer.otherCurve.clear();
        finish();
    });
}

void ReportController::finish() {
    m_state.finish();
    makeSheet();
    Q_EMIT changed();
}

void ReportController::fail(const Error &error) {
    m_state.fail(error);
    if (!m_session.endIfExpired(error))
        Q_EMIT changed();
}

bool ReportController::isEmpty() const {
    return m_view == View::Hall ? m_answer.shows.isEmpty() : m_sheet.sheet().rows.isEmpty();
}

QString ReportController::concertTitle(ConcertId concert) const {
    const auto found = std::ranges::find(m_answer.concerts, concert, &ConcertSales::concert);
    return found == m_answer.concerts.end() ? QString() : found->title;
}

void ReportController::retranslate() { makeSheet(); }

void ReportController::makeSheet() {
    switch (m_view) {
    case View::Shows:
        return m_sheet.setSheet(sheets::shows(m_answer.shows));
    case View::Concerts:
        return m_sheet.setSheet(sheets::concerts(m_answer.concerts));
    case View::Takings:
        return m_sheet.setSheet(sheets::takings(m_answer.takings));
    case View::Hours:
        return m_sheet.setSheet(sheets::hours(m_answer.hours));
    case View::Curve:
        return m_sheet.setSheet(
            sheets::curve(m_answer.curve, concertTitle(m_curveOf), m_answer.otherCurve, concertTitle(m_comparedWith)));
    case View::Hall: // the page makes it, of an instant
        return m_sheet.setSheet(sheets::seats({}, {}));
    }
}

void ReportController::save(const QString &fileName, const std::function<QByteArray()> &content) {
    if (m_saving)
        return;
    m_saving = true;
    Q_EMIT changed();
    whenDone(this, inBackground([fileName, content] { return writeWhole(fileName, content()); }),
             [this, fileName](const QString &reason) {
                 m_saving = false;
                 Q_EMIT changed();
                 if (reason.isEmpty())
                     Q_EMIT saved(fileName);
                 else
                     Q_EMIT saveFailed(fileName, reason);
             });
}

void ReportController::forget() {
    m_answers.dropEarlier();
    m_hall.forget();
    m_answer = {};
    m_state = {};
    m_curveOf = {};
    m_comparedWith = {};
    makeSheet();
    resetPeriod();
    Q_EMIT changed();
}

} // namespace universe
