#pragma once

#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QStringList>

namespace universe::test {

/// What a person reads in a part of the window: its labels, and what its buttons say or are called.
inline QStringList wordsOf(const QWidget &part) {
    QStringList words;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&part))
            continue;
        if (const auto *cut = qobject_cast<const ElidedLabel *>(widget))
            words << cut->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text() << button->accessibleName();
        else
            words << widget->accessibleName();
    }
    words.removeAll(QString());
    return words;
}

} // namespace universe::test
