#include "app/models/seatmap/SaleStage.h"

namespace universe {

SaleStage SaleStage::at(const QList<SalePhase> &phases, const QDateTime &now) {
    if (phases.isEmpty())
        return {};
    SaleStage stage{.kind = Kind::Between, .since = {}, .until = {}};
    for (const SalePhase &phase : phases) {
        const bool isDraw = phase.kind == PhaseKind::Draw;
        const QDateTime &end =
            isDraw && phase.state != PhaseState::Drawn && phase.drawAt > phase.closes ? phase.drawAt : phase.closes;
        if (phase.opens <= now && now < end)
            return {.kind = isDraw                  ? Kind::Draw
                            : phase.tickSeconds > 0 ? Kind::Ticks
                                                    : Kind::Open,
                    .since = phase.opens,
                    .until = end,
                    .isForCodes = phase.isForCodes,
                    .tickSeconds = phase.tickSeconds};
        if (now < phase.opens && (!stage.until.isValid() || phase.opens < stage.until))
            stage.until = phase.opens;
    }
    return stage;
}

} // namespace universe
