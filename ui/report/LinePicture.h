#pragma once

#include "ui/report/ChartPicture.h"

#include <QList>
#include <QPointF>

namespace universe {

/// What grew as time went by: lines that stay level until they step up, laid over each other.
class LinePicture : public ChartPicture {
public:
    struct Line {
        QString name;
        QList<QPointF> points; ///< from the left to the right
    };

    /// `across` and `up` name the axes.
    LinePicture(const QList<Line> &lines, const QString &across, const QString &up);

    void paint(QPainter &painter, const QRectF &area, const Colors &colors) const override;
    [[nodiscard]] QString words() const override;
    [[nodiscard]] int height() const override { return 300; }

private:
    QList<Line> m_lines;
    QString m_across;
    QString m_up;
};

/// A distance between the marks of an axis that is 1, 2 or 5 times a power of ten and not below 1, so that at most
/// `marks` fit into `span`.
double markDistance(double span, int marks);

} // namespace universe
