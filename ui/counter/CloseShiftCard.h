#pragma once

#include "app/core/Counter.h"
#include "app/core/Error.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class CountRows;
class Label;
class Notice;
class ShiftController;
class TextField;

/// Ends a shift: the drawer is counted, and a difference explained.
class CloseShiftCard : public Card {
    Q_OBJECT

public:
    explicit CloseShiftCard(ShiftController &shifts, QWidget *parent = nullptr);

    /// The shift that is to be closed.
    void setShift(const Shift &shift);
    [[nodiscard]] CountRows *count() const { return m_count; }
    [[nodiscard]] Label *blind() const { return m_blind; }
    [[nodiscard]] Label *difference() const { return m_difference; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void showDifference();
    void close();
    void showRefusal(const Error &error);
    /// What was counted less what should be there; none while one of them is not known.
    [[nodiscard]] std::optional<Money> surplus() const;

    ShiftController &m_shifts;
    Shift m_shift;
    Label *m_heading;
    CountRows *m_count;
    Label *m_blind; ///< that it is a blind count
    Label *m_difference;
    TextField *m_reason;
    Notice *m_notice;
    Button *m_close;
};

} // namespace universe
