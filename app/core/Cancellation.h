#pragma once

#include "app/core/Money.h"

#include <QDateTime>
#include <QList>

namespace universe {

/// A step of what cancelling costs: `percent` of a ticket's price until the end of the calendar day at the venue that
/// is `daysBefore` before the show's; 0 is the show's own day, until it begins.
struct FeeStep {
    int daysBefore = 0;
    double percent = 0;

    friend bool operator==(const FeeStep &, const FeeStep &) = default;
};

/// What cancelling a booking of a concert costs: the farthest step from the show first. Within `freeHours` of booking
/// it is free while the show is `freeUntilDaysBefore` days away or more.
struct FeeTerms {
    QList<FeeStep> steps;
    int freeHours = 0;
    int freeUntilDaysBefore = 0;

    friend bool operator==(const FeeTerms &, const FeeTerms &) = default;
};

/// What cancelling some tickets of a booking comes to now.
struct CancellationQuote {
    Money refund;
    Money fee;
    double feePercent = 0;
    QDateTime nextStepAt; ///< when it costs more; invalid when it never does
    QDateTime closesAt;
};

/// The server's answer to a cancellation.
struct CancellationReceipt {
    Money refund;
    Money fee;
    Money balance;
};

} // namespace universe
