#include "ui/widgets/Accessibility.h"

#include "ui/widgets/AccessibleButton.h"
#include "ui/widgets/BaseButton.h"

#include <QAccessible>

namespace universe::accessibility {

namespace {

/// Qt asks for each class of the object, the most derived first, and before its own interfaces are taken.
QAccessibleInterface *make(const QString &, QObject *object) {
    if (auto *button = qobject_cast<BaseButton *>(object))
        return new AccessibleButton(*button);
    return nullptr;
}

} // namespace

void install() { QAccessible::installFactory(&make); }

} // namespace universe::accessibility
