#include "tests/e2e/Visitor.h"
#include "tests/e2e/WatchedApplication.h"
#include "tests/support/TestMain.h"
#include "ui/account/BookingsTab.h"
#include "ui/account/CoinsTab.h"
#include "ui/account/LogInPage.h"
#include "ui/account/MyPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/account/TopUpPanel.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/booking/PaymentCard.h"
#include "ui/catalogue/BookingPanel.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/search/SearchField.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/shell/ConnectionBanner.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// The main job of the product, from the first look to the tickets, with the real widgets on a real server.
class FirstBookingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGuestBecomesAMemberAndBooks();
    void theServerGoesAwayAndComesBack();

private:
    static void openConcert(Visitor &visitor, const QString &title);
    /// The title of an open concert that a new member without a birth date may book two seats of.
    static QString bookableTitle(TestDatabase &server);
};

void FirstBookingTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QCoreApplication::setApplicationName(u"first-booking"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

QString FirstBookingTest::bookableTitle(TestDatabase &server) {
    return server
        .sql(u"select c.title from data.concert c join data.show s using (concert_id) "
             "join data.seat_plan p using (plan_id) "
             "where c.cancelled_at is null and c.age_limit = 0 and c.seat_limit >= 2 and c.min_price > 0 "
             "and c.booking_opens < now() and c.booking_closes > now() + interval '2 hours' "
             "and s.starts_at > now() + interval '2 hours' and p.seat_count > 1000 "
             "and (select count(*) from api.search_concerts(query => c.title)) = 1 "
             "order by c.concert_id limit 1"_s)
        .first()
        .text(0);
}

void FirstBookingTest::openConcert(Visitor &visitor, const QString &title) {
    Visitor::type(visitor.window().bar()->search(), title);
    QTest::keyClick(visitor.window().bar()->search(), Qt::Key_Return);
    auto *grid = visitor.page<ConcertGridPage>();
    QVERIFY(grid);
    QCOMPARE(grid->query().text, title);
    QTRY_COMPARE_WITH_TIMEOUT(grid->model().rowCount(), 1, Visitor::patience);
    const QModelIndex poster = grid->model().index(0, 0);
    QTRY_VERIFY(grid->grid()->isVisible());
    QTest::mouseClick(grid->grid()->viewport(), Qt::LeftButton, {}, grid->grid()->visualRect(poster).center());
}

void FirstBookingTest::aGuestBecomesAMemberAndBooks() {
    TestDatabase server(TestDatabase::Content::Demo);
    const QString title = bookableTitle(server);
    QVERIFY(!title.isEmpty());
    auto &application = static_cast<WatchedApplication &>(*qApp);

    Visitor visitor(server.clientConnection());
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    application.reset();

    // A guest looks around, opens a concert, and chooses a date and seats.
    openConcert(visitor, title);
    auto *concert = visitor.page<ConcertDetailsPage>();
    QVERIFY(concert);
    QTRY_VERIFY(!concert->panel()->showButtons().isEmpty());
    QVERIFY(Visitor::click(concert->panel()->bookButton()));
    auto *seats = visitor.page<SeatPage>();
    QVERIFY(seats);
    QTRY_VERIFY_WITH_TIMEOUT(seats->controller().geometry(), Visitor::patience);
    QTest::keyClick(seats->panel()->bestCount(), Qt::Key_Up);
    QVERIFY(Visitor::click(seats->panel()->bestButton()));
    QTRY_COMPARE(seats->controller().selection().seats().size(), 2);

    // Going on asks for a log-in; there is no account yet.
    QVERIFY(Visitor::click(seats->panel()->continueButton()));
    auto *logIn = visitor.page<LogInPage>();
    QVERIFY(logIn);
    Q_EMIT logIn->signUpRequested();
    auto *signUp = visitor.page<SignUpPage>();
    QVERIFY(signUp);
    Visitor::type(signUp->nameField()->edit(), u"김우주"_s);
    Visitor::type(signUp->emailField()->edit(), u"first.light@example.com"_s);
    Visitor::type(signUp->passwordField()->edit(), u"a long enough phrase"_s);
    QVERIFY(Visitor::click(signUp->submitButton()));

    // Led back to where it was, on to the confirmation, short of coins.
    auto *confirm = visitor.page<ConfirmPage>();
    QVERIFY(confirm);
    QVERIFY(Visitor::click(confirm->payment()->topUpPanel()->submitButton()));
    QTRY_VERIFY_WITH_TIMEOUT(!confirm->payment()->topUpPanel()->isVisible(), Visitor::patience);
    QVERIFY(Visitor::click(confirm->payment()->confirmButton()));

    // The tickets, and everything in my page.
    auto *done = visitor.page<DonePage>();
    QVERIFY(done);
    QVERIFY(done->numberLabel()->text().contains(u"MU-"));
    QVERIFY(Visitor::click(done->myPageButton()));
    auto *mine = visitor.page<MyPage>();
    QVERIFY(mine);
    mine->open(MyPage::Tab::Coins);
    QTRY_COMPARE(mine->coinsTab()->table()->model()->rowCount(), 2); // topped up, booked

    // What the screen said is what the server has.
    const auto booked =
        server.sql(u"select count(*), min(b.state), min(c.title), min(p.balance) = sum(l.amount) "
                   "from data.member m join data.purse p using (member_id) join data.booking b using (member_id) "
                   "join data.concert c using (concert_id) join data.ledger l using (member_id) "
                   "where m.email = 'first.light@example.com'"_s);
    QCOMPARE(booked.first().integer(0), 2); // one booking, two ledger entries
    QCOMPARE(booked.first().text(2), title);
    QVERIFY(booked.first().boolean(3));
    QCOMPARE(server.sql(u"select from private.verify() where not ok"_s).size(), 0);

    // And nothing of it made the window stand still.
    qInfo("longest work %lld us", qlonglong(application.longestWork().count()));
    QVERIFY2(application.culprits().isEmpty(), qPrintable(application.culprits()));
}

void FirstBookingTest::theServerGoesAwayAndComesBack() {
    ThrowawayCluster cluster;
    TestDatabase server(TestDatabase::Content::Demo, cluster);
    const QString title = bookableTitle(server);
    server.sql(u"checkpoint"_s); // the tests' servers are not durable

    Visitor visitor(server.clientConnection());
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    QVERIFY(!visitor.window().connectionBanner()->isVisible());
    cluster.kill();
    QTRY_VERIFY_WITH_TIMEOUT(visitor.window().connectionBanner()->isVisible(), Visitor::patience);
    cluster.start();
    QTRY_VERIFY_WITH_TIMEOUT(!visitor.window().connectionBanner()->isVisible(), 30'000);
    openConcert(visitor, title);
    auto *concert = visitor.page<ConcertDetailsPage>();
    QVERIFY(concert);
    QTRY_VERIFY(!concert->panel()->showButtons().isEmpty());
}

UNIVERSE_TEST(FirstBookingTest, WatchedApplication)
#include "tst_first_booking_database.moc"
