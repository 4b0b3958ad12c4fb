#pragma once

#include "app/api/AccountApi.h"
#include "app/api/BookingApi.h"
#include "app/api/CatalogueApi.h"
#include "app/api/MemberApi.h"
#include "app/api/SaleApi.h"
#include "app/api/SeatApi.h"
#include "app/api/WaitingApi.h"
#include "app/core/ServerClock.h"
#include "app/models/SessionController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingOrder.h"
#include "app/models/catalogue/Favourites.h"
#include "tests/support/TestDatabase.h"

#include <QJsonArray>
#include <QJsonObject>

namespace universe::test {

/// A small hall with seats of three grades, a few concerts, and one client who talks to the server as the application
/// does. The hall: section A, 6 rows of 20 seats (R석, 110,000); B, 2 of 10 (S석, 88,000); C, 2 of 10 (A석, 66,000).
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
    WaitingApi waitingApi;
    MemberApi memberApi;
    SaleApi saleApi;
    SessionController session;
    ServerClock clock;
    Viewer viewer = Viewer::of(session, clock);
    TicketCalls ticketCalls = TicketCalls::of(bookingApi, session);
    BookingCalls bookingCalls = BookingCalls::of(bookingApi, catalogueApi, seatApi, session);
    WaitingCalls waitingCalls = WaitingCalls::of(waitingApi, session);
    ReminderCalls reminderCalls = ReminderCalls::of(memberApi, session);
    PhaseCalls phaseCalls = PhaseCalls::of(saleApi, session);
    AccountCalls accountCalls = AccountCalls::of(accountApi, session);
    CatalogueCalls catalogueCalls = CatalogueCalls::of(catalogueApi, accountApi, session);
    MyPageCalls myPageCalls{accountCalls, bookingCalls,  ticketCalls, catalogueCalls,
                            waitingCalls, reminderCalls, phaseCalls};
    Favourites favourites{catalogueCalls, viewer};

    static const QString password;

    /// Makes the member, logs in, and waits for it.
    MemberId logInAs(const QString &email, Money balance);
    /// Ids of concerts by name: "open", "second", "upcoming", "closed", "adult".
    [[nodiscard]] ConcertId concert(const QString &name);
    /// `count` seats of that concert's first show from seat number `from` (0 is the first of A), as the seat map hands
    /// them over.
    [[nodiscard]] BookingOrder order(const QString &name, int count, int from = 0);
    /// One seat of each grade, together 264,000.
    [[nodiscard]] BookingOrder orderOfAllGrades(const QString &name);
    /// The prices of a concert as a document has them, when those of section A are other ones.
    static QJsonArray prices(const QString &gradeOfA, int priceOfA);
    /// An administrator imports these values of a concert; what is not given stays.
    void change(const QString &name, const QJsonObject &values);
    /// An administrator imports a document, of which nothing may be rejected.
    void import(const QJsonObject &document);
    /// Another member books these seats at once.
    void bookByAnother(const BookingOrder &order);
    [[nodiscard]] qint64 count(const QString &from);

private:
    [[nodiscard]] BookingOrder emptyOrder(const QString &name);
    [[nodiscard]] QList<ChosenSeat> seats(ShowId show, const QString &which);
    void importCatalogue();

    QString m_importer; ///< an administrator's token
};

} // namespace universe::test
