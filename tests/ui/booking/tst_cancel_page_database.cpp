// The page that cancels, as a member sees it, on a real server.

#include "app/core/Cancellation.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/booking/CancelPage.h"
#include "ui/shell/Language.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/terms/FeeText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// A member in front of the page that cancels a booking of three seats (264,000 coins).
struct CancelScene {
    CancelScene() {
        world.logInAs(u"fan@example.com"_s, {500'000});
        BookingController booking(world.client, world.bookingCalls, world.ticketCalls, world.session, world.viewer);
        booking.setOrder(world.orderOfAllGrades(u"open"_s));
        booking.confirm();
        QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
        const auto bookings = answer(world.bookingCalls.bookings());
        QVERIFY(bookings);
        cancellation.setBooking(bookings->first());
        page.resize(1280, 800);
        page.show();
        QTRY_COMPARE(page.ticketBoxes().size(), 3);
        QTRY_VERIFY(cancellation.quote());
    }

    FanWorld world;
    CancellationController cancellation{world.client, world.bookingCalls, world.ticketCalls, world.session};
    CancelPage page{cancellation};
};

} // namespace

class CancelPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        Theme::apply(*qApp, Scheme::Light);
        Language::instance().set(u"en"_s); // for plurals
    }
    void tellsWhatComesBackAndDoesIt();
    void tellsTheFeeAndWhenItGrows();
    void aChangedRefundIsToldBeforeItIsTaken();
    void aShowThatIsMovedMeanwhileIsSaid();
    void theTermsOfNowAreShownWithTheNewRefund();
    void keepingLeadsBack();
    void stepsInWords();
};

void CancelPageTest::tellsWhatComesBackAndDoesIt() {
    CancelScene scene;
    CancelPage &page = scene.page;
    QCOMPARE(page.refundLabel()->text(), u"264,000 fuel"_s);
    QCOMPARE(page.confirmButton()->text(), u"Cancel the booking"_s);
    QCOMPARE(page.firstFocus(), page.ticketBoxes()[0]);
    QVERIFY(page.ticketBoxes()[0]->height() >= metrics::touchTarget);
    QTest::mouseClick(page.ticketBoxes()[2], Qt::LeftButton, {}, {10, page.ticketBoxes()[2]->height() / 2});
    QTRY_COMPARE(page.refundLabel()->text(), u"198,000 fuel"_s);
    QCOMPARE(page.confirmButton()->text(), u"Cancel 2 tickets"_s);
    page.ticketBoxes()[1]->setFocus();
    QTest::keyClick(page.ticketBoxes()[1], Qt::Key_Space);
    QTRY_COMPARE(page.refundLabel()->text(), u"110,000 fuel"_s);
    QCOMPARE(page.confirmButton()->text(), u"Cancel 1 ticket"_s);
    QTest::mouseClick(page.confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.cancellation.phase(), CancellationController::Phase::Cancelled);
    QCOMPARE(scene.world.session.balance(), Money{346'000});
    QVERIFY(!page.confirmButton()->isEnabled());
}

void CancelPageTest::tellsTheFeeAndWhenItGrows() {
    CancelScene scene;
    scene.world.database.sql(u"update data.booking set booked_at = booked_at - interval '2 days'"_s);
    for (const char *what : {"data.show", "data.sale", "data.booking"})
        scene.world.database.sql(u"update %1 set %2 = now() + interval '8 days'"_s.arg(
            QString::fromLatin1(what), what == QByteArray("data.sale") ? u"starts"_s : u"starts_at"_s));
    scene.cancellation.setBooking(scene.cancellation.booking());
    QTRY_COMPARE(scene.page.feeLabel()->text(), u"26,400 fuel"_s); // 10 %
    QCOMPARE(scene.page.refundLabel()->text(), u"237,600 fuel"_s);
    QVERIFY(quoteText(*scene.cancellation.quote(), QTimeZone("Asia/Seoul")).startsWith(u"10% until the end of "_s));
    QVERIFY(quoteText(*scene.cancellation.quote(), QTimeZone("Asia/Seoul")).contains(u"more after that"_s));
}

void CancelPageTest::aChangedRefundIsToldBeforeItIsTaken() {
    CancelScene scene;
    scene.world.database.sql(u"update data.booking set booked_at = booked_at - interval '2 days'"_s);
    for (const char *what : {"data.show", "data.sale", "data.booking"})
        scene.world.database.sql(u"update %1 set %2 = now() + interval '8 days'"_s.arg(
            QString::fromLatin1(what), what == QByteArray("data.sale") ? u"starts"_s : u"starts_at"_s));
    QTest::mouseClick(scene.page.confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.page.refundLabel()->text(), u"237,600 fuel"_s);
    QVERIFY(scene.page.notice()->isVisible());
    QVERIFY(scene.page.notice()->text().contains(u"Nothing was cancelled"_s));
    QCOMPARE(scene.world.session.balance(), Money{236'000});
}

void CancelPageTest::aShowThatIsMovedMeanwhileIsSaid() {
    CancelScene scene;
    QVERIFY(scene.page.moved()->isHidden());
    QVERIFY2(scene.page.ticketBoxes()[0]->text().contains(u"R석 · 110,000 fuel"_s),
             qPrintable(scene.page.ticketBoxes()[0]->text()));
    const QString before = scene.page.when();
    const QString boss =
        scene.world.database.logIn(scene.world.database.createMember(u"boss@example.com"_s, Role::Admin));
    scene.world.database.sql(
        u"select * from api.move_show($1, gen_random_uuid(), $2, now() + interval '45 days', 'repairs')"_s,
        {boss, scene.cancellation.booking().showId});
    scene.page.refresh();
    QTRY_VERIFY(scene.page.when() != before);
    QVERIFY2(scene.page.moved()->text().contains(u"free of charge"_s), qPrintable(scene.page.moved()->text()));
    QSignalSpy asked(&scene.page, &CancelPage::ticketsRequested);
    QTest::mouseClick(scene.page.moved()->actionButton(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<BookingId>(), scene.cancellation.booking().id);
    scene.world.database.sql(u"select api.answer_move($1, gen_random_uuid(), $2, true)"_s,
                             {scene.world.session.token(), scene.cancellation.booking().id});
    scene.page.refresh();
    QTRY_VERIFY(scene.page.moved()->isHidden());
}

void CancelPageTest::theTermsOfNowAreShownWithTheNewRefund() {
    CancelScene scene;
    QTRY_VERIFY(wordsOf(scene.page).contains(u"Until 10 days before the show"_s));
    // Kinder terms, and a show that is nearer than it was.
    scene.world.change(
        u"open"_s,
        {{u"cancellation"_s,
          QJsonObject{{u"steps"_s, QJsonArray{QJsonObject{{u"days_before"_s, 4}, {u"fee_percent"_s, 0}}}}}}});
    scene.world.database.sql(
        u"update data.booking set booked_at = booked_at - interval '2 days', starts_at = now() + interval '5 days'"_s);
    scene.world.database.sql(u"update data.show set starts_at = now() + interval '5 days'"_s);
    scene.world.database.sql(u"update data.sale set starts = now() + interval '5 days'"_s);
    scene.page.refresh();
    QTRY_VERIFY(wordsOf(scene.page).contains(u"Until 4 days before the show"_s));
}

void CancelPageTest::keepingLeadsBack() {
    CancelScene scene;
    QSignalSpy left(&scene.page, &CancelPage::left);
    QTest::mouseClick(scene.page.keepButton(), Qt::LeftButton);
    QCOMPARE(left.count(), 1);
    QCOMPARE(scene.world.session.balance(), Money{236'000});
}

void CancelPageTest::stepsInWords() {
    QCOMPARE(feeStepName({.daysBefore = 10, .percent = 0}), u"Until 10 days before the show"_s);
    QCOMPARE(feeStepName({.daysBefore = 1, .percent = 30}), u"Until 1 day before the show"_s);
    QCOMPARE(feeStepName({.daysBefore = 0, .percent = 90}), u"On the day, until it begins"_s);
    QCOMPARE(feeText(0), u"free"_s);
    QCOMPARE(feeText(12.5), u"12.5%"_s);
    QVERIFY(freePeriodText(0, 3).isEmpty());
    QVERIFY(freePeriodText(24, 3).contains(u"24 h"_s) || freePeriodText(24, 3).contains(u"24 hours"_s));
}

UNIVERSE_TEST(CancelPageTest, QApplication)
#include "tst_cancel_page_database.moc"
