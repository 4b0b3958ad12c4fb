#include "tests/models/reminders/FakeMember.h"
#include "tests/support/TestMain.h"
#include "ui/reminders/ReminderText.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using test::FakeMember;

class ReminderTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTitleKeepsItsDirection();
    void ofOnesOwnBookingsItSaysWhatCounts();
    void whatIsToComeIsNotCalledOpen();
    void singersAreNamedInTheLanguage();
};

void ReminderTextTest::whatIsToComeIsNotCalledOpen() {
    Language::instance().set(u"en"_s);
    const QDateTime now(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC);
    Reminder reminder;
    reminder.kind = Reminder::Kind::BookingOpens;
    reminder.at = now.addSecs(1);
    QCOMPARE(reminderKind(reminder, now), u"Booking opens soon"_s);
    QCOMPARE(reminderAge(reminder.at, now), u"in 1 minute"_s);
    reminder.at = now;
    QCOMPARE(reminderKind(reminder, now), u"Booking is open"_s);
    QCOMPARE(reminderAge(now.addSecs(-59), now), u"just now"_s);
    QCOMPARE(reminderAge(now.addSecs(-60), now), u"1 minute ago"_s);
    QCOMPARE(reminderAge(now.addSecs(-7200), now), u"2 hours ago"_s);
    QCOMPARE(reminderAge(now.addDays(-3), now), u"3 days ago"_s);
}

void ReminderTextTest::singersAreNamedInTheLanguage() {
    Reminder reminder = FakeMember::added(2, FakeMember::start);
    reminder.singer = u"아이유"_s;
    reminder.singerEn = u"IU"_s;
    Language::instance().set(u"en"_s);
    QCOMPARE(reminderDetail(reminder), u"IU"_s);
    Language::instance().set(u"ko"_s);
    QCOMPARE(reminderDetail(reminder), u"아이유"_s);
}

void ReminderTextTest::ofOnesOwnBookingsItSaysWhatCounts() {
    Language::instance().set(u"en"_s);
    using Kind = Reminder::Kind;
    const QDateTime now = FakeMember::start;
    const auto of = [&](Kind kind) { return FakeMember::own(kind, 1, now.addSecs(-60)); };
    QCOMPARE(reminderSentence(of(Kind::ShowTomorrow), now),
             u"Your concert comes up: Concert 1, Fri, Dec 4, 2026, 7:30 PM, 1 minute ago"_s);
    QCOMPARE(reminderSentence(of(Kind::ShowMoved), now),
             u"Your concert was moved: Concert 1, Fri, Dec 4, 2026, 7:30 PM, 1 minute ago"_s);
    QCOMPARE(reminderSentence(of(Kind::ShowCancelled), now),
             u"Your concert was cancelled: Concert 1, +110,000 fuel, 1 minute ago"_s);
    QCOMPARE(reminderSentence(of(Kind::Refund), now), u"Refund made: Concert 1, +110,000 fuel, 1 minute ago"_s);
    QCOMPARE(reminderKind(of(Kind::Offer), now), u"Seats are held for you"_s);
    QCOMPARE(reminderDetail(of(Kind::OfferEnding)), u"Fri, Dec 4, 2026, 7:30 PM"_s);
    QCOMPARE(reminderKind(of(Kind::WaitingMoved), now), u"Moved; you keep your place in line"_s);
    QCOMPARE(reminderKind(of(Kind::WaitingOver), now), u"You no longer wait for seats"_s);
    QCOMPARE(reminderDetail(of(Kind::WaitingMoved)), u"Fri, Dec 4, 2026, 7:30 PM"_s);
    QCOMPARE(reminderSentence(of(Kind::DrawWon), now),
             u"You won seats in the draw: Concert 1, Fri, Dec 4, 2026, 7:30 PM, 1 minute ago"_s);
    QCOMPARE(reminderKind(of(Kind::DrawMovedUp), now), u"You moved up and have seats"_s);
    QCOMPARE(reminderKind(of(Kind::DrawEnding), now), u"Pay soon for what you won"_s);
    Reminder lost = FakeMember::added(2, now.addSecs(-60)); // of no show
    lost.kind = Kind::DrawLost;
    QCOMPARE(reminderKind(lost, now), u"No seats for you in the draw"_s);
    QCOMPARE(reminderDetail(lost), reminderDetail(FakeMember::added(2, now)));
    QCOMPARE(announcementOf({of(Kind::Refund)}, now).text, u"Concert 1 (+110,000 fuel)"_s);
    const Reminder favourite = FakeMember::added(2, now);
    QCOMPARE(announcementOf({of(Kind::Refund), favourite}, now).title, u"News for you"_s);
    QCOMPARE(announcementOf({FakeMember::opens(1, now), favourite}, now).title, u"News of your favourites"_s);
}

void ReminderTextTest::aTitleKeepsItsDirection() {
    const QDateTime now(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC);
    Reminder reminder;
    reminder.kind = Reminder::Kind::NewConcert;
    reminder.at = now.addSecs(-10);
    reminder.title = u"فيروز 2026"_s;
    reminder.singer = u"فيروز"_s;
    const auto isolated = [](const QString &text) { return u"\u2068"_s + text + u"\u2069"_s; };
    QVERIFY(reminderSentence(reminder, now).contains(isolated(reminder.title)));
    QVERIFY(reminderSentence(reminder, now).contains(isolated(reminder.singer)));
    QVERIFY(announcementOf({reminder}, now).text.startsWith(isolated(reminder.title)));
    QVERIFY(announcementOf({reminder, reminder}, now).text.startsWith(isolated(reminder.title)));
    reminder.title = u"봄밤"_s;
    reminder.singer = u"IU"_s;
    QVERIFY(!reminderSentence(reminder, now).contains(QChar(0x2068)));
}

UNIVERSE_TEST(ReminderTextTest, QApplication)
#include "tst_reminder_text.moc"
