#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/search/SearchCalls.h"

#include <QAbstractListModel>

namespace universe {

/// The searches that a member keeps, by name; none for a guest.
class SavedSearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole }; ///< SavedSearch

    SavedSearchModel(SearchCalls calls, Viewer viewer, QObject *parent = nullptr);

    /// Asks for them anew; at once empty when nobody is logged in.
    void load();
    /// Ends in saved() or refused(). The same name again replaces what it stood for.
    void save(const QString &name, const ConcertQuery &query);
    /// At once on the screen; taken back, with refused(), when the server will not.
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
    int m_changes = 0; ///< of the list; tells whether it is still the one that a row was taken from
    bool m_saving = false;
};

} // namespace universe
