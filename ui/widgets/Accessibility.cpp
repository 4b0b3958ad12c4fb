#include "ui/widgets/Accessibility.h"

#include "ui/widgets/AccessibleButton.h"
#include "ui/widgets/AccessibleGrid.h"
#include "ui/widgets/BaseButton.h"
#include "ui/widgets/PaintedItems.h"

#include <QAccessibleWidget>

namespace universe::accessibility {

namespace {

/// Qt asks for each class of the object, the most derived first, and before its own interfaces are taken.
QAccessibleInterface *make(const QString &className, QObject *object) {
    if (auto *button = qobject_cast<BaseButton *>(object))
        return new AccessibleButton(*button);
    auto *widget = qobject_cast<QWidget *>(object);
    if (auto *items = dynamic_cast<PaintedItems *>(widget)) {
        if (items->itemKind() == PaintedItems::Kind::Grid)
            return new AccessibleGrid(*widget, *items);
        return new AccessibleItems(*widget, *items);
    }
    if (className == QLatin1String("universe::MainWindow")) // Qt takes a plain widget for filling between others
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

} // namespace

void install() { QAccessible::installFactory(&make); }

} // namespace universe::accessibility
