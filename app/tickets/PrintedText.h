#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace universe {

/// How a text of a ticket is written; sizes are in the painter's units.
struct TextLook {
    int largest = 0;
    int smallest = 0;
    QFont::Weight weight = QFont::Normal;
    QColor ink = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
    bool oneWidth = false; ///< letters of one width, for codes
};

/// Writes the text into the top of `rect`, in lines, as large as fits between the look's sizes; what does not fit at
/// the smallest is left out behind an ellipsis. Returns the height that it took.
double writeText(QPainter &painter, const QRectF &rect, const QString &text, const TextLook &look);

} // namespace universe
