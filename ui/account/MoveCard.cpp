#include "ui/account/MoveCard.h"

#include "app/core/Text.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>

namespace universe {

MoveCard::MoveCard(QWidget *parent)
    : Card(parent)
    , m_text(new Label(TextRole::Body))
    , m_keep(new Button(Button::Kind::Secondary))
    , m_refund(new Button(Button::Kind::Secondary)) {
    m_text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_refund);
    buttons->addStretch();
    body()->addWidget(new IconLabel(Icon::Warning, m_text, this));
    body()->addLayout(buttons);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_refund, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
}

void MoveCard::showBooking(const Booking &booking, bool begun) {
    const bool asks = booking.movedFrom.isValid() && !booking.kept && booking.state == BookingState::Booked && !begun;
    setVisible(asks);
    if (!asks)
        return;
    QString text = tr("This show was moved from %1 to %2.")
                       .arg(format::dateTime(booking.movedFrom, booking.timeZone),
                            format::dateTime(booking.startsAt, booking.timeZone));
    if (!booking.reason.isEmpty())
        text += u' ' + tr("The organiser says: %1").arg(texts::isolated(booking.reason));
    m_text->setText(text + u'\n' + tr("You can keep your tickets, or get everything back until the show begins."));
    m_keep->setText(tr("Keep the tickets"));
    m_refund->setText(tr("Get everything back")); // of a part that was cancelled before, it came back then
}

void MoveCard::setBusy(bool busy) {
    m_keep->setEnabled(!busy);
    m_refund->setEnabled(!busy);
}

} // namespace universe
