#pragma once

#include <QStyledItemDelegate>

namespace universe {

/// A hall in the list of halls: its name, what is known of its plan, and whether that was made up.
class HallDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All that a row shows.
    [[nodiscard]] static QString nameOf(const QModelIndex &index);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace universe
