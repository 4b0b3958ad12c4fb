#pragma once

#include "app/core/Counter.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;

/// What there is to know of a shift, a line each.
class ShiftFacts : public Card {
    Q_OBJECT

public:
    explicit ShiftFacts(QWidget *parent = nullptr);

    void setShift(const Shift &shift);
    /// For an administrator, of a shift of somebody else that is open.
    void offerClosing();
    [[nodiscard]] Button *closeButton() const { return m_close; }

Q_SIGNALS:
    void closeRequested();

private:
    Label *m_heading;
    Label *m_leftOpen;
    QVBoxLayout *m_lines;
    Button *m_close;
};

} // namespace universe
