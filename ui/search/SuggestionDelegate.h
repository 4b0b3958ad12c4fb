#pragma once

#include <QStyledItemDelegate>

namespace universe {

/// Paints a row of a SuggestionList: its kind by an icon and the last word, what was typed in bold.
class SuggestionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 52;

    /// The row in one sentence, for screen readers.
    [[nodiscard]] static QString description(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace universe
