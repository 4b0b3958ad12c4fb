#include "ui/door/DoorCounts.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SteadyScroll.h"

#include <QHBoxLayout>

#include <utility>

namespace universe {

DoorCounts::DoorCounts(QWidget *parent)
    : Card(parent)
    , m_heading(new Label(TextRole::Heading))
    , m_total(new Label(TextRole::Title))
    , m_away(new Label(TextRole::BodyStrong, {}, Tone::Accent))
    , m_scroll(new SteadyScroll) {
    m_heading->setHeading();
    accessibility::setRole(*m_total, QAccessible::StaticText); // large, but no heading
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false); // the card's ground
    body()->addWidget(m_heading);
    body()->addWidget(m_total);
    body()->addWidget(m_away);
    body()->addWidget(m_scroll, 1);
    retranslate();
}

void DoorCounts::show(const QList<DoorCount> &counts) {
    m_counts = counts;
    retranslate();
}

void DoorCounts::addLine(const DoorCount &count) {
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString name = !count.name.isEmpty() ? count.name : count.isGate ? tr("No gate named") : tr("No section");
    const int inside = count.admitted - count.away;
    QString number = count.isGate
                         ? format::number(count.admitted)
                         : tr("%1 of %2", "so many are in").arg(format::number(inside), format::number(count.expected));
    if (!count.isGate && count.away > 0)
        number += QStringLiteral(" · ") + tr("%1 out", "so many").arg(format::number(count.away));
    auto *what = new ElidedLabel(TextRole::Body);
    what->setText(name);
    row->addWidget(what, 1);
    auto *figure = new Label(TextRole::BodyStrong, number);
    row->addWidget(figure);
    accessibility::setWhole(*line, name + QStringLiteral(": ") + number);
    m_lines->layout()->addWidget(line);
}

void DoorCounts::retranslate() {
    m_heading->setText(tr("Inside"));
    int inside = 0;
    int away = 0;
    int expected = 0;
    for (const DoorCount &count : m_counts) {
        inside += count.isGate ? 0 : count.admitted - count.away;
        away += count.isGate ? 0 : count.away;
        expected += count.expected;
    }
    m_total->setText(tr("%1 of %2", "so many are in").arg(format::number(inside), format::number(expected)));
    m_away->setText(tr("%1 out", "so many").arg(format::number(away)));
    m_away->setVisible(away > 0);
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXxs);
    bool isAtGates = false;
    for (const DoorCount &count : std::as_const(m_counts)) {
        if (count.isGate && !std::exchange(isAtGates, true))
            column->addWidget(new Label(TextRole::CaptionStrong, tr("By gate"), Tone::Muted));
        addLine(count);
    }
    column->addStretch();
    m_scroll->setWidget(m_lines);          // which takes the lines of before away,
    m_lines->setAutoFillBackground(false); // and would fill the ground
}

} // namespace universe
