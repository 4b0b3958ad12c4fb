#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/tickets/TicketCalls.h"

#include <QObject>

namespace universe {

/// The tickets of one booking of the member.
class TicketLoader : public QObject {
    Q_OBJECT

public:
    TicketLoader(TicketCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Loads the tickets of this booking instead; those of the same booking stay until the answer is there.
    void load(BookingId booking);
    void clear();

    [[nodiscard]] BookingId booking() const { return m_booking; }
    [[nodiscard]] const QList<Ticket> &tickets() const { return m_tickets; }
    [[nodiscard]] const LoadState &state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    TicketCalls m_calls;
    SessionController &m_session;
    BookingId m_booking;
    QList<Ticket> m_tickets;
    LoadState m_state;
    LatestAnswer m_answers;
};

} // namespace universe
