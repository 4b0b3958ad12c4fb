#include "ui/counter/ShiftReportText.h"

#include "app/core/Text.h"
#include "ui/counter/ShiftText.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <ranges>

namespace universe {

namespace {

using Line = PrintedReport::Line;
using Section = PrintedReport::Section;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ShiftReport)
};

QString here(const QDateTime &instant) { return format::dateTime(instant, QTimeZone::systemTimeZone()); }

Section factsOf(const ShiftReport &report) {
    const Shift &shift = report.shift;
    Section section{ReportText::tr("Shift no. %1").arg(shift.id.value),
                    {{ReportText::tr("Counter"), shift.counter},
                     {ReportText::tr("Clerk"), shift.clerk},
                     {ReportText::tr("Opened"), here(shift.openedAt)},
                     {ReportText::tr("Closed"), here(shift.closedAt)}}};
    section.hasTexts = true;
    if (report.closedBy != shift.clerk)
        section.lines.append({ReportText::tr("Closed by"), report.closedBy});
    return section;
}

Section takingsOf(const ShiftReport &report) {
    Section section{ReportText::tr("Takings"), {}};
    for (const Takings &takings : report.shift.takings)
        section.lines.append({shiftText::kind(takings), format::signedWon(takings.amount)});
    section.lines.append({ReportText::tr("Tickets sold, cash and card"), format::number(report.sold)});
    section.lines.append({ReportText::tr("Tickets given back"), format::number(report.givenBack)});
    return section;
}

Section movementsOf(const ShiftReport &report) {
    Section section{ReportText::tr("Put in and taken out"), {}};
    for (const ShiftMovement &movement : report.movements)
        section.lines.append(
            {ReportText::tr("%1: %2", "a time, a reason")
                 .arg(format::time(movement.at, QTimeZone::systemTimeZone()), movement.reason.simplified()),
             format::signedWon(movement.amount)});
    return section;
}

Section drawerOf(const ShiftReport &report) {
    const Shift &shift = report.shift;
    const Money expected = shift.expected.value_or(Money{});
    const Money counted = shift.counted.value_or(Money{});
    Section section{ReportText::tr("Drawer"),
                    {{ReportText::tr("In the drawer at first"), format::won(shift.openingFloat)},
                     {ReportText::tr("Should be in the drawer"), format::won(expected)},
                     {ReportText::tr("Counted"), format::won(counted)},
                     {ReportText::tr("Difference"), format::signedWon(counted - expected)}}};
    if (!shift.reason.isEmpty())
        section.lines.append({ReportText::tr("Reason: %1").arg(shift.reason.simplified())});
    return section;
}

Section countOf(const ShiftReport &report) {
    Section section{ReportText::tr("Counted by notes and coins"), {}};
    if (!report.count) {
        section.lines.append({ReportText::tr("It was not told by notes and coins.")});
        return section;
    }
    for (const auto &[worth, pieces] : std::views::reverse(report.count->toStdMap()))
        section.lines.append({ReportText::tr("%1 × %2", "a note or coin, and how many")
                                  .arg(format::won({worth}), format::number(pieces)),
                              format::won(Money{worth} * pieces)});
    return section;
}

} // namespace

PrintedReport shiftReportText(const ShiftReport &report) {
    PrintedReport printed{
        .title = ReportText::tr("Shift report no. %1").arg(report.shift.reportNumber),
        .copy = report.shift.prints > 1
                    ? ReportText::tr("REPRINT, print no. %1", "how often it was had").arg(report.shift.prints)
                    : ReportText::tr("Original"),
        .sections = {factsOf(report), takingsOf(report)},
        .signatures = {ReportText::tr("Signature of the clerk"), ReportText::tr("Signature of who checked it")}};
    if (!report.movements.isEmpty())
        printed.sections.append(movementsOf(report));
    printed.sections.append(drawerOf(report));
    printed.sections.append(countOf(report));
    return printed;
}

} // namespace universe
