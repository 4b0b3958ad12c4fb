#pragma once

#include "app/models/PagedListModel.h"
#include "app/models/SaleStatus.h"
#include "app/models/catalogue/Favourites.h"

#include <QSet>
#include <QTimer>

namespace universe {

/// The concerts of a query; the pages grow as the viewer scrolls on. The concerts of the query before stay until the
/// answer to the new one is there, so that typing does not flicker.
class ConcertListModel : public PagedListModel<ConcertSummary, ConcertPage> {
    Q_OBJECT

public:
    enum Role {
        ConcertRole = Qt::UserRole, ///< ConcertSummary
        SeatsRole,                  ///< Availability, or invalid while it is not known
        StatusRole,                 ///< SaleStatus
    };

    ConcertListModel(CatalogueCalls calls, Viewer viewer, Favourites &favourites, QObject *parent = nullptr);

    /// Asks for the concerts of `query`; the answer to an older query is dropped. The same query again does nothing,
    /// unless more rows are wanted than there are.
    ///
    /// The first rows come when `rows` of them, or all that there are, have arrived: a position far down, to which the
    /// viewer comes back, is reached in a few large pages, and nothing is shown on the way.
    void setQuery(const ConcertQuery &query, int rows = 0);
    [[nodiscard]] const ConcertQuery &query() const { return m_query; }

    /// The query that was searched instead, when a word is nowhere: mistyped, or typed on the wrong keyboard.
    [[nodiscard]] QString corrected() const { return m_corrected; }
    [[nodiscard]] std::optional<Availability> seats(int row) const;
    [[nodiscard]] SaleStatus status(int row) const;
    /// -1 when it is not loaded.
    [[nodiscard]] int rowOf(ConcertId id) const { return m_indexes.value(id, -1); }
    [[nodiscard]] QDateTime now() const { return m_viewer.now(); } ///< the server's

    void toggleFavourite(int row);
    /// These rows are on the screen: their seats are asked for, once.
    void showRows(int first, int last);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void queryChanged();

private:
    QFuture<Result<ConcertPage>> askPage(const QString &cursor, qsizetype wanted) override;
    [[nodiscard]] bool isSame(const ConcertSummary &a, const ConcertSummary &b) const override { return a.id == b.id; }
    void startOver() override;
    void receivePage(ConcertPage &page, bool first) override;
    void indexRows(qsizetype from) override;
    void shareFacts(QList<ConcertSummary> &concerts);
    void askSeats();
    void updateFavourite(ConcertId id, bool favourite);

    CatalogueCalls m_calls;
    Favourites &m_favourites;
    ConcertQuery m_query;
    QHash<ConcertId, int> m_indexes; ///< the row of each concert
    QSet<QString> m_facts;           ///< texts that many concerts have in common, kept once
    QHash<QByteArray, QTimeZone> m_zones;
    QString m_corrected;
    QHash<ConcertId, Availability> m_seats;
    QSet<ConcertId> m_asked;
    QList<ConcertId> m_wanted;
    QTimer m_seatsTimer;
};

} // namespace universe
