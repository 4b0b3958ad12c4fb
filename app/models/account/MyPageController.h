#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/Viewer.h"
#include "app/models/account/AccountCalls.h"
#include "app/models/account/FavouriteListModel.h"
#include "app/models/account/LedgerModel.h"
#include "app/models/account/MyDetails.h"
#include "app/models/booking/BookingCalls.h"
#include "app/models/booking/BookingListModel.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/reminders/NoticeSwitches.h"
#include "app/models/sale/MyDraws.h"
#include "app/models/tickets/TicketGatherer.h"
#include "app/models/tickets/TicketLoader.h"
#include "app/models/waiting/WaitingList.h"

#include <QObject>

#include <array>

namespace universe {

/// The questions of my-page to the server.
struct MyPageCalls {
    AccountCalls account;
    BookingCalls booking;
    TicketCalls tickets;
    CatalogueCalls catalogue;
    WaitingCalls waiting;
    ReminderCalls reminders;
    PhaseCalls phases;
};

/// The member's bookings, tickets, waiting lists, draws, coins and favourites. Each part is loaded when it is asked
/// for, and all are forgotten at log-out.
class MyPageController : public QObject {
    Q_OBJECT

public:
    enum class Part { Bookings, Ledger, Concerts, Singers };

    MyPageController(const MyPageCalls &calls, SessionController &session, Viewer viewer, Favourites &favourites,
                     QObject *parent = nullptr);

    /// Asks the server, also when the part is loaded already; its rows stay until the answer is there.
    void load(Part part);
    [[nodiscard]] const LoadState &state(Part part) const { return m_states[size_t(part)]; }

    [[nodiscard]] BookingListModel &bookings() { return m_bookings; }
    [[nodiscard]] LedgerModel &ledger() { return m_ledger; }
    [[nodiscard]] FavouriteConcertModel &concerts() { return m_concerts; }
    [[nodiscard]] FavouriteSingerModel &singers() { return m_singers; }
    [[nodiscard]] TicketLoader &tickets() { return m_tickets; }
    [[nodiscard]] TicketGatherer &gatherer() { return m_gatherer; }
    [[nodiscard]] WaitingList &waiting() { return m_waiting; }
    [[nodiscard]] MyDraws &draws() { return m_draws; }
    [[nodiscard]] NoticeSwitches &notices() { return m_notices; }
    [[nodiscard]] MyDetails &details() { return m_details; }
    [[nodiscard]] bool hasBegun(const Booking &booking) const { return m_viewer.now() >= booking.startsAt; }

    /// Says what becomes of a booking whose show was moved. Ignored while an answer is under way.
    void answerMove(BookingId booking, bool keep);
    [[nodiscard]] bool isAnsweringMove() const { return m_answeringMove; }

    /// Takes the item out at once; it comes back when the server refuses (see Favourites::refused).
    void removeFavourite(ConcertId concert) { m_favourites.set(concert, false); }
    void removeFavourite(SingerId singer) { m_favourites.set(singer, false); }

Q_SIGNALS:
    void stateChanged(universe::MyPageController::Part part);
    void moveAnswered(bool keep);
    void refused(const universe::Error &error); ///< of an answer about a moved show

private:
    template <typename T, typename Take>
    void fetch(Part part, QFuture<Result<T>> future, Take take);
    void fetchConcerts(const QString &cursor, QList<ConcertSummary> soFar);
    void fail(Part part, const Error &error);
    void forgetMember();

    MyPageCalls m_calls;
    Viewer m_viewer;
    Favourites &m_favourites;
    LatestAnswer m_answers;
    BookingListModel m_bookings;
    LedgerModel m_ledger;
    FavouriteConcertModel m_concerts;
    FavouriteSingerModel m_singers;
    TicketLoader m_tickets;
    TicketGatherer m_gatherer;
    WaitingList m_waiting;
    MyDraws m_draws;
    NoticeSwitches m_notices;
    MyDetails m_details;
    std::array<LoadState, 4> m_states;
    bool m_answeringMove = false;
};

} // namespace universe
