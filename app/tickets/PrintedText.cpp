#include "app/tickets/PrintedText.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

const QString emojiFamily = u"Noto Color Emoji"_s;

QFont fontOf(const TextLook &look, int size) {
    QFont font;
    const QStringList sans{u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"sans-serif"_s, emojiFamily};
    const QStringList mono{u"Noto Sans Mono CJK KR"_s, u"monospace"_s};
    font.setFamilies(look.oneWidth ? mono : sans);
    font.setPixelSize(size);
    font.setWeight(look.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Noto Sans CJK swaps the digits beside Latin letters for others that no letter is known of: a PDF would have them
    // as pictures alone. Scripts that need shaping get it nevertheless.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Breaks the text into lines, at words where it can; returns their height.
double layOut(QTextLayout &layout, double width, Qt::Alignment align) {
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

/// Emoji are pictures. A large size does not get them from the font, and once a PDF took one as text, Qt measures the
/// font wrongly ever after. So each has a blank as wide as itself in the text, and is laid over it.
constexpr QChar blank(0x3000);

struct Written {
    QString text;
    QStringList pictures; ///< an emoji for each such blank; empty for one that was written
};

Written withoutEmoji(const QString &text, const QFont &font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    Written written;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        const QString letter = text.mid(from, to - from);
        const QList<QGlyphRun> runs = layout.glyphRuns(int(from), int(to - from));
        const bool isEmoji = !runs.isEmpty() && runs.first().rawFont().familyName() == emojiFamily;
        if (isEmoji || letter == blank)
            written.pictures << (isEmoji ? letter : QString());
        written.text += isEmoji ? QString(blank) : letter;
    }
    return written;
}

QImage emojiPicture(const QString &emoji) {
    QFont font(emojiFamily);
    font.setPixelSize(60); // a larger one the font does not give
    QImage picture(QFontMetricsF(font).boundingRect(emoji).size().toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(picture.rect(), Qt::AlignCenter, emoji);
    return picture;
}

/// Draws the layout and the pictures that belong to its blanks, from the first on.
void draw(QPainter &painter, const QTextLayout &layout, QPointF origin, QStringList pictures) {
    layout.draw(&painter, origin);
    for (qsizetype at = layout.text().indexOf(blank); at >= 0 && !pictures.isEmpty();
         at = layout.text().indexOf(blank, at + 1)) {
        const QString emoji = pictures.takeFirst();
        if (emoji.isEmpty())
            continue;
        const QImage picture = emojiPicture(emoji);
        const QTextLine line = layout.lineForTextPosition(int(at));
        const double left = line.cursorToX(int(at));
        const double side = layout.font().pixelSize();
        QRectF place(QPointF(), QSizeF(picture.size()).scaled(side, side, Qt::KeepAspectRatio));
        place.moveCenter(origin + QPointF(left + side / 2, line.y() + line.height() / 2));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, picture);
    }
}

/// Whether no word had to be broken: a seat or a time is better smaller than in two pieces.
bool breaksAtWords(const QTextLayout &layout) {
    for (int i = 1; i < layout.lineCount(); ++i) {
        const int at = layout.lineAt(i).textStart();
        if (!layout.text().at(at - 1).isSpace())
            return false;
    }
    return true;
}

} // namespace

double writeText(QPainter &painter, const QRectF &rect, const QString &text, const TextLook &look) {
    if (text.isEmpty())
        return 0;
    painter.setPen(look.ink);
    auto [plain, pictures] = withoutEmoji(text, fontOf(look, look.smallest));
    for (int size = look.largest; size > look.smallest; size -= std::max(1, size / 12)) {
        QTextLayout layout(plain, fontOf(look, size));
        const double height = layOut(layout, rect.width(), look.align);
        if (height <= rect.height() && breaksAtWords(layout)) {
            draw(painter, layout, rect.topLeft(), pictures);
            return height;
        }
    }
    // The smallest: as many lines as there is room for.
    const QFont font = fontOf(look, look.smallest);
    const QFontMetricsF metrics(font);
    double height = 0;
    while (!plain.isEmpty() && (height == 0 || height + metrics.height() <= rect.height())) {
        QTextLayout layout(plain, font);
        layOut(layout, rect.width(), look.align);
        const bool last = height + 2 * metrics.height() > rect.height();
        const QString line =
            last ? metrics.elidedText(plain, Qt::ElideRight, rect.width()) : plain.left(layout.lineAt(0).textLength());
        QTextLayout shown(line, font);
        layOut(shown, rect.width(), look.align);
        draw(painter, shown, rect.topLeft() + QPointF(0, height), pictures);
        pictures.remove(0, std::min(pictures.size(), line.count(blank)));
        plain = last ? QString() : plain.mid(line.size());
        height += metrics.height();
    }
    return height;
}

} // namespace universe
