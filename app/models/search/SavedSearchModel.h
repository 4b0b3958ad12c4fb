#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/search/SearchCalls.h"

#include <QAbstractListModel>

namespace universe {

/// The saved searches of the member, by name; a guest has none.
class SavedSearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole }; ///< SavedSearch

    SavedSearchModel(SearchCalls calls, Viewer viewer, QObject *parent = nullptr);

    /// Asks for the searches anew; for a guest the list is empty at once.
    void load();
    /// Saves the query under `name`; it replaces the search of that name. Ends in saved() or refused().
    void save(const QString &name, const ConcertQuery &query);
    /// Takes the search out at once; it comes back, with refused(), when the server refuses.
    void remove(int row);

    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] const SavedSearch &at(int row) const { return m_searches[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();
    void saved(const QString &name);
    void refused(const universe::Error &error);

private:
    void setRows(QList<SavedSearch> searches);
    void refuse(const Error &error);

    SearchCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_lists;
    QList<SavedSearch> m_searches;
    LoadState m_state;
    int m_changes = 0; ///< counts changes of the list: tells whether it is still the one from which a row was taken
    bool m_saving = false;
};

} // namespace universe
