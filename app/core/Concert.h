#pragma once

#include "app/core/Ids.h"
#include "app/core/ListPage.h"
#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace universe {

/// The state of a concert's sale, decided by the server's clock.
enum class SaleState { Upcoming, Open, Closed, Cancelled };

/// One row of a list of concerts. Instants are UTC; `timeZone` is the venue's, for showing them.
struct ConcertSummary {
    ConcertId id;
    QString title;
    QString singers;
    QString venue;
    QString genre;
    QString region;
    QDateTime firstShow;
    QDateTime lastShow;
    QDateTime bookingOpens;
    QDateTime bookingCloses;
    QTimeZone timeZone;
    SaleState saleState = SaleState::Upcoming;
    Money minPrice;
    Money maxPrice;
    bool favourite = false;
    QString singersEn; ///< each by the English name, where one is known
    QString venueEn;   ///< empty: not known
    QString poster;    ///< the name of its picture; empty: it has none
};

struct Concert : ConcertSummary {
    VenueId venueId;
    int seatLimit = 0;
    int ageLimit = 0;
    int runningMinutes = 0;
    QString synopsis;
    bool booked = false;       ///< the member has a live booking of it
    int terms = 0;             ///< grows whenever a price, grade, time, venue or limit changes
    QDateTime accessibleUntil; ///< when wheelchair places and companions' seats return to general sale; invalid: never
    QDateTime serverNow;       ///< the server's clock when it answered, for countdowns
};

struct ConcertSinger {
    SingerId id;
    QString name;
    QString nameEn;
    bool favourite = false;
};

struct GradePrice {
    QString grade;
    Money price;
    QString sections;
};

struct Show {
    ShowId id;
    QDateTime startsAt;
    int seatsTotal = 0;
    int seatsFree = 0;
    QDateTime nextReleaseAt = {}; ///< when seats that came back return to sale next; invalid when never
};

struct Availability {
    qint64 seatsTotal = 0;
    qint64 seatsFree = 0;
};

/// A page of a list; `cursor` asks for the next one and is empty after the last.
struct ConcertPage : ListPage<ConcertSummary> {
    QString corrected; ///< the query that was searched instead of a mistyped one
};

} // namespace universe
