#pragma once

#include "app/core/Seat.h"
#include "app/models/seatmap/SeatGrid.h"

#include <QHash>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <memory>
#include <vector>

namespace universe {

/// The positions of all seats, sections and the stage of a hall, and the way back from a position to a seat. Metres, as
/// in SeatRow; a screen shows it as it is, the stage above and the audience below. A seat is an index from 0 in the
/// plan's order; -1 is none. Immutable, so that a worker can build it and a painter can read it while the GUI thread
/// does.
class SeatGeometry {
public:
    struct Grade {
        QString name;
        Money price;
        int seatCount = 0;
    };
    struct Row {
        QString label;
        SeatId firstSeat;
        int section = 0;
        int grade = 0;
        int first = 0;
        int count = 0;
        int firstNumber = 1;
        int numberStep = 1;
        QList<qint64> gaps{}; ///< as in SeatRow
    };
    struct Section {
        SectionId id;
        QString name;
        int grade = 0; ///< of most of its seats
        int first = 0;
        int count = 0;
        int firstRow = 0;
        int rowCount = 0;
        bool isStanding = false;      ///< one row whose seats are numbers of entry: they are not picked one by one
        std::vector<QPointF> outline; ///< clockwise on the screen, half a seat outside its seats
        QRectF bounds;
        QPointF labelAt;
        QSizeF labelBox; ///< the room for a horizontal label around labelAt
    };
    struct Stage {
        QRectF rect;
        bool inTheRound = false; ///< seats stand behind it too
    };
    enum class Direction { Left, Right, Up, Down };

    SeatGeometry() = default;
    explicit SeatGeometry(const SeatPlan &plan);

    [[nodiscard]] int terms() const { return m_terms; }
    [[nodiscard]] int seatCount() const { return static_cast<int>(m_positions.size()); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    /// The grades, the dearest first.
    [[nodiscard]] const std::vector<Grade> &grades() const { return m_grades; }
    [[nodiscard]] const Stage &stage() const { return m_stage; }
    /// The rectangle of all seats and the stage.
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    /// The distance between neighbouring seats of a row that is usual in this hall.
    [[nodiscard]] double pitch() const { return m_pitch; }

    [[nodiscard]] QPointF position(int seat) const { return m_positions[static_cast<size_t>(seat)]; }
    /// The square around a seat.
    [[nodiscard]] QRectF seatArea(int seat) const {
        return {position(seat) - QPointF(m_pitch, m_pitch) / 2, QSizeF(m_pitch, m_pitch)};
    }
    /// The way the row faces away from its centre, in radians.
    [[nodiscard]] float direction(int seat) const { return m_directions[static_cast<size_t>(seat)]; }
    [[nodiscard]] int rowIndex(int seat) const { return m_rowOfSeat[static_cast<size_t>(seat)]; }
    [[nodiscard]] const Row &row(int seat) const { return m_rows[static_cast<size_t>(rowIndex(seat))]; }
    [[nodiscard]] int sectionIndex(int seat) const { return row(seat).section; }
    [[nodiscard]] const Section &section(int seat) const { return m_sections[static_cast<size_t>(row(seat).section)]; }
    [[nodiscard]] int gradeIndex(int seat) const { return row(seat).grade; }
    [[nodiscard]] const Grade &grade(int seat) const { return m_grades[static_cast<size_t>(row(seat).grade)]; }
    [[nodiscard]] Money price(int seat) const { return grade(seat).price; }
    /// The number printed on the seat.
    [[nodiscard]] int number(int seat) const;
    [[nodiscard]] bool isStanding(int seat) const { return section(seat).isStanding; }
    /// Whether this seat and the next one stand beside each other in a row, without a gap.
    [[nodiscard]] bool isBesideNext(int seat) const;

    [[nodiscard]] SeatMark mark(int seat) const {
        return m_marks.empty() ? SeatMark::None : m_marks[static_cast<size_t>(seat)];
    }
    [[nodiscard]] bool hasMarks() const { return !m_marks.empty(); }
    [[nodiscard]] bool hasMark(SeatMark mark) const { return std::ranges::find(m_marks, mark) != m_marks.end(); }
    /// What its mark says besides; mostly empty.
    [[nodiscard]] QString note(int seat) const { return m_notes.value(seat); }
    /// A wheelchair place or a companion's seat, which are not sold like others at present.
    [[nodiscard]] bool isReserved(int seat) const {
        return m_reserves && (mark(seat) == SeatMark::Wheelchair || mark(seat) == SeatMark::Companion);
    }
    /// The wheelchair place without which a companion's seat is not sold; -1 for others.
    [[nodiscard]] int placeOf(int seat) const { return m_reserves ? m_places.value(seat, -1) : -1; }

    [[nodiscard]] SeatId seatId(int seat) const;
    /// -1 when this hall has no such seat.
    [[nodiscard]] int indexOf(SeatId id) const;
    /// The indexes of those seats that this hall has.
    [[nodiscard]] QList<int> indexesOf(const QList<SeatId> &ids) const;

    /// The seat nearest to a point, if one is within `reach` metres of it; else -1.
    [[nodiscard]] int seatAt(QPointF point, double reach) const;
    /// The section that a point is in, or -1.
    [[nodiscard]] int sectionAt(QPointF point) const;
    /// The next seat that way, across aisles and sections; -1 at the edge of the hall.
    [[nodiscard]] int neighbour(int seat, Direction direction) const;
    /// Calls visit(seat) for every seat near `area` (a little outside too).
    template <typename Visit>
    void forEachSeatNear(const QRectF &area, Visit &&visit) const {
        m_grid.forEachNear(area, std::forward<Visit>(visit));
    }

private:
    void addRow(const SeatRow &row);
    void addMarks(const SeatPlan &plan);
    [[nodiscard]] int slotOf(int seat) const;
    int gradeFor(const SeatRow &row);
    void sortGrades();
    void finishSections(const SeatPlan &plan);
    [[nodiscard]] int rowMate(int seat, QPointF way) const;
    [[nodiscard]] int nearestThatWay(int seat, QPointF way) const;

    std::vector<QPointF> m_positions;
    std::vector<float> m_directions;
    std::vector<int> m_rowOfSeat;
    std::vector<SeatMark> m_marks; ///< empty where no seat has one
    QHash<int, QString> m_notes;
    QHash<int, int> m_places; ///< of companions' seats
    bool m_reserves = false;
    std::vector<Row> m_rows;
    std::vector<int> m_rowsById; ///< row indexes by ascending first seat id
    std::vector<Section> m_sections;
    std::vector<Grade> m_grades;
    Stage m_stage;
    QRectF m_bounds;
    double m_pitch = 0.5;
    int m_terms = 0;
    SeatGrid m_grid;
};

using SeatGeometryPtr = std::shared_ptr<const SeatGeometry>;

} // namespace universe
