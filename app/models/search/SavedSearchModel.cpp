#include "app/models/search/SavedSearchModel.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

SavedSearchModel::SavedSearchModel(SearchCalls calls, Viewer viewer, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer)) {}

void SavedSearchModel::load() {
    m_lists.dropEarlier();
    ++m_changes;
    if (!m_viewer.isMember()) {
        m_state = {};
        return setRows({});
    }
    m_state.start();
    Q_EMIT stateChanged();
    m_lists.whenDone(this, m_calls.savedSearches(), [this](const Result<QList<SavedSearch>> &answer) {
        if (answer) {
            m_state.finish();
            return setRows(*answer);
        }
        if (!m_viewer.endIfExpired(answer.error()))
            m_state.fail(answer.error());
        Q_EMIT stateChanged();
    });
}

void SavedSearchModel::setRows(QList<SavedSearch> searches) {
    beginResetModel();
    m_searches = std::move(searches);
    endResetModel();
    Q_EMIT stateChanged();
}

void SavedSearchModel::save(const QString &name, const ConcertQuery &query) {
    if (m_saving)
        return;
    m_saving = true;
    Q_EMIT stateChanged();
    whenDone(this, m_calls.saveSearch(name, query), [this, name](const Result<Done> &answer) {
        m_saving = false;
        Q_EMIT stateChanged();
        if (!answer)
            return refuse(answer.error());
        Q_EMIT saved(name);
        load();
    });
}

void SavedSearchModel::remove(int row) {
    const SavedSearch search = m_searches[row];
    m_lists.dropEarlier(); // a list that is on its way still has it
    const int changes = ++m_changes;
    beginRemoveRows({}, row, row);
    m_searches.removeAt(row);
    endRemoveRows();
    Q_EMIT stateChanged();
    whenDone(this, m_calls.deleteSavedSearch(search.id), [this, changes, row, search](const Result<Done> &answer) {
        if (answer || answer.error().code == ErrorCode::NotFound) // another window of the member was faster
            return;
        if (changes == m_changes) { // otherwise the list is another, or another member's
            const int place = std::min(row, int(m_searches.size()));
            beginInsertRows({}, place, place);
            m_searches.insert(place, search);
            endInsertRows();
            Q_EMIT stateChanged();
        }
        refuse(answer.error());
    });
}

void SavedSearchModel::refuse(const Error &error) {
    if (m_viewer.endIfExpired(error))
        return load(); // a guest keeps none
    Q_EMIT refused(error);
}

int SavedSearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_searches.size());
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_searches[index.row()].name;
    case SearchRole:
        return QVariant::fromValue(m_searches[index.row()]);
    default:
        return {};
    }
}

} // namespace universe
