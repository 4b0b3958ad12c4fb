#pragma once

#include "app/core/Counter.h"
#include "app/core/Result.h"
#include "app/db/Database.h"

#include <QUuid>

namespace universe {

/// What clerks ask at the counter. A call with a request id is repeated until the server answers: the id makes sure
/// that it happens once. Refusals: sql/README.md, The counter.
class CounterApi {
public:
    explicit CounterApi(Database &database)
        : m_database(database) {}

    /// By the beginning of a name or e-mail address, the end of a telephone number, or a booking's number; at most 20.
    QFuture<Result<QList<FoundMember>>> findMembers(const QString &token, const QString &query);
    /// Makes an account for a fan who is here; they are told as a search would.
    QFuture<Result<FoundMember>> registerMember(const QString &token, const QUuid &requestId, const NewMember &member);
    /// An invalid buyer walked in.
    QFuture<Result<SaleReceipt>> sell(const QString &token, const QUuid &requestId, MemberId buyer, ShowId show,
                                      const QList<SeatId> &seats, const Payment &payment);
    /// Anybody's booking, by its number however it is typed.
    QFuture<Result<FoundBooking>> findBooking(const QString &token, const QString &number);
    /// The tickets of anybody's booking.
    QFuture<Result<QList<Ticket>>> tickets(const QString &token, BookingId booking);
    /// Gives these tickets back for whoever has them. None named: what an organiser cancelled is paid out to a walk-in.
    QFuture<Result<GivenBack>> cancelFor(const QString &token, const QUuid &requestId, BookingId booking,
                                         const QList<TicketId> &tickets, const QString &reason, bool waivesFee);

    /// What cancelFor would come to; without tickets of all that are left, or of what is due to whoever walked in.
    QFuture<Result<GiveBackQuote>> quoteCancelFor(const QString &token, BookingId booking,
                                                  const QList<TicketId> &tickets, bool waivesFee);
    /// Moves a ticket to a free seat of its show; the difference is paid, or given back, as the booking was paid.
    QFuture<Result<Reseated>> reseat(const QString &token, const QUuid &requestId, TicketId ticket, SeatId seat);
    /// Sells coins to a member, for cash or by card.
    QFuture<Result<MoneyTaken>> takeMoney(const QString &token, const QUuid &requestId, MemberId member, Money amount,
                                          const Payment &payment);
    /// Blocks free seats for the house, or lets them go. Asked again it changes nothing more.
    QFuture<Result<Done>> blockSeats(const QString &token, ShowId show, const QList<SeatId> &seats, bool blocked,
                                     const QString &reason);

    QFuture<Result<ShiftId>> openShift(const QString &token, const QUuid &requestId, const QString &counter,
                                       Money openingFloat);
    /// Below zero: out of the drawer.
    QFuture<Result<Done>> payIn(const QString &token, const QUuid &requestId, ShiftId shift, Money amount,
                                const QString &reason);
    QFuture<Result<ShiftClosing>> closeShift(const QString &token, const QUuid &requestId, ShiftId shift,
                                             const CashCount &count, const QString &reason);
    /// Of a shift that is closed; the server counts how often it was had.
    QFuture<Result<ShiftReport>> shiftReport(const QString &token, const QUuid &requestId, ShiftId shift);
    /// The newest first, 100 at most after `after`; a clerk's own, to administrators all.
    QFuture<Result<QList<Shift>>> shifts(const QString &token, ShiftId after = {});

private:
    Database &m_database;
};

} // namespace universe
