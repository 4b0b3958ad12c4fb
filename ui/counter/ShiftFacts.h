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
    /// Of one that is closed.
    void offerReport(bool isBusy);
    [[nodiscard]] ShiftId shift() const { return m_shift; }
    [[nodiscard]] Label *printed() const { return m_printed; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    [[nodiscard]] QList<Button *> buttons() const { return {m_close, m_print, m_save}; }
    [[nodiscard]] Button *printButton() const { return m_print; }
    [[nodiscard]] Button *saveButton() const { return m_save; }

Q_SIGNALS:
    void closeRequested();
    void printRequested();
    void saveRequested();

private:
    Label *m_heading;
    Label *m_leftOpen;
    QVBoxLayout *m_lines;
    Label *m_printed;
    Button *m_close;
    Button *m_print;
    Button *m_save;
    ShiftId m_shift;
};

} // namespace universe
