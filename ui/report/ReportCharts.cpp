#include "ui/report/ReportCharts.h"

#include "app/models/report/ReportController.h"
#include "app/models/report/ReportSheets.h"
#include "ui/report/BarPicture.h"
#include "ui/report/HallPicture.h"
#include "ui/report/HeatPicture.h"
#include "ui/report/LinePicture.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct ReportCharts {
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

constexpr int bestSellers = 10;

ChartPicturePtr concertBars(const QList<ConcertSales> &concerts) {
    QList<BarPicture::Bar> bars;
    for (const ConcertSales &sales : concerts.first(std::min<qsizetype>(concerts.size(), bestSellers))) {
        const qint64 kept = sales.turnover.tickets - sales.turnover.returned;
        bars.append({sales.title, kept, format::number(kept)});
    }
    return std::make_shared<BarPicture>(bars);
}

ChartPicturePtr payBars(const QList<ShowTakings> &takings) {
    std::array<Money, 3> sums{};
    for (const ShowTakings &show : takings)
        sums.at(size_t(show.pay)) += show.turnover.earned();
    QList<BarPicture::Bar> bars;
    for (const Pay pay : {Pay::Coins, Pay::Cash, Pay::Card}) {
        const qint64 sum = sums.at(size_t(pay)).coins;
        bars.append({sheets::payName(pay), sum, format::number(sum)});
    }
    return std::make_shared<BarPicture>(bars);
}

ChartPicturePtr hourGrid(const QList<HourSales> &hours) {
    constexpr int days = 7;
    constexpr int hoursOfDay = 24;
    QStringList lines;
    for (int day = 1; day <= days; ++day)
        lines << sheets::weekdayName(day);
    QStringList columns;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        columns << QString::number(hour);
    QList<QList<qint64>> amounts(days, QList<qint64>(hoursOfDay));
    for (const HourSales &hour : hours)
        amounts[hour.weekday - 1][hour.hour] += hour.tickets;
    return std::make_shared<HeatPicture>(lines, columns, amounts);
}

QList<QPointF> pointsOf(const QList<CurveDay> &days) {
    QList<QPointF> points;
    points.reserve(days.size());
    for (const CurveDay &day : days)
        points.append(QPointF(day.dayOfSale, double(day.ticketsSoFar)));
    return points;
}

ChartPicturePtr curveLines(const ReportController &report) {
    QList<LinePicture::Line> lines{{report.concertTitle(report.curveOf()), pointsOf(report.curve())}};
    if (report.comparedWith().isValid())
        lines.append({report.concertTitle(report.comparedWith()), pointsOf(report.otherCurve())});
    return std::make_shared<LinePicture>(lines, ReportCharts::tr("days since booking opened"),
                                         ReportCharts::tr("tickets"));
}

} // namespace

ChartPicturePtr reportChart(const ReportController &report) {
    if (report.isEmpty())
        return {};
    switch (report.view()) {
    case ReportController::View::Concerts:
        return concertBars(report.concerts());
    case ReportController::View::Takings:
        return payBars(report.takings());
    case ReportController::View::Hours:
        return hourGrid(report.hours());
    case ReportController::View::Curve:
        return curveLines(report);
    case ReportController::View::Shows:
    case ReportController::View::Hall:
        break;
    }
    return {};
}

ChartPicturePtr hallByState(const HallSales &hall) {
    QList<HallPicture::Kind> kinds{{ReportCharts::tr("Free", "seats"), HallPicture::Look::Hollow},
                                   {ReportCharts::tr("Held", "seats"), HallPicture::Look::Half},
                                   {ReportCharts::tr("Sold", "seats"), HallPicture::Look::Full},
                                   {ReportCharts::tr("Blocked", "seats"), HallPicture::Look::Crossed}};
    QList<quint8> kindOf;
    kindOf.reserve(hall.states().size());
    for (const SeatState state : hall.states()) {
        const auto kind = quint8(state == SeatState::HeldByMe ? SeatState::Held : state);
        kindOf.append(kind);
        ++kinds[kind].count;
    }
    return std::make_shared<HallPicture>(hall.geometry(), kinds, kindOf);
}

// Prices are told apart by the colours of grades, the dearest first; what is beyond them is one kind.
ChartPicturePtr hallByPrice(const HallSales &hall, const QDateTime &at) {
    constexpr qsizetype told = 6;
    const QList<std::optional<Money>> seats = hall.soldAt(at);
    std::set<Money, std::greater<>> prices; // of all that was ever sold, so that a price keeps its colour
    for (const SeatSale &sale : hall.sales())
        prices.insert(sale.price);
    QList<HallPicture::Kind> kinds{{ReportCharts::tr("Not sold", "seats"), HallPicture::Look::Hollow}};
    QHash<qint64, quint8> kindOfPrice;
    for (const Money price : prices) {
        if (kinds.size() <= told)
            kinds.append({format::number(price.coins),
                          HallPicture::Look(int(HallPicture::Look::First) + int(kinds.size()) - 1)});
        kindOfPrice.insert(price.coins, quint8(kinds.size() - 1));
    }
    if (kindOfPrice.size() > told)
        kinds.last().name = ReportCharts::tr("%1 or less").arg(kinds.last().name);
    QList<quint8> kindOf;
    kindOf.reserve(seats.size());
    for (const std::optional<Money> &price : seats) {
        const quint8 kind = price ? kindOfPrice.value(price->coins) : quint8(0);
        kindOf.append(kind);
        ++kinds[kind].count;
    }
    return std::make_shared<HallPicture>(hall.geometry(), kinds, kindOf);
}

} // namespace universe
