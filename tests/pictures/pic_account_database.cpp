// Signing up, logging in, booking and my page, with a real server behind them.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "app/models/booking/CancellationController.h"
#include "app/models/tickets/TicketMailer.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/Answer.h"
#include "tests/support/TestMain.h"
#include "tests/support/Waiting.h"
#include "ui/account/FavouritesTab.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/account/TicketsTab.h"
#include "ui/booking/CancelPage.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/WaitingPanel.h"
#include "ui/posters/PosterView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class AccountPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signUp();
    void logIn();
    void confirm();
    void confirmShort();
    void confirmRefused();
    void onlyReads();
    void confirmChanged();
    void done();
    void cancel();
    void moved();
    void myPage();
    void myPageEmpty();
    void waiting();
    void waitingForNothing();
    void joining();

private:
    /// The window with this page in it; `page` is called each time.
    template <typename MakePage>
    bool take(const QString &name, MakePage makePage, const FanWorld *world = nullptr);

    Preferences m_preferences;
};

namespace {

// Posters are painted in the background: wait until the window stands still.
bool isCalm(QWidget &window) {
    static QElapsedTimer since;
    static QImage last;
    const QImage now = window.grab().toImage();
    if (now.size() != last.size() || now != last) {
        last = now;
        since.start();
        return false;
    }
    return since.elapsed() > 350;
}

/// So that pictures in English show what a window in English shows.
void giveEnglishNames(FanWorld &world) {
    world.database.sql(u"update data.venue set name_en = 'Stage of the Universe'"_s);
    world.database.sql(u"update data.singer set name_en = 'Singer ' || singer_id where name_en = ''"_s);
}

} // namespace

void AccountPictures::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

template <typename MakePage>
bool AccountPictures::take(const QString &name, MakePage makePage, const FanWorld *world) {
    return Pictures::take(
        name,
        [&] {
            auto window = std::make_unique<MainWindow>(m_preferences);
            window->showPages();
            if (world && world->session.isMember())
                window->bar()->session()->showMember(u"김우주"_s, world->session.balance());
            window->navigator()->open(u"page"_s, [&] { return makePage(); });
            return window;
        },
        isCalm);
}

void AccountPictures::signUp() {
    FanWorld world;
    QVERIFY(take(u"sign-up"_s, [&] { return std::make_unique<SignUpPage>(world.session); }));
    QVERIFY(take(u"sign-up-typing"_s, [&] {
        auto page = std::make_unique<SignUpPage>(world.session);
        page->nameField()->setText(u"김우주"_s);
        page->emailField()->setText(u"fan@example"_s);
        Q_EMIT page->emailField()->left();
        page->passwordField()->setText(u"Tz7#qm"_s);
        page->birthDateField()->setText(u"1999-12-24"_s);
        return page;
    }));
}

void AccountPictures::logIn() {
    FanWorld world;
    QVERIFY(take(u"log-in"_s, [&] { return std::make_unique<LogInPage>(world.session, LogInPage::Reason::ToBook); }));
    QVERIFY(take(u"log-in-wrong"_s, [&] {
        auto page = std::make_unique<LogInPage>(world.session);
        page->emailField()->setText(u"fan@example.com"_s);
        page->passwordField()->setText(u"not this one"_s);
        page->submitButton()->click();
        return page;
    }));
}

void AccountPictures::confirm() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'250'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    AccountController account(world.client, world.accountCalls, world.session);
    BookingOrder order = world.order(u"open"_s, 2, 26);
    order.holdExpiresAt = world.clock.now().addSecs(3600 * 24 + 3599);
    booking.setOrder(order);
    const auto confirmPage = [&] { return std::make_unique<ConfirmPage>(booking, account); };
    QVERIFY(take(u"confirm"_s, confirmPage, &world));
    order = world.order(u"open"_s, 8, 26);
    booking.setOrder(order);
    QVERIFY(take(u"confirm-eight"_s, confirmPage, &world));
}

void AccountPictures::confirmShort() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {150'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    AccountController account(world.client, world.accountCalls, world.session);
    booking.setOrder(world.order(u"open"_s, 2, 26));
    const auto confirmPage = [&] { return std::make_unique<ConfirmPage>(booking, account); };
    QVERIFY(take(u"confirm-short"_s, confirmPage, &world));
}

void AccountPictures::confirmRefused() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'150'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    AccountController account(world.client, world.accountCalls, world.session);
    const BookingOrder order = world.order(u"open"_s, 2, 26);
    world.bookByAnother(order);
    booking.setOrder(order);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Refused);
    const auto confirmPage = [&] { return std::make_unique<ConfirmPage>(booking, account); };
    QVERIFY(take(u"confirm-seat-gone"_s, confirmPage, &world));
    BookingOrder offer = order;
    offer.isOffer = true;
    offer.holdExpiresAt = world.clock.now();
    booking.setOrder(offer);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Refused);
    QVERIFY(take(u"confirm-offer-over"_s, confirmPage, &world));
}

void AccountPictures::onlyReads() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'150'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    AccountController account(world.client, world.accountCalls, world.session);
    booking.setOrder(world.order(u"open"_s, 2, 26));
    world.database.setReadOnly(true);
    QTRY_VERIFY(world.client.isReadOnly());
    booking.confirm();
    account.topUp({50'000});
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Refused);
    QTRY_COMPARE(account.topUpPhase(), AccountController::TopUpPhase::Failed);
    const auto confirmPage = [&] { return std::make_unique<ConfirmPage>(booking, account); };
    QVERIFY(take(u"confirm-read-only"_s, confirmPage, &world));
    QVERIFY(take(u"log-in-read-only"_s, [&] {
        auto page = std::make_unique<LogInPage>(world.session);
        page->emailField()->setText(u"fan@example.com"_s);
        page->passwordField()->setText(FanWorld::password);
        page->submitButton()->click();
        return page;
    }));
}

void AccountPictures::confirmChanged() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'250'000});
    world.database.sql(u"update data.member set birth_date = '1990-01-01'"_s);
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    AccountController account(world.client, world.accountCalls, world.session);
    booking.setOrder(world.order(u"open"_s, 2, 26));
    world.change(u"open"_s, {{u"age_limit"_s, 15}, {u"prices"_s, FanWorld::prices(u"VIP석"_s, 130'000)}});
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Refused);
    const auto confirmPage = [&] { return std::make_unique<ConfirmPage>(booking, account); };
    QVERIFY(take(u"confirm-changed"_s, confirmPage, &world));
}

void AccountPictures::done() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'250'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 3, 26));
    booking.confirm();
    QTRY_COMPARE(booking.tickets().state().phase, LoadState::Phase::Ready);
    const auto donePage = [&] { return std::make_unique<DonePage>(booking); };
    QVERIFY(take(u"done"_s, donePage, &world));
}

void AccountPictures::cancel() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'250'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    booking.setOrder(world.order(u"open"_s, 4, 26));
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    const auto bookings = answer(world.bookingCalls.bookings());
    QVERIFY(bookings);
    CancellationController cancellation(world.client, world.bookingCalls, world.ticketCalls, world.session);
    cancellation.setBooking(bookings->first());
    QTRY_VERIFY(cancellation.quote());
    const auto cancelPage = [&] { return std::make_unique<CancelPage>(cancellation); };
    QVERIFY(take(u"cancel"_s, cancelPage, &world));

    // Later, with one of them cancelled already.
    cancellation.choose(cancellation.tickets().tickets()[1].id, false);
    cancellation.choose(cancellation.tickets().tickets()[2].id, false);
    cancellation.choose(cancellation.tickets().tickets()[3].id, false);
    QTRY_VERIFY(cancellation.quote());
    cancellation.confirm();
    QTRY_COMPARE(cancellation.phase(), CancellationController::Phase::Cancelled);
    world.database.sql(
        u"update data.booking set booked_at = booked_at - interval '2 days', starts_at = now() + interval '5 days'"_s);
    world.database.sql(u"update data.show set starts_at = now() + interval '5 days'"_s);
    world.database.sql(u"update data.sale set starts = now() + interval '5 days'"_s);
    const auto later = answer(world.bookingCalls.bookings());
    QVERIFY(later);
    cancellation.setBooking(later->first());
    QTRY_VERIFY(cancellation.quote());
    QVERIFY(take(u"cancel-fee"_s, cancelPage, &world));
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    QVERIFY(take(
        u"my-tickets-cancelled"_s, [&] { return std::make_unique<MyPage>(mine, account, MyPage::Tab::Tickets); },
        &world));
}

void AccountPictures::moved() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {1'250'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    const BookingOrder order = world.order(u"open"_s, 2, 26);
    booking.setOrder(order);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    const QString admin = world.database.logIn(world.database.createMember(u"boss@example.com"_s, Role::Admin));
    world.database.sql(u"select * from api.move_show($1, gen_random_uuid(), $2, now() + interval '45 days', "
                       "'공연장 수리로 날짜를 옮겼습니다.')"_s,
                       {admin, order.show.id});
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    for (const auto &[name, tab] :
         {std::pair{u"my-tickets-moved"_s, MyPage::Tab::Tickets}, {u"my-bookings-moved"_s, MyPage::Tab::Bookings}})
        QVERIFY(take(
            name, [&, tab] { return std::make_unique<MyPage>(mine, account, tab); }, &world));
    const auto bookings = answer(world.bookingCalls.bookings());
    QVERIFY(bookings);
    CancellationController cancellation(world.client, world.bookingCalls, world.ticketCalls, world.session);
    cancellation.setBooking(bookings->first());
    QTRY_VERIFY(cancellation.quote());
    QVERIFY(take(
        u"cancel-moved"_s, [&] { return std::make_unique<CancelPage>(cancellation); }, &world));
}

void AccountPictures::myPage() {
    FanWorld world;
    giveEnglishNames(world);
    world.logInAs(u"fan@example.com"_s, {2'000'000});
    BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
    AccountController account(world.client, world.accountCalls, world.session);
    for (const auto &[name, seats] : {std::pair{u"open"_s, 2}, {u"second"_s, 4}}) {
        booking.setOrder(world.order(name, seats, 26));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    }
    account.topUp({300'000});
    QTRY_COMPARE(account.topUpPhase(), AccountController::TopUpPhase::Added);
    account.settleTopUp();
    for (const QString &name : {u"open"_s, u"second"_s, u"upcoming"_s, u"closed"_s})
        world.accountApi.setFavouriteConcert(world.session.token(), world.concert(name), true);
    world.database.sql(u"insert into data.favourite_singer (member_id, singer_id) "
                       "select $1::bigint, singer_id from data.singer"_s,
                       {world.session.memberId()});
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    const auto page = [&](MyPage::Tab tab) {
        return [&mine, &account, tab] { return std::make_unique<MyPage>(mine, account, tab); };
    };
    QVERIFY(take(u"my-bookings"_s, page(MyPage::Tab::Bookings), &world));
    QVERIFY(take(u"my-tickets"_s, page(MyPage::Tab::Tickets), &world));
    QVERIFY(take(u"my-coins"_s, page(MyPage::Tab::Coins), &world));
    QVERIFY(take(u"my-favourites"_s, page(MyPage::Tab::Favourites), &world));
    QVERIFY(take(u"my-settings"_s, page(MyPage::Tab::Settings), &world));
    QVERIFY(Pictures::takeAt(
        u"my-settings-whole"_s, {{1280, 1900}},
        [&] {
            auto made = std::make_unique<MyPage>(mine, account, MyPage::Tab::Settings);
            made->activate();
            return made;
        },
        isCalm));
    world.database.sql(
        u"insert into data.mail_server (url, sender) values ('smtp://mail.example', 'a@house.example')"_s);
    TicketMailer mailer(world.client, world.ticketCalls, world.session);
    QVERIFY(take(
        u"my-tickets-mailed"_s,
        [&] {
            auto made = std::make_unique<MyPage>(mine, account, MyPage::Tab::Tickets);
            made->ticketsTab()->setMailer(mailer);
            mailer.mail(mine.bookings().upcoming().first().id);
            return made;
        },
        &world));
    QVERIFY(take(
        u"my-singers"_s,
        [&] {
            auto made = std::make_unique<MyPage>(mine, account, MyPage::Tab::Favourites);
            made->favouritesTab()->kind()->setCurrent(1);
            return made;
        },
        &world));
}

void AccountPictures::myPageEmpty() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {});
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    const auto myPage = [&] { return std::make_unique<MyPage>(mine, account); };
    QVERIFY(take(u"my-empty"_s, myPage, &world));
}

// An offer, a place in a line, and an offer that was declined.
void AccountPictures::waiting() {
    FanWorld world;
    giveEnglishNames(world);
    world.logInAs(u"fan@example.com"_s, {500'000});
    const BookingOrder other = world.order(u"adult"_s, 1);
    world.database.sql(u"update data.concert set age_limit = 0"_s);
    world.database.sql(u"update data.sale set age_limit = 0"_s);
    joinWaitingList(world, other, 1);
    comeBack(world, other);
    world.database.sql(u"select api.decline_offer($1, entry_id) from data.waiting_entry"_s, {world.session.token()});
    joinWaitingList(world, world.order(u"second"_s, 1), 4, u"S석"_s);
    joinWaitingList(world, world.order(u"open"_s, 1), 2);
    comeBack(world, world.order(u"open"_s, 2, 126));
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    QVERIFY(take(
        u"my-waiting"_s, [&] { return std::make_unique<MyPage>(mine, account, MyPage::Tab::Waiting); }, &world));
}

void AccountPictures::waitingForNothing() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {});
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    QVERIFY(take(
        u"my-waiting-empty"_s, [&] { return std::make_unique<MyPage>(mine, account, MyPage::Tab::Waiting); }, &world));
}

// On the page of a concert: before, and in the line.
void AccountPictures::joining() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    sellOut(world, u"open"_s, 2);
    comeBack(world, world.order(u"open"_s, 2, 158));
    const auto page = [&] {
        auto made = std::make_unique<ConcertDetailsPage>(world.catalogueCalls, world.viewer, world.favourites,
                                                         world.concert(u"open"_s));
        made->setWaiting(std::make_unique<WaitingJoin>(world.client, world.waitingCalls, world.session, world.viewer));
        return made;
    };
    QVERIFY(take(u"concert-waiting"_s, page, &world));
    joinWaitingList(world, world.order(u"open"_s, 1), 3);
    QVERIFY(take(u"concert-in-line"_s, page, &world));
}

UNIVERSE_TEST(AccountPictures, QApplication)
#include "pic_account_database.moc"
