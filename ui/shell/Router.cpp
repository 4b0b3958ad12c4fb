#include "ui/shell/Router.h"

#include "app/models/search/SearchLink.h"
#include "ui/account/SignUpPage.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/reminders/ReminderAnnouncer.h"
#include "ui/reminders/ReminderButton.h"
#include "ui/search/SearchField.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Services.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/singers/SingerDetailsPage.h"
#include "ui/singers/SingersPage.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

// The names of places. What starts with "my" or "book" belongs to the member and is forgotten at log-out.
const auto allKey = u"all"_s;
const auto calendarKey = u"calendar"_s;
const auto singersKey = u"singers"_s;
const auto myPageKey = u"my"_s;
const auto confirmKey = u"book/confirm"_s;
const auto doneKey = u"book/done"_s;
const auto logInKey = u"account/log-in"_s;
const auto signUpKey = u"account/sign-up"_s;

QString searchKey(const ConcertQuery &wish) { return u"search/"_s + searchLink(wish); }
QString concertKey(ConcertId id) { return u"concert/%1"_s.arg(id.value); }
QString singerKey(SingerId id) { return u"singer/%1"_s.arg(id.value); }
QString seatsKey(ConcertId id) { return u"seats/%1"_s.arg(id.value); }

bool isAccountKey(const QString &key) { return key.startsWith(u"account/"_s); }
bool isMembersKey(const QString &key) { return key == myPageKey || key.startsWith(u"book/"_s); }

} // namespace

Router::Router(MainWindow &window, Services &services)
    : m_window(window)
    , m_services(services)
    , m_memory(services.memberSettings, services.session, *window.navigator()) {
    wireBar();
    wireSession();
    wireReminders();
    showSession();
}

template <typename PageType>
void Router::followMember(PageType *page) {
    connect(&m_services.session, &SessionController::loggedIn, page, &PageType::memberChanged);
    connect(&m_services.session, &SessionController::loggedOut, page, &PageType::memberChanged);
    connect(this, &Router::logInLeft, page, &PageType::forgetHeart);
}

void Router::wireBar() {
    TopBar *bar = m_window.bar();
    connect(bar, &TopBar::allRequested, this, [this] {
        if (m_window.navigator()->currentKey() == allKey)
            currentGrid()->showAll();
        else
            openAll();
    });
    connect(bar, &TopBar::calendarRequested, this, &Router::openCalendar);
    connect(bar, &TopBar::singersRequested, this, &Router::openSingers);
    connect(bar, &TopBar::myPageRequested, this, [this] { openMyPage(MyPage::Tab::Bookings); });
    connect(bar->session(), &SessionArea::topUpRequested, this, [this] { openMyPage(MyPage::Tab::Coins); });
    connect(bar->session(), &SessionArea::logInRequested, this, [this] { askLogIn(LogInPage::Reason::Asked); });
    connect(bar->session(), &SessionArea::signUpRequested, this, [this] {
        m_afterLogIn = {};
        openSignUp();
    });
    connect(bar->session(), &SessionArea::logOutRequested, &m_services.session, &SessionController::logOut);
    bar->search()->setCalls(m_services.searchCalls);
    connect(bar->search(), &SearchField::searched, this, &Router::search);
    connect(bar->search(), &SearchField::concertChosen, this, &Router::openConcert);
    connect(bar->search(), &SearchField::singerChosen, this, &Router::openSinger);
    connect(bar->search(), &SearchField::venueChosen, this, [this](VenueId, const QString &name) {
        ConcertQuery wish;
        wish.venue = name;
        openSearch(wish);
    });
    connect(m_window.navigator(), &Navigator::currentChanged, this, &Router::showPlace);
}

void Router::wireSession() {
    SessionController &session = m_services.session;
    connect(&session, &SessionController::loggedIn, this, &Router::showSession);
    connect(&session, &SessionController::loggedOut, this, &Router::afterLogOut);
    connect(&session, &SessionController::balanceChanged, this, &Router::showSession);
    connect(&session, &SessionController::expired, this, [this] { askLogIn(LogInPage::Reason::Expired); });
    connect(&m_services.favourites, &Favourites::refused, this,
            [this](const Error &error) { Toast::pop(&m_window, errorText(error.code), Tone::Danger); });
    connect(&m_services.account, &AccountController::toppedUp, this, [this](Money amount) {
        Toast::pop(&m_window, tr("%1 added.").arg(format::money(amount)), Tone::Positive);
    });
}

// Favourites change what is on the shelves and what there is to be told.
void Router::wireReminders() {
    SessionController &session = m_services.session;
    for (const auto signal : {&SessionController::loggedIn, &SessionController::loggedOut}) {
        connect(&session, signal, &m_services.shelves, &HomeShelves::memberChanged);
        connect(&session, signal, &m_services.reminders, &Reminders::memberChanged);
    }
    connect(&m_services.favourites, &Favourites::settled, &m_services.shelves, &HomeShelves::refresh);
    connect(&m_services.favourites, &Favourites::settled, &m_services.reminders, &Reminders::refresh);
    connect(&m_services.database, &Database::wentOnline, &m_services.reminders, &Reminders::refresh);
    ReminderButton *bell = m_window.bar()->reminders();
    bell->setReminders(&m_services.reminders);
    connect(bell, &ReminderButton::concertChosen, this, &Router::openConcert);
    auto *announcer = new ReminderAnnouncer(m_services.reminders, m_notifier, m_window, this);
    connect(announcer, &ReminderAnnouncer::concertChosen, this, &Router::openConcert);
    connect(announcer, &ReminderAnnouncer::listChosen, bell, &ReminderButton::openPanel);
}

void Router::openAll() {
    Navigator *navigator = m_window.navigator();
    if (navigator->currentKey() == allKey || navigator->revisit(allKey))
        return;
    navigator->open(allKey, [this] {
        auto page = makeGrid();
        page->setShelves(m_services.shelves);
        m_memory.follow(allKey, page.get());
        return page;
    });
}

// A place of its own: going back leads to what one searched before.
void Router::openSearch(const ConcertQuery &wish) {
    if (wish == ConcertQuery())
        return openAll();
    m_window.navigator()->open(searchKey(wish), [this, wish] {
        auto page = makeGrid();
        page->setWish(wish);
        return page;
    });
    currentGrid()->setWish(wish); // the place may have been set otherwise since
    m_window.bar()->search()->showQuery(wish.text);
}

std::unique_ptr<ConcertGridPage> Router::makeGrid() {
    auto page = std::make_unique<ConcertGridPage>(m_services.calls, m_services.searchCalls, m_services.favourites);
    ConcertGridPage *grid = page.get();
    connect(grid, &ConcertGridPage::concertChosen, this, &Router::openConcert);
    connect(grid, &ConcertGridPage::loginNeeded, this, [this] { askLogIn(LogInPage::Reason::ToLike); });
    connect(grid, &ConcertGridPage::memberNeeded, this, [this] { askLogIn(LogInPage::Reason::Asked); });
    connect(grid, &ConcertGridPage::wishChanged, this, [this, grid](const ConcertQuery &wish) {
        if (grid == currentGrid())
            m_window.bar()->search()->showQuery(wish.text);
    });
    followMember(grid);
    return page;
}

ConcertGridPage *Router::currentGrid() const {
    return qobject_cast<ConcertGridPage *>(m_window.navigator()->current());
}

void Router::openCalendar() {
    Navigator *navigator = m_window.navigator();
    if (navigator->revisit(calendarKey))
        return;
    navigator->open(calendarKey, [this] {
        auto page = std::make_unique<CalendarPage>(m_services.calendarCalls, m_services.favourites);
        connect(page.get(), &CalendarPage::concertChosen, this, &Router::openConcert);
        connect(page.get(), &CalendarPage::loginNeeded, this, [this] { askLogIn(LogInPage::Reason::ToLike); });
        followMember(page.get());
        m_memory.follow(calendarKey, page.get());
        return page;
    });
}

void Router::openSingers() {
    Navigator *navigator = m_window.navigator();
    if (navigator->currentKey() == singersKey)
        static_cast<SingersPage *>(navigator->current())->showAll();
    else if (!navigator->revisit(singersKey))
        navigator->open(singersKey, [this] {
            auto page = std::make_unique<SingersPage>(m_services.singerCalls, m_services.favourites);
            connect(page.get(), &SingersPage::singerChosen, this, &Router::openSinger);
            connect(page.get(), &SingersPage::loginNeeded, this, [this] { askLogIn(LogInPage::Reason::ToLike); });
            followMember(page.get());
            m_memory.follow(singersKey, page.get());
            return page;
        });
}

void Router::openSinger(SingerId singer) {
    if (m_window.navigator()->revisit(singerKey(singer)))
        return;
    m_window.navigator()->open(singerKey(singer), [this, singer] {
        auto page = std::make_unique<SingerDetailsPage>(m_services.singerCalls, m_services.calls, m_services.favourites,
                                                        singer);
        connect(page.get(), &SingerDetailsPage::concertChosen, this, &Router::openConcert);
        connect(page.get(), &SingerDetailsPage::singerChosen, this, &Router::openSinger);
        connect(page.get(), &SingerDetailsPage::allSingersRequested, this, &Router::openSingers);
        connect(page.get(), &SingerDetailsPage::loginNeeded, this, [this] { askLogIn(LogInPage::Reason::ToLike); });
        followMember(page.get());
        return page;
    });
}

void Router::openConcert(ConcertId concert) {
    if (m_window.navigator()->revisit(concertKey(concert)))
        return;
    m_window.navigator()->open(concertKey(concert), [this, concert] {
        auto page = std::make_unique<ConcertDetailsPage>(m_services.calls, m_services.favourites, concert);
        ConcertDetailsPage *details = page.get();
        connect(details, &ConcertDetailsPage::seatsRequested, this, &Router::openSeats);
        connect(details, &ConcertDetailsPage::loginNeeded, this, [this] { askLogIn(LogInPage::Reason::ToLike); });
        connect(details, &ConcertDetailsPage::bookingRequested, this, [this] { openMyPage(MyPage::Tab::Bookings); });
        connect(details, &ConcertDetailsPage::concertsRequested, this, &Router::openAll);
        connect(details, &ConcertDetailsPage::singerChosen, this, &Router::openSinger);
        followMember(details);
        return page;
    });
}

void Router::openSeats(ConcertId concert, ShowId show) {
    const auto isThis = [key = seatsKey(concert)](const QString &other) { return other == key; };
    m_window.navigator()->forget(isThis); // another visit may be about another date
    m_window.navigator()->open(seatsKey(concert), [this, concert, show] {
        auto page = std::make_unique<SeatPage>(SeatCalls::of(m_services.catalogueApi, m_services.seatApi),
                                               m_services.session, concert, show);
        connect(page.get(), &SeatPage::confirmRequested, this, &Router::openConfirm);
        connect(page.get(), &SeatPage::topUpNeeded, this, [this] { openMyPage(MyPage::Tab::Coins); });
        connect(page.get(), &SeatPage::backRequested, m_window.navigator(), &Navigator::goBack);
        connect(page.get(), &SeatPage::loginNeeded, this, [this, seats = QPointer(page.get())] {
            askLogIn(LogInPage::Reason::ToBook, [seats] {
                if (seats)
                    seats->controller().goOn();
            });
        });
        return page;
    });
}

void Router::openConfirm(const BookingOrder &order) {
    m_services.booking.setOrder(order);
    m_window.navigator()->open(confirmKey, [this] {
        auto page = std::make_unique<ConfirmPage>(m_services.booking, m_services.account);
        connect(page.get(), &ConfirmPage::seatsWanted, this, [this] {
            if (!m_window.navigator()->backTo(seatsKey(m_services.booking.order().concert.id)))
                openSeats(m_services.booking.order().concert.id, m_services.booking.order().show.id);
        });
        connect(page.get(), &ConfirmPage::loginNeeded, this, [this] { askLogIn(LogInPage::Reason::ToBook); });
        connect(page.get(), &ConfirmPage::myBookingsWanted, this, [this] { openMyPage(MyPage::Tab::Bookings); });
        connect(page.get(), &ConfirmPage::concertChosen, this, &Router::openConcert);
        connect(page.get(), &ConfirmPage::booked, this, &Router::openDone);
        return page;
    });
}

// Going back from here must not meet the form again, nor the hall with the seats that are booked now.
void Router::openDone() {
    Navigator *navigator = m_window.navigator();
    if (navigator->currentKey() != confirmKey) {
        Toast::pop(&m_window, tr("Your booking is done. It is in My page."), Tone::Positive);
        return;
    }
    navigator->replace(doneKey, [this] {
        auto page = std::make_unique<DonePage>(m_services.booking);
        connect(page.get(), &DonePage::myBookingsWanted, this, [this] { openMyPage(MyPage::Tab::Bookings); });
        connect(page.get(), &DonePage::moreConcertsWanted, this, &Router::openAll);
        return page;
    });
    navigator->forget(
        [booked = seatsKey(m_services.booking.order().concert.id)](const QString &key) { return key == booked; });
}

void Router::openMyPage(MyPage::Tab tab) {
    if (!m_services.session.isMember()) {
        askLogIn(LogInPage::Reason::ForMyPage, [this, tab] { openMyPage(tab); });
        return;
    }
    Navigator *navigator = m_window.navigator();
    if (navigator->revisit(myPageKey)) {
        static_cast<MyPage *>(navigator->current())->open(tab);
        return;
    }
    navigator->open(myPageKey, [this, tab] {
        auto page = std::make_unique<MyPage>(m_services.myPage, m_services.account, tab);
        connect(page.get(), &MyPage::concertChosen, this, &Router::openConcert);
        connect(page.get(), &MyPage::moreConcertsWanted, this, &Router::openAll);
        connect(page.get(), &MyPage::singerChosen, this, &Router::openSinger);
        return page;
    });
}

void Router::askLogIn(LogInPage::Reason reason, std::function<void()> then) {
    m_afterLogIn = std::move(then);
    openLogIn(reason);
}

void Router::openLogIn(LogInPage::Reason reason, const QString &email) {
    Navigator *navigator = m_window.navigator();
    const auto factory = [this, reason, email] {
        auto page = std::make_unique<LogInPage>(m_services.session, reason);
        page->setEmail(email);
        connect(page.get(), &LogInPage::finished, this, &Router::afterLogIn);
        connect(page.get(), &LogInPage::signUpRequested, this, &Router::openSignUp);
        return page;
    };
    isAccountKey(navigator->currentKey()) ? navigator->replace(logInKey, factory) : navigator->open(logInKey, factory);
}

void Router::openSignUp() {
    Navigator *navigator = m_window.navigator();
    const auto factory = [this] {
        auto page = std::make_unique<SignUpPage>(m_services.session);
        connect(page.get(), &SignUpPage::finished, this, &Router::afterLogIn);
        connect(page.get(), &SignUpPage::logInRequested, this,
                [this](const QString &email) { openLogIn(LogInPage::Reason::Asked, email); });
        return page;
    };
    isAccountKey(navigator->currentKey()) ? navigator->replace(signUpKey, factory)
                                          : navigator->open(signUpKey, factory);
}

void Router::afterLogIn() {
    Navigator *navigator = m_window.navigator();
    if (isAccountKey(navigator->currentKey()))
        navigator->goBack();
    navigator->forget(isAccountKey);
    Toast::pop(&m_window, tr("Welcome, %1.").arg(m_services.session.name()), Tone::Positive);
    if (const auto then = std::exchange(m_afterLogIn, {}))
        then();
    else if (navigator->currentKey() == allKey && !m_memory.lastPlace().isEmpty())
        openPlace(m_memory.lastPlace());
}

// All concerts are in front already.
void Router::openPlace(const QString &key) {
    if (key == singersKey)
        openSingers();
    else if (key == calendarKey)
        openCalendar();
}

void Router::afterLogOut() {
    showSession();
    Navigator *navigator = m_window.navigator();
    if (isMembersKey(navigator->currentKey()))
        openAll();
    navigator->forget(isMembersKey);
    m_services.booking.clear();
    if (m_services.memberSettings.isKiosk())
        clearTraces();
    Toast::pop(&m_window, tr("You are logged out."));
}

// The next person at a kiosk sees nothing of what this one looked for.
void Router::clearTraces() {
    openAll();
    m_window.navigator()->forget([](const QString &key) { return key != allKey; });
    QGuiApplication::clipboard()->clear(); // a search may have been shared
    currentGrid()->showAll();
}

// Another text, the same filters; or the search that somebody shared.
void Router::search(const QString &text) {
    ConcertQuery wish = currentGrid() ? currentGrid()->wish() : ConcertQuery();
    wish.text = text.left(SuggestionList::longestText);
    openSearch(searchInText(text).value_or(wish));
}

void Router::showPlace() {
    const QString key = m_window.navigator()->currentKey();
    const ConcertGridPage *grid = currentGrid();
    m_window.bar()->search()->showQuery(grid ? grid->wish().text : QString());
    if (!isAccountKey(key) && !m_services.session.isMember()) {
        m_afterLogIn = {};
        Q_EMIT logInLeft();
    }
    m_window.bar()->setPlace(currentGrid()        ? TopBar::Place::All
                             : key == calendarKey ? TopBar::Place::Calendar
                             : key == singersKey  ? TopBar::Place::Singers
                             : key == myPageKey   ? TopBar::Place::MyPage
                                                  : TopBar::Place::None);
}

void Router::showSession() {
    SessionController &session = m_services.session;
    SessionArea *area = m_window.bar()->session();
    session.isMember() ? area->showMember(session.name(), session.balance()) : area->showGuest();
}

} // namespace universe
