#pragma once

#include "app/core/Counter.h"
#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace universe {

/// Of one show or of several together: the seats as they stand now, and the money of the sales of a period.
struct SalesFigures {
    int sold = 0;
    int held = 0;
    int waiting = 0; ///< entries of the waiting list
    int admitted = 0;
    Money gross;   ///< all that was charged, cancelled since or not
    Money fees;    ///< what was kept of it
    Money refunds; ///< all that was given back

    [[nodiscard]] Money earned() const { return gross - refunds; }
    SalesFigures &operator+=(const SalesFigures &other) {
        sold += other.sold;
        held += other.held;
        waiting += other.waiting;
        admitted += other.admitted;
        gross += other.gross;
        fees += other.fees;
        refunds += other.refunds;
        return *this;
    }

    friend bool operator==(const SalesFigures &, const SalesFigures &) = default;
};

/// What a show sold.
struct ShowSales {
    ConcertId concert;
    QString title; ///< of its concert
    ShowId show;
    QDateTime startsAt;
    QTimeZone timeZone{}; ///< the venue's
    SalesFigures figures{};
};

/// What was sold of something in a period. What was given back since counts for the day on which it was sold.
struct Turnover {
    qint64 bookings = 0;
    qint64 tickets = 0;
    qint64 returned = 0; ///< of these tickets
    Money gross;
    Money fees;
    Money refunds;

    [[nodiscard]] Money earned() const { return gross - refunds; }
    Turnover &operator+=(const Turnover &other) {
        bookings += other.bookings;
        tickets += other.tickets;
        returned += other.returned;
        gross += other.gross;
        fees += other.fees;
        refunds += other.refunds;
        return *this;
    }

    friend bool operator==(const Turnover &, const Turnover &) = default;
};

/// What of a show was sold in one way of paying.
struct ShowTakings {
    QString title; ///< of its concert
    QDateTime startsAt;
    QTimeZone timeZone{}; ///< the venue's
    Pay pay = Pay::Coins;
    Turnover turnover{};
};

/// What of a concert was sold, and how full it is.
struct ConcertSales {
    ConcertId concert;
    QString title;
    Turnover turnover{};
    qint64 seats = 0;    ///< of the shows of which something was sold
    qint64 sold = 0;     ///< of them, as it stands now
    qint64 expected = 0; ///< tickets of those of these shows that have begun
    qint64 noShows = 0;  ///< of them, who was not let in
};

/// A day on which something of a concert was sold.
struct CurveDay {
    QDate day;         ///< at the venue
    int dayOfSale = 0; ///< 0 is the day on which booking opened
    qint64 bookings = 0;
    qint64 tickets = 0;
    qint64 returned = 0; ///< of these tickets, since
    Money gross{};
    qint64 ticketsSoFar = 0;
    Money grossSoFar{};
};

/// What was sold in an hour of the clock at the venues, on one day of the week.
struct HourSales {
    int weekday = 1; ///< 1 is Monday
    int hour = 0;
    qint64 bookings = 0;
    qint64 tickets = 0;
    Money gross{};
};

/// A ticket of a show: a seat that was sold again is there again.
struct SeatSale {
    SeatId seat;
    Money price;
    QDateTime soldAt;
    QDateTime returnedAt; ///< invalid: it was not
};

} // namespace universe
