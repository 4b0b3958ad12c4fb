#include "ui/catalogue/PhaseSale.h"

#include "app/models/sale/ConcertPhases.h"
#include "ui/posters/ConcertText.h"
#include "ui/sale/SaleText.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace universe {

namespace {

using Action = PhaseSale::Action;

struct PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(PhaseSale)
};

bool needsCode(const ConcertPhases &phases, const SalePhase &phase) {
    return phase.isForCodes && !phases.hasUsedCode(phase.id);
}

PhaseSale drawSale(const ConcertPhases &phases, const SalePhase &draw) {
    const QString takePart = phases.entry() ? PhaseWords::tr("See my wishes") : PhaseWords::tr("Enter the draw");
    return {.status = PhaseWords::tr("Draw", "where a sale stands"),
            .tone = Tone::Accent,
            .caption = PhaseWords::tr("Entries close in"),
            .until = draw.closes,
            .note = PhaseWords::tr("Seats are drawn. When you enter does not matter, and it costs nothing."),
            .action = Action::TakePart,
            .button = needsCode(phases, draw) ? PhaseWords::tr("Enter a code") : takePart};
}

PhaseSale firstComeSale(const ConcertPhases &phases, const SalePhase &phase) {
    const bool isShut = needsCode(phases, phase);
    return {.status = saleStatusName(SaleStatus::Open),
            .tone = saleStatusTone(SaleStatus::Open),
            .caption = PhaseWords::tr("This phase closes in"),
            .until = phase.closes,
            .note = isShut ? PhaseWords::tr("This phase is for holders of a code.") : saletext::explained(phase),
            .action = isShut ? Action::TakePart : Action::ChooseSeats,
            .button = isShut ? PhaseWords::tr("Enter a code") : QString()};
}

} // namespace

std::optional<PhaseSale> phaseSale(const ConcertPhases &phases, const QTimeZone &zone) {
    if (phases.phases().isEmpty())
        return {};
    if (const SalePhase *due = phases.dueDraw())
        return PhaseSale{.status = PhaseWords::tr("To be drawn", "where a sale stands"),
                         .tone = Tone::Accent,
                         .caption = PhaseWords::tr("Entries are closed"),
                         .until = {},
                         .note = PhaseWords::tr("The draw is made from %1 on. Nothing is sold before that.")
                                     .arg(format::dateTime(due->drawAt, zone)),
                         .action = Action::None,
                         .button = PhaseWords::tr("Not open yet")};
    if (const SalePhase *open = phases.openPhase())
        return open->kind == PhaseKind::Draw ? drawSale(phases, *open) : firstComeSale(phases, *open);
    if (const SalePhase *next = phases.nextPhase())
        return PhaseSale{.status = saleStatusName(SaleStatus::Upcoming),
                         .tone = saleStatusTone(SaleStatus::Upcoming),
                         .caption = PhaseWords::tr("The next phase opens in"),
                         .until = next->opens,
                         .note = PhaseWords::tr("Next: %1. Nothing is sold at this moment.", "a kind of phase")
                                     .arg(saletext::name(*next)),
                         .action = Action::None,
                         .button = PhaseWords::tr("Not open yet")};
    return PhaseSale{.status = saleStatusName(SaleStatus::Closed),
                     .tone = saleStatusTone(SaleStatus::Closed),
                     .caption = PhaseWords::tr("All phases are over"),
                     .until = {},
                     .note = PhaseWords::tr("Nothing is sold any more."),
                     .action = Action::None,
                     .button = PhaseWords::tr("No seats")};
}

} // namespace universe
