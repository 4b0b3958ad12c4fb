#pragma once

#include "ui/seatmap/SeatMapFrame.h"
#include "ui/seatmap/SeatSprites.h"

#include <QCoreApplication>

namespace universe {

/// Turns a frame into a picture. Used by one thread at a time; it keeps the sprites of the last size.
class SeatMapPainter {
    Q_DECLARE_TR_FUNCTIONS(SeatMapPainter)

public:
    /// The ground, the stage, sections, seats and labels; opaque.
    QImage paint(const SeatMapFrame &frame);
    /// Paints the same without any text, for the minimap.
    QImage paintSmall(const SeatMapFrame &frame);

private:
    QImage paintGround(const SeatMapFrame &frame);
    void paintStage(QPainter &painter, const SeatMapFrame &frame, bool withText) const;
    void paintSections(QPainter &painter, const SeatMapFrame &frame) const;
    void stampSeats(QImage &image, const SeatMapFrame &frame);
    void paintNumbers(QPainter &painter, const SeatMapFrame &frame) const;

    SeatSprites m_sprites;
};

/// The look of a seat of the frame.
SeatLook seatLook(const SeatMapFrame &frame, int seat);
/// The width of a seat, in the unit of `seatPixels`.
double seatSide(double seatPixels);

} // namespace universe
