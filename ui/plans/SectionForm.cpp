#include "ui/plans/SectionForm.h"

#include "app/models/plans/PlanEditor.h"
#include "ui/plans/PositionForm.h"
#include "ui/plans/RowsPanel.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"
#include "ui/widgets/TextField.h"

#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int formWidth = 412;
constexpr int longestSectionName = 80;

} // namespace

SectionForm::SectionForm(PlanEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_form(new QWidget)
    , m_name(new TextField({}))
    , m_kind(new SegmentedControl)
    , m_capacity(new TextField({}))
    , m_rows(new RowsPanel(editor))
    , m_position(new PositionForm(editor))
    , m_none(new StateView) {
    lay();
    m_name->edit()->setMaxLength(longestSectionName);
    connect(m_name, &TextField::submitted, this, &SectionForm::takeName);
    connect(m_name, &TextField::left, this, &SectionForm::takeName);
    connect(m_capacity, &TextField::submitted, this, &SectionForm::takeCapacity);
    connect(m_capacity, &TextField::left, this, &SectionForm::takeCapacity);
    retranslate();
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int kind) {
        if (!m_following && m_editor.hasSection())
            m_editor.setStanding(kind == 1);
    });
    connect(&editor, &PlanEditor::changed, this, &SectionForm::follow);
    connect(&editor, &PlanEditor::sectionChanged, this, &SectionForm::follow);
    follow();
}

void SectionForm::lay() {
    setFixedWidth(formWidth);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, metrics::spaceXxs, 0);
    form->setSpacing(metrics::spaceS);
    form->addWidget(m_name);
    form->addWidget(m_kind, 0, Qt::AlignLeft);
    form->addWidget(m_capacity);
    form->addWidget(m_rows);
    form->addWidget(m_position);
    form->addStretch(1);
    auto *scroll = new SteadyScroll;
    scroll->setWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_none, 1);
}

void SectionForm::follow() {
    const QScopedValueRollback following(m_following, true);
    const bool has = m_editor.hasSection();
    m_form->parentWidget()->parentWidget()->setVisible(has);
    m_none->setVisible(!has);
    if (!has)
        return;
    const PlanSection &section = m_editor.current();
    m_name->setText(section.name);
    m_kind->setCurrent(section.isStanding ? 1 : 0);
    m_capacity->setText(QString::number(section.capacity));
    m_capacity->setError({});
    m_capacity->setVisible(section.isStanding);
    m_rows->setVisible(!section.isStanding);
}

void SectionForm::takeName() {
    if (!m_editor.hasSection())
        return;
    const QString name = m_name->text().simplified().normalized(QString::NormalizationForm_C);
    if (name != m_editor.current().name)
        m_editor.renameSection(name);
}

void SectionForm::takeCapacity() {
    if (!m_editor.hasSection() || !m_editor.current().isStanding)
        return;
    bool isNumber = false;
    const int capacity = m_capacity->text().trimmed().toInt(&isNumber);
    if (!isNumber || capacity < 1 || capacity > planSeats::mostSeats)
        return m_capacity->setError(tr("1 to %1").arg(planSeats::mostSeats));
    m_capacity->setError({});
    if (capacity != m_editor.current().capacity)
        m_editor.setCapacity(capacity);
}

void SectionForm::retranslate() {
    const QScopedValueRollback following(m_following, true);
    m_name->setLabel(tr("Name of the section"));
    m_kind->setItems({tr("Seats"), tr("Standing area")});
    m_kind->setAccessibleName(tr("Kind of the section"));
    m_capacity->setLabel(tr("How many may stand there"));
    m_none->showEmpty(tr("No section is chosen"), tr("Choose one, or add the first."));
}

void SectionForm::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

} // namespace universe
