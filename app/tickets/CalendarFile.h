#pragma once

#include "app/tickets/PrintedTicket.h"

#include <QByteArray>
#include <QList>

namespace universe {

/// An iCalendar file (RFC 5545) with an event for each booking, in the venue's zone, whose rules it brings along. A
/// booking of which nothing is left is a cancelled event. `now` is when it is written.
QByteArray ticketsAsCalendar(const QList<PrintedTicket> &tickets, const QDateTime &now);

} // namespace universe
