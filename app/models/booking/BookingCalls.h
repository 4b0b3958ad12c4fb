#pragma once

#include "app/core/Concert.h"
#include "app/core/Seat.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/tickets/TicketCalls.h"

#include <QUuid>

namespace universe {

class CatalogueApi;
class SeatApi;

/// The questions of booking to the server, for the member. They are functions, so that tests can answer by hand.
struct BookingCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<BookingReceipt>(const QUuid &request, const BookingOrder &order)> book;
    std::function<Answer<QList<Booking>>()> bookings;
    std::function<Answer<CancellationQuote>(BookingId booking, const QList<TicketId> &tickets)> quoteCancellation;
    std::function<Answer<CancellationReceipt>(const QUuid &request, BookingId booking, const QList<TicketId> &tickets,
                                              Money shownRefund)>
        cancelTickets;
    std::function<Answer<Done>(const QUuid &request, BookingId booking, bool keep)> answerMove;
    // what an order is made of, and what it would cost to cancel
    std::function<Answer<Concert>(ConcertId id)> concert;
    std::function<Answer<QList<Show>>(ConcertId id)> shows;
    std::function<Answer<FeeTerms>(ConcertId id)> fees;
    std::function<Answer<SeatPlan>(ShowId show)> plan;

    /// All of them outlive the calls.
    static BookingCalls of(BookingApi &booking, CatalogueApi &catalogue, SeatApi &seats, SessionController &session);
};

} // namespace universe
