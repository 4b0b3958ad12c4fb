#pragma once

#include "app/models/LoadState.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/singers/SingerCalls.h"

#include <QAbstractListModel>

namespace universe {

/// The singers of a query, loaded page by page as one scrolls. The singers of the query before stay until the answer to
/// the new one is there, so that typing does not flicker.
class SingerListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SingerRole = Qt::UserRole }; ///< SingerSummary

    SingerListModel(SingerCalls calls, Favourites &favourites, QObject *parent = nullptr);

    /// Asks; the answer to an older query is dropped. Setting the query that is set already does nothing.
    void setQuery(const SingerQuery &query);
    [[nodiscard]] const SingerQuery &query() const { return m_query; }
    /// Asks again for all that is loaded. When it has not changed, rows stay where they are.
    void reload();

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// An answer is awaited, of whatever kind.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// All singers of the query are here.
    [[nodiscard]] bool isComplete() const { return m_cursor.isEmpty(); }

    [[nodiscard]] const SingerSummary &at(int row) const { return m_singers[row]; }
    [[nodiscard]] int rowOf(SingerId id) const;

    /// False for a guest. Among the favourites, one that is none any more stays until the next reload: one may have
    /// pressed the wrong heart.
    bool toggleFavourite(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void queryChanged();
    /// The next page could not be had; scrolling on tries again.
    void moreFailed(const universe::Error &error);

private:
    /// Asks from the first page on, until at least `wanted` singers are there.
    void start(qsizetype wanted);
    void ask(const QString &cursor, void (SingerListModel::*receive)(const Result<SingerPage> &));
    void receiveFirst(const Result<SingerPage> &answer);
    void receiveMore(const Result<SingerPage> &answer);
    void replaceRows(QList<SingerSummary> singers);
    void fail(const Error &error);
    void goOnAsGuest();
    void updateFavourite(SingerId id, bool favourite);

    SingerCalls m_calls;
    Favourites &m_favourites;
    SingerQuery m_query;
    LoadState m_state;
    bool m_busy = false;
    bool m_reloading = false;
    int m_generation = 0;
    QList<SingerSummary> m_singers;
    QList<SingerSummary> m_incoming; ///< what a query or a reload has brought so far
    qsizetype m_wanted = 0;          ///< of them
    QString m_cursor;
};

} // namespace universe
