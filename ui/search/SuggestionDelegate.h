#pragma once

#include <QStyledItemDelegate>

namespace universe {

/// A row of a SuggestionList: what it is by its icon and its last word, what was typed in bold.
class SuggestionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 52;

    /// What the row says, in one sentence.
    [[nodiscard]] static QString description(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace universe
