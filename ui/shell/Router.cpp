#include "ui/shell/Router.h"

#include "app/core/Text.h"
#include "app/models/search/SearchLink.h"
#include "ui/booking/CancelPage.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/catalogue/WaitingPanel.h"
#include "ui/kiosk/IdleWarning.h"
#include "ui/kiosk/IdleWatch.h"
#include "ui/kiosk/KioskReset.h"
#include "ui/operations/JobsBanner.h"
#include "ui/printing/PrintBanner.h"
#include "ui/reminders/ReminderAnnouncer.h"
#include "ui/reminders/ReminderButton.h"
#include "ui/sale/PhasePanel.h"
#include "ui/sale/SaleHistoryPage.h"
#include "ui/search/SearchField.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/shell/Administration.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceKeys.h"
#include "ui/shell/Places.h"
#include "ui/shell/Services.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/SessionLock.h"
#include "ui/shell/StaffPages.h"
#include "ui/shell/TopBar.h"
#include "ui/singers/SingerDetailsPage.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Toast.h"

#include <QPointer>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

Router::Router(MainWindow &window, Services &services)
    : m_window(window)
    , m_services(services)
    , m_memory(services.memberSettings, services.session, *window.navigator())
    , m_gate(*window.navigator(), services.session)
    , m_staff(std::make_unique<StaffPages>(window, services, *this)) {
    wireBar();
    wireSession();
    wireReminders();
    if (services.memberSettings.isKiosk()) {
        wireKiosk();
    } else {
        wireDoor();
        wirePrinting();
        m_lock = std::make_unique<SessionLock>(window, services);
        m_administration = std::make_unique<Administration>(window, services, *this);
    }
    showSession();
}

Router::~Router() = default;

Navigator &Router::navigator() const { return *m_window.navigator(); }

void Router::wireBar() {
    TopBar *bar = m_window.bar();
    connect(bar, &TopBar::placeChosen, this, &Router::choose);
    connect(bar->session(), &SessionArea::topUpRequested, this, [this] { openMyPage(MyPage::Tab::Coins); });
    connect(bar->session(), &SessionArea::operationsRequested, m_staff.get(), &StaffPages::openOperations);
    m_window.jobsBanner()->setJobs(m_services.operations.jobs());
    connect(m_window.jobsBanner(), &JobsBanner::operationsRequested, m_staff.get(), &StaffPages::openOperations);
    connect(bar->session(), &SessionArea::logInRequested, &m_gate, [this] { m_gate.ask(LogInPage::Reason::Asked); });
    connect(bar->session(), &SessionArea::signUpRequested, &m_gate, &LogInGate::askSignUp);
    connect(bar->session(), &SessionArea::logOutRequested, &m_services.session, &SessionController::logOut);
    bar->search()->setCalls(m_services.searchCalls, m_services.viewer);
    connect(bar->search(), &SearchField::searched, this, &Router::search);
    connect(bar->search(), &SearchField::concertChosen, this, &Router::openConcert);
    connect(bar->search(), &SearchField::singerChosen, this, &Router::openSinger);
    connect(bar->search(), &SearchField::venueChosen, this, [this](VenueId, const QString &name) {
        ConcertQuery query;
        query.venue = name;
        openSearch(query);
    });
    connect(&navigator(), &Navigator::currentChanged, this, &Router::showPlace);
}

void Router::wireSession() {
    SessionController &session = m_services.session;
    connect(&session, &SessionController::loggedIn, this, &Router::showSession);
    connect(&session, &SessionController::loggedOut, this, &Router::afterLogOut);
    connect(&session, &SessionController::balanceChanged, this, &Router::showSession);
    connect(&session, &SessionController::nameChanged, this, &Router::showSession);
    connect(&session, &SessionController::rightsChanged, this, &Router::afterRights);
    connect(&m_services.myPage.details(), &MyDetails::saved, &m_services.account, &AccountController::load);
    connect(&m_services.myPage.details(), &MyDetails::closed, this, [this] {
        Toast::pop(&m_window, tr("Your account is closed. Thank you for having been here."), Tone::Positive);
    });
    connect(&session, &SessionController::expired, this, &Router::askAfterExpiry);
    connect(&m_gate, &LogInGate::passed, this, &Router::afterLogIn);
    connect(&m_gate, &LogInGate::left, &m_services.favourites, &Favourites::forgetGuest);
    connect(&m_services.favourites, &Favourites::logInRequested, &m_gate,
            [this] { m_gate.ask(LogInPage::Reason::ToLike); });
    connect(&m_services.favourites, &Favourites::refused, this,
            [this](const Error &error) { Toast::pop(&m_window, errorText(error.code), Tone::Danger); });
    connect(&m_services.myPage, &MyPageController::moveAnswered, this, [this](bool keep) {
        Toast::pop(&m_window, keep ? tr("Your tickets stay as they are.") : tr("Everything came back to you."),
                   Tone::Positive);
        m_services.account.load(); // the balance
    });
    const auto tell = [this](const Error &error) { Toast::pop(&m_window, errorText(error.code), Tone::Danger); };
    connect(&m_services.myPage, &MyPageController::refused, this, tell);
    connect(&m_services.cancellation, &CancellationController::refused, this, tell);
    connect(&m_services.cancellation, &CancellationController::cancelled, this, &Router::afterCancel);
    connect(&m_services.account, &AccountController::toppedUp, this, [this](Money amount) {
        Toast::pop(&m_window, tr("%1 added.").arg(format::money(amount)), Tone::Positive);
    });
}

// A change of favourites changes shelves and reminders.
void Router::wireReminders() {
    SessionController &session = m_services.session;
    for (const auto signal : {&SessionController::loggedIn, &SessionController::loggedOut}) {
        connect(&session, signal, &m_services.favourites, &Favourites::memberChanged);
        connect(&session, signal, &m_services.shelves, &HomeShelves::memberChanged);
        connect(&session, signal, &m_services.reminders, &Reminders::memberChanged);
    }
    connect(&m_services.favourites, &Favourites::settled, &m_services.shelves, &HomeShelves::refresh);
    connect(&m_services.favourites, &Favourites::settled, &m_services.reminders, &Reminders::refresh);
    connect(&m_services.myPage.notices(), &NoticeSwitches::settled, &m_services.reminders, &Reminders::refresh);
    connect(&m_services.database, &Database::wentOnline, &m_services.reminders, &Reminders::refresh);
    ReminderButton *bell = m_window.bar()->reminders();
    bell->setReminders(&m_services.reminders);
    connect(bell, &ReminderButton::concertChosen, this, &Router::openConcert);
    auto *announcer = new ReminderAnnouncer(m_services.reminders, m_notifier, m_window, this);
    connect(announcer, &ReminderAnnouncer::concertChosen, this, &Router::openConcert);
    const auto openBookings = [this] { openMyPage(MyPage::Tab::Bookings); };
    connect(bell, &ReminderButton::bookingsChosen, this, openBookings);
    connect(announcer, &ReminderAnnouncer::bookingsChosen, this, openBookings);
    const auto openWaiting = [this] { openMyPage(MyPage::Tab::Waiting); };
    connect(bell, &ReminderButton::waitingListsChosen, this, openWaiting);
    connect(announcer, &ReminderAnnouncer::waitingListsChosen, this, openWaiting);
    const auto openDraws = [this] { openMyPage(MyPage::Tab::Draws); };
    connect(bell, &ReminderButton::drawsChosen, this, openDraws);
    connect(announcer, &ReminderAnnouncer::drawsChosen, this, openDraws);
    connect(announcer, &ReminderAnnouncer::listChosen, bell, &ReminderButton::openPanel);
}

// A machine that stood at an open door stands there again, whatever ended the program, and without a log-in.
void Router::wireDoor() {
    connect(&m_services.door, &DoorController::restored, this, [this] {
        if (m_services.door.door().isOpen())
            m_staff->openDoor();
    });
    m_services.door.restore();
}

// What the program had still to print when it ended is printed now, whoever logs in.
void Router::wirePrinting() {
    PrintBanner *banner = m_window.printBanner();
    banner->setQueue(m_services.printing);
    connect(banner, &PrintBanner::printersRequested, &m_gate, [this] {
        if (m_services.session.may(Right::Counter))
            m_staff->openPrinters();
        else
            m_gate.ask(LogInPage::Reason::Asked);
    });
    m_services.printing.load();
}

// Whoever goes away from a kiosk leaves nothing there for the next one.
void Router::wireKiosk() {
    auto *warning = new IdleWarning(&m_window);
    auto *watch = new IdleWatch(warning);
    connect(watch, &IdleWatch::warned, warning, [watch, warning] { warning->open(watch->left()); });
    connect(watch, &IdleWatch::ticked, warning, [watch, warning] { warning->setLeft(watch->left()); });
    // Later: the press that says so is the warning's, not of what is below.
    connect(watch, &IdleWatch::used, warning, &IdleWarning::dismiss, Qt::QueuedConnection);
    connect(watch, &IdleWatch::ended, this, [this, warning] {
        warning->dismiss();
        beginAnew();
    });
}

void Router::beginAnew() {
    if (m_services.session.isMember())
        m_services.session.logOut(); // see afterLogOut()
    else
        showFirstPlace();
}

// As if nobody had been at this kiosk.
void Router::showFirstPlace() {
    if (navigator().currentKey() != place::all)
        open(place::all);
    resetKiosk(navigator(), m_services.booking, place::all);
}

void Router::open(const QString &key) {
    const Place *place = placeOf(key);
    if (!place)
        return;
    if (place->audience == Audience::Members && !m_services.session.isMember())
        return m_gate.ask(LogInPage::Reason::ForMyPage, [this, key] { open(key); });
    if (!navigator().revisit(key))
        navigator().open(key, [this, place] { return place->make(*this); });
}

void Router::choose(const QString &key) {
    const Place *place = placeOf(key);
    if (!place || navigator().currentKey() != key)
        open(key);
    else if (place->showAgain)
        place->showAgain(*navigator().current());
}

// Every query is a place of its own: going back leads to the query before.
void Router::openSearch(const ConcertQuery &query) {
    if (query == ConcertQuery()) {
        if (navigator().currentKey() != place::all)
            open(place::all);
        return;
    }
    navigator().open(searchKey(query), [this, query] {
        auto page = makeGrid();
        page->setQuery(query);
        return page;
    });
    currentGrid()->setQuery(query); // the page may have another query by now
    m_window.bar()->search()->showQuery(query.text);
}

std::unique_ptr<ConcertGridPage> Router::makeGrid() {
    auto page = std::make_unique<ConcertGridPage>(m_services.calls, m_services.searchCalls, m_services.viewer,
                                                  m_services.favourites);
    ConcertGridPage *grid = page.get();
    connect(grid, &ConcertGridPage::concertChosen, this, &Router::openConcert);
    connect(grid, &ConcertGridPage::logInRequested, &m_gate, [this] { m_gate.ask(LogInPage::Reason::Asked); });
    connect(grid, &ConcertGridPage::queryChanged, this, [this, grid](const ConcertQuery &query) {
        if (grid == currentGrid())
            m_window.bar()->search()->showQuery(query.text);
    });
    followMember(*grid);
    return page;
}

ConcertGridPage *Router::currentGrid() const { return qobject_cast<ConcertGridPage *>(navigator().current()); }

void Router::openSinger(SingerId singer) {
    if (navigator().revisit(singerKey(singer)))
        return;
    navigator().open(singerKey(singer), [this, singer] {
        auto page = std::make_unique<SingerDetailsPage>(m_services.singerCalls, m_services.calls, m_services.viewer,
                                                        m_services.favourites, singer);
        connect(page.get(), &SingerDetailsPage::concertChosen, this, &Router::openConcert);
        connect(page.get(), &SingerDetailsPage::singerChosen, this, &Router::openSinger);
        connect(page.get(), &SingerDetailsPage::allSingersRequested, this, [this] { choose(place::singers); });
        followMember(*page);
        return page;
    });
}

void Router::openConcert(ConcertId concert) {
    if (navigator().revisit(concertKey(concert)))
        return;
    navigator().open(concertKey(concert), [this, concert] {
        auto page =
            std::make_unique<ConcertDetailsPage>(m_services.calls, m_services.viewer, m_services.favourites, concert);
        connect(page.get(), &ConcertDetailsPage::seatsRequested, this, &Router::openSeats);
        connect(page.get(), &ConcertDetailsPage::bookingRequested, this, [this] { openMyPage(MyPage::Tab::Bookings); });
        connect(page.get(), &ConcertDetailsPage::concertsRequested, this, [this] { open(place::all); });
        connect(page.get(), &ConcertDetailsPage::singerChosen, this, &Router::openSinger);
        page->setWaiting(std::make_unique<WaitingJoin>(m_services.database, m_services.waitingCalls, m_services.session,
                                                       m_services.viewer));
        connect(page.get(), &ConcertDetailsPage::waitingListsRequested, this,
                [this] { openMyPage(MyPage::Tab::Waiting); });
        page->setPhases(std::make_unique<ConcertPhases>(m_services.database, m_services.phaseCalls, m_services.session,
                                                        m_services.viewer, concert));
        connect(page.get(), &ConcertDetailsPage::saleHistoryRequested, this, [this, there = page.get()] {
            openSaleHistory(there->controller().id(), there->controller().concert().title);
        });
        connect(page.get(), &ConcertDetailsPage::drawsRequested, this, [this] { openMyPage(MyPage::Tab::Draws); });
        connect(page.get(), &ConcertDetailsPage::phaseLogInRequested, &m_gate, [this, there = QPointer(page.get())] {
            m_gate.ask(LogInPage::Reason::ToTakePart, [there] {
                if (there)
                    there->phasePanel()->goOn();
            });
        });
        connect(page.get(), &ConcertDetailsPage::logInRequested, &m_gate, [this, there = QPointer(page.get())] {
            m_gate.ask(LogInPage::Reason::ToBook, [there] {
                if (there)
                    there->waitingPanel()->join();
            });
        });
        followMember(*page);
        return page;
    });
}

void Router::openSaleHistory(ConcertId concert, const QString &title) {
    const QString key = saleHistoryKey(concert);
    if (navigator().revisit(key))
        return;
    navigator().open(key, [this, concert, title] {
        return std::make_unique<SaleHistoryPage>(m_services.phaseCalls, concert, title);
    });
}

ConcertId Router::currentConcert() const {
    auto *page = qobject_cast<ConcertDetailsPage *>(navigator().current());
    return page ? page->controller().id() : ConcertId();
}

void Router::openSeats(ConcertId concert, ShowId show) {
    const auto isThis = [key = seatsKey(concert)](const QString &other) { return other == key; };
    navigator().forget(isThis); // another visit may be about another date
    navigator().open(seatsKey(concert), [this, concert, show] {
        auto page = std::make_unique<SeatPage>(m_services.seatCalls, m_services.viewer, m_services.session,
                                               m_services.deployment.holdTime, concert, show);
        connect(page.get(), &SeatPage::confirmRequested, this, &Router::goOn);
        connect(page.get(), &SeatPage::topUpRequested, this, [this] { openMyPage(MyPage::Tab::Coins); });
        connect(page.get(), &SeatPage::waitRequested, this,
                [this](ConcertId of, ShowId wanted, int seats, const QString &grade) {
                    openConcert(of);
                    static_cast<ConcertDetailsPage *>(navigator().current())->waitFor(wanted, seats, grade);
                });
        connect(page.get(), &SeatPage::backRequested, &navigator(), &Navigator::goBack);
        connect(page.get(), &SeatPage::logInRequested, &m_gate, [this, seats = QPointer(page.get())] {
            m_gate.ask(LogInPage::Reason::ToBook, [seats] {
                if (seats)
                    seats->controller().goOn();
            });
        });
        return page;
    });
}

// A clerk's seats are for whoever stands at the counter; a kiosk is none.
void Router::goOn(const BookingOrder &order) {
    const bool sells = m_services.session.may(Right::Counter) && !m_services.memberSettings.isKiosk();
    sells ? m_staff->openSale(order) : openConfirm(order);
}

void Router::openConfirm(const BookingOrder &order) {
    m_services.booking.setOrder(order);
    navigator().open(confirmKey, [this] {
        auto page = std::make_unique<ConfirmPage>(m_services.booking, m_services.account);
        connect(page.get(), &ConfirmPage::seatsRequested, this, [this] {
            if (!navigator().backTo(seatsKey(m_services.booking.order().concert.id)))
                openSeats(m_services.booking.order().concert.id, m_services.booking.order().show.id);
        });
        connect(page.get(), &ConfirmPage::logInRequested, &m_gate, [this] { m_gate.ask(LogInPage::Reason::ToBook); });
        connect(page.get(), &ConfirmPage::myBookingsRequested, this, [this] { openMyPage(MyPage::Tab::Bookings); });
        connect(page.get(), &ConfirmPage::waitingListsRequested, this,
                [this] { openMyPage(m_services.booking.order().isWon ? MyPage::Tab::Draws : MyPage::Tab::Waiting); });
        connect(page.get(), &ConfirmPage::concertChosen, this, &Router::openConcert);
        connect(page.get(), &ConfirmPage::booked, this, &Router::openDone);
        return page;
    });
}

// Going back from here must not meet the form again, nor the hall with the seats that are booked now.
void Router::openDone() {
    if (navigator().currentKey() != confirmKey) {
        Toast::pop(&m_window, tr("Your booking is done. It is in My page."), Tone::Positive);
        return;
    }
    navigator().replace(doneKey, [this] {
        auto page = std::make_unique<DonePage>(m_services.booking);
        connect(page.get(), &DonePage::myBookingsRequested, this, [this] { openMyPage(MyPage::Tab::Bookings); });
        connect(page.get(), &DonePage::concertsRequested, this, [this] { open(place::all); });
        return page;
    });
    navigator().forget(
        [booked = seatsKey(m_services.booking.order().concert.id)](const QString &key) { return key == booked; });
}

void Router::openCancel(const Booking &booking, const QSet<TicketId> &chosen) {
    m_services.cancellation.setBooking(booking, chosen);
    navigator().open(cancelKey, [this] {
        auto page = std::make_unique<CancelPage>(m_services.cancellation);
        connect(page.get(), &CancelPage::left, &navigator(), &Navigator::goBack);
        connect(page.get(), &CancelPage::ticketsRequested, this, [this](BookingId of) {
            openMyPage(MyPage::Tab::Tickets);
            static_cast<MyPage *>(navigator().current())->openTickets(of);
        });
        return page;
    });
}

void Router::afterCancel(BookingId booking, const CancellationReceipt &receipt) {
    Toast::pop(&m_window,
               receipt.refund > Money{} ? tr("Cancelled. You got %1 back.").arg(format::money(receipt.refund))
                                        : tr("Cancelled."),
               Tone::Positive);
    m_services.myPage.load(MyPageController::Part::Bookings);
    if (m_services.myPage.tickets().booking() == booking)
        m_services.myPage.tickets().load(booking);
    if (m_services.cancellation.booking().id != booking)
        return; // another one is in front by now
    if (navigator().currentKey() == cancelKey)
        navigator().goBack();
    navigator().forget([](const QString &key) { return key == cancelKey; });
}

void Router::openMyPage(MyPage::Tab tab) {
    if (!m_services.session.isMember())
        return m_gate.ask(LogInPage::Reason::ForMyPage, [this, tab] { openMyPage(tab); });
    open(place::myPage);
    static_cast<MyPage *>(navigator().current())->open(tab);
}

void Router::afterLogIn(bool wentOn) {
    Toast::pop(&m_window, tr("Welcome, %1.").arg(texts::isolated(m_services.session.name())), Tone::Positive);
    // Whoever only scans came for that.
    if (!wentOn && m_services.session.onlyScans() && !m_services.memberSettings.isKiosk())
        return m_staff->openDoor();
    // With all concerts in front, the member goes on where the last session ended.
    if (const QString last = m_memory.lastPlace(); !wentOn && navigator().currentKey() == place::all && !last.isEmpty())
        open(last);
}

void Router::afterLogOut() {
    showSession();
    m_wayBack = wayBack();
    if (isMembersKey(navigator().currentKey()))
        open(place::all);
    navigator().forget(isMembersKey);
    m_services.booking.clear();
    m_services.cancellation.clear();
    if (m_services.memberSettings.isKiosk())
        showFirstPlace();
    Toast::pop(&m_window, tr("You are logged out."));
}

// Whoever may less has nothing open of what was theirs; whoever may more goes on with their work.
void Router::afterRights() {
    const Rights lost = m_rights & ~m_services.session.rights();
    showSession();
    if (!lost) {
        Toast::pop(&m_window, tr("An administrator changed what you may do."));
        return;
    }
    const auto isStaffKey = [](const QString &key) { return key.startsWith(u"staff/"); };
    if (isStaffKey(navigator().currentKey()))
        open(place::all);
    navigator().forget(isStaffKey);
    Toast::pop(&m_window, tr("An administrator changed what you may do. What was open of it is closed."),
               Tone::Warning);
}

// The same member goes on with what the end of the session closed, nobody else.
void Router::askAfterExpiry() {
    if (navigator().currentKey() == doorKey && m_services.door.door().isOpen())
        return; // which goes on alone, and says that nobody is logged in; a log-in page would take what is scanned
    if (!m_wayBack || m_services.memberSettings.isKiosk())
        return m_gate.ask(LogInPage::Reason::Expired);
    m_gate.ask(LogInPage::Reason::Expired, [this, member = m_member, wayBack = std::exchange(m_wayBack, {})] {
        if (m_services.session.memberId() == member)
            wayBack();
    });
}

/// How a member comes back to the place in front, if it is for members.
std::function<void()> Router::wayBack() {
    if (navigator().currentKey() == confirmKey)
        return [this, order = m_services.booking.order()] { openConfirm(order); };
    if (navigator().currentKey() == cancelKey)
        return [this, booking = m_services.cancellation.booking(), chosen = m_services.cancellation.chosen()] {
            openCancel(booking, chosen);
        };
    if (const auto *page = qobject_cast<MyPage *>(navigator().current()))
        return [this, tab = page->tab()] { openMyPage(tab); };
    return {};
}

// Searches the text with the present filters, or the query of a link in it.
void Router::search(const QString &text) {
    ConcertQuery query = currentGrid() ? currentGrid()->query() : ConcertQuery();
    query.text = text.left(SuggestionList::longestText);
    openSearch(searchInText(text).value_or(query));
}

void Router::showPlace() {
    const ConcertGridPage *grid = currentGrid();
    m_window.bar()->search()->showQuery(grid ? grid->query().text : QString());
    m_window.bar()->setPlace(grid ? place::all : navigator().currentKey());
}

void Router::showSession() {
    SessionController &session = m_services.session;
    SessionArea *area = m_window.bar()->session();
    if (session.isMember())
        m_member = session.memberId();
    m_rights = session.rights();
    area->setOperations(session.may(Right::Operations));
    session.isMember() ? area->showMember(session.name(), session.balance()) : area->showGuest();
}

} // namespace universe
