#include "app/models/counter/ShiftController.h"

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

ShiftController::ShiftController(Database &database, ShiftCalls calls, SessionController &session, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &ShiftController::changed);
    connect(&session, &SessionController::loggedOut, this, &ShiftController::forget);
}

void ShiftController::load() {
    if (!m_session.isMember())
        return;
    m_state.start();
    m_lists.dropEarlier();
    m_lists.whenDone(this, m_calls.shifts(), [this](const Result<QList<Shift>> &shifts) {
        if (shifts) {
            m_shifts = *shifts;
            m_state.finish();
        } else {
            m_state.fail(shifts.error());
            if (m_session.endIfExpired(shifts.error()))
                return;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

const Shift *ShiftController::current() const {
    const auto open = std::ranges::find_if(m_shifts, [](const Shift &shift) { return shift.isOpen() && shift.isOwn; });
    return open == m_shifts.end() ? nullptr : &*open;
}

bool ShiftController::isLeftOpen(const Shift &shift) {
    return shift.isOpen() && shift.openedAt.toLocalTime().date() != QDate::currentDate();
}

QUuid ShiftController::begin(Act act, const QString &intent) {
    const QString whole = QString::number(int(act)) + u' ' + intent;
    if (m_intent != whole)
        m_request.forget();
    m_intent = whole;
    return m_request.begin();
}

template <typename T, typename Handler>
void ShiftController::ask(Act act, const QFuture<Result<T>> &future, Handler handler) {
    m_answers.whenDone(this, future, [this, act, handler = std::move(handler)](const Result<T> &answer) {
        if (answer) {
            m_request.succeeded();
            handler(*answer);
            Q_EMIT done(act);
        } else {
            m_request.failed(answer.error());
            if (!m_session.endIfExpired(answer.error()))
                Q_EMIT refused(act, answer.error());
        }
        load();
    });
}

void ShiftController::open(const QString &counter, Money openingFloat) {
    if (isBusy())
        return;
    m_closing.reset();
    const QUuid id = begin(Act::Open, counter + u' ' + QString::number(openingFloat.coins));
    ask(Act::Open, m_calls.open(id, counter, openingFloat), [](ShiftId) {});
}

void ShiftController::payIn(Money amount, const QString &reason) {
    const Shift *shift = current();
    if (isBusy() || !shift)
        return;
    const QUuid id = begin(Act::PayIn, QString::number(amount.coins) + u' ' + reason);
    ask(Act::PayIn, m_calls.payIn(id, shift->id, amount, reason), [](const Done &) {});
}

void ShiftController::close(ShiftId shift, const CashCount &count, const QString &reason) {
    if (isBusy())
        return;
    QString intent = QString::number(shift.value);
    for (auto each = count.begin(); each != count.end(); ++each)
        intent += u" %1x%2"_s.arg(each.key()).arg(each.value());
    const QUuid id = begin(Act::Close, intent + u' ' + reason);
    ask(Act::Close, m_calls.close(id, shift, count, reason),
        [this](const ShiftClosing &closing) { m_closing = closing; });
}

void ShiftController::report(ShiftId shift) {
    if (isBusy())
        return;
    m_report.reset();
    const QUuid id = begin(Act::Report, QString::number(shift.value));
    ask(Act::Report, m_calls.report(id, shift), [this](const ShiftReport &report) { m_report = report; });
}

void ShiftController::forget() {
    m_lists.dropEarlier();
    m_answers.dropEarlier();
    m_request.forget();
    m_shifts.clear();
    m_state = {};
    m_closing.reset();
    m_report.reset();
    Q_EMIT changed();
}

} // namespace universe
