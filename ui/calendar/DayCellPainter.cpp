#include "ui/calendar/DayCell.h"

#include "ui/posters/PosterView.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

namespace universe {

namespace {

constexpr double posterRadius = metrics::radiusS / 2.0;
constexpr int titleGap = metrics::spaceXs;

void write(QPainter &painter, const QRect &rect, Qt::Alignment alignment, TextRole role, const QColor &ink,
           const QString &text) {
    painter.setFont(font(role));
    painter.setPen(ink);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

} // namespace

void DayCell::paint(QPainter &painter, const Look &look) const {
    paintGround(painter, look);
    paintHead(painter);
    if (look.skeleton >= 0)
        paintSkeleton(painter, look.skeleton);
    else
        paintPosters(painter, look);
    if (look.hasRing && look.ringPoster < 0)
        paintFocusRing(painter, QRectF(rect).adjusted(1, 1, -1, -1), metrics::radiusS);
}

void DayCell::paintGround(QPainter &painter, const Look &look) const {
    const Colors &c = colors();
    const bool onPoster = look.hoveredPoster >= 0;
    if (look.isChosen)
        painter.fillRect(rect, c.accentSoft);
    else if (look.isHovered && !onPoster)
        painter.fillRect(rect, c.hover);
    else if (isMuted)
        painter.fillRect(rect, c.sunken);
}

void DayCell::paintHead(QPainter &painter) const {
    const Colors &c = colors();
    QColor ink = isMuted ? c.textMuted : isOff ? c.holiday : isSaturday ? c.saturday : c.text;
    if (isToday) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(numberRect);
        painter.restore();
        ink = c.onAccent;
    }
    write(painter, numberRect, Qt::AlignHCenter, TextRole::BodyStrong, ink, number);
    if (!holiday.isEmpty())
        write(painter, holidayRect, Qt::AlignLeft, TextRole::Caption, isMuted ? c.textMuted : c.holiday, holiday);
    if (!count.isEmpty())
        write(painter, countRect, Qt::AlignRight, TextRole::Caption, c.textMuted, count);
}

void DayCell::paintPosters(QPainter &painter, const Look &look) const {
    const Colors &c = colors();
    const int line = QFontMetrics(font(TextRole::Caption)).height();
    const QColor ink = isMuted ? c.textMuted : c.text;
    for (int i = 0; i < posters.size(); ++i) {
        const Poster &poster = posters[i];
        if (i == look.hoveredPoster)
            paintBox(painter, poster.place, metrics::radiusS, look.isChosen ? c.surface : c.hover);
        drawPoster(painter, poster.picture, PosterStore::instance().find(poster.wanted), poster.wanted.subject,
                   posterRadius, isMuted);
        const int lines = int(poster.title.size()) + (poster.singers.isEmpty() ? 0 : 1);
        QRect row(poster.picture.right() + 1 + titleGap, poster.picture.center().y() - lines * line / 2 + 1,
                  rect.right() - titleGap - poster.picture.right() - titleGap, line);
        for (const QString &words : poster.title) {
            write(painter, row, Qt::AlignLeft, TextRole::Caption, ink, words);
            row.translate(0, line);
        }
        if (!poster.singers.isEmpty())
            write(painter, row, Qt::AlignLeft, TextRole::Caption, c.textMuted, poster.singers);
        if (i == look.ringPoster)
            paintFocusRing(painter, poster.place, metrics::radiusS);
    }
    if (rest.isEmpty())
        return;
    if (restLeadsOn)
        write(painter, restRect, Qt::AlignLeft, TextRole::CaptionStrong, c.accentText, rest);
    else
        write(painter, restRect, Qt::AlignLeft, TextRole::Caption, posters.isEmpty() ? c.textMuted : ink, rest);
}

void DayCell::paintSkeleton(QPainter &painter, double light) const {
    const Colors &c = colors();
    const QColor fill = mix(isMuted ? c.hover : c.sunken, c.pressed, light);
    const int top = std::max(numberRect.bottom(), holidayRect.bottom()) + metrics::spaceXs;
    const int height = std::min(rect.bottom() - metrics::spaceXs - top, metrics::posterThumbHeight);
    if (height < metrics::spaceM)
        return;
    const int width = height * 2 / 3;
    const int boxes = 1 + (day.day() * 7 + day.month()) % 3; // as uneven as the days will be
    for (int i = 0; i < boxes; ++i) {
        const QRectF box(rect.left() + metrics::spaceXs + i * (width + metrics::spaceXxs), top, width, height);
        if (box.right() < rect.right() - metrics::spaceXs)
            paintBox(painter, box, posterRadius, fill);
    }
}

} // namespace universe
