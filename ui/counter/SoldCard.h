#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class SaleController;

/// What was sold: the number, the change, the seats.
class SoldCard : public Card {
    Q_OBJECT

public:
    explicit SoldCard(SaleController &sale, QWidget *parent = nullptr);

    [[nodiscard]] Label *number() const { return m_number; }
    [[nodiscard]] Label *change() const { return m_change; }
    [[nodiscard]] Button *nextButton() const { return m_next; }
    void retranslate();

Q_SIGNALS:
    void nextRequested();

private:
    void showAll();

    SaleController &m_sale;
    Label *m_heading;
    Label *m_number;
    Label *m_total;
    Label *m_change;
    Label *m_seats;
    Button *m_next;
};

} // namespace universe
