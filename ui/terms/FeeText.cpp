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
    return percent > 0 ? FeeText::tr("%1 %", "a fee").arg(QString::number(percent, 'g', 6)) : FeeText::tr("free");
}

QString feesText(const QList<FeeStep> &steps) {
    QStringList texts;
    for (const FeeStep &step : steps)
        texts << FeeText::tr("%1: %2", "until when, a fee").arg(feeStepName(step), feeText(step.percent));
    return texts.join(QStringLiteral(" · "));
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
    const QString now = quote.fee > Money{} ? FeeText::tr("Cancelling costs %1 now.").arg(feeText(quote.feePercent))
                                            : FeeText::tr("Cancelling is free now.");
    if (!quote.nextStepAt.isValid())
        return now + u' ' + FeeText::tr("You can cancel until %1.").arg(format::dateTime(quote.closesAt, venue));
    return now + u' ' + FeeText::tr("From %1 on it costs more.").arg(format::dateTime(quote.nextStepAt, venue));
}

} // namespace universe
