#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"
#include "app/core/Pay.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace universe {

enum class BookingState { Booked, Cancelled };
enum class TicketState { Valid, Used, Cancelled };

struct Booking {
    BookingId id;
    QString number;
    ConcertId concertId;
    QString title;
    ShowId showId;
    QDateTime startsAt;
    QString seats;
    Money total;
    BookingState state = BookingState::Booked;
    QDateTime bookedAt;
    QString venue;
    QTimeZone timeZone; ///< the venue's
    int seatCount = 0;
    QString singers;
    QString genre;
    QString reason;         ///< why the organiser cancelled or moved it; empty when they did not
    QDateTime movedFrom;    ///< when the show was to begin, if that was another time; invalid otherwise
    bool kept = false;      ///< the member keeps it nevertheless
    int runningMinutes = 0; ///< 0: not known
    int changes = 0;        ///< grows whenever something of it changes after it was made
    QString singersEn;      ///< each by the English name, where one is known
    QString venueEn;        ///< empty: not known
    QString poster{};       ///< as ConcertSummary has it
    Pay pay = Pay::Coins;
};

/// The server's answer to a booking.
struct BookingReceipt {
    BookingId id;
    QString number;
    Money total;
    Money balance;
};

struct Ticket {
    TicketId id;
    QString seat;
    QString code;
    TicketState state = TicketState::Valid;
    Money price{};        ///< that was paid for it
    QString grade{};      ///< what the concert calls its seat; empty: not known
    Pay pay = Pay::Coins; ///< how it was paid

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// One line of a member's ledger; `amount` is signed.
struct LedgerEntry {
    qint64 id = 0;
    QDateTime at;
    QString kind;
    Money amount;
    Money balance;
    BookingId bookingId;
};

} // namespace universe
