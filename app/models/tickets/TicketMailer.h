#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/tickets/TicketCalls.h"

#include <QObject>

namespace universe {

/// Has the tickets of a booking mailed to the member: once, however often the button is pressed and the connection
/// breaks meanwhile.
class TicketMailer : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Ready,
        Asking,
        AskingAgain, ///< the connection was lost before the answer; it is asked again, under the same request id
        Queued,      ///< they are on their way
        Refused,     ///< see error()
    };

    TicketMailer(Database &database, TicketCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Ignored while an answer is under way.
    void mail(BookingId booking);
    /// What became of it for this booking; Ready for another one than was asked for last.
    [[nodiscard]] Phase phase(BookingId booking) const { return booking == m_booking ? m_phase : Phase::Ready; }
    [[nodiscard]] bool isAsking() const { return m_phase == Phase::Asking || m_phase == Phase::AskingAgain; }
    [[nodiscard]] ErrorCode error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void receive(const Result<Done> &answer);
    void setPhase(Phase phase);
    void followRequest();
    void forgetMember();

    TicketCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    BookingId m_booking;
    Phase m_phase = Phase::Ready;
    ErrorCode m_error = ErrorCode::Internal;
    LatestAnswer m_answers;
};

} // namespace universe
