#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <utility>

class QAbstractItemModel;

namespace universe {

class PaintedItems;

/// A widget with painted items as assistive technology sees it: a list, group or table whose children are the items,
/// each made when it is asked for, and after them the widgets within the painted area, such as a header.
class AccessibleItems : public QAccessibleWidget {
public:
    AccessibleItems(QWidget &widget, PaintedItems &items);
    ~AccessibleItems() override;

    /// Null while the widget is going.
    [[nodiscard]] PaintedItems *items() const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] QWidget *area() const;
    /// What leads somewhere by itself in an item.
    [[nodiscard]] QAccessibleInterface *part(int item, int index) const;
    /// The items are others now: what was made for them is gone.
    void replaceItems();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

protected:
    [[nodiscard]] virtual QAccessibleInterface *makeItem(int index);

private:
    [[nodiscard]] bool hasWidgets() const;
    void follow(QAbstractItemModel *model) const;

    mutable QHash<int, QAccessible::Id> m_made;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_parts;
    mutable QAbstractItemModel *m_model = nullptr;
    QObject m_context; ///< of the connections to the model
};

/// One painted item.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(AccessibleItems &owner, int index)
        : m_owner(owner)
        , m_index(index) {}

    [[nodiscard]] int index() const { return m_index; }
    /// The action that presses what else can be pressed, such as the heart.
    static QString spotAction() { return QStringLiteral("Spot"); }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_owner; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override { return m_owner.part(m_index, index); }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QWindow *window() const override { return m_owner.window(); }

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &action) const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] AccessibleItems &owner() const { return m_owner; }

private:
    AccessibleItems &m_owner;
    int m_index;
};

} // namespace universe
