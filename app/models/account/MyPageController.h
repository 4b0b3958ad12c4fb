#pragma once

#include "app/api/AccountApi.h"
#include "app/api/BookingApi.h"
#include "app/api/CatalogueApi.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"
#include "app/models/account/FavouriteConcertModel.h"
#include "app/models/account/FavouriteSingerModel.h"
#include "app/models/account/LedgerModel.h"
#include "app/models/booking/BookingListModel.h"
#include "app/models/tickets/TicketLoader.h"

#include <QObject>

#include <array>

namespace universe {

/// What a member owns: bookings, tickets, coins, favourites. Each part is loaded when it is asked for; all of it is
/// forgotten at log-out.
class MyPageController : public QObject {
    Q_OBJECT

public:
    enum class Part { Bookings, Ledger, Concerts, Singers };

    MyPageController(BookingApi &bookingApi, AccountApi &accountApi, CatalogueApi &catalogueApi,
                     SessionController &session, QObject *parent = nullptr);

    /// Asks the server, again when it was asked before; what is shown stays meanwhile.
    void load(Part part);
    [[nodiscard]] const LoadState &state(Part part) const { return m_states[size_t(part)]; }

    [[nodiscard]] BookingListModel &bookings() { return m_bookings; }
    [[nodiscard]] LedgerModel &ledger() { return m_ledger; }
    [[nodiscard]] FavouriteConcertModel &concerts() { return m_concerts; }
    [[nodiscard]] FavouriteSingerModel &singers() { return m_singers; }
    [[nodiscard]] TicketLoader &tickets() { return m_tickets; }

    /// Gone at once; back in its place when the server did not agree (then favouriteFailed).
    void removeFavourite(ConcertId concert);
    void removeFavourite(SingerId singer);

Q_SIGNALS:
    void stateChanged(universe::MyPageController::Part part);
    void favouriteFailed(const universe::Error &error);

private:
    template <typename T, typename Take>
    void fetch(Part part, QFuture<Result<T>> future, Take take);
    template <typename Model, typename Key>
    void removeFrom(Model &model, Key id, QFuture<Result<Done>> future);
    void fetchConcerts(const QString &cursor, QList<ConcertSummary> soFar);
    void forgetMember();

    BookingApi &m_bookingApi;
    AccountApi &m_accountApi;
    CatalogueApi &m_catalogueApi;
    SessionController &m_session;
    BookingListModel m_bookings;
    LedgerModel m_ledger;
    FavouriteConcertModel m_concerts;
    FavouriteSingerModel m_singers;
    TicketLoader m_tickets;
    std::array<LoadState, 4> m_states;
};

} // namespace universe
