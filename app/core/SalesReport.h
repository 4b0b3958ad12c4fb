#pragma once

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

} // namespace universe
