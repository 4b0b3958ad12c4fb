#pragma once

#include "app/core/Seat.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace universe {

class Button;
class Label;
class PlanEditor;

/// What is said of the seats that are chosen on the map.
class MarkBar : public QWidget {
    Q_OBJECT

public:
    explicit MarkBar(PlanEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] Button *button(SeatMark mark) const { return m_buttons.at(size_t(mark)); }
    [[nodiscard]] QLineEdit *note() const { return m_note; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void mark(SeatMark mark);
    void retranslate();

    PlanEditor &m_editor;
    Label *m_chosen;
    std::array<Button *, 5> m_buttons{};
    QLineEdit *m_note;
};

} // namespace universe
