#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Countdown.h"
#include "app/models/LoadState.h"
#include "app/models/catalogue/Favourites.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace universe {

/// One concert: its facts, prices, dates with the seats left, and where its sale stands by the server's clock, second
/// by second. Booking opens in front of the viewer without a reload.
class ConcertController : public QObject {
    Q_OBJECT

public:
    ConcertController(CatalogueCalls calls, Viewer viewer, Favourites &favourites, ConcertId id,
                      QObject *parent = nullptr);

    /// Asks for everything, also when it is loaded already; what is on the screen stays until the answers are there.
    void load();
    /// Runs the clock, and asks for the seats left every few seconds, while the page is in front.
    void setActive(bool active);

    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] ConcertId id() const { return m_id; }
    // Valid when state() is Ready.
    [[nodiscard]] const Concert &concert() const { return m_concert; }
    [[nodiscard]] const QList<ConcertSinger> &singers() const { return m_singers; }
    [[nodiscard]] const QList<GradePrice> &prices() const { return m_prices; }
    [[nodiscard]] const FeeTerms &fees() const { return m_fees; } ///< what cancelling costs
    [[nodiscard]] const QList<Show> &shows() const { return m_shows; }

    [[nodiscard]] QDateTime serverNow() const { return m_viewer.now(); }
    [[nodiscard]] SaleState saleState() const;
    [[nodiscard]] bool isSoldOut() const; ///< open, but no show to come has a free seat
    [[nodiscard]] std::chrono::seconds untilOpens() const;
    [[nodiscard]] std::chrono::seconds untilCloses() const;
    [[nodiscard]] bool hasBegun(const Show &show) const { return serverNow() >= show.startsAt; }
    /// Whether seats of the show can be chosen now.
    [[nodiscard]] bool isBookable(const Show &show) const;

    void toggleFavourite();
    void toggleFavourite(SingerId id);

    /// How often the seats left are asked for while the page is in front, in milliseconds.
    static constexpr int seatsInterval = 5000;

Q_SIGNALS:
    void stateChanged();
    void concertChanged(); ///< the facts; favourites too
    void showsChanged();
    void saleStateChanged();
    void ticked(); ///< a few times a second while active

private:
    void receiveConcert(const Result<Concert> &answer);
    void finishIfComplete();
    void fail(const Error &error);
    void askSeats();
    void tick();
    template <typename T>
    void ask(const QFuture<Result<T>> &future, T &target);

    CatalogueCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_answers;
    Favourites &m_favourites;
    ConcertId m_id;
    LoadState m_state;
    int m_awaited = 0;
    SaleState m_shownState = SaleState::Upcoming;
    Concert m_concert;
    QList<ConcertSinger> m_singers;
    QList<GradePrice> m_prices;
    FeeTerms m_fees;
    QList<Show> m_shows;
    bool m_askingSeats = false;
    Countdown m_countdown; ///< to the next change of the sale
    QTimer m_seats;
};

} // namespace universe
