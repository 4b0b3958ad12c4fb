#pragma once

#include "ui/seatmap/SeatNews.h"

#include <QAccessible>

namespace universe {

class AccessibleSeatMap;
class SeatMapView;

/// A section, row or seat of a seat map as assistive technology finds it.
class AccessibleHallPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleHallPart(AccessibleSeatMap &map, int number)
        : m_map(map)
        , m_number(number) {}

    /// In the hall.
    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// As much of it as is on the screen.
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] AccessibleSeatMap &map() const { return m_map; }
    /// Of a part that is valid, as its hall.
    [[nodiscard]] SeatMapView &view() const;
    [[nodiscard]] const SeatGeometry &hall() const;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QRectF area() const = 0; ///< metres
    [[nodiscard]] virtual int firstSeat() const = 0;
    [[nodiscard]] virtual bool canBePressed() const { return true; }
    /// What a click on it does.
    virtual void press() = 0;

private:
    AccessibleSeatMap &m_map;
    int m_number;
};

class AccessibleSection : public AccessibleHallPart {
public:
    using AccessibleHallPart::AccessibleHallPart;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QRectF area() const override;
    [[nodiscard]] int firstSeat() const override;
    void press() override;

private:
    [[nodiscard]] const SeatGeometry::Section &section() const { return hall().sections()[size_t(number())]; }
};

class AccessibleRow : public AccessibleHallPart {
public:
    using AccessibleHallPart::AccessibleHallPart;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QRectF area() const override;
    [[nodiscard]] int firstSeat() const override;
    void press() override;

private:
    [[nodiscard]] const SeatGeometry::Row &row() const { return hall().rows()[size_t(number())]; }
};

class AccessibleSeat : public AccessibleHallPart {
public:
    using AccessibleHallPart::AccessibleHallPart;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QAccessible::State state() const override;

    /// Says that its name is another one, and what else is.
    void tell(const SeatNews::Change &change);

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QRectF area() const override;
    [[nodiscard]] int firstSeat() const override { return number(); }
    [[nodiscard]] bool canBePressed() const override;
    void press() override;
};

} // namespace universe
