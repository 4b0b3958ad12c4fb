#include "app/import/table/TableConcert.h"

#include "app/import/table/TablePrices.h"
#include "app/import/table/TableShows.h"
#include "app/import/text/DayText.h"
#include "app/import/text/LengthText.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// A whole number that stands alone.
std::optional<int> plainNumber(const QString &text, int most) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// Takes what a cell says, or keeps the cell as text where nothing is understood.
template <typename Value>
void take(const TableReading &reading, const QString &key, std::optional<Value> &field,
          const std::optional<Value> &value) {
    if (value)
        field = value;
    else if (!reading.value(key).isEmpty())
        reading.keepText(key, key);
}

void readNumbers(const TableReading &reading) {
    constexpr int mostYears = 120;
    constexpr int mostMinutes = 6000;
    ForeignConcert &concert = reading.concert;
    const QString age = reading.value(u"age_limit"_s);
    const auto years = plainNumber(age, mostYears);
    take(reading, u"age_limit"_s, concert.ageLimit, years ? years : readAgeLimit(age));
    const QString length = reading.value(u"running_minutes"_s);
    const auto minutes = plainNumber(length, mostMinutes);
    take(reading, u"running_minutes"_s, concert.runningMinutes, minutes ? minutes : readRunningMinutes(length));
    take(reading, u"seat_limit"_s, concert.seatLimit, readSeatLimit(reading.value(u"seat_limit"_s)));
    concert.venue.seats = readSeatCount(reading.value(u"seats"_s));
}

void readPeople(const TableReading &reading) {
    const auto singers = readSingers(reading.value(u"singers"_s));
    if (singers)
        reading.concert.singers = *singers;
    else
        reading.keepText(u"singers"_s, u"singers"_s);
}

/// All hours of the row are of its zone, where it names one.
void readZone(const TableReading &reading) {
    const QString name = reading.value(u"time_zone"_s);
    if (name.isEmpty())
        return;
    ForeignConcert &concert = reading.concert;
    if (!QTimeZone::isTimeZoneIdAvailable(name.toLatin1())) {
        concert.flaw = {u"time_zone"_s, Reason::because("\"%1\" is no time zone").arg(name.left(100))};
        return;
    }
    const QTimeZone zone(name.toLatin1());
    concert.venue.timeZone = name;
    const auto place = [&zone](ForeignShow &show) {
        if (show.time && !show.zone.isValid())
            show.zone = zone;
    };
    std::ranges::for_each(concert.shows, place);
    for (auto *instant : {&concert.bookingOpens, &concert.bookingCloses})
        if (*instant)
            place(**instant);
}

/// What has no place with us is kept as text, and told.
void keepDiscounts(const TableReading &reading) {
    const QString text = reading.value(u"discounts"_s);
    if (text.isEmpty())
        return;
    reading.concert.texts.append(u"%1: %2"_s.arg(reading.columns.header(u"discounts"_s), text));
    reading.concert.remarks.append(
        {u"price"_s,
         Reason::because("discounts are kept as text, and nothing is cheaper by them: \"%1\"").arg(text.left(200))});
}

void readPoster(const TableReading &reading) {
    const QString address = reading.value(u"poster"_s);
    if (address.startsWith(u"http://") || address.startsWith(u"https://"))
        reading.concert.poster = address;
}

/// Why the row, or a cell of it that counts, is not what was meant.
std::optional<ForeignFlaw> flawOf(const TableRow &row, const TableColumns &columns) {
    if (!row.flaw.isEmpty())
        return ForeignFlaw{u"columns"_s, row.flaw};
    for (const DamagedCell &cell : row.damaged)
        if (const QString key = columns.keyOf(cell.column); !key.isEmpty())
            return ForeignFlaw{key, cell.reason};
    for (int column = 0; column < columns.width(); ++column) {
        const Reason flaw = flawOfCell(row.cells.value(column));
        if (!flaw.isEmpty() && !columns.keyOf(column).isEmpty())
            return ForeignFlaw{columns.keyOf(column), flaw};
    }
    return {};
}

} // namespace

ForeignConcert concertOf(const TableRow &row, const TableStart &start) {
    ForeignConcert concert;
    const TableReading reading{row, start, concert};
    concert.row = row.number;
    const QString source = reading.value(u"source"_s);
    concert.source = source.isEmpty() ? start.source : source;
    concert.isSourceGuessed = source.isEmpty();
    concert.flaw = flawOf(row, start.columns);
    concert.sourceId = row.flaw.isEmpty() ? reading.value(u"source_id"_s) : QString();
    concert.title = reading.value(u"title"_s).simplified();
    concert.venue.name = reading.value(u"venue"_s).simplified();
    if (concert.flaw)
        return concert;
    for (const DamagedCell &cell : row.damaged)
        concert.remarks.append({start.columns.headers().value(cell.column), cell.reason});
    concert.venue.region = readRegion(reading.value(u"region"_s));
    concert.genre = reading.value(u"genre"_s).simplified();
    concert.synopsis = reading.value(u"synopsis"_s);
    readPeople(reading);
    readNumbers(reading);
    readPoster(reading);
    readPricesOf(reading);
    readShows(reading);
    for (const auto &[key, field] :
         {std::pair{u"booking_opens"_s, &concert.bookingOpens}, std::pair{u"booking_closes"_s, &concert.bookingCloses}})
        if (const auto ambiguity = reading.ambiguity(key); ambiguity && !concert.flaw)
            concert.flaw = ambiguity;
        else
            take(reading, key, *field, reading.day(key));
    keepDiscounts(reading);
    if (!concert.flaw)
        readZone(reading);
    return concert;
}

} // namespace universe
