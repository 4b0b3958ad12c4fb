#pragma once

#include "app/core/Concert.h"
#include "app/core/ListPage.h"

namespace universe {

/// What puts a concert on a day: a show, or the opening of its booking. Days are the venue's.
enum class CalendarMode { Shows, Opens };

/// A day that has a show or an opening.
struct CalendarDay {
    struct Highlight {
        ConcertId id;
        QString title;
        QString singers;
        QString genre;
        QString singersEn = {}; ///< this and the poster are as ConcertSummary has them
        QString poster = {};
    };
    QDate day;
    int concerts = 0;
    QList<Highlight> highlights; ///< up to four: the member's favourites, then what is most wanted
};

/// A public holiday that no rule gives: an election, or a day that was decreed.
struct DecreedDay {
    QDate day;
    QString name;
    QString englishName; ///< may be empty

    friend bool operator==(const DecreedDay &, const DecreedDay &) = default;
};

struct CalendarEntry {
    ConcertSummary concert;
    ShowId show; ///< none in CalendarMode::Opens
    QDateTime startsAt;
};

using CalendarEntries = ListPage<CalendarEntry>;

} // namespace universe
