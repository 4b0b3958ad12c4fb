#include "ui/booking/CancelPage.h"

#include "app/core/Text.h"
#include "ui/booking/PaymentCard.h"
#include "ui/style/Metrics.h"
#include "ui/terms/FeeTable.h"
#include "ui/terms/FeeText.h"
#include "ui/tickets/TicketText.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ReadingOrder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace universe {

namespace {

constexpr int pageWidth = 1120;

} // namespace

CancelPage::CancelPage(CancellationController &cancellation, QWidget *parent)
    : Page(parent)
    , m_cancellation(cancellation)
    , m_heading(new Label(TextRole::Title)) {
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceL);
    left->addWidget(makeBooking());
    auto *steps = new Card;
    m_stepsTitle = new Label(TextRole::Heading, steps);
    m_stepsTitle->setHeading();
    m_better = new Label(TextRole::Caption, {}, Tone::Muted, steps);
    m_better->setWordWrap(true);
    m_steps = new FeeTable(steps);
    steps->body()->addWidget(m_stepsTitle);
    steps->body()->addWidget(m_steps);
    steps->body()->addWidget(m_better);
    left->addWidget(steps);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::spaceL);
    columns->addLayout(left, 1);
    columns->addWidget(makeSum(), 0, Qt::AlignTop);
    auto *scroll = new PageScroll(pageWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addLayout(columns);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_confirm, &QAbstractButton::clicked, this,
            [this] { canTryAgain() ? m_cancellation.load() : m_cancellation.confirm(); });
    connect(m_keep, &QAbstractButton::clicked, this, &CancelPage::left);
    connect(m_moved, &Notice::actionTriggered, this, [this] { Q_EMIT ticketsRequested(m_cancellation.booking().id); });
    connect(&cancellation, &CancellationController::changed, this, &CancelPage::showAll);
    CancelPage::retranslate();
}

Card *CancelPage::makeBooking() {
    auto *card = new Card;
    m_name = new ElidedLabel(TextRole::Heading, {}, Tone::Text, card);
    m_name->setMaximumLines(2);
    m_when = new Label(TextRole::BodyStrong);
    m_where = new Label(TextRole::Body);
    m_which = new Label(TextRole::CaptionStrong, {}, Tone::Muted, card);
    m_tickets = new QVBoxLayout;
    m_tickets->setSpacing(0);
    card->body()->addWidget(m_name);
    card->body()->addWidget(new IconLabel(Icon::Calendar, m_when));
    card->body()->addWidget(new IconLabel(Icon::Place, m_where));
    card->body()->addSpacing(metrics::spaceXs);
    card->body()->addWidget(m_which);
    card->body()->addLayout(m_tickets);
    return card;
}

Card *CancelPage::makeSum() {
    auto *card = new Card;
    card->setFixedWidth(PaymentCard::cardWidth);
    const auto addLine = [card](Label *&name, Label *&value) {
        name = new Label(TextRole::Body, {}, Tone::Muted, card);
        value = new Label(TextRole::Body, card);
        value->setFont(tabularFont(TextRole::Body));
        auto *line = new QHBoxLayout;
        line->addWidget(name);
        line->addStretch();
        line->addWidget(value);
        card->body()->addLayout(line);
    };
    m_refundName = new Label(TextRole::Body, {}, Tone::Muted, card);
    m_refund = new Label(TextRole::Display, card);
    card->body()->addWidget(m_refundName);
    card->body()->addWidget(m_refund);
    card->body()->addSpacing(metrics::spaceXs);
    addLine(m_priceName, m_price);
    addLine(m_feeName, m_fee);
    m_terms = new Label(TextRole::Caption, {}, Tone::Muted, card);
    m_terms->setWordWrap(true);
    m_moved = new Notice(card);
    m_moved->clear();
    m_notice = new Notice(card);
    m_confirm = new Button(Button::Kind::Danger, {}, card);
    m_keep = new Button(Button::Kind::Ghost, {}, card);
    card->body()->addWidget(m_terms);
    card->body()->addWidget(m_moved);
    card->body()->addWidget(m_notice);
    card->body()->addSpacing(metrics::spaceXs);
    card->body()->addWidget(m_confirm);
    card->body()->addWidget(m_keep);
    return card;
}

QString CancelPage::title() const { return tr("Cancel a booking"); }

void CancelPage::activate() {
    if (m_cancellation.tickets().state().phase != LoadState::Phase::Loading)
        m_cancellation.load();
}

void CancelPage::refresh() { m_cancellation.load(); }

QWidget *CancelPage::firstFocus() const {
    const auto box = std::ranges::find_if(m_boxes, &QCheckBox::isEnabled);
    return box == m_boxes.end() ? static_cast<QWidget *>(m_keep) : *box;
}

void CancelPage::retranslate() {
    m_heading->setText(tr("Cancel a booking"));
    m_which->setText(tr("Tickets to cancel"));
    m_refundName->setText(tr("You get back"));
    m_priceName->setText(tr("Paid for them"));
    m_stepsTitle->setText(tr("What cancelling costs"));
    m_better->setText(tr("Where the terms when you booked were better for you, those apply."));
    m_keep->setText(tr("Keep the booking"));
    showAll();
}

void CancelPage::showAll() {
    const Booking &booking = m_cancellation.booking();
    m_name->setText(texts::isolated(booking.title));
    m_when->setText(booking.startsAt.isValid() ? format::dateTime(booking.startsAt, booking.timeZone) : QString());
    m_where->setText(texts::isolated(format::venueOf(booking)));
    m_steps->setTerms(m_cancellation.fees());
    showTickets();
    showSum();
    showMoved();
}

QString CancelPage::when() const { return m_when->text(); }

// Whoever may have everything back for nothing is told so before some of it is given back for a fee.
void CancelPage::showMoved() {
    const Booking &booking = m_cancellation.booking();
    if (!booking.movedFrom.isValid() || booking.kept || booking.state != BookingState::Booked)
        return m_moved->clear();
    const QString text = tr("This show was moved from %1. Until it begins you can get everything back, free of charge: "
                            "choose so at your tickets. Single tickets that you cancel here cost what is shown.")
                             .arg(format::dateTime(booking.movedFrom, booking.timeZone));
    if (text == m_moved->text())
        return;
    m_moved->setMessage(Icon::Warning, Tone::Warning, text);
    m_moved->setAction(tr("To my tickets"));
}

void CancelPage::showTickets() {
    const QList<Ticket> &tickets = m_cancellation.tickets().tickets();
    while (m_boxes.size() > tickets.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < tickets.size()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("touch")); // of full height in the style sheet
        const qsizetype index = m_boxes.size();
        connect(box, &QCheckBox::toggled, this, [this, index](bool chosen) {
            m_cancellation.choose(m_cancellation.tickets().tickets()[index].id, chosen);
        });
        m_tickets->addWidget(box);
        m_boxes << box;
        readInOrder(*layout());
    }
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const Ticket &ticket = tickets[i];
        const QSignalBlocker blocker(m_boxes[i]);
        const QString seat = seatAndPrice(ticket);
        m_boxes[i]->setText(ticket.state == TicketState::Used        ? tr("%1 (used)").arg(seat)
                            : ticket.state == TicketState::Cancelled ? tr("%1 (cancelled)").arg(seat)
                                                                     : seat);
        m_boxes[i]->setChecked(m_cancellation.isChosen(ticket.id));
        m_boxes[i]->setEnabled(ticket.state == TicketState::Valid && !m_cancellation.isAsking() &&
                               m_cancellation.phase() != CancellationController::Phase::Cancelled);
    }
}

/// What the page shows could not be loaded.
bool CancelPage::canTryAgain() const {
    if (m_cancellation.tickets().state().phase == LoadState::Phase::Failed)
        return true;
    return m_cancellation.error() && !m_cancellation.quote() && !m_cancellation.isAsking() &&
           m_cancellation.error() != ErrorCode::CancellationClosed && m_cancellation.error() != ErrorCode::TermsChanged;
}

void CancelPage::showSum() {
    const auto &quote = m_cancellation.quote();
    m_refund->setText(quote ? format::money(quote->refund) : QStringLiteral("–"));
    m_price->setText(quote ? format::money(quote->refund + quote->fee) : QStringLiteral("–"));
    m_feeName->setText(quote && quote->fee > Money{} ? tr("Cancellation fee (%1)").arg(feeText(quote->feePercent))
                                                     : tr("Cancellation fee"));
    m_fee->setText(quote ? format::money(quote->fee) : QStringLiteral("–"));
    m_terms->setText(quote ? quoteText(*quote, m_cancellation.booking().timeZone) : QString());
    if (m_cancellation.phase() == CancellationController::Phase::AskingAgain)
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer came. We ask again as soon as it is back. "
                                "It is cancelled once at most."));
    else if (m_cancellation.error() == ErrorCode::TermsChanged)
        m_notice->setMessage(Icon::Warning, Tone::Warning,
                             tr("The refund has changed since you saw it. Nothing was cancelled. Cancel only if you "
                                "still want to."));
    else if (m_cancellation.tickets().state().phase == LoadState::Phase::Failed)
        m_notice->setError(errorText(m_cancellation.tickets().state().error));
    else if (const std::optional<ErrorCode> error = m_cancellation.error())
        m_notice->setError(refusalText(*error));
    else
        m_notice->clear();
    const int count = int(m_cancellation.chosen().size());
    m_confirm->setText(canTryAgain()              ? tr("Try again")
                       : count == 0               ? tr("Choose what to cancel")
                       : m_cancellation.isWhole() ? tr("Cancel the booking")
                                                  : tr("Cancel %n ticket(s)", nullptr, count));
    m_confirm->setEnabled(canTryAgain() ||
                          (quote && m_cancellation.phase() != CancellationController::Phase::Cancelled));
    if (quote) {
        const QString sum =
            tr("You get back %1; the fee is %2.").arg(format::money(quote->refund), format::money(quote->fee));
        if (sum != m_confirm->accessibleDescription())
            announce(*m_refund, sum);
        m_confirm->setAccessibleDescription(sum);
    }
    m_confirm->setBusy(m_cancellation.isAsking());
    m_keep->setEnabled(!m_cancellation.isAsking());
}

QString CancelPage::refusalText(ErrorCode error) const {
    if (error == ErrorCode::CancellationClosed)
        return tr("These tickets can no longer be cancelled: the show has begun, or they were used or cancelled "
                  "already.");
    return errorText(error);
}

} // namespace universe
