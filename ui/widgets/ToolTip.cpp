#include "ui/widgets/ToolTip.h"

#include <QTextDocument>
#include <QToolTip>

namespace universe {

void showToolTip(const QPoint &globalPoint, const QString &plainText, QWidget *widget, const QRect &part) {
    // Of no text Qt makes an empty paragraph, which would be shown as an empty box.
    if (plainText.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPoint, Qt::convertFromPlainText(plainText), widget, part);
}

} // namespace universe
