#include "ui/shell/Places.h"

#include "ui/account/DrawsTab.h"
#include "ui/account/MyPage.h"
#include "ui/account/TicketsTab.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/singers/SingersPage.h"

#include <algorithm>

namespace universe {

namespace {

std::unique_ptr<Page> makeAll(Router &router) {
    auto page = router.makeGrid();
    page->setShelves(router.services().shelves);
    router.remember(place::all, *page);
    return page;
}

std::unique_ptr<Page> makeCalendar(Router &router) {
    Services &services = router.services();
    auto page = std::make_unique<CalendarPage>(services.calendarCalls, services.viewer, services.favourites);
    QObject::connect(page.get(), &CalendarPage::concertChosen, &router, &Router::openConcert);
    router.followMember(*page);
    router.remember(place::calendar, *page);
    return page;
}

std::unique_ptr<Page> makeSingers(Router &router) {
    Services &services = router.services();
    auto page = std::make_unique<SingersPage>(services.singerCalls, services.viewer, services.favourites);
    QObject::connect(page.get(), &SingersPage::singerChosen, &router, &Router::openSinger);
    router.followMember(*page);
    router.remember(place::singers, *page);
    return page;
}

std::unique_ptr<Page> makeMyPage(Router &router) {
    Services &services = router.services();
    auto page = std::make_unique<MyPage>(services.myPage, services.account);
    page->ticketsTab()->setCanSave(!services.memberSettings.isKiosk()); // nothing of a member's stays there
    page->drawsTab()->setCanSave(!services.memberSettings.isKiosk());
    if (services.deployment.sendsMail)
        page->ticketsTab()->setMailer(services.ticketMailer);
    QObject::connect(page.get(), &MyPage::concertChosen, &router, &Router::openConcert);
    QObject::connect(page.get(), &MyPage::concertsRequested, &router, [&router] { router.open(place::all); });
    QObject::connect(page.get(), &MyPage::cancelRequested, &router,
                     [&router](const Booking &booking) { router.openCancel(booking); });
    QObject::connect(page.get(), &MyPage::orderRequested, &router, &Router::openConfirm);
    QObject::connect(page.get(), &MyPage::singerChosen, &router, &Router::openSinger);
    return page;
}

} // namespace

const QList<Place> &places() {
    static const QList<Place> table{
        {place::all, Audience::Everybody, QT_TRANSLATE_NOOP("universe::TopBar", "All"), &makeAll,
         [](Page &page) { static_cast<ConcertGridPage &>(page).showAll(); }},
        {place::calendar, Audience::Everybody, QT_TRANSLATE_NOOP("universe::TopBar", "Calendar"), &makeCalendar,
         nullptr},
        {place::singers, Audience::Everybody, QT_TRANSLATE_NOOP("universe::TopBar", "Singers"), &makeSingers,
         [](Page &page) { static_cast<SingersPage &>(page).showAll(); }},
        {place::myPage, Audience::Members, QT_TRANSLATE_NOOP("universe::TopBar", "My page"), &makeMyPage,
         [](Page &page) { static_cast<MyPage &>(page).open(MyPage::Tab::Bookings); }},
    };
    return table;
}

const Place *placeOf(const QString &key) {
    const auto found = std::ranges::find(places(), key, &Place::key);
    return found == places().end() ? nullptr : &*found;
}

} // namespace universe
