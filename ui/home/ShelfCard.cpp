#include "ui/home/ShelfCard.h"

#include "app/core/Text.h"
#include "ui/posters/ConcertText.h"
#include "ui/posters/PosterView.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Names.h"

namespace universe {

using namespace Qt::StringLiterals;

namespace {

using Shelf = HomeShelves::Shelf;

constexpr int inset = metrics::spaceS;

/// Why a concert stands on its shelf.
struct Matter {
    QString badge;
    Tone tone;
    QString detail;
};

QString closing(const ConcertSummary &concert) {
    const QDateTime closes = concert.bookingCloses.toTimeZone(concert.timeZone);
    return closes.time() == QTime(0, 0) // to a machine this is the day after
               ? ShelfCard::tr("Closes at midnight")
               : ShelfCard::tr("Closes today, %1").arg(shortTime(closes.time()));
}

/// The matter of a concert at the present time: booking may have opened or closed since the shelves were filled.
Matter matterOf(const ShelfCard::State &state) {
    const ConcertSummary &concert = state.concert;
    const SaleStatus status = saleStatus(concert, {}, state.now);
    const QString badge = saleStatusBadge(status, concert, state.now);
    if (state.shelf == Shelf::NewFromFavourites)
        return {ShelfCard::tr("New"), Tone::Accent, badge};
    if (state.shelf == Shelf::ClosingToday && (status == SaleStatus::Open || status == SaleStatus::ClosesToday))
        return {closing(concert), Tone::Warning, {}};
    return {badge, saleStatusTone(status), {}};
}

int writeLine(QPainter &painter, const QRect &text, int y, TextRole role, const QColor &ink, const QString &line) {
    painter.setFont(font(role));
    painter.setPen(ink);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(QRect(text.left(), y, text.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(line, Qt::ElideRight, text.width()));
    return y + metrics.height();
}

void paintMatter(QPainter &painter, const QRect &text, const Matter &matter) {
    const int top = text.bottom() - metrics::badgeHeight + 1;
    const QString name = QFontMetrics(font(TextRole::CaptionStrong))
                             .elidedText(matter.badge, Qt::ElideRight, text.width() - metrics::spaceL);
    const QRectF badge = Badge::paint(painter, QPointF(text.left(), top), name, matter.tone);
    const int left = int(badge.right()) + metrics::spaceXs;
    if (!matter.detail.isEmpty())
        writeLine(painter, {left, top, text.right() - left + 1, metrics::badgeHeight}, top + 2, TextRole::Caption,
                  colors().textMuted, matter.detail);
}

void paintHeart(QPainter &painter, const QRect &rect, const ShelfCard::State &state) {
    const Colors &c = colors();
    if (state.heartHovered)
        paintBox(painter, rect, rect.width() / 2.0, c.pressed);
    constexpr int around = (metrics::touchTarget - metrics::iconM) / 2;
    paintIcon(painter, state.concert.favourite ? Icon::HeartFilled : Icon::Heart,
              QRectF(rect.adjusted(around, around, -around, -around)),
              state.concert.favourite ? c.danger : c.textMuted);
}

} // namespace

QRect ShelfCard::heartRect(const QRect &card) {
    return {card.right() - metrics::touchTarget - 3, card.top() + 4, metrics::touchTarget, metrics::touchTarget};
}

PosterStore::Wanted ShelfCard::posterOf(const ConcertSummary &concert, double ratio) {
    const QSizeF size(metrics::posterThumbWidth, metrics::posterThumbHeight);
    return {posterSubject(concert), (size * ratio).toSize(), int(metrics::radiusS * ratio)};
}

void ShelfCard::paint(QPainter &painter, const QRect &card, const State &state) {
    const Colors &c = colors();
    const ConcertSummary &concert = state.concert;
    paintBox(painter, card, metrics::radiusL, state.hovered ? c.hover : c.surface, c.border);
    if (state.ring)
        paintFocusRing(painter, card, metrics::radiusL);
    const QRect picture(card.left() + inset, card.top() + inset, metrics::posterThumbWidth, metrics::posterThumbHeight);
    const QPixmap pixmap = PosterStore::instance().find(posterOf(concert, painter.device()->devicePixelRatioF()));
    drawPoster(painter, picture, pixmap, posterSubject(concert), metrics::radiusS, false);
    const QRect heart = heartRect(card);
    paintHeart(painter, heart, state);

    const QRect text(picture.right() + 1 + metrics::spaceM, picture.top(),
                     card.right() - inset - picture.right() - metrics::spaceM, picture.height());
    const QRect besideHeart(text.left(), text.top(), heart.left() - text.left(), text.height());
    int y =
        writeLine(painter, besideHeart, text.top() - 1, TextRole::BodyStrong, c.text, texts::isolated(concert.title));
    y = writeLine(painter, besideHeart, y, TextRole::Caption, c.textMuted,
                  texts::isolatedEach(format::singersOf(concert)));
    writeLine(painter, text, y - 1, TextRole::Caption, c.textMuted,
              concertDates(concert) + u" · "_s + texts::isolated(format::venueOf(concert)));
    paintMatter(painter, text, matterOf(state));
}

QString ShelfCard::description(const State &state) {
    const ConcertSummary &c = state.concert;
    const Matter matter = matterOf(state);
    const QString reason = matter.detail.isEmpty() ? matter.badge : matter.badge + u", "_s + matter.detail;
    const QString text = tr("%1. %2. %3. %4. %5", "title, singers, venue, dates, what matters")
                             .arg(texts::isolated(c.title), texts::isolatedEach(format::singersOf(c)),
                                  texts::isolated(format::venueOf(c)), concertDates(c), reason);
    return c.favourite ? tr("%1. A favourite", "a concert").arg(text) : text;
}

} // namespace universe
