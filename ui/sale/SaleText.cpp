#include "ui/sale/SaleText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace universe::saletext {

namespace {

struct SaleText {
    Q_DECLARE_TR_FUNCTIONS(SaleText)
};

} // namespace

QString name(const SalePhase &phase) {
    if (phase.kind == PhaseKind::Draw)
        return SaleText::tr("Draw", "a phase of a sale");
    return phase.tickSeconds > 0 ? SaleText::tr("First come, in rounds", "a phase of a sale")
                                 : SaleText::tr("First come, first served", "a phase of a sale");
}

QString explained(const SalePhase &phase) {
    if (phase.kind == PhaseKind::Draw)
        return SaleText::tr("Enter your wishes any time while it is open. Who gets seats is drawn by lot afterwards, "
                            "and everybody can check how.");
    if (phase.tickSeconds > 0)
        return SaleText::tr("First come in rounds of %n second(s): whoever asks within a round is drawn at its end, so "
                            "being faster is worth nothing.",
                            nullptr, phase.tickSeconds);
    return SaleText::tr("Whoever takes free seats first has them.");
}

QString stateName(PhaseState state) {
    switch (state) {
    case PhaseState::Announced:
        return SaleText::tr("To come", "a phase's state");
    case PhaseState::Open:
        return SaleText::tr("Now", "a phase's state");
    case PhaseState::Closed:
        return SaleText::tr("Closed, to be drawn", "a phase's state");
    case PhaseState::Drawn:
        return SaleText::tr("Drawn, winners pay", "a phase's state");
    case PhaseState::Ended:
        break;
    }
    return SaleText::tr("Over", "a phase's state");
}

Tone stateTone(PhaseState state) {
    switch (state) {
    case PhaseState::Open:
        return Tone::Positive;
    case PhaseState::Closed:
    case PhaseState::Drawn:
        return Tone::Accent;
    case PhaseState::Announced:
    case PhaseState::Ended:
        break;
    }
    return Tone::Muted;
}

QString wish(const DrawWish &wish, const QList<Show> &shows, const QTimeZone &zone) {
    const QString seats = SaleText::tr("%n seat(s) together", nullptr, wish.seats);
    const auto show = std::ranges::find(shows, wish.show, &Show::id);
    if (show == shows.end())
        return SaleText::tr("%1 · %2", "a grade, seats").arg(texts::isolated(wish.grade), seats);
    return SaleText::tr("%1 · %2 · %3", "a date, a grade, seats")
        .arg(format::dateTime(show->startsAt, zone), texts::isolated(wish.grade), seats);
}

} // namespace universe::saletext
