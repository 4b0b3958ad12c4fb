#pragma once

#include "app/core/Seat.h"
#include "ui/style/Colors.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <vector>

namespace universe {

/// The look of a seat. A grade has a colour and a sign, a state has a form: nothing is told by colour alone.
struct SeatLook {
    enum class Form { Free, Held, Sold, Blocked };
    Form form = Form::Free;
    int grade = 0;
    bool faded = false; ///< the grade is not the one that is looked for
};

/// Paints one seat around the origin. `side` is its width in pixels, `angle` (radians) the way that its row faces away
/// from the stage. With `withSign`, the grade's sign stands in the middle.
void paintSeat(QPainter &painter, const SeatLook &look, double side, double angle, const Colors &colors, bool withSign);
/// The sign of a grade around `centre`: a filled star, a ring, a bar, a cross, a triangle, a dot; again from the
/// seventh.
void paintGradeSign(QPainter &painter, int grade, QPointF centre, double size, const QColor &color);

/// Small pictures of seats at one size, stamped straight into an image's pixels: tens of thousands in milliseconds.
class SeatSprites {
public:
    /// Forgets the sprites when any of these changed. `side` in device pixels.
    void prepare(double side, bool withSigns, const Colors &colors, bool dark);

    /// The pixels of an image of 32 bits each, for as long as nothing else writes to it.
    struct Canvas {
        explicit Canvas(QImage &image);

        QRgb *pixels;
        qsizetype perLine;
        int width;
        int height;
    };

    /// Puts a seat's picture with its middle at (x, y), device pixels, on an opaque or premultiplied image.
    void stamp(const Canvas &canvas, const SeatLook &look, double x, double y, float angle);

private:
    struct Sprite {
        int side = 0; ///< of the square of pixels; 0: not drawn yet
        std::vector<QRgb> pixels;
    };
    static constexpr int looks = 4 * 6 * 2;

    const Sprite &sprite(const SeatLook &look, int turn, int phaseX, int phaseY);
    [[nodiscard]] Sprite draw(const SeatLook &look, int turn, int phaseX, int phaseY) const;

    double m_side = 0;
    bool m_withSigns = false;
    bool m_dark = false;
    Colors m_colors;
    int m_turns = 1;     ///< the number of directions that are told apart
    int m_phaseBits = 2; ///< how many fractions of a pixel are told apart, each way, as a power of two
    std::vector<Sprite> m_sprites;
};

} // namespace universe
