#pragma once

#include "app/models/seatmap/SeatGeometry.h"
#include "ui/style/Colors.h"

#include <QFont>
#include <QImage>
#include <QList>
#include <QTransform>

#include <optional>

namespace universe {

/// The level of detail of a map at a size.
enum class SeatMapDetail {
    Overview, ///< sections with their name and free seats; seats are grains that show where it is full
    Seats,    ///< seats that can be told apart and picked
    Numbers,  ///< seats with their numbers, rows with their labels
};

/// `seatPixels`: device-independent pixels between neighbouring seats.
SeatMapDetail seatMapDetail(double seatPixels);

/// Everything that a picture of a hall is made of: a value of which a worker has its own copy.
struct SeatMapFrame {
    SeatGeometryPtr geometry;
    QList<SeatState> states;  ///< one per seat
    QList<int> freeBySection; ///< one per section
    QPointF origin;           ///< metres, at the top left corner
    double scale = 1;         ///< device-independent pixels per metre
    QSize size;               ///< device-independent pixels
    double ratio = 1;         ///< device pixels per device-independent pixel
    std::optional<int> grade; ///< the grade that is looked for: seats of others fade
    Colors colors;
    bool dark = false;
    static constexpr double edge = 24; ///< device-independent pixels: how much around the hall is ever shown
    QFont font;                        ///< family and weight; sizes follow the scale

    [[nodiscard]] QPointF toPicture(QPointF metres) const { return (metres - origin) * scale; }
    [[nodiscard]] QRectF area() const { return {origin, QSizeF(size) / scale}; } ///< metres
    [[nodiscard]] double seatPixels() const { return geometry->pitch() * scale; }
};

} // namespace universe
