#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

class QWidget;

namespace universe {

/// Shows what a part of a painted widget is, as it is written (a name may look like markup), until the pointer leaves
/// `part`; hides what is shown when there is nothing to say.
void showToolTip(const QPoint &globalPoint, const QString &plainText, QWidget *widget, const QRect &part = {});

} // namespace universe
