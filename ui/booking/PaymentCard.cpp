#include "ui/booking/PaymentCard.h"

#include "app/models/account/AccountController.h"
#include "app/models/booking/BookingController.h"
#include "ui/account/TopUpPanel.h"
#include "ui/booking/ChangeText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Notice.h"

#include <QEvent>
#include <QHBoxLayout>

namespace universe {

using Phase = BookingController::Phase;
using NextStep = BookingController::NextStep;

PaymentCard::PaymentCard(BookingController &booking, AccountController &account, QWidget *parent)
    : Card(parent)
    , m_booking(booking)
    , m_account(account)
    , m_totalName(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_total(new Label(TextRole::Display, this))
    , m_beforeName(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_before(new Label(TextRole::Body, this))
    , m_afterName(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_after(new Label(TextRole::BodyStrong, this))
    , m_hold(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_holdLine(new IconLabel(Icon::Clock, m_hold, this))
    , m_notice(new Notice(this))
    , m_topUp(new TopUpPanel(account, this))
    , m_confirm(new Button(Button::Kind::Primary, {}, this))
    , m_back(new Button(Button::Kind::Ghost, {}, this)) {
    setFixedWidth(cardWidth);
    m_hold->setWordWrap(true);
    body()->addWidget(m_totalName);
    body()->addWidget(m_total);
    body()->addSpacing(metrics::spaceXs);
    addLine(m_beforeName, m_before);
    addLine(m_afterName, m_after);
    body()->addWidget(m_holdLine);
    body()->addWidget(m_notice);
    body()->addWidget(m_topUp);
    body()->addSpacing(metrics::spaceXs);
    body()->addWidget(m_confirm);
    body()->addWidget(m_back);
    m_before->setFont(tabularFont(TextRole::Body));
    m_after->setFont(tabularFont(TextRole::BodyStrong));

    connect(m_confirm, &QAbstractButton::clicked, this, &PaymentCard::act);
    connect(m_back, &QAbstractButton::clicked, this, &PaymentCard::seatsRequested);
    connect(&m_booking, &BookingController::changed, this, &PaymentCard::showAll);
    connect(&m_booking.holdCountdown(), &Countdown::ticked, this, &PaymentCard::showHold);
    connect(&m_account, &AccountController::accountChanged, this, &PaymentCard::showAll);
    showAll();
}

void PaymentCard::addLine(Label *name, Label *value) {
    auto *line = new QHBoxLayout;
    line->addWidget(name);
    line->addStretch();
    line->addWidget(value);
    body()->addLayout(line);
}

PaymentCard::Action PaymentCard::action() const {
    if (m_booking.phase() != Phase::Refused)
        return m_booking.isGuest() ? Action::LogIn : Action::Confirm;
    switch (m_booking.nextStep()) {
    case NextStep::ChooseSeats:
        return Action::ChooseSeats;
    case NextStep::LogIn:
        return Action::LogIn;
    case NextStep::MyBookings:
        return Action::MyBookings;
    case NextStep::MyWaitingLists:
        return Action::MyWaitingLists;
    case NextStep::Leave:
        return Action::Leave;
    case NextStep::Review:
    case NextStep::TopUp:
    case NextStep::TryAgain:
        break;
    }
    return m_booking.isGuest() ? Action::LogIn : Action::Confirm;
}

void PaymentCard::act() {
    switch (action()) {
    case Action::Confirm:
        m_booking.confirm();
        break;
    case Action::LogIn:
        Q_EMIT logInRequested();
        break;
    case Action::ChooseSeats:
        Q_EMIT seatsRequested();
        break;
    case Action::MyBookings:
        Q_EMIT myBookingsRequested();
        break;
    case Action::MyWaitingLists:
        Q_EMIT waitingListsRequested();
        break;
    case Action::Leave:
        Q_EMIT leaveRequested();
        break;
    }
}

void PaymentCard::showAll() {
    const bool offeredTopUp = m_suggested;
    showCoins();
    showHold();
    showNotice();
    showButtons();
    // The focus was in the top-up that is gone now; the next step is to book.
    if (offeredTopUp && !m_suggested && m_confirm->isEnabled())
        m_confirm->setFocus(Qt::TabFocusReason);
}

void PaymentCard::showCoins() {
    const Money total = m_booking.order().total();
    m_totalName->setText(tr("Total for %n seat(s)", nullptr, int(m_booking.order().seats.size())));
    m_total->setText(format::money(total));
    m_beforeName->setText(tr("Your fuel now"));
    m_afterName->setText(tr("After this booking"));
    const bool guest = m_booking.isGuest();
    for (Label *label : {m_beforeName, m_before, m_afterName, m_after})
        label->setVisible(!guest);
    m_before->setText(format::money(m_booking.balance()));
    const Money after = m_booking.balance() - total;
    m_after->setText(after < Money{} ? format::signedMoney(after) : format::money(after));
    m_after->setTone(m_booking.shortage() > Money{} ? Tone::Danger : Tone::Text);
}

void PaymentCard::showHold() {
    const auto left = m_booking.holdCountdown().left();
    const bool waiting = m_booking.phase() == Phase::Review || m_booking.phase() == Phase::Refused;
    const bool lost = action() == Action::ChooseSeats || action() == Action::MyWaitingLists;
    m_holdLine->setVisible(left && waiting && !lost);
    if (!left)
        return m_heldFor.reset();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left);
    const bool over = seconds.count() == 0;
    const bool soon = seconds < std::chrono::minutes(1);
    m_hold->setText(over && m_booking.order().isOffer
                        ? tr("The time to take this offer is over: its seats go on to whoever waits next.")
                    : over ? tr("Your seats are no longer held. You can still book them as long as nobody else does.")
                           : tr("Held for you for another %1").arg(format::countdown(seconds)));
    if (!m_holdLine->isHidden() && isVisible())
        m_heldFor.tell(*this, seconds, &format::heldFor);
    const Tone tone = soon ? Tone::Warning : Tone::Muted;
    if (m_hold->tone() != tone)
        m_hold->setTone(tone);
    m_holdLine->setSymbol(over ? Icon::Warning : Icon::Clock, tone);
}

void PaymentCard::showNotice() {
    const bool shortOfCoins = !m_booking.isGuest() && m_booking.shortage() > Money{};
    const bool deciding = m_booking.phase() == Phase::Review || m_booking.phase() == Phase::Refused;
    const bool canPay = m_booking.phase() != Phase::Refused || m_booking.nextStep() == NextStep::TopUp ||
                        m_booking.nextStep() == NextStep::TryAgain || isToReview();
    const bool offerTopUp = shortOfCoins && deciding && canPay && m_account.canTopUp();
    if (m_booking.phase() == Phase::AskingAgain)
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer came. We ask again as soon as it is back. "
                                "You are charged once at most."));
    else if (isToReview())
        m_notice->setMessage(Icon::Warning, Tone::Warning, reviewText());
    else if (shortOfCoins && deciding && canPay)
        m_notice->setMessage(
            Icon::Coin, Tone::Warning,
            m_account.canTopUp()
                ? tr("You are %1 short. Top up here; your seats stay held meanwhile.")
                      .arg(format::money(m_booking.shortage()))
                : tr("You are %1 short. Fuel is sold at the counter.").arg(format::money(m_booking.shortage())));
    else if (m_booking.phase() == Phase::Refused)
        m_notice->setError(refusalText());
    else
        m_notice->clear();
    m_topUp->setVisible(offerTopUp);
    if (offerTopUp && !m_suggested)
        m_topUp->suggest(m_booking.shortage());
    m_suggested = offerTopUp;
}

bool PaymentCard::isToReview() const {
    return m_booking.phase() == Phase::Refused && m_booking.nextStep() == NextStep::Review;
}

QString PaymentCard::reviewText() const {
    const QString changes = changeText(m_booking.shownBefore(), m_booking.order());
    const QString text = tr("Something changed since you saw it. No fuel was taken. Book only if you still want to.");
    return changes.isEmpty() ? text : text + u'\n' + changes;
}

QString PaymentCard::refusalText() const {
    if (action() == Action::MyWaitingLists)
        return tr(
            "The offer ended before you booked it: its seats went on to whoever waits next. No fuel was taken. You "
            "can join the line again.");
    switch (m_booking.error()) {
    case ErrorCode::NotLoggedIn:
        return tr("You were logged out because it took a while. Log in again: your order waits here.");
    case ErrorCode::AgeRestricted:
        return tr("This concert has an age limit that your account does not meet. Fuel was not taken.");
    case ErrorCode::OutsidePeriod:
        return tr("Booking of this concert is not open now. Fuel was not taken.");
    default:
        return errorText(m_booking.error());
    }
}

void PaymentCard::showButtons() {
    const bool asking = m_booking.phase() == Phase::Asking || m_booking.phase() == Phase::AskingAgain;
    const bool refused = m_booking.phase() == Phase::Refused;
    m_confirm->setBusy(asking);
    m_back->setEnabled(!asking);
    m_back->setText(tr("Choose other seats"));
    m_back->setVisible(action() != Action::ChooseSeats && action() != Action::Leave && action() != Action::MyBookings);
    m_confirm->setEnabled(action() != Action::Confirm || m_booking.shortage() == Money{});
    switch (action()) {
    case Action::Confirm:
        m_confirm->setText(refused && !isToReview()
                               ? tr("Try again")
                               : tr("Book %n seat(s)", nullptr, int(m_booking.order().seats.size())));
        break;
    case Action::LogIn:
        m_confirm->setText(tr("Log in to book"));
        break;
    case Action::ChooseSeats:
        m_confirm->setText(tr("Choose other seats"));
        break;
    case Action::MyBookings:
        m_confirm->setText(tr("See my bookings"));
        break;
    case Action::MyWaitingLists:
        m_confirm->setText(tr("My waiting lists"));
        break;
    case Action::Leave:
        m_confirm->setText(tr("Back to the concert"));
        break;
    }
}

void PaymentCard::showEvent(QShowEvent *event) {
    Card::showEvent(event);
    m_booking.holdCountdown().setRunning(true);
    showHold();
}

void PaymentCard::hideEvent(QHideEvent *event) {
    m_booking.holdCountdown().setRunning(false);
    Card::hideEvent(event);
}

void PaymentCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showAll();
    Card::changeEvent(event);
}

} // namespace universe
