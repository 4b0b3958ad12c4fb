#pragma once

#include "app/api/AccountApi.h"
#include "app/api/BookingApi.h"
#include "app/api/CatalogueApi.h"
#include "app/api/SeatApi.h"
#include "app/core/ServerClock.h"
#include "app/models/SessionController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/catalogue/Favourites.h"
#include "tests/support/TestDatabase.h"

#include <QJsonObject>

namespace universe::test {

/// A small hall, a few concerts, and one client who talks to the server as the application does.
class FanWorld {
public:
    /// `proxied` wraps the client's connection string, for a test that pulls the cable.
    explicit FanWorld(const std::function<QString(const QString &)> &proxied = {},
                      const Database::Options &options = {});

    TestDatabase database;
    Database client;
    BookingApi bookingApi;
    AccountApi accountApi;
    CatalogueApi catalogueApi;
    SeatApi seatApi;
    SessionController session;
    ServerClock clock;
    Viewer viewer = Viewer::of(session, clock);
    TicketCalls ticketCalls = TicketCalls::of(bookingApi, session);
    BookingCalls bookingCalls = BookingCalls::of(bookingApi, catalogueApi, seatApi, session);
    AccountCalls accountCalls = AccountCalls::of(accountApi, session);
    CatalogueCalls catalogueCalls = CatalogueCalls::of(catalogueApi, accountApi, session);
    MyPageCalls myPageCalls{accountCalls, bookingCalls, ticketCalls, catalogueCalls};
    Favourites favourites{catalogueCalls, viewer};

    static const QString password;

    /// Makes the member, logs in, and waits for it.
    MemberId logInAs(const QString &email, Money balance);
    /// Ids of concerts by name: "open", "second", "upcoming", "closed", "adult".
    [[nodiscard]] ConcertId concert(const QString &name);
    /// `count` seats of that concert's first show from seat number `from` (0 is the first), as the seat map hands them
    /// over.
    [[nodiscard]] BookingOrder order(const QString &name, int count, int from = 0);
    /// An administrator imports these values of a concert; what is not given stays.
    void change(const QString &name, const QJsonObject &values);
    /// Another member books these seats at once.
    void bookByAnother(const BookingOrder &order);
    [[nodiscard]] qint64 count(const QString &from);

private:
    void importCatalogue();
    void import(const QJsonObject &document);

    QString m_importer; ///< an administrator's token
};

} // namespace universe::test
