#include "ui/counter/ShiftText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace universe::shiftText {

namespace {

struct ShiftText {
    Q_DECLARE_TR_FUNCTIONS(ShiftText)
};

QString here(const QDateTime &instant) { return format::dateTime(instant, QTimeZone::systemTimeZone()); }

} // namespace

QString kind(const Takings &takings) {
    const QString what = takings.kind == u"sale"      ? ShiftText::tr("Tickets sold")
                         : takings.kind == u"top_up"  ? ShiftText::tr("Fuel sold")
                         : takings.kind == u"refund"  ? ShiftText::tr("Given back")
                         : takings.kind == u"reseat"  ? ShiftText::tr("Seats changed")
                         : takings.kind == u"pay_in"  ? ShiftText::tr("Put into the drawer")
                         : takings.kind == u"pay_out" ? ShiftText::tr("Taken out of the drawer")
                                                      : takings.kind; // of a newer server
    const QString how = takings.pay == Pay::Card ? ShiftText::tr("card") : ShiftText::tr("cash");
    return ShiftText::tr("%1, %2 (%3)", "what, how it was paid, how often")
        .arg(what, how, format::number(takings.count));
}

QString name(const Shift &shift) {
    return ShiftText::tr("No. %1, %2, %3", "number, counter, clerk")
        .arg(shift.id.value)
        .arg(texts::isolated(shift.counter), texts::isolated(shift.clerk));
}

QList<std::pair<QString, QString>> facts(const Shift &shift) {
    QList<std::pair<QString, QString>> lines{{ShiftText::tr("Opened"), here(shift.openedAt)}};
    if (!shift.isOpen())
        lines.append({ShiftText::tr("Closed"), here(shift.closedAt)});
    lines.append({ShiftText::tr("In the drawer at first"), format::won(shift.openingFloat)});
    for (const Takings &takings : shift.takings)
        lines.append({kind(takings), format::signedWon(takings.amount)});
    if (shift.expected)
        lines.append({ShiftText::tr("Should be in the drawer"), format::won(*shift.expected)});
    if (shift.counted && shift.expected) {
        lines.append({ShiftText::tr("Counted"), format::won(*shift.counted)});
        lines.append({ShiftText::tr("Difference"), format::signedWon(*shift.counted - *shift.expected)});
    }
    if (!shift.reason.isEmpty())
        lines.append({ShiftText::tr("Reason"), shift.reason});
    return lines;
}

QString printed(const Shift &shift) {
    if (shift.prints == 0)
        return ShiftText::tr("Report no. %1, not printed yet").arg(shift.reportNumber);
    return ShiftText::tr("Report no. %1, printed or saved %n time(s)", nullptr, shift.prints).arg(shift.reportNumber);
}

} // namespace universe::shiftText
