#pragma once

#include "ui/report/ChartPicture.h"

#include <QList>

namespace universe {

/// Amounts side by side: a bar a line, each with its name and its amount.
class BarPicture : public ChartPicture {
public:
    struct Bar {
        QString name;
        qint64 value = 0;
        QString text; ///< the amount in words
    };

    explicit BarPicture(const QList<Bar> &bars);

    void paint(QPainter &painter, const QRectF &area, const Colors &colors) const override;
    [[nodiscard]] QString words() const override;
    [[nodiscard]] int height() const override;

private:
    QList<Bar> m_bars;
};

} // namespace universe
