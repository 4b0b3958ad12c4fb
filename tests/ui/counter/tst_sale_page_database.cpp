// A sale at the counter in the whole window, by keys alone, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BuyerCard.h"
#include "ui/counter/CustomerScreen.h"
#include "ui/counter/MemberFinder.h"
#include "ui/counter/PayCard.h"
#include "ui/counter/RegisterForm.h"
#include "ui/counter/SalePage.h"
#include "ui/counter/SoldCard.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/shell/Language.h"
#include "ui/shell/StaffPages.h"
#include "ui/style/Theme.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A clerk in front of the hall of a show that is on sale, and two fans of the same name.
struct Counter : AdminDesk {
    Counter() {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(Role::Staff))
            qFatal("the clerk does not come in");
        fan = world.database.createMember(u"iu@example.com"_s, Role::Fan, {500'000}, FanWorld::password);
        world.database.sql(u"update data.member set name = '이지은', phone = '+821012345678' where member_id = $1"_s,
                           {fan});
        const MemberId other = world.database.createMember(u"other@example.com"_s, Role::Fan);
        world.database.sql(u"update data.member set name = '이지은', phone = '+821012340000' where member_id = $1"_s,
                           {other});
        const BookingOrder order = world.order(u"open"_s, 1);
        router->openSeats(order.concert.id, order.show.id);
        if (!QTest::qWaitFor([&] { return hall() && hall()->controller().geometry(); }, patience))
            qFatal("the hall does not come");
    }
    [[nodiscard]] SeatPage *hall() { return qobject_cast<SeatPage *>(window.navigator()->current()); }
    [[nodiscard]] SalePage *sale() { return qobject_cast<SalePage *>(window.navigator()->current()); }
    /// A key to whatever has the keyboard.
    void press(int key) {
        ++keys;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key(key));
    }
    void type(const QString &text) {
        for (const QChar c : text) {
            ++keys;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }
    /// The best seats, and on to the sale.
    void choose(int count) {
        press(Qt::Key_0 + count);
        QTRY_COMPARE(hall()->controller().selection().seats().size(), count);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(sale(), patience);
    }
    void openShift() {
        world.database.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s,
                           {services.session.token()});
    }

    MemberId fan;
    int keys = 0;
};

} // namespace

class SalePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void toAKnownFanInTenKeys();
    void oneOfSeveral();
    void aWalkInPaysCash();
    void whoIsNoMemberIsRegistered();
    void sellingBeginsFromTheMenu();
    void withoutAShiftNoMoney();
    void whatIsRefusedIsSaid();
    void theCustomerSeesSeatsAndChange();
    void aFanConfirmsAsEver();
    void aClerkBooksForThemselves();

private:
    QTemporaryDir m_settings;
};

void SalePageTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void SalePageTest::toAKnownFanInTenKeys() {
    Counter counter;
    counter.hall()->setFocus();
    counter.choose(2);
    QVERIFY(counter.sale()->buyer()->finder()->query()->edit()->hasFocus());
    counter.type(u"5678"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter.services.sale.buyer(), patience);
    QCOMPARE(counter.services.sale.buyer()->id, counter.fan);
    QVERIFY(counter.sale()->buyer()->buyer()->text().contains(u"이지은"_s));
    QVERIFY(!counter.sale()->buyer()->buyer()->text().contains(u"iu@example.com"_s)); // no more than is needed
    QTRY_VERIFY(counter.sale()->pay()->sellButton()->hasFocus());
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.phase(), SaleController::Phase::Sold, patience);
    QVERIFY2(counter.keys < 10, qPrintable(QString::number(counter.keys)));
    QCOMPARE(counter.world.count(u"data.booking b join data.member m using (member_id) where m.email = "
                                 "'iu@example.com' and cardinality(b.seat_ids) = 2"_s),
             1);
    QCOMPARE(counter.sale()->sold()->number()->text(), counter.services.sale.receipt().number);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.tickets().size(), 2, patience);
    QTRY_VERIFY(counter.sale()->sold()->nextButton()->hasFocus());
    counter.press(Qt::Key_Return); // the next one stands there
    QTRY_VERIFY_WITH_TIMEOUT(counter.hall() && counter.hall()->controller().geometry(), patience);
    QVERIFY(counter.hall()->controller().selection().isEmpty());
}

void SalePageTest::oneOfSeveral() {
    Counter counter;
    counter.hall()->setFocus();
    counter.choose(1);
    counter.sale()->buyer()->finder()->query()->setText(u"이지은"_s);
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.search().members().rowCount(), 2, patience);
    QVERIFY(!counter.services.sale.buyer());
    QTRY_VERIFY(counter.sale()->buyer()->finder()->found()->hasFocus());
    counter.press(Qt::Key_Down);
    counter.press(Qt::Key_Return);
    QVERIFY(counter.services.sale.buyer());
    QCOMPARE(counter.services.sale.buyer()->id, counter.services.sale.search().members().members().at(1).id);
    counter.sale()->buyer()->finder()->query()->setText(u"x"_s);
    counter.sale()->buyer()->finder()->query()->edit()->setFocus();
    counter.press(Qt::Key_Return);
    QVERIFY(!counter.sale()->buyer()->finder()->query()->error().isEmpty());
    counter.sale()->buyer()->finder()->query()->setText(u"nobody at all"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter.sale()->buyer()->finder()->notice()->text().contains(u"Nobody was found"_s),
                             patience);
    QVERIFY(!counter.services.sale.buyer()); // not the one before
    counter.press(Qt::Key_F2);
    counter.press(Qt::Key_F6);
    counter.press(Qt::Key_Return);
    QVERIFY(counter.sale()->pay()->notice()->text().contains(u"no fuel"_s));
}

void SalePageTest::aWalkInPaysCash() {
    Counter counter;
    counter.openShift();
    counter.hall()->setFocus();
    counter.choose(1);
    counter.press(Qt::Key_F2);
    QVERIFY(counter.services.sale.isWalkIn());
    QLineEdit *given = counter.sale()->pay()->tendered()->edit();
    QTRY_VERIFY(given->hasFocus());
    counter.type(u"100,000"_s); // a seat costs 110,000
    QVERIFY(counter.sale()->pay()->change()->text().contains(u"10,000 won missing"_s));
    counter.press(Qt::Key_Return);
    QVERIFY(!counter.sale()->pay()->tendered()->error().isEmpty());
    QCOMPARE(counter.world.count(u"data.booking"_s), 0);
    given->clear();
    counter.type(u"150000"_s);
    QCOMPARE(counter.sale()->pay()->change()->text(), u"Change: 40,000 won"_s);
    QVERIFY(counter.sale()->pay()->tendered()->error().isEmpty());
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.phase(), SaleController::Phase::Sold, patience);
    QCOMPARE(counter.sale()->sold()->change()->text(), u"Give back 40,000 won"_s);
    // What was paid in cash is told in won, seat by seat and on the ticket.
    const QList<Label *> labels = counter.sale()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const Label *label) { return label->text() == u"110,000 won"; }));
    QVERIFY(std::ranges::none_of(labels, [](const Label *label) { return label->text().contains(u"000 fuel"); }));
    QTRY_VERIFY_WITH_TIMEOUT(counter.sale()->tickets()->isVisible(), patience);
    QCOMPARE(counter.services.sale.tickets().first().pay, Pay::Cash);
    counter.press(Qt::Key_F9);
    const QPointer<QPrintDialog> dialog = counter.window.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(counter.world.count(u"data.counter_sale where is_walk_in and pay = 'cash'"_s), 1);
}

// By keys alone: what was looked for in vain is in the form, a taken address is said at its field, and the fan logs in
// with the password that the clerk is shown.
void SalePageTest::whoIsNoMemberIsRegistered() {
    Counter counter;
    counter.openShift();
    counter.hall()->setFocus();
    counter.choose(1);
    MemberFinder &finder = *counter.sale()->buyer()->finder();
    counter.type(u"other@example.com"_s);
    counter.press(Qt::Key_F3);
    RegisterForm &form = *finder.registerForm();
    QVERIFY(form.isVisible());
    QCOMPARE(form.email()->text(), u"other@example.com"_s);
    QCOMPARE(QApplication::focusWidget(), form.name()->edit());
    counter.press(Qt::Key_Return);
    QVERIFY(!form.name()->error().isEmpty());
    form.name()->setText(u" 새  팬 "_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(form.email()->error().contains(u"already"_s), patience);
    QVERIFY(!counter.services.sale.buyer());
    form.email()->setText(u"new@example.com"_s);
    form.phone()->setText(u"010-7777-8888"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter.services.sale.buyer(), patience);
    QVERIFY(!form.isVisible());
    QCOMPARE(counter.services.sale.buyer()->name, u"새 팬"_s);
    QCOMPARE(counter.services.sale.buyer()->phoneMasked, u"***8888"_s);
    const QString told = finder.notice()->text();
    const auto shown = QRegularExpression(u"[a-z2-9]{3}(-[a-z2-9]{3}){3}"_s).match(told);
    QVERIFY2(shown.hasMatch(), qPrintable(told));
    QCOMPARE(counter.world.database.sql(u"select role from api.log_in('new@example.com', $1)"_s, {shown.captured()})
                 .first()
                 .text(0),
             u"fan"_s);
    // The sale goes on, and is theirs.
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.phase(), SaleController::Phase::Sold, patience);
    QCOMPARE(counter.world.database
                 .sql(u"select count(*) from data.booking b join data.member m using (member_id) where m.email = "
                      "'new@example.com'"_s)
                 .first()
                 .integer(0),
             1);
}

void SalePageTest::sellingBeginsFromTheMenu() {
    Counter counter;
    counter.hall()->setFocus();
    counter.choose(1);
    QSignalSpy ticks(&counter.services.sale.holdCountdown(), &Countdown::ticked);
    QTRY_VERIFY(!ticks.isEmpty()); // the time of the hold runs in sight
    const QString sale = counter.window.navigator()->currentKey();
    counter.router->open(place::calendar);
    counter.router->staff().sell();
    QCOMPARE(counter.window.navigator()->currentKey(), sale); // under way
    counter.services.sale.clear();
    counter.router->open(place::calendar);
    counter.router->staff().sell();
    QCOMPARE(counter.window.navigator()->currentKey(), place::all);
    counter.router->openConcert(counter.world.order(u"open"_s, 1).concert.id);
    counter.router->staff().sell();
    QVERIFY(counter.hall());
    QTRY_VERIFY_WITH_TIMEOUT(counter.hall()->controller().geometry(), patience);
    counter.hall()->setFocus();
    counter.press(Qt::Key_2);
    QTRY_COMPARE(counter.hall()->controller().selection().seats().size(), 2);
    counter.router->staff().sell(); // with what is picked
    QTRY_VERIFY_WITH_TIMEOUT(counter.sale(), patience);
}

void SalePageTest::withoutAShiftNoMoney() {
    Counter counter;
    counter.hall()->setFocus();
    counter.choose(1);
    counter.press(Qt::Key_F2);
    counter.press(Qt::Key_F8);
    QCOMPARE(counter.services.sale.payment().pay, Pay::Card);
    QTRY_VERIFY(counter.sale()->pay()->slip()->edit()->hasFocus());
    counter.press(Qt::Key_Return);
    QVERIFY(!counter.sale()->pay()->slip()->error().isEmpty()); // the till could not be balanced
    counter.type(u"A-17"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter.sale()->pay()->notice()->text().contains(u"no open shift"_s), patience);
    counter.openShift();
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.phase(), SaleController::Phase::Sold, patience);
    QCOMPARE(counter.world.count(u"data.shift_money where slip = 'A-17'"_s), 1);
}

void SalePageTest::whatIsRefusedIsSaid() {
    Counter counter;
    counter.hall()->setFocus();
    counter.choose(1);
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_Return);
    QVERIFY(counter.sale()->pay()->notice()->text().contains(u"who buys"_s));
    counter.world.database.sql(u"update data.purse set balance = 0"_s); // behind the books' back
    counter.sale()->buyer()->finder()->query()->setText(u"iu@example.com"_s);
    counter.sale()->buyer()->finder()->query()->edit()->setFocus();
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter.services.sale.buyer(), patience);
    counter.press(Qt::Key_F6);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter.sale()->pay()->notice()->text().contains(u"too little fuel"_s), patience);
    QCOMPARE(counter.world.count(u"data.booking"_s), 0);
}

void SalePageTest::theCustomerSeesSeatsAndChange() {
    Counter counter;
    counter.openShift();
    QTest::keyClick(&counter.window, Qt::Key_K, Qt::ControlModifier);
    const CustomerScreen *screen = counter.router->staff().customerScreen();
    QVERIFY(screen && screen->isVisible());
    QCOMPARE(screen->lines(),
             (QStringList{u"My Universe"_s, u"Welcome. Tell us which concert you would like to see."_s}));
    counter.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&counter.window));
    counter.hall()->setFocus();
    counter.choose(2);
    const QString told = screen->lines().join(u'\n');
    QVERIFY2(told.contains(counter.services.sale.order().concert.title), qPrintable(told));
    QVERIFY2(told.contains(u"Total\n220,000"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"Given"_s), qPrintable(told));
    counter.press(Qt::Key_F2);
    counter.press(Qt::Key_F7);
    counter.type(u"200000"_s);
    QVERIFY(screen->lines().contains(u"Still to pay: 20,000 won"_s));
    counter.press(Qt::Key_Backspace);
    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_Delete);
    counter.type(u"30"_s); // 300000
    QVERIFY2(screen->lines().contains(u"Change: 80,000 won"_s), qPrintable(screen->lines().join(u'\n')));
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(counter.services.sale.phase(), SaleController::Phase::Sold, patience);
    QVERIFY(screen->lines().contains(u"Thank you. Booking "_s + counter.services.sale.receipt().number));
    QVERIFY(!screen->lines().join(u'\n').contains(u"iu@"_s));
    counter.services.session.logOut();
    QVERIFY(!counter.router->staff().customerScreen());
}

void SalePageTest::aFanConfirmsAsEver() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Fan));
    const BookingOrder order = desk.world.order(u"open"_s, 1);
    desk.router->goOn(order);
    QVERIFY(!qobject_cast<SalePage *>(desk.window.navigator()->current()));
}

void SalePageTest::aClerkBooksForThemselves() {
    Counter counter;
    counter.hall()->setFocus();
    counter.choose(1);
    Q_EMIT counter.sale()->ownBookingRequested();
    QVERIFY(!counter.sale());
    QVERIFY(!counter.services.booking.order().seats.isEmpty());
}

UNIVERSE_TEST(SalePageTest, QApplication)
#include "tst_sale_page_database.moc"
