#include "ui/door/DoorText.h"

#include "app/core/LocalName.h"
#include "app/core/Text.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/MarkText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace universe::doorText {

namespace {

struct DoorText {
    Q_DECLARE_TR_FUNCTIONS(DoorText)
};

QString clock(const QDateTime &instant) { return format::time(instant, QTimeZone::systemTimeZone()); }

QString usedText(const CheckIn &ticket) {
    if (!ticket.usedAt.isValid())
        return {};
    return ticket.usedGate.isEmpty()
               ? DoorText::tr("Let in at %1.").arg(clock(ticket.usedAt))
               : DoorText::tr("Let in at %1, at %2.").arg(clock(ticket.usedAt), texts::isolated(ticket.usedGate));
}

QString ageText(int limit) { return DoorText::tr("%n or older: check the age.", nullptr, limit); }

Words wordsOf(const CheckIn &ticket, bool wasAlone) {
    switch (ticket.outcome) {
    case Admission::Admitted:
        return {Icon::Success, Tone::Positive, DoorText::tr("Come in"), ticket.seat, {}};
    case Admission::AlreadyUsed:
        return {Icon::Warning, Tone::Danger, RecentScans::outcomeText(ticket.outcome), ticket.seat, {usedText(ticket)}};
    case Admission::Cancelled:
        return {Icon::Error,
                Tone::Danger,
                RecentScans::outcomeText(ticket.outcome),
                ticket.seat,
                {DoorText::tr("This ticket was given back.")}};
    case Admission::WrongShow:
        return {Icon::Calendar,
                Tone::Warning,
                RecentScans::outcomeText(ticket.outcome),
                {},
                {DoorText::tr("It is for %1, %2.")
                     .arg(texts::isolated(ticket.title), format::dateTime(ticket.startsAt, ticket.timeZone))}};
    case Admission::Unknown:
        return {Icon::Error,
                Tone::Danger,
                RecentScans::outcomeText(ticket.outcome),
                {},
                {wasAlone ? DoorText::tr("It is not on this machine's list. It may be newer than the list, or for "
                                         "another show.")
                          : DoorText::tr("No ticket has this code.")}};
    }
    Q_UNREACHABLE();
}

} // namespace

Words words(const DoorAnswer &answer) {
    if (answer.refusal)
        return {Icon::Error, Tone::Danger, DoorText::tr("Not answered"), {}, {errorText(answer.refusal->code)}};
    const CheckIn &ticket = answer.checkIn;
    if (answer.isUndone)
        return {Icon::Info, Tone::Muted, DoorText::tr("Taken back"), ticket.seat, {}};
    Words words = wordsOf(ticket, answer.wasAlone);
    if (ticket.outcome != Admission::Admitted)
        return words;
    if (ticket.ageLimit > 0)
        words.details << ageText(ticket.ageLimit);
    if (const QString mark = markText(ticket.mark, ticket.note); !mark.isEmpty())
        words.details << mark;
    return words;
}

Words words(const DoorTicket &awaited, int ageLimit) {
    Words words{Icon::Ticket, Tone::Accent, DoorText::tr("Valid"), awaited.seat, {}};
    if (const QString mark = markText(awaited.mark, {}); !mark.isEmpty())
        words.details << mark;
    if (ageLimit > 0)
        words.details << ageText(ageLimit);
    words.details << DoorText::tr("Enter lets it in.");
    return words;
}

Words ready() { return {Icon::Ticket, Tone::Muted, DoorText::tr("Ready"), {}, {DoorText::tr("Scan a ticket.")}}; }

Words asking() { return {Icon::Clock, Tone::Muted, DoorText::tr("One moment…"), {}, {}}; }

QString show(const DoorShow &show) {
    return DoorText::tr("%1 – %2, %3", "hour, title and venue")
        .arg(format::dateTime(show.startsAt, show.timeZone), texts::isolated(show.title),
             texts::isolated(texts::localName(show.venue, show.venueEnglish)));
}

QString conflict(const DoorScan &scan) {
    const QString what = scan.server == Admission::Cancelled ? DoorText::tr("its ticket had been given back")
                         : scan.server == Admission::Unknown ? DoorText::tr("no ticket of this show has its code")
                                                             : DoorText::tr("it had been let in elsewhere, too");
    return DoorText::tr("%1, %2: %3", "hour, seat, what happened")
        .arg(clock(scan.at), scan.seat.isEmpty() ? DoorText::tr("unknown seat") : texts::isolated(scan.seat), what);
}

} // namespace universe::doorText
