#include "ui/plans/PlanEditorPage.h"

#include "app/core/Text.h"
#include "ui/plans/MarkBar.h"
#include "ui/plans/PlanMapView.h"
#include "ui/plans/PlanText.h"
#include "ui/plans/RowsPanel.h"
#include "ui/plans/SaveQuestion.h"
#include "ui/plans/SectionForm.h"
#include "ui/plans/SectionList.h"
#include "ui/plans/VersionsPanel.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QTableView>

namespace universe {

using namespace Qt::StringLiterals;

PlanEditorPage::PlanEditorPage(PlanController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_editor(controller.editor())
    , m_heading(new Label(TextRole::Heading))
    , m_counts(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_back(new Button(Button::Kind::Ghost, Icon::Back))
    , m_undo(new Button(Button::Kind::Ghost))
    , m_redo(new Button(Button::Kind::Ghost))
    , m_versions(new Button(Button::Kind::Secondary))
    , m_save(new Button(Button::Kind::Primary))
    , m_question(new SaveQuestion)
    , m_notice(new Notice)
    , m_sections(new SectionList(m_editor))
    , m_marks(new MarkBar(m_editor))
    , m_map(new PlanMapView)
    , m_form(new SectionForm(m_editor))
    , m_versionsPanel(new VersionsPanel(controller, this)) {
    m_notice->clear();
    lay();
    wire();
    listen();
    retranslate();
}

void PlanEditorPage::lay() {
    m_heading->setHeading();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_heading);
    names->addWidget(m_counts);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spaceXs);
    top->addWidget(m_back);
    top->addLayout(names, 1);
    for (Button *button : {m_undo, m_redo, m_versions, m_save})
        top->addWidget(button);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(metrics::spaceXs);
    middle->addWidget(m_marks);
    middle->addWidget(m_map, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceM);
    parts->addWidget(m_sections);
    parts->addLayout(middle, 1);
    parts->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addLayout(top);
    column->addWidget(m_question);
    column->addWidget(m_notice);
    column->addLayout(parts, 1);
    readInOrder(*column);
}

void PlanEditorPage::wire() {
    QUndoStack *stack = &m_editor.undoStack();
    for (const auto &[keys, undoes] : {std::pair(QKeySequence(Qt::CTRL | Qt::Key_Z), true),
                                       std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), false),
                                       std::pair(QKeySequence(Qt::CTRL | Qt::Key_Y), false)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                stack, undoes ? &QUndoStack::undo : &QUndoStack::redo);
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &PlanEditorPage::save);
    connect(m_undo, &QAbstractButton::clicked, stack, &QUndoStack::undo);
    connect(m_redo, &QAbstractButton::clicked, stack, &QUndoStack::redo);
    connect(m_back, &QAbstractButton::clicked, this, &PlanEditorPage::backRequested);
    connect(m_save, &QAbstractButton::clicked, this, &PlanEditorPage::save);
    connect(m_versions, &QAbstractButton::clicked, this, &PlanEditorPage::showVersions);
    connect(m_sections, &SectionList::sectionShown, this, &PlanEditorPage::showSection);
    connect(m_sections, &SectionList::placeShown, this, &PlanEditorPage::showPlace);
    connect(m_map, &PlanMapView::chosenChanged, &m_editor, &PlanEditor::setChosen);
    connect(m_map, &PlanMapView::sectionPicked, this, [this](int section) {
        if (m_map->geometry())
            m_editor.setSection(int(m_map->geometry()->sections()[size_t(section)].id.value) - 1);
    });
    connect(m_question, &SaveQuestion::agreed, this, [this] {
        if (const auto then = std::exchange(m_then, {}))
            then();
    });
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->installEventFilter(this);
}

void PlanEditorPage::listen() {
    connect(&m_editor, &PlanEditor::changed, this, &PlanEditorPage::follow);
    connect(&m_editor.undoStack(), &QUndoStack::cleanChanged, this, &PlanEditorPage::follow);
    connect(&m_editor, &PlanEditor::changed, this, [this] {
        m_question->withdraw();
        m_notice->clear();
    });
    connect(&m_editor, &PlanEditor::chosenChanged, this, [this] {
        if (m_editor.chosen() != m_map->chosen())
            m_map->setChosen(m_editor.chosen());
    });
    connect(&m_controller, &PlanController::openedChanged, this, &PlanEditorPage::follow);
    connect(&m_controller, &PlanController::busyChanged, this, &PlanEditorPage::follow);
    connect(&m_controller, &PlanController::geometryChanged, this, &PlanEditorPage::draw);
    connect(&m_controller, &PlanController::checked, this, &PlanEditorPage::ask);
    connect(&m_controller, &PlanController::saved, this, &PlanEditorPage::tellSaved);
    connect(&m_controller, &PlanController::refused, this,
            [this](const Reason &reason) { m_notice->setError(planText::refusal(reason)); });
    connect(&m_controller, &PlanController::failed, this,
            [this](const Error &error) { m_notice->setError(errorText(error.code)); });
    connect(&m_controller, &PlanController::conflicted, this, [this] {
        m_then = [this] { m_controller.catchUp(); };
        m_question->ask(
            tr("Somebody else has saved another version of this plan since you opened it. Nothing was saved."),
            tr("Show theirs"), tr("Leave it"), false);
    });
    connect(&m_controller, &PlanController::caughtUp, this, [this](const QStringList &sections) {
        QStringList names;
        for (const QString &name : sections)
            names << texts::isolated(name);
        m_notice->setMessage(
            Icon::Info, Tone::Accent,
            tr("They changed the sections %1. Your changes are on top; undo shows theirs.").arg(names.join(u", "_s)));
    });
}

// A field without anything to take back leaves the keys to the plan.
bool PlanEditorPage::eventFilter(QObject *watched, QEvent *event) {
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !line->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanEditorPage::draw(bool another) {
    const SeatGeometryPtr &geometry = m_controller.geometry();
    SeatMapState state(geometry);
    SeatStates house;
    for (int seat = 0; geometry->hasMarks() && seat < geometry->seatCount(); ++seat) {
        if (geometry->mark(seat) == SeatMark::Blocked)
            house.blocked.append(geometry->seatId(seat));
    }
    state.applyAll(house);
    if (another || !m_map->geometry())
        m_map->setHall(geometry, state);
    else
        m_map->changeHall(geometry, state);
    m_map->setChosen(m_editor.chosen());
}

void PlanEditorPage::follow() {
    const HallPlan &opened = m_controller.opened();
    const PlanDraft &draft = m_editor.draft();
    m_heading->setText(format::name(draft.name, draft.nameEn));
    QStringList facts;
    if (m_controller.isNew())
        facts << tr("New hall");
    else if (opened.version != opened.latest)
        facts << tr("Version %1, an older one").arg(opened.version);
    else
        facts << tr("Version %1").arg(opened.version);
    if (opened.isGenerated)
        facts << tr("made up from the number of seats: saving says that it is right");
    if (m_editor.isChanged())
        facts << tr("changed");
    facts << planText::counts(m_editor.counts());
    m_counts->setText(facts.join(u" · "_s));
    m_undo->setEnabled(m_editor.undoStack().canUndo());
    m_redo->setEnabled(m_editor.undoStack().canRedo());
    m_undo->setToolTip(m_editor.undoStack().undoText());
    m_redo->setToolTip(m_editor.undoStack().redoText());
    m_versions->setVisible(!m_controller.isNew());
    m_save->setEnabled(m_controller.canSave() || m_controller.isBusy());
    m_save->setBusy(m_controller.isBusy());
}

void PlanEditorPage::showSection(int section) {
    const SeatGeometryPtr &geometry = m_map->geometry();
    if (!geometry || !m_controller.isDrawn())
        return;
    for (size_t i = 0; i < geometry->sections().size(); ++i) {
        if (geometry->sections()[i].id.value == section + 1)
            m_map->showSection(int(i));
    }
}

void PlanEditorPage::showPlace(int row, int seat) {
    m_form->rows()->showRow(row);
    if (seat >= 0 && m_controller.isDrawn() && m_map->geometry()) {
        m_map->showSeats({seat});
        m_editor.setChosen({seat});
        m_map->setFocus(Qt::OtherFocusReason);
    } else if (row >= 0) {
        m_form->rows()->table()->setFocus(Qt::OtherFocusReason);
    }
}

void PlanEditorPage::save() {
    m_save->setFocus(Qt::OtherFocusReason); // what is being written is taken
    if (m_controller.canSave())
        m_controller.check();
}

void PlanEditorPage::ask(const SaveEffect &effect) {
    if (effect.outcome == ImportOutcome::Rejected)
        return m_notice->setError(planText::refusal(effect.reason));
    m_then = [this] { m_controller.save(); };
    m_question->ask(planText::effect(effect, m_controller.isNew()), tr("Save"), tr("Go on editing"), false);
}

void PlanEditorPage::tellSaved(ImportOutcome outcome) {
    m_notice->setMessage(Icon::Success, Tone::Positive,
                         outcome == ImportOutcome::Unchanged ? tr("Nothing was to be saved: the plan is as it was.")
                                                             : tr("The plan is saved."));
}

void PlanEditorPage::leave(const std::function<void()> &then) {
    if (!m_controller.isOpen() || !m_editor.isChanged())
        return then();
    m_then = then;
    m_question->ask(tr("There are changes that were not saved."), tr("Discard them"), tr("Go on editing"), true);
}

void PlanEditorPage::showVersions() {
    m_controller.loadVersions();
    m_versionsPanel->show();
    m_versionsPanel->raise();
    m_versionsPanel->activateWindow();
}

void PlanEditorPage::retranslate() {
    m_back->setToolTip(tr("All halls"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_versions->setText(tr("Versions…"));
    m_save->setText(tr("Save…"));
    m_map->setAccessibleName(tr("Seating plan"));
    follow();
}

void PlanEditorPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
