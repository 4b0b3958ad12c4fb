#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/Viewer.h"
#include "app/models/seatmap/SeatCalls.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace universe {

/// What a member asks for in a tick of a sale, and what came of it. It is asked once, however often the button is
/// pressed and the connection breaks; after a log-out it is found again by the same member.
class TickAsk : public QObject {
    Q_OBJECT

public:
    enum class State {
        None,
        Asking,
        Waiting, ///< for the tick's end, or for its result
        Held,
        Lost,
    };

    TickAsk(SeatCalls calls, Viewer viewer, QObject *parent = nullptr);

    /// Forgets what was asked for before.
    void setShow(ShowId show);
    /// False, and nothing changes, while something is asked for already.
    bool ask(const TickWish &wish);
    /// Takes up what was asked for by a page before.
    void find(const TickTicket &ticket);
    /// The viewer has logged in or out.
    void sessionChanged();

    [[nodiscard]] ShowId show() const { return m_show; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const { return m_state == State::Asking || m_state == State::Waiting; }
    [[nodiscard]] const TickTicket &ticket() const { return m_ticket; }
    [[nodiscard]] const AskResult &result() const { return m_result; }
    /// Until the tick's end; nothing while none is waited for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;

Q_SIGNALS:
    void changed();
    void refused(const universe::Error &error);

private:
    void setState(State state);
    void receiveTicket(const Result<TickTicket> &ticket);
    void await();
    void look();
    void receiveResult(const Result<AskResult> &result);

    SeatCalls m_calls;
    Viewer m_viewer;
    PendingRequest *m_request;
    ShowId m_show;
    MemberId m_member; ///< who asked
    TickWish m_wish;
    TickTicket m_ticket;
    AskResult m_result;
    State m_state = State::None;
    QTimer m_timer;
    LatestAnswer m_answers;
};

} // namespace universe
