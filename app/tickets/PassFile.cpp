#include "app/tickets/PassFile.h"

#include "app/tickets/TicketCode.h"
#include "app/tickets/TicketPainting.h"
#include "app/tickets/ZipFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct TicketPass {
    Q_DECLARE_TR_FUNCTIONS(TicketPass)
};

QJsonObject field(const QString &key, const QString &label, const QString &value) {
    return {{u"key"_s, key}, {u"label"_s, label}, {u"value"_s, value}};
}

QByteArray description(const PrintedTicket &ticket, const PassCertificate &certificate) {
    const QJsonObject code{{u"format"_s, u"PKBarcodeFormatQR"_s},
                           {u"message"_s, ticket.ticket.code},
                           {u"messageEncoding"_s, u"iso-8859-1"_s},
                           {u"altText"_s, groupedTicketCode(ticket.ticket.code)}};
    QJsonArray auxiliary{field(u"venue"_s, TicketPass::tr("Venue"), ticket.venueName())};
    if (!ticket.ticket.grade.isEmpty())
        auxiliary.append(field(u"grade"_s, TicketPass::tr("Grade"), ticket.ticket.grade));
    if (ticket.ticket.price > Money{})
        auxiliary.append(field(u"price"_s, TicketPass::tr("Price"), ticketPrice(ticket.ticket)));
    const QJsonObject words{
        {u"primaryFields"_s, QJsonArray{field(u"title"_s, TicketPass::tr("Concert"), ticket.title)}},
        {u"secondaryFields"_s, QJsonArray{field(u"seat"_s, TicketPass::tr("Seat"), ticket.ticket.seat),
                                          field(u"time"_s, TicketPass::tr("Begins"), ticketTime(ticket))}},
        {u"auxiliaryFields"_s, auxiliary},
        {u"backFields"_s, QJsonArray{field(u"booking"_s, TicketPass::tr("Booking"), ticket.bookingNumber)}}};
    QJsonObject pass{{u"formatVersion"_s, 1},
                     {u"passTypeIdentifier"_s, certificate.passType()},
                     {u"teamIdentifier"_s, certificate.team()},
                     {u"organizationName"_s, certificate.organisation()},
                     {u"serialNumber"_s, u"%1-%2"_s.arg(ticket.bookingNumber).arg(ticket.ticket.id.value)},
                     {u"description"_s, ticket.title},
                     {u"relevantDate"_s, ticket.startsAt.toUTC().toString(Qt::ISODate)},
                     {u"backgroundColor"_s, u"rgb(255,255,255)"_s},
                     {u"foregroundColor"_s, u"rgb(16,16,24)"_s},
                     {u"eventTicket"_s, words}};
    if (ticket.ticket.state == TicketState::Valid)
        pass[u"barcodes"_s] = QJsonArray{code};
    else
        pass[u"voided"_s] = true;
    return QJsonDocument(pass).toJson(QJsonDocument::Compact);
}

/// A planet with its ring.
QByteArray icon(int side) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(28, 24, 56));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(-24);
    painter.scale(side / 32.0, side / 32.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(), 7.0, 7.0);
    painter.setPen(QPen(QColor(150, 130, 255), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), 12.5, 4.2);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray ticketAsPass(const PrintedTicket &ticket, const PassCertificate &certificate) {
    QList<std::pair<QString, QByteArray>> files{{u"pass.json"_s, description(ticket, certificate)}};
    constexpr int iconSide = 29; // as phones ask for it
    for (const auto &[name, scale] : {std::pair(u"icon.png"_s, 1), {u"icon@2x.png"_s, 2}, {u"icon@3x.png"_s, 3}})
        files.append({name, icon(iconSide * scale)});
    QJsonObject manifest;
    for (const auto &[name, content] : files) // SHA-1 is what the format asks for
        manifest[name] = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex());
    const QByteArray list = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    const QByteArray signature = certificate.sign(list);
    if (signature.isEmpty())
        return {};
    files.append({u"manifest.json"_s, list});
    files.append({u"signature"_s, signature});
    return zipped(files);
}

} // namespace universe
