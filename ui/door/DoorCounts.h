#pragma once

#include "app/core/Door.h"
#include "ui/widgets/Card.h"

namespace universe {

class Label;
class SteadyScroll;

/// How many are inside, of how many, and how many went out for a while: altogether, by section. And how many came by
/// each gate.
class DoorCounts : public Card {
    Q_OBJECT

public:
    explicit DoorCounts(QWidget *parent = nullptr);

    void show(const QList<DoorCount> &counts);
    using QWidget::show;
    [[nodiscard]] Label *total() const { return m_total; }
    /// How many are out; hidden while nobody is.
    [[nodiscard]] Label *away() const { return m_away; }
    void retranslate();

private:
    void addLine(const DoorCount &count);

    QList<DoorCount> m_counts;
    Label *m_heading;
    Label *m_total;
    Label *m_away;
    SteadyScroll *m_scroll;
    QWidget *m_lines = nullptr;
};

} // namespace universe
