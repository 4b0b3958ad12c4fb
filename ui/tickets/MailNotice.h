#pragma once

#include "app/models/tickets/TicketMailer.h"
#include "ui/widgets/Notice.h"

namespace universe {

/// Says what became of mailing the tickets of a booking. Hidden while nothing was asked for.
class MailNotice : public Notice {
    Q_OBJECT

public:
    using Notice::Notice;

    /// `address` is the member's own; it may be unknown yet.
    void follow(const TicketMailer &mailer, BookingId booking, const QString &address);

private:
    /// Says it once: the same text again is no news.
    void tell(Icon icon, Tone tone, const QString &text);
    [[nodiscard]] QString refusalText(ErrorCode error) const;
};

} // namespace universe
