#pragma once

#include "app/core/Account.h"
#include "app/core/Booking.h"
#include "app/core/Calendar.h"
#include "app/core/ConcertQuery.h"
#include "app/core/Counter.h"
#include "app/core/Door.h"
#include "app/core/SalePhase.h"
#include "app/core/Seat.h"
#include "app/core/Waiting.h"

namespace universe {

// The words of the contract for our enums, both ways. A word that a newer server invented reads as the most careful
// value: closed, cancelled, left, fan.

template <typename Enum>
QString nameOf(Enum value);
template <>
QString nameOf(SaleState state);
template <>
QString nameOf(ConcertSort sort);
template <>
QString nameOf(CalendarMode mode);
template <>
QString nameOf(Pay pay);
template <>
QString nameOf(Role role);

SaleState saleStateFrom(const QString &name);
ConcertSort sortFrom(const QString &name); ///< Date for an unknown word
BookingState bookingStateFrom(const QString &name);
TicketState ticketStateFrom(const QString &name);
WaitingState waitingStateFrom(const QString &name);
PhaseState phaseStateFrom(const QString &name); ///< Ended for an unknown word
AskState askStateFrom(const QString &name);     ///< Lost for an unknown word
EntryState entryStateFrom(const QString &name); ///< Withdrawn for an unknown word
Role roleFrom(const QString &name);
/// Of the server's words, with blanks between; one that a newer server invented is left out.
Rights rightsFrom(const QString &names);
SeatMark seatMarkFrom(const QString &name);   ///< None for an unknown word
Pay payFrom(const QString &name);             ///< Cash for an unknown word
Admission admissionFrom(const QString &name); ///< Unknown for an unknown word

} // namespace universe
