#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/PendingRequest.h"
#include "app/models/counter/ShiftCalls.h"

#include <QObject>

namespace universe {

/// A clerk's shift: opened with what is in the drawer, closed with what was counted. An administrator sees everybody's,
/// and closes one that was left open.
class ShiftController : public QObject {
    Q_OBJECT

public:
    enum class Act { Open, PayIn, Close, Report };

    ShiftController(Database &database, ShiftCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Asks for the shifts; what is known stays until the answer is there.
    void load();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// The newest first.
    [[nodiscard]] const QList<Shift> &shifts() const { return m_shifts; }
    /// The one that is worked at; null when none is open.
    [[nodiscard]] const Shift *current() const;
    /// It was opened on another day than it is, by this machine's calendar.
    [[nodiscard]] static bool isLeftOpen(const Shift &shift);

    // Each ends in done() or refused(). Ignored while one is under way.
    void open(const QString &counter, Money openingFloat);
    /// Below zero: out of the drawer.
    void payIn(Money amount, const QString &reason);
    void close(ShiftId shift, const CashCount &count, const QString &reason);
    /// Of one that is closed: each time is counted by the server.
    void report(ShiftId shift);
    [[nodiscard]] bool isBusy() const { return !m_request.isIdle(); }
    /// Of the shift that was closed last.
    [[nodiscard]] const std::optional<ShiftClosing> &closing() const { return m_closing; }
    /// That was asked for last.
    [[nodiscard]] const std::optional<ShiftReport> &report() const { return m_report; }

Q_SIGNALS:
    void changed();
    void done(universe::ShiftController::Act act);
    void refused(universe::ShiftController::Act act, const universe::Error &error);

private:
    template <typename T, typename Handler>
    void ask(Act act, const QFuture<Result<T>> &future, Handler handler);
    /// The id for this intent: that of the one before, if it is the same and was not answered.
    QUuid begin(Act act, const QString &intent);
    void forget();

    ShiftCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    QString m_intent;
    LoadState m_state;
    QList<Shift> m_shifts;
    std::optional<ShiftClosing> m_closing;
    std::optional<ShiftReport> m_report;
    LatestAnswer m_lists;
    LatestAnswer m_answers;
};

} // namespace universe
