#include "tests/support/TestMain.h"
#include "ui/reminders/ReminderText.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ReminderTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTitleKeepsItsDirection();
    void whatIsToComeIsNotCalledOpen();
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
    QCOMPARE(reminderAge(now.addSecs(-2 * 3600), now), u"2 hours ago"_s);
    QCOMPARE(reminderAge(now.addDays(-3), now), u"3 days ago"_s);
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
