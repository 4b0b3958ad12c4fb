#pragma once

#include <QStyledItemDelegate>

namespace universe {

/// Paints the ledger. A sign and a colour tell coins that came in from those that went; figures stand in columns.
class LedgerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace universe
