#include "ui/counter/TakeMoneyCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/TakeMoneyController.h"
#include "ui/counter/Amount.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>

namespace universe {

namespace {

constexpr int takeWidth = 420;

}

TakeMoneyCard::TakeMoneyCard(TakeMoneyController &money, QWidget *parent)
    : Card(parent)
    , m_money(money)
    , m_heading(new Label(TextRole::Heading))
    , m_amount(new TextField({}))
    , m_ways(new SegmentedControl)
    , m_tendered(new TextField({}))
    , m_slip(new TextField({}))
    , m_change(new Label(TextRole::Title))
    , m_notice(new Notice)
    , m_take(new Button(Button::Kind::Primary)) {
    setFixedWidth(takeWidth);
    m_heading->setHeading();
    accessibility::setRole(*m_change, QAccessible::StaticText); // large, but no heading
    for (const TextField *amount : {m_amount, m_tendered})
        amount->edit()->setMaxLength(longestAmount);
    m_slip->edit()->setMaxLength(longestSlip);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_amount, m_ways, m_tendered, m_slip, m_change, m_notice, m_take})
        body()->addWidget(part);
    for (const TextField *field : {m_amount, m_tendered, m_slip}) {
        connect(field, &TextField::textChanged, this, &TakeMoneyCard::showAll);
        connect(field, &TextField::submitted, this, &TakeMoneyCard::take);
    }
    connect(m_ways, &SegmentedControl::currentChanged, this, &TakeMoneyCard::showAll);
    connect(m_take, &QAbstractButton::clicked, this, &TakeMoneyCard::take);
    connect(m_notice, &Message::actionTriggered, this, &TakeMoneyCard::shiftRequested);
    connect(&money, &TakeMoneyController::changed, this, &TakeMoneyCard::showAll);
    connect(&money, &TakeMoneyController::taken, this, &TakeMoneyCard::showTaken);
    connect(&money, &TakeMoneyController::refused, this, [this](const Error &error) { showRefusal(error.code); });
    retranslate();
}

bool TakeMoneyCard::byCard() const { return m_ways->current() == 1; }

bool TakeMoneyCard::isEmptyTendered() const { return m_tendered->text().trimmed().isEmpty(); }

void TakeMoneyCard::take() {
    const auto amount = amountOf(m_amount->text());
    const auto tendered = amountOf(m_tendered->text());
    m_notice->setAction({});
    m_notice->clear();
    for (TextField *field : {m_amount, m_tendered, m_slip})
        field->setError({});
    const QString digits = tr("An amount is digits, such as 50000.");
    if (!m_money.member())
        return m_notice->setError(tr("Say first for whom it is."));
    if (!amount || *amount <= Money{}) {
        m_amount->setError(digits);
        return m_amount->edit()->setFocus(Qt::OtherFocusReason);
    }
    Payment payment{.pay = byCard() ? Pay::Card : Pay::Cash};
    if (byCard()) {
        payment.slip = m_slip->text().simplified();
        if (payment.slip.isEmpty()) {
            m_slip->setError(tr("Enter the number that is on the card's slip: the till is balanced by it."));
            return m_slip->edit()->setFocus(Qt::OtherFocusReason);
        }
    } else if (!isEmptyTendered()) {
        if (!tendered || *tendered < *amount) {
            m_tendered->setError(!tendered ? digits
                                           : tr("This is %1 too little.").arg(format::won(*amount - *tendered)));
            return m_tendered->edit()->setFocus(Qt::OtherFocusReason);
        }
        payment.tendered = tendered;
    }
    m_money.take(*amount, payment);
}

void TakeMoneyCard::showAll() {
    m_tendered->setVisible(!byCard());
    m_slip->setVisible(byCard());
    const auto amount = amountOf(m_amount->text());
    const auto tendered = amountOf(m_tendered->text());
    const bool hasChange = !byCard() && !isEmptyTendered() && amount && tendered;
    m_change->setVisible(hasChange);
    if (hasChange) {
        const Money change = *tendered - *amount;
        m_change->setText(change < Money{} ? tr("%1 missing").arg(format::won({-change.coins}))
                                           : tr("Change: %1").arg(format::won(change)));
        m_change->setTone(change < Money{} ? Tone::Danger : Tone::Text);
    }
    m_take->setBusy(!m_money.isIdle());
    if (m_money.phase() == PendingRequest::Phase::AskingAgain) {
        m_notice->setAction({});
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer. It is asked again; nothing is sold "
                                "twice."));
    }
}

void TakeMoneyCard::showTaken(const FoundMember &member, Money amount, const MoneyTaken &taken) {
    for (TextField *field : {m_amount, m_tendered, m_slip})
        field->clear();
    QStringList said{
        tr("%1 fuel sold to %2, who has %3 now.", "amount, name, balance")
            .arg(format::number(amount.coins), texts::isolated(member.name), format::number(taken.balance.coins))};
    if (taken.change > Money{})
        said << tr("Give back %1.").arg(format::won(taken.change));
    m_notice->setAction({});
    m_notice->setMessage(Icon::Success, Tone::Positive, said.join(u' '));
}

void TakeMoneyCard::showRefusal(ErrorCode error) {
    m_notice->setAction(error == ErrorCode::NoOpenShift ? tr("Open a shift") : QString());
    switch (error) {
    case ErrorCode::NoOpenShift:
        return m_notice->setError(tr("You have no open shift, and cash and cards belong to one."));
    case ErrorCode::NotFound:
        return m_notice->setError(tr("This account was closed meanwhile."));
    case ErrorCode::InvalidInput:
        return m_notice->setError(tr("This is more fuel than one account can have."));
    default:
        m_notice->setError(errorText(error));
    }
}

void TakeMoneyCard::retranslate() {
    m_heading->setText(tr("How much"));
    m_amount->setLabel(tr("Fuel"));
    m_ways->setAccessibleName(tr("How it is paid"));
    m_ways->setItems({tr("Cash (F7)"), tr("Card (F8)")});
    m_tendered->setLabel(tr("Given"));
    m_tendered->setHelper(tr("Empty: the exact sum."));
    m_slip->setLabel(tr("Number of the card's slip"));
    m_take->setText(tr("Sell"));
    showAll();
}

} // namespace universe
