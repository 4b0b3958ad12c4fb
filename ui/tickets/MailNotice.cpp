#include "ui/tickets/MailNotice.h"

#include "app/core/Text.h"
#include "ui/widgets/ErrorText.h"

namespace universe {

void MailNotice::follow(const TicketMailer &mailer, BookingId booking, const QString &address) {
    switch (mailer.phase(booking)) {
    case TicketMailer::Phase::Ready:
    case TicketMailer::Phase::Asking:
        return clear();
    case TicketMailer::Phase::AskingAgain:
        return tell(Icon::Offline, Tone::Warning,
                    tr("The connection was lost before the answer came. We ask again as soon as it is back; the "
                       "tickets are mailed once."));
    case TicketMailer::Phase::Queued:
        return tell(Icon::Success, Tone::Positive,
                    address.isEmpty() ? tr("Your tickets are on their way to you. They arrive within a few minutes.")
                                      : tr("Your tickets are on their way to %1. They arrive within a few minutes.")
                                            .arg(texts::isolated(address)));
    case TicketMailer::Phase::Refused:
        return tell(Icon::Error, Tone::Danger, refusalText(mailer.error()));
    }
}

void MailNotice::tell(Icon icon, Tone tone, const QString &text) {
    if (this->text() != text)
        setMessage(icon, tone, text);
}

QString MailNotice::refusalText(ErrorCode error) const {
    switch (error) {
    case ErrorCode::Throttled:
        return tr("These tickets were mailed often today. Look into your mailbox, also among the unwanted mail; "
                  "tomorrow they can be mailed again.");
    case ErrorCode::CancellationClosed:
        return tr("There is nothing to mail: no ticket of this booking is valid any more.");
    case ErrorCode::InvalidInput:
        return tr("Mail cannot be sent right now. You can save the tickets instead.");
    default:
        return errorText(error);
    }
}

} // namespace universe
