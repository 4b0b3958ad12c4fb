#include "ui/widgets/AccessibleItems.h"

#include "ui/widgets/AccessiblePart.h"
#include "ui/widgets/PaintedItems.h"

#include <QAbstractItemView>

#include <utility>

namespace universe {

namespace {

QAccessible::Role roleOf(PaintedItems::Kind kind) {
    switch (kind) {
    case PaintedItems::Kind::Choice:
        return QAccessible::Grouping;
    case PaintedItems::Kind::Tabs:
        return QAccessible::PageTabList;
    case PaintedItems::Kind::Grid:
        return QAccessible::Table;
    case PaintedItems::Kind::List:
        break;
    }
    return QAccessible::List;
}

QAccessible::Role roleOfItem(PaintedItems::Kind kind) {
    switch (kind) {
    case PaintedItems::Kind::Choice:
        return QAccessible::RadioButton;
    case PaintedItems::Kind::Tabs:
        return QAccessible::PageTab;
    case PaintedItems::Kind::Grid:
        return QAccessible::Cell;
    case PaintedItems::Kind::List:
        break;
    }
    return QAccessible::ListItem;
}

} // namespace

AccessibleItems::AccessibleItems(QWidget &widget, PaintedItems &items)
    : QAccessibleWidget(&widget, roleOf(items.itemKind())) {
    items.m_accessible = this;
}

AccessibleItems::~AccessibleItems() {
    if (widget() && items())
        items()->m_accessible = nullptr;
    replaceItems();
}

// The widget's destructor takes the items first; Qt may ask until the widget is gone as well.
PaintedItems *AccessibleItems::items() const { return dynamic_cast<PaintedItems *>(widget()); }

int AccessibleItems::itemCount() const { return items() ? items()->itemCount() : 0; }

QWidget *AccessibleItems::area() const {
    const auto *scrolling = qobject_cast<QAbstractScrollArea *>(widget());
    return scrolling ? scrolling->viewport() : widget();
}

void AccessibleItems::replaceItems() {
    for (const QAccessible::Id id : std::exchange(m_parts, {}))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::exchange(m_made, {}))
        QAccessible::deleteAccessibleInterface(id);
}

/// Rows that are added at the end leave the others as they are; any other change makes the items others.
void AccessibleItems::follow(QAbstractItemModel *model) const {
    if (model == std::exchange(m_model, model) || !model)
        return;
    auto *self = const_cast<AccessibleItems *>(this);
    const auto replace = [self] { self->replaceItems(); };
    QObject::connect(model, &QAbstractItemModel::modelReset, &self->m_context, replace);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &self->m_context, replace);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &self->m_context, replace);
    QObject::connect(model, &QAbstractItemModel::rowsMoved, &self->m_context, replace);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &self->m_context,
                     [self, model](const QModelIndex &, int, int last) {
                         if (last + 1 < model->rowCount())
                             self->replaceItems();
                     });
    QObject::connect(model, &QAbstractItemModel::dataChanged, &self->m_context,
                     [self](const QModelIndex &first, const QModelIndex &last) {
                         for (int row = first.row(); row <= last.row(); ++row) {
                             if (!self->m_made.contains(row))
                                 continue;
                             QAccessibleEvent name(self->widget(), QAccessible::NameChanged);
                             name.setChild(row);
                             QAccessible::updateAccessibility(&name);
                         }
                     });
}

bool AccessibleItems::hasWidgets() const {
    return area() != widget() && area()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

int AccessibleItems::childCount() const { return itemCount() + (hasWidgets() ? 1 : 0); }

QAccessibleInterface *AccessibleItems::makeItem(int index) { return new AccessibleItem(*this, index); }

QAccessibleInterface *AccessibleItems::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index >= itemCount())
        return QAccessible::queryAccessibleInterface(area());
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget()))
        follow(view->model());
    QAccessible::Id &id = m_made[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(const_cast<AccessibleItems *>(this)->makeItem(index));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *AccessibleItems::part(int item, int index) const {
    if (!items() || item >= itemCount() || index < 0 || index >= items()->partCount(item))
        return nullptr;
    QAccessible::Id &id = m_parts[{item, index}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(
            new AccessiblePart(*const_cast<AccessibleItems *>(this), item, index));
    return QAccessible::accessibleInterface(id);
}

int AccessibleItems::indexOfChild(const QAccessibleInterface *child) const {
    if (const auto *item = dynamic_cast<const AccessibleItem *>(child))
        return item->parent() == this ? item->index() : -1;
    return child && hasWidgets() && child->object() == area() ? itemCount() : -1;
}

QAccessibleInterface *AccessibleItems::childAt(int x, int y) const {
    if (!items() || !rect().contains(x, y))
        return nullptr;
    if (hasWidgets()) {
        QAccessibleInterface *within = QAccessible::queryAccessibleInterface(area());
        if (within && within->childAt(x, y))
            return within;
    }
    return child(items()->itemAt(area()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *AccessibleItems::focusChild() const {
    if (!items() || !widget()->hasFocus())
        return QAccessibleWidget::focusChild();
    return child(items()->currentItem());
}

// ---- an item

bool AccessibleItem::isValid() const { return m_owner.isValid() && m_index < m_owner.itemCount(); }

int AccessibleItem::childCount() const { return isValid() ? m_owner.items()->partCount(m_index) : 0; }

int AccessibleItem::indexOfChild(const QAccessibleInterface *child) const {
    const auto *part = dynamic_cast<const AccessiblePart *>(child);
    return part && part->parent() == this ? part->part() : -1;
}

QAccessibleInterface *AccessibleItem::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface *part = child(i);
        if (part && part->rect().contains(x, y))
            return part;
    }
    return nullptr;
}

QString AccessibleItem::text(QAccessible::Text kind) const {
    return kind == QAccessible::Name && isValid() ? m_owner.items()->itemName(m_index) : QString();
}

QRect AccessibleItem::rect() const {
    if (!isValid())
        return {};
    const QRect own = m_owner.items()->itemRect(m_index);
    return {m_owner.area()->mapToGlobal(own.topLeft()), own.size()};
}

QAccessible::Role AccessibleItem::role() const {
    return isValid() ? roleOfItem(m_owner.items()->itemKind()) : QAccessible::NoRole;
}

QAccessible::State AccessibleItem::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const PaintedItems &items = *m_owner.items();
    const QAccessible::State all = m_owner.state();
    const bool current = items.currentItem() == m_index;
    state.disabled = all.disabled || !items.isItemEnabled(m_index);
    state.invisible = all.invisible;
    state.offscreen = !m_owner.area()->rect().intersects(items.itemRect(m_index));
    state.focusable = all.focusable && !state.disabled;
    state.focused = all.focused && current;
    if (items.itemKind() == PaintedItems::Kind::Choice) {
        state.checkable = true;
        state.checked = current;
    } else {
        state.selectable = true;
        state.selected = current;
    }
    return state;
}

void *AccessibleItem::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleItem::actionNames() const {
    const QAccessible::State now = state();
    QStringList names;
    if (now.invalid || now.disabled)
        return names;
    names << pressAction();
    if (!m_owner.items()->spotName(m_index).isEmpty())
        names << spotAction();
    if (now.focusable)
        names << setFocusAction();
    return names;
}

QString AccessibleItem::localizedActionName(const QString &action) const {
    return action == spotAction() && isValid() ? m_owner.items()->spotName(m_index)
                                               : QAccessibleActionInterface::localizedActionName(action);
}

void AccessibleItem::doAction(const QString &action) {
    if (!actionNames().contains(action))
        return;
    PaintedItems &items = *m_owner.items();
    if (action == pressAction())
        items.pressItem(m_index);
    else if (action == spotAction())
        items.pressSpot(m_index);
    else
        items.goToItem(m_index);
}

} // namespace universe
