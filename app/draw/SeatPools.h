#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <queue>
#include <tuple>
#include <vector>

namespace universe {

/// Free seats beside each other: first, first + 1, ...
struct SeatRun {
    size_t pool = 0;
    qint64 first = 0;
    std::vector<qint64> distances;
    std::vector<bool> restricted; ///< as many
};

/// What a draw may still give: pools (a grade of a show), each with a number of seats and with runs of free seats, of
/// which the best groups are taken, as sql/DRAW.md says.
class SeatPools {
public:
    /// `left` says of each pool how many seats it may give.
    SeatPools(std::vector<qint64> left, const std::vector<SeatRun> &runs);

    /// The first id of the best `count` seats together, which are taken; nothing when the pool has no such.
    std::optional<qint64> take(size_t pool, qint64 count);
    /// Whether anything may still be given.
    [[nodiscard]] bool isExhausted() const { return m_open == 0; }

private:
    /// Seats of a run that is whole until some of it are taken.
    struct Piece {
        size_t pool = 0;
        size_t begin = 0; ///< in the arrays of seats
        size_t size = 0;
        bool isTaken = false;
    };
    /// In the order of what is better; the first id tells equals apart.
    struct Group {
        qint64 restricted = 0;
        int singles = 0; ///< seats that it leaves alone
        qint64 distance = 0;
        qint64 first = 0;
        size_t begin = 0;
        size_t piece = 0;

        bool operator>(const Group &o) const {
            return std::tie(restricted, singles, distance, first) >
                   std::tie(o.restricted, o.singles, o.distance, o.first);
        }
    };
    using Heap = std::priority_queue<Group, std::vector<Group>, std::greater<>>;
    struct Pool {
        qint64 left = 0;
        std::vector<size_t> pieces;
        std::map<size_t, Heap> heaps; ///< of the best groups of pieces, by their size; those of taken pieces stay
    };

    void addPiece(size_t pool, size_t begin, size_t size);
    [[nodiscard]] Group bestGroup(size_t piece, size_t count) const;

    // Of each seat of all runs, one behind the other; sums are of what is before it, so that there is one more.
    std::vector<qint64> m_ids;
    std::vector<qint64> m_distances;
    std::vector<qint64> m_restricted;
    std::vector<size_t> m_alike; ///< where the seats end that are as good as this one

    std::vector<Piece> m_pieces;
    std::vector<Pool> m_pools;
    size_t m_open = 0; ///< pools that may give something
};

} // namespace universe
