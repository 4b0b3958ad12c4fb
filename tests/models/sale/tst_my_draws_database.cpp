// A member's entries of draws against a real server: what became of them, what was won is booked, the record.

#include "app/models/booking/BookingController.h"
#include "app/models/sale/MyDraws.h"
#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct DrawsScene {
    DrawsScene() {
        world.logInAs(u"fan@example.com"_s, {500'000});
        sellInPhases(world, {phaseOf("draw", {{u"share_percent"_s, 10}}), phaseOf("first_come")});
        turnPhase(world, 1, -3600, 3600);
    }
    void enter(const QList<std::pair<QString, int>> &wishes) {
        world.database.sql(u"select from api.enter_draw($1, gen_random_uuid(), (select phase_id from data.sale_phase "
                           "where position = 1), $2::jsonb)"_s,
                           {world.session.token(), wishesText(show, wishes)});
    }
    void load() {
        draws.load();
        QTRY_COMPARE(draws.state().phase, LoadState::Phase::Ready);
        QTRY_VERIFY(!draws.entries().isEmpty());
        QTRY_VERIFY(draws.about(draws.entries().first().concert));
    }
    [[nodiscard]] const DrawEntry &entry() const { return draws.entries().first(); }

    FanWorld world;
    ShowId show = world.order(u"open"_s, 1).show.id;
    MyDraws draws{world.phaseCalls, world.bookingCalls, world.session, world.viewer};
};

} // namespace

class MyDrawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsToldWithWhatItIsAbout();
    void whatWasWonIsNamedAndBooked();
    void aLoserSeesWhatWasLeft();
    void whatWasNotPaidLapses();
    void aRecordIsHadAfterTheClose();
    void aRightDrawIsFoundRight();
    void whatDiffersIsFound();
    void nothingStaysAfterLogOut();
};

void MyDrawsTest::anEntryIsToldWithWhatItIsAbout() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}, {u"S석"_s, 1}});
    scene.load();
    QCOMPARE(scene.entry().state, EntryState::Entered);
    QCOMPARE(scene.entry().turns.size(), 2);
    QVERIFY(!scene.entry().turns.first().left);
    const MyDraws::About *about = scene.draws.about(scene.entry().concert);
    QCOMPARE(about->phases.size(), 2);
    QCOMPARE(about->shows.first().id, scene.show);
    QCOMPARE(about->concert.timeZone, QTimeZone("Asia/Seoul"));
}

void MyDrawsTest::whatWasWonIsNamedAndBooked() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.load();
    QCOMPARE(scene.entry().state, EntryState::Won);
    QCOMPARE(scene.entry().rank, 1);
    QTRY_VERIFY(scene.draws.won(scene.entry().id));
    QCOMPARE(scene.draws.won(scene.entry().id)->seats.first().section, u"A"_s);
    QSignalSpy ready(&scene.draws, &MyDraws::orderReady);
    const DrawEntry won = scene.entry();
    scene.draws.book(won);
    scene.draws.book(won); // a second press while it is under way
    QTRY_COMPARE(ready.count(), 1);
    const auto order = ready.first().first().value<BookingOrder>();
    QCOMPARE(order.seatIds(), won.seatIds);
    QCOMPARE(order.holdExpiresAt, won.payUntil);
    BookingController booking(scene.world.client, scene.world.bookingCalls, scene.world.ticketCalls,
                              scene.world.session, scene.world.viewer);
    booking.setOrder(order);
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    scene.draws.load();
    QTRY_COMPARE(scene.entry().state, EntryState::Paid);
}

// 10 % of S석 are two seats.
void MyDrawsTest::aLoserSeesWhatWasLeft() {
    DrawsScene scene;
    scene.enter({{u"S석"_s, 3}});
    makeDraw(scene.world);
    scene.load();
    QCOMPARE(scene.entry().state, EntryState::Lost);
    QCOMPARE(scene.entry().entrants, 1);
    QCOMPARE(scene.entry().turns.first().left, 2);
    QCOMPARE(scene.draws.about(scene.entry().concert)->phases.first().state, PhaseState::Drawn);
}

void MyDrawsTest::whatWasNotPaidLapses() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.load();
    scene.world.database.sql(u"update data.draw_award set pay_until = clock_timestamp()"_s);
    scene.draws.load();
    QTRY_COMPARE(scene.entry().state, EntryState::Lapsed);
}

void MyDrawsTest::aRecordIsHadAfterTheClose() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}});
    scene.load();
    QSignalSpy refused(&scene.draws, &MyDraws::refused);
    scene.draws.fetchRecord(scene.entry());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NotFound);
    makeDraw(scene.world);
    scene.load();
    QSignalSpy ready(&scene.draws, &MyDraws::recordReady);
    scene.draws.fetchRecord(scene.entry());
    QTRY_COMPARE(ready.count(), 1);
    const QJsonObject record = QJsonDocument::fromJson(ready.first()[1].toByteArray()).object();
    QCOMPARE(record["format"_L1].toString(), u"my-universe-draw/1"_s);
    QCOMPARE(record["entries"_L1][0][0].toString(), scene.entry().receipt.section(u'-', 0, 0));
}

void MyDrawsTest::aRightDrawIsFoundRight() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.load();
    QSignalSpy checked(&scene.draws, &MyDraws::checked);
    scene.draws.check(scene.entry());
    QVERIFY(scene.draws.isChecking());
    scene.draws.check(scene.entry()); // a second press while it is under way
    QTRY_COMPARE(checked.count(), 1);
    QVERIFY(!scene.draws.isChecking());
    const auto finding = checked.first().at(1).value<DrawFinding>();
    QVERIFY2(finding.flaw == DrawFinding::Flaw::None, qPrintable(finding.reason));
    QCOMPARE(finding.checked.summary.winners, 1);
    QCOMPARE(finding.checked.beaconSource, QByteArray("file"));
}

void MyDrawsTest::whatDiffersIsFound() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}});
    makeDraw(scene.world);
    scene.load();
    const DrawEntry entry = scene.entry();
    const SalePhase phase = scene.draws.about(entry.concert)->phases.first();
    QVERIFY(!phase.root.isEmpty() && !phase.sum.isEmpty());
    QByteArray record;
    connect(&scene.draws, &MyDraws::recordReady, this, [&record](EntryId, const QByteArray &ready) { record = ready; });
    scene.draws.fetchRecord(entry);
    QTRY_VERIFY(!record.isEmpty());
    using Flaw = DrawFinding::Flaw;
    const auto flawWith = [&](const std::function<void(DrawEntry &, SalePhase &, QByteArray &)> &change) {
        DrawEntry own = entry;
        SalePhase told = phase;
        QByteArray text = record;
        change(own, told, text);
        return findingOf(checkDraw(text, own.receipt.toLatin1()), own, told).flaw;
    };
    QCOMPARE(flawWith([](auto &, auto &, auto &) {}), Flaw::None);
    QCOMPARE(flawWith([](auto &, auto &, QByteArray &text) { text.replace("winners", "winner"); }), Flaw::Record);
    QCOMPARE(flawWith([](auto &, SalePhase &told, auto &) { told.root.replace(0, 2, u"zz"_s); }), Flaw::Root);
    QCOMPARE(flawWith([](auto &, SalePhase &told, auto &) { told.sum.replace(0, 2, u"zz"_s); }), Flaw::Sum);
    QCOMPARE(flawWith([](DrawEntry &own, auto &, auto &) { own.receipt.replace(40, 2, u"00"_s); }), Flaw::Entry);
    QCOMPARE(flawWith([](DrawEntry &own, auto &, auto &) { own.turns.first().wish.seats = 1; }), Flaw::Wishes);
    QCOMPARE(flawWith([](DrawEntry &own, auto &, auto &) { own.rank = 2; }), Flaw::Rank);
    QCOMPARE(flawWith([](DrawEntry &own, auto &, auto &) { own.state = EntryState::Lost; }), Flaw::Seats);
    QCOMPARE(flawWith([](DrawEntry &own, auto &, auto &) { own.seatIds.removeLast(); }), Flaw::Seats);
    QCOMPARE(flawWith([](DrawEntry &own, auto &, auto &) { own.state = EntryState::Lapsed; }), Flaw::None);
}

void MyDrawsTest::nothingStaysAfterLogOut() {
    DrawsScene scene;
    scene.enter({{u"R석"_s, 2}});
    scene.load();
    scene.world.session.logOut();
    QVERIFY(scene.draws.entries().isEmpty());
    QCOMPARE(scene.draws.state(), LoadState());
}

UNIVERSE_TEST(MyDrawsTest, QCoreApplication)
#include "tst_my_draws_database.moc"
