#include "ui/counter/FoundBookingCard.h"

#include <QVBoxLayout>

#include "app/core/LocalName.h"
#include "app/core/Text.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

namespace universe {

FoundBookingCard::FoundBookingCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextRole::Heading))
    , m_number(new Label(TextRole::Mono))
    , m_state(new Label(TextRole::BodyStrong))
    , m_when(new Label(TextRole::Body))
    , m_seats(new Label(TextRole::Body))
    , m_total(new Label(TextRole::BodyStrong))
    , m_whose(new Label(TextRole::Body))
    , m_paid(new Label(TextRole::Body, {}, Tone::Muted))
    , m_reason(new Label(TextRole::Body, {}, Tone::Muted)) {
    m_title->setHeading();
    for (Label *line : {m_title, m_number, m_state, m_when, m_seats, m_total, m_whose, m_paid, m_reason}) {
        line->setWordWrap(true);
        body()->addWidget(line);
    }
}

void FoundBookingCard::setBooking(const FoundBooking &found) {
    m_found = found;
    retranslate();
}

QString FoundBookingCard::spoken() const {
    return QStringList{m_title->text(), m_number->text(), m_state->text(), m_when->text(), m_seats->text()}.join(
        QStringLiteral(", "));
}

QString FoundBookingCard::payText() const {
    switch (m_found.booking.pay) {
    case Pay::Coins:
        return tr("Paid with fuel");
    case Pay::Cash:
        return tr("Paid in cash");
    case Pay::Card:
        return m_found.slip.isEmpty() ? tr("Paid by card")
                                      : tr("Paid by card, slip %1").arg(texts::isolated(m_found.slip));
    }
    return {};
}

void FoundBookingCard::retranslate() {
    const Booking &booking = m_found.booking;
    const bool isCancelled = booking.state == BookingState::Cancelled;
    m_title->setText(texts::isolated(booking.title));
    m_number->setText(booking.number);
    m_state->setText(isCancelled ? tr("Cancelled", "a booking's state") : tr("Booked", "a booking's state"));
    m_state->setTone(isCancelled ? Tone::Danger : Tone::Positive);
    m_when->setText(format::dateTime(booking.startsAt, booking.timeZone) + QStringLiteral(" · ") +
                    texts::isolated(texts::localName(booking.venue, booking.venueEn)));
    m_seats->setText(tr("%n seat(s): %1", nullptr, booking.seatCount).arg(texts::isolatedEach(booking.seats)));
    m_total->setText(tr("Total: %1").arg(format::paid(booking.total, booking.pay)));
    m_whose->setVisible(m_found.isWalkIn || !m_found.memberName.isEmpty());
    m_whose->setText(m_found.isWalkIn ? tr("Sold at a counter to somebody without a name.")
                                      : tr("Booked for: %1").arg(texts::isolated(m_found.memberName)));
    QStringList paid{payText()};
    if (!m_found.soldBy.isEmpty())
        paid << tr("sold by %1", "a clerk").arg(texts::isolated(m_found.soldBy));
    m_paid->setText(paid.join(QStringLiteral(" · ")));
    m_reason->setVisible(!booking.reason.isEmpty());
    m_reason->setText(tr("Reason told: %1").arg(texts::isolated(booking.reason)));
}

} // namespace universe
