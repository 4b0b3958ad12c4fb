#include "app/mail/MailText.h"

#include "app/core/LocalName.h"
#include "app/tickets/TicketPainting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

QString textOf(const QJsonObject &facts, const char *name) { return facts.value(QLatin1StringView(name)).toString(); }

/// An instant of the facts on the venue's clock.
QString timeOf(const QJsonObject &facts, const char *name) {
    PrintedTicket ticket;
    ticket.startsAt = QDateTime::fromString(textOf(facts, name), Qt::ISODate);
    ticket.timeZone = QTimeZone(textOf(facts, "time_zone").toLatin1());
    return ticketTime(ticket);
}

QString numberOf(const QJsonObject &facts, const char *name) {
    return QLocale().toString(facts.value(QLatin1StringView(name)).toInteger());
}

QString coinsOf(const QJsonObject &facts, const char *name) {
    return MailText::tr("%1 fuel").arg(numberOf(facts, name));
}

int ticketCount(const QJsonObject &facts) { return int(facts.value("tickets"_L1).toArray().size()); }

/// Why nobody waits any more.
QString whyWaitingEnded(const QString &why) {
    if (why == u"cancelled")
        return MailText::tr("the organiser cancelled the concert for which you waited. We are sorry; your place in "
                            "line is gone with it.");
    if (why == u"dropped")
        return MailText::tr("the show for which you waited is no longer announced. We are sorry; your place in line is "
                            "gone with it.");
    return MailText::tr("seats as you wished for can no longer come back: the grades, or who may book how many, have "
                        "changed. We are sorry; you no longer wait. You may wait for other seats.");
}

/// What happened, in a sentence or two.
QString news(const QJsonObject &facts) {
    const QString kind = textOf(facts, "kind");
    if (kind == u"tickets")
        return MailText::tr("here are your %n ticket(s). Show the code at the door; the document is attached for "
                            "printing and for your phone.",
                            nullptr, ticketCount(facts));
    if (kind == u"show_tomorrow")
        return MailText::tr("your concert is tomorrow.");
    if (kind == u"offer")
        return MailText::tr("seats came back, and they are held for you until %1. Book them in My Universe, or leave "
                            "them to the next who waits.")
            .arg(timeOf(facts, "offer_ends_at"));
    if (kind == u"offer_ending")
        return MailText::tr("the seats that are held for you are yours until %1 only; then they go to the next who "
                            "waits.")
            .arg(timeOf(facts, "offer_ends_at"));
    if (kind == u"waiting_moved")
        return MailText::tr("the organiser moved the concert for which you wait. It was to begin on %1; when it begins "
                            "now is below. You keep your place in line; leave it in My page if that day does not suit "
                            "you.")
            .arg(timeOf(facts, "moved_from"));
    if (kind == u"waiting_over")
        return whyWaitingEnded(textOf(facts, "why"));
    if (kind == u"draw_won")
        return MailText::tr("you won in the draw. The seats are yours if you pay for them in My page, under Draws, "
                            "until %1; then they go to the next in rank.")
            .arg(timeOf(facts, "pay_until"));
    if (kind == u"draw_moved_up")
        return MailText::tr("others did not pay for what they won, and you moved up in the draw. The seats are yours "
                            "if you pay for them in My page, under Draws, until %1; then they go to the next in rank.")
            .arg(timeOf(facts, "pay_until"));
    if (kind == u"draw_ending")
        return MailText::tr("the seats that you won in the draw are not paid for yet. They are yours until %1 only; "
                            "then they go to the next in rank.")
            .arg(timeOf(facts, "pay_until"));
    if (kind == u"draw_lost")
        return MailText::tr("the draw that you entered is made. When it was your turn, there were no seats left as you "
                            "wished for. Your rank: %1 of %2. My page shows under Draws what was left of each wish, "
                            "and there you can check the draw yourself. Whoever wins and does not pay in time makes "
                            "room for the next in rank; if that is you, you are told.")
            .arg(numberOf(facts, "rank"), numberOf(facts, "entrants"));
    if (kind == u"show_moved")
        return MailText::tr("the organiser moved your concert. It was to begin on %1; when it begins now is below. You "
                            "keep your booking, unless you give it back in My page: all coins come back, free of "
                            "charge, until it begins.")
            .arg(timeOf(facts, "moved_from"));
    if (kind == u"show_cancelled") {
        QString back =
            MailText::tr("the organiser cancelled your concert. We are sorry. All that you paid came back to you: %1.")
                .arg(coinsOf(facts, "refund"));
        if (facts.value("compensation"_L1).toInteger() == 0)
            return back;
        return back + u' ' + MailText::tr("%1 came on top.").arg(coinsOf(facts, "compensation"));
    }
    return MailText::tr("your cancellation is done. %1 came back to you; the fee was %2.")
        .arg(coinsOf(facts, "refund"), coinsOf(facts, "fee"));
}

/// The booking, a line each.
QStringList details(const QJsonObject &facts) {
    QStringList lines{textOf(facts, "title"), texts::localName(textOf(facts, "singers"), textOf(facts, "singers_en")),
                      timeOf(facts, "starts_at"), texts::localName(textOf(facts, "venue"), textOf(facts, "venue_en"))};
    lines.removeAll(QString());
    if (const QString booking = textOf(facts, "booking_no"); !booking.isEmpty())
        lines << MailText::tr("Booking %1").arg(booking);
    const QJsonArray tickets = facts.value("tickets"_L1).toArray();
    const bool withCodes = textOf(facts, "kind") == u"tickets";
    for (const auto &each : tickets) {
        const QJsonObject ticket = each.toObject();
        lines << (withCodes ? MailText::tr("Seat %1, code %2").arg(textOf(ticket, "seat"), textOf(ticket, "code"))
                            : MailText::tr("Seat %1").arg(textOf(ticket, "seat")));
    }
    return lines;
}

} // namespace

QString mailSubject(const QJsonObject &facts) {
    const QString kind = textOf(facts, "kind");
    const QString title = textOf(facts, "title");
    if (kind == u"tickets")
        return MailText::tr("%n ticket(s): %1", "subject of a mail", ticketCount(facts)).arg(title);
    if (kind == u"show_tomorrow")
        return MailText::tr("Tomorrow: %1", "subject of a mail").arg(title);
    if (kind == u"offer")
        return MailText::tr("Seats for you: %1", "subject of a mail").arg(title);
    if (kind == u"offer_ending")
        return MailText::tr("Half an hour left: %1", "subject of a mail").arg(title);
    if (kind == u"waiting_over")
        return MailText::tr("You no longer wait: %1", "subject of a mail").arg(title);
    if (kind == u"draw_won" || kind == u"draw_moved_up")
        return MailText::tr("You have won seats: %1", "subject of a mail").arg(title);
    if (kind == u"draw_ending")
        return MailText::tr("Pay soon: %1", "subject of a mail").arg(title);
    if (kind == u"draw_lost")
        return MailText::tr("The draw is made: %1", "subject of a mail").arg(title);
    if (kind == u"show_moved" || kind == u"waiting_moved")
        return MailText::tr("Moved: %1", "subject of a mail").arg(title);
    if (kind == u"show_cancelled")
        return MailText::tr("Cancelled: %1", "subject of a mail").arg(title);
    return MailText::tr("Refund: %1", "subject of a mail").arg(title);
}

QString mailBody(const QJsonObject &facts) {
    const QString reason = textOf(facts, "reason");
    QStringList parts{
        MailText::tr("Dear %1,\n\n%2", "a member's name, the news").arg(textOf(facts, "name"), news(facts))};
    if (!reason.isEmpty())
        parts << MailText::tr("The reason: %1").arg(reason);
    parts << details(facts).join(u'\n');
    parts << MailText::tr("My Universe, fair concert booking");
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace universe
