#include "ui/plans/RowsPanel.h"

#include "ui/plans/RowsModel.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 236;
constexpr std::array widths{60, 62, 60, 60, 86, 56};

QTableView *makeTable(RowsModel *rows) {
    auto *table = new QTableView;
    table->setModel(rows);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics::compactTarget);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setFont(font(TextRole::CaptionStrong));
    header->setMinimumSectionSize(40);
    for (size_t i = 0; i < widths.size(); ++i)
        table->setColumnWidth(int(i), widths.at(i));
    table->setFixedHeight(tableHeight);
    return table;
}

/// What is written in a field, within bounds; 0 when it is no such number.
int numberIn(const TextField &field, int most) {
    bool isNumber = false;
    const int number = field.text().trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? number : 0;
}

} // namespace

RowsPanel::RowsPanel(PlanEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_rows(new RowsModel(editor, this))
    , m_title(new Label(TextRole::BodyStrong))
    , m_table(makeTable(m_rows))
    , m_up(new Button(Button::Kind::Ghost))
    , m_down(new Button(Button::Kind::Ghost))
    , m_remove(new Button(Button::Kind::Ghost))
    , m_count(new TextField({}))
    , m_seats(new TextField({}))
    , m_labels(new ChoiceField)
    , m_add(new Button(Button::Kind::Secondary, Icon::Plus)) {
    lay();
    m_count->setText(u"5"_s);
    m_seats->setText(u"20"_s);
    m_table->installEventFilter(this);
    connect(m_add, &QAbstractButton::clicked, this, &RowsPanel::add);
    connect(m_count, &TextField::submitted, this, &RowsPanel::add);
    connect(m_seats, &TextField::submitted, this, &RowsPanel::add);
    connect(m_remove, &QAbstractButton::clicked, this, &RowsPanel::removeChosen);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowsPanel::showButtons);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RowsPanel::showButtons);
    retranslate();
    showButtons();
}

void RowsPanel::lay() {
    m_title->setHeading();
    auto *moves = new QHBoxLayout;
    moves->setSpacing(metrics::spaceXxs);
    for (Button *button : {m_up, m_down, m_remove}) {
        button->setSnug(true);
        moves->addWidget(button, 1);
    }
    auto *adding = new QGridLayout;
    adding->setHorizontalSpacing(metrics::spaceXs);
    adding->setVerticalSpacing(metrics::spaceXs);
    adding->addWidget(m_count, 0, 0, Qt::AlignTop);
    adding->addWidget(m_seats, 0, 1, Qt::AlignTop);
    adding->addWidget(m_labels, 0, 2, Qt::AlignTop);
    adding->addWidget(m_add, 1, 0, 1, 3);
    adding->setColumnStretch(0, 1);
    adding->setColumnStretch(1, 1);
    adding->setColumnStretch(2, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addLayout(moves);
    column->addLayout(adding);
}

void RowsPanel::add() {
    const int count = numberIn(*m_count, planSeats::mostRows);
    const int seats = numberIn(*m_seats, planSeats::mostInRow);
    m_count->setError(count > 0 ? QString() : tr("1 to %1").arg(planSeats::mostRows));
    m_seats->setError(seats > 0 ? QString() : tr("1 to %1").arg(planSeats::mostInRow));
    if (count > 0 && seats > 0)
        m_editor.addRows({count, seats, RowLabels(m_labels->value().toInt())});
}

QList<int> RowsPanel::chosenRows() const {
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void RowsPanel::removeChosen() {
    if (const QList<int> rows = chosenRows(); !rows.isEmpty())
        m_editor.removeRows(rows);
}

void RowsPanel::move(int by) {
    const QList<int> rows = chosenRows();
    if (rows.size() != 1)
        return;
    m_editor.moveRow(rows.constFirst(), by);
    showRow(rows.constFirst() + by);
}

void RowsPanel::showRow(int row) {
    if (row < 0 || row >= m_rows->rowCount())
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_rows->index(row, 0));
    showButtons();
}

void RowsPanel::showButtons() {
    const QList<int> rows = chosenRows();
    m_remove->setEnabled(!rows.isEmpty());
    m_up->setEnabled(rows.size() == 1 && rows.constFirst() > 0);
    m_down->setEnabled(rows.size() == 1 && rows.constFirst() + 1 < m_rows->rowCount());
}

bool RowsPanel::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RowsPanel::retranslate() {
    m_title->setText(tr("Rows"));
    m_table->setAccessibleName(tr("Rows of the section"));
    m_up->setText(tr("Up", "move a row"));
    m_down->setText(tr("Down", "move a row"));
    m_remove->setText(tr("Remove", "rows"));
    m_up->setAccessibleName(tr("Move the row up"));
    m_down->setAccessibleName(tr("Move the row down"));
    m_remove->setAccessibleName(tr("Remove the chosen rows"));
    m_count->setLabel(tr("Rows", "how many to add"));
    m_seats->setLabel(tr("Seats each"));
    m_labels->setLabel(tr("Called"));
    m_labels->setChoices({{tr("1, 2, 3"), int(RowLabels::Numbers)},
                          {tr("A, B, C"), int(RowLabels::Letters)},
                          {u"가, 나, 다"_s, int(RowLabels::Hangul)}});
    m_add->setText(tr("Add rows"));
    m_rows->retranslate();
}

void RowsPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
