#include "ui/calendar/EntryDelegate.h"

#include "app/core/Text.h"
#include "ui/posters/ConcertText.h"
#include "ui/posters/PosterView.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"

#include <QPainter>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardHeight = metrics::posterThumbHeight + 2 * metrics::spaceM;
constexpr int gap = metrics::spaceXs;
constexpr int whenWidth = 112;

QRect cardOf(const QRect &item) { return item.adjusted(0, 0, 0, -gap); }

QRect posterRect(const QRect &card) {
    return {card.left() + whenWidth + metrics::spaceM, card.top() + metrics::spaceM, metrics::posterThumbWidth,
            metrics::posterThumbHeight};
}

void writeLine(QPainter &painter, const QRect &rect, TextRole role, const QColor &ink, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft) {
    const QFont face = font(role);
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(face).elidedText(text, Qt::ElideRight, rect.width()));
}

int lineOf(TextRole role) { return QFontMetrics(font(role)).height(); }

bool isOver(SaleStatus status) { return status == SaleStatus::Closed || status == SaleStatus::Cancelled; }

/// Whether the entry's venue has another clock than the other venues.
bool hasOwnClock(const CalendarEntry &entry) {
    static const QTimeZone usual("Asia/Seoul");
    return entry.concert.timeZone.isValid() &&
           entry.concert.timeZone.offsetFromUtc(entry.startsAt) != usual.offsetFromUtc(entry.startsAt);
}

const CalendarDayModel *modelOf(const QModelIndex &index) {
    return qobject_cast<const CalendarDayModel *>(index.model());
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent)
    : QStyledItemDelegate(parent) {}

int EntryDelegate::height() { return cardHeight + gap; }

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {metrics::fieldMaxWidth, height()};
}

QRect EntryDelegate::heartRect(const QRect &item) {
    const QRect card = cardOf(item);
    return {card.right() - metrics::spaceXs - metrics::touchTarget + 1, card.center().y() - metrics::touchTarget / 2,
            metrics::touchTarget, metrics::touchTarget};
}

PosterStore::Wanted EntryDelegate::posterOf(const ConcertSummary &concert, double ratio) {
    const QSizeF size(metrics::posterThumbWidth, metrics::posterThumbHeight);
    return {posterSubject(concert), (size * ratio).toSize(), int(metrics::radiusS * ratio)};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const CalendarDayModel *model = modelOf(index);
    if (!model)
        return;
    const Colors &c = colors();
    const CalendarEntry &entry = model->at(index.row());
    const SaleStatus status = model->status(index.row());
    const QRect card = cardOf(option.rect);
    painter->save();
    paintBox(*painter, card, metrics::radiusL, option.state & QStyle::State_MouseOver ? c.hover : c.surface, c.border);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, card, metrics::radiusL);
    paintWhen(*painter, QRect(card.left(), card.top(), whenWidth, card.height()), entry);
    const QRect poster = posterRect(card);
    const auto wanted = posterOf(entry.concert, painter->device()->devicePixelRatioF());
    drawPoster(*painter, poster, PosterStore::instance().find(wanted), wanted.subject, metrics::radiusS,
               isOver(status));
    const QRect heart = heartRect(option.rect);
    paintIcon(*painter, entry.concert.favourite ? Icon::HeartFilled : Icon::Heart,
              QRectF(heart).adjusted(11, 11, -11, -11), entry.concert.favourite ? c.danger : c.textMuted);
    const int left = poster.right() + 1 + metrics::spaceM;
    paintWords(*painter, QRect(left, card.top(), heart.left() - metrics::spaceS - left, card.height()), entry, status);
    painter->restore();
}

void EntryDelegate::paintWhen(QPainter &painter, const QRect &rect, const CalendarEntry &entry) const {
    const bool own = hasOwnClock(entry);
    const int line = lineOf(TextRole::BodyStrong);
    const int all = line + (own ? lineOf(TextRole::Caption) : 0);
    QRect row(rect.left() + metrics::spaceM, rect.center().y() - all / 2, rect.width() - metrics::spaceM, line);
    writeLine(painter, row, TextRole::BodyStrong, colors().text, format::time(entry.startsAt, entry.concert.timeZone));
    if (own)
        writeLine(painter, row.translated(0, line), TextRole::Caption, colors().textMuted,
                  tr("local time", "of the venue"));
}

void EntryDelegate::paintWords(QPainter &painter, const QRect &rect, const CalendarEntry &entry,
                               SaleStatus status) const {
    const Colors &c = colors();
    const ConcertSummary &concert = entry.concert;
    const QColor ink = isOver(status) ? c.textMuted : c.text;
    // The sale status is on the right, where it lines up from row to row.
    const QString badge = saleStatusName(status);
    const QFontMetrics strong(font(TextRole::CaptionStrong));
    const int badgeWidth = strong.horizontalAdvance(badge) + 2 * (metrics::spaceXs + 2);
    const QString price = format::priceFrom(concert.minPrice, concert.maxPrice);
    const int saleWidth = std::max(badgeWidth, QFontMetrics(font(TextRole::Body)).horizontalAdvance(price) + 1);
    const int body = lineOf(TextRole::Body);
    const QRect sale(rect.right() - saleWidth + 1, rect.center().y() - (metrics::badgeHeight + 4 + body) / 2, saleWidth,
                     metrics::badgeHeight);
    Badge::paint(painter, QPointF(sale.right() + 1 - badgeWidth, sale.top()), badge, saleStatusTone(status));
    writeLine(painter, QRect(sale.left(), sale.bottom() + 5, sale.width(), body), TextRole::Body, ink, price,
              Qt::AlignRight);

    const int heading = lineOf(TextRole::Heading);
    const int width = sale.left() - metrics::spaceL - rect.left();
    QRect row(rect.left(), rect.center().y() - (heading + 2 * body + 6) / 2, width, heading);
    writeLine(painter, row, TextRole::Heading, ink, texts::isolated(concert.title));
    row = QRect(row.left(), row.bottom() + 5, width, body);
    writeLine(painter, row, TextRole::Body, ink, texts::isolatedEach(format::singersOf(concert)));
    writeLine(painter, row.translated(0, body + 2), TextRole::Body, c.textMuted,
              texts::isolated(format::venueOf(concert)) + u" · "_s + texts::isolated(format::region(concert.region)));
}

void EntryDelegate::paintSkeleton(QPainter &painter, const QRect &item, double light) {
    const Colors &c = colors();
    const QColor fill = mix(c.sunken, c.pressed, light);
    const QRect card = cardOf(item);
    paintBox(painter, card, metrics::radiusL, c.surface, c.border);
    const QRect poster = posterRect(card);
    paintBox(painter, QRectF(card.left() + metrics::spaceM, card.center().y() - 7, 72, 14), 6, fill);
    paintBox(painter, poster, metrics::radiusS, fill);
    int y = poster.top() + metrics::spaceXs;
    for (const int part : {38, 22, 28}) {
        paintBox(painter, QRectF(poster.right() + metrics::spaceM, y, card.width() * part / 100.0, 14), 6, fill);
        y += 26;
    }
}

QString EntryDelegate::description(const CalendarEntry &entry, SaleStatus status, CalendarMode mode,
                                   const QDateTime &now) {
    const ConcertSummary &c = entry.concert;
    const QString time = format::time(entry.startsAt, c.timeZone);
    const QString when = mode == CalendarMode::Opens ? tr("Booking opens at %1").arg(time) : time;
    const QString text = tr("%1. %2. %3. %4. %5. %6", "time, title, singers, venue, price, sale state")
                             .arg(when, texts::isolated(c.title), texts::isolatedEach(format::singersOf(c)),
                                  texts::isolated(format::venueOf(c)), format::priceFrom(c.minPrice, c.maxPrice),
                                  saleStatusBadge(status, c, now));
    return c.favourite ? tr("%1. A favourite", "a concert").arg(text) : text;
}

} // namespace universe
