#pragma once

#include "app/printing/PrintJob.h"

namespace universe {

/// Where this machine prints tickets without asking. Without a printer, a dialog asks each time.
struct PrinterChoice {
    QString printer;
    Paper paper = Paper::A4;

    static PrinterChoice ofTickets();
    void keepForTickets() const;
    [[nodiscard]] bool asksEachTime() const { return printer.isEmpty(); }
};

} // namespace universe
