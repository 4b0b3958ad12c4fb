#pragma once

#include "app/core/Plan.h"

namespace universe {

/// What is wrong with a plan, or strange, and where.
struct PlanProblem {
    enum class Kind {
        NoName, ///< of the hall
        NoSections,
        TooManySections,
        TooManySeats,
        SectionUnnamed,
        SectionDoubled, ///< two of one name
        SectionEmpty,
        SamePlace, ///< two sections at one place; `other` is the first
        TooManyRows,
        RowUnnamed,
        RowDoubled,
        RowEmpty,
        RowTooLong,
        BelowZero, ///< numbers of seats
        NoStep,
        LostMark,          ///< a mark on a seat that is not there
        NoWheelchairPlace, ///< companions without any in their section
        CompanionFar,      ///< no wheelchair place near it in its row
        PricedGone,        ///< a section that is sold and would be gone; `name` is its own
    };

    Kind kind = Kind::NoName;
    PlanPlace place{};
    int other = -1; ///< a section, or how many
    QString name{}; ///< of what it is about, as it is called

    /// Whether the server would refuse the plan, or the plan would be refused by nobody and yet be wrong.
    [[nodiscard]] bool isBlocking() const {
        return kind != Kind::LostMark && kind != Kind::CompanionFar && kind != Kind::PricedGone;
    }
    friend bool operator==(const PlanProblem &, const PlanProblem &) = default;
};

/// All problems, in the order of the plan. `priced`: HallPlan::priced.
QList<PlanProblem> problemsOf(const PlanDraft &draft, const QStringList &priced = {});

} // namespace universe
