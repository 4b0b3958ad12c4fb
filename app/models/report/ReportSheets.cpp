#include "app/models/report/ReportSheets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace universe::sheets {

using namespace Qt::StringLiterals;

namespace {

struct ReportSheets {
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

using Kind = Sheet::Kind;

QList<Sheet::Column> moneyColumns() {
    return {{ReportSheets::tr("Gross", "all that was charged")},
            {ReportSheets::tr("Fees", "kept of what was cancelled")},
            {ReportSheets::tr("Refunds", "all that was given back")},
            {ReportSheets::tr("Earned", "gross less refunds")}};
}

QList<Sheet::Column> turnoverColumns() {
    return QList<Sheet::Column>{{ReportSheets::tr("Bookings")},
                                {ReportSheets::tr("Tickets", "sold in the period")},
                                {ReportSheets::tr("Returned", "tickets, since")}} +
           moneyColumns();
}

QVariantList moneyCells(Money gross, Money fees, Money refunds) {
    return {gross.coins, fees.coins, refunds.coins, (gross - refunds).coins};
}

QVariantList turnoverCells(const Turnover &turnover) {
    return QVariantList{turnover.bookings, turnover.tickets, turnover.returned} +
           moneyCells(turnover.gross, turnover.fees, turnover.refunds);
}

QVariantList figureCells(const SalesFigures &figures) {
    return QVariantList{qint64(figures.sold), qint64(figures.held), qint64(figures.waiting), qint64(figures.admitted)} +
           moneyCells(figures.gross, figures.fees, figures.refunds);
}

/// Nothing of nothing is no share.
QVariant share(qint64 part, qint64 whole) { return whole > 0 ? QVariant(double(part) / double(whole)) : QVariant(); }

QString totalName() { return ReportSheets::tr("Total"); }

} // namespace

QString payName(Pay pay) {
    switch (pay) {
    case Pay::Coins:
        return ReportSheets::tr("Fuel", "a way of paying");
    case Pay::Cash:
        return ReportSheets::tr("Cash");
    case Pay::Card:
        return ReportSheets::tr("Card");
    }
    return {};
}

QString weekdayName(int weekday) { return QLocale().standaloneDayName(weekday, QLocale::ShortFormat); }

Sheet shows(const QList<ShowSales> &sales) {
    Sheet sheet{.name = ReportSheets::tr("Sales by show"),
                .columns = QList<Sheet::Column>{{ReportSheets::tr("Concert"), Kind::Text},
                                                {ReportSheets::tr("Show", "when it begins"), Kind::Instant},
                                                {ReportSheets::tr("Sold", "seats")},
                                                {ReportSheets::tr("Held", "seats")},
                                                {ReportSheets::tr("Waiting", "entries of the waiting list")},
                                                {ReportSheets::tr("Admitted", "seats")}} +
                           moneyColumns(),
                .rows = {},
                .hasTotal = !sales.isEmpty()};
    SalesFigures total;
    for (const ShowSales &show : sales) {
        sheet.rows << QVariantList{show.title, show.startsAt.toTimeZone(show.timeZone)} + figureCells(show.figures);
        total += show.figures;
    }
    if (sheet.hasTotal)
        sheet.rows << QVariantList{totalName(), QVariant()} + figureCells(total);
    return sheet;
}

Sheet concerts(const QList<ConcertSales> &sales) {
    Sheet sheet{.name = ReportSheets::tr("Sales by concert"),
                .columns =
                    QList<Sheet::Column>{{ReportSheets::tr("Concert"), Kind::Text}} + turnoverColumns() +
                    QList<Sheet::Column>{{ReportSheets::tr("Full", "share of a hall that is sold"), Kind::Percent},
                                         {ReportSheets::tr("No-shows", "tickets that nobody came with")},
                                         {ReportSheets::tr("No-show rate", "of those expected"), Kind::Percent}},
                .rows = {},
                .hasTotal = !sales.isEmpty()};
    ConcertSales total;
    const auto row = [](const ConcertSales &concert, const QString &title) {
        return QVariantList{title} + turnoverCells(concert.turnover) +
               QVariantList{share(concert.sold, concert.seats),
                            concert.expected > 0 ? QVariant(concert.noShows) : QVariant(),
                            share(concert.noShows, concert.expected)};
    };
    for (const ConcertSales &concert : sales) {
        sheet.rows << row(concert, concert.title);
        total.turnover += concert.turnover;
        total.seats += concert.seats;
        total.sold += concert.sold;
        total.expected += concert.expected;
        total.noShows += concert.noShows;
    }
    if (sheet.hasTotal)
        sheet.rows << row(total, totalName());
    return sheet;
}

Sheet takings(const QList<ShowTakings> &takings) {
    Sheet sheet{.name = ReportSheets::tr("Takings by show and way of paying"),
                .columns = QList<Sheet::Column>{{ReportSheets::tr("Concert"), Kind::Text},
                                                {ReportSheets::tr("Show", "when it begins"), Kind::Instant},
                                                {ReportSheets::tr("Paid by"), Kind::Text}} +
                           turnoverColumns(),
                .rows = {},
                .hasTotal = !takings.isEmpty()};
    Turnover total;
    for (const ShowTakings &show : takings) {
        sheet.rows << QVariantList{show.title, show.startsAt.toTimeZone(show.timeZone), payName(show.pay)} +
                          turnoverCells(show.turnover);
        total += show.turnover;
    }
    if (sheet.hasTotal)
        sheet.rows << QVariantList{totalName(), QVariant(), QVariant()} + turnoverCells(total);
    return sheet;
}

Sheet hours(const QList<HourSales> &hours) {
    Sheet sheet{.name = ReportSheets::tr("Sales by weekday and hour"),
                .columns = {{ReportSheets::tr("Weekday"), Kind::Text},
                            {ReportSheets::tr("Hour", "of the clock"), Kind::Text},
                            {ReportSheets::tr("Bookings")},
                            {ReportSheets::tr("Tickets", "sold in the period")},
                            {ReportSheets::tr("Gross", "all that was charged")}},
                .rows = {},
                .hasTotal = !hours.isEmpty()};
    HourSales total;
    for (const HourSales &hour : hours) {
        sheet.rows << QVariantList{weekdayName(hour.weekday), u"%1:00"_s.arg(hour.hour, 2, 10, QChar(u'0')),
                                   hour.bookings, hour.tickets, hour.gross.coins};
        total.bookings += hour.bookings;
        total.tickets += hour.tickets;
        total.gross += hour.gross;
    }
    if (sheet.hasTotal)
        sheet.rows << QVariantList{totalName(), QVariant(), total.bookings, total.tickets, total.gross.coins};
    return sheet;
}

Sheet curve(const QList<CurveDay> &days, const QString &title, const QList<CurveDay> &otherDays,
            const QString &otherTitle) {
    Sheet sheet{.name = ReportSheets::tr("Sales by day since booking opened"),
                .columns = {{ReportSheets::tr("Concert"), Kind::Text},
                            {ReportSheets::tr("Day of sale", "0 is the day of the opening")},
                            {ReportSheets::tr("Day"), Kind::Day},
                            {ReportSheets::tr("Bookings")},
                            {ReportSheets::tr("Tickets", "sold in the period")},
                            {ReportSheets::tr("Returned", "tickets, since")},
                            {ReportSheets::tr("Gross", "all that was charged")},
                            {ReportSheets::tr("Tickets so far")},
                            {ReportSheets::tr("Gross so far")}},
                .rows = {}};
    const auto add = [&sheet](const QList<CurveDay> &curve, const QString &name) {
        for (const CurveDay &day : curve)
            sheet.rows << QVariantList{
                name,         qint64(day.dayOfSale), day.day,          day.bookings,        day.tickets,
                day.returned, day.gross.coins,       day.ticketsSoFar, day.grossSoFar.coins};
    };
    add(days, title);
    add(otherDays, otherTitle);
    return sheet;
}

Sheet seats(const QList<SeatSale> &seats, const QDateTime &at) {
    struct Price {
        qint64 sold = 0;
        qint64 returned = 0;
    };
    QMap<qint64, Price> prices;
    for (const SeatSale &seat : seats) {
        if (seat.soldAt > at)
            continue;
        Price &price = prices[seat.price.coins];
        ++price.sold;
        if (seat.returnedAt.isValid() && seat.returnedAt <= at)
            ++price.returned;
    }
    Sheet sheet{.name = ReportSheets::tr("Seats by price"),
                .columns = {{ReportSheets::tr("Price")},
                            {ReportSheets::tr("Tickets so far")},
                            {ReportSheets::tr("Returned", "tickets, since")},
                            {ReportSheets::tr("Out", "tickets that are sold and not given back")}},
                .rows = {},
                .hasTotal = false};
    for (auto price = prices.constEnd(); price != prices.constBegin();) {
        --price; // the dearest first
        sheet.rows << QVariantList{price.key(), price->sold, price->returned, price->sold - price->returned};
    }
    return sheet;
}

} // namespace universe::sheets
