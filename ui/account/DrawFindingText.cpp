#include "ui/account/DrawFindingText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace universe::drawfinding {

namespace {

using Flaw = DrawFinding::Flaw;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DrawFinding)
};

/// What the random number is worth, by its source.
QString beaconText(const CheckedDraw &checked) {
    const QString round = QString::fromUtf8(checked.beaconRound);
    if (checked.beaconSource == "nist")
        return Words::tr("The random number is NIST's of %1, and its signature is right: %2.")
            .arg(round, texts::isolated(checked.beaconSigner));
    if (checked.beaconSource == "drand")
        return Words::tr("The random number is that of drand's round %1; its signature was not checked here. Compare "
                         "it there: %2")
            .arg(round, QString::fromLatin1(checked.beaconValue.toHex()));
    return Words::tr("The random number came from a file, chosen by whoever made the draw: it proves nothing.");
}

QString rightText(const CheckedDraw &checked, const FoundEntry &entry) {
    QStringList lines{
        Words::tr(
            "The record is right. Your entry, with your wishes, is no. %1 of the %2 that were fixed at the close.")
            .arg(format::number(entry.place), format::number(checked.summary.entries))};
    if (entry.rank == 0)
        return lines.join(u'\n');
    lines << Words::tr(
                 "All ranks and winners were computed again on this machine (winners: %1, rounds: %2) and are the "
                 "ones that were told. Your rank is %3.")
                 .arg(format::number(checked.summary.winners), format::number(checked.summary.rounds),
                      format::number(entry.rank))
          << beaconText(checked);
    return lines.join(u'\n');
}

QString flawText(const DrawFinding &finding) {
    switch (finding.flaw) {
    case Flaw::Record:
        return Words::tr("The record is not right: %1.").arg(texts::isolated(finding.reason));
    case Flaw::Root:
        return Words::tr("The entries of the record are not those that were published at the close.");
    case Flaw::Sum:
        return Words::tr("The winners of the record are not those that were published.");
    case Flaw::Entry:
        return Words::tr("Your entry is not among those of the record.");
    case Flaw::Wishes:
        return Words::tr("Your entry is in the record with other wishes than yours.");
    case Flaw::Rank:
        return Words::tr("Your rank by the record is another one than you were told.");
    case Flaw::Seats:
        return Words::tr("The record says something else about your seats than you were told.");
    case Flaw::None:
        break;
    }
    return {};
}

} // namespace

QString text(const DrawFinding &finding) {
    if (finding.flaw == Flaw::None)
        return rightText(finding.checked, finding.checked.entry.value_or(FoundEntry()));
    return flawText(finding) + u'\n' +
           Words::tr(
               "Load the page anew (F5) and check again. If it stays like this, save the record and your receipt, "
               "show them to the organiser, and to anybody else.");
}

} // namespace universe::drawfinding
