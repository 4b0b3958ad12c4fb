#pragma once

#include "app/models/LoadState.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/catalogue/SaleStatus.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace universe {

/// The concerts of a query, loaded page by page as one scrolls; the further one goes, the larger the pages. The
/// concerts of the query before stay until the answer to the new one is there, so that typing does not flicker.
class ConcertListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ConcertRole = Qt::UserRole, ///< ConcertSummary
        SeatsRole,                  ///< Availability, or invalid while it is not known
        StatusRole,                 ///< SaleStatus
    };

    ConcertListModel(CatalogueCalls calls, Favourites &favourites, QObject *parent = nullptr);

    /// Searches; the answer to an older search is dropped. Setting the query that is set already does nothing, unless
    /// more rows are wanted than there are.
    /// The first rows come when `rows` of them are there, or all that there are: the place that one comes back to, far
    /// down, is reached in a few large pages, and nothing is shown on the way.
    void setQuery(const ConcertQuery &query, int rows = 0);
    [[nodiscard]] const ConcertQuery &query() const { return m_query; }
    /// Asks again for all that is loaded. When it has not changed, rows stay where they are.
    void reload();

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// An answer is awaited, of whatever kind.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What was searched instead, when a word of the query is nowhere: mistyped, or typed on the wrong keyboard.
    [[nodiscard]] QString corrected() const { return m_corrected; }
    /// All concerts of the query are here.
    [[nodiscard]] bool isComplete() const { return m_cursor.isEmpty(); }

    [[nodiscard]] const ConcertSummary &at(int row) const { return m_concerts[row]; }
    [[nodiscard]] std::optional<Availability> seats(int row) const;
    [[nodiscard]] SaleStatus status(int row) const;
    /// -1 when it is not loaded.
    [[nodiscard]] int rowOf(ConcertId id) const { return m_rows.value(id, -1); }
    [[nodiscard]] QDateTime now() const { return m_calls.now(); } ///< the server's

    /// False for a guest.
    bool toggleFavourite(int row);
    /// These rows are on the screen: their seats are asked for, once.
    void showRows(int first, int last);

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
    /// Searches from the first page on, until at least `wanted` concerts are there.
    void start(qsizetype wanted);
    void ask(const QString &cursor, qsizetype wanted);
    void receive(const Result<ConcertPage> &answer, qsizetype wanted);
    void receiveMore(const Result<ConcertPage> &answer);
    void replaceRows(QList<ConcertSummary> concerts);
    void append(const QList<ConcertSummary> &concerts);
    [[nodiscard]] QList<ConcertSummary> shared(QList<ConcertSummary> concerts);
    void fail(const Error &error, qsizetype wanted);
    void askSeats();
    void updateFavourite(ConcertId id, bool favourite);

    CatalogueCalls m_calls;
    Favourites &m_favourites;
    ConcertQuery m_query;
    LoadState m_state;
    bool m_busy = false;
    bool m_reloading = false;
    int m_generation = 0;
    QList<ConcertSummary> m_concerts;
    QHash<ConcertId, int> m_rows; ///< where each of them is
    QSet<QString> m_facts;        ///< what many of them have in common, kept once
    QHash<QByteArray, QTimeZone> m_zones;
    QList<ConcertSummary> m_incoming; ///< what a search or a reload has brought so far
    QString m_cursor;
    QString m_corrected;
    QHash<ConcertId, Availability> m_seats;
    QSet<ConcertId> m_asked;
    QList<ConcertId> m_wanted;
    QTimer m_seatsTimer;
};

} // namespace universe
