#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/tickets/TicketCalls.h"

#include <QObject>

namespace universe {

/// Fetches the tickets of bookings beside the one that is looked at, so that several can be saved at once.
class TicketGatherer : public QObject {
    Q_OBJECT

public:
    TicketGatherer(TicketCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Ends in gathered or failed, unless the member logs out.
    void gather(BookingId booking);

Q_SIGNALS:
    void gathered(universe::BookingId booking, const QList<universe::Ticket> &tickets);
    void failed(universe::BookingId booking, const universe::Error &error);

private:
    TicketCalls m_calls;
    SessionController &m_session;
    LatestAnswer m_answers;
};

} // namespace universe
