#pragma once

#include "app/core/Calendar.h"
#include "app/holidays/KoreanHolidays.h"
#include "ui/posters/PosterStore.h"

#include <QPainter>
#include <QRect>
#include <QStringList>

namespace universe {

/// A day of the calendar with all its parts laid out, so that painting it again costs little.
struct DayCell {
    struct Poster {
        ConcertId id;
        QRect place; ///< the area that can be pressed, in a week
        QRect picture;
        PosterStore::Wanted wanted;
        QStringList title; ///< in lines, where there is room
        QString singers;
    };

    QDate day;
    QRect rect;
    QRect numberRect;
    QRect holidayRect;
    QRect countRect;
    QRect restRect; ///< below the posters
    QString number;
    QString holiday;
    QString count;
    QString rest;             ///< the number of further concerts, or the title of the first poster
    bool restLeadsOn = false; ///< pressing it shows all of the day
    bool isOff = false;       ///< a Sunday or a holiday
    bool isSaturday = false;
    bool isToday = false;
    bool isMuted = false; ///< of another month
    QList<Poster> posters;

    /// The facts of a day to lay out.
    struct Content {
        QDate day;
        const CalendarDay *what = nullptr; ///< null: nothing
        QList<DayOff> off;
        CalendarMode mode = CalendarMode::Shows;
        bool isToday = false;
        bool isMuted = false;
        bool isKnown = false; ///< a null `what` means that the day has nothing
        double ratio = 1;     ///< device pixels per pixel
    };
    /// Posters side by side, as many and as large as there is room for.
    static DayCell inMonth(const Content &content, const QRect &rect);
    /// Posters below each other with their titles.
    static DayCell inWeek(const Content &content, const QRect &rect);

    struct Look {
        bool isHovered = false;
        bool isChosen = false;
        bool hasRing = false;   ///< the keyboard is on the day
        int hoveredPoster = -1; ///< of a week
        int ringPoster = -1;    ///< the keyboard is on that one
        double skeleton = -1;   ///< how light the skeleton is, 0 to 1, while the day is being loaded
    };
    void paint(QPainter &painter, const Look &look) const;
    [[nodiscard]] int posterAt(const QPoint &point) const;

private:
    static DayCell head(const Content &content, const QRect &rect);
    void paintGround(QPainter &painter, const Look &look) const;
    void paintHead(QPainter &painter) const;
    void paintPosters(QPainter &painter, const Look &look) const;
    void paintSkeleton(QPainter &painter, double light) const;
};

} // namespace universe
