// A shift: before it, at work, and those before it as an administrator sees them.

#include "app/printing/ReportPages.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/CloseShiftCard.h"
#include "ui/counter/CountRows.h"
#include "ui/counter/ShiftPage.h"
#include "ui/counter/ShiftReportText.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class ShiftPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shifts();
    void reports();
    void blind();
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

// A closed shift in the list, and its report on both papers, as PDF and as pictures of it.
void ShiftPictures::reports() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ShiftController &shifts = desk.services.shifts;
    TestDatabase &server = desk.world.database;
    const QString clerk = server.logIn(server.createMember(u"clerk@example.com"_s, Role::Staff));
    server.sql(u"select from api.open_shift($1, gen_random_uuid(), '남문 옆 두 번째 창구', 100000)"_s, {clerk});
    const BookingOrder order = desk.world.order(u"open"_s, 2);
    server.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash', 300000)"_s,
               {clerk, order.show.id, order.seatIds()});
    server.sql(
        u"select from api.pay_in($1, gen_random_uuid(), (select max(shift_id) from data.shift), -50000, '은행에 입금')"_s,
        {clerk});
    server.sql(
        u"select from api.pay_in($1, gen_random_uuid(), (select max(shift_id) from data.shift), 20000, '잔돈을 받아 옴, 백 원짜리로 이백 개')"_s,
        {clerk});
    const QString closed =
        u"select from api.close_shift($1, gen_random_uuid(), (select max(shift_id) from data.shift), 285000, '잔돈을 잘못 내준 것 같습니다.', '{\"50000\": 5, \"10000\": 3, \"1000\": 5}')"_s;
    server.sql(closed, {clerk});
    shifts.load();
    QTRY_COMPARE_WITH_TIMEOUT(shifts.shifts().size(), 1, 20'000);
    QVERIFY(Pictures::take(
        u"shift-closed"_s, [&] { return std::make_unique<ShiftPage>(shifts); }, Pictures::standsStill));
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        Language::instance().set(language);
        shifts.report(shifts.shifts().first().id);
        QSignalSpy done(&shifts, &ShiftController::done);
        QVERIFY(done.wait(20'000));
        const auto &report = shifts.report();
        QVERIFY(report);
        for (const Paper paper : {Paper::A4, Paper::Roll}) {
            const QString name = QStringLiteral(UNIVERSE_PICTURES "/shift-report-%1-%2")
                                     .arg(paper == Paper::A4 ? u"a4"_s : u"roll"_s, language);
            QFile file(name + u".pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reportAsPdf(shiftReportText(*report), paper));
            file.close();
            QCOMPARE(QProcess::execute(u"pdftoppm"_s,
                                       {u"-r"_s, u"110"_s, u"-png"_s, u"-singlefile"_s, name + u".pdf"_s, name}),
                     0);
        }
    }
}

// A clerk who is not told what should be in the drawer.
void ShiftPictures::blind() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Staff));
    desk.world.database.sql(u"update data.setting set value = 'true' where name = 'blind_count'"_s);
    ShiftController &shifts = desk.services.shifts;
    shifts.open(u"1번 창구"_s, {100'000});
    QTRY_VERIFY_WITH_TIMEOUT(shifts.current(), 20'000);
    QVERIFY(Pictures::take(
        u"shift-blind"_s, [&] { return std::make_unique<ShiftPage>(shifts); }, Pictures::standsStill));
}

UNIVERSE_TEST(ShiftPictures, QApplication)
#include "pic_shift_database.moc"
