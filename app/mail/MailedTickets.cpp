#include "app/mail/MailedTickets.h"

#include "app/tickets/TicketFiles.h"

#include <QFileInfo>
#include <QJsonArray>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

Pay payIn(const QString &word) { return word == "cash"_L1 ? Pay::Cash : word == "card"_L1 ? Pay::Card : Pay::Coins; }

QList<PrintedTicket> ticketsOf(const QJsonObject &facts) {
    PrintedTicket ticket;
    ticket.bookingNumber = facts["booking_no"_L1].toString();
    ticket.title = facts["title"_L1].toString();
    ticket.venue = facts["venue"_L1].toString();
    ticket.venueEn = facts["venue_en"_L1].toString();
    ticket.startsAt = QDateTime::fromString(facts["starts_at"_L1].toString(), Qt::ISODate);
    ticket.timeZone = QTimeZone(facts["time_zone"_L1].toString().toLatin1());
    ticket.runningMinutes = facts["running_minutes"_L1].toInt();
    ticket.changes = facts["changes"_L1].toInt();
    QList<PrintedTicket> tickets;
    const QJsonArray each = facts["tickets"_L1].toArray();
    for (const auto &one : each) {
        ticket.ticket = {{one["id"_L1].toInteger()},     one["seat"_L1].toString(),
                         one["code"_L1].toString(),      TicketState::Valid,
                         {one["price"_L1].toInteger()},  one["grade"_L1].toString(),
                         payIn(one["pay"_L1].toString())};
        tickets << ticket;
    }
    return tickets;
}

QByteArray typeOf(const QString &suffix) {
    if (suffix == u"pdf")
        return "application/pdf";
    return suffix == u"ics" ? "text/calendar; charset=utf-8" : "application/vnd.apple.pkpass";
}

} // namespace

QList<MailAttachment> mailedTickets(const QJsonObject &facts, const QDateTime &now) {
    TicketOrder order{.tickets = ticketsOf(facts), .formats = {TicketFormat::Pdf, TicketFormat::Calendar}, .now = now};
    const auto goOn = [](qsizetype, qsizetype) { return true; };
    auto files = makeTicketFiles(order, goOn);
    if (const auto folder = PassCertificate::configuredFolder()) {
        if (const auto certificate = PassCertificate::load(*folder)) {
            order.certificate = *certificate;
            order.formats << TicketFormat::Pass;
            // A certificate that cannot sign keeps no ticket from anybody.
            if (auto withPasses = makeTicketFiles(order, goOn))
                files = std::move(withPasses);
        }
    }
    QList<MailAttachment> attachments;
    for (int passes = 0; const TicketFile &file : files.value_or(QList<TicketFile>())) {
        const QString suffix = QFileInfo(file.name).suffix();
        const QString number = suffix == u"pkpass" ? u"-%1"_s.arg(++passes) : QString(); // seats may be in Hangul
        attachments.append(
            {u"%1%2.%3"_s.arg(facts["booking_no"_L1].toString(), number, suffix), typeOf(suffix), file.content});
    }
    return attachments;
}

} // namespace universe
