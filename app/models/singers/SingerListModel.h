#pragma once

#include "app/models/PagedListModel.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/singers/SingerCalls.h"

namespace universe {

/// The singers of a query. The singers of the query before stay until the answer to the new one is there, so that
/// typing does not flicker.
class SingerListModel : public PagedListModel<SingerSummary> {
    Q_OBJECT

public:
    enum Role { SingerRole = Qt::UserRole }; ///< SingerSummary

    SingerListModel(SingerCalls calls, Viewer viewer, Favourites &favourites, QObject *parent = nullptr);

    /// Asks for the singers of `query`; the answer to an older query is dropped. The same query again does nothing.
    void setQuery(const SingerQuery &query);
    [[nodiscard]] const SingerQuery &query() const { return m_query; }
    [[nodiscard]] int rowOf(SingerId id) const;

    /// Toggles the heart. In a list of favourites, a singer that is none any more stays until the next reload: the
    /// wrong heart may have been pressed.
    void toggleFavourite(int row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void queryChanged();

private:
    QFuture<Result<SingerPage>> askPage(const QString &cursor, qsizetype wanted) override;
    [[nodiscard]] bool isSame(const SingerSummary &a, const SingerSummary &b) const override { return a.id == b.id; }
    void becomeGuest() override;
    void updateFavourite(SingerId id, bool favourite);

    SingerCalls m_calls;
    Favourites &m_favourites;
    SingerQuery m_query;
};

} // namespace universe
