#pragma once

#include "app/tickets/PrintedTicket.h"

#include <QSizeF>

class QPainter;

namespace universe {

/// How a ticket is laid: lying for a page and a wide screen, standing for a receipt and a phone.
enum class TicketShape { Wide, Tall };

/// Millimetres.
QSizeF ticketSize(TicketShape shape);

/// Paints the ticket in the painter's unit of a millimetre, from its origin. Paper, files and the screen are painted by
/// this alone, dark on white whatever the scheme. Only a ticket that opens the door has its code; another says why it
/// does not.
void paintTicket(QPainter &painter, const PrintedTicket &ticket, TicketShape shape);

/// "Thursday, December 24, 2026, 7:00 PM" on the venue's clock.
QString ticketTime(const PrintedTicket &ticket);
/// "110,000 fuel", or "110,000 won"
QString ticketPrice(const Ticket &ticket);
/// "Cancelled", "Used", "Valid"
QString ticketStateText(TicketState state);

} // namespace universe
