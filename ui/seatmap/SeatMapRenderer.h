#pragma once

#include "ui/seatmap/SeatMapPainter.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace universe {

/// A painted part of a hall, and where it is.
struct SeatMapPicture {
    SeatGeometryPtr geometry;
    QImage image;
    QPointF origin; ///< metres, at its top left corner
    double scale = 0;

    [[nodiscard]] bool isNull() const { return image.isNull(); }
    [[nodiscard]] QRectF area() const { return {origin, image.deviceIndependentSize() / scale}; } ///< metres
};

/// Paints frames on a thread of its own, the latest that was asked for; one that is overtaken is skipped.
class SeatMapRenderer : public QObject {
    Q_OBJECT

public:
    /// `small`: pictures without text, for the minimap.
    explicit SeatMapRenderer(bool small, QObject *parent = nullptr);

    void request(const SeatMapFrame &frame);
    /// A picture is being painted.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void painted(const universe::SeatMapPicture &picture);

private:
    void start(const SeatMapFrame &frame);

    bool m_small;
    bool m_busy = false;
    std::optional<SeatMapFrame> m_next;
    std::shared_ptr<SeatMapPainter> m_painter = std::make_shared<SeatMapPainter>();
};

} // namespace universe
