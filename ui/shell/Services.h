#pragma once

#include "app/api/AccountApi.h"
#include "app/api/BookingApi.h"
#include "app/api/CatalogueApi.h"
#include "app/api/SearchApi.h"
#include "app/api/SeatApi.h"
#include "app/db/Database.h"
#include "app/models/SessionController.h"
#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "app/models/catalogue/CatalogueCalls.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/catalogue/SearchCalls.h"
#include "app/models/seatmap/ServerClock.h"

namespace universe {

/// All that stands behind the pages, for one connection. Each member may use those above it.
struct Services {
    explicit Services(const QString &conninfo)
        : database(conninfo) {}

    Database database;
    CatalogueApi catalogueApi{database};
    SearchApi searchApi{database};
    SeatApi seatApi{database};
    BookingApi bookingApi{database};
    AccountApi accountApi{database};
    ServerClock clock;
    SessionController session{accountApi};
    CatalogueCalls calls = CatalogueCalls::of(catalogueApi, accountApi, session, clock);
    SearchCalls searchCalls = SearchCalls::of(searchApi, session);
    Favourites favourites{calls};
    BookingController booking{database, bookingApi, session};
    AccountController account{database, accountApi, session};
    MyPageController myPage{bookingApi, accountApi, catalogueApi, session};
};

} // namespace universe
