#pragma once

#include "ui/posters/PosterScenes.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace universe {

enum class PosterType { Sans, Serif };

/// The words of a poster, broken into lines as large as they fit: whole words on balanced lines, in Korean too.
class PosterWords {
public:
    PosterWords(PosterType type, const QString &title, const QString &singers);

    [[nodiscard]] double height() const; ///< in units of the canvas
    void draw(PosterCanvas &canvas, const PosterTextLayout &place, const PosterPalette &palette) const;

private:
    struct Setting {
        QFont face;
        QStringList lines;
        double size = 0; ///< of the font, in units of the canvas
        double leading = 1.2;

        [[nodiscard]] double height() const { return double(lines.size()) * size * leading; }
    };
    static Setting fit(const QString &text, const QFont &face, QSizeF room, double largest, double smallest,
                       int mostLines);
    static double drawLines(QPainter &painter, const Setting &setting, const PosterTextLayout &place, double y);

    Setting m_title;
    Setting m_singers;
};

} // namespace universe
