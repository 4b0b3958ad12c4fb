#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"
#include "app/api/Names.h"
#include "app/core/SpokenLanguage.h"
#include "app/tickets/TicketFiles.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

std::expected<QList<TicketFormat>, QString> formatsOf(const QCommandLineParser &parser) {
    QList<TicketFormat> formats;
    const QStringList words = parser.value(u"format"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto format = std::ranges::find(ticketFormats, word.trimmed(), [](TicketFormat f) { return nameOf(f); });
        if (format == ticketFormats.end())
            return std::unexpected(u"a format is pdf, receipt, png, ics or pkpass, not '%1'"_s.arg(word.trimmed()));
        if (!formats.contains(*format))
            formats << *format;
    }
    if (formats.isEmpty())
        return std::unexpected(u"--format names no format"_s);
    return formats;
}

std::expected<PassCertificate, QString> certificateOf(const QCommandLineParser &parser) {
    if (parser.isSet(u"pass-certificate"_s))
        return PassCertificate::load(parser.value(u"pass-certificate"_s));
    if (const auto folder = PassCertificate::configuredFolder())
        return PassCertificate::load(*folder);
    return std::unexpected(
        u"no certificate for passes is configured: --pass-certificate, or my-universe/pass in ~/.config"
        " or /etc/xdg"_s);
}

std::expected<QList<PrintedTicket>, QString> ticketsOf(AdminConnection &connection, const QString &token,
                                                       const QString &number) {
    const auto bookings =
        connection.execute(u"select booking_id, title, venue, starts_at, time_zone, running_minutes, changes, venue_en"
                           " from api.my_bookings(token => $1) where booking_no = $2"_s,
                           {token, number});
    if (!bookings)
        return failed(bookings.error());
    if (bookings->isEmpty())
        return std::unexpected(u"no booking %1 of this member"_s.arg(number));
    const Row row = bookings->first();
    Booking booking;
    booking.number = number;
    booking.title = row.text(1);
    booking.venue = row.text(2);
    booking.startsAt = row.instant(3);
    booking.timeZone = QTimeZone(row.text(4).toUtf8());
    booking.runningMinutes = int(row.integer(5));
    booking.changes = int(row.integer(6));
    booking.venueEn = row.text(7);
    const auto tickets = connection.execute(
        u"select ticket_id, seat, code, state, price, grade, pay from api.my_tickets(token => $1, booking_id => $2)"_s,
        {token, row.integer(0)});
    if (!tickets)
        return failed(tickets.error());
    return tickets->map([&](const Row &each) {
        return printedTicket(booking, {{each.integer(0)},
                                       each.text(1),
                                       each.text(2),
                                       ticketStateFrom(each.text(3)),
                                       {each.integer(4)},
                                       each.text(5),
                                       payFrom(each.text(6))});
    });
}

Outcome writeFiles(const TicketOrder &order, const QString &folder) {
    const auto files = makeTicketFiles(order, [](qsizetype, qsizetype) { return true; });
    if (!files)
        return std::unexpected(u"a pass could not be signed"_s);
    if (const auto written = writeTicketFiles(*files, folder); !written)
        return std::unexpected(u"cannot write %1"_s.arg(written.error().detail));
    for (const TicketFile &file : *files)
        print(file.name);
    return {};
}

Outcome tickets(const QCommandLineParser &parser) {
    TicketOrder order{.now = QDateTime::currentDateTimeUtc()};
    const auto formats = formatsOf(parser);
    if (!formats)
        return std::unexpected(formats.error());
    order.formats = *formats;
    if (formats->contains(TicketFormat::Pass)) {
        auto certificate = certificateOf(parser);
        if (!certificate)
            return std::unexpected(certificate.error());
        order.certificate = *certificate;
    }
    const QString language = parser.value(u"language"_s);
    if (language != u"ko" && language != u"en")
        return std::unexpected(u"a language is ko or en, not '%1'"_s.arg(language));
    const SpokenLanguage spoken(language);
    if (parser.positionalArguments().size() > 2)
        return std::unexpected(u"tickets writes those of one booking"_s);
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto session = MemberSession::logIn(*connection, parser.value(u"email"_s), *password);
    if (!session)
        return std::unexpected(session.error());
    const QString number = parser.positionalArguments().at(1).toUpper();
    auto found = ticketsOf(*connection, session->token(), number);
    if (!found)
        return std::unexpected(found.error());
    const auto cancelled = [](const PrintedTicket &ticket) { return ticket.ticket.state == TicketState::Cancelled; };
    const qsizetype all = found->size();
    found->removeIf(cancelled);
    if (found->isEmpty())
        return std::unexpected(u"all tickets of %1 are cancelled"_s.arg(number));
    if (found->size() < all)
        print(u"note: %1 of %2 tickets are cancelled and left out"_s.arg(all - found->size()).arg(all));
    order.tickets = *found;
    return writeFiles(order, parser.value(u"out"_s));
}

} // namespace

Command ticketsCommand() {
    return {.name = u"tickets"_s,
            .summary = u"Writes the tickets of a member's booking as files; the password comes on standard input."_s,
            .options = {{u"email"_s, u"The member's e-mail address."_s, u"E"_s},
                        {u"out"_s, u"The folder for the files; it is made if there is none."_s, u"DIR"_s},
                        {u"format"_s,
                         u"pdf (A4), receipt (80 mm), png, ics, pkpass; several with commas; pdf unless told."_s,
                         u"FORMATS"_s, u"pdf"_s},
                        {u"language"_s, u"ko or en; ko unless told."_s, u"L"_s, u"ko"_s},
                        {u"pass-certificate"_s,
                         u"The folder with certificate.pem, key.pem and intermediate.pem, which sign a pkpass."_s,
                         u"FOLDER"_s}},
            .required = {u"email"_s, u"out"_s},
            .arguments = u"BOOKING_NO"_s,
            .run = tickets,
            .paints = true};
}

} // namespace universe::admin
