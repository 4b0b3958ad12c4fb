#include "app/draw/SeatPools.h"

#include <utility>

namespace universe {

SeatPools::SeatPools(std::vector<qint64> left, const std::vector<SeatRun> &runs)
    : m_distances{0}
    , m_restricted{0}
    , m_pools(left.size()) {
    for (size_t pool = 0; pool < left.size(); ++pool) {
        m_pools[pool].left = left[pool];
        m_open += left[pool] > 0 ? 1 : 0;
    }
    for (const SeatRun &run : runs) {
        const size_t begin = m_ids.size();
        const size_t size = run.distances.size();
        for (size_t i = 0; i < size; ++i) {
            m_ids.push_back(run.first + qint64(i));
            m_distances.push_back(m_distances.back() + run.distances[i]);
            m_restricted.push_back(m_restricted.back() + (run.restricted[i] ? 1 : 0));
        }
        m_alike.resize(m_ids.size());
        for (size_t i = size; i-- > 0;) {
            const bool goesOn =
                i + 1 < size && run.distances[i] == run.distances[i + 1] && run.restricted[i] == run.restricted[i + 1];
            m_alike[begin + i] = goesOn ? m_alike[begin + i + 1] : begin + i + 1;
        }
        addPiece(run.pool, begin, size);
    }
}

void SeatPools::addPiece(size_t pool, size_t begin, size_t size) {
    if (size == 0)
        return;
    const size_t piece = m_pieces.size();
    m_pieces.push_back({pool, begin, size});
    m_pools[pool].pieces.push_back(piece);
    for (auto &[count, heap] : m_pools[pool].heaps)
        if (count <= size)
            heap.push(bestGroup(piece, count));
}

SeatPools::Group SeatPools::bestGroup(size_t piece, size_t count) const {
    const auto &[pool, begin, size, isTaken] = m_pieces[piece];
    const size_t end = begin + size;
    const auto groupAt = [&](size_t i) {
        return Group{m_restricted[i + count] - m_restricted[i],
                     (i == begin + 1 ? 1 : 0) + (i + count + 1 == end ? 1 : 0),
                     m_distances[i + count] - m_distances[i],
                     m_ids[i],
                     i,
                     piece};
    };
    Group best = groupAt(begin);
    // In a standing area all are alike, and there are thousands: the first group is the best, as the others leave as
    // many alone or more.
    if (m_alike[begin] < end) {
        for (size_t i = begin + 1; i + count <= end; ++i) {
            const Group group = groupAt(i);
            if (best > group)
                best = group;
        }
    }
    return best;
}

std::optional<qint64> SeatPools::take(size_t pool, qint64 count) {
    Pool &from = m_pools[pool];
    if (count > from.left)
        return {};
    const auto size = size_t(count);
    auto heap = from.heaps.find(size);
    if (heap == from.heaps.end()) { // nobody has asked for so many yet
        heap = from.heaps.emplace(size, Heap()).first;
        for (const size_t piece : from.pieces)
            if (!m_pieces[piece].isTaken && m_pieces[piece].size >= size)
                heap->second.push(bestGroup(piece, size));
    }
    while (!heap->second.empty() && m_pieces[heap->second.top().piece].isTaken)
        heap->second.pop();
    if (heap->second.empty())
        return {};
    const Group group = heap->second.top();
    Piece &piece = m_pieces[group.piece];
    piece.isTaken = true;
    const Piece whole = piece;
    addPiece(pool, whole.begin, group.begin - whole.begin);
    addPiece(pool, group.begin + size, whole.begin + whole.size - group.begin - size);
    from.left -= count;
    m_open -= from.left == 0 ? 1 : 0;
    return group.first;
}

} // namespace universe
