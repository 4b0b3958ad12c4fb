#pragma once

#include "ui/report/ChartPicture.h"

#include <QList>
#include <QStringList>

namespace universe {

/// Amounts in a grid: the more, the stronger the colour, and the amount stands in it.
class HeatPicture : public ChartPicture {
public:
    /// A list of amounts for each line.
    HeatPicture(const QStringList &lines, const QStringList &columns, const QList<QList<qint64>> &amounts);

    void paint(QPainter &painter, const QRectF &area, const Colors &colors) const override;
    /// The three largest.
    [[nodiscard]] QString words() const override;
    [[nodiscard]] int height() const override;

private:
    QStringList m_lines;
    QStringList m_columns;
    QList<QList<qint64>> m_amounts;
};

} // namespace universe
