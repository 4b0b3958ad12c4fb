#include "app/api/ConcertRow.h"

#include "app/api/Names.h"

namespace universe {

ConcertSummary readSummary(const Row &row) {
    ConcertSummary concert;
    concert.id = {row.integer(0)};
    concert.title = row.text(1);
    concert.singers = row.text(2);
    concert.venue = row.text(3);
    concert.genre = row.text(4);
    concert.region = row.text(5);
    concert.firstShow = row.instant(6);
    concert.lastShow = row.instant(7);
    concert.bookingOpens = row.instant(8);
    concert.bookingCloses = row.instant(9);
    concert.timeZone = QTimeZone(row.text(10).toUtf8());
    concert.saleState = saleStateFrom(row.text(11));
    concert.minPrice = {row.integer(12)};
    concert.maxPrice = {row.integer(13)};
    concert.favourite = row.boolean(14);
    concert.singersEn = row.text(15);
    concert.venueEn = row.text(16);
    concert.poster = row.text(17);
    return concert;
}

} // namespace universe
