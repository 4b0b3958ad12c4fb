#include "ui/singers/SingerCell.h"

#include "ui/singers/SingerAvatar.h"
#include "ui/singers/SingerText.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Names.h"

#include <QFontMetrics>

namespace universe {

namespace {

constexpr int padding = metrics::spaceM;
constexpr int lift = 3;        ///< how far a card rises under the pointer
constexpr int largest = 128;   ///< the size of a portrait
constexpr int heartInset = 12; ///< of the heart in its target

int lineOf(TextRole role) { return QFontMetrics(font(role)).height(); }

int avatarSize(int width) { return std::min(largest, width - 2 * padding); }

/// Writes one centred line and returns where the next one starts.
int writeLine(QPainter &painter, const QRect &cell, int y, TextRole role, const QColor &color, const QString &text) {
    const QFont f = font(role);
    const QFontMetrics metrics(f);
    const int room = cell.width() - padding;
    painter.setFont(f);
    painter.setPen(color);
    painter.drawText(QRect(cell.left() + padding / 2, y, room, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, room));
    return y + metrics.height();
}

void paintHeart(QPainter &painter, const QRect &rect, bool favourite, bool hovered) {
    const Colors &c = colors();
    if (hovered)
        paintBox(painter, QRectF(rect).adjusted(4, 4, -4, -4), rect.width() / 2.0, c.hover);
    paintIcon(painter, favourite ? Icon::HeartFilled : Icon::Heart,
              QRectF(rect.adjusted(heartInset, heartInset, -heartInset, -heartInset)),
              favourite ? c.danger : c.textMuted);
}

void paintNews(QPainter &painter, const QRect &cell, int y, const SingerSummary &singer) {
    const SingerNews news = singerNews(singer);
    if (news.text.isEmpty()) {
        writeLine(painter, cell, y + (metrics::badgeHeight - lineOf(TextRole::Caption)) / 2, TextRole::Caption,
                  colors().textMuted, singerKindName(singer.kind));
        return;
    }
    const int width = QFontMetrics(font(TextRole::CaptionStrong)).horizontalAdvance(news.text) + 20; // the badge's own
    Badge::paint(painter, QPointF(cell.center().x() - width / 2.0, y), news.text, news.tone);
}

} // namespace

int SingerCell::heightFor(int width) {
    return padding + avatarSize(width) + metrics::spaceS + lineOf(TextRole::BodyStrong) + lineOf(TextRole::Caption) +
           metrics::spaceXs + metrics::badgeHeight + padding;
}

QRect SingerCell::avatarRect(const QRect &cell) {
    const int size = avatarSize(cell.width());
    return {cell.left() + (cell.width() - size) / 2, cell.top() + padding, size, size};
}

QRect SingerCell::heartRect(const QRect &cell) {
    constexpr int size = metrics::touchTarget;
    return {cell.right() - size + 1, cell.top(), size, size};
}

void SingerCell::paint(QPainter &painter, const QRect &cell, const State &state) {
    const Colors &c = colors();
    const SingerSummary &singer = state.singer;
    QRect card = cell;
    if (state.hovered) {
        card.translate(0, -lift);
        paintShadow(painter, card, metrics::radiusL, 12);
    }
    paintBox(painter, card, metrics::radiusL, c.surface, c.border);
    if (state.ring)
        paintFocusRing(painter, QRectF(card).adjusted(-4, -4, 4, 4), metrics::radiusL + 4);
    paintAvatar(painter, avatarRect(card), avatarSubject(singer));
    if (state.hovered || state.ring || singer.favourite)
        paintHeart(painter, heartRect(card), singer.favourite, state.heartHovered);

    int y = avatarRect(card).bottom() + 1 + metrics::spaceS;
    y = writeLine(painter, card, y, TextRole::BodyStrong, c.text, format::name(singer.name, singer.nameEn));
    y = writeLine(painter, card, y, TextRole::Caption, c.textMuted, format::otherName(singer.name, singer.nameEn));
    paintNews(painter, card, y + metrics::spaceXs, singer);
}

void SingerCell::paintSkeleton(QPainter &painter, const QRect &cell, double light) {
    const Colors &c = colors();
    const QColor fill = mix(c.sunken, c.pressed, light);
    paintBox(painter, cell, metrics::radiusL, c.surface, c.border);
    const QRectF portrait = QRectF(avatarRect(cell)).adjusted(12, 12, -12, -12);
    paintBox(painter, portrait, portrait.width() / 2, fill);
    double y = avatarRect(cell).bottom() + metrics::spaceM;
    for (const double part : {0.6, 0.42}) {
        const double width = cell.width() * part;
        paintBox(painter, QRectF(cell.center().x() - width / 2, y, width, 12), 6, fill);
        y += 22;
    }
}

QString SingerCell::description(const SingerSummary &singer) {
    QStringList facts{format::name(singer.name, singer.nameEn)};
    for (const QString &fact :
         {format::otherName(singer.name, singer.nameEn), singerKindName(singer.kind), singerNews(singer).text}) {
        if (!fact.isEmpty() && !facts.contains(fact))
            facts << fact;
    }
    if (singer.favourite)
        facts << tr("A favourite", "a singer");
    return facts.join(QStringLiteral(". "));
}

} // namespace universe
