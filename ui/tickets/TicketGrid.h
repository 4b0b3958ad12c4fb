#pragma once

#include "ui/tickets/TicketCard.h"

#include <QList>
#include <QWidget>

namespace universe {

class FlowLayout;

/// Tickets beside and below each other, as many in a line as fit.
class TicketGrid : public QWidget {
    Q_OBJECT

public:
    explicit TicketGrid(QWidget *parent = nullptr);

    void setTickets(const QList<TicketFacts> &tickets);
    [[nodiscard]] const QList<TicketCard *> &cards() const { return m_cards; }

private:
    FlowLayout *m_flow;
    QList<TicketCard *> m_cards;
};

} // namespace universe
