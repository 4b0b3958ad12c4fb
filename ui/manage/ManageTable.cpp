#include "ui/manage/ManageTable.h"

#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"

#include <QHeaderView>
#include <QTableView>

namespace universe {

QTableView *makeManageTable(QAbstractItemModel &model, int wide) {
    constexpr int height = 360;
    auto *table = new QTableView;
    table->setModel(&model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::touchTarget);
    table->setMinimumHeight(height);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
    header->setFont(font(TextRole::CaptionStrong));
    return table;
}

} // namespace universe
