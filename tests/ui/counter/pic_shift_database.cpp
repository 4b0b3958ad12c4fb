// A shift: before it, at work, and those before it as an administrator sees them.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/CloseShiftCard.h"
#include "ui/counter/CountRows.h"
#include "ui/counter/ShiftPage.h"

#include <QApplication>
#include <QSpinBox>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class ShiftPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shifts();
};

void ShiftPictures::shifts() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ShiftController &shifts = desk.services.shifts;
    const auto isReady = [&] { return shifts.state().phase == LoadState::Phase::Ready; };
    const auto take = [&](const QString &name, const std::function<void(ShiftPage &)> &set = {}) {
        return Pictures::take(
            name,
            [&] {
                auto page = std::make_unique<ShiftPage>(shifts);
                if (set)
                    set(*page);
                return page;
            },
            Pictures::standsStill);
    };
    shifts.load();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    QVERIFY(take(u"shift-none"_s));
    TestDatabase &server = desk.world.database;
    const QString clerk = server.logIn(server.createMember(u"clerk@example.com"_s, Role::Staff));
    server.sql(u"select from api.open_shift($1, gen_random_uuid(), '남문 옆 두 번째 창구', 50000)"_s, {clerk});
    server.sql(u"set session_replication_role = replica"_s); // the table only grows
    server.sql(u"update data.shift set opened_at = opened_at - interval '1 day'"_s);
    server.sql(u"reset session_replication_role"_s);
    shifts.open(u"1번 창구"_s, {100'000});
    QTRY_VERIFY_WITH_TIMEOUT(shifts.current(), 20'000);
    const BookingOrder order = desk.world.order(u"open"_s, 2);
    server.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash', 300000)"_s,
               {desk.services.session.token(), order.show.id, order.seatIds()});
    shifts.payIn({-50'000}, u"은행에 입금"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shifts.current()->takings.size(), 2, 20'000);
    QVERIFY(take(u"shift"_s, [](ShiftPage &page) {
        page.closing()->count()->box(0)->setValue(5);
        page.closing()->count()->box(1)->setValue(1);
    }));
}

UNIVERSE_TEST(ShiftPictures, QApplication)
#include "pic_shift_database.moc"
