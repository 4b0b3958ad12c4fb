#include "app/models/PagedList.h"

namespace universe {

bool PagedList::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && !m_busy && !m_cursor.isEmpty() && m_state.phase == LoadState::Phase::Ready;
}

} // namespace universe
