#include "app/models/seatmap/SeatGeometry.h"

#include "app/models/seatmap/SectionOutline.h"
#include "app/models/seatmap/StagePosition.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <span>

namespace universe {

namespace {

constexpr double cellMetres = 1.5;
constexpr double labelAspect = 1.7;

double medianPitch(const SeatPlan &plan) {
    std::vector<double> pitches;
    for (const SeatRow &row : plan.rows)
        if (row.seatPitch > 0)
            pitches.push_back(row.seatPitch);
    if (pitches.empty())
        return 0.5;
    const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
    std::ranges::nth_element(pitches, middle);
    return *middle;
}

double dot(QPointF a, QPointF b) { return QPointF::dotProduct(a, b); }
double length(QPointF a) { return std::hypot(a.x(), a.y()); }

QPointF unit(SeatGeometry::Direction direction) {
    switch (direction) {
    case SeatGeometry::Direction::Left:
        return {-1, 0};
    case SeatGeometry::Direction::Right:
        return {1, 0};
    case SeatGeometry::Direction::Up:
        return {0, -1};
    case SeatGeometry::Direction::Down:
        return {0, 1};
    }
    return {};
}

} // namespace

SeatGeometry::SeatGeometry(const SeatPlan &plan)
    : m_pitch(medianPitch(plan))
    , m_terms(plan.terms) {
    for (const SeatRow &row : plan.rows)
        if (row.seatCount > 0)
            addRow(row);
    sortGrades();
    m_rowsById.resize(m_rows.size());
    std::iota(m_rowsById.begin(), m_rowsById.end(), 0);
    std::ranges::sort(m_rowsById, {}, [this](int row) { return m_rows[static_cast<size_t>(row)].firstSeat; });
    finishSections(plan);
    addMarks(plan);
    m_grid = SeatGrid(m_positions, std::max(cellMetres, m_pitch * 2));
    m_stage = placeStage(m_positions);
    m_bounds = m_stage.rect;
    for (const Section &section : m_sections)
        m_bounds |= section.bounds;
}

void SeatGeometry::addRow(const SeatRow &row) {
    const int first = seatCount();
    const int rowIndex = static_cast<int>(m_rows.size());
    if (m_sections.empty() || m_sections.back().id != row.sectionId) {
        Section section;
        section.id = row.sectionId;
        section.name = row.section;
        section.first = first;
        section.firstRow = rowIndex;
        section.isStanding = row.isStanding;
        m_sections.push_back(std::move(section));
    }
    Section &section = m_sections.back();
    section.count += row.seatCount;
    ++section.rowCount;
    const int grade = gradeFor(row);
    m_grades[static_cast<size_t>(grade)].seatCount += row.seatCount;
    m_rows.push_back({row.label, row.firstSeat, static_cast<int>(m_sections.size()) - 1, grade, first, row.seatCount,
                      row.firstNumber, row.numberStep, row.gaps});
    m_rowOfSeat.insert(m_rowOfSeat.end(), static_cast<size_t>(row.seatCount), rowIndex);
    const auto add = [this](const SeatRow &of, int slot) {
        m_positions.push_back(slotPosition(of, slot));
        m_directions.push_back(static_cast<float>(slotAngle(of, slot)));
    };
    if (!row.isStanding) {
        for (int i = 0; i < row.seatCount; ++i)
            add(row, row.slotOf(i));
        return;
    }
    const QList<SeatRow> lines = standingRows(row);
    for (int i = 0; i < row.seatCount; ++i)
        add(lines[i / lines.first().seatCount], i % lines.first().seatCount);
}

void SeatGeometry::addMarks(const SeatPlan &plan) {
    m_reserves = plan.isReserved;
    for (const SeatRow &row : plan.rows) {
        for (const MarkedSeat &marked : row.marked) {
            const int seat = indexOf(marked.seat);
            if (seat < 0)
                continue;
            m_marks.resize(m_positions.size(), SeatMark::None);
            m_marks[static_cast<size_t>(seat)] = marked.mark;
            if (!marked.note.isEmpty())
                m_notes.insert(seat, marked.note);
            if (const int place = indexOf(marked.place); marked.mark == SeatMark::Companion && place >= 0)
                m_places.insert(seat, place);
        }
    }
}

int SeatGeometry::gradeFor(const SeatRow &row) {
    const auto found = std::ranges::find_if(
        m_grades, [&](const Grade &grade) { return grade.name == row.grade && grade.price == row.price; });
    if (found != m_grades.end())
        return static_cast<int>(found - m_grades.begin());
    m_grades.push_back({row.grade, row.price, 0});
    return static_cast<int>(m_grades.size()) - 1;
}

void SeatGeometry::sortGrades() {
    std::vector<int> order(m_grades.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(),
                             [this](int grade) { return m_grades[static_cast<size_t>(grade)].price; });
    std::vector<Grade> sorted;
    std::vector<int> place(order.size());
    for (const int grade : order) {
        place[static_cast<size_t>(grade)] = static_cast<int>(sorted.size());
        sorted.push_back(m_grades[static_cast<size_t>(grade)]);
    }
    m_grades = std::move(sorted);
    for (Row &row : m_rows)
        row.grade = place[static_cast<size_t>(row.grade)];
}

void SeatGeometry::finishSections(const SeatPlan &plan) {
    QList<SeatRow> rows; // those that have seats, as m_rows
    std::ranges::copy_if(plan.rows, std::back_inserter(rows), [](const SeatRow &row) { return row.seatCount > 0; });
    for (Section &section : m_sections) {
        const QList<SeatRow> lines =
            section.isStanding ? standingRows(rows[section.firstRow]) : rows.mid(section.firstRow, section.rowCount);
        const std::span own(lines.constData(), static_cast<size_t>(lines.size()));
        section.outline = sectionOutline(own);
        section.bounds = outlineBounds(section.outline);
        const SeatRow &middle = own[own.size() / 2];
        section.labelAt = slotPosition(middle, (middle.slotCount() - 1) / 2.0);
        section.labelBox = largestBox(section.outline, section.labelAt, labelAspect);
        std::vector<int> seatsOfGrade(m_grades.size(), 0);
        for (int row = section.firstRow; row < section.firstRow + section.rowCount; ++row)
            seatsOfGrade[static_cast<size_t>(m_rows[static_cast<size_t>(row)].grade)] +=
                m_rows[static_cast<size_t>(row)].count;
        section.grade = static_cast<int>(std::ranges::max_element(seatsOfGrade) - seatsOfGrade.begin());
    }
}

int SeatGeometry::slotOf(int seat) const {
    const Row &r = row(seat);
    const int offset = seat - r.first;
    return offset + static_cast<int>(std::ranges::upper_bound(r.gaps, offset) - r.gaps.begin());
}

int SeatGeometry::number(int seat) const { return row(seat).firstNumber + row(seat).numberStep * slotOf(seat); }

bool SeatGeometry::isBesideNext(int seat) const {
    return seat + 1 < row(seat).first + row(seat).count && slotOf(seat + 1) == slotOf(seat) + 1;
}

SeatId SeatGeometry::seatId(int seat) const {
    const Row &r = row(seat);
    return {r.firstSeat.value + (seat - r.first)};
}

int SeatGeometry::indexOf(SeatId id) const {
    const auto firstSeat = [this](int row) { return m_rows[static_cast<size_t>(row)].firstSeat; };
    const auto after = std::ranges::upper_bound(m_rowsById, id, {}, firstSeat);
    if (after == m_rowsById.begin())
        return -1;
    const Row &row = m_rows[static_cast<size_t>(*(after - 1))];
    const qint64 offset = id.value - row.firstSeat.value;
    return offset < row.count ? row.first + static_cast<int>(offset) : -1;
}

QList<int> SeatGeometry::indexesOf(const QList<SeatId> &ids) const {
    QList<int> indexes;
    for (const SeatId id : ids) {
        if (const int index = indexOf(id); index >= 0)
            indexes << index;
    }
    return indexes;
}

int SeatGeometry::seatAt(QPointF point, double reach) const {
    int best = -1;
    double bestDistance = reach;
    m_grid.forEachNear({point.x() - reach, point.y() - reach, 2 * reach, 2 * reach}, [&](int seat) {
        const double distance = length(position(seat) - point);
        if (distance <= bestDistance && !isStanding(seat)) {
            bestDistance = distance;
            best = seat;
        }
    });
    return best;
}

int SeatGeometry::sectionAt(QPointF point) const {
    for (size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].bounds.contains(point) && outlineContains(m_sections[i].outline, point))
            return static_cast<int>(i);
    return -1;
}

int SeatGeometry::neighbour(int seat, Direction direction) const {
    const QPointF way = unit(direction);
    const int mate = isStanding(seat) ? -1 : rowMate(seat, way);
    const int next = mate >= 0 ? mate : nearestThatWay(seat, way);
    return next >= 0 && isStanding(next) ? section(next).first : next;
}

int SeatGeometry::rowMate(int seat, QPointF way) const {
    const Row &r = row(seat);
    for (const int mate : {seat - 1, seat + 1}) {
        if (mate < r.first || mate >= r.first + r.count)
            continue;
        const QPointF step = position(mate) - position(seat);
        if (dot(step, way) > 0.72 * length(step)) // within 44 degrees: a row belongs to one pair of arrows
            return mate;
    }
    return -1;
}

int SeatGeometry::nearestThatWay(int seat, QPointF way) const {
    const QPointF from = isStanding(seat) ? section(seat).labelAt : position(seat);
    const double farthest = length(QPointF(m_bounds.width(), m_bounds.height()));
    for (double reach = m_pitch * 4; reach < farthest * 2; reach *= 2) {
        int best = -1;
        double bestCost = std::numeric_limits<double>::max();
        m_grid.forEachNear({from.x() - reach, from.y() - reach, 2 * reach, 2 * reach}, [&](int other) {
            if (rowIndex(other) == rowIndex(seat))
                return; // the row is the other pair of arrows
            const QPointF step = position(other) - from;
            const double along = dot(step, way);
            const double across = std::abs(step.x() * way.y() - step.y() * way.x());
            if (along < m_pitch * 0.3 || along < across * 0.5)
                return;
            const double cost = along + across * 2;
            if (cost < bestCost) {
                bestCost = cost;
                best = other;
            }
        });
        if (best >= 0 && bestCost <= reach) // no better seat can be outside the searched area
            return best;
        if (best >= 0 && reach * 2 >= farthest * 2)
            return best;
    }
    return -1;
}

} // namespace universe
