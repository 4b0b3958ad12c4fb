#include "ui/calendar/DayCell.h"

#include "app/core/Text.h"
#include "ui/calendar/CalendarText.h"
#include "ui/posters/ConcertText.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace universe {

namespace {

struct DayCellText {
    Q_DECLARE_TR_FUNCTIONS(DayCell)
};

constexpr int inset = metrics::spaceXs;
constexpr int numberSize = 26;
constexpr int posterGap = metrics::spaceXxs;
constexpr int wordGap = metrics::spaceXs;
constexpr int narrowestWords = 56;
constexpr int mostPosters = 4; ///< the server names no more of a day
/// Few sizes: a poster is painted once for each, and a window can have any width.
constexpr std::array<int, 10> posterWidths{20, 24, 28, 32, 36, 40, 48, 56, 64, 80};

QSize posterOf(int width) { return {width, width * 3 / 2}; }

/// The largest width at which so many posters fit side by side; fewer posters when not even the smallest fit.
int posterWidthFor(const QSize &room, int count) {
    int best = 0;
    for (const int width : posterWidths) {
        const bool fits = width * 3 / 2 <= room.height() && count * (width + posterGap) - posterGap <= room.width();
        best = fits ? width : best;
    }
    return best > 0 || count <= 1 ? best : posterWidthFor(room, count - 1);
}

QString singersOf(const CalendarDay::Highlight &highlight) {
    return format::name(highlight.singers, highlight.singersEn);
}

PosterStore::Wanted wantedOf(const CalendarDay::Highlight &highlight, const QSize &size, double ratio) {
    return {{highlight.id, highlight.title, singersOf(highlight), highlight.genre, highlight.poster},
            (QSizeF(size) * ratio).toSize(),
            int(metrics::radiusS / 2.0 * ratio)};
}

} // namespace

DayCell DayCell::head(const Content &content, const QRect &rect) {
    DayCell cell;
    cell.day = content.day;
    cell.rect = rect;
    cell.number = QLocale().toString(content.day.day());
    cell.isOff = content.day.dayOfWeek() == Qt::Sunday || !content.off.isEmpty();
    cell.isSaturday = content.day.dayOfWeek() == Qt::Saturday;
    cell.isToday = content.isToday;
    cell.isMuted = content.isMuted;
    cell.numberRect = QRect(rect.left() + inset - 3, rect.top() + 5, numberSize, numberSize);
    const int right = rect.right() - inset + 1;
    int left = cell.numberRect.right() + 1 + posterGap;
    cell.holiday = dayOffName(content.off);
    if (content.what) {
        const QFontMetrics caption(font(TextRole::Caption));
        cell.count = dayCount(content.mode, content.what->concerts);
        const int holidayWidth = cell.holiday.isEmpty() ? 0 : caption.horizontalAdvance(cell.holiday) + wordGap;
        if (caption.horizontalAdvance(cell.count) + holidayWidth >= right - left) // the number alone says it, too
            cell.count = QLocale().toString(content.what->concerts);
        const int width = caption.horizontalAdvance(cell.count) + 1;
        cell.countRect = QRect(right - width, cell.numberRect.top(), width, numberSize);
    }
    const int end = content.what ? cell.countRect.left() - wordGap : right;
    cell.holidayRect = QRect(left, cell.numberRect.top(), std::max(0, end - left), numberSize);
    return cell;
}

DayCell DayCell::inMonth(const Content &content, const QRect &rect) {
    DayCell cell = head(content, rect);
    const QFontMetrics caption(font(TextRole::Caption));
    cell.holiday = caption.elidedText(cell.holiday, Qt::ElideRight, cell.holidayRect.width());
    const int top = cell.numberRect.bottom() + 1 + posterGap;
    const QSize room(rect.width() - 2 * inset, rect.bottom() - inset - top + 1);
    const int width = posterWidthFor(room, mostPosters);
    if (!content.what || content.what->highlights.isEmpty() || width == 0)
        return cell;
    const int most = std::min(mostPosters, (room.width() + posterGap) / (width + posterGap));
    const QSize size = posterOf(width);
    for (const CalendarDay::Highlight &highlight :
         content.what->highlights.first(std::min<qsizetype>(most, content.what->highlights.size()))) {
        const int x = rect.left() + inset + int(cell.posters.size()) * (width + posterGap);
        const QRect picture(QPoint(x, top), size);
        cell.posters << Poster{highlight.id, picture, picture, wantedOf(highlight, size, content.ratio), {}, {}};
    }
    const QString &first = content.what->highlights.first().title;
    const int words = room.width() - width - wordGap;
    if (cell.posters.size() == 1 && words >= narrowestWords)
        cell.posters.first().title = wordLines(first, caption, words, std::max(1, size.height() / caption.height()));
    else if (room.height() >= size.height() + posterGap + caption.height()) {
        cell.restRect = QRect(rect.left() + inset, top + size.height() + posterGap, room.width(), caption.height());
        cell.rest = caption.elidedText(first, Qt::ElideRight, room.width());
    }
    return cell;
}

DayCell DayCell::inWeek(const Content &content, const QRect &rect) {
    DayCell cell = head(content, rect);
    const QFontMetrics caption(font(TextRole::Caption));
    const int inner = rect.width() - 2 * inset;
    cell.holidayRect = QRect(rect.left() + inset, cell.numberRect.bottom() + 1, inner, caption.height() + 2);
    cell.holiday = caption.elidedText(cell.holiday, Qt::ElideRight, inner);
    int y = cell.holidayRect.bottom() + 1 + posterGap;
    cell.restRect = QRect(rect.left() + inset, y, inner, metrics::compactTarget);
    if (!content.what) {
        cell.rest = content.isKnown ? nothingOnDay(content.mode) : QString();
        return cell;
    }
    const int height = (rect.bottom() - metrics::compactTarget - y) / mostPosters - metrics::spaceS;
    const int width = posterWidthFor({inner / 3, height}, 1);
    const QSize size = posterOf(std::max(width, posterWidths.front()));
    for (const CalendarDay::Highlight &highlight : content.what->highlights) {
        const QRect place(rect.left() + 2, y - 2, rect.width() - 4, size.height() + metrics::spaceS);
        const QRect picture(QPoint(rect.left() + inset, y + metrics::spaceS / 2 - 2), size);
        const int words = inner - size.width() - wordGap;
        const int lines = std::max(2, (size.height() + metrics::spaceXs) / caption.height());
        cell.posters << Poster{highlight.id,
                               place,
                               picture,
                               wantedOf(highlight, size, content.ratio),
                               wordLines(highlight.title, caption, words, lines - 1),
                               caption.elidedText(texts::isolatedEach(singersOf(highlight)), Qt::ElideRight, words)};
        y = place.bottom() + 3;
    }
    const int more = content.what->concerts - int(content.what->highlights.size());
    cell.rest = more > 0 ? DayCellText::tr("%Ln more", "concerts", more) : QString();
    cell.restRect.moveTop(y);
    cell.restLeadsOn = true;
    return cell;
}

int DayCell::posterAt(const QPoint &point) const {
    const auto found = std::ranges::find_if(posters, [&](const Poster &p) { return p.place.contains(point); });
    return found == posters.end() ? -1 : int(found - posters.begin());
}

} // namespace universe
