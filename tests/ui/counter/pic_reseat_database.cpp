// Another seat for a ticket, house seats, and fuel that is sold to a member.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BlockCard.h"
#include "ui/counter/BlockPage.h"
#include "ui/counter/HallMap.h"
#include "ui/counter/ReseatPage.h"
#include "ui/counter/TakeMoneyCard.h"
#include "ui/counter/TakeMoneyPage.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/widgets/TextField.h"

#include <QApplication>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int picturePatience = 20'000;

bool waitForHall(HallWatch &hall) {
    return QTest::qWaitFor([&] { return hall.loadState().phase == LoadState::Phase::Ready; }, picturePatience);
}

} // namespace

class ReseatPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherSeat();
    void houseSeats();
    void fuel();
};

void ReseatPictures::anotherSeat() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Staff));
    const BookingOrder order = desk.world.order(u"open"_s, 1);
    TestDatabase &server = desk.world.database;
    server.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
               {desk.services.session.token()});
    server.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash')"_s,
               {desk.services.session.token(), order.show.id, order.seatIds()});
    desk.services.desk.find(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services.desk.found(), picturePatience);
    desk.services.reseat.setTicket(desk.services.desk.found()->booking, desk.services.desk.tickets().first());
    int last = 0;
    const auto take = [&](const QString &name) {
        return Pictures::take(
            name,
            [&] {
                auto page =
                    std::make_unique<ReseatPage>(desk.services.reseat, desk.services.seatCalls, desk.services.viewer);
                page->watch().setActive(true);
                page->hall()->map()->setAnimated(false);
                if (!waitForHall(page->watch()))
                    qFatal("the hall does not come");
                last = page->watch().state().geometry()->seatCount() - 1;
                page->hall()->map()->pressSeat(last);
                return page;
            },
            Pictures::standsStill);
    };
    QVERIFY(take(u"reseat"_s));
    desk.services.reseat.reseat(desk.world.orderOfAllGrades(u"open"_s).seatIds().last());
    QTRY_VERIFY_WITH_TIMEOUT(desk.services.reseat.newTicket(), picturePatience);
    QVERIFY(take(u"reseat-done"_s));
}

void ReseatPictures::houseSeats() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Supervisor));
    const BookingOrder order = desk.world.order(u"open"_s, 4);
    desk.services.blocks.set(order.show.id, order.seatIds(), true, u"심사위원"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services.blocks.isIdle(), picturePatience);
    QVERIFY(Pictures::take(
        u"house-seats"_s,
        [&] {
            auto page = std::make_unique<BlockPage>(desk.services.blocks, desk.services.seatCalls, desk.services.viewer,
                                                    order.concert.id, order.show.id);
            page->watch().setActive(true);
            page->hall()->map()->setAnimated(false);
            if (!waitForHall(page->watch()))
                qFatal("the hall does not come");
            for (const int seat : {0, 8, 9})
                page->hall()->map()->pressSeat(seat);
            page->card()->reason()->setText(u"초대석"_s);
            return page;
        },
        Pictures::standsStill));
}

void ReseatPictures::fuel() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Staff));
    desk.world.database.createMember(u"iu@example.com"_s, Role::Fan, {500'000});
    desk.services.takeMoney.find(u"iu@"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services.takeMoney.member(), picturePatience);
    QVERIFY(Pictures::take(
        u"sell-fuel"_s,
        [&] {
            auto page = std::make_unique<TakeMoneyPage>(desk.services.takeMoney, desk.services.registration);
            page->card()->amount()->setText(u"30000"_s);
            page->card()->tendered()->setText(u"50000"_s);
            return page;
        },
        Pictures::standsStill));
}

UNIVERSE_TEST(ReseatPictures, QApplication)
#include "pic_reseat_database.moc"
