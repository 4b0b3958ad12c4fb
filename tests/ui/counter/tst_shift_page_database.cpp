// A clerk's shift in the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/CloseShiftCard.h"
#include "ui/counter/CountRows.h"
#include "ui/counter/OpenShiftCard.h"
#include "ui/counter/PayInCard.h"
#include "ui/counter/ShiftFacts.h"
#include "ui/counter/ShiftPage.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int shiftPatience = 20'000;

struct Till : AdminDesk {
    explicit Till(Role role = Role::Staff) {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(role))
            qFatal("the clerk does not come in");
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return services.shifts.state().phase == LoadState::Phase::Ready; }, shiftPatience))
            qFatal("the shifts do not come");
    }
    [[nodiscard]] ShiftPage &page() { return *qobject_cast<ShiftPage *>(window.navigator()->current()); }
    void open(const QString &amount) {
        page().opening()->counter()->setText(u"Counter 1"_s);
        page().opening()->openingFloat()->setText(amount);
        QTest::keyClick(page().opening()->openingFloat()->edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(services.shifts.current(), shiftPatience);
    }
};

} // namespace

class ShiftPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void aWholeShift();
    void whatIsMissingIsSaidInPlace();
    void anAdministratorClosesOneThatWasLeftOpen();

private:
    QTemporaryDir m_settings;
};

void ShiftPageTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ShiftPageTest::aWholeShift() {
    Till till;
    QVERIFY(till.page().opening()->isVisible());
    QVERIFY(!till.page().closing()->isVisible());
    QTRY_VERIFY(till.page().opening()->counter()->edit()->hasFocus());
    till.open(u"100,000"_s);
    QTRY_VERIFY(!till.page().opening()->isVisible());
    QTRY_VERIFY(till.page().payIn()->amount()->edit()->hasFocus());
    QCOMPARE(till.services.shifts.current()->openingFloat, Money{100'000});

    PayInCard *payIn = till.page().payIn();
    payIn->amount()->setText(u"30000"_s);
    payIn->reason()->setText(u"change from the bank"_s);
    QTest::mouseClick(payIn->inButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(till.services.shifts.current()->expected, Money{130'000}, shiftPatience);
    QVERIFY(payIn->amount()->text().isEmpty());
    payIn->amount()->setText(u"500000"_s);
    payIn->reason()->setText(u"too much"_s);
    QTest::mouseClick(payIn->outButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(payIn->notice()->text().contains(u"less than that"_s), shiftPatience);

    CloseShiftCard *closing = till.page().closing();
    closing->count()->box(0)->setValue(2); // of 50,000
    QCOMPARE(closing->count()->sum(), Money{100'000});
    QCOMPARE(closing->difference()->text(), u"30,000 missing"_s);
    QTest::mouseClick(closing->closeButton(), Qt::LeftButton);
    QVERIFY(!closing->reason()->error().isEmpty());
    QCOMPARE(till.world.count(u"data.shift_close"_s), 0);
    closing->count()->box(1)->setValue(3); // of 10,000
    QCOMPARE(closing->difference()->text(), u"It is all there."_s);
    QTest::mouseClick(closing->closeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!till.services.shifts.current() && till.page().opening()->isVisible(), shiftPatience);
    QCOMPARE(till.services.shifts.closing()->difference, Money{});
    QCOMPARE(till.world.count(u"data.shift_close where counted = 130000"_s), 1);
    QVERIFY(!till.page().facts().isEmpty());
}

void ShiftPageTest::whatIsMissingIsSaidInPlace() {
    Till till;
    OpenShiftCard *opening = till.page().opening();
    opening->counter()->setText(u" \u200b"_s);
    opening->openingFloat()->setText(u"many"_s);
    QTest::mouseClick(opening->openButton(), Qt::LeftButton);
    QVERIFY(!opening->counter()->error().isEmpty());
    QVERIFY(!opening->openingFloat()->error().isEmpty());
    QCOMPARE(till.world.count(u"data.shift"_s), 0);
    till.open(u"0"_s);
    PayInCard *payIn = till.page().payIn();
    QTest::mouseClick(payIn->inButton(), Qt::LeftButton);
    QVERIFY(!payIn->amount()->error().isEmpty());
    QVERIFY(!payIn->reason()->error().isEmpty());
}

void ShiftPageTest::anAdministratorClosesOneThatWasLeftOpen() {
    Till till(Role::Admin);
    TestDatabase &server = till.world.database;
    const QString clerk = server.logIn(server.createMember(u"clerk@example.com"_s, Role::Staff));
    server.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 2', 5000)"_s, {clerk});
    server.sql(u"set session_replication_role = replica"_s); // the table only grows
    server.sql(u"update data.shift set opened_at = opened_at - interval '1 day'"_s);
    server.sql(u"reset session_replication_role"_s);
    till.services.shifts.load();
    QTRY_COMPARE_WITH_TIMEOUT(till.page().facts().size(), 1, shiftPatience);
    QVERIFY(!till.services.shifts.current());
    QVERIFY(ShiftController::isLeftOpen(till.services.shifts.shifts().first()));
    ShiftFacts *facts = till.page().facts().first();
    QTest::mouseClick(facts->closeButton(), Qt::LeftButton);
    CloseShiftCard *closing = till.page().closing();
    QTRY_VERIFY(closing->isVisible());
    closing->count()->box(2)->setValue(1); // of 5,000
    QTest::mouseClick(closing->closeButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(till.world.count(u"data.shift_close"_s), 1, shiftPatience);
    QCOMPARE(till.world.count(u"data.staff_act where act = 'close_shift'"_s), 1);
    QTRY_VERIFY(!closing->isVisible());
}

UNIVERSE_TEST(ShiftPageTest, QApplication)
#include "tst_shift_page_database.moc"
