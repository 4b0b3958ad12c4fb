#pragma once

#include "app/core/Door.h"
#include "ui/widgets/Card.h"

namespace universe {

class Label;
class SteadyScroll;

/// How many are in, of how many: altogether, by section, by gate.
class DoorCounts : public Card {
    Q_OBJECT

public:
    explicit DoorCounts(QWidget *parent = nullptr);

    void show(const QList<DoorCount> &counts);
    using QWidget::show;
    [[nodiscard]] Label *total() const { return m_total; }
    void retranslate();

private:
    void addLine(const DoorCount &count);

    QList<DoorCount> m_counts;
    Label *m_heading;
    Label *m_total;
    SteadyScroll *m_scroll;
    QWidget *m_lines = nullptr;
};

} // namespace universe
