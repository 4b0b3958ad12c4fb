#include "ui/counter/SoldCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/SaleController.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

namespace universe {

SoldCard::SoldCard(SaleController &sale, QWidget *parent)
    : Card(parent)
    , m_sale(sale)
    , m_heading(new Label(TextRole::Heading))
    , m_number(new Label(TextRole::Mono))
    , m_total(new Label(TextRole::BodyStrong))
    , m_change(new Label(TextRole::Display))
    , m_seats(new Label(TextRole::Body))
    , m_next(new Button(Button::Kind::Primary)) {
    m_heading->setHeading();
    m_seats->setWordWrap(true);
    for (QWidget *part : QList<QWidget *>{m_heading, m_number, m_total, m_change, m_seats})
        body()->addWidget(part);
    body()->addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_next, &QAbstractButton::clicked, this, &SoldCard::nextRequested);
    connect(&sale, &SaleController::changed, this, &SoldCard::showAll);
    connect(&sale, &SaleController::sold, this, [this] {
        QStringList said{m_heading->text(), m_number->text(), m_total->text()};
        if (m_sale.payment().pay == Pay::Cash)
            said << m_change->text();
        announce(*this, said.join(QStringLiteral(". ")));
        if (isVisible()) // the page in front has the keyboard
            m_next->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void SoldCard::showAll() {
    setVisible(m_sale.phase() == SaleController::Phase::Sold);
    m_number->setText(m_sale.receipt().number);
    const Money total = m_sale.receipt().total;
    const QString sum = format::paid(total, m_sale.payment().pay);
    const bool isOther = total != m_sale.order().total();
    m_total->setText(isOther ? tr("Total: %1. The price has changed since the seats were chosen.").arg(sum)
                             : tr("Total: %1").arg(sum));
    m_total->setTone(isOther ? Tone::Danger : Tone::Text);
    m_total->setWordWrap(true);
    const Money change = m_sale.receipt().change;
    m_change->setVisible(m_sale.payment().pay == Pay::Cash);
    m_change->setText(tr("Give back %1").arg(format::won(change)));
    QStringList seats;
    for (const Ticket &ticket : m_sale.tickets())
        seats << texts::isolated(ticket.seat);
    m_seats->setText(m_sale.lacksTickets() ? tr("The tickets could not be loaded. Find the booking by its number "
                                                "(Ctrl+B) to print them.")
                                           : seats.join(u'\n'));
}

void SoldCard::retranslate() {
    m_heading->setText(tr("Sold"));
    m_next->setText(tr("Next customer"));
    showAll();
}

} // namespace universe
