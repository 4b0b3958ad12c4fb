#pragma once

#include "app/tickets/PassCertificate.h"
#include "app/tickets/PrintedTicket.h"

namespace universe {

/// The ticket as a signed pass for the wallet of a phone (.pkpass); empty when it cannot be signed. One that opens no
/// door has no code and is void.
QByteArray ticketAsPass(const PrintedTicket &ticket, const PassCertificate &certificate);

} // namespace universe
