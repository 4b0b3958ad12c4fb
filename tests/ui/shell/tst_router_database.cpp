// Who gets where in the whole window, and where one finds oneself after a log-in and a log-out. Against a real server.

#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"
#include "ui/account/TicketsTab.h"
#include "ui/booking/CancelPage.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/booking/PaymentCard.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/search/SearchField.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceKeys.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Router.h"
#include "ui/shell/Services.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// A window as it is composed for real, with two members who may come to it.
class Desk {
public:
    explicit Desk(bool kiosk = false)
        : window(preferences)
        , services(world.database.clientConnection(), world.database.clientConnection(), kiosk,
                   std::chrono::seconds(15)) {
        window.resize(1280, 800);
        world.database.createMember(u"uju@example.com"_s, Role::Fan, {500'000}, FanWorld::password);
        world.database.createMember(u"byeol@example.com"_s, Role::Fan, {300'000}, FanWorld::password);
        router = std::make_unique<Router>(window, services);
        window.showPages();
        window.show();
        router->open(place::all);
    }
    // As at the end of the application.
    ~Desk() {
        router.reset();
        window.navigator()->clear();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] QString key() { return window.navigator()->currentKey(); }
    [[nodiscard]] bool asksForLogIn() { return key() == u"account/log-in"_s; }
    template <typename PageType>
    [[nodiscard]] PageType *page() {
        return qobject_cast<PageType *>(window.navigator()->current());
    }
    [[nodiscard]] SessionArea &sessionArea() { return *window.bar()->session(); }
    [[nodiscard]] bool isMember() const { return services.session.isMember(); }
    /// Whether the history has such a place, in front or not.
    [[nodiscard]] bool remembers(const QString &place) {
        Navigator &navigator = *window.navigator();
        while (navigator.canGoForward())
            navigator.goForward();
        bool found = key() == place;
        while (!found && navigator.canGoBack()) {
            navigator.goBack();
            found = key() == place;
        }
        return found;
    }

    /// Fills in the form that is in front; false when none is, or it does not let in.
    [[nodiscard]] bool logIn(const QString &email) {
        auto *form = page<LogInPage>();
        if (!form)
            return false;
        form->emailField()->setText(email);
        form->passwordField()->setText(FanWorld::password);
        QTest::mouseClick(form->submitButton(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return isMember() && !asksForLogIn(); }, 20'000);
    }
    [[nodiscard]] bool logInByBar(const QString &email) {
        QTest::mouseClick(sessionArea().logInButton(), Qt::LeftButton);
        return logIn(email);
    }
    void endAllSessions() {
        world.database.sql(u"update data.session set expires_at = clock_timestamp() - interval '1 minute'"_s);
    }
    void pay() { QTest::mouseClick(page<ConfirmPage>()->payment()->confirmButton(), Qt::LeftButton); }
    [[nodiscard]] bool says(const QString &text) {
        const auto toasts = window.findChildren<Toast *>();
        return std::ranges::any_of(toasts, [&](const Toast *toast) { return toast->text().contains(text); });
    }

    FanWorld world;
    Preferences preferences;
    MainWindow window;
    Services services;
    std::unique_ptr<Router> router;
};

const QString uju = u"uju@example.com"_s;
const QString byeol = u"byeol@example.com"_s;

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aGuestComesToAMembersPlaceByTheLogIn_data();
    void aGuestComesToAMembersPlaceByTheLogIn();
    void whoWalksAwayFromTheLogInIsNotLedOnLater();
    void theLogInLeadsBackToWhereOneWas();
    void aMemberComesBackToTheLastPlace();
    void aGuestWhoPickedSeatsGoesOnWithThem();
    void logOutLeavesNothingOfTheMemberBehind();
    void theNextMemberSeesTheirOwn();
    void aLateAnswerOfTheMemberBeforeIsNotForTheNext();
    void anEndedSessionLeadsToTheLogInAndBack_data();
    void anEndedSessionLeadsToTheLogInAndBack();
    void anotherMemberDoesNotGoOnWhereTheEndedSessionWas();
    void atAKioskNobodyGoesOnWhereTheEndedSessionWas();
    void goingBackFromADoneBookingMeetsNeitherFormNorHall();
    void aBookingThatIsDoneElsewhereIsTold();
    void aCancelledBookingLeadsBackToTheTickets();
    void otherSeatsAreChosenInTheHallThatOneCameFrom();
    void everySearchIsAPlace();
    void thePlaceInFrontIsShownFromItsBeginning();
    void aStewardComesToTheDoorAtOnce();

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

void RouterTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

// Nothing of an earlier test is kept.
void RouterTest::init() {
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    Language::instance().set(u"en"_s);
}

void RouterTest::aGuestComesToAMembersPlaceByTheLogIn_data() {
    QTest::addColumn<bool>("coins");
    QTest::newRow("my page") << false;
    QTest::newRow("my coins") << true;
}

void RouterTest::aGuestComesToAMembersPlaceByTheLogIn() {
    QFETCH(bool, coins);
    Desk desk;
    if (coins)
        Q_EMIT desk.sessionArea().topUpRequested();
    else
        Q_EMIT desk.window.bar()->placeChosen(place::myPage);
    QVERIFY(desk.asksForLogIn());
    QVERIFY(desk.logIn(uju));
    QCOMPARE(desk.key(), place::myPage);
    QCOMPARE(desk.page<MyPage>()->tab(), coins ? MyPage::Tab::Coins : MyPage::Tab::Bookings);
    desk.window.navigator()->goBack();
    QCOMPARE(desk.key(), place::all); // the form is not met again
    QVERIFY(!desk.window.navigator()->canGoBack());
}

void RouterTest::whoWalksAwayFromTheLogInIsNotLedOnLater() {
    Desk desk;
    desk.router->open(place::myPage);
    desk.window.navigator()->goBack();
    QCOMPARE(desk.key(), place::all);
    desk.window.navigator()->goForward(); // to the form as it was left
    QVERIFY(desk.logIn(uju));
    QCOMPARE(desk.key(), place::all);
    QVERIFY(!desk.window.navigator()->canGoForward());
}

void RouterTest::theLogInLeadsBackToWhereOneWas() {
    Desk desk;
    const ConcertId concert = desk.world.concert(u"open"_s);
    desk.router->openConcert(concert);
    const QString there = desk.key();
    QVERIFY(desk.logInByBar(uju));
    QCOMPARE(desk.key(), there);
    QVERIFY(desk.says(u"Welcome"_s));
    QVERIFY(desk.sessionArea().memberButton()->isVisible());
    QCOMPARE(desk.sessionArea().balanceButton()->text(), u"500,000 fuel"_s);
}

void RouterTest::aMemberComesBackToTheLastPlace() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    desk.router->open(place::calendar);
    desk.services.session.logOut();
    QCOMPARE(desk.key(), place::calendar); // it is for everybody
    desk.router->open(place::all);
    QVERIFY(desk.logInByBar(byeol));
    QCOMPARE(desk.key(), place::all); // the next one was never there
    desk.services.session.logOut();
    QVERIFY(desk.logInByBar(uju));
    QCOMPARE(desk.key(), place::calendar);
    desk.services.session.logOut();
    desk.router->open(place::all);
    QVERIFY(desk.logInByBar(byeol));
    QCOMPARE(desk.key(), place::all);
}

void RouterTest::aGuestWhoPickedSeatsGoesOnWithThem() {
    Desk desk;
    desk.router->openSeats(desk.world.concert(u"open"_s), {});
    auto *seats = desk.page<SeatPage>();
    QTRY_COMPARE(seats->controller().loadState().phase, LoadState::Phase::Ready);
    seats->controller().toggle(5);
    seats->controller().toggle(6);
    seats->controller().goOn();
    QVERIFY(desk.asksForLogIn());
    QVERIFY(desk.logIn(uju));
    QTRY_VERIFY(desk.page<ConfirmPage>());
    QCOMPARE(desk.services.booking.order().seats.size(), 2);
    desk.pay();
    QTRY_VERIFY(desk.page<DonePage>());
    QCOMPARE(desk.world.count(u"data.ticket"_s), 2);
}

void RouterTest::logOutLeavesNothingOfTheMemberBehind() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    desk.router->open(place::myPage);
    desk.router->openConfirm(desk.world.order(u"open"_s, 1));
    QVERIFY(desk.page<ConfirmPage>());
    Q_EMIT desk.sessionArea().logOutRequested();
    QCOMPARE(desk.key(), place::all);
    QCOMPARE(desk.services.booking.phase(), BookingController::Phase::Empty);
    QVERIFY(desk.sessionArea().logInButton()->isVisible());
    QVERIFY(!desk.sessionArea().memberButton()->isVisible());
    QVERIFY(!desk.remembers(place::myPage));
    QVERIFY(!desk.remembers(u"book/confirm"_s));
    const auto labels = desk.window.findChildren<Label *>();
    QVERIFY(std::ranges::none_of(labels, [](const Label *label) { return label->text().contains(u"500,000"); }));
}

void RouterTest::theNextMemberSeesTheirOwn() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    desk.router->openConfirm(desk.world.order(u"open"_s, 1));
    desk.pay();
    QTRY_VERIFY(desk.page<DonePage>());
    desk.services.session.logOut();
    QVERIFY(desk.logInByBar(byeol));
    QCOMPARE(desk.sessionArea().balanceButton()->text(), u"300,000 fuel"_s);
    desk.router->open(place::myPage);
    QTRY_COMPARE(desk.services.myPage.state(MyPageController::Part::Bookings).phase, LoadState::Phase::Ready);
    QVERIFY(desk.services.myPage.bookings().all().isEmpty());
    QTRY_VERIFY(desk.services.account.account().has_value());
    QCOMPARE(desk.services.account.account()->email, byeol);
}

// Its booking is done all the same, and waits in the member's own page.
void RouterTest::aLateAnswerOfTheMemberBeforeIsNotForTheNext() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    QTRY_VERIFY(desk.services.account.account().has_value());
    desk.router->openConfirm(desk.world.order(u"open"_s, 1));
    desk.pay();
    desk.services.account.load();
    desk.services.session.logOut(); // before either can be heard
    QVERIFY(desk.logInByBar(byeol));
    QCOMPARE(desk.world.count(u"data.booking"_s), 1);
    QCOMPARE(desk.key(), place::all);
    QTRY_VERIFY(desk.services.account.account().has_value());
    QCOMPARE(desk.services.session.balance(), Money{300'000});
    QCOMPARE(desk.services.account.account()->email, byeol);
    QCOMPARE(desk.services.booking.phase(), BookingController::Phase::Empty);
    QVERIFY(!desk.says(u"Your booking is done"_s));
}

void RouterTest::anEndedSessionLeadsToTheLogInAndBack_data() {
    QTest::addColumn<QString>("where");
    QTest::newRow("paying") << u"pay"_s;
    QTest::newRow("my coins") << u"coins"_s;
    QTest::newRow("a concert") << u"concert"_s;
}

void RouterTest::anEndedSessionLeadsToTheLogInAndBack() {
    QFETCH(QString, where);
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    QTRY_VERIFY(desk.services.account.account().has_value());
    const BookingOrder order = desk.world.order(u"open"_s, 2);
    if (where == u"pay"_s)
        desk.router->openConfirm(order);
    else if (where == u"coins"_s)
        desk.router->openMyPage(MyPage::Tab::Coins);
    else
        desk.router->openConcert(order.concert.id);
    const QString there = desk.key();
    desk.endAllSessions();
    if (where == u"pay"_s)
        desk.pay();
    else
        desk.services.account.load();
    QTRY_VERIFY(desk.asksForLogIn());
    QVERIFY(!desk.isMember());
    QVERIFY(desk.sessionArea().logInButton()->isVisible());
    const auto labels = desk.page<LogInPage>()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const Label *label) { return label->text().contains(u"go on where"); }));

    QVERIFY(desk.logIn(uju));
    QCOMPARE(desk.key(), there);
    if (where == u"coins"_s)
        QCOMPARE(desk.page<MyPage>()->tab(), MyPage::Tab::Coins);
    if (where != u"pay"_s)
        return;
    QCOMPARE(desk.services.booking.order().seatIds(), order.seatIds());
    desk.pay();
    QTRY_VERIFY(desk.page<DonePage>());
    QCOMPARE(desk.world.count(u"data.booking"_s), 1);
}

void RouterTest::anotherMemberDoesNotGoOnWhereTheEndedSessionWas() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    desk.router->openConfirm(desk.world.order(u"open"_s, 2));
    desk.endAllSessions();
    desk.pay();
    QTRY_VERIFY(desk.asksForLogIn());
    QVERIFY(desk.logIn(byeol));
    QCOMPARE(desk.key(), place::all);
    QCOMPARE(desk.services.booking.phase(), BookingController::Phase::Empty);
    QVERIFY(!desk.remembers(u"book/confirm"_s));
}

void RouterTest::atAKioskNobodyGoesOnWhereTheEndedSessionWas() {
    Desk desk(true);
    QVERIFY(desk.logInByBar(uju));
    desk.router->openConfirm(desk.world.order(u"open"_s, 2));
    desk.endAllSessions();
    desk.pay();
    QTRY_VERIFY(desk.asksForLogIn());
    QVERIFY(desk.logIn(uju));
    QCOMPARE(desk.key(), place::all);
    QVERIFY(!desk.window.navigator()->canGoBack());
    QCOMPARE(desk.services.booking.phase(), BookingController::Phase::Empty);
    const QStringList kept = QSettings().allKeys();
    QVERIFY(std::ranges::none_of(kept, [](const QString &key) { return key.startsWith(u"members/"_s); }));
}

void RouterTest::goingBackFromADoneBookingMeetsNeitherFormNorHall() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    const BookingOrder order = desk.world.order(u"open"_s, 1);
    desk.router->openConcert(order.concert.id);
    const QString concert = desk.key();
    desk.router->openSeats(order.concert.id, order.show.id);
    desk.router->openConfirm(order);
    desk.pay();
    QTRY_VERIFY(desk.page<DonePage>());
    desk.window.navigator()->goBack();
    QCOMPARE(desk.key(), concert);
    desk.window.navigator()->goForward();
    QVERIFY(desk.page<DonePage>());
    QVERIFY(!desk.window.navigator()->canGoForward());
}

void RouterTest::aBookingThatIsDoneElsewhereIsTold() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    desk.router->openConfirm(desk.world.order(u"open"_s, 1));
    desk.pay();
    desk.router->open(place::calendar);
    QTRY_VERIFY(desk.says(u"Your booking is done"_s));
    QCOMPARE(desk.key(), place::calendar);
    QCOMPARE(desk.sessionArea().balanceButton()->text(), u"390,000 fuel"_s);
}

void RouterTest::otherSeatsAreChosenInTheHallThatOneCameFrom() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    const BookingOrder order = desk.world.order(u"open"_s, 1);
    desk.router->openSeats(order.concert.id, order.show.id);
    SeatPage *hall = desk.page<SeatPage>();
    QTRY_COMPARE(hall->controller().loadState().phase, LoadState::Phase::Ready);
    hall->controller().toggle(0);
    hall->controller().toggle(120); // of the next grade
    QVERIFY(wordsOf(*hall->panel()).contains(u"302,000 fuel left afterwards"_s));
    desk.router->openConfirm(order);
    QTest::mouseClick(desk.page<ConfirmPage>()->payment()->backButton(), Qt::LeftButton);
    QCOMPARE(desk.page<SeatPage>(), hall);
    QVERIFY(!desk.window.navigator()->canGoForward()); // an order that was not placed is no place
}

void RouterTest::everySearchIsAPlace() {
    Desk desk;
    SearchField *search = desk.window.bar()->search();
    Q_EMIT search->searched(u"아이유"_s);
    QCOMPARE(desk.page<ConcertGridPage>()->query().text, u"아이유"_s);
    Q_EMIT search->searched(u"잔나비"_s);
    QCOMPARE(search->text(), u"잔나비"_s);
    desk.window.navigator()->goBack();
    QCOMPARE(desk.page<ConcertGridPage>()->query().text, u"아이유"_s);
    QCOMPARE(search->text(), u"아이유"_s);
    desk.window.navigator()->goBack();
    QCOMPARE(desk.key(), place::all);
    QCOMPARE(desk.page<ConcertGridPage>()->query(), ConcertQuery());
    QCOMPARE(search->text(), QString());
}

void RouterTest::thePlaceInFrontIsShownFromItsBeginning() {
    Desk desk;
    ConcertQuery query;
    query.genre = u"재즈"_s;
    desk.page<ConcertGridPage>()->setQuery(query);
    Q_EMIT desk.window.bar()->placeChosen(place::all);
    QCOMPARE(desk.page<ConcertGridPage>()->query(), ConcertQuery());
    QVERIFY(desk.logInByBar(uju));
    desk.router->openMyPage(MyPage::Tab::Favourites);
    Q_EMIT desk.window.bar()->placeChosen(place::myPage);
    QCOMPARE(desk.page<MyPage>()->tab(), MyPage::Tab::Bookings);
}

void RouterTest::aCancelledBookingLeadsBackToTheTickets() {
    Desk desk;
    QVERIFY(desk.logInByBar(uju));
    BookingController booking(desk.world.client, desk.services.bookingCalls, desk.services.ticketCalls,
                              desk.services.session, desk.services.viewer);
    booking.setOrder(desk.world.order(u"open"_s, 2));
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);

    desk.router->openMyPage(MyPage::Tab::Tickets);
    TicketsTab *tickets = desk.page<MyPage>()->ticketsTab();
    QTRY_VERIFY(tickets->cancelButton()->isVisible());
    QTest::mouseClick(tickets->cancelButton(), Qt::LeftButton);
    auto *cancel = desk.page<CancelPage>();
    QVERIFY(cancel);
    QTRY_VERIFY(cancel->confirmButton()->isEnabled());
    QTest::mouseClick(cancel->confirmButton(), Qt::LeftButton);
    QTRY_VERIFY(desk.page<MyPage>());
    QVERIFY(desk.says(u"220,000"_s));
    QCOMPARE(desk.services.session.balance(), Money{500'000});
    QTRY_VERIFY(!tickets->cancelButton()->isVisible()); // it is cancelled
    QVERIFY(!desk.remembers(u"book/cancel"_s));
}

void RouterTest::aStewardComesToTheDoorAtOnce() {
    Desk desk;
    desk.world.database.createMember(u"steward@example.com"_s, Role::Steward, {}, FanWorld::password);
    desk.world.database.createMember(u"clerk@example.com"_s, Role::Staff, {}, FanWorld::password);
    QVERIFY(desk.logInByBar(u"steward@example.com"_s));
    QCOMPARE(desk.key(), doorKey);
    desk.services.session.logOut();
    desk.router->open(place::all);
    QVERIFY(desk.logInByBar(u"clerk@example.com"_s));
    QCOMPARE(desk.key(), place::all);
}

UNIVERSE_TEST(RouterTest, QApplication)
#include "tst_router_database.moc"
