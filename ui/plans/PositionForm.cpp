#include "ui/plans/PositionForm.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <cmath>

namespace universe {

namespace {

struct Bound {
    double SectionPosition::*fact;
    double lowest;
    double highest;
};

constexpr std::array<Bound, PositionForm::fields> bounds{{{&SectionPosition::across, -1000, 1000},
                                                          {&SectionPosition::away, -1000, 1000},
                                                          {&SectionPosition::turned, -360, 270},
                                                          {&SectionPosition::radius, 0.1, 900'000},
                                                          {&SectionPosition::rowPitch, 0.1, 10},
                                                          {&SectionPosition::seatPitch, 0.1, 10}}};

QString shown(double value) { return QString::number(std::round(value * 100) / 100, 'g', 10); }

} // namespace

PositionForm::PositionForm(PlanEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new Label(TextRole::BodyStrong)) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::spaceXs);
    grid->setVerticalSpacing(metrics::spaceXs);
    m_title->setHeading();
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (int i = 0; i < fields; ++i) {
        TextField *made = m_fields.at(size_t(i)) = new TextField({});
        grid->addWidget(made, 1 + i / 2, i % 2, Qt::AlignTop);
        connect(made, &TextField::submitted, this, &PositionForm::take);
        connect(made, &TextField::left, this, &PositionForm::take);
    }
    connect(&editor, &PlanEditor::changed, this, &PositionForm::follow);
    connect(&editor, &PlanEditor::sectionChanged, this, &PositionForm::follow);
    retranslate();
    follow();
}

void PositionForm::follow() {
    if (!m_editor.hasSection())
        return;
    const SectionPosition position = SectionPosition::of(m_editor.current().layout);
    for (size_t i = 0; i < fields; ++i) {
        m_fields.at(i)->setText(shown(position.*bounds.at(i).fact));
        m_fields.at(i)->setError({});
    }
}

// What was not written in stays as exact as it was.
void PositionForm::take() {
    if (!m_editor.hasSection())
        return;
    SectionPosition position = SectionPosition::of(m_editor.current().layout);
    bool isChanged = false;
    for (size_t i = 0; i < fields; ++i) {
        const QString text = m_fields.at(i)->text().trimmed();
        if (text == shown(position.*bounds.at(i).fact))
            continue;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || value < bounds.at(i).lowest || value > bounds.at(i).highest)
            return m_fields.at(i)->setError(
                tr("From %1 to %2", "a number").arg(bounds.at(i).lowest).arg(bounds.at(i).highest));
        position.*bounds.at(i).fact = value;
        isChanged = true;
    }
    if (isChanged)
        m_editor.setPosition(position);
}

void PositionForm::retranslate() {
    m_title->setText(tr("Place and curve"));
    field(Across)->setLabel(tr("To the right (m)"));
    field(Away)->setLabel(tr("From the stage (m)"));
    field(Turned)->setLabel(tr("Turned (°)"));
    field(Curve)->setLabel(tr("Curve (radius, m)"));
    field(Curve)->edit()->setToolTip(tr("The radius of the first row: the larger, the straighter"));
    field(RowPitch)->setLabel(tr("Between rows (m)"));
    field(SeatPitch)->setLabel(tr("Between seats (m)"));
}

void PositionForm::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
