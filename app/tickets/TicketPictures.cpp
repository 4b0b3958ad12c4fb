#include "app/tickets/TicketPictures.h"

#include "app/tickets/TicketPainting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace universe {

namespace {

struct TicketPages {
    Q_DECLARE_TR_FUNCTIONS(TicketPages)
};

constexpr double millimetresPerInch = 25.4;

struct Paper {
    QPageSize size;
    TicketShape shape;
    QList<QPointF> places; ///< where tickets of a page begin, in millimetres
};

QByteArray pdf(const QList<PrintedTicket> &tickets, const Paper &paper, const TicketProgress &progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(TicketPages::tr("Tickets"));
    writer.setCreator(TicketPages::tr("My Universe"));
    writer.setPageSize(paper.size);
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double dots = writer.resolution() / millimetresPerInch;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (!progress(i))
            return {};
        const qsizetype place = i % paper.places.size();
        if (i > 0 && place == 0)
            writer.newPage();
        painter.save();
        painter.scale(dots, dots);
        painter.translate(paper.places[place]);
        paintTicket(painter, tickets[i], paper.shape);
        painter.restore();
    }
    painter.end();
    return bytes;
}

} // namespace

QByteArray ticketsAsPdf(const QList<PrintedTicket> &tickets, const TicketProgress &progress) {
    return pdf(tickets, {QPageSize(QPageSize::A4), TicketShape::Wide, {{10, 12}, {10, 155}}}, progress);
}

QByteArray ticketsAsReceipt(const QList<PrintedTicket> &tickets, const TicketProgress &progress) {
    const QPageSize roll(ticketSize(TicketShape::Tall), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    return pdf(tickets, {roll, TicketShape::Tall, {{0, 0}}}, progress);
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
