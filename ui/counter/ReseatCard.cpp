#include "ui/counter/ReseatCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/ReseatController.h"
#include "app/models/seatmap/SeatMapState.h"
#include "ui/seatmap/SeatText.h"
#include "ui/tickets/TicketText.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

namespace universe {

ReseatCard::ReseatCard(ReseatController &reseat, QWidget *parent)
    : Card(parent)
    , m_controller(reseat)
    , m_heading(new Label(TextRole::Heading))
    , m_from(new Label(TextRole::Body))
    , m_to(new Label(TextRole::BodyStrong))
    , m_difference(new Label(TextRole::Title))
    , m_how(new Label(TextRole::Body, {}, Tone::Muted))
    , m_notice(new Notice)
    , m_reseat(new Button(Button::Kind::Primary)) {
    m_heading->setHeading();
    accessibility::setRole(*m_difference, QAccessible::StaticText); // large, but no heading
    for (Label *line : {m_heading, m_from, m_to, m_difference, m_how}) {
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    m_notice->clear();
    body()->addWidget(m_notice);
    body()->addWidget(m_reseat, 0, Qt::AlignLeft);
    connect(m_reseat, &QAbstractButton::clicked, this, &ReseatCard::press);
    connect(m_notice, &Message::actionTriggered, this, &ReseatCard::shiftRequested);
    connect(&reseat, &ReseatController::changed, this, &ReseatCard::showAll);
    connect(&reseat, &ReseatController::reseated, this, [this] {
        announce(*this,
                 m_heading->text() + QStringLiteral(". ") + m_to->text() + QStringLiteral(". ") + m_difference->text());
    });
    connect(&reseat, &ReseatController::refused, this, [this](const Error &error) { showRefusal(error.code); });
    retranslate();
}

void ReseatCard::choose(const SeatMapState &hall, int seat) {
    if (!m_controller.isIdle() || m_controller.result())
        return;
    m_notice->setAction({});
    m_notice->clear();
    if (hall.at(seat) != SeatState::Free)
        return m_notice->setError(tr("This seat is not free."));
    const SeatGeometry &geometry = *hall.geometry();
    m_chosen = seat;
    m_seat = geometry.seatId(seat);
    m_seatText = tr("%1 · %2", "a seat; its grade and price")
                     .arg(seattext::seatName(geometry, seat), seattext::grade(geometry, geometry.gradeIndex(seat)));
    m_price = geometry.price(seat);
    showAll();
    Q_EMIT chosenChanged();
    announce(*this, m_to->text() + QStringLiteral(". ") + m_difference->text());
}

void ReseatCard::follow(const SeatMapState &hall) {
    if (m_chosen < 0 || !m_controller.isIdle() || m_controller.result() || hall.at(m_chosen) == SeatState::Free)
        return;
    clear();
    m_notice->setError(tr("Somebody else has got this seat. Choose another one."));
}

void ReseatCard::clear() {
    m_chosen = -1;
    m_seat = {};
    m_notice->setAction({});
    m_notice->clear();
    showAll();
    Q_EMIT chosenChanged();
}

void ReseatCard::press() {
    m_notice->setAction({});
    m_notice->clear();
    if (m_chosen < 0)
        return m_notice->setError(tr("Choose a free seat on the map first."));
    m_controller.reseat(m_seat);
}

void ReseatCard::showRefusal(ErrorCode error) {
    m_notice->setAction(error == ErrorCode::NoOpenShift ? tr("Open a shift") : QString());
    switch (error) {
    case ErrorCode::NoOpenShift:
        return m_notice->setError(
            tr("You have no open shift, and what was paid by cash or card is paid and given back in one."));
    case ErrorCode::CancellationClosed:
        return m_notice->setError(tr("This ticket was used or given back meanwhile."));
    case ErrorCode::OutsidePeriod:
        return m_notice->setError(tr("The show has begun. Nobody changes seats any more."));
    case ErrorCode::SeatUnavailable:
        clear();
        return m_notice->setError(tr("Somebody else has got this seat. Choose another one."));
    case ErrorCode::InsufficientBalance:
        return m_notice->setError(tr("This member has too little fuel for the difference. Sell fuel first (Ctrl+M)."));
    case ErrorCode::InvalidInput:
        return m_notice->setError(
            tr("The drawer has less than that, or this booking has changed seats as often as it can."));
    default:
        m_notice->setError(errorText(error));
    }
}

void ReseatCard::showAll() {
    const auto &result = m_controller.result();
    const bool hasSeat = m_chosen >= 0;
    m_heading->setText(result ? tr("The seat is changed") : tr("Change the seat"));
    m_from->setText(tr("Until now: %1").arg(seatAndPrice(m_controller.ticket())));
    if (const auto &ticket = m_controller.newTicket())
        m_to->setText(tr("Now: %1").arg(seatAndPrice(*ticket)));
    else
        m_to->setText(hasSeat ? tr("Now: %1").arg(m_seatText) : tr("Choose a free seat on the map."));
    const Money difference = result ? result->difference : m_price - m_controller.ticket().price;
    const QString sum = format::paid({std::abs(difference.coins)}, m_controller.booking().pay);
    m_difference->setVisible(hasSeat || result);
    m_difference->setText(difference > Money{} ? result ? tr("Paid: %1").arg(sum) : tr("To be paid: %1").arg(sum)
                          : difference < Money{}
                              ? result ? tr("Given back: %1").arg(sum) : tr("To be given back: %1").arg(sum)
                              : tr("It costs the same."));
    m_how->setVisible(m_difference->isVisibleTo(this) && difference != Money{});
    m_how->setText(tr("As the booking was paid: in fuel, or by cash or card in your shift."));
    m_reseat->setVisible(!result);
    m_reseat->setBusy(!m_controller.isIdle());
    if (m_controller.phase() == PendingRequest::Phase::AskingAgain) {
        m_notice->setAction({});
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer. It is asked again; the seat is not changed "
                                "twice."));
    } else if (result && m_controller.lacksTicket()) {
        m_notice->setMessage(Icon::Info, Tone::Warning,
                             tr("The new ticket could not be loaded. Find the booking again to print it."));
    } else if (result) {
        m_notice->setMessage(Icon::Info, Tone::Muted, tr("The old ticket lets nobody in any more."));
    }
}

void ReseatCard::retranslate() {
    m_reseat->setText(tr("Change the seat"));
    showAll();
}

} // namespace universe
