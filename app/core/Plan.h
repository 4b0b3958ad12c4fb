#pragma once

#include "app/core/Ids.h"
#include "app/core/Seat.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace universe {

/// What somebody says of a seat that is not like others.
struct Marking {
    SeatMark mark = SeatMark::None;
    QString note{};

    friend bool operator==(const Marking &, const Marking &) = default;
};

/// A row of a plan that is being edited, as a document has it. A mark belongs to a place of the row (from 0, gaps
/// counted), so that it stays where it is when the row is numbered otherwise.
struct PlanRow {
    QString label;
    int seats = 1;
    int first = 1;
    int step = 1;
    QList<int> missing{}; ///< numbers
    double shift = 0;
    QMap<int, Marking> marks{};

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// Where a section stands: see SeatRow. Its rows are arcs around (x, y), the first `radius` away: the larger, the
/// straighter.
struct PlanLayout {
    double x = 0;
    double y = 0;
    double radius = 8;
    double direction = 90;
    double rowPitch = 0.9;
    double seatPitch = 0.55;

    friend bool operator==(const PlanLayout &, const PlanLayout &) = default;
};

struct PlanSection {
    QString name;
    bool isStanding = false;
    int capacity = 0;      ///< of a standing area
    QList<PlanRow> rows{}; ///< of one with seats; they stay when it becomes a standing area, until it is saved
    PlanLayout layout{};

    friend bool operator==(const PlanSection &, const PlanSection &) = default;
};

/// A hall and its plan, as somebody is editing them.
struct PlanDraft {
    QString name;
    QString nameEn{};
    QString region{};
    QString timeZone = QStringLiteral("Asia/Seoul");
    QList<PlanSection> sections{};

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;
};

/// A seat of a draft. Its place counts gaps.
struct PlanPlace {
    int section = -1;
    int row = -1;
    int slot = -1;

    friend auto operator<=>(const PlanPlace &, const PlanPlace &) = default;
};

/// A hall in the list of halls.
struct Hall {
    VenueId id;
    QString name;
    QString nameEn;
    QString region;
    int version = 0;
    int seats = 0;
    bool isGenerated = false; ///< its plan was made up from a number of seats
    int shows = 0;            ///< to come
};

/// A version of a hall's plan, as the server gives it to an editor.
struct HallPlan {
    VenueId venue;
    int version = 0;
    int latest = 0;
    bool isGenerated = false;
    PlanDraft draft;
    QStringList priced; ///< sections of the latest version that are sold by shows to come
};

/// A version in the list of versions.
struct PlanVersion {
    int version = 0;
    QDateTime at;
    QString who; ///< empty: it is not known
    QString file;
    int seats = 0;
    bool isGenerated = false;
    int shows = 0;
    int showsAhead = 0;
    bool isTaken = false; ///< its shows keep it, as somebody has a seat of it
};

} // namespace universe
