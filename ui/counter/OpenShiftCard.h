#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class Notice;
class ShiftController;
class TextField;

/// Begins a shift: at which counter, with what in the drawer.
class OpenShiftCard : public Card {
    Q_OBJECT

public:
    explicit OpenShiftCard(ShiftController &shifts, QWidget *parent = nullptr);

    [[nodiscard]] TextField *counter() const { return m_counter; }
    [[nodiscard]] TextField *openingFloat() const { return m_float; }
    [[nodiscard]] Button *openButton() const { return m_open; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void open();

    ShiftController &m_shifts;
    Label *m_heading;
    TextField *m_counter;
    TextField *m_float;
    Notice *m_notice;
    Button *m_open;
};

} // namespace universe
