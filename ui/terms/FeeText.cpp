#include "ui/terms/FeeText.h"

#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace universe {

namespace {

/// Gives the texts their context for translation.
struct FeeText {
    Q_DECLARE_TR_FUNCTIONS(FeeText)
};

} // namespace

QString feeStepName(const FeeStep &step) {
    return step.daysBefore == 0 ? FeeText::tr("On the day, until it begins")
                                : FeeText::tr("Until %n day(s) before the show", nullptr, step.daysBefore);
}

QString feeText(double percent) {
    return percent > 0 ? FeeText::tr("%1%", "a fee").arg(QString::number(percent, 'g', 6)) : FeeText::tr("free");
}

QString freePeriodText(int hours, int daysBefore) {
    if (hours <= 0)
        return {};
    const QString within = format::duration(hours * 60);
    return daysBefore > 0
               ? FeeText::tr("Free within %1 of booking, while the show is %n or more days away.", nullptr, daysBefore)
                     .arg(within)
               : FeeText::tr("Free within %1 of booking.").arg(within);
}

QString quoteText(const CancellationQuote &quote, const QTimeZone &venue) {
    const bool isFree = quote.fee == Money{};
    const QString percent = feeText(quote.feePercent);
    if (!quote.nextStepAt.isValid()) {
        const QString end = format::dateTime(quote.closesAt, venue);
        return isFree ? FeeText::tr("Free until %1; after that nothing can be cancelled.").arg(end)
                      : FeeText::tr("%1 until %2; after that nothing can be cancelled.").arg(percent, end);
    }
    // A step ends with a day: its midnight is named by that day.
    const QDateTime next = quote.nextStepAt.toTimeZone(venue);
    if (next.time() == QTime(0, 0)) {
        const QString day = format::date(next.date().addDays(-1));
        return isFree ? FeeText::tr("Free until the end of %1, more after that.").arg(day)
                      : FeeText::tr("%1 until the end of %2, more after that.").arg(percent, day);
    }
    const QString end = format::dateTime(quote.nextStepAt, venue);
    return isFree ? FeeText::tr("Free until %1, more after that.").arg(end)
                  : FeeText::tr("%1 until %2, more after that.").arg(percent, end);
}

} // namespace universe
