#pragma once

#include "app/import/ForeignConcert.h"

#include <QJsonObject>

namespace universe {

/// An event of Ticketmaster's Discovery API as a concert.
ForeignConcert concertOfTicketmaster(const QJsonObject &event);

} // namespace universe
