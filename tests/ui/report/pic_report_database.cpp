// The sales report: with sales, without any, and with its days the wrong way round.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/report/HallSalesView.h"
#include "ui/report/ReportPage.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// More sales, and all of them spread over the days and hours since booking opened.
void sellOverDays(AdminDesk &desk) {
    for (int i = 0; i < 9; ++i) {
        desk.world.bookByAnother(desk.world.order(u"open"_s, 1 + i % 4, 20 + 8 * i));
        if (i % 2 == 0)
            desk.world.bookByAnother(desk.world.order(u"second"_s, 1 + i % 3, 20 + 8 * i));
    }
    desk.world.database.sql(
        u"do $$ begin set local session_replication_role = replica; update data.booking b set booked_at = greatest("
        "c.booking_opens, booked_at - make_interval(hours => (booking_id * 17 % 130)::int)) from data.concert c "
        "where c.concert_id = b.concert_id; end $$"_s);
}

} // namespace

class ReportPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reports();
};

void ReportPictures::reports() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ReportController &report = desk.services.report;
    const auto take = [&](const QString &name, const std::function<void(ReportPage &)> &set = {}) {
        return Pictures::take(
            name,
            [&] {
                auto page = std::make_unique<ReportPage>(report);
                if (set)
                    set(*page);
                return page;
            },
            Pictures::standsStill);
    };
    const auto isReady = [&] { return report.state().phase == LoadState::Phase::Ready; };
    report.load();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    QVERIFY(take(u"report-none"_s));
    TestDatabase &server = desk.world.database;
    const QString fan = server.logIn(server.createMember(u"fan@example.com"_s, Role::Fan, {500'000}));
    const BookingOrder order = desk.world.order(u"open"_s, 2);
    server.sql(u"select from api.book($1, gen_random_uuid(), $2, $3)"_s, {fan, order.show.id, order.seatIds()});
    server.sql(u"select from data.booking b, api.cancel_tickets($1, gen_random_uuid(), b.booking_id, "
               "array[b.booking_id * 1024 + 1])"_s,
               {fan});
    desk.world.bookByAnother(desk.world.order(u"second"_s, 4));
    report.load();
    QTRY_COMPARE_WITH_TIMEOUT(report.sheet().rowCount(), 3, 20'000);
    QVERIFY(take(u"report"_s));
    using View = ReportController::View;
    constexpr std::array views{std::pair{View::Concerts, "report-concerts"}, std::pair{View::Takings, "report-takings"},
                               std::pair{View::Hours, "report-hours"}, std::pair{View::Curve, "report-curve"}};
    sellOverDays(desk);
    for (const auto &[view, name] : views) {
        report.setView(view);
        QTRY_VERIFY_WITH_TIMEOUT(isReady() && !report.isEmpty(), 20'000);
        if (view == View::Curve) {
            report.setCurves(report.concerts()[0].concert, report.concerts()[1].concert);
            QTRY_VERIFY_WITH_TIMEOUT(!report.otherCurve().isEmpty(), 20'000);
        }
        QVERIFY(take(QString::fromLatin1(name)));
    }
    report.setView(View::Hall);
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && !report.isEmpty(), 20'000);
    QVERIFY(take(u"report-hall"_s, [](ReportPage &page) { page.activate(); }));
    QVERIFY(take(u"report-hall-filled"_s, [](ReportPage &page) {
        page.activate();
        page.hall()->modes()->setCurrent(1);
    }));
    report.setView(View::Shows);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    QVERIFY(take(u"report-wrong"_s, [](ReportPage &page) {
        page.to()->setDate(page.from()->date()->addDays(-1));
        Q_EMIT page.to()->chosen();
    }));
}

UNIVERSE_TEST(ReportPictures, QApplication)
#include "pic_report_database.moc"
