#include "ui/counter/PayCard.h"

#include <QVBoxLayout>

#include "app/models/counter/SaleController.h"
#include "ui/counter/Amount.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>

namespace universe {

using Phase = SaleController::Phase;

namespace {

constexpr int payWidth = 420;

} // namespace

PayCard::PayCard(SaleController &sale, QWidget *parent)
    : Card(parent)
    , m_sale(sale)
    , m_totalName(new Label(TextRole::Body, {}, Tone::Muted))
    , m_total(new Label(TextRole::Display))
    , m_ways(new SegmentedControl)
    , m_tendered(new TextField({}))
    , m_slip(new TextField({}))
    , m_change(new Label(TextRole::Title))
    , m_hold(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_notice(new Notice)
    , m_sell(new Button(Button::Kind::Primary))
    , m_seats(new Button(Button::Kind::Ghost))
    , m_own(new Button(Button::Kind::Ghost)) {
    setFixedWidth(payWidth);
    accessibility::setRole(*m_change, QAccessible::StaticText); // large, but no heading
    m_tendered->edit()->setMaxLength(longestAmount);
    m_slip->edit()->setMaxLength(longestSlip);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_totalName, m_total, m_ways, m_tendered, m_slip, m_change, m_hold, m_notice,
                                          m_sell, m_seats, m_own})
        body()->addWidget(part);
    connect(m_ways, &SegmentedControl::currentChanged, this, &PayCard::readPayment);
    connect(m_tendered, &TextField::textChanged, this, &PayCard::readPayment);
    connect(m_slip, &TextField::textChanged, this, &PayCard::readPayment);
    connect(m_tendered, &TextField::submitted, this, &PayCard::sell);
    connect(m_slip, &TextField::submitted, this, &PayCard::sell);
    connect(m_sell, &QAbstractButton::clicked, this, &PayCard::sell);
    connect(m_seats, &QAbstractButton::clicked, this, &PayCard::seatsRequested);
    connect(m_own, &QAbstractButton::clicked, this, &PayCard::ownBookingRequested);
    connect(m_notice, &Message::actionTriggered, this,
            [this] { m_sale.error() == ErrorCode::NoOpenShift ? Q_EMIT shiftRequested() : Q_EMIT seatsRequested(); });
    connect(&sale, &SaleController::changed, this, &PayCard::showAll);
    connect(&sale.holdCountdown(), &Countdown::ticked, this, &PayCard::showHold);
    retranslate();
}

bool PayCard::isEmptyAmount() const { return m_tendered->text().trimmed().isEmpty(); }

void PayCard::readPayment() {
    const auto pay = Pay(m_ways->current());
    Payment payment{.pay = pay};
    if (pay == Pay::Cash && !isEmptyAmount()) {
        payment.tendered = amountOf(m_tendered->text());
        m_tendered->setError(payment.tendered ? QString() : tr("An amount is digits, such as 50000."));
    } else {
        m_tendered->setError({});
    }
    if (pay == Pay::Card)
        payment.slip = m_slip->text().simplified();
    if (pay != Pay::Card || !payment.slip.isEmpty())
        m_slip->setError({});
    m_sale.setPayment(payment);
    showAll();
}

void PayCard::sell() {
    if (!m_sale.buyer())
        return m_notice->setError(tr("Say first who buys, or that it is somebody without a name (F2)."));
    if (m_sale.isWalkIn() && m_sale.payment().pay == Pay::Coins)
        return m_notice->setError(tr("Somebody without a name has no fuel. Take cash (F7) or a card (F8)."));
    if (m_ways->current() == int(Pay::Cash) && !isEmptyAmount() && !amountOf(m_tendered->text()))
        return m_tendered->edit()->setFocus(Qt::OtherFocusReason);
    if (m_sale.payment().pay == Pay::Card && m_sale.payment().slip.isEmpty()) {
        m_slip->setError(tr("Enter the number that is on the card's slip: the till is balanced by it."));
        return m_slip->edit()->setFocus(Qt::OtherFocusReason);
    }
    if (m_sale.change() < Money{})
        return m_tendered->setError(tr("This is %1 too little.").arg(format::won({-m_sale.change().coins})));
    m_sale.sell();
}

void PayCard::leadOn() {
    QWidget *next = m_sale.payment().pay == Pay::Cash   ? static_cast<QWidget *>(m_tendered->edit())
                    : m_sale.payment().pay == Pay::Card ? static_cast<QWidget *>(m_slip->edit())
                                                        : m_sell;
    next->setFocus(Qt::TabFocusReason);
}

void PayCard::showAll() {
    const Payment &payment = m_sale.payment();
    m_ways->setCurrent(int(payment.pay));
    m_tendered->setVisible(payment.pay == Pay::Cash);
    m_slip->setVisible(payment.pay == Pay::Card);
    m_totalName->setText(tr("Total for %n seat(s)", nullptr, int(m_sale.order().seats.size())));
    m_total->setText(format::paid(m_sale.order().total(), payment.pay));
    const Money change = m_sale.change();
    m_change->setVisible(payment.pay == Pay::Cash && payment.tendered.has_value());
    m_change->setText(change < Money{} ? tr("%1 missing").arg(format::won({-change.coins}))
                                       : tr("Change: %1").arg(format::won(change)));
    m_change->setTone(change < Money{} ? Tone::Danger : Tone::Text);
    m_sell->setBusy(m_sale.isAsking());
    m_seats->setEnabled(!m_sale.isAsking());
    m_own->setEnabled(!m_sale.isAsking());
    if (m_sale.phase() == Phase::Review && m_tendered->error().isEmpty() == false && change >= Money{} &&
        (isEmptyAmount() || amountOf(m_tendered->text())))
        m_tendered->setError({});
    showHold();
    showNotice();
}

void PayCard::showHold() {
    const auto left = m_sale.holdCountdown().left();
    m_hold->setVisible(left && m_sale.phase() != Phase::Sold);
    if (left)
        m_hold->setText(
            tr("These seats are held for %1").arg(format::countdown(std::chrono::ceil<std::chrono::seconds>(*left))));
}

void PayCard::showNotice() {
    if (m_sale.phase() == Phase::AskingAgain)
        return m_notice->setMessage(Icon::Offline, Tone::Warning,
                                    tr("The connection was lost before the answer. It is asked again; nothing is sold "
                                       "twice."));
    if (m_sale.phase() != Phase::Refused)
        return m_notice->clear();
    switch (m_sale.error()) {
    case ErrorCode::NoOpenShift:
        m_notice->setAction(tr("Open a shift"));
        return m_notice->setError(tr("You have no open shift, and cash and cards belong to one."));
    case ErrorCode::DuplicateBooking:
        m_notice->setAction({});
        return m_notice->setError(tr("This member has a booking of this concert already."));
    case ErrorCode::InsufficientBalance:
        m_notice->setAction({});
        return m_notice->setError(tr("This member has too little fuel. Take cash or a card."));
    case ErrorCode::AgeRestricted:
        m_notice->setAction({});
        return m_notice->setError(tr("This member is too young for this concert, or has not told a birth date."));
    case ErrorCode::SeatUnavailable:
        m_notice->setAction(tr("Choose others"));
        return m_notice->setError(tr("One of these seats is somebody else's by now."));
    default:
        m_notice->setAction({});
        m_notice->setError(errorText(m_sale.error()));
    }
}

void PayCard::retranslate() {
    m_ways->setAccessibleName(tr("How it is paid"));
    m_ways->setItems({tr("Fuel (F6)"), tr("Cash (F7)"), tr("Card (F8)")});
    m_tendered->setLabel(tr("Given"));
    m_tendered->setHelper(tr("Empty: the exact sum."));
    m_slip->setLabel(tr("Number of the card's slip"));
    m_sell->setText(tr("Sell"));
    m_seats->setText(tr("Other seats"));
    m_own->setText(tr("Book for myself"));
    showAll();
}

} // namespace universe
