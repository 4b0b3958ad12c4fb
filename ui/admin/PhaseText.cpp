#include "ui/admin/PhaseText.h"

#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace universe::phasetext {

using namespace Qt::StringLiterals;

namespace {

struct PhaseText {
    Q_DECLARE_TR_FUNCTIONS(PhaseText)
};

const QString nistBeacon = u"nist"_s;

QString toldTime(const QString &told) {
    const QDateTime instant = QDateTime::fromString(told, Qt::ISODate);
    return instant.isValid() ? format::dateTime(instant, QTimeZone::systemTimeZone()) : told;
}

/// A phase as the server tells a change of it: "draw, 2026-12-24T10:00:00Z - 2026-12-25T10:00:00Z, everyone, 50 %, …".
/// Each part is known by its form.
QStringList rowTold(const QString &told) {
    QStringList row(saleColumns);
    for (const QString &part : told.split(u", "_s)) {
        const QString first = part.section(u' ', 0, 0);
        if (part == u"first_come" || part == u"draw") {
            row[SaleColumn::Kind] = part;
        } else if (part == u"everyone" || part == u"code") {
            row[SaleColumn::Audience] = part;
        } else if (part.contains(u" - ")) {
            row[SaleColumn::Opens] = toldTime(part.section(u" - "_s, 0, 0));
            row[SaleColumn::Closes] = toldTime(part.section(u" - "_s, 1));
        } else if (part.endsWith(u" %")) {
            row[SaleColumn::Share] = first;
        } else if (part.endsWith(u" s")) {
            row[SaleColumn::TickSeconds] = first;
        } else if (part.endsWith(u" h")) {
            row[SaleColumn::PayHours] = first;
        } else if (part.contains(u' ')) {
            row[SaleColumn::Beacon] = first;
            row[SaleColumn::Round] = part.section(u' ', 1);
        } else {
            row[SaleColumn::DrawAt] = toldTime(part);
        }
    }
    return row;
}

QString usualSale() { return PhaseText::tr("none of its own: first come, first served while booking is open"); }

} // namespace

QString words(const QStringList &row) {
    QStringList parts{kindName(isDraw(row)),
                      PhaseText::tr("%1 – %2", "from, to").arg(row[SaleColumn::Opens], row[SaleColumn::Closes]),
                      audienceName(row[SaleColumn::Audience] == u"code")};
    if (!row[SaleColumn::Share].isEmpty())
        parts << PhaseText::tr("%1 % of the seats").arg(row[SaleColumn::Share]);
    if (!row[SaleColumn::TickSeconds].isEmpty() && !isDraw(row))
        parts << PhaseText::tr("in rounds of %1 s").arg(row[SaleColumn::TickSeconds]);
    if (isDraw(row)) {
        parts << PhaseText::tr("drawn %1", "a time").arg(row[SaleColumn::DrawAt]);
        if (!row[SaleColumn::PayHours].isEmpty())
            parts << PhaseText::tr("%1 h to pay").arg(row[SaleColumn::PayHours]);
        parts << PhaseText::tr("seed: %1, round %2").arg(beaconName(row[SaleColumn::Beacon]), row[SaleColumn::Round]);
    }
    return parts.join(u", "_s);
}

QString wordsOfAll(const QString &text) {
    QStringList lines;
    for (const QStringList &row : saleRows(text))
        lines << words(row);
    return lines.isEmpty() ? usualSale() : lines.join(u'\n');
}

QString change(const QString &before, const QString &after) {
    const QStringList old = before.split(u'\n', Qt::SkipEmptyParts);
    const QStringList now = after.split(u'\n', Qt::SkipEmptyParts);
    QStringList changes;
    for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i) {
        const QString number = format::number(i + 1);
        if (i >= old.size())
            changes << PhaseText::tr("phase %1 is new: %2").arg(number, words(rowTold(now[i])));
        else if (i >= now.size())
            changes << PhaseText::tr("phase %1 is gone: %2").arg(number, words(rowTold(old[i])));
        else if (old[i] != now[i])
            changes << PhaseText::tr("phase %1: %2 → %3").arg(number, words(rowTold(old[i])), words(rowTold(now[i])));
    }
    if (old.isEmpty())
        changes.prepend(PhaseText::tr("until now %1").arg(usualSale()));
    else if (now.isEmpty())
        changes << PhaseText::tr("from now on %1").arg(usualSale());
    return changes.join(u"; "_s);
}

QString columnName(SaleColumn column) {
    switch (column) {
    case SaleColumn::Kind:
        return PhaseText::tr("How");
    case SaleColumn::Opens:
        return PhaseText::tr("Opens");
    case SaleColumn::Closes:
        return PhaseText::tr("Closes");
    case SaleColumn::Audience:
        return PhaseText::tr("For whom");
    case SaleColumn::Share:
        return PhaseText::tr("Share in per cent");
    case SaleColumn::TickSeconds:
        return PhaseText::tr("Seconds of a round");
    case SaleColumn::DrawAt:
        return PhaseText::tr("Drawn at");
    case SaleColumn::PayHours:
        return PhaseText::tr("Hours to pay");
    case SaleColumn::Beacon:
        return PhaseText::tr("Seed of the draw");
    case SaleColumn::Round:
        return PhaseText::tr("Round of the seed");
    }
    Q_UNREACHABLE();
}

QString kindName(bool isDraw) {
    return isDraw ? PhaseText::tr("Draw", "a phase of a sale") : PhaseText::tr("First come", "a phase of a sale");
}

QString audienceName(bool isForCodes) {
    return isForCodes ? PhaseText::tr("Holders of a code") : PhaseText::tr("Everyone");
}

QString beaconName(const QString &source) {
    if (source == nistBeacon)
        return u"NIST"_s;
    return source == u"file" ? PhaseText::tr("File (a trial)") : source;
}

QString columnHelp(SaleColumn column, const QString &beacon) {
    switch (column) {
    case SaleColumn::Share:
        return PhaseText::tr("Above 0, up to 100. Empty: all that is left.");
    case SaleColumn::TickSeconds:
        return PhaseText::tr("1 to 3600. Empty: at once.");
    case SaleColumn::PayHours:
        return PhaseText::tr("1 to 720. Empty: 24.");
    case SaleColumn::Opens:
    case SaleColumn::Closes:
    case SaleColumn::DrawAt:
        return PhaseText::tr("Like 2026-12-24 19:00.");
    case SaleColumn::Round:
        if (beacon == nistBeacon)
            return PhaseText::tr("A minute in UTC, like 2026-12-24 10:00, not before the close.");
        return beacon == u"file"
                   ? PhaseText::tr("A number. The draw proves nothing.")
                   : PhaseText::tr("The number of a round that comes after the close; there is one every 30 seconds.");
    default:
        return {};
    }
}

QString flaw(const SaleFlaw &flaw, const QString &beacon) {
    using What = SaleFlaw::What;
    switch (flaw.what) {
    case What::Unreadable:
        if (flaw.column == SaleColumn::Share || flaw.column == SaleColumn::TickSeconds ||
            flaw.column == SaleColumn::PayHours)
            return PhaseText::tr("This number does not fit. %1").arg(columnHelp(flaw.column, beacon));
        return PhaseText::tr("This cannot be read. %1").arg(columnHelp(flaw.column, beacon));
    case What::NotAfterOpening:
        return PhaseText::tr("A phase closes after it opens.");
    case What::BeforeBooking:
        return PhaseText::tr("The first phase opens with booking or later.");
    case What::BeforeLastIsOver:
        return PhaseText::tr("A phase opens when the one before is over, its draw included.");
    case What::AfterBooking:
        return PhaseText::tr("A phase closes when booking does, or before.");
    case What::DrawnBeforeClose:
        return PhaseText::tr("It is drawn when it is closed.");
    case What::RoundBeforeClose:
        return PhaseText::tr("The round must not be known before the phase is closed.");
    case What::Earlier:
        return PhaseText::tr("The sale has opened: this time can only be later.");
    case What::RoundWithoutClosing:
        return PhaseText::tr("The sale has opened: the round moves only with a later close.");
    }
    Q_UNREACHABLE();
}

} // namespace universe::phasetext
