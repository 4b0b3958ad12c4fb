#include "ui/widgets/Table.h"

#include "ui/style/Typography.h"

#include <QHeaderView>

namespace universe {

Table::Table(QAbstractItemModel &model, int wideColumn, int rowHeight) {
    setModel(&model);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    header->setFont(universe::font(TextRole::CaptionStrong));
    // Rows that come later have their room, too: a header looks at its columns when their modes are set.
    const auto fit = [header, wideColumn] {
        if (header->sectionResizeMode(wideColumn) == QHeaderView::Stretch)
            header->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, header, fit);
    connect(&model, &QAbstractItemModel::dataChanged, header, fit);
}

void Table::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) {
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() == 1 && rows.first().row() != currentIndex().row())
        selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
}

} // namespace universe
