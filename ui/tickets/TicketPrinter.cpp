#include "ui/tickets/TicketPrinter.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"
#include "app/tickets/TicketPictures.h"

#include <QPrinter>

namespace universe {

void TicketPrinter::print(const std::shared_ptr<QPrinter> &printer, const QList<PrintedTicket> &tickets) {
    if (m_phase == Phase::Printing)
        return;
    setPhase(Phase::Printing);
    whenDone(this, inBackground([printer, tickets] {
                 const bool printed = printTickets(*printer, tickets, [](qsizetype) { return true; });
                 return printed && printer->printerState() != QPrinter::Error;
             }),
             [this](bool printed) { setPhase(printed ? Phase::Printed : Phase::Failed); });
}

void TicketPrinter::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

} // namespace universe
