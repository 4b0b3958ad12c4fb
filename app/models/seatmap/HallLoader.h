#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/seatmap/SeatCalls.h"
#include "app/models/seatmap/SeatGeometry.h"

#include <QHash>
#include <QObject>

namespace universe {

/// Brings the hall of a show: asks for its plan, builds the geometry in the background, and keeps the last few.
class HallLoader : public QObject {
    Q_OBJECT

public:
    explicit HallLoader(SeatCalls calls, QObject *parent = nullptr);

    /// Loads the hall of this show instead of the one before. Ends in loaded, at once when the hall is known with these
    /// terms of its concert or later ones, or in failed.
    void load(ShowId show, int terms = 0);

Q_SIGNALS:
    void loaded(const universe::SeatGeometryPtr &geometry);
    void failed(const universe::Error &error);

private:
    void build(ShowId show, const SeatPlan &plan);
    void keep(ShowId show, const SeatGeometryPtr &geometry);

    SeatCalls m_calls;
    LatestAnswer m_answers;
    QHash<ShowId, SeatGeometryPtr> m_halls;
};

} // namespace universe
