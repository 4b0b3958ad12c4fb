#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/booking/OrderRenewal.h"
#include "app/models/sale/DrawFinding.h"
#include "app/models/sale/PhaseCalls.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace universe {

/// The member's entries of draws: what was won is taken by an order of exactly its seats; what a draw was made of can
/// be had.
class MyDraws : public QObject {
    Q_OBJECT

public:
    /// How often the entries are asked for while they are in sight, in milliseconds.
    static constexpr int interval = 15'000;

    /// What an entry is about, for its words.
    struct About {
        Concert concert;
        QList<Show> shows;
        QList<SalePhase> phases;
    };

    MyDraws(PhaseCalls calls, const BookingCalls &booking, SessionController &session, Viewer viewer,
            QObject *parent = nullptr);

    /// Asks the server, also when the entries are loaded already; they stay until the answer is there.
    void load();
    /// Asks every now and then while the entries are in sight.
    void setActive(bool active);

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// What was won and is to be paid first, the others as the server has them: the latest first.
    [[nodiscard]] const QList<DrawEntry> &entries() const { return m_entries; }
    /// Null until it is known.
    [[nodiscard]] const About *about(ConcertId concert) const;
    /// The seats that were won, with their names and prices; null until they are known.
    [[nodiscard]] const BookingOrder *won(EntryId entry) const;
    [[nodiscard]] QDateTime serverNow() const { return m_viewer.now(); }

    /// Ends in orderReady, or in refused. Ignored while it is under way.
    void book(const DrawEntry &entry);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Ends in recordReady, or in refused.
    void fetchRecord(const DrawEntry &entry);
    /// Computes the draw again on this machine, from its record: ends in checked, or in refused. Ignored while one is
    /// under way, and before the phases are known.
    void check(const DrawEntry &entry);
    [[nodiscard]] bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void changed();
    void orderReady(const universe::BookingOrder &order);
    void checked(universe::EntryId entry, const universe::DrawFinding &finding);
    void recordReady(universe::EntryId entry, const QByteArray &record);
    void refused(const universe::Error &error);

private:
    void receive(const QList<DrawEntry> &entries);
    void askAbout(ConcertId concert);
    void nameSeats(const DrawEntry &entry);
    void refuse(const Error &error);
    void setBusy(bool busy);
    void setChecking(bool checking);
    void compute(const DrawEntry &entry, const SalePhase &phase, const QByteArray &record);
    void forgetMember();

    struct Naming {
        explicit Naming(const BookingCalls &calls)
            : renewal(calls) {}
        OrderRenewal renewal;
        std::optional<BookingOrder> order;
    };

    PhaseCalls m_calls;
    BookingCalls m_booking;
    Viewer m_viewer;
    OrderRenewal m_order;
    QTimer m_timer;
    LoadState m_state;
    QList<DrawEntry> m_entries;
    std::map<ConcertId, About> m_about;
    std::map<EntryId, std::unique_ptr<Naming>> m_won;
    bool m_isBusy = false;
    bool m_isChecking = false;
    LatestAnswer m_member;  ///< for the member who is here
    LatestAnswer m_answers; ///< of the list
};

} // namespace universe
