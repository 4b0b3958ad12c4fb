#include "ui/counter/SalePage.h"

#include <QVBoxLayout>

#include "app/models/counter/SaleController.h"
#include "app/tickets/PrintedTicket.h"
#include "ui/booking/OrderCard.h"
#include "ui/counter/BuyerCard.h"
#include "ui/counter/MemberFinder.h"
#include "ui/counter/PayCard.h"
#include "ui/counter/SoldCard.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace universe {

namespace {

constexpr int saleWidth = 1120;

QList<PrintedTicket> printedTickets(const SaleController &sale) {
    const BookingOrder &order = sale.order();
    QList<PrintedTicket> printed;
    for (const Ticket &ticket : sale.tickets())
        printed.append({ticket, sale.receipt().number, order.concert.title, order.concert.venue, order.concert.venueEn,
                        order.show.startsAt, order.concert.timeZone, 0, 0});
    return printed;
}

} // namespace

SalePage::SalePage(SaleController &sale, MemberRegistration &registration, QWidget *parent)
    : Page(parent)
    , m_sale(sale)
    , m_heading(new Label(TextRole::Title))
    , m_order(new OrderCard)
    , m_buyer(new BuyerCard(sale, registration))
    , m_pay(new PayCard(sale))
    , m_sold(new SoldCard(sale))
    , m_tickets(new SaveTicketsCard) {
    auto *scroll = new PageScroll(saleWidth, this);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceL);
    left->addWidget(m_sold);
    left->addWidget(m_tickets);
    left->addWidget(m_buyer);
    left->addWidget(m_order);
    left->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceL);
    parts->addLayout(left, 1);
    parts->addWidget(m_pay, 0, Qt::AlignTop);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addLayout(parts);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_pay, &PayCard::seatsRequested, this, &SalePage::seatsRequested);
    connect(m_pay, &PayCard::shiftRequested, this, &SalePage::shiftRequested);
    connect(m_pay, &PayCard::ownBookingRequested, this, &SalePage::ownBookingRequested);
    connect(m_sold, &SoldCard::nextRequested, this, &SalePage::nextRequested);
    connect(&sale, &SaleController::changed, this, &SalePage::follow);
    SalePage::retranslate();
    follow();
}

QString SalePage::title() const { return tr("Sale"); }

void SalePage::activate() {
    m_order->setOrder(m_sale.order(), m_sale.payment().pay);
    m_sale.holdCountdown().setRunning(true);
}

void SalePage::deactivate() { m_sale.holdCountdown().setRunning(false); }

QWidget *SalePage::firstFocus() const {
    return m_sale.phase() == SaleController::Phase::Sold ? static_cast<QWidget *>(m_sold->nextButton())
                                                         : m_buyer->finder()->query()->edit();
}

void SalePage::follow() {
    const bool isSold = m_sale.phase() == SaleController::Phase::Sold;
    m_buyer->setVisible(!isSold);
    m_pay->setVisible(!isSold);
    m_tickets->setVisible(isSold && !m_sale.tickets().isEmpty());
    if (isSold)
        m_tickets->setTickets(printedTickets(m_sale));
    m_order->setOrder(m_sale.order(), m_sale.payment().pay);
    const bool hasBuyer = m_sale.buyer().has_value();
    if (hasBuyer && !std::exchange(m_hadBuyer, hasBuyer) && !isSold)
        m_pay->leadOn();
    m_hadBuyer = hasBuyer;
}

void SalePage::keyPressEvent(QKeyEvent *event) {
    if (m_sale.phase() == SaleController::Phase::Sold) {
        if (event->key() == Qt::Key_F9 && m_tickets->isVisible())
            return m_tickets->printButton()->click();
        return Page::keyPressEvent(event);
    }
    switch (event->key()) {
    case Qt::Key_F2:
        m_sale.sellToWalkIn();
        return m_pay->leadOn();
    case Qt::Key_F3:
        return m_buyer->finder()->openForm();
    case Qt::Key_F6:
    case Qt::Key_F7:
    case Qt::Key_F8:
        m_pay->ways()->setCurrent(event->key() - Qt::Key_F6);
        return m_pay->leadOn();
    default:
        Page::keyPressEvent(event);
    }
}

void SalePage::retranslate() {
    m_heading->setText(tr("Sell at the counter"));
    m_buyer->retranslate();
    m_pay->retranslate();
    m_sold->retranslate();
}

} // namespace universe
