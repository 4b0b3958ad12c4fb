#pragma once

#include "app/models/seatmap/BestSeats.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;

/// Says that there are no seats as wished, and what there is instead.
class NoOffers : public Card {
    Q_OBJECT

public:
    explicit NoOffers(QWidget *parent = nullptr);

    /// `free` seats are where they are wished, `together` of them beside each other.
    void setFound(const SeatWish &wish, int free, int together);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button *fewerButton() const { return m_fewer; }
    [[nodiscard]] Button *apartButton() const { return m_apart; }
    [[nodiscard]] Button *everywhereButton() const { return m_everywhere; }
    [[nodiscard]] Button *waitButton() const { return m_wait; }
    /// Whether there is a line to wait in, where fewer seats are free than wished.
    void setCanWait(bool canWait) { m_canWait = canWait; }

Q_SIGNALS:
    void fewerRequested(int seats);
    void apartRequested();
    void everywhereRequested();
    void waitRequested();

private:
    Label *m_title;
    Label *m_text;
    Button *m_fewer;
    Button *m_apart;
    Button *m_everywhere;
    Button *m_wait;
    bool m_canWait = false;
    int m_together = 0;
};

} // namespace universe
