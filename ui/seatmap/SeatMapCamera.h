#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace universe {

/// The part of a hall that is on the screen, and its size there: the mapping between metres and device-independent
/// pixels.
class SeatMapCamera {
public:
    /// Sets the hall's rectangle. `seatPitch`, the metres between neighbours, decides how near the camera can come.
    void setHall(const QRectF &hall, double seatPitch);
    /// Sets the size of the view; its middle stays.
    void setViewport(const QSizeF &size);

    [[nodiscard]] double scale() const { return m_scale; } ///< pixels per metre
    [[nodiscard]] QPointF centre() const { return m_centre; }
    [[nodiscard]] QSizeF viewport() const { return m_viewport; }
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] double maxScale() const;
    /// The pixels between neighbouring seats.
    [[nodiscard]] double seatPixels() const { return m_scale * m_seatPitch; }
    [[nodiscard]] bool showsAll() const { return m_scale <= fitScale() * 1.001; }

    [[nodiscard]] QPointF toScreen(QPointF metres) const;
    [[nodiscard]] QPointF toHall(QPointF pixels) const;
    [[nodiscard]] QRectF visibleHall() const;

    /// The whole hall, in the middle.
    void fit();
    /// `area` as large as fits, in the middle.
    void show(const QRectF &area);
    /// Zooms; the point of the hall under `at`, in pixels, stays there.
    void zoom(double factor, QPointF at);
    void pan(QPointF pixels);
    void moveTo(QPointF centre, double scale);
    /// Pans as little as shows `point` at least `margin` pixels inside the edge. True when it moved.
    bool reveal(QPointF point, double margin);

private:
    void keepInside();

    QRectF m_hall{-10, -10, 20, 20};
    double m_seatPitch = 0.5;
    QSizeF m_viewport{1, 1};
    QPointF m_centre;
    double m_scale = 1;
};

} // namespace universe
