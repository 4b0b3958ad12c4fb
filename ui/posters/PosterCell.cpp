#include "ui/posters/PosterCell.h"

#include "app/core/Text.h"
#include "ui/posters/ConcertText.h"
#include "ui/posters/LineStore.h"
#include "ui/posters/PosterView.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"

namespace universe {

namespace {

constexpr int heartSize = metrics::compactTarget;
constexpr int textTop = metrics::spaceS;
constexpr int lift = 4; ///< how far a poster rises under the pointer

int lineOf(TextRole role) { return LineStore::instance().height(role); }

void paintHeart(QPainter &painter, const QRect &rect, bool favourite, bool hovered) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(12, 12, 28, hovered ? 190 : 120)); // on any art, in both schemes
    painter.drawEllipse(rect);
    painter.restore();
    const int inset = 8;
    paintIcon(painter, favourite ? Icon::HeartFilled : Icon::Heart, QRectF(rect.adjusted(inset, inset, -inset, -inset)),
              favourite ? QColor(0xFF, 0x6B, 0x8B) : QColor(Qt::white));
}

/// A line below the poster.
struct Line {
    QString text;
    TextRole role;
    bool muted;
    int y; ///< in the cell
};

QList<Line> linesOf(const ConcertSummary &concert, const QRect &cell) {
    QList<Line> lines;
    int y = PosterCell::textRect(cell).top() - cell.top() + textTop;
    const auto add = [&](const QString &text, TextRole role, bool muted) {
        lines << Line{text, role, muted, y};
        y += lineOf(role);
    };
    for (const QString &line : LineStore::instance().words(concert.title, TextRole::BodyStrong, cell.width(), 2))
        add(line, TextRole::BodyStrong, false);
    y += 2;
    add(texts::isolatedEach(format::singersOf(concert)), TextRole::Caption, true);
    add(concertDates(concert), TextRole::Caption, true);
    y += 2;
    add(format::priceFrom(concert.minPrice, concert.maxPrice), TextRole::BodyStrong, false);
    return lines;
}

void paintStatus(QPainter &painter, const QRect &cell, int y, const PosterCell::State &state) {
    const QString name = QFontMetrics(font(TextRole::CaptionStrong))
                             .elidedText(saleStatusBadge(state.status, state.concert, state.now), Qt::ElideRight,
                                         cell.width() - metrics::spaceL); // the badge's own margins
    const QRectF badge = Badge::paint(painter, QPointF(cell.left(), y), name, saleStatusTone(state.status));
    const QString detail = saleStatusDetail(state.status, state.concert, state.seats);
    if (detail.isEmpty())
        return;
    const QFont f = font(TextRole::Caption);
    const int left = int(badge.right()) + metrics::spaceXs;
    const QRect rest(left, y, cell.right() - left + 1, metrics::badgeHeight);
    painter.setFont(f);
    painter.setPen(colors().textMuted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(f).elidedText(detail, Qt::ElideRight, rest.width()));
}

bool isOver(const PosterCell::State &state) {
    return state.status == SaleStatus::Closed || state.status == SaleStatus::Cancelled;
}

} // namespace

int PosterCell::heightFor(int width) {
    return width * 3 / 2 + textTop + 2 * lineOf(TextRole::BodyStrong) + 2 * lineOf(TextRole::Caption) +
           lineOf(TextRole::BodyStrong) + metrics::badgeHeight + metrics::spaceS;
}

QRect PosterCell::posterRect(const QRect &cell) { return {cell.topLeft(), QSize(cell.width(), cell.width() * 3 / 2)}; }

QRect PosterCell::textRect(const QRect &cell) { return cell.adjusted(0, posterRect(cell).height(), 0, 0); }

QRect PosterCell::heartRect(const QRect &cell) {
    const QRect poster = posterRect(cell);
    return {poster.right() - heartSize - metrics::spaceXs + 1, poster.top() + metrics::spaceXs, heartSize, heartSize};
}

void PosterCell::paintArt(QPainter &painter, const QRect &cell, const QPixmap &poster, const State &state) {
    const ConcertSummary &concert = state.concert;
    QRect art = posterRect(cell);
    if (state.hovered) {
        art.translate(0, -lift);
        paintShadow(painter, art, metrics::radiusL, 14);
    }
    drawPoster(painter, art, poster, posterSubject(concert), metrics::radiusL, isOver(state));
    if (state.ring)
        paintFocusRing(painter, QRectF(art).adjusted(-4, -4, 4, 4), metrics::radiusL + 4);
    if (state.hovered || state.ring || concert.favourite)
        paintHeart(painter, heartRect(cell), concert.favourite, state.heartHovered);
}

void PosterCell::prepareText(const QRect &cell, const ConcertSummary &concert) {
    for (const Line &line : linesOf(concert, cell))
        LineStore::instance().line(line.text, line.role, cell.width());
}

void PosterCell::paintText(QPainter &painter, const QRect &cell, const State &state) {
    const Colors &c = colors();
    const QList<Line> lines = linesOf(state.concert, cell);
    for (const Line &line : lines) {
        painter.setPen(line.muted || isOver(state) ? c.textMuted : c.text);
        LineStore::instance().paint(painter, cell.topLeft() + QPoint(0, line.y), line.text, line.role, cell.width());
    }
    paintStatus(painter, cell, cell.top() + lines.last().y + lineOf(lines.last().role) + 6, state);
}

void PosterCell::paintSkeleton(QPainter &painter, const QRect &cell, double light) {
    const Colors &c = colors();
    const QColor fill = mix(c.sunken, c.pressed, light);
    const QRect art = posterRect(cell);
    paintBox(painter, art, metrics::radiusL, fill);
    int y = art.bottom() + textTop + 4;
    for (const double part : {0.9, 0.55, 0.7}) {
        paintBox(painter, QRectF(cell.left(), y, cell.width() * part, 12), 6, fill);
        y += 22;
    }
}

QString PosterCell::description(const State &state) {
    const ConcertSummary &c = state.concert;
    QString text =
        tr("%1. %2. %3. %4. %5. %6", "title, singers, venue, dates, price, sale state")
            .arg(texts::isolated(c.title), texts::isolatedEach(format::singersOf(c)),
                 texts::isolated(format::venueOf(c)), concertDates(c), format::priceFrom(c.minPrice, c.maxPrice),
                 saleStatusBadge(state.status, state.concert, state.now));
    if (const QString detail = saleStatusDetail(state.status, state.concert, state.seats); !detail.isEmpty())
        text += QStringLiteral(". ") + detail;
    return c.favourite ? tr("%1. A favourite", "a concert").arg(text) : text;
}

} // namespace universe
