#pragma once

#include "app/models/booking/BookingOrder.h"
#include "ui/widgets/Card.h"

#include <QGridLayout>

namespace universe {

class ElidedLabel;
class Label;
class PosterView;

/// The order: the concert, when and where, and every seat with its price.
class OrderCard : public Card {
    Q_OBJECT

public:
    explicit OrderCard(QWidget *parent = nullptr);

    void setOrder(const BookingOrder &order, Pay pay = Pay::Coins);
    [[nodiscard]] static QString seatName(const ChosenSeat &seat);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSeat(const ChosenSeat &seat);
    void showOrder();

    BookingOrder m_order;
    Pay m_pay = Pay::Coins;
    PosterView *m_picture;
    ElidedLabel *m_title;
    ElidedLabel *m_singers;
    Label *m_when;
    Label *m_where;
    Label *m_seatsTitle;
    QVBoxLayout *m_seats;
};

} // namespace universe
