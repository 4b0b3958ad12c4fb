#include "app/models/calendar/CalendarController.h"
#include "app/models/calendar/CalendarDayModel.h"
#include "tests/models/calendar/FakeCalendar.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Phase = LoadState::Phase;

class CalendarModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOnTheVenuesToday();
    void asksForWhatIsInSightThenForItsNeighbours();
    void turnsThePageAtOnceWhereItIsKnown();
    void monthsThatFlyByAreNotAskedFor();
    void aWeekOverTwoMonthsNeedsBoth();
    void whatANewMemberSeesIsAskedForAgain();
    void anExpiredSessionAsksAsAGuest();
    void aFailureIsToldForWhatIsInSightOnly();
    void whatIsKnownStaysWhenAskingAgainFails();
    void whatIsOldIsAskedForAgain();
    void aDayComesInPages();
    void keepsWhatAModelPromises();
    void anotherDayDropsTheAnswerToTheOneBefore();
    void aHeartIsOnEveryShowOfItsConcert();
    void whatIsSoldOutIsKnown();
    void aDayThatFailsCanBeAskedForAgain();
};

void CalendarModelsTest::startsOnTheVenuesToday() {
    qputenv("TZ", "Pacific/Honolulu");
    test::FakeCalendar fake;
    fake.now = QDateTime(QDate(2026, 11, 30), QTime(15, 0), Qt::UTC); // December in Seoul, November here
    const CalendarController calendar(fake.calls(), fake.viewer());
    QCOMPARE(calendar.today(), QDate(2026, 12, 1));
    QCOMPARE(calendar.day(), QDate(2026, 12, 1));
    qunsetenv("TZ");
}

void CalendarModelsTest::asksForWhatIsInSightThenForItsNeighbours() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 11, 3), 6);
    CalendarController calendar(fake.calls(), fake.viewer());
    QCOMPARE(calendar.state().phase, Phase::Idle);
    QVERIFY(fake.log.isEmpty());
    calendar.load();
    QCOMPARE(calendar.state().phase, Phase::Loading);
    QTRY_COMPARE(fake.log.size(), 4);
    QCOMPARE(fake.log, (QStringList{u"shows 2026-11"_s, u"shows 2026-12"_s, u"shows 2026-10"_s, u"opens 2026-11"_s}));
    QCOMPARE(calendar.state().phase, Phase::Ready);
    const CalendarDay *day = calendar.at(QDate(2026, 11, 3));
    QVERIFY(day);
    QCOMPARE(day->concerts, 6);
    QCOMPARE(day->highlights.size(), 4);
    QVERIFY(!calendar.at(QDate(2026, 11, 4)));
    QVERIFY(!calendar.isEmpty());
}

void CalendarModelsTest::turnsThePageAtOnceWhereItIsKnown() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 12, 24), 2);
    CalendarController calendar(fake.calls(), fake.viewer());
    QSignalSpy changed(&calendar, &CalendarController::daysChanged);
    calendar.load();
    QTRY_COMPARE(changed.count(), 5); // asked four times, and nothing more to ask
    fake.holding = true;
    calendar.step(1);
    QCOMPARE(calendar.state().phase, Phase::Ready);
    QVERIFY(calendar.at(QDate(2026, 12, 24)));
    calendar.step(-1);
    QVERIFY(calendar.isEmpty());
    calendar.setMode(CalendarMode::Opens);
    QCOMPARE(calendar.state().phase, Phase::Ready);
}

void CalendarModelsTest::monthsThatFlyByAreNotAskedFor() {
    test::FakeCalendar fake;
    fake.holding = true;
    CalendarController calendar(fake.calls(), fake.viewer());
    calendar.load();
    for (int i = 0; i < 12; ++i)
        calendar.step(1);
    QCOMPARE(fake.log, QStringList{u"shows 2026-11"_s});
    fake.answer();
    QTRY_COMPARE(fake.log.size(), 2);
    QCOMPARE(fake.log.last(), u"shows 2027-11"_s);
    QCOMPARE(calendar.state().phase, Phase::Loading);
    fake.answer();
    QTRY_COMPARE(calendar.state().phase, Phase::Ready);
}

void CalendarModelsTest::aWeekOverTwoMonthsNeedsBoth() {
    test::FakeCalendar fake;
    fake.holding = true;
    fake.put(QDate(2026, 12, 2), 1);
    CalendarController calendar(fake.calls(), fake.viewer());
    calendar.lookAt(CalendarView::Week, CalendarMode::Shows, QDate(2026, 11, 30));
    QCOMPARE(calendar.shown(), (DayRange{QDate(2026, 11, 29), QDate(2026, 12, 5)}));
    calendar.load();
    fake.answer();
    QTRY_COMPARE(fake.log.size(), 2);
    QCOMPARE(fake.log.last(), u"shows 2026-12"_s);
    QCOMPARE(calendar.state().phase, Phase::Loading);
    fake.answer();
    QTRY_COMPARE(calendar.state().phase, Phase::Ready);
    QVERIFY(!calendar.isEmpty());
    calendar.step(1);
    QCOMPARE(calendar.day(), QDate(2026, 12, 7));
    QVERIFY(calendar.isEmpty());
}

void CalendarModelsTest::whatANewMemberSeesIsAskedForAgain() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 11, 3), 1);
    CalendarController calendar(fake.calls(), fake.viewer());
    calendar.load();
    QTRY_COMPARE(fake.log.size(), 4);
    QTRY_VERIFY(calendar.at(QDate(2026, 11, 3)));
    fake.holding = true;
    fake.log.clear();
    calendar.reload();
    calendar.reload(); // the answer to the first is the older member's
    QCOMPARE(fake.log.size(), 2);
    QVERIFY(calendar.at(QDate(2026, 11, 3))); // stays meanwhile
    fake.put(QDate(2026, 11, 4), 1);
    fake.failure = ErrorCode::Internal;
    fake.answer();
    fake.failure.reset();
    fake.answer();
    QTRY_VERIFY(calendar.at(QDate(2026, 11, 4)));
    QCOMPARE(calendar.state().phase, Phase::Ready);
}

void CalendarModelsTest::anExpiredSessionAsksAsAGuest() {
    test::FakeCalendar fake;
    fake.holding = true;
    CalendarController calendar(fake.calls(), fake.viewer());
    calendar.load();
    fake.failure = ErrorCode::NotLoggedIn;
    fake.answer();
    QTRY_COMPARE(fake.log.size(), 2);
    QVERIFY(!fake.catalogue.member);
    QCOMPARE(fake.log.last(), u"shows 2026-11"_s);
    fake.failure.reset();
    fake.answer();
    QTRY_COMPARE(calendar.state().phase, Phase::Ready);
}

void CalendarModelsTest::aFailureIsToldForWhatIsInSightOnly() {
    test::FakeCalendar fake;
    fake.holding = true;
    CalendarController calendar(fake.calls(), fake.viewer());
    calendar.load();
    fake.answer();
    QTRY_COMPARE(fake.log.size(), 2);
    fake.failure = ErrorCode::Offline;
    fake.answer(); // December
    QTRY_COMPARE(fake.log.size(), 3);
    QCOMPARE(calendar.state().phase, Phase::Ready);
    calendar.step(1);
    QCOMPARE(calendar.state().phase, Phase::Loading); // it is tried again
    fake.answer();                                    // October
    QTRY_COMPARE(fake.log.last(), u"shows 2026-12"_s);
    fake.answer();
    QTRY_COMPARE(calendar.state().phase, Phase::Failed);
    QCOMPARE(calendar.state().error, ErrorCode::Offline);
    fake.failure.reset();
    fake.holding = false;
    calendar.reload();
    QTRY_COMPARE(calendar.state().phase, Phase::Ready);
}

void CalendarModelsTest::whatIsKnownStaysWhenAskingAgainFails() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 11, 3), 1);
    CalendarController calendar(fake.calls(), fake.viewer());
    calendar.load();
    QTRY_COMPARE(fake.log.size(), 4);
    QTRY_VERIFY(calendar.at(QDate(2026, 11, 3)));
    fake.failure = ErrorCode::Offline;
    calendar.reload();
    QTRY_COMPARE(fake.log.size(), 8);
    QCOMPARE(calendar.state().phase, Phase::Ready);
    QVERIFY(calendar.at(QDate(2026, 11, 3)));
}

void CalendarModelsTest::whatIsOldIsAskedForAgain() {
    test::FakeCalendar fake;
    CalendarController calendar(fake.calls(), fake.viewer());
    QSignalSpy changed(&calendar, &CalendarController::daysChanged);
    calendar.load();
    QTRY_COMPARE(changed.count(), 5); // asked four times, and nothing more to ask
    fake.log.clear();
    fake.now = fake.now.addSecs(50);
    calendar.load();
    QVERIFY(fake.log.isEmpty());
    fake.now = fake.now.addSecs(50);
    calendar.load();
    QTRY_COMPARE(fake.log.size(), 4);
}

void CalendarModelsTest::aDayComesInPages() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 11, 25), 23);
    fake.pageSize = 10;
    Favourites favourites(fake.catalogue.calls(), fake.catalogue.viewer());
    CalendarDayModel model(fake.calls(), fake.viewer(), favourites);
    model.show(QDate(2026, 11, 25), CalendarMode::Shows);
    QCOMPARE(model.state().phase, Phase::Loading);
    QTRY_COMPARE(model.rowCount(), 10);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    QTRY_COMPARE(model.rowCount(), 20);
    fake.failure = ErrorCode::Offline;
    QSignalSpy failed(&model, &CalendarDayModel::moreFailed);
    model.fetchMore({});
    QTRY_COMPARE(failed.count(), 1);
    fake.failure.reset();
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 23);
    QVERIFY(model.isComplete());
    const auto entry = model.index(22).data(CalendarDayModel::EntryRole).value<CalendarEntry>();
    QCOMPARE(entry.show, ShowId{23});
    QSignalSpy reset(&model, &CalendarDayModel::modelReset);
    fake.log.clear();
    model.reload(); // all that is loaded
    QTRY_COMPARE(model.state().phase, Phase::Ready);
    QTRY_COMPARE(fake.log.size(), 3);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 23);
    QCOMPARE(reset.count(), 0); // and nothing moves
}

void CalendarModelsTest::keepsWhatAModelPromises() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 11, 25), 23);
    fake.put(QDate(2026, 11, 26), 2);
    fake.pageSize = 10;
    Favourites favourites(fake.catalogue.calls(), fake.catalogue.viewer());
    CalendarDayModel model(fake.calls(), fake.viewer(), favourites);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(QDate(2026, 11, 25), CalendarMode::Shows);
    QTRY_COMPARE(model.rowCount(), 23); // the tester fetches all that there is
    model.toggleFavourite(22);
    model.reload();
    model.show(QDate(2026, 11, 26), CalendarMode::Shows);
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 2);
}

void CalendarModelsTest::anotherDayDropsTheAnswerToTheOneBefore() {
    test::FakeCalendar fake;
    fake.holding = true;
    fake.put(QDate(2026, 11, 25), 3);
    fake.put(QDate(2026, 11, 26), 1);
    Favourites favourites(fake.catalogue.calls(), fake.catalogue.viewer());
    CalendarDayModel model(fake.calls(), fake.viewer(), favourites);
    model.show(QDate(2026, 11, 25), CalendarMode::Shows);
    model.show(QDate(2026, 11, 26), CalendarMode::Shows);
    model.show(QDate(2026, 11, 26), CalendarMode::Shows); // that is shown already
    QCOMPARE(fake.waiting(), 2);
    QSignalSpy reset(&model, &CalendarDayModel::modelReset);
    fake.answer();
    fake.answer();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(reset.count(), 1); // the three of the day before were never there
    model.show(QDate(2026, 11, 27), CalendarMode::Shows);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state().phase, Phase::Loading);
    fake.answer();
    QTRY_COMPARE(model.state().phase, Phase::Ready);
    QCOMPARE(model.rowCount(), 0);
}

void CalendarModelsTest::aHeartIsOnEveryShowOfItsConcert() {
    test::FakeCalendar fake;
    const QDate day(2026, 11, 25);
    fake.put(day, 2);
    fake.shows[day] << fake.shows[day].first();
    fake.shows[day].last().show = {99};
    Favourites favourites(fake.catalogue.calls(), fake.catalogue.viewer());
    CalendarDayModel model(fake.calls(), fake.viewer(), favourites);
    model.show(day, CalendarMode::Shows);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(!model.at(0).concert.favourite);
    fake.catalogue.failure = ErrorCode::Internal;
    model.toggleFavourite(2);
    QVERIFY(model.at(0).concert.favourite && model.at(2).concert.favourite);
    QTRY_VERIFY(!model.at(0).concert.favourite && !model.at(2).concert.favourite); // the server refused
    fake.catalogue.member = false;
    model.toggleFavourite(0);
    QVERIFY(!model.at(0).concert.favourite);
}

void CalendarModelsTest::whatIsSoldOutIsKnown() {
    test::FakeCalendar fake;
    const QDate day(2026, 11, 25);
    fake.put(day, 4); // the fourth has no seat left
    Favourites favourites(fake.catalogue.calls(), fake.catalogue.viewer());
    CalendarDayModel model(fake.calls(), fake.viewer(), favourites);
    model.show(day, CalendarMode::Shows);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.status(1), SaleStatus::Upcoming);
    QTRY_COMPARE(model.index(3).data(CalendarDayModel::StatusRole).value<SaleStatus>(), SaleStatus::SoldOut);
    QCOMPARE(model.status(0), SaleStatus::Open);
}

void CalendarModelsTest::aDayThatFailsCanBeAskedForAgain() {
    test::FakeCalendar fake;
    fake.put(QDate(2026, 11, 25), 3);
    fake.failure = ErrorCode::Offline;
    Favourites favourites(fake.catalogue.calls(), fake.catalogue.viewer());
    CalendarDayModel model(fake.calls(), fake.viewer(), favourites);
    model.show(QDate(2026, 11, 25), CalendarMode::Shows);
    QTRY_COMPARE(model.state().phase, Phase::Failed);
    fake.failure.reset();
    model.reload();
    QCOMPARE(model.state().phase, Phase::Loading);
    QTRY_COMPARE(model.rowCount(), 3);
    fake.failure = ErrorCode::Offline;
    QSignalSpy changed(&model, &CalendarDayModel::stateChanged);
    model.reload();
    QTRY_COMPARE(changed.count(), 2); // asked, and refused
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.state().phase, Phase::Ready);
}

UNIVERSE_TEST(CalendarModelsTest, QCoreApplication)
#include "tst_calendar_models.moc"
