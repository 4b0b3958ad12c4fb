#include "ui/widgets/PaintedItems.h"

#include "ui/widgets/Accessibility.h"
#include "ui/widgets/AccessibleItems.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace universe {

PaintedItems::PaintedItems() { accessibility::install(); }

PaintedItems::~PaintedItems() = default;

void PaintedItems::announceItem(QWidget &widget) {
    if (!QAccessible::isActive())
        return;
    const auto announce = [&widget] {
        const auto *items = dynamic_cast<PaintedItems *>(&widget);
        if (!widget.hasFocus() || !items || items->currentItem() < 0)
            return;
        QAccessibleEvent focus(&widget, QAccessible::Focus);
        focus.setChild(items->currentItem());
        QAccessible::updateAccessibility(&focus);
    };
    QMetaObject::invokeMethod(&widget, announce, Qt::QueuedConnection);
}

void PaintedItems::replaceItems() {
    if (m_accessible)
        m_accessible->replaceItems();
}

int ViewItems::itemCount() const { return m_view.model() ? m_view.model()->rowCount() : 0; }

QRect ViewItems::itemRect(int item) const { return m_view.visualRect(m_view.model()->index(item, 0)); }

int ViewItems::itemAt(const QPoint &point) const { return m_view.indexAt(point).row(); }

int ViewItems::currentItem() const { return m_view.currentIndex().row(); }

void ViewItems::goToItem(int item) {
    m_view.setCurrentIndex(m_view.model()->index(item, 0));
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace universe
