#include "ui/counter/GiveBackCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/DeskController.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/TicketText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace universe {

namespace {

QCheckBox *makeTouchBox() {
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("touch")); // of full height in the style sheet
    return box;
}

} // namespace

GiveBackCard::GiveBackCard(DeskController &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_heading(new Label(TextRole::Heading))
    , m_boxPlace(new QVBoxLayout)
    , m_quote(new Label(TextRole::BodyStrong))
    , m_reason(new TextField({}))
    , m_waive(makeTouchBox())
    , m_notice(new Notice)
    , m_giveBack(new Button(Button::Kind::Danger))
    , m_reseat(new Button(Button::Kind::Ghost)) {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_boxPlace->setSpacing(0);
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    body()->addWidget(m_heading);
    body()->addLayout(m_boxPlace);
    m_quote->setWordWrap(true);
    for (QWidget *part : QList<QWidget *>{m_reason, m_waive, m_quote, m_notice})
        body()->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_giveBack);
    buttons->addWidget(m_reseat);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_reseat, &QAbstractButton::clicked, this, &GiveBackCard::reseat);
    connect(m_reason, &TextField::submitted, this, &GiveBackCard::giveBack);
    connect(m_giveBack, &QAbstractButton::clicked, this, &GiveBackCard::giveBack);
    connect(m_notice, &Message::actionTriggered, this, &GiveBackCard::shiftRequested);
    connect(m_waive, &QAbstractButton::toggled, this, &GiveBackCard::askQuote);
    connect(&desk, &DeskController::changed, this, &GiveBackCard::follow);
    connect(&desk, &DeskController::quoted, this, &GiveBackCard::showQuote);
    connect(&desk, &DeskController::givenBack, this, &GiveBackCard::showGiven);
    connect(&desk, &DeskController::refused, this, [this](const Error &error) { showRefusal(error.code); });
    retranslate();
}

void GiveBackCard::clear() {
    m_reason->clear();
    m_reason->setError({});
    for (QCheckBox *box : m_boxes + QList{m_waive}) {
        const QSignalBlocker asksOnce(box);
        box->setChecked(false);
    }
    askQuote();
    m_notice->clear();
}

void GiveBackCard::follow() {
    if (m_tickets != m_desk.tickets())
        makeBoxes();
    showTexts();
    showRequest();
}

void GiveBackCard::makeBoxes() {
    m_tickets = m_desk.tickets();
    for (QCheckBox *old : std::as_const(m_boxes))
        delete old;
    m_boxes.clear();
    for (const Ticket &ticket : std::as_const(m_tickets)) {
        QCheckBox *box = makeTouchBox();
        box->setEnabled(ticket.state == TicketState::Valid);
        connect(box, &QAbstractButton::toggled, this, &GiveBackCard::askQuote);
        m_boxPlace->addWidget(box);
        m_boxes << box;
    }
    readInOrder(*layout());
    askQuote(); // what was told is of the boxes that were chosen before
}

void GiveBackCard::askQuote() { m_desk.askQuote(chosen(), m_waive->isChecked()); }

// What is refused is said when it is pressed, with what one can do.
void GiveBackCard::showQuote() {
    const auto &quote = m_desk.quote();
    const bool isKnown = quote && quote->has_value();
    m_quote->setVisible(isKnown);
    if (!isKnown)
        return;
    const QString refund = format::paid((*quote)->refund, (*quote)->pay);
    const QString fee = format::paid((*quote)->fee, (*quote)->pay);
    switch ((*quote)->pay) {
    case Pay::Coins:
        return m_quote->setText(tr("Comes back: %1. Fee: %2.").arg(refund, fee));
    case Pay::Cash:
        return m_quote->setText(tr("Comes back: %1 in cash. Fee: %2.").arg(refund, fee));
    case Pay::Card:
        return m_quote->setText(tr("Comes back: %1 to the card. Fee: %2.").arg(refund, fee));
    }
}

QList<TicketId> GiveBackCard::chosen() const {
    QList<TicketId> tickets;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            tickets << m_tickets[i].id;
    return tickets;
}

void GiveBackCard::giveBack() {
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    m_notice->setAction({});
    m_notice->clear();
    if (chosen().isEmpty() && !m_desk.mayPayOut())
        return m_notice->setError(tr("Choose the tickets that are given back."));
    if (texts::showsNothing(reason)) {
        m_reason->setError(tr("Say why: the member reads it."));
        return m_reason->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_reason->setError({});
    m_desk.giveBack(chosen(), reason, m_waive->isChecked());
}

// One ticket is moved at a time: each has a difference of its own.
void GiveBackCard::reseat() {
    m_notice->setAction({});
    m_notice->clear();
    const QList<TicketId> tickets = chosen();
    if (tickets.size() != 1)
        return m_notice->setError(tr("Choose the one ticket that gets another seat."));
    const auto ticket = std::ranges::find(m_tickets, tickets.first(), &Ticket::id);
    if (m_desk.phase() == PendingRequest::Phase::Idle)
        Q_EMIT reseatRequested(*ticket);
}

void GiveBackCard::showGiven(const GivenBack &given) {
    clear();
    const auto &found = m_desk.found();
    const Pay pay = found ? found->booking.pay : Pay::Coins;
    m_notice->setAction({});
    m_notice->setMessage(Icon::Success, Tone::Positive,
                         tr("Given back: %1, as it was paid. Fee: %2.")
                             .arg(format::paid(given.refund, pay), format::paid(given.fee, pay)));
}

void GiveBackCard::showRefusal(ErrorCode error) {
    m_notice->setAction(error == ErrorCode::NoOpenShift ? tr("Open a shift") : QString());
    switch (error) {
    case ErrorCode::NoOpenShift:
        return m_notice->setError(
            tr("You have no open shift, and what was paid by cash or card is given back out of one."));
    case ErrorCode::CancellationClosed:
        if (m_desk.mayPayOut())
            return m_notice->setError(tr("Nothing is left to pay out."));
        return m_notice->setError(m_desk.mayWaive()
                                      ? tr("One of these tickets was used or given back, or the show has begun: then "
                                           "only without a fee.")
                                      : tr("One of these tickets was used or given back, or the show has begun."));
    case ErrorCode::InvalidInput:
        return m_notice->setError(tr("The drawer has less than that, or nothing is left to give back."));
    default:
        m_notice->setError(errorText(error));
    }
}

void GiveBackCard::showRequest() {
    m_giveBack->setBusy(m_desk.phase() != PendingRequest::Phase::Idle);
    if (m_desk.phase() == PendingRequest::Phase::AskingAgain) {
        m_notice->setAction({});
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer. It is asked again; nothing is given back "
                                "twice."));
    }
}

void GiveBackCard::showTexts() {
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QString seat = seatAndPrice(m_tickets[i]);
        m_boxes[i]->setText(m_tickets[i].state == TicketState::Used        ? tr("%1 (used)").arg(seat)
                            : m_tickets[i].state == TicketState::Cancelled ? tr("%1 (cancelled)").arg(seat)
                                                                           : seat);
    }
    m_waive->setVisible(m_desk.mayWaive() && !m_desk.mayPayOut());
    m_reseat->setVisible(!m_desk.mayPayOut());
    m_reseat->setText(tr("Another seat…"));
    m_giveBack->setText(m_desk.mayPayOut() ? tr("Pay out") : tr("Give back"));
    m_heading->setText(m_desk.mayPayOut() ? tr("Pay out what was cancelled") : tr("Give tickets back"));
}

void GiveBackCard::retranslate() {
    m_reason->setLabel(tr("Reason"));
    m_reason->setHelper(tr("The member reads it."));
    m_waive->setText(tr("Without a fee"));
    follow();
    showQuote();
}

} // namespace universe
