#include "ui/account/LedgerDelegate.h"

#include "app/models/account/LedgerModel.h"
#include "ui/style/Colors.h"
#include "ui/style/Typography.h"

namespace universe {

void LedgerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors &c = colors();
    QColor ink = c.text;
    option->font = font(TextRole::Body);
    switch (index.column()) {
    case LedgerModel::When:
        ink = c.textMuted;
        break;
    case LedgerModel::Amount:
        option->font = tabularFont(TextRole::BodyStrong);
        if (index.data(LedgerModel::EntryRole).value<LedgerEntry>().amount > Money{})
            ink = c.positive;
        break;
    case LedgerModel::Balance:
        option->font = tabularFont(TextRole::Body);
        break;
    default:
        break;
    }
    option->fontMetrics = QFontMetrics(option->font);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace universe
