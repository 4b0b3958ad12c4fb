#pragma once

#include "app/api/AccountApi.h"
#include "app/api/BookingApi.h"
#include "app/api/CalendarApi.h"
#include "app/api/CatalogueApi.h"
#include "app/api/CounterApi.h"
#include "app/api/DoorApi.h"
#include "app/api/EditingApi.h"
#include "app/api/ImportApi.h"
#include "app/api/ManageApi.h"
#include "app/api/MemberApi.h"
#include "app/api/OperationsApi.h"
#include "app/api/OrganiserApi.h"
#include "app/api/PlanApi.h"
#include "app/api/PosterApi.h"
#include "app/api/ReportApi.h"
#include "app/api/SaleApi.h"
#include "app/api/SearchApi.h"
#include "app/api/SeatApi.h"
#include "app/api/SingerApi.h"
#include "app/api/WaitingApi.h"
#include "app/core/ServerClock.h"
#include "app/db/Database.h"
#include "app/models/SessionController.h"
#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "app/models/booking/CancellationController.h"
#include "app/models/calendar/CalendarCalls.h"
#include "app/models/catalogue/CatalogueCalls.h"
#include "app/models/catalogue/Favourites.h"
#include "app/models/counter/BlockController.h"
#include "app/models/counter/DeskController.h"
#include "app/models/counter/MemberRegistration.h"
#include "app/models/counter/ReseatController.h"
#include "app/models/counter/SaleController.h"
#include "app/models/counter/ShiftController.h"
#include "app/models/counter/TakeMoneyController.h"
#include "app/models/door/DoorController.h"
#include "app/models/editing/ConcertEditor.h"
#include "app/models/editing/OrganiserController.h"
#include "app/models/editing/PosterUpload.h"
#include "app/models/home/HomeShelves.h"
#include "app/models/import/ImportController.h"
#include "app/models/import/ImportHistory.h"
#include "app/models/manage/AccountManager.h"
#include "app/models/manage/ActRecord.h"
#include "app/models/operations/Operations.h"
#include "app/models/plans/PlanController.h"
#include "app/models/posters/PosterFetcher.h"
#include "app/models/reminders/Reminders.h"
#include "app/models/report/ReportController.h"
#include "app/models/search/SearchCalls.h"
#include "app/models/seatmap/SeatCalls.h"
#include "app/models/singers/SingerCalls.h"
#include "app/models/tickets/TicketMailer.h"
#include "app/models/waiting/WaitingCalls.h"
#include "app/printing/PrintQueue.h"
#include "ui/shell/MemberSettings.h"

namespace universe {

/// All that stands behind the pages, for one connection. Each member may use those above it.
struct Services {
    /// `server` is the connection string as the user gave it; empty for the private server.
    Services(const QString &conninfo, const QString &server, bool kiosk, std::chrono::milliseconds answerWithin)
        : connection(conninfo)
        , database(conninfo, {.limit = answerWithin})
        , memberSettings(server, kiosk) {}

    QString connection; ///< for what has one of its own
    Database database;
    MemberSettings memberSettings;
    CatalogueApi catalogueApi{database};
    CalendarApi calendarApi{database};
    SearchApi searchApi{database};
    SeatApi seatApi{database};
    SaleApi saleApi{database};
    BookingApi bookingApi{database};
    AccountApi accountApi{database};
    MemberApi memberApi{database};
    SingerApi singerApi{database};
    WaitingApi waitingApi{database};
    OperationsApi operationsApi{database};
    CounterApi counterApi{database};
    DoorApi doorApi{database};
    ReportApi reportApi{database};
    ManageApi manageApi{database};
    ImportApi importApi{database};
    EditingApi editingApi{database};
    OrganiserApi organiserApi{database};
    PosterApi posterApi{database};
    PlanApi planApi{database};
    Deployment deployment; ///< as the server told it when the connection was last made
    ServerClock clock;
    SessionController session{accountApi};
    Viewer viewer = Viewer::of(session, clock);
    CatalogueCalls calls = CatalogueCalls::of(catalogueApi, accountApi, session);
    SearchCalls searchCalls = SearchCalls::of(searchApi, session);
    CalendarCalls calendarCalls = CalendarCalls::of(calendarApi, catalogueApi, session);
    SingerCalls singerCalls = SingerCalls::of(singerApi, session);
    HomeCalls homeCalls = HomeCalls::of(memberApi, session);
    ReminderCalls reminderCalls = ReminderCalls::of(memberApi, session);
    SeatCalls seatCalls = SeatCalls::of(database, catalogueApi, seatApi, saleApi, session);
    TicketCalls ticketCalls = TicketCalls::of(bookingApi, session);
    BookingCalls bookingCalls = BookingCalls::of(bookingApi, catalogueApi, seatApi, session);
    WaitingCalls waitingCalls = WaitingCalls::of(waitingApi, session);
    PhaseCalls phaseCalls = PhaseCalls::of(saleApi, session);
    AccountCalls accountCalls = AccountCalls::of(accountApi, session);
    PosterFetcher posterFetcher{[this](const QString &name) { return posterApi.poster(name); }};
    Favourites favourites{calls, viewer};
    HomeShelves shelves{homeCalls, viewer, favourites};
    Reminders reminders{reminderCalls, viewer, memberSettings.reminderMemory()};
    BookingController booking{database, bookingCalls, ticketCalls, session, viewer};
    CancellationController cancellation{database, bookingCalls, ticketCalls, session};
    AccountController account{database, accountCalls, session};
    Operations operations{OperationsCalls::of(operationsApi, session), session};
    DoorController door{database, DoorCalls::of(doorApi, session), session, memberSettings.doorFile()};
    PrintQueue printing{MemberSettings::printFolder()};
    SaleController sale{database, SaleCalls::of(counterApi, session), session, viewer};
    DeskController desk{database, DeskCalls::of(counterApi, session), session};
    ReseatController reseat{database, DeskCalls::of(counterApi, session), session};
    MemberRegistration registration{database, MemberRegistration::registerOf(counterApi, session), session};
    TakeMoneyController takeMoney{database, TakeMoneyCalls::of(counterApi, session), session};
    BlockController blocks{database, BlockController::blockOf(counterApi, session), session};
    ShiftController shifts{database, ShiftCalls::of(counterApi, session), session};
    ReportController report{ReportCalls::of(reportApi, session), seatCalls, viewer, session};
    ManageCalls manageCalls = ManageCalls::of(manageApi, session);
    AccountManager accounts{database, manageCalls, session};
    ActRecord record{manageCalls, session};
    ImportController importing{connection, session};
    ImportHistory importHistory{importApi, connection, session};
    ConcertEditor concertEditor{editingApi, session, clock};
    PosterUpload posterUpload{posterApi, session};
    OrganiserController organiser{database, organiserApi, session};
    PlanCalls planCalls = PlanCalls::of(planApi, connection, session);
    HallList halls{planCalls.halls, viewer}; ///< that a concert may be in
    PlanController plans{planCalls, viewer, session};
    TicketMailer ticketMailer{database, ticketCalls, session};
    MyPageController myPage{{accountCalls, bookingCalls, ticketCalls, calls, waitingCalls, reminderCalls, phaseCalls},
                            session,
                            viewer,
                            favourites};
};

} // namespace universe
