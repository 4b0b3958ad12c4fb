#pragma once

#include "ui/tickets/TicketCard.h"

#include <QList>
#include <QWidget>

namespace universe {

class FlowLayout;

/// Tickets in lines, as many in each as fit.
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
