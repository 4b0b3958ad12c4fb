#include "ui/tickets/TicketGrid.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/FlowLayout.h"

namespace universe {

TicketGrid::TicketGrid(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, metrics::spaceL, metrics::spaceL)) {
    accessibility::setRole(*this, QAccessible::List);
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void TicketGrid::setTickets(const QList<TicketFacts> &tickets) {
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const TicketFacts &facts : tickets) {
        m_cards.append(new TicketCard(facts, this));
        m_flow->addWidget(m_cards.last());
        m_cards.last()->show();
    }
    updateGeometry();
}

} // namespace universe
