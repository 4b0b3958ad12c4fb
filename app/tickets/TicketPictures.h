#pragma once

#include "app/tickets/PrintedTicket.h"

#include <QByteArray>
#include <QList>

#include <functional>

class QPagedPaintDevice;

namespace universe {

/// Asked before each ticket, with how many are done; false ends the work, and there is no document.
using TicketProgress = std::function<bool(qsizetype done)>;

/// Prints the tickets on the device's paper, from the edge of the sheet: two a page where there is room, one after the
/// other on a roll. False when it was stopped, or the device does not take them.
bool printTickets(QPagedPaintDevice &device, const QList<PrintedTicket> &tickets, const TicketProgress &progress);
/// A PDF to print on A4, two tickets a page. Texts are real texts in fonts that are embedded.
QByteArray ticketsAsPdf(const QList<PrintedTicket> &tickets, const TicketProgress &progress);
/// A PDF for a receipt printer with paper of 80 mm, a ticket a page.
QByteArray ticketsAsReceipt(const QList<PrintedTicket> &tickets, const TicketProgress &progress);
/// A picture of 1080 by 1920 dots, as phones show it.
QByteArray ticketAsPng(const PrintedTicket &ticket);

} // namespace universe
