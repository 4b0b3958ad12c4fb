#include "app/tickets/TicketPictures.h"

#include "app/tickets/TicketPainting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace universe {

namespace {

struct TicketPages {
    Q_DECLARE_TR_FUNCTIONS(TicketPages)
};

constexpr double millimetresPerInch = 25.4;

struct Paper {
    TicketShape shape;
    double scale;          ///< of a ticket's own size
    QList<QPointF> places; ///< where tickets of a page begin, in millimetres
};

/// Two tickets one above the other, or as many as there is room for, in the middle of the paper; the smaller the paper,
/// the smaller they are. On a roll each ticket is a page.
Paper paperFor(QSizeF page) {
    constexpr double narrow = 120;
    constexpr double margin = 10;
    const TicketShape shape = page.width() < narrow ? TicketShape::Tall : TicketShape::Wide;
    const QSizeF ticket = ticketSize(shape);
    if (shape == TicketShape::Tall)
        return {shape, std::min(1.0, page.width() / ticket.width()), {{0, 0}}};
    const double scale = std::min({1.0, (page.width() - 2 * margin) / ticket.width(), page.height() / ticket.height()});
    const QSizeF size = ticket * scale;
    const int count = page.height() >= 2 * size.height() ? 2 : 1;
    const double gap = (page.height() - count * size.height()) / (count + 1);
    Paper paper{shape, scale, {}};
    for (int i = 0; i < count; ++i)
        paper.places.append({(page.width() - size.width()) / 2, gap + i * (size.height() + gap)});
    return paper;
}

QByteArray pdf(const QList<PrintedTicket> &tickets, const QPageSize &size, const TicketProgress &progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(TicketPages::tr("Tickets"));
    writer.setCreator(TicketPages::tr("My Universe"));
    writer.setPageSize(size);
    writer.setPageMargins({});
    return printTickets(writer, tickets, progress) ? bytes : QByteArray();
}

} // namespace

bool printTickets(QPagedPaintDevice &device, const QList<PrintedTicket> &tickets, const TicketProgress &progress) {
    const Paper paper = paperFor(device.pageLayout().fullRect(QPageLayout::Millimeter).size());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double dots = device.logicalDpiX() / millimetresPerInch;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (!progress(i))
            return false;
        const qsizetype place = i % paper.places.size();
        if (i > 0 && place == 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(dots, dots);
        painter.translate(paper.places[place]);
        painter.scale(paper.scale, paper.scale);
        paintTicket(painter, tickets[i], paper.shape);
        painter.restore();
    }
    return painter.end();
}

QByteArray ticketsAsPdf(const QList<PrintedTicket> &tickets, const TicketProgress &progress) {
    return pdf(tickets, QPageSize(QPageSize::A4), progress);
}

QByteArray ticketsAsReceipt(const QList<PrintedTicket> &tickets, const TicketProgress &progress) {
    return pdf(tickets, QPageSize(ticketSize(TicketShape::Tall), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
               progress);
}

QByteArray ticketAsPng(const PrintedTicket &ticket) {
    constexpr QSize phone(1080, 1920);
    QImage image(phone, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double dots = phone.width() / ticketSize(TicketShape::Tall).width();
    painter.scale(dots, dots);
    paintTicket(painter, ticket, TicketShape::Tall);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace universe
