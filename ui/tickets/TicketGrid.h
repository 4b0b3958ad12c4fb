#pragma once

#include "ui/tickets/TicketCard.h"
#include "ui/tickets/TicketScreen.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace universe {

class FlowLayout;

/// Tickets in lines, as many in each as fit; one that is pressed is shown over the whole window.
class TicketGrid : public QWidget {
    Q_OBJECT

public:
    explicit TicketGrid(QWidget *parent = nullptr);

    void setTickets(const QList<TicketFacts> &tickets);
    [[nodiscard]] const QList<TicketCard *> &cards() const { return m_cards; }
    /// Whether other tickets are before the first of these and after the last, for the next that is opened.
    void setBeyond(bool before, bool after);
    /// Shows one over the whole window.
    void open(int index);
    /// Null until one was opened.
    [[nodiscard]] TicketScreen *screen() const { return m_screen; }

Q_SIGNALS:
    /// Somebody looks at a ticket: it is to say at once if it does not hold any more.
    void looked();
    /// They want the ticket before the first of these (-1), or after the last (1).
    void beyond(int direction);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    FlowLayout *m_flow;
    QList<TicketCard *> m_cards;
    QPointer<TicketScreen> m_screen; ///< the window's
    QTimer m_look;
    bool m_before = false;
    bool m_after = false;
};

} // namespace universe
