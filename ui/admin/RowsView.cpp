#include "ui/admin/RowsView.h"

#include "app/models/FieldText.h"
#include "app/models/ReasonText.h"
#include "app/models/import/ImportRowsModel.h"
#include "ui/admin/ImportText.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"
#include "ui/widgets/Table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchLength = 200;
constexpr int detailLines = 3;

/// The outcome in its colour, and always in words.
class OutcomeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const ImportRow &row = static_cast<const ImportRowsModel *>(index.model())->at(index.row());
        const Colors &c = colors();
        const QColor ink = row.line.outcome == ImportOutcome::Rejected    ? c.danger
                           : row.line.outcome == ImportOutcome::Created   ? c.positive
                           : row.line.outcome == ImportOutcome::Unchanged ? c.textMuted
                                                                          : c.accentText;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

constexpr std::array widths{124, 300, 92, 170, 76, 130};

QTableView *makeTable(ImportRowsModel &rows) {
    auto *table = new Table(rows, ImportRowsModel::Outcome, metrics::compactTarget);
    table->setItemDelegateForColumn(ImportRowsModel::Outcome, new OutcomeDelegate(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // nothing is measured: there are many
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    for (size_t i = 0; i < widths.size(); ++i)
        table->setColumnWidth(int(i), widths.at(i));
    return table;
}

} // namespace

RowsView::RowsView(ImportRowsModel &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_outcomes(new SegmentedControl)
    , m_search(new QLineEdit)
    , m_table(makeTable(rows))
    , m_none(new StateView)
    , m_detail(new Label(TextRole::Body)) {
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new SteadyScroll; // what changes may be long
    scroll->setWidget(m_detail);
    scroll->setFixedHeight(detailLines * m_detail->fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_search->setMaxLength(searchLength);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(metrics::fieldMinWidth);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spaceM);
    top->addWidget(m_outcomes);
    top->addStretch(1);
    top->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(scroll);
    connect(m_outcomes, &SegmentedControl::currentChanged, this, &RowsView::choose);
    connect(m_search, &QLineEdit::textChanged, &m_rows, &ImportRowsModel::setText);
    connect(&m_rows, &ImportRowsModel::filtered, this, &RowsView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsView::showDetail);
    retranslate();
}

void RowsView::choose(int segment) {
    m_rows.setOutcome(segment == 0 ? std::nullopt : std::optional(ImportOutcome(segment - 1)));
}

void RowsView::follow() {
    const auto segment = [this](ImportOutcome outcome) {
        return tr("%1 (%2)", "an outcome, of how many")
            .arg(ImportRowsModel::outcomeText(outcome), format::number(m_rows.count(outcome)));
    };
    const QStringList items{tr("All (%1)").arg(format::number(m_rows.countAll())), segment(ImportOutcome::Created),
                            segment(ImportOutcome::Updated), segment(ImportOutcome::Unchanged),
                            segment(ImportOutcome::Rejected)};
    if (m_outcomes->items() != items)
        m_outcomes->setItems(items);
    m_table->setVisible(m_rows.rowCount() > 0);
    m_none->setVisible(m_rows.rowCount() == 0);
    if (m_rows.rowCount() == 0 && m_rows.rows().isEmpty())
        m_none->showEmpty(tr("There is nothing in these files"), tr("No concert and no venue was found in them."));
    else
        m_none->showEmpty(tr("No such row"), tr("Choose another outcome, or search for something else."));
    showDetail();
}

void RowsView::showDetail() {
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid() || m_rows.rowCount() == 0)
        return m_detail->setText({});
    const ImportRow &row = m_rows.at(chosen.row());
    QStringList parts{row.title};
    if (!row.line.field.isEmpty())
        parts << fieldText(row.line.field);
    if (!row.line.reason.isEmpty())
        parts << reasonText(row.line.reason);
    QStringList lines{parts.join(u" – "_s)};
    for (const ImportChange &change : row.line.changes)
        lines << importText::change(change);
    m_detail->setText(lines.join(u'\n'));
}

void RowsView::retranslate() {
    m_search->setPlaceholderText(tr("Search the rows"));
    m_search->setAccessibleName(tr("Search the rows"));
    m_table->setAccessibleName(tr("Rows of the files"));
    m_outcomes->setAccessibleName(tr("What happens"));
    m_rows.retranslate();
    follow();
}

} // namespace universe
