#include "app/models/reminders/Reminders.h"
#include "tests/models/reminders/FakeMember.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeMember;

class RemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceWhatHappenedWhileOneWasAway();
    void tellsNothingAgainAfterARestart();
    void theFirstLogInOnAMachineBringsNoOldNews();
    void aKioskTellsOnlyWhatHappensInTheSession();
    void tellsABookingAtTheMomentWhenItOpens();
    void tellsAnOpeningWhileOffline();
    void aNewConcertIsToldAtOnce();
    void whatHappenedTogetherIsToldTogether();
    void aConcertThatCommitsLateIsTold();
    void whatBecameAFavouriteLaterIsNoNews();
    void aBookingThatWasMovedOpensOnceMore();
    void whatIsSeenIsReadForGood();
    void theNextOpeningIsOnTopAndNotUnread();
    void asksAgainByItselfAndOneQuestionAtATime();
    void triesAgainQuietlyWhenOffline();
    void anExpiredSessionStopsIt();
    void logOutClearsAtOnceAndDropsTheAnswerUnderWay();
    void aGuestIsNotAsked();

private:
    /// Another start of the application on the same machine.
    void restart(std::chrono::milliseconds pause = 60s);
    [[nodiscard]] QList<qint64> told() const;

    FakeMember m_fake;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<QList<Reminder>> m_told;
    const QDateTime m_now = FakeMember::start;
};

void RemindersTest::init() {
    m_fake = {};
    m_fake.marks[{7}] = {m_now.addDays(-3), m_now.addDays(-3)};
    restart();
}

void RemindersTest::restart(std::chrono::milliseconds pause) {
    m_tester.reset();
    m_told.clear();
    m_reminders = std::make_unique<Reminders>(m_fake.reminderCalls(), m_fake.viewer(), m_fake.memory(), pause);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_reminders.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_reminders.get(), &Reminders::due, this, [this](const QList<Reminder> &news) { m_told << news; });
}

QList<qint64> RemindersTest::told() const {
    QList<qint64> ids;
    for (const QList<Reminder> &news : m_told) {
        for (const Reminder &reminder : news)
            ids << reminder.concert.value;
    }
    return ids;
}

void RemindersTest::tellsOnceWhatHappenedWhileOneWasAway() {
    m_fake.reminders = {FakeMember::opens(1, m_now.addDays(-5)), FakeMember::opens(2, m_now.addDays(-1)),
                        FakeMember::added(3, m_now.addSecs(-60))};
    restart(1ms);
    m_reminders->memberChanged();
    QTRY_COMPARE(told(), (QList<qint64>{2, 3}));
    QTRY_VERIFY(m_fake.remindersAsked() > 3);
    QCOMPARE(told(), (QList<qint64>{2, 3}));
    QCOMPARE(m_reminders->rowCount(), 3); // the latest first; what is older than the mark is history
    QCOMPARE(m_reminders->at(0).concert.value, 3);
    QCOMPARE(m_reminders->unread(), 2);
}

void RemindersTest::tellsNothingAgainAfterARestart() {
    m_fake.reminders = {FakeMember::opens(2, m_now.addDays(-1)), FakeMember::added(3, m_now.addSecs(-60))};
    m_reminders->memberChanged();
    QTRY_COMPARE(told().size(), 2);
    restart();
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 2);
    QVERIFY(told().isEmpty());
    QCOMPARE(m_reminders->unread(), 2); // told, but the list was not looked at
}

void RemindersTest::theFirstLogInOnAMachineBringsNoOldNews() {
    m_fake.marks.clear();
    m_fake.reminders = {FakeMember::opens(2, m_now.addDays(-1)), FakeMember::added(3, m_now.addSecs(-60))};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 2);
    QVERIFY(told().isEmpty());
    QCOMPARE(m_reminders->unread(), 0);
}

void RemindersTest::aKioskTellsOnlyWhatHappensInTheSession() {
    Reminders kiosk(m_fake.reminderCalls(), m_fake.viewer());
    QSignalSpy due(&kiosk, &Reminders::due);
    m_fake.reminders = {FakeMember::added(1, m_now.addDays(-1))};
    kiosk.memberChanged();
    QTRY_COMPARE(kiosk.rowCount(), 1);
    m_fake.reminders << FakeMember::added(2, m_fake.now().addMSecs(1));
    kiosk.refresh();
    QTRY_COMPARE(due.count(), 1);
    QCOMPARE(due.first().first().value<QList<Reminder>>(), QList<Reminder>{m_fake.reminders.last()});
    QCOMPARE(m_fake.marks.size(), 1); // that of init(), untouched
    QCOMPARE(m_fake.marks[{7}].told, m_now.addDays(-3));
}

void RemindersTest::tellsABookingAtTheMomentWhenItOpens() {
    const QDateTime opening = m_now.addSecs(1800);
    m_fake.reminders = {FakeMember::opens(1, opening), FakeMember::opens(2, opening.addSecs(300))};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 2);
    QVERIFY(told().isEmpty());
    m_fake.setNow(opening.addMSecs(-50));
    m_reminders->refresh(); // as the poll does every minute: the timer follows the server's clock
    QTRY_COMPARE(told(), QList<qint64>{1});
    QVERIFY(m_fake.now() >= opening);
    QVERIFY(m_fake.now() < opening.addSecs(30));
    QCOMPARE(m_reminders->unread(), 1);
    QCOMPARE(m_fake.remindersAsked(), 2); // nobody had to ask
}

void RemindersTest::tellsAnOpeningWhileOffline() {
    m_fake.setNow(m_now);
    m_fake.reminders = {FakeMember::opens(1, m_now.addMSecs(150))};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 1);
    m_fake.failure = ErrorCode::Offline;
    QTRY_COMPARE(told(), QList<qint64>{1});
}

void RemindersTest::aNewConcertIsToldAtOnce() {
    m_reminders->memberChanged();
    QTRY_COMPARE(m_fake.remindersAsked(), 1);
    m_fake.reminders = {FakeMember::added(4, m_fake.now().addSecs(60))}; // the server's clock is ahead
    m_reminders->refresh();
    QTRY_COMPARE(told(), QList<qint64>{4});
    m_reminders->markRead();
    QCOMPARE(m_reminders->unread(), 0);
}

void RemindersTest::whatHappenedTogetherIsToldTogether() {
    m_fake.reminders = {FakeMember::opens(1, m_now.addDays(-2)), FakeMember::added(2, m_now.addDays(-1))};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().size(), 2);
}

void RemindersTest::aConcertThatCommitsLateIsTold() {
    m_reminders->memberChanged();
    QTRY_COMPARE(m_fake.remindersAsked(), 1);
    m_fake.reminders = {FakeMember::added(1, m_now)};
    m_reminders->refresh();
    QTRY_COMPARE(told(), QList<qint64>{1});
    m_fake.reminders.prepend(FakeMember::added(2, m_now.addSecs(-120))); // of an import that took two minutes
    m_reminders->refresh();
    QTRY_COMPARE(told(), (QList<qint64>{1, 2}));
}

void RemindersTest::whatBecameAFavouriteLaterIsNoNews() {
    m_reminders->memberChanged();
    QTRY_COMPARE(m_fake.remindersAsked(), 1);
    m_fake.reminders = {FakeMember::opens(1, m_now.addDays(-1)), FakeMember::added(2, m_now.addSecs(-3600))};
    m_reminders->refresh();
    QTRY_COMPARE(m_reminders->rowCount(), 2);
    QVERIFY(told().isEmpty());
    restart();
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 2);
    QVERIFY(told().isEmpty());
}

void RemindersTest::aBookingThatWasMovedOpensOnceMore() {
    m_fake.reminders = {FakeMember::opens(1, m_now.addSecs(-30))};
    m_reminders->memberChanged();
    QTRY_COMPARE(told(), QList<qint64>{1});
    m_fake.reminders = {FakeMember::opens(1, m_now.addSecs(3000))};
    m_reminders->refresh();
    QTRY_COMPARE(m_reminders->at(0).at, m_now.addSecs(3000));
    m_fake.setNow(m_now.addSecs(3000));
    m_reminders->refresh();
    QTRY_COMPARE(told(), (QList<qint64>{1, 1}));
}

void RemindersTest::whatIsSeenIsReadForGood() {
    m_fake.reminders = {FakeMember::opens(1, m_now.addDays(-1))};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->unread(), 1);
    QVERIFY(m_reminders->index(0).data(Reminders::UnreadRole).toBool());
    QSignalSpy changed(m_reminders.get(), &Reminders::changed);
    m_reminders->markRead();
    QCOMPARE(m_reminders->unread(), 0);
    QVERIFY(changed.count() > 0);
    restart();
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 1);
    QCOMPARE(m_reminders->unread(), 0);
}

void RemindersTest::theNextOpeningIsOnTopAndNotUnread() {
    m_fake.reminders = {FakeMember::added(1, m_now.addDays(-1)), FakeMember::opens(2, m_now.addSecs(1200))};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 2);
    QCOMPARE(m_reminders->at(0).concert.value, 2);
    QVERIFY(!m_reminders->index(0).data(Reminders::UnreadRole).toBool());
    m_reminders->markRead();
    m_fake.setNow(m_now.addSecs(1200));
    QCOMPARE(m_reminders->unread(), 1); // it was seen as one to come, not as open
}

void RemindersTest::asksAgainByItselfAndOneQuestionAtATime() {
    restart(1ms);
    m_fake.holding = true;
    m_reminders->memberChanged();
    QCOMPARE(m_fake.waiting(), 1);
    m_reminders->refresh();
    m_reminders->refresh();
    QCOMPARE(m_fake.waiting(), 1);
    m_fake.answer();
    QTRY_COMPARE(m_fake.remindersAsked(), 2);
    m_fake.answer();
    QTRY_COMPARE(m_fake.remindersAsked(), 3);
}

void RemindersTest::triesAgainQuietlyWhenOffline() {
    restart(1ms);
    m_fake.failure = ErrorCode::Offline;
    m_reminders->memberChanged();
    QTRY_VERIFY(m_fake.remindersAsked() > 2);
    QVERIFY(told().isEmpty());
    m_fake.reminders = {FakeMember::added(1, m_now)};
    m_fake.failure.reset();
    QTRY_COMPARE(told(), QList<qint64>{1});
}

void RemindersTest::anExpiredSessionStopsIt() {
    restart(1ms);
    m_fake.reminders = {FakeMember::added(1, m_now)};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), 1);
    m_fake.failure = ErrorCode::NotLoggedIn;
    QTRY_VERIFY(!m_reminders->hasMember());
    QCOMPARE(m_reminders->rowCount(), 0);
    QVERIFY(m_reminders->findChildren<QTimer *>().isEmpty());
    const int asked = m_fake.remindersAsked();
    m_reminders->refresh();
    QCOMPARE(m_fake.remindersAsked(), asked);
}

void RemindersTest::logOutClearsAtOnceAndDropsTheAnswerUnderWay() {
    m_fake.reminders = {FakeMember::added(1, m_now)};
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->unread(), 1);
    m_fake.holding = true;
    m_reminders->refresh();
    m_fake.who = {};
    m_reminders->memberChanged();
    QCOMPARE(m_reminders->rowCount(), 0);
    QCOMPARE(m_reminders->unread(), 0);
    QSignalSpy rows(m_reminders.get(), &Reminders::modelReset);
    m_fake.answer();
    m_fake.holding = false;
    m_fake.reminders.clear();
    m_fake.who = {8}; // somebody else, whose answer comes after that one
    m_reminders->memberChanged();
    QTRY_VERIFY(m_fake.marks.contains({8}));
    QCOMPARE(m_reminders->rowCount(), 0);
    QCOMPARE(rows.count(), 0); // not even for a moment
    QCOMPARE(told(), QList<qint64>{1});
}

void RemindersTest::aGuestIsNotAsked() {
    m_fake.who = {};
    m_reminders->memberChanged();
    m_reminders->refresh();
    m_reminders->markRead();
    QCOMPARE(m_fake.remindersAsked(), 0);
    QVERIFY(!m_reminders->hasMember());
}

UNIVERSE_TEST(RemindersTest, QCoreApplication)
#include "tst_reminders.moc"
