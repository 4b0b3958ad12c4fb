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

QString usedText(const QDateTime &at, const QString &gate) {
    if (!at.isValid())
        return {};
    return gate.isEmpty() ? DoorText::tr("Let in at %1.").arg(clock(at))
                          : DoorText::tr("Let in at %1, at %2.").arg(clock(at), texts::isolated(gate));
}

QString outText(const QDateTime &at) { return DoorText::tr("Out since %1.").arg(clock(at)); }

QString ageText(int limit) { return DoorText::tr("%n or older: check the age.", nullptr, limit); }

Words wordsOf(const CheckIn &ticket, bool wasAlone) {
    switch (ticket.outcome) {
    case Admission::Admitted:
        if (ticket.leftAt.isValid())
            return {Icon::Success, Tone::Positive, DoorText::tr("Back in"), ticket.seat, {outText(ticket.leftAt)}};
        return {Icon::Success, Tone::Positive, DoorText::tr("Come in"), ticket.seat, {}};
    case Admission::AlreadyUsed:
        return {Icon::Warning,
                Tone::Danger,
                RecentScans::outcomeText(ticket.outcome),
                ticket.seat,
                {usedText(ticket.usedAt, ticket.usedGate)}};
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
    case Admission::Left:
        return {Icon::LogOut,
                Tone::Accent,
                RecentScans::outcomeText(ticket.outcome),
                ticket.seat,
                {ticket.usedAt.isValid()
                     ? DoorText::tr("It may come in again.")
                     : DoorText::tr("This machine had not seen it come in. It may come in again.")}};
    case Admission::NotIn:
        return {Icon::Warning,
                Tone::Warning,
                RecentScans::outcomeText(ticket.outcome),
                ticket.seat,
                {ticket.leftAt.isValid() ? outText(ticket.leftAt) : DoorText::tr("It was not let in before.")}};
    case Admission::NoReentry:
        return {Icon::Error,
                Tone::Danger,
                RecentScans::outcomeText(ticket.outcome),
                ticket.seat,
                {DoorText::tr("This show lets nobody in again.")}};
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
    const bool isInside = awaited.state == TicketState::Used && !awaited.leftAt.isValid();
    Words words{isInside ? Icon::Warning : Icon::Ticket,
                isInside ? Tone::Warning : Tone::Accent,
                isInside                   ? DoorText::tr("Inside already")
                : awaited.leftAt.isValid() ? DoorText::tr("Out, comes back")
                                           : DoorText::tr("Valid"),
                awaited.seat,
                {}};
    if (isInside)
        words.details << usedText(awaited.usedAt, awaited.gate);
    else if (awaited.leftAt.isValid())
        words.details << outText(awaited.leftAt);
    if (const QString mark = markText(awaited.mark, {}); !mark.isEmpty())
        words.details << mark;
    if (ageLimit > 0)
        words.details << ageText(ageLimit);
    words.details << (isInside ? DoorText::tr("Enter lets it in if it went out by another door.")
                               : DoorText::tr("Enter lets it in."));
    return words;
}

DoorTone tone(const DoorAnswer &answer) {
    const CheckIn &ticket = answer.checkIn;
    if (answer.refusal)
        return DoorTone::Refused;
    switch (ticket.outcome) {
    case Admission::Admitted:
        return ticket.ageLimit > 0 || ticket.mark != SeatMark::None || !ticket.note.isEmpty() ? DoorTone::Look
                                                                                              : DoorTone::Admitted;
    case Admission::Left:
        return DoorTone::Admitted;
    case Admission::NotIn:
        return DoorTone::Look;
    case Admission::AlreadyUsed:
    case Admission::Cancelled:
    case Admission::WrongShow:
    case Admission::Unknown:
    case Admission::NoReentry:
        return DoorTone::Refused;
    }
    Q_UNREACHABLE();
}

Words ready(bool letsOut) {
    return {letsOut ? Icon::LogOut : Icon::Ticket,
            Tone::Muted,
            DoorText::tr("Ready"),
            {},
            {letsOut ? DoorText::tr("Scan the ticket of whoever goes out.") : DoorText::tr("Scan a ticket.")}};
}

Words asking() { return {Icon::Clock, Tone::Muted, DoorText::tr("One moment…"), {}, {}}; }

QString show(const DoorShow &show) {
    return DoorText::tr("%1 – %2, %3", "hour, title and venue")
        .arg(format::dateTime(show.startsAt, show.timeZone), texts::isolated(show.title),
             texts::isolated(texts::localName(show.venue, show.venueEnglish)));
}

QString conflict(const DoorScan &scan) {
    const QString what = scan.server == Admission::Cancelled ? DoorText::tr("its ticket had been given back")
                         : scan.server == Admission::Unknown ? DoorText::tr("no ticket of this show has its code")
                         : scan.server == Admission::NotIn   ? DoorText::tr("it went out, and was not inside")
                         : scan.server == Admission::NoReentry
                             ? DoorText::tr("it went out of a show that lets nobody in again")
                             : DoorText::tr("it had been let in elsewhere, too");
    return DoorText::tr("%1, %2: %3", "hour, seat, what happened")
        .arg(clock(scan.at), scan.seat.isEmpty() ? DoorText::tr("unknown seat") : texts::isolated(scan.seat), what);
}

} // namespace universe::doorText
