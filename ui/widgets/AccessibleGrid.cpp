#include "ui/widgets/AccessibleGrid.h"

#include "ui/widgets/PaintedItems.h"

namespace universe {

namespace {

class AccessibleCell : public AccessibleItem, public QAccessibleTableCellInterface {
public:
    using AccessibleItem::AccessibleItem;

    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : AccessibleItem::interface_cast(type);
    }
    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return index() % columns(); }
    int rowIndex() const override { return index() / columns(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return &owner(); }

private:
    int columns() const { return owner().items() ? owner().items()->itemColumns() : 1; }
};

} // namespace

void *AccessibleGrid::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : AccessibleItems::interface_cast(type);
}

QAccessibleInterface *AccessibleGrid::makeItem(int index) { return new AccessibleCell(*this, index); }

int AccessibleGrid::columnCount() const { return items() ? items()->itemColumns() : 0; }

int AccessibleGrid::rowCount() const {
    return columnCount() == 0 ? 0 : (itemCount() + columnCount() - 1) / columnCount();
}

QAccessibleInterface *AccessibleGrid::cellAt(int row, int column) const {
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const int index = row * columnCount() + column;
    return index < itemCount() ? child(index) : nullptr;
}

QString AccessibleGrid::columnDescription(int column) const {
    return column >= 0 && column < columnCount() ? items()->columnName(column) : QString();
}

QList<QAccessibleInterface *> AccessibleGrid::selectedCells() const {
    QAccessibleInterface *current = items() ? child(items()->currentItem()) : nullptr;
    return current ? QList{current} : QList<QAccessibleInterface *>();
}

} // namespace universe
