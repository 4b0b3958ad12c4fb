#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/seatmap/BestSeats.h"

#include <QObject>

namespace universe {

class SeatMapController;

/// Seats without a map: says what the best seats for a wish are, a few at a time, and picks those that the viewer
/// takes. It searches again when somebody else gets seats of what is offered, and while there is nothing to offer.
class SeatOffers : public QObject {
    Q_OBJECT

public:
    static constexpr int atOnce = 3;
    static constexpr int most = 30; ///< until they begin again

    /// The controller outlives the offers.
    explicit SeatOffers(SeatMapController &controller, QObject *parent = nullptr);

    /// Searches while somebody looks at the offers, and only then.
    void setActive(bool active);
    void setWish(const SeatWish &wish);
    [[nodiscard]] const SeatWish &wish() const { return m_wish; }

    /// The answer to the wish is not there yet.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// What is offered now: seats of the hall, the best first.
    [[nodiscard]] QList<QList<int>> offers() const { return m_found.groups.mid(m_first, atOnce); }
    /// How many offers come before these.
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] bool hasMore() const { return m_found.groups.size() > m_first + atOnce; }
    /// How many seats are free where they are wished, and how many of them beside each other, up to the wish.
    [[nodiscard]] int freeSeats() const { return m_found.free; }
    [[nodiscard]] int together() const { return m_found.together; }

    /// The next ones; after the last, the first again.
    void next();
    /// Picks the seats of an offer instead of those picked before; false when that cannot be. The best is what the
    /// server says is the best by now.
    bool take(int offer);
    /// The seats of this offer are what is picked.
    [[nodiscard]] bool isTaken(int offer) const;

Q_SIGNALS:
    void changed();
    /// An answer to another wish, or other ones of its offers, are there.
    void found();
    /// Somebody else has got seats of an offer; others are searched.
    void gone();

private:
    void search();
    void forget();
    void hallChanged();
    void loadStateChanged();
    void statesChanged();
    void removeGone();

    SeatMapController &m_controller;
    SeatWish m_wish;
    FoundSeats m_found;
    int m_first = 0;
    bool m_active = false;
    bool m_searching = false;
    LatestAnswer m_answers;
};

} // namespace universe
