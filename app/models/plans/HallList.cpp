#include "app/models/plans/HallList.h"

namespace universe {

HallList::HallList(Ask ask, const Viewer &viewer, QObject *parent)
    : PagedListModel(viewer, parent)
    , m_ask(std::move(ask)) {}

void HallList::setQuery(const QString &query) {
    if (std::exchange(m_query, query.trimmed()) != query.trimmed())
        begin();
}

void HallList::forget() {
    m_query.clear();
    clear();
}

QFuture<Result<ListPage<Hall>>> HallList::askPage(const QString &cursor, qsizetype /*wanted*/) {
    return m_ask(m_query, cursor, pageSize);
}

QVariant HallList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return at(index.row()).name;
}

} // namespace universe
