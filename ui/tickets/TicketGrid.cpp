#include "ui/tickets/TicketGrid.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/FlowLayout.h"

#include <algorithm>
#include <chrono>

namespace universe {

using namespace std::chrono_literals;

namespace {

constexpr auto lookAgain = 20s;

} // namespace

TicketGrid::TicketGrid(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, metrics::spaceL, metrics::spaceL)) {
    accessibility::setRole(*this, QAccessible::List);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_look.setInterval(lookAgain);
    connect(&m_look, &QTimer::timeout, this, &TicketGrid::looked);
}

void TicketGrid::setTickets(const QList<TicketFacts> &tickets) {
    if (std::ranges::equal(tickets, m_cards, {}, {}, &TicketCard::facts))
        return; // who reads one is not disturbed
    qDeleteAll(m_cards);
    m_cards.clear();
    QList<PrintedTicket> prints;
    for (const TicketFacts &facts : tickets) {
        auto *card = new TicketCard(facts, this);
        connect(card, &QAbstractButton::clicked, this, [this, index = int(m_cards.size())] { open(index); });
        m_cards.append(card);
        m_flow->addWidget(card);
        card->show();
        prints.append(facts.print);
    }
    if (m_screen)
        m_screen->setTickets(prints);
    updateGeometry();
}

void TicketGrid::setBeyond(bool before, bool after) {
    m_before = before;
    m_after = after;
}

void TicketGrid::open(int index) {
    if (!m_screen) {
        m_screen = new TicketScreen(window());
        connect(m_screen, &TicketScreen::beyond, this, &TicketGrid::beyond);
        connect(this, &QObject::destroyed, m_screen, &QObject::deleteLater);
        connect(m_screen, &TicketScreen::closed, this, [this] {
            m_look.stop();
            if (const int last = m_screen->current(); last < m_cards.size())
                m_cards[last]->setFocus(Qt::PopupFocusReason);
        });
    }
    QList<PrintedTicket> prints;
    for (const TicketCard *card : m_cards)
        prints.append(card->facts().print);
    m_screen->setTickets(prints);
    m_screen->setBeyond(m_before, m_after);
    m_screen->open(index);
    m_look.start();
    Q_EMIT looked();
}

// Whatever takes the tickets away takes the one in front away, too.
void TicketGrid::hideEvent(QHideEvent *event) {
    if (m_screen && !event->spontaneous())
        m_screen->close();
    QWidget::hideEvent(event);
}

} // namespace universe
