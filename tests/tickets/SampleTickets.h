#pragma once

#include "app/tickets/PrintedTicket.h"

namespace universe::test {

/// A ticket of a booking in Seoul; its code is what a server could have made of this number.
inline PrintedTicket sampleTicket(int number = 1, TicketState state = TicketState::Valid) {
    PrintedTicket ticket;
    ticket.ticket = {{number},
                     QStringLiteral("가구역 3-%1").arg(number),
                     QStringLiteral("10000000%1Z7K2M9QXA0ZTB4W8").arg(number, 4, 10, QLatin1Char('0')),
                     state,
                     {110'000},
                     QStringLiteral("R석")};
    ticket.bookingNumber = QStringLiteral("MU-00000042");
    ticket.title = QStringLiteral("봄밤, 첫 번째 빛 (First Light)");
    ticket.venue = QStringLiteral("올림픽홀");
    ticket.timeZone = QTimeZone("Asia/Seoul");
    ticket.startsAt = QDateTime(QDate(2026, 12, 24), QTime(19, 0), ticket.timeZone);
    ticket.runningMinutes = 150;
    return ticket;
}

} // namespace universe::test
