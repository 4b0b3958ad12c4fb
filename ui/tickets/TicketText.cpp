#include "ui/tickets/TicketText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

namespace universe {

QString seatAndPrice(const Ticket &ticket) {
    QStringList facts{texts::isolated(ticket.seat)};
    if (!ticket.grade.isEmpty())
        facts << texts::isolated(ticket.grade);
    if (ticket.price > Money{})
        facts << format::paid(ticket.price, ticket.pay);
    return facts.join(QStringLiteral(" · "));
}

} // namespace universe
