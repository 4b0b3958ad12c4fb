#pragma once

#include "app/core/Error.h"
#include "app/core/Ids.h"
#include "app/core/Money.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class Notice;
class ReseatController;
class SeatMapState;

/// A ticket's seat, the one that is chosen instead, and what that costs, before it is done.
class ReseatCard : public Card {
    Q_OBJECT

public:
    explicit ReseatCard(ReseatController &reseat, QWidget *parent = nullptr);

    /// Another seat was pressed. Its price is the hall's.
    void choose(const SeatMapState &hall, int seat);
    /// What was chosen may be somebody else's by now.
    void follow(const SeatMapState &hall);
    /// Nothing is chosen.
    void clear();
    /// -1: none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] Label *difference() const { return m_difference; }
    [[nodiscard]] Button *reseatButton() const { return m_reseat; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    void shiftRequested();

private:
    void press();
    void showAll();
    void showRefusal(ErrorCode error);

    ReseatController &m_controller;
    int m_chosen = -1;
    SeatId m_seat;
    QString m_seatText; ///< its place, grade and price
    Money m_price;
    Label *m_heading;
    Label *m_from;
    Label *m_to;
    Label *m_difference;
    Label *m_how;
    Notice *m_notice;
    Button *m_reseat;
};

} // namespace universe
