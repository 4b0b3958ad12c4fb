#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace universe {

/// The mark: a planet on its ring under one star.
class BrandMark {
public:
    /// Paints the mark into the square `rect`.
    static void paint(QPainter &painter, const QRectF &rect);
    /// The icon of the window and the task bar.
    [[nodiscard]] static QIcon icon();
    /// The name of the application in its language.
    [[nodiscard]] static QString name();
};

} // namespace universe
