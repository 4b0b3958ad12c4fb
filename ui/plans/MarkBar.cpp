#include "ui/plans/MarkBar.h"

#include "app/models/plans/PlanEditor.h"
#include "ui/plans/PlanText.h"
#include "ui/seatmap/SeatBadges.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int longestNote = 200;
constexpr int noteWidth = 220;
constexpr std::array marks{SeatMark::Wheelchair, SeatMark::Companion, SeatMark::RestrictedView, SeatMark::Blocked,
                           SeatMark::None};

} // namespace

MarkBar::MarkBar(PlanEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_chosen(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_note(new QLineEdit) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::spaceXs);
    line->addWidget(m_chosen, 1);
    line->addWidget(m_note);
    column->addLayout(line);
    auto *buttons = new FlowLayout(nullptr, metrics::spaceXxs, metrics::spaceXxs);
    for (const SeatMark mark : marks) {
        Button *&made = m_buttons.at(size_t(mark));
        made = new Button(Button::Kind::Secondary);
        made->setSymbol(markIcon(mark));
        made->setSnug(true);
        buttons->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, mark] { this->mark(mark); });
    }
    column->addLayout(buttons);
    m_chosen->setWordWrap(true);
    m_note->setMaxLength(longestNote);
    m_note->setFixedWidth(noteWidth);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (const Marking there = m_editor.chosenMarking(); there.mark != SeatMark::None)
            mark(there.mark);
    });
    connect(&editor, &PlanEditor::chosenChanged, this, &MarkBar::follow);
    retranslate();
}

void MarkBar::mark(SeatMark mark) {
    const QString note =
        mark == SeatMark::None ? QString() : m_note->text().simplified().normalized(QString::NormalizationForm_C);
    m_editor.mark({mark, note});
}

void MarkBar::follow() {
    const qsizetype chosen = m_editor.chosen().size();
    m_chosen->setText(chosen == 0 ? tr("Choose seats on the map to mark them: click, drag, or Shift and arrows.")
                                  : tr("%n seat(s) chosen", nullptr, int(chosen)));
    for (Button *button : m_buttons)
        button->setEnabled(chosen > 0);
    m_note->setEnabled(chosen > 0);
    m_note->setText(m_editor.chosenMarking().note);
}

void MarkBar::retranslate() {
    for (const SeatMark mark : marks)
        m_buttons.at(size_t(mark))->setText(planText::markName(mark));
    m_note->setPlaceholderText(tr("Note, such as a pillar"));
    m_note->setAccessibleName(tr("Note to the mark"));
    follow();
}

void MarkBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
