#include "ui/posters/ConcertText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

struct ConcertText {
    Q_DECLARE_TR_FUNCTIONS(ConcertText)
};

} // namespace

QString saleStatusName(SaleStatus status) {
    switch (status) {
    case SaleStatus::Upcoming:
        return ConcertText::tr("Opening soon");
    case SaleStatus::Open:
        return ConcertText::tr("On sale");
    case SaleStatus::ClosesToday:
        return ConcertText::tr("Last day");
    case SaleStatus::SoldOut:
        return ConcertText::tr("Sold out");
    case SaleStatus::Cancelled:
        return ConcertText::tr("Cancelled");
    case SaleStatus::ShowBegun:
    case SaleStatus::Closed:
    case SaleStatus::Booked:
        break;
    }
    return ConcertText::tr("Ended");
}

Tone saleStatusTone(SaleStatus status) {
    switch (status) {
    case SaleStatus::Upcoming:
        return Tone::Accent;
    case SaleStatus::Open:
        return Tone::Positive;
    case SaleStatus::ClosesToday:
        return Tone::Warning;
    case SaleStatus::Cancelled:
        return Tone::Danger;
    case SaleStatus::SoldOut:
    case SaleStatus::ShowBegun:
    case SaleStatus::Closed:
    case SaleStatus::Booked:
        break;
    }
    return Tone::Muted;
}

QString shortTime(QTime time) {
    //: A time of the day, as short as can be; letters as in QLocale::toString.
    return QLocale().toString(time,
                              time.minute() == 0 ? ConcertText::tr("h AP", "full hour") : ConcertText::tr("h:mm AP"));
}

QString saleStatusBadge(SaleStatus status, const ConcertSummary &concert, const QDateTime &now) {
    if (status != SaleStatus::Upcoming)
        return saleStatusName(status);
    const auto local = [&](const QDateTime &at) {
        return concert.timeZone.isValid() ? at.toTimeZone(concert.timeZone) : at.toLocalTime();
    };
    const QDateTime opens = local(concert.bookingOpens);
    const QString time = shortTime(opens.time());
    if (opens.date() == local(now).date())
        return ConcertText::tr("Opens today, %1").arg(time);
    //: A day without its year, as short as can be.
    const QString day = QLocale().toString(opens.date(), ConcertText::tr("MMM d", "short day"));
    return ConcertText::tr("Opens %1, %2", "day, time").arg(day, time);
}

QString saleStatusDetail(SaleStatus status, const ConcertSummary &concert, const std::optional<Availability> &seats) {
    switch (status) {
    case SaleStatus::ClosesToday:
        return ConcertText::tr("until %1").arg(format::time(concert.bookingCloses, concert.timeZone));
    case SaleStatus::Open:
        return seats ? ConcertText::tr("%Ln seat(s) left", nullptr, int(seats->seatsFree)) : QString();
    case SaleStatus::Upcoming:
    case SaleStatus::SoldOut:
    case SaleStatus::ShowBegun:
    case SaleStatus::Closed:
    case SaleStatus::Cancelled:
    case SaleStatus::Booked:
        break;
    }
    return {};
}

QString concertDates(const ConcertSummary &concert) {
    if (!concert.firstShow.isValid())
        return ConcertText::tr("Dates to be announced");
    return format::dateRange(concert.firstShow, concert.lastShow, concert.timeZone);
}

QString sectionRuns(const QString &sections) {
    constexpr qsizetype shortest = 3; // sections in a run that is worth its dash
    static const QRegularExpression numbered(u"^(.*?)(\\d{1,6})$"_s);
    const QString comma = u", "_s;
    const QStringList names = sections.split(comma);
    QStringList runs;
    for (qsizetype first = 0, next = 0; first < names.size(); first = next) {
        const QRegularExpressionMatch match = numbered.match(names[first]);
        next = first + 1;
        while (match.hasMatch() && next < names.size() &&
               names[next] == match.captured(1) + QString::number(match.captured(2).toInt() + int(next - first)))
            ++next;
        if (next - first < shortest)
            runs << names.mid(first, next - first);
        else
            runs << ConcertText::tr("%1–%2", "a run of sections")
                        .arg(texts::isolated(names[first]), names[next - 1].mid(match.capturedLength(1)));
    }
    return runs.join(comma);
}

namespace {

QStringList brokenLines(const QString &text, const QFontMetrics &metrics, int width, int most) {
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty()) {
        if (lines.size() == most - 1 || metrics.horizontalAdvance(rest) <= width)
            return lines << metrics.elidedText(rest, Qt::ElideRight, width);
        qsizetype end = -1;
        for (qsizetype space = rest.indexOf(u' '); space > 0; space = rest.indexOf(u' ', space + 1)) {
            if (metrics.horizontalAdvance(rest.left(space)) > width)
                break;
            end = space;
        }
        if (end < 0) // a word that is wider than the line
            return lines << metrics.elidedText(rest, Qt::ElideRight, width);
        lines << rest.left(end);
        rest = rest.mid(end + 1);
    }
    return lines;
}

} // namespace

QStringList wordLines(const QString &text, const QFontMetrics &metrics, int width, int most) {
    const QString whole = text.simplified();
    QStringList lines = brokenLines(whole, metrics, width, most);
    for (QString &line : lines)
        line = texts::lineOf(whole, line);
    return lines;
}

} // namespace universe
