#include "ui/counter/ReseatPage.h"

#include "app/core/Text.h"
#include "app/models/counter/ReseatController.h"
#include "app/models/seatmap/BestSeats.h"
#include "app/tickets/PrintedTicket.h"
#include "ui/counter/HallMap.h"
#include "ui/counter/HallPageLayout.h"
#include "ui/counter/ReseatCard.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QKeyEvent>

namespace universe {

ReseatPage::ReseatPage(ReseatController &reseat, const SeatCalls &calls, const Viewer &viewer, QWidget *parent)
    : Page(parent)
    , m_controller(reseat)
    , m_hall(calls, viewer)
    , m_heading(new ElidedLabel(TextRole::Title))
    , m_map(new HallMap(m_hall))
    , m_card(new ReseatCard(reseat))
    , m_tickets(new SaveTicketsCard) {
    layBesideHall(*this, m_heading, m_map, {m_card, m_tickets});
    connect(m_map, &HallMap::pressed, m_card, [this](int seat) { m_card->choose(m_hall.state(), seat); });
    connect(m_map, &HallMap::ready, this, &ReseatPage::leadOn);
    connect(&m_hall, &HallWatch::hallChanged, m_card, &ReseatCard::clear);
    connect(&m_hall, &HallWatch::statesChanged, m_card, [this] { m_card->follow(m_hall.state()); });
    connect(m_card, &ReseatCard::chosenChanged, this,
            [this] { m_map->map()->setPicked(m_card->chosen() < 0 ? QList<int>() : QList<int>{m_card->chosen()}); });
    connect(m_card, &ReseatCard::shiftRequested, this, &ReseatPage::shiftRequested);
    connect(&reseat, &ReseatController::changed, this, &ReseatPage::follow);
    connect(&reseat, &ReseatController::reseated, &m_hall, &HallWatch::askNow);
    m_hall.open(reseat.booking().concertId, reseat.booking().showId);
    ReseatPage::retranslate();
    follow();
}

QString ReseatPage::title() const { return tr("Change a seat"); }

void ReseatPage::activate() { m_hall.setActive(true); }

void ReseatPage::deactivate() { m_hall.setActive(false); }

void ReseatPage::refresh() { m_hall.refresh(); }

QWidget *ReseatPage::firstFocus() const {
    return m_controller.newTicket() ? static_cast<QWidget *>(m_tickets->printButton()) : m_map->map();
}

// The best free one, as by a digit where seats are chosen to be booked.
void ReseatPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_1 || event->modifiers() & ~Qt::KeypadModifier || !m_map->isEnabled() ||
        !m_hall.state().geometry())
        return Page::keyPressEvent(event);
    const QList<int> best = bestSeats(m_hall.state(), 1);
    if (!best.isEmpty())
        m_card->choose(m_hall.state(), best.first());
}

void ReseatPage::follow() {
    const auto &ticket = m_controller.newTicket();
    const bool isNew = ticket && !m_tickets->isVisibleTo(this);
    m_tickets->setVisible(ticket.has_value());
    m_map->setEnabled(!m_controller.result());
    if (ticket)
        m_tickets->setTickets({printedTicket(m_controller.booking(), *ticket)});
    if (isNew)
        leadIn(); // to printing
}

void ReseatPage::retranslate() {
    const Booking &booking = m_controller.booking();
    m_heading->setText(
        tr("Another seat: %1, %2", "title, booking number").arg(texts::isolated(booking.title), booking.number));
    m_map->retranslate();
    m_card->retranslate();
}

} // namespace universe
