#include "ui/plans/SectionList.h"

#include "app/models/plans/PlanEditor.h"
#include "ui/plans/PlanText.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 232;
constexpr int problemsHeight = 184;

/// Rows as high as a finger wants them, or as their text needs.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        return {text.width(), std::max(text.height() + metrics::spaceXs, metrics::touchTarget)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
};

QListView *makeList(QStandardItemModel *model) {
    auto *list = new QListView;
    list->setItemDelegate(new RowDelegate(list));
    list->setModel(model);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

} // namespace

SectionList::SectionList(PlanEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new Label(TextRole::BodyStrong))
    , m_names(new QStandardItemModel(this))
    , m_add(new Button(Button::Kind::Secondary, Icon::Plus))
    , m_up(new Button(Button::Kind::Ghost))
    , m_down(new Button(Button::Kind::Ghost))
    , m_remove(new Button(Button::Kind::Ghost))
    , m_problemsTitle(new Label(TextRole::BodyStrong))
    , m_texts(new QStandardItemModel(this)) {
    m_sections = makeList(m_names);
    m_problems = makeList(m_texts);
    lay();
    connect(&editor, &PlanEditor::changed, this, &SectionList::follow);
    connect(&editor, &PlanEditor::sectionChanged, this, &SectionList::followSection);
    connect(m_add, &QAbstractButton::clicked, &editor, &PlanEditor::addSection);
    connect(m_remove, &QAbstractButton::clicked, &editor, &PlanEditor::removeSection);
    connect(m_up, &QAbstractButton::clicked, &editor, [this] { m_editor.moveSection(-1); });
    connect(m_down, &QAbstractButton::clicked, &editor, [this] { m_editor.moveSection(1); });
    // The accessibility tree selects without making current.
    connect(m_sections->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_sections->selectionModel()->selectedRows();
        if (m_following || rows.size() != 1)
            return;
        m_editor.setSection(rows.first().row());
        Q_EMIT sectionShown(rows.first().row());
    });
    connect(m_problems, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) { goToProblem(at.row()); });
    connect(m_problems, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { goToProblem(at.row()); });
    retranslate();
}

void SectionList::lay() {
    setFixedWidth(listWidth);
    m_title->setHeading();
    m_problemsTitle->setHeading();
    m_problems->setWordWrap(true);
    m_problems->setFixedHeight(problemsHeight);
    auto *moves = new QHBoxLayout;
    moves->setSpacing(metrics::spaceXxs);
    for (Button *button : {m_up, m_down, m_remove}) {
        button->setSnug(true);
        moves->addWidget(button, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(m_title);
    column->addWidget(m_sections, 1);
    column->addWidget(m_add);
    column->addLayout(moves);
    column->addWidget(m_problemsTitle);
    column->addWidget(m_problems);
}

void SectionList::follow() {
    const QScopedValueRollback following(m_following, true);
    const QList<PlanSection> &sections = m_editor.draft().sections;
    m_names->setRowCount(int(sections.size()));
    for (int i = 0; i < sections.size(); ++i) {
        QStandardItem *item = m_names->item(i);
        if (!item)
            m_names->setItem(i, item = new QStandardItem);
        const QString name = sections.at(i).name.trimmed().isEmpty() ? u"–"_s : sections.at(i).name;
        item->setText(tr("%1 (%2)", "a section, its seats").arg(name, planText::section(sections.at(i))));
    }
    const QList<PlanProblem> &problems = m_editor.problems();
    m_texts->setRowCount(int(problems.size()));
    for (int i = 0; i < problems.size(); ++i) {
        const QString text = planText::problem(problems.at(i), m_editor.draft());
        auto *item = new QStandardItem(themedIcon(problems.at(i).isBlocking() ? Icon::Error : Icon::Warning), text);
        item->setToolTip(text);
        item->setData(problems.at(i).isBlocking() ? tr("Must be mended: %1").arg(text) : tr("To look at: %1").arg(text),
                      Qt::AccessibleTextRole);
        m_texts->setItem(i, item);
    }
    m_problemsTitle->setText(problems.isEmpty() ? tr("No problems")
                                                : tr("%n problem(s)", nullptr, int(problems.size())));
    m_problems->setVisible(!problems.isEmpty());
    followSection();
}

void SectionList::followSection() {
    const QScopedValueRollback following(m_following, true);
    m_sections->setCurrentIndex(m_names->index(m_editor.section(), 0));
    const bool has = m_editor.hasSection();
    m_up->setEnabled(has && m_editor.section() > 0);
    m_down->setEnabled(has && m_editor.section() + 1 < m_editor.draft().sections.size());
    m_remove->setEnabled(has);
}

void SectionList::goToProblem(int problem) {
    if (problem < 0 || problem >= m_editor.problems().size())
        return;
    const PlanPlace place = m_editor.problems().at(problem).place;
    if (place.section < 0)
        return;
    m_editor.setSection(place.section);
    Q_EMIT sectionShown(place.section);
    Q_EMIT placeShown(place.row, planSeats::seatAt(m_editor.draft(), place));
}

void SectionList::retranslate() {
    m_title->setText(tr("Sections"));
    m_sections->setAccessibleName(m_title->text());
    m_problems->setAccessibleName(tr("Problems"));
    m_add->setText(tr("Add a section"));
    m_up->setText(tr("Up", "move a section"));
    m_down->setText(tr("Down", "move a section"));
    m_remove->setText(tr("Remove", "a section"));
    m_up->setAccessibleName(tr("Move the section up"));
    m_down->setAccessibleName(tr("Move the section down"));
    m_remove->setAccessibleName(tr("Remove the section"));
    follow();
}

void SectionList::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
