#include "ui/account/WaitingCard.h"

#include "app/core/Text.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"

#include <QHBoxLayout>

namespace universe {

WaitingCard::WaitingCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextRole::Heading))
    , m_state(new Badge)
    , m_where(new Label(TextRole::Body, {}, Tone::Muted))
    , m_about(new Label(TextRole::Body))
    , m_leftLabel(new Label(TextRole::BodyStrong))
    , m_book(new Button(Button::Kind::Primary, Icon::Ticket))
    , m_decline(new Button(Button::Kind::Secondary))
    , m_leave(new Button(Button::Kind::Secondary)) {
    m_title->setHeading();
    for (Label *label : {m_title, m_where, m_about, m_leftLabel})
        label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    for (Button *button : {m_book, m_decline, m_leave})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->setSpacing(metrics::spaceXs);
    body()->addLayout(head);
    body()->addWidget(m_where);
    body()->addWidget(m_about);
    body()->addWidget(m_leftLabel);
    body()->addLayout(buttons);
    connect(m_book, &QAbstractButton::clicked, this, [this] { Q_EMIT bookRequested(m_entry); });
    connect(m_decline, &QAbstractButton::clicked, this, [this] { Q_EMIT declineRequested(m_entry.id); });
    connect(m_leave, &QAbstractButton::clicked, this, [this] { Q_EMIT leaveRequested(m_entry.id); });
}

void WaitingCard::setEntry(const WaitingEntry &entry, std::chrono::seconds left) {
    if (entry.id != m_entry.id)
        m_leftSaid.reset();
    m_entry = entry;
    m_left = left;
    retranslate();
}

void WaitingCard::setLeft(std::chrono::seconds left) {
    const bool could = canBook();
    m_left = left;
    if (canBook() != could)
        retranslate();
    else
        showState();
}

void WaitingCard::setBusy(bool busy) {
    for (Button *button : {m_book, m_decline, m_leave})
        button->setEnabled(!busy);
}

bool WaitingCard::canBook() const { return m_entry.state == WaitingState::Offered && m_left.count() > 0; }

QString WaitingCard::aboutText() const {
    const QString wish =
        m_entry.grade.isEmpty()
            ? tr("%n seat(s) together, any grade", nullptr, m_entry.seats)
            : tr("%n seat(s) together, %1", nullptr, m_entry.seats).arg(texts::isolated(m_entry.grade));
    if (m_entry.state == WaitingState::Waiting)
        return wish + u'\n' +
               tr("You are number %1 in the line. Seats that come back go to whoever joined first.")
                   .arg(format::number(m_entry.place));
    if (canBook())
        return tr("These seats are yours to book: %1", "seats").arg(texts::isolatedEach(m_entry.seatNames)) + u'\n' +
               tr("Total %1", "what offered seats cost").arg(format::money(m_entry.offerTotal)) + u'\n' +
               tr("Declined or not booked in time, they go to whoever waits next, and you are no longer in the line.");
    return m_entry.seatNames.isEmpty() ? wish
                                       : wish + u'\n' + tr("Offered: %1").arg(texts::isolatedEach(m_entry.seatNames));
}

void WaitingCard::showState() {
    m_leftLabel->setVisible(canBook());
    if (!canBook())
        return;
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(m_left).count());
    const QString text = tr("%1, until %2", "held for so long, until then")
                             .arg(format::heldFor(minutes), format::time(m_entry.offerEndsAt, m_entry.timeZone));
    if (text != m_leftLabel->text())
        m_leftLabel->setText(text);
    const Tone tone = minutes <= 5 ? Tone::Danger : Tone::Accent;
    if (m_leftLabel->tone() != tone)
        m_leftLabel->setTone(tone);
    if (isVisible())
        m_leftSaid.tell(*this, m_left, &format::heldFor);
}

void WaitingCard::retranslate() {
    struct Look {
        QString text;
        Tone tone;
    };
    const auto look = [this]() -> Look {
        switch (m_entry.state) {
        case WaitingState::Waiting:
            return {tr("Waiting", "a waiting list entry's state"), Tone::Accent};
        case WaitingState::Offered:
            if (canBook())
                return {tr("Seats for you", "a waiting list entry's state"), Tone::Positive};
            return {tr("Lapsed", "a waiting list entry's state"), Tone::Muted};
        case WaitingState::Taken:
            return {tr("Booked", "a waiting list entry's state"), Tone::Positive};
        case WaitingState::Declined:
            return {tr("Declined", "a waiting list entry's state"), Tone::Muted};
        case WaitingState::Lapsed:
            return {tr("Lapsed", "a waiting list entry's state"), Tone::Muted};
        case WaitingState::Left:
            break;
        }
        return {tr("Left", "a waiting list entry's state"), Tone::Muted};
    }();
    m_state->setText(look.text);
    m_state->setTone(look.tone);
    m_title->setText(texts::isolated(m_entry.title));
    m_where->setText(format::dateTime(m_entry.startsAt, m_entry.timeZone) + QStringLiteral(" · ") +
                     texts::isolated(format::venueOf(m_entry)));
    m_about->setText(aboutText());
    m_book->setText(tr("Book these seats"));
    m_decline->setText(tr("Decline"));
    m_leave->setText(tr("Leave the line"));
    m_book->setVisible(canBook());
    m_decline->setVisible(canBook());
    m_leave->setVisible(m_entry.state == WaitingState::Waiting);
    for (Button *button : {m_book, m_decline, m_leave}) // there is one such button a card
        button->setAccessibleDescription(m_entry.title);
    showState();
}

} // namespace universe
