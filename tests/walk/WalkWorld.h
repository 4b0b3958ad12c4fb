#pragma once

#include "tests/support/TestDatabase.h"

#include <QRandomGenerator>
#include <QStringList>

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace universe::test {

/// A booking that somebody made, as the walkers remember it: it may be given back meanwhile.
struct WalkBooking {
    QString token; ///< whose
    BookingId id;
    int seats = 0;
};

/// A show and its seats, those of a row behind one another.
struct WalkShow {
    ShowId id;
    QList<SeatId> seats;
};

/// What sixteen walkers do to one another: a few concerts in a small hall, and more members than seats.
class WalkWorld {
public:
    static constexpr int concertCount = 6;
    static constexpr int rowLength = 6;
    static constexpr int memberCount = 60;

    explicit WalkWorld(TestDatabase &where);

    /// The catalogue's document of a concert; another price, limit and end of its sale each time.
    [[nodiscard]] static QByteArray document(int concert, int price, int seatLimit, bool isOpen);

    QStringList fans;     ///< tokens
    QList<qint64> fanIds; ///< in the same order
    QStringList clerks;   ///< tokens
    QString admin;
    QString supervisor;
    QString steward;
    std::vector<WalkShow> shows; ///< two for each concert
    TestDatabase &database;

    void remember(const WalkBooking &booking);
    [[nodiscard]] std::optional<WalkBooking> anyBooking(QRandomGenerator &random) const;

    /// How an operation ended: `done`, a SQLSTATE, or `lost` with its connection.
    void count(const QString &operation, const QString &outcome);
    /// What no client may meet.
    void surprise(const QString &what);
    [[nodiscard]] QStringList surprises() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int counted(const QString &outcome) const;

    std::atomic<int> operations = 0; ///< that were begun
    std::atomic<bool> isOver = false;

private:
    void importConcerts();
    void createMembers();

    mutable std::mutex m_mutex;
    std::vector<WalkBooking> m_bookings;
    std::map<QString, std::map<QString, int>> m_counts;
    QStringList m_surprises;
};

} // namespace universe::test
