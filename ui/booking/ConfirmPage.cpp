#include "ui/booking/ConfirmPage.h"

#include "app/models/account/AccountController.h"
#include "app/models/booking/BookingController.h"
#include "ui/booking/OrderCard.h"
#include "ui/booking/PaymentCard.h"
#include "ui/style/Metrics.h"
#include "ui/terms/FeeTable.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"

#include <QHBoxLayout>

namespace universe {

namespace {

constexpr int orderWidth = 1120;

}

ConfirmPage::ConfirmPage(BookingController &booking, AccountController &account, QWidget *parent)
    : Page(parent)
    , m_booking(booking)
    , m_account(account)
    , m_heading(new Label(TextRole::Title))
    , m_order(new OrderCard)
    , m_payment(new PaymentCard(booking, account))
    , m_rulesTitle(new Label(TextRole::CaptionStrong, {}, Tone::Muted))
    , m_ruleOne(new Label(TextRole::Body))
    , m_ruleWhole(new Label(TextRole::Body))
    , m_ruleTicket(new Label(TextRole::Body))
    , m_feesTitle(new Label(TextRole::CaptionStrong, {}, Tone::Muted))
    , m_fees(new FeeTable) {
    auto *scroll = new PageScroll(orderWidth, this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::spaceL);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceL);
    left->addWidget(m_order);
    left->addWidget(makeRules());
    left->addStretch();
    columns->addLayout(left, 1);
    columns->addWidget(m_payment, 0, Qt::AlignTop);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addLayout(columns);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_payment, &PaymentCard::seatsRequested, this, &ConfirmPage::seatsRequested);
    connect(m_payment, &PaymentCard::logInRequested, this, &ConfirmPage::logInRequested);
    connect(m_payment, &PaymentCard::myBookingsRequested, this, &ConfirmPage::myBookingsRequested);
    connect(m_payment, &PaymentCard::waitingListsRequested, this, &ConfirmPage::waitingListsRequested);
    connect(m_payment, &PaymentCard::leaveRequested, this,
            [this] { Q_EMIT concertChosen(m_booking.order().concert.id); });
    connect(&m_booking, &BookingController::booked, this, &ConfirmPage::booked);
    connect(&m_booking, &BookingController::changed, this, &ConfirmPage::showFees);
    connect(&m_booking, &BookingController::changed, this, [this] {
        if (m_booking.phase() == BookingController::Phase::Refused) { // perhaps the order is another now
            showOrder();
            retranslate();
        }
    });
    showOrder();
    ConfirmPage::retranslate();
}

QWidget *ConfirmPage::makeRules() {
    auto *card = new Card;
    card->body()->addWidget(m_rulesTitle);
    for (Label *rule : {m_ruleOne, m_ruleWhole, m_ruleTicket})
        rule->setWordWrap(true);
    card->body()->addWidget(new IconLabel(Icon::Person, m_ruleOne));
    card->body()->addWidget(new IconLabel(Icon::Lock, m_ruleWhole));
    card->body()->addWidget(new IconLabel(Icon::Ticket, m_ruleTicket));
    card->body()->addSpacing(metrics::spaceXs);
    card->body()->addWidget(m_feesTitle);
    card->body()->addWidget(m_fees);
    return card;
}

QString ConfirmPage::title() const { return tr("Confirm your booking"); }

void ConfirmPage::activate() {
    showOrder();
    retranslate(); // the rules name the concert's limit
    if (!m_account.account())
        m_account.load();
}

void ConfirmPage::refresh() { m_account.load(); }

QWidget *ConfirmPage::firstFocus() const { return m_payment->confirmButton(); }

void ConfirmPage::showOrder() { m_order->setOrder(m_booking.order()); }

void ConfirmPage::showFees() {
    const bool known = !m_booking.fees().steps.isEmpty();
    m_feesTitle->setVisible(known);
    m_fees->setVisible(known);
    m_fees->setTerms(m_booking.fees());
}

void ConfirmPage::retranslate() {
    m_heading->setText(tr("Check your booking"));
    m_rulesTitle->setText(tr("What applies"));
    m_ruleOne->setText(tr("One booking per person and concert, so that as many people as possible get in. "
                          "You can book up to %n seat(s) in it.",
                          nullptr, m_booking.order().seatLimit));
    m_ruleWhole->setText(tr("You get all of these seats or none: fuel is taken only when every seat is yours."));
    m_feesTitle->setText(tr("What cancelling costs"));
    showFees();
    m_ruleTicket->setText(tr("Your tickets are in my page right after. Show the QR code at the door."));
}

} // namespace universe
