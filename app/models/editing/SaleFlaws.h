#pragma once

#include "app/core/ConcertDocument.h"
#include "app/models/editing/SaleLines.h"

namespace universe {

/// What is wrong with the phases of a sale as they are written, and where.
struct SaleFlaw {
    enum class What {
        Unreadable,
        NotAfterOpening,     ///< it closes before
        BeforeBooking,       ///< the first one opens before the booking period
        BeforeLastIsOver,    ///< it opens before the one before is over, its draw included
        AfterBooking,        ///< it closes after the booking period
        DrawnBeforeClose,    ///< the draw
        RoundBeforeClose,    ///< of the beacon: its value could be known while entries come in
        Earlier,             ///< than it was, when the sale has opened
        RoundWithoutClosing, ///< the round is another, when the sale has opened, and the close is not later
    };

    int row = 0;
    SaleColumn column = SaleColumn::Opens;
    What what = What::Unreadable;

    friend bool operator==(const SaleFlaw &, const SaleFlaw &) = default;
};

/// What is written, and what it is measured by.
struct WrittenSale {
    QString text;
    QString bookingOpens;
    QString bookingCloses;
    bool hasOpened = false; ///< the sale as the document has it
};

QList<SaleFlaw> saleFlaws(const WrittenSale &written, const ConcertDocument &before);

} // namespace universe
