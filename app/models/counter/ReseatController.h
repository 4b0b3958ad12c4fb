#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/counter/DeskCalls.h"

#include <QObject>

namespace universe {

/// A ticket that is moved to another seat at the counter: which, and what came of it.
class ReseatController : public QObject {
    Q_OBJECT

public:
    ReseatController(Database &database, DeskCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Takes another ticket and forgets the one before. Ignored while that is under way.
    void setTicket(const Booking &booking, const Ticket &ticket);
    [[nodiscard]] const Booking &booking() const { return m_booking; }
    [[nodiscard]] const Ticket &ticket() const { return m_ticket; }

    /// Ends in reseated() or refused(). Ignored while one is under way, and once it is done.
    void reseat(SeatId seat);
    [[nodiscard]] PendingRequest::Phase phase() const { return m_request.phase(); }
    [[nodiscard]] bool isIdle() const { return m_request.isIdle(); }
    /// Nothing: it is not done.
    [[nodiscard]] const std::optional<Reseated> &result() const { return m_result; }
    /// The ticket for the new seat, as soon as it was loaded.
    [[nodiscard]] const std::optional<Ticket> &newTicket() const { return m_newTicket; }
    /// It could not be loaded.
    [[nodiscard]] bool lacksTicket() const { return m_lacksTicket; }

Q_SIGNALS:
    void changed();
    void reseated();
    void refused(const universe::Error &error);

private:
    void loadTicket();
    void forget();

    DeskCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    Booking m_booking;
    Ticket m_ticket;
    SeatId m_seat; ///< that was asked for last
    std::optional<Reseated> m_result;
    std::optional<Ticket> m_newTicket;
    bool m_lacksTicket = false;
    LatestAnswer m_answers;
};

} // namespace universe
