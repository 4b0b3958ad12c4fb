#pragma once

#include <QStyledItemDelegate>

namespace universe {

/// Coins that came in are told from those that went by sign and by colour; figures stand in columns.
class LedgerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace universe
