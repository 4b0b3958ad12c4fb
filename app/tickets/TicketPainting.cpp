#include "app/tickets/TicketPainting.h"

#include "app/core/Text.h"
#include "app/tickets/PrintedText.h"
#include "app/tickets/QrCode.h"
#include "app/tickets/QrPainting.h"
#include "app/tickets/TicketCode.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace universe {

namespace {

struct TicketPrint {
    Q_DECLARE_TR_FUNCTIONS(TicketPrint)
};

constexpr QColor ink(16, 16, 24);
constexpr QColor muted(88, 88, 104);
constexpr QColor line(190, 190, 200);
constexpr QColor alarm(190, 20, 40);

// Where everything is; all below in tenths of a millimetre, in which sizes of letters are whole numbers.
struct Places {
    QSizeF size;
    QRectF words; ///< title, time, venue, from the top down
    double titleHeight;
    int titleSize;
    QRectF seat; ///< its caption above it
    int seatSize;
    QRectF code;    ///< square
    QRectF letters; ///< the code to be typed
    QRectF foot;    ///< the booking
};

const Places &placesOf(TicketShape shape) {
    static const Places wide{.size = {1900, 1300},
                             .words = {90, 90, 860, 630},
                             .titleHeight = 330,
                             .titleSize = 95,
                             .seat = {90, 740, 860, 340},
                             .seatSize = 190,
                             .code = {970, 100, 880, 880},
                             .letters = {1000, 1000, 820, 80},
                             .foot = {90, 1150, 1700, 60}};
    static const Places tall{.size = {800, 1422},
                             .words = {50, 50, 700, 400},
                             .titleHeight = 190,
                             .titleSize = 64,
                             .seat = {50, 450, 700, 190},
                             .seatSize = 110,
                             .code = {100, 640, 600, 600},
                             .letters = {50, 1240, 700, 90},
                             .foot = {50, 1345, 700, 45}};
    return shape == TicketShape::Wide ? wide : tall;
}

void paintWords(QPainter &painter, const PrintedTicket &ticket, const Places &at) {
    const int small = at.titleSize / 2;
    QRectF rest = at.words;
    rest.setTop(rest.top() +
                writeText(painter, rest, TicketPrint::tr("My Universe"),
                          {.largest = small * 3 / 4, .smallest = 20, .weight = QFont::Bold, .ink = muted}) +
                small / 4.0);
    const QRectF title(rest.topLeft(), QSizeF(rest.width(), at.titleHeight));
    rest.setTop(rest.top() +
                writeText(painter, title, texts::isolated(ticket.title),
                          {.largest = at.titleSize, .smallest = 24, .weight = QFont::Bold, .ink = ink}) +
                small / 3.0);
    const QSizeF oneLine(rest.width(), small * 1.6);
    rest.setTop(rest.top() + writeText(painter, QRectF(rest.topLeft(), oneLine), ticketTime(ticket),
                                       {.largest = small, .smallest = 22, .weight = QFont::Bold, .ink = ink}));
    writeText(painter, rest, texts::isolated(ticket.venueName()), {.largest = small, .smallest = 22, .ink = ink});
}

/// "Seat · R · 110,000 fuel", as far as it is known.
QString seatCaption(const Ticket &ticket) {
    QStringList facts{TicketPrint::tr("Seat")};
    if (!ticket.grade.isEmpty())
        facts << texts::isolated(ticket.grade);
    if (ticket.price > Money{})
        facts << ticketPrice(ticket);
    return facts.join(QStringLiteral(" · "));
}

void paintSeat(QPainter &painter, const PrintedTicket &ticket, const Places &at) {
    QRectF rest = at.seat;
    const int small = at.seatSize / 4;
    const QSizeF oneLine(rest.width(), small * 1.7); // the seat itself needs the room
    rest.setTop(rest.top() + writeText(painter, QRectF(rest.topLeft(), oneLine), seatCaption(ticket.ticket),
                                       {.largest = small, .smallest = 20, .ink = muted}));
    writeText(painter, rest, texts::isolated(ticket.ticket.seat),
              {.largest = at.seatSize, .smallest = 30, .weight = QFont::Bold, .ink = ink});
}

void paintCode(QPainter &painter, const PrintedTicket &ticket, const Places &at) {
    if (ticket.ticket.state == TicketState::Valid) {
        paintQr(painter, at.code, QrCode::encode(ticket.ticket.code));
        writeText(painter, at.letters, groupedTicketCode(ticket.ticket.code),
                  {.largest = 46, .smallest = 20, .ink = ink, .align = Qt::AlignHCenter, .oneWidth = true});
        return;
    }
    const bool cancelled = ticket.ticket.state == TicketState::Cancelled;
    const double inset = at.code.width() / 12;
    const QRectF box = at.code.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(cancelled ? alarm : muted, 12));
    painter.drawRoundedRect(box, 30, 30);
    const QRectF words = box.adjusted(inset, box.height() * 0.36, -inset, -inset);
    const int large = int(at.code.width() / 7);
    const double height = writeText(painter, words, ticketStateText(ticket.ticket.state),
                                    {.largest = large,
                                     .smallest = 30,
                                     .weight = QFont::Bold,
                                     .ink = cancelled ? alarm : muted,
                                     .align = Qt::AlignHCenter});
    writeText(painter, words.adjusted(0, height, 0, 0), TicketPrint::tr("This ticket does not open the door."),
              {.largest = large / 3, .smallest = 20, .ink = muted, .align = Qt::AlignHCenter});
}

} // namespace

QSizeF ticketSize(TicketShape shape) { return placesOf(shape).size / 10; }

void paintTicket(QPainter &painter, const PrintedTicket &ticket, TicketShape shape) {
    const Places &at = placesOf(shape);
    painter.save();
    painter.scale(0.1, 0.1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), at.size), Qt::white);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 3));
    if (shape == TicketShape::Wide)
        painter.drawRoundedRect(QRectF(QPointF(), at.size).adjusted(2, 2, -2, -2), 40, 40);
    paintWords(painter, ticket, at);
    paintSeat(painter, ticket, at);
    paintCode(painter, ticket, at);
    writeText(painter, at.foot, TicketPrint::tr("Booking %1").arg(ticket.bookingNumber),
              {.largest = int(at.foot.height() * 2 / 3), .smallest = 20, .ink = muted});
    painter.restore();
}

QString ticketTime(const PrintedTicket &ticket) {
    const QDateTime start =
        ticket.timeZone.isValid() ? ticket.startsAt.toTimeZone(ticket.timeZone) : ticket.startsAt.toLocalTime();
    //: When the show begins, on a ticket, written out. Letters as in QLocale::toString; AP is the locale's am or pm.
    return QLocale().toString(start, TicketPrint::tr("dddd, MMMM d, yyyy, h:mm AP", "on a ticket"));
}

QString ticketPrice(const Ticket &ticket) {
    const QString amount = QLocale().toString(ticket.price.coins);
    return ticket.pay == Pay::Coins ? TicketPrint::tr("%1 fuel", "what a ticket costs").arg(amount)
                                    : TicketPrint::tr("%1 won", "what a ticket costs").arg(amount);
}

QString ticketStateText(TicketState state) {
    switch (state) {
    case TicketState::Used:
        return TicketPrint::tr("Used", "a ticket's state");
    case TicketState::Cancelled:
        return TicketPrint::tr("Cancelled", "a ticket's state");
    case TicketState::Valid:
        break;
    }
    return TicketPrint::tr("Valid", "a ticket's state");
}

} // namespace universe
