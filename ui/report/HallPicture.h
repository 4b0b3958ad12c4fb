#pragma once

#include "app/models/seatmap/SeatGeometry.h"
#include "ui/report/ChartPicture.h"

#include <QList>
#include <QStringList>

namespace universe {

/// A hall from above, each seat in the look of its kind, with what the looks mean.
class HallPicture : public ChartPicture {
public:
    /// Looks that differ in shape as well as in colour, as far as seats are large enough.
    enum class Look { Hollow, Crossed, Half, Full, First, Second, Third, Fourth, Fifth, Sixth };
    struct Kind {
        QString name;
        Look look = Look::Full;
        int count = 0; ///< of seats
    };

    /// `kindOf` is the index of a kind for each seat.
    HallPicture(SeatGeometryPtr hall, const QList<Kind> &kinds, const QList<quint8> &kindOf);

    void paint(QPainter &painter, const QRectF &area, const Colors &colors) const override;
    [[nodiscard]] QString words() const override;
    [[nodiscard]] int height() const override { return 420; }

private:
    void paintSeat(QPainter &painter, const QRectF &box, Look look, const Colors &colors) const;
    double paintLegend(QPainter &painter, const QRectF &area, const Colors &colors) const;

    SeatGeometryPtr m_hall;
    QList<Kind> m_kinds;
    QList<quint8> m_kindOf;
};

} // namespace universe
