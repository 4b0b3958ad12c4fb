#pragma once

#include "app/tickets/PrintedTicket.h"

#include <QWidget>

namespace universe {

/// The ticket as a screen reader says it.
QString ticketDescription(const PrintedTicket &ticket);

/// A ticket as it is printed, as large as fits, on white.
class TicketFace : public QWidget {
    Q_OBJECT

public:
    explicit TicketFace(QWidget *parent = nullptr);

    void setTicket(const PrintedTicket &ticket);
    /// How far a finger has moved it.
    void setShift(double shift);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PrintedTicket m_ticket;
    double m_shift = 0;
};

} // namespace universe
