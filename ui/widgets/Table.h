#pragma once

#include "ui/style/Metrics.h"

#include <QTableView>

namespace universe {

/// Rows to be read, of which one can be chosen. Columns are as wide as what is in them; one has the room that is left.
class Table : public QTableView {
    Q_OBJECT

public:
    Table(QAbstractItemModel &model, int wideColumn, int rowHeight = metrics::touchTarget);

protected:
    /// The chosen row is the current one, also where it was chosen by the accessibility tree, which only selects.
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};

} // namespace universe
