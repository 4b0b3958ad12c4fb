#include "ui/catalogue/BookingPanel.h"

#include "app/core/ServerClock.h"
#include "app/models/sale/ConcertPhases.h"
#include "ui/catalogue/ShowButton.h"
#include "ui/posters/ConcertText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace universe {

BookingPanel::BookingPanel(ConcertController &controller, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_badge(new Badge({}, Tone::Text, this))
    , m_caption(new Label(TextRole::BodyStrong, this))
    , m_countdown(new Label(TextRole::Display, this))
    , m_note(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_period(new Label(TextRole::Caption, {}, Tone::Muted, this))
    , m_booked(new QWidget(this))
    , m_bookedText(new Label(TextRole::BodyStrong, {}, Tone::Positive, this))
    , m_toBooking(new Button(Button::Kind::Secondary, Icon::Ticket, {}, this))
    , m_book(new Button(Button::Kind::Primary, {}, this))
    , m_datesHeading(new Label(TextRole::Heading, this))
    , m_dates(new QWidget(this)) {
    m_countdown->setFont(tabularFont(TextRole::Display));
    m_datesHeading->setHeading();
    m_note->setWordWrap(true);
    m_period->setWordWrap(true);
    m_bookedText->setWordWrap(true);
    auto *booked = new QVBoxLayout(m_booked);
    booked->setContentsMargins(0, 0, 0, 0);
    booked->addWidget(m_bookedText);
    booked->addWidget(m_toBooking);
    auto *dates = new QVBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(metrics::spaceXs);

    QVBoxLayout *layout = body();
    layout->setSpacing(metrics::spaceXs);
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(m_badge);
    layout->addLayout(top);
    layout->addWidget(m_countdown);
    layout->addWidget(m_note);
    layout->addWidget(m_period);
    layout->addSpacing(metrics::spaceXxs);
    layout->addWidget(m_booked);
    layout->addWidget(m_book);
    layout->addSpacing(metrics::spaceXs);
    layout->addWidget(m_datesHeading);
    layout->addWidget(m_dates);

    connect(&controller, &ConcertController::ticked, this, &BookingPanel::showCountdown);
    connect(&controller, &ConcertController::saleStateChanged, this, &BookingPanel::showSale);
    connect(&controller, &ConcertController::concertChanged, this, &BookingPanel::showSale);
    connect(&controller, &ConcertController::showsChanged, this, &BookingPanel::showSale);
    connect(m_toBooking, &QAbstractButton::clicked, this, &BookingPanel::bookingRequested);
    connect(m_book, &QAbstractButton::clicked, this, &BookingPanel::act);
}

void BookingPanel::setPhases(const ConcertPhases &phases) {
    m_phases = &phases;
    connect(&phases, &ConcertPhases::changed, this, [this] {
        if (m_controller.state().phase == LoadState::Phase::Ready)
            showSale();
    });
}

void BookingPanel::act() {
    if (m_phase && m_phase->action == PhaseSale::Action::TakePart)
        Q_EMIT phaseRequested();
    else if (const Show *show = firstBookable())
        Q_EMIT showChosen(show->id);
}

const Show *BookingPanel::firstBookable() const {
    const QList<Show> &shows = m_controller.shows();
    const auto found = std::ranges::find_if(shows, [this](const Show &show) { return m_controller.isBookable(show); });
    return found == shows.end() ? nullptr : &*found;
}

void BookingPanel::showSale() {
    const Concert &concert = m_controller.concert();
    const SaleState state = m_controller.saleState();
    const bool soldOut = m_controller.isSoldOut();
    const SaleStatus status =
        soldOut ? SaleStatus::SoldOut : saleStatus(concert, std::nullopt, m_controller.serverNow());
    m_badge->setText(saleStatusName(status));
    m_badge->setTone(saleStatusTone(status));
    switch (state) {
    case SaleState::Upcoming:
        m_caption->setText(tr("Booking opens in"));
        m_note->setText(
            tr("The button turns on by itself. Everybody starts at the same moment, by the server's clock."));
        break;
    case SaleState::Open:
        m_caption->setText(tr("Booking closes in"));
        m_note->setText(soldOut ? tr("Every seat is taken. When one comes back, it appears here.") : QString());
        break;
    case SaleState::Closed:
        m_caption->setText(tr("Booking has ended"));
        m_note->setText(tr("Tickets are not sold here any more."));
        break;
    case SaleState::Cancelled:
        m_caption->setText(tr("This concert is cancelled"));
        m_note->setText(tr("No seats are sold. What had been booked is refunded."));
        break;
    }
    m_countdown->setVisible(state == SaleState::Upcoming || state == SaleState::Open);
    m_phase = m_phases && state == SaleState::Open ? phaseSale(*m_phases, concert.timeZone) : std::nullopt;
    if (m_phase && !(soldOut && m_phase->action == PhaseSale::Action::ChooseSeats))
        showPhase(*m_phase);
    m_note->setVisible(!m_note->text().isEmpty());
    m_period->setText(tr("From %1\nUntil %2", "the booking period")
                          .arg(format::dateTime(concert.bookingOpens, concert.timeZone),
                               format::dateTime(concert.bookingCloses, concert.timeZone)));
    m_booked->setVisible(concert.booked);
    m_bookedText->setText(tr("You have booked this concert. One booking per person keeps it fair."));
    m_toBooking->setText(tr("See my booking"));
    m_book->setVisible(!concert.booked && (state == SaleState::Upcoming || state == SaleState::Open));
    m_datesHeading->setText(tr("Dates"));
    setBookText();
    showCountdown();
    showDates();
}

void BookingPanel::showPhase(const PhaseSale &phase) {
    m_badge->setText(phase.status);
    m_badge->setTone(phase.tone);
    m_caption->setText(phase.caption);
    m_note->setText(phase.note);
    m_countdown->setVisible(phase.until.isValid());
}

void BookingPanel::setBookText() {
    if (m_phase && m_phase->action != PhaseSale::Action::ChooseSeats) {
        m_book->setEnabled(m_phase->action == PhaseSale::Action::TakePart);
        m_book->setText(m_phase->button);
        return;
    }
    const Show *show = firstBookable();
    m_book->setEnabled(show);
    if (show)
        m_book->setText(m_controller.shows().size() > 1 ? tr("Choose seats for the next date") : tr("Choose seats"));
    else if (m_controller.saleState() == SaleState::Upcoming)
        m_book->setText(tr("Not open yet"));
    else
        m_book->setText(tr("No seats"));
}

std::chrono::seconds BookingPanel::untilChange() const {
    if (m_phase)
        return std::chrono::ceil<std::chrono::seconds>(timeLeft(m_controller.serverNow(), m_phase->until));
    return m_controller.saleState() == SaleState::Upcoming ? m_controller.untilOpens() : m_controller.untilCloses();
}

void BookingPanel::showCountdown() {
    const bool upcoming = m_controller.saleState() == SaleState::Upcoming;
    const QString text = format::countdown(untilChange());
    if (text != m_countdown->text())
        m_countdown->setText(text);
    const bool soon = upcoming && m_controller.untilOpens() <= std::chrono::minutes(1);
    const Tone tone = soon ? Tone::Accent : Tone::Text;
    if (m_countdown->tone() != tone)
        m_countdown->setTone(tone);
}

SaleStatus BookingPanel::saleOf(const Show &show) const {
    const SaleStatus status = showStatus(m_controller.concert(), show, m_controller.serverNow());
    return status == SaleStatus::Open && show.seatsFree == 0 ? SaleStatus::SoldOut : status;
}

void BookingPanel::showDates() {
    // Shows that can still be booked come first.
    QList<Show> shows = m_controller.shows();
    std::ranges::stable_partition(shows, [this](const Show &show) {
        const SaleStatus status = saleOf(show);
        return status != SaleStatus::ShowBegun && status != SaleStatus::Closed;
    });
    m_datesHeading->setVisible(!shows.isEmpty());
    while (m_buttons.size() > shows.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < shows.size()) {
        auto *button = new ShowButton(m_dates);
        m_dates->layout()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT showChosen(button->showId()); });
        m_buttons << button;
    }
    for (qsizetype i = 0; i < shows.size(); ++i) {
        const Show &show = shows[i];
        m_buttons[i]->setShow(show, m_controller.concert().timeZone, saleOf(show));
        if (m_controller.concert().booked)
            m_buttons[i]->setEnabled(false);
    }
}

void BookingPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_controller.state().phase == LoadState::Phase::Ready)
        showSale();
    Card::changeEvent(event);
}

} // namespace universe
