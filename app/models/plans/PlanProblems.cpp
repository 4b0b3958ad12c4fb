#include "app/models/plans/PlanProblems.h"

#include "app/models/plans/PlanSeats.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace universe {

namespace {

using Kind = PlanProblem::Kind;

constexpr int nearby = 2; ///< places between a companion and its wheelchair place

class Finder {
public:
    explicit Finder(const PlanDraft &draft)
        : m_draft(draft) {}

    QList<PlanProblem> find(const QStringList &priced) {
        if (m_draft.name.trimmed().isEmpty())
            add(Kind::NoName, {});
        if (m_draft.sections.isEmpty())
            add(Kind::NoSections, {});
        if (m_draft.sections.size() > planSeats::mostSections)
            add(Kind::TooManySections, {}, int(m_draft.sections.size()));
        if (const int seats = planSeats::count(m_draft); seats > planSeats::mostSeats)
            add(Kind::TooManySeats, {}, seats);
        for (int s = 0; s < m_draft.sections.size(); ++s)
            look(s);
        for (const QString &name : priced) {
            if (!m_names.contains(name))
                add(Kind::PricedGone, {}, -1, name);
        }
        return m_found;
    }

private:
    void add(Kind kind, const PlanPlace &place, int other = -1, const QString &name = {}) {
        m_found.append({kind, place, other, name});
    }

    void look(int s) {
        const PlanSection &section = m_draft.sections.at(s);
        const QString name = section.name.trimmed();
        if (name.isEmpty())
            add(Kind::SectionUnnamed, {s});
        else if (m_names.contains(name))
            add(Kind::SectionDoubled, {s}, m_names.value(name), name);
        else
            m_names.insert(name, s);
        for (int before = 0; before < s; ++before) {
            if (isSamePlace(section.layout, m_draft.sections.at(before).layout)) {
                add(Kind::SamePlace, {s}, before, name);
                break;
            }
        }
        if (section.isStanding ? section.capacity < 1 : section.rows.isEmpty())
            add(Kind::SectionEmpty, {s}, -1, name);
        if (section.isStanding)
            return;
        if (section.rows.size() > planSeats::mostRows)
            add(Kind::TooManyRows, {s}, int(section.rows.size()), name);
        lookAtRows(s, section);
        lookAtCompanions(s, section);
    }

    static bool isSamePlace(const PlanLayout &a, const PlanLayout &b) {
        return a.x == b.x && a.y == b.y && a.radius == b.radius && a.direction == b.direction;
    }

    void lookAtRows(int s, const PlanSection &section) {
        QHash<QString, int> labels;
        for (int r = 0; r < section.rows.size(); ++r) {
            const PlanRow &row = section.rows.at(r);
            const QString label = row.label.trimmed();
            if (label.isEmpty())
                add(Kind::RowUnnamed, {s, r});
            else if (labels.contains(label))
                add(Kind::RowDoubled, {s, r}, labels.value(label), label);
            else
                labels.insert(label, r);
            if (row.seats < 1)
                add(Kind::RowEmpty, {s, r}, -1, label);
            if (row.seats > planSeats::mostInRow)
                add(Kind::RowTooLong, {s, r}, row.seats, label);
            if (row.step == 0) {
                add(Kind::NoStep, {s, r}, -1, label);
                continue;
            }
            lookAtNumbers(s, r, row);
        }
    }

    void lookAtNumbers(int s, int r, const PlanRow &row) {
        const int last = row.seats + int(row.missing.isEmpty() ? 0 : planSeats::gapSlots(row).size()) - 1;
        if (row.seats > 0 && std::min(row.first, planSeats::numberAt(row, last)) < 0)
            add(Kind::BelowZero, {s, r}, -1, row.label);
        if (row.marks.isEmpty())
            return;
        const QList<int> places = planSeats::slotsOf(row);
        for (auto mark = row.marks.begin(); mark != row.marks.end(); ++mark) {
            if (!std::ranges::binary_search(places, mark.key())) {
                add(Kind::LostMark, {s, r, mark.key()}, planSeats::numberAt(row, mark.key()), row.label);
                break;
            }
        }
    }

    void lookAtCompanions(int s, const PlanSection &section) {
        QList<PlanPlace> far;
        bool hasPlace = false;
        bool hasCompanion = false;
        for (int r = 0; r < section.rows.size(); ++r) {
            const PlanRow &row = section.rows.at(r);
            if (row.step == 0 || row.marks.isEmpty())
                continue;
            QList<int> places;
            QList<int> companions;
            for (const int slot : planSeats::slotsOf(row)) {
                const SeatMark mark = row.marks.value(slot).mark;
                if (mark == SeatMark::Wheelchair)
                    places.append(slot);
                else if (mark == SeatMark::Companion)
                    companions.append(slot);
            }
            hasPlace = hasPlace || !places.isEmpty();
            hasCompanion = hasCompanion || !companions.isEmpty();
            for (const int companion : std::as_const(companions)) {
                if (std::ranges::none_of(places, [&](int place) { return std::abs(place - companion) <= nearby; }))
                    far.append({s, r, companion});
            }
        }
        if (hasCompanion && !hasPlace)
            return add(Kind::NoWheelchairPlace, far.constFirst(), -1, section.name);
        for (const PlanPlace &place : std::as_const(far))
            add(Kind::CompanionFar, place, planSeats::numberAt(section.rows.at(place.row), place.slot),
                section.rows.at(place.row).label);
    }

    const PlanDraft &m_draft;
    QHash<QString, int> m_names;
    QList<PlanProblem> m_found;
};

} // namespace

QList<PlanProblem> problemsOf(const PlanDraft &draft, const QStringList &priced) { return Finder(draft).find(priced); }

} // namespace universe
