#pragma once

#include "app/api/AccountApi.h"
#include "app/api/BookingApi.h"
#include "app/api/CalendarApi.h"
#include "app/api/CatalogueApi.h"
#include "app/api/MemberApi.h"
#include "app/api/SearchApi.h"
#include "app/api/SeatApi.h"
#include "app/api/SingerApi.h"
#include "app/core/ServerClock.h"
#include "app/db/Database.h"
#include "app/models/SessionController.h"
#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "app/models/calendar/CalendarCalls.h"
#include "app/models/catalogue/CatalogueCalls.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/home/HomeShelves.h"
#include "app/models/reminders/Reminders.h"
#include "app/models/search/SearchCalls.h"
#include "app/models/singers/SingerCalls.h"
#include "ui/shell/MemberSettings.h"

namespace universe {

/// All that stands behind the pages, for one connection. Each member may use those above it.
struct Services {
    /// `server` is the connection string by which the person knows it; empty for the private server.
    Services(const QString &conninfo, const QString &server, bool kiosk)
        : database(conninfo)
        , memberSettings(server, kiosk) {}

    Database database;
    MemberSettings memberSettings;
    CatalogueApi catalogueApi{database};
    CalendarApi calendarApi{database};
    SearchApi searchApi{database};
    SeatApi seatApi{database};
    BookingApi bookingApi{database};
    AccountApi accountApi{database};
    MemberApi memberApi{database};
    SingerApi singerApi{database};
    ServerClock clock;
    SessionController session{accountApi};
    CatalogueCalls calls = CatalogueCalls::of(catalogueApi, accountApi, session, clock);
    SearchCalls searchCalls = SearchCalls::of(searchApi, session);
    CalendarCalls calendarCalls = CalendarCalls::of(calendarApi, catalogueApi, session, clock);
    SingerCalls singerCalls = SingerCalls::of(singerApi, session);
    MemberCalls memberCalls = MemberCalls::of(memberApi, session, clock, memberSettings.reminderMemory());
    Favourites favourites{calls};
    HomeShelves shelves{memberCalls, favourites};
    Reminders reminders{memberCalls};
    BookingController booking{database, bookingApi, session};
    AccountController account{database, accountApi, session};
    MyPageController myPage{bookingApi, accountApi, catalogueApi, session};
};

} // namespace universe
