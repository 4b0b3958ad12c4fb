// A show that the organiser moved: the member reads why and answers, with the tickets in my page. Against a real
// server.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "ui/account/MoveCard.h"
#include "ui/account/TicketsTab.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// A member with a booking of two seats (220,000 coins), whose show an administrator then moves.
struct MovedScene {
    MovedScene() {
        world.logInAs(u"fan@example.com"_s, {500'000});
        BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
        const BookingOrder order = world.order(u"open"_s, 2);
        booking.setOrder(order);
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
        const QString admin = world.database.logIn(world.database.createMember(u"boss@example.com"_s, Role::Admin));
        world.database.sql(u"select * from api.move_show($1, gen_random_uuid(), $2, now() + interval '45 days', "
                           "'The hall is being repaired.')"_s,
                           {admin, order.show.id});
        mine.load(MyPageController::Part::Bookings);
        tab.resize(1000, 700);
        tab.show();
        QTRY_VERIFY(tab.moveCard()->isVisible());
    }

    FanWorld world;
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    TicketsTab tab{mine};
};

} // namespace

class MovedShowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyAndWhatOneCanDo();
    void keepingIsAnsweredOnce();
    void givingBackBringsEverything();
};

void MovedShowTest::tellsWhyAndWhatOneCanDo() {
    MovedScene scene;
    const QString text = scene.tab.moveCard()->text()->text();
    QVERIFY(text.contains(u"was moved from"_s));
    QVERIFY(text.contains(u"The hall is being repaired."_s));
    QVERIFY(scene.tab.moveCard()->refundButton()->text().contains(u"everything"_s));
}

void MovedShowTest::keepingIsAnsweredOnce() {
    MovedScene scene;
    QSignalSpy answered(&scene.mine, &MyPageController::moveAnswered);
    QTest::mouseClick(scene.tab.moveCard()->keepButton(), Qt::LeftButton);
    QVERIFY(!scene.tab.moveCard()->keepButton()->isEnabled()); // while it is under way
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toBool(), true);
    QTRY_VERIFY(!scene.tab.moveCard()->isVisible());
    QCOMPARE(scene.world.count(u"data.booking where state = 'booked'"_s), 1);
}

void MovedShowTest::givingBackBringsEverything() {
    MovedScene scene;
    QTest::mouseClick(scene.tab.moveCard()->refundButton(), Qt::LeftButton);
    QTRY_VERIFY(!scene.tab.moveCard()->isVisible());
    QCOMPARE(scene.world.count(u"data.booking where state = 'cancelled'"_s), 1);
    QCOMPARE(scene.world.count(u"data.purse where balance = 500000"_s), 1);
}

UNIVERSE_TEST(MovedShowTest, QApplication)
#include "tst_moved_show_database.moc"
