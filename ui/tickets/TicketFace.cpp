#include "ui/tickets/TicketFace.h"

#include "app/core/Text.h"
#include "app/tickets/TicketCode.h"
#include "app/tickets/TicketPainting.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/tickets/TicketText.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Format.h"

#include <QPainter>

namespace universe {

QString ticketDescription(const PrintedTicket &ticket) {
    return TicketFace::tr("Ticket: %1. %2. %3. Seat %4. %5. Code %6")
        .arg(texts::isolated(ticket.title), format::dateTime(ticket.startsAt, ticket.timeZone),
             texts::isolated(ticket.venueName()), seatAndPrice(ticket.ticket), ticketStateText(ticket.ticket.state),
             groupedTicketCode(ticket.ticket.code));
}

TicketFace::TicketFace(QWidget *parent)
    : QWidget(parent) {
    accessibility::setRole(*this, QAccessible::StaticText);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TicketFace::setTicket(const PrintedTicket &ticket) {
    m_ticket = ticket;
    retranslate();
}

void TicketFace::setShift(double shift) {
    m_shift = shift;
    update();
}

void TicketFace::retranslate() {
    setAccessibleName(ticketDescription(m_ticket));
    update();
}

void TicketFace::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const TicketShape shape = width() > height() ? TicketShape::Wide : TicketShape::Tall;
    const QSizeF size = ticketSize(shape);
    const QSizeF shown =
        size.scaled(QSizeF(width() - metrics::spaceM, height() - metrics::spaceM), Qt::KeepAspectRatio);
    painter.save();
    painter.translate(std::round((width() - shown.width()) / 2 + m_shift), std::round((height() - shown.height()) / 2));
    painter.scale(shown.width() / size.width(), shown.width() / size.width());
    paintTicket(painter, m_ticket, shape);
    painter.restore();
    if (hasFocus() && InputMode::instance().isKeyboard())
        paintFocusRing(painter, rect(), 0);
}

} // namespace universe
