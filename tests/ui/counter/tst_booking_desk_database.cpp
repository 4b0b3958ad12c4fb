// Somebody comes to the counter with a booking, in the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BookingDeskPage.h"
#include "ui/counter/FoundBookingCard.h"
#include "ui/counter/GiveBackCard.h"
#include "ui/counter/ShiftPage.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deskPatience = 20'000;

/// A clerk at the page.
struct BookingDesk : AdminDesk {
    explicit BookingDesk(Role role = Role::Staff) {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(role))
            qFatal("the clerk does not come in");
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return page() && page()->number()->edit()->hasFocus(); }, deskPatience))
            qFatal("the page does not come");
    }
    [[nodiscard]] BookingDeskPage *page() { return qobject_cast<BookingDeskPage *>(window.navigator()->current()); }
    [[nodiscard]] GiveBackCard *card() { return page()->giveBack(); }
    void openShift() {
        world.database.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
                           {services.session.token()});
    }
    /// Two seats, 220,000, to somebody without a name; needs a shift.
    void sell() {
        const BookingOrder order = world.order(u"open"_s, 2);
        world.database.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash')"_s,
                           {services.session.token(), order.show.id, order.seatIds()});
    }
    void find(const QString &number) {
        page()->number()->setText(number);
        QTest::keyClick(page()->number()->edit(), Qt::Key_Return);
    }
    [[nodiscard]] bool finds(const QString &number) {
        find(number);
        return QTest::qWaitFor([this] { return services.desk.found().has_value(); }, deskPatience);
    }
    [[nodiscard]] QString number() {
        return world.database.sql(u"select data.booking_no(max(booking_id)) from data.booking"_s).first().text(0);
    }
    void giveBack(const QString &reason) {
        card()->reason()->setText(reason);
        QTest::keyClick(card()->reason()->edit(), Qt::Key_Return);
    }
    /// What has changed hands in shifts.
    [[nodiscard]] qint64 refunds() { return world.count(u"data.shift_money where kind = 'refund'"_s); }
};

} // namespace

class BookingDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void itIsFoundByItsNumber();
    void whatIsNoneIsSaid();
    void cashComesBackOutOfTheShift();
    void withoutAShiftIsSaid();
    void aSupervisorWaivesTheFee();
    void aWalkInIsPaidOut();
    void nothingStaysAfterALogOut();

private:
    QTemporaryDir m_settings;
};

void BookingDeskTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void BookingDeskTest::itIsFoundByItsNumber() {
    BookingDesk desk;
    QVERIFY(!desk.page()->booking()->isVisible());
    desk.world.bookByAnother(desk.world.order(u"open"_s, 2));
    const QString number = desk.number();
    QVERIFY(desk.finds(number));
    QTRY_VERIFY(desk.page()->booking()->isVisible());
    QCOMPARE(desk.services.desk.found()->booking.number, number);
    QVERIFY(!desk.services.desk.found()->isWalkIn);
    QVERIFY(!desk.page()->booking()->heading()->text().isEmpty());
    QCOMPARE(desk.page()->booking()->state()->text(), u"Booked"_s);
    QCOMPARE(desk.card()->ticketBoxes().size(), 2);
    QVERIFY(!desk.card()->waiveBox()->isVisible()); // a clerk may not
    QVERIFY(desk.page()->tickets()->isVisible());
    QCOMPARE(desk.page()->tickets()->ticketBoxes().size(), 2); // to print them again
    QVERIFY(desk.page()->tickets()->printButton()->isEnabled());
    desk.page()->tickets()->printButton()->setFocus();
    QTest::keyClick(desk.page()->tickets()->printButton(), Qt::Key_Tab);
    QVERIFY(desk.card()->ticketBoxes().first()->hasFocus());
    QTest::keyClick(desk.card()->ticketBoxes().first(), Qt::Key_Space);
    QVERIFY(desk.card()->ticketBoxes().first()->isChecked());
    QCOMPARE(desk.world.count(u"data.staff_act where act = 'find_booking'"_s), 1);
    const qsizetype digits = number.lastIndexOf(u'-') + 1;
    QVERIFY(desk.finds(QString::number(number.sliced(digits).toLongLong()))); // the digits alone
    QCOMPARE(desk.services.desk.found()->booking.number, number);
}

void BookingDeskTest::whatIsNoneIsSaid() {
    BookingDesk desk;
    desk.find(u"IU"_s);
    QVERIFY(!desk.page()->number()->error().isEmpty());
    QCOMPARE(desk.services.desk.search().phase, LoadState::Phase::Idle); // not asked
    desk.find(u"MU-99999999"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.page()->notice()->text(), u"No booking has this number."_s, deskPatience);
    QVERIFY(desk.page()->number()->error().isEmpty());
    desk.find(u"12 seats"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page()->notice()->text().contains(u"a number like"_s), deskPatience);
    QVERIFY(!desk.page()->booking()->isVisible());
}

void BookingDeskTest::cashComesBackOutOfTheShift() {
    BookingDesk desk;
    desk.openShift();
    desk.sell();
    QVERIFY(desk.finds(desk.number()));
    QVERIFY(desk.services.desk.found()->isWalkIn);
    desk.giveBack(u"Ill"_s);
    QVERIFY(desk.card()->notice()->text().contains(u"Choose the tickets"_s));
    QVERIFY(!desk.card()->quote()->isVisible());
    desk.card()->ticketBoxes().first()->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->quote()->isVisible(), deskPatience);
    QCOMPARE(desk.card()->quote()->text(), u"Comes back: 110,000 won in cash. Fee: 0 won."_s);
    desk.giveBack(u" \u200b"_s);
    QVERIFY(!desk.card()->reason()->error().isEmpty());
    QCOMPARE(desk.refunds(), 0);
    desk.giveBack(u"Ill"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->notice()->text().startsWith(u"Given back: "_s), deskPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services.desk.tickets().first().state, TicketState::Cancelled, deskPatience);
    QCOMPARE(desk.refunds(), 1);
    QCOMPARE(
        desk.world.count(u"data.shift_money m join data.cancelled_ticket c on c.money_id = m.money_id where m.kind = "
                         "'refund' and -m.amount = c.price - c.fee and m.pay = 'cash'"_s),
        1);
    QVERIFY(!desk.card()->ticketBoxes().first()->isEnabled());
    QVERIFY(!desk.card()->ticketBoxes().first()->isChecked());
    QVERIFY(desk.card()->ticketBoxes().last()->isEnabled());
    QVERIFY(desk.card()->reason()->text().isEmpty());
    QTRY_COMPARE(desk.page()->tickets()->ticketBoxes().size(), 1);
}

void BookingDeskTest::withoutAShiftIsSaid() {
    BookingDesk desk;
    desk.openShift();
    desk.sell();
    desk.world.database.sql(
        u"select from api.close_shift($1, gen_random_uuid(), (select max(shift_id) from data.shift), 320000, null)"_s,
        {desk.services.session.token()});
    QVERIFY(desk.finds(desk.number()));
    desk.card()->ticketBoxes().first()->setChecked(true);
    desk.giveBack(u"Ill"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->notice()->text().contains(u"no open shift"_s), deskPatience);
    QCOMPARE(desk.refunds(), 0);
    QCOMPARE(desk.card()->reason()->text(), u"Ill"_s); // to be pressed again
    QVERIFY(desk.card()->ticketBoxes().first()->isChecked());
    Q_EMIT desk.card()->notice()->actionTriggered();
    QTRY_VERIFY(qobject_cast<ShiftPage *>(desk.window.navigator()->current()));
    desk.openShift();
    desk.window.navigator()->goBack();
    QTRY_VERIFY(desk.page());
    QVERIFY(desk.card()->ticketBoxes().first()->isChecked());
    desk.giveBack(u"Ill"_s); // of 110,000
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->notice()->text().contains(u"The drawer has less"_s), deskPatience);
    desk.world.database.sql(
        u"select from api.pay_in($1, gen_random_uuid(), (select max(shift_id) from data.shift), 50000, 'Notes')"_s,
        {desk.services.session.token()});
    desk.giveBack(u"Ill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.refunds(), 1, deskPatience);
}

void BookingDeskTest::aSupervisorWaivesTheFee() {
    BookingDesk desk(Role::Supervisor);
    desk.world.bookByAnother(desk.world.order(u"open"_s, 2));
    QVERIFY(desk.finds(desk.number()));
    QTRY_VERIFY(desk.card()->waiveBox()->isVisible());
    desk.card()->ticketBoxes().last()->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->quote()->text().startsWith(u"Comes back: "_s), deskPatience);
    desk.card()->waiveBox()->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(desk.card()->quote()->text(), u"Comes back: 110,000 fuel. Fee: 0 fuel."_s, deskPatience);
    desk.giveBack(u"A doctor's note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->notice()->text().contains(u"110,000"_s), deskPatience);
    QVERIFY(desk.card()->notice()->text().contains(u"Fee: 0"_s));
    QCOMPARE(desk.world.count(u"data.granted_cancellation where is_waived and reason = 'A doctor''s note'"_s), 1);
    QVERIFY(!desk.card()->waiveBox()->isChecked()); // not by chance for the next one
}

void BookingDeskTest::aWalkInIsPaidOut() {
    BookingDesk desk;
    desk.openShift();
    desk.sell();
    TestDatabase &server = desk.world.database;
    const QString admin = server.logIn(server.createMember(u"admin@example.com"_s, Role::Admin));
    server.sql(
        u"select from api.cancel_show($1, gen_random_uuid(), (select max(show_id) from data.booking), 'Storm')"_s,
        {admin});
    QVERIFY(desk.finds(desk.number()));
    QTRY_VERIFY(desk.card()->isVisible());
    QCOMPARE(desk.card()->giveBackButton()->text(), u"Pay out"_s);
    QTRY_COMPARE(desk.card()->quote()->text(),
                 u"Comes back: 242,000 won in cash. Fee: 0 won."_s); // with a compensation of 10 %
    QVERIFY(!desk.page()->tickets()->isVisible());
    desk.giveBack(u"Storm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.card()->notice()->text().startsWith(u"Given back: 2"_s), deskPatience);
    QCOMPARE(desk.refunds(), 1);
    QTRY_VERIFY(!desk.services.desk.mayPayOut()); // nothing is due any more
    QVERIFY(desk.finds(desk.number()));
    QVERIFY(!desk.card()->isVisible());
}

void BookingDeskTest::nothingStaysAfterALogOut() {
    BookingDesk desk;
    desk.world.bookByAnother(desk.world.order(u"open"_s, 1));
    QVERIFY(desk.finds(desk.number()));
    desk.services.session.logOut();
    QVERIFY(!desk.services.desk.found());
    QVERIFY(desk.services.desk.tickets().isEmpty());
}

UNIVERSE_TEST(BookingDeskTest, QApplication)
#include "tst_booking_desk_database.moc"
