#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class Notice;
class ShiftController;
class TextField;

/// Cash that goes into the drawer or out of it for another reason than a sale.
class PayInCard : public Card {
    Q_OBJECT

public:
    explicit PayInCard(ShiftController &shifts, QWidget *parent = nullptr);

    [[nodiscard]] TextField *amount() const { return m_amount; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    [[nodiscard]] Button *inButton() const { return m_in; }
    [[nodiscard]] Button *outButton() const { return m_out; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void pay(int sign);

    ShiftController &m_shifts;
    Label *m_heading;
    TextField *m_amount;
    TextField *m_reason;
    Notice *m_notice;
    Button *m_in;
    Button *m_out;
};

} // namespace universe
