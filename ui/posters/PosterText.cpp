#include "ui/posters/PosterText.h"

#include "app/core/Text.h"
#include "ui/style/Typography.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QPainterPath>
#include <QRawFont>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr double textWidth = 172;
constexpr double ruleGap = 11; ///< between title and singers, a short line in it
constexpr int measured = 64;   ///< the size at which fonts are measured and outlined; drawing scales from it

QFont faceOf(PosterType type, QFont::Weight weight) {
    QFont face = font(TextRole::Display);
    if (type == PosterType::Serif) {
        QStringList families{u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s, u"Nanum Myeongjo"_s, u"AppleMyungjo"_s,
                             u"Batang"_s};
        face.setFamilies(families << face.families());
    }
    face.setPixelSize(measured);
    face.setWeight(weight);
    face.setLetterSpacing(QFont::PercentageSpacing, 100);
    face.setHintingPreference(QFont::PreferNoHinting);
    return face;
}

/// The graphemes of a word that is wider than the sheet: it may break between them.
QStringList graphemes(const QString &word) {
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0; finder.toNextBoundary() > 0; from = finder.position())
        parts << word.mid(from, finder.position() - from);
    return parts;
}

class LineBreaker {
public:
    LineBreaker(const QString &text, const QFont &face)
        : m_metrics(face)
        , m_words(text.simplified().split(u' ')) {}

    /// Empty when a word is wider than `width`. Widths are those of the measured font.
    [[nodiscard]] QStringList lines(double width) const {
        QStringList lines{m_words.first()};
        for (const QString &word : m_words) {
            if (advance(word) > width)
                return {};
        }
        for (qsizetype i = 1; i < m_words.size(); ++i) {
            const QString longer = lines.last() + u' ' + m_words[i];
            if (advance(longer) <= width)
                lines.last() = longer;
            else
                lines << m_words[i];
        }
        return lines;
    }

    /// Breaks the text into as many lines as lines() does, as even as words allow.
    [[nodiscard]] QStringList balanced(double width) const {
        QStringList best = lines(width);
        for (double narrower = width * 0.96; narrower > width * 0.4; narrower *= 0.96) {
            QStringList tried = lines(narrower);
            if (tried.size() != best.size())
                break;
            best = std::move(tried);
        }
        return best;
    }

    /// Breaks inside words and ends in an ellipsis: the last resort.
    [[nodiscard]] QStringList forced(double width, int most) const {
        QStringList lines{QString()};
        for (const QString &part : graphemes(m_words.join(u' '))) {
            if (advance(lines.last() + part) > width) {
                if (lines.size() == most) {
                    lines.last() = m_metrics.elidedText(lines.last() + part + part, Qt::ElideRight, width);
                    return lines;
                }
                lines << QString();
            }
            lines.last() += part;
        }
        return lines;
    }

private:
    [[nodiscard]] double advance(const QString &text) const { return m_metrics.horizontalAdvance(text); }

    QFontMetricsF m_metrics;
    QStringList m_words;
};

/// Whether this is a font of pictures, which has no outlines. To ask such a font for outlines would also leave it at
/// another size for whoever draws with it next.
bool hasPictures(const QRawFont &font) {
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("sbix").isEmpty(); // CBLC, of CBDT, is small
}

/// Paints a glyph at a size at which Qt paints pictures, and scales it.
void drawPicture(QPainter &painter, const QRawFont &face, quint32 glyph, QPointF place) {
    constexpr int pictured = 48;
    constexpr double scale = double(measured) / pictured;
    QRawFont font = face;
    font.setPixelSize(pictured);
    const QSizeF size(font.advancesForGlyphIndexes({glyph}).value(0).x(), font.ascent() + font.descent());
    QImage picture(QSize(qCeil(size.width()), qCeil(size.height())), QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull()) // joins others and is nothing by itself
        return;
    picture.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(0, font.ascent())});
    QPainter own(&picture);
    own.drawGlyphRun({}, run);
    own.end();
    painter.drawImage(QRectF(place - QPointF(0, font.ascent() * scale), QSizeF(picture.size()) * scale), picture);
}

/// A line of letters and pictures, each where the layout of the whole has it, whichever way it runs.
void drawLine(QPainter &painter, const QString &line, const QFont &face, double size, QPointF start) {
    const double scale = size / measured;
    QTextLayout layout(line, face);
    layout.beginLayout();
    const QTextLine whole = layout.createLine();
    layout.endLayout();
    painter.save();
    painter.translate(start);
    painter.scale(scale, scale);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QPointF baseline(0, whole.ascent());
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const bool ofPictures = hasPictures(font);
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (ofPictures)
                drawPicture(painter, font, glyphs[i], places[i] - baseline);
            else
                path.addPath(font.pathForGlyph(glyphs[i]).translated(places[i] - baseline));
        }
    }
    painter.fillPath(path, painter.brush());
    painter.restore();
}

void drawVeil(PosterCanvas &canvas, const PosterPalette &palette, bool atBottom, double extent) {
    const double far = std::min(extent + 60, PosterCanvas::height);
    const double edge = atBottom ? PosterCanvas::height : 0;
    QLinearGradient gradient(0, edge, 0, atBottom ? edge - far : far);
    QColor color = palette.deep.darker(120);
    for (const auto &[at, alpha] :
         {std::pair(0.0, 0.88), {extent / far * 0.75, 0.7}, {extent / far, 0.45}, {1.0, 0.0}}) {
        color.setAlphaF(float(alpha));
        gradient.setColorAt(at, color);
    }
    canvas.painter().fillRect(QRectF(0, atBottom ? edge - far : 0, PosterCanvas::width, far), gradient);
}

} // namespace

/// The largest setting that fits.
PosterWords::Setting PosterWords::fit(const QString &text, const QFont &face, QSizeF room, double largest,
                                      double smallest, int mostLines) {
    const LineBreaker breaker(text, face);
    Setting setting{face, {}, largest};
    for (; setting.size >= smallest; setting.size *= 0.95) {
        const double width = room.width() * measured / setting.size;
        setting.lines = breaker.lines(width);
        const bool fits = !setting.lines.isEmpty() && setting.lines.size() <= mostLines;
        if (fits && setting.height() <= room.height()) {
            setting.lines = breaker.balanced(width);
            return setting;
        }
    }
    setting.size = smallest;
    const int most = std::clamp(int(room.height() / (smallest * setting.leading)), 1, mostLines);
    setting.lines = breaker.forced(room.width() * measured / smallest, most);
    return setting;
}

PosterWords::PosterWords(PosterType type, const QString &title, const QString &singers)
    : m_title(fit(title, faceOf(type, QFont::Bold), {textWidth, 96}, 33, 11.5, 5)) {
    for (QString &line : m_title.lines)
        line = texts::lineOf(title, line);
    if (!singers.isEmpty()) {
        m_singers = fit(singers, faceOf(PosterType::Sans, QFont::Bold), {textWidth, 30}, 10.5, 8.5, 2);
        m_singers.leading = 1.3;
        for (QString &line : m_singers.lines)
            line = texts::isolatedEach(line);
    }
}

double PosterWords::height() const {
    return m_title.height() + (m_singers.lines.isEmpty() ? 0 : ruleGap + m_singers.height());
}

double PosterWords::drawLines(QPainter &painter, const Setting &setting, const PosterTextLayout &place, double y) {
    const QFontMetricsF metrics(setting.face);
    for (const QString &line : setting.lines) {
        const double free = place.area.width() - metrics.horizontalAdvance(line) * setting.size / measured;
        const double x = place.area.left() + (place.centred ? free / 2 : 0);
        drawLine(painter, line, setting.face, setting.size,
                 {x, y + setting.size * (0.88 + (setting.leading - 1.2) / 2)});
        y += setting.size * setting.leading;
    }
    return y;
}

void PosterWords::draw(PosterCanvas &canvas, const PosterTextLayout &place, const PosterPalette &palette) const {
    if (place.veil)
        drawVeil(canvas, palette, place.atBottom, height() + 16);
    QPainter &painter = canvas.painter();
    painter.setBrush(palette.ink);
    double y = place.atBottom ? place.area.bottom() - height() : place.area.top();
    y = drawLines(painter, m_title, place, y);
    if (m_singers.lines.isEmpty())
        return;
    constexpr double ruleWidth = 16;
    const double ruleX = place.area.left() + (place.centred ? (place.area.width() - ruleWidth) / 2 : 0.5);
    painter.fillRect(QRectF(ruleX, y + 3.4, ruleWidth, 1.3), place.veil ? palette.glow : palette.ink);
    drawLines(painter, m_singers, place, y + ruleGap);
}

} // namespace universe
