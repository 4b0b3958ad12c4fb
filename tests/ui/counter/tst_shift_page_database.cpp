// A clerk's shift in the whole window, against a real server.

#include "app/printing/PrintQueue.h"
#include "app/printing/PrinterChoice.h"
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
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QProcess>
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
    void nothingIsMissingBeforeItIsCounted();
    void aBlindCountTellsNothingBefore();
    void aReportIsSaved();
    void aReportIsPrintedWithoutADialog();

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
    QCOMPARE(closing->difference()->text(), u"30,000 won missing"_s);
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

void ShiftPageTest::nothingIsMissingBeforeItIsCounted() {
    Till till;
    till.open(u"50000"_s);
    CloseShiftCard *closing = till.page().closing();
    QTRY_VERIFY(closing->isVisible());
    QVERIFY(!closing->difference()->isVisible());
    QVERIFY(!closing->reason()->isVisible());
    QVERIFY(!closing->blind()->isVisible());
    QTest::mouseClick(closing->closeButton(), Qt::LeftButton);
    QVERIFY(closing->notice()->text().contains(u"Count the drawer first"_s));
    QCOMPARE(till.world.count(u"data.shift_close"_s), 0);
    // An empty drawer is counted as well: a nought over the nought that is there.
    QSpinBox *box = closing->count()->box(0);
    box->setFocus(Qt::TabFocusReason);
    box->selectAll();
    QTest::keyClicks(box, u"0"_s);
    QTRY_COMPARE(closing->difference()->text(), u"50,000 won missing"_s);
    QVERIFY(closing->difference()->isVisible());
    QVERIFY(closing->reason()->isVisible());
}

void ShiftPageTest::aBlindCountTellsNothingBefore() {
    Till till;
    till.world.database.sql(u"update data.setting set value = 'true' where name = 'blind_count'"_s);
    till.open(u"50000"_s);
    CloseShiftCard *closing = till.page().closing();
    QTRY_VERIFY(closing->isVisible());
    QVERIFY(closing->blind()->isVisible());
    QVERIFY(!till.services.shifts.current()->expected);
    closing->count()->box(1)->setValue(4); // of 10,000
    QVERIFY(!closing->difference()->isVisible());
    QVERIFY(closing->reason()->isVisible());
    QTest::mouseClick(closing->closeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(closing->notice()->text().contains(u"is not what should be"_s), shiftPatience);
    QVERIFY(!closing->notice()->text().contains(u"50,000"_s));
    closing->reason()->setText(u"I do not know"_s);
    QTest::keyClick(closing->reason()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!till.services.shifts.current() && till.page().opening()->isVisible(), shiftPatience);
    QCOMPARE(till.services.shifts.shifts().first().expected, Money{50'000});
    till.world.database.sql(u"update data.setting set value = 'false' where name = 'blind_count'"_s);
}

void ShiftPageTest::aReportIsSaved() {
    Till till;
    till.open(u"50000"_s);
    QTRY_VERIFY(till.page().closing()->isVisible());
    till.page().closing()->count()->box(1)->setValue(5);
    QTest::mouseClick(till.page().closing()->closeButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(till.page().facts().size(), 1, shiftPatience);
    const auto facts = [&] { return till.page().facts().first(); };
    QTRY_VERIFY(facts()->saveButton()->isVisible());
    QCOMPARE(facts()->printed()->text(), u"Report no. 1, not printed yet"_s);
    const auto save = [&](const QString &name) {
        till.page().notice()->clear();
        facts()->saveButton()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(facts()->saveButton(), Qt::Key_Space);
        auto *dialog = till.window.findChild<QFileDialog *>();
        if (!dialog)
            return QString();
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        Q_EMIT dialog->fileSelected(till.files.filePath(name));
        dialog->close();
        if (!QTest::qWaitFor([&] { return till.page().notice()->text().startsWith(u"Saved: "_s); }, shiftPatience))
            return QString();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, till.files.filePath(name), u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
    };
    const QString original = save(u"one.pdf"_s);
    for (const QString &word :
         {u"Shift report no. 1"_s, u"Original"_s, u"Counter Counter 1"_s, u"Should be in the drawer 50,000 won"_s,
          u"Difference 0 won"_s, u"10,000 won × 5 50,000 won"_s, u"Signature of the clerk"_s})
        QVERIFY2(original.contains(word), qPrintable(word + u" is not in: "_s + original));
    QTRY_VERIFY_WITH_TIMEOUT(facts()->printed()->text().startsWith(u"Report no. 1, printed or saved 1 time"_s),
                             shiftPatience);
    QTRY_COMPARE(till.window.focusWidget(),
                 facts()->saveButton()); // the lines are others, the keyboard is where it was
    const QString again = save(u"two.pdf"_s);
    QVERIFY2(again.contains(u"REPRINT, print no. 2"_s) && !again.contains(u"Original"_s), qPrintable(again));
}

void ShiftPageTest::aReportIsPrintedWithoutADialog() {
    Till till;
    QTemporaryDir folder;
    PrintQueue queue(folder.filePath(u"jobs"_s));
    ShiftPage page(till.services.shifts);
    page.setQueue(queue);
    page.show();
    till.open(u"0"_s);
    QTRY_VERIFY(till.page().closing()->isVisible());
    till.page().closing()->count()->box(7)->setValue(1);
    till.page().closing()->reason()->setText(u"found"_s);
    QTest::mouseClick(till.page().closing()->closeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.facts().size() == 1 && page.facts()[0]->printButton()->isVisible(), shiftPatience);
    QTest::mouseClick(page.facts()[0]->printButton(), Qt::LeftButton);
    QPointer<QPrintDialog> dialog = page.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QCOMPARE(till.world.count(u"data.shift_print"_s), 0); // before it is clear that it is printed
    dialog->reject();
    PrinterChoice{u"Nobody"_s, Paper::Roll}.keepForTickets();
    QTest::mouseClick(page.facts()[0]->printButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.notice()->text().contains(u"in the queue"_s), shiftPatience);
    PrinterChoice{}.keepForTickets();
    QCOMPARE(till.world.count(u"data.shift_print"_s), 1);
    QTRY_COMPARE_WITH_TIMEOUT(queue.jobs().size(), 1, shiftPatience);
    QCOMPARE(queue.jobs()[0].title, u"Shift report no. 1"_s);
    QVERIFY(!QDir(folder.filePath(u"jobs"_s)).entryList({u"*.pdf"_s}).isEmpty());
}

UNIVERSE_TEST(ShiftPageTest, QApplication)
#include "tst_shift_page_database.moc"
