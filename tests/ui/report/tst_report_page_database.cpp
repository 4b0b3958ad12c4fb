// The sales report in the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/report/ChartView.h"
#include "ui/report/HallSalesView.h"
#include "ui/report/ReportPage.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QProcess>
#include <QSettings>
#include <QSlider>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int reportPatience = 20'000;

/// At the venue.
QDate reportToday() { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Seoul")).date(); }

/// What a document says, read back by poppler.
QString pdfText(const QString &fileName) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, fileName, u"-"_s});
    if (!process.waitForFinished())
        qFatal("pdftotext does not run");
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The report in front, after a fan booked two seats and gave one back, and a clerk sold one to a walk-in for cash.
struct ReportScene : AdminDesk {
    explicit ReportScene(Role role, bool sells = true) {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(role))
            qFatal("nobody comes in");
        if (sells)
            sell();
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        wait();
    }
    void sell() {
        TestDatabase &server = world.database;
        const BookingOrder order = world.order(u"open"_s, 3);
        const QList<SeatId> seats = order.seatIds();
        const QString fan = server.logIn(server.createMember(u"fan@example.com"_s, Role::Fan, {500'000}));
        server.sql(u"select from api.book($1, gen_random_uuid(), $2, $3)"_s,
                   {fan, order.show.id, QList<SeatId>{seats[0], seats[1]}});
        server.sql(u"select from data.booking b, api.cancel_tickets($1, gen_random_uuid(), b.booking_id, "
                   "array[b.booking_id * 1024 + 1])"_s,
                   {fan});
        const QString clerk = server.logIn(server.createMember(u"clerk@example.com"_s, Role::Staff));
        server.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 1', 100000)"_s, {clerk});
        server.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'cash', 150000)"_s,
                   {clerk, order.show.id, QList<SeatId>{seats[2]}});
    }
    void wait() {
        if (!QTest::qWaitFor([&] { return services.report.state().phase == LoadState::Phase::Ready; }, reportPatience))
            qFatal("the report does not come");
    }
    /// Goes to a view as by its tab, and waits for what it tells.
    void view(ReportController::View view) {
        page().views()->setCurrent(int(view));
        wait();
    }
    [[nodiscard]] ReportPage &page() { return *qobject_cast<ReportPage *>(window.navigator()->current()); }
    /// As the member does it.
    void choose(DateField *field, std::optional<QDate> day) {
        field->setDate(day);
        Q_EMIT field->chosen();
    }
    [[nodiscard]] QString cell(int row, int column) {
        const QAbstractItemModel *model = page().table()->model();
        return model->data(model->index(row, column), Qt::DisplayRole).toString();
    }
};

} // namespace

class ReportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void anAdministratorSeesAll();
    void aClerkSeesTheirOwn();
    void theWrongWayRoundIsSaidAtTheField();
    void aFailureCanBeTriedAgain();
    void anExportCanBeReadBack();
    void aDocumentSaysTheSame();
    void whatCannotBeWrittenIsSaid();
    void eachViewTellsItsOwn();
    void twoCurvesAreLaidOverEachOther();
    void aHallFillsAgain();
    void aLogOutTakesItAway();

private:
    QTemporaryDir m_settings;
};

void ReportPageTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ReportPageTest::anAdministratorSeesAll() {
    ReportScene scene(Role::Admin);
    QVERIFY(scene.page().table()->isVisible());
    QVERIFY(scene.page().scope()->text().startsWith(u"All sales."_s));
    const QList<ShowSales> &sales = scene.services.report.shows();
    QCOMPARE(sales.size(), 1);
    const SalesFigures &figures = sales.first().figures;
    QCOMPARE(figures.sold, 2);
    QCOMPARE(figures.gross, Money{330'000});
    QCOMPARE(figures.refunds + figures.fees, Money{110'000});
    QCOMPARE(sales.first().timeZone, QTimeZone("Asia/Seoul"));
    QCOMPARE(scene.cell(0, 6), u"330,000"_s);
    QCOMPARE(scene.cell(1, 0), u"Total"_s);
    QCOMPARE(scene.cell(1, 6), u"330,000"_s);
    // More is sold while the page stands: F5 tells.
    scene.world.bookByAnother(scene.world.order(u"open"_s, 1, 10));
    QTest::keyClick(&scene.window, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(scene.cell(0, 2), u"3"_s, reportPatience);
}

void ReportPageTest::aClerkSeesTheirOwn() {
    ReportScene scene(Role::Staff);
    QVERIFY(scene.page().scope()->text().startsWith(u"Your own sales"_s));
    QVERIFY(scene.page().state()->isVisible());
    QCOMPARE(scene.page().state()->kind(), StateView::Kind::Empty);
    QVERIFY(!scene.page().exportButton()->isEnabled());
    const BookingOrder order = scene.world.order(u"open"_s, 1, 10);
    const QString own = scene.services.session.token();
    scene.world.database.sql(u"select from api.open_shift($1, gen_random_uuid(), 'Counter 2', 0)"_s, {own});
    scene.world.database.sql(u"select from api.sell($1, gen_random_uuid(), null, $2, $3, 'card')"_s,
                             {own, order.show.id, order.seatIds()});
    QTest::keyClick(&scene.window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().table()->isVisible(), reportPatience);
    QCOMPARE(scene.cell(0, 2), u"1"_s);
    QCOMPARE(scene.cell(0, 6), u"110,000"_s);
}

void ReportPageTest::theWrongWayRoundIsSaidAtTheField() {
    ReportScene scene(Role::Admin);
    ReportPage &page = scene.page();
    const QDate today = reportToday();
    QCOMPARE(page.from()->date(), today.addDays(-6));
    QCOMPARE(page.to()->date(), today);
    scene.choose(page.to(), today.addDays(-10));
    QVERIFY(page.toMessage()->isVisible());
    QVERIFY(page.toMessage()->error().contains(u"before the first"_s));
    QCOMPARE(page.to()->button()->accessibleDescription(), page.toMessage()->error());
    QCOMPARE(scene.services.report.to(), today); // nothing was asked
    QVERIFY(!page.exportButton()->isEnabled());
    scene.choose(page.from(), {});
    QVERIFY(!page.fromMessage()->error().isEmpty());
    scene.choose(page.from(), today.addDays(-20));
    QVERIFY(page.fromMessage()->error().isEmpty() && page.toMessage()->error().isEmpty());
    scene.wait();
    QCOMPARE(scene.services.report.from(), today.addDays(-20));
    QCOMPARE(page.state()->kind(), StateView::Kind::Empty); // before anything was sold
    QVERIFY(page.state()->isVisible());
    scene.choose(page.to(), today);
    scene.wait();
    QVERIFY(page.table()->isVisible());
    QVERIFY(page.exportButton()->isEnabled());
}

void ReportPageTest::aFailureCanBeTriedAgain() {
    ReportScene scene(Role::Admin);
    ReportPage &page = scene.page();
    scene.world.database.sql(u"alter function api.sales_report rename to sales_report_away"_s);
    scene.choose(page.from(), reportToday());
    QCOMPARE(page.state()->kind(), StateView::Kind::Loading); // the rows of other days are gone
    QVERIFY(page.state()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(page.state()->kind(), StateView::Kind::Error, reportPatience);
    QVERIFY(!page.exportButton()->isEnabled());
    scene.world.database.sql(u"alter function api.sales_report_away rename to sales_report"_s);
    QTest::mouseClick(page.state()->actionButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.table()->isVisible(), reportPatience);
}

void ReportPageTest::anExportCanBeReadBack() {
    ReportScene scene(Role::Admin);
    QTest::mouseClick(scene.page().exportButton(), Qt::LeftButton);
    auto *dialog = scene.page().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    const QString name = scene.files.filePath(u"매출.csv"_s);
    Q_EMIT dialog->fileSelected(name);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().notice()->text().startsWith(u"The report is saved"_s), reportPatience);
    QVERIFY(scene.page().exportButton()->isPressable());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes.sliced(3)).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3); // names, the show, and nothing after the last end
    const ShowSales &show = scene.services.report.shows().first();
    QVERIFY(lines[1].contains(show.title));
    QVERIFY(lines[1].contains(show.startsAt.toTimeZone(show.timeZone).toString(u"yyyy-MM-dd HH:mm"_s)));
    QVERIFY(lines[1].endsWith(u",330000,%1,%2,%3"_s.arg(show.figures.fees.coins)
                                  .arg(show.figures.refunds.coins)
                                  .arg(show.figures.earned().coins)));
}

void ReportPageTest::whatCannotBeWrittenIsSaid() {
    ReportScene scene(Role::Admin);
    QTest::mouseClick(scene.page().pdfButton(), Qt::LeftButton);
    auto *dialog = scene.page().findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(scene.files.filePath(u"no such folder/sales.pdf"_s));
    dialog->close();
    QVERIFY(scene.page().exportButton()->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().notice()->text().startsWith(u"Could not be written"_s), reportPatience);
    QVERIFY(!scene.page().exportButton()->isBusy());
}

void ReportPageTest::aDocumentSaysTheSame() {
    ReportScene scene(Role::Admin);
    scene.view(ReportController::View::Concerts);
    QTest::mouseClick(scene.page().pdfButton(), Qt::LeftButton);
    auto *dialog = scene.page().findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString name = scene.files.filePath(u"매출.pdf"_s);
    Q_EMIT dialog->fileSelected(name);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().notice()->text().startsWith(u"The report is saved"_s), reportPatience);
    const QString text = pdfText(name);
    QVERIFY2(text.contains(u"Sales by concert"_s), qPrintable(text));
    QVERIFY2(text.contains(u"The Golden Hour"_s), qPrintable(text));
    QVERIFY(text.contains(format::date(scene.services.report.from())));
    QVERIFY(text.contains(u"330,000"_s));
    QVERIFY(text.contains(u"page 1"_s));
}

// What each of them says of one sale of two tickets for fuel, of which one came back, and of one for cash.
void ReportPageTest::eachViewTellsItsOwn() {
    using View = ReportController::View;
    ReportScene scene(Role::Admin);
    ReportPage &page = scene.page();
    QVERIFY(!page.chart()->isVisible());
    scene.view(View::Concerts);
    QCOMPARE(scene.cell(0, 2), u"3"_s); // tickets
    QCOMPARE(scene.cell(0, 3), u"1"_s); // returned
    QVERIFY(page.chart()->isVisible());
    QVERIFY(page.chart()->accessibleDescription().endsWith(u": 2"_s));
    scene.view(View::Takings);
    QCOMPARE(scene.cell(0, 2) + u'/' + scene.cell(1, 2), u"Cash/Fuel"_s);
    QCOMPARE(scene.cell(0, 6), u"110,000"_s);
    QVERIFY(page.chart()->accessibleDescription().contains(u"Cash: 110,000"_s));
    scene.view(View::Hours);
    QCOMPARE(scene.cell(page.table()->model()->rowCount() - 1, 3), u"3"_s);
    QVERIFY(page.chart()->isVisible());
    scene.view(View::Curve);
    QVERIFY(page.concert()->isVisible());
    QCOMPARE(scene.cell(0, 7), u"3"_s);
    QTRY_VERIFY(page.chart()->isPainted());
    // The same as a file for a spreadsheet.
    QVERIFY(page.exportButton()->isEnabled());
    QCOMPARE(page.table()->accessibleName(), u"Sales by day since booking opened"_s);
    Language::instance().set(u"ko"_s);
    QTRY_COMPARE(page.table()->accessibleName(), u"예매 시작 후 날짜별 판매"_s);
}

void ReportPageTest::twoCurvesAreLaidOverEachOther() {
    ReportScene scene(Role::Admin);
    scene.world.bookByAnother(scene.world.order(u"second"_s, 4));
    scene.view(ReportController::View::Curve);
    ReportPage &page = scene.page();
    QCOMPARE(page.concert()->box()->count(), 2);
    QCOMPARE(page.otherConcert()->box()->count(), 2); // none, and the other
    QCOMPARE(scene.services.report.curve().last().ticketsSoFar, 4);
    page.otherConcert()->setValue(page.otherConcert()->box()->itemData(1));
    Q_EMIT page.otherConcert()->chosen();
    QTRY_COMPARE_WITH_TIMEOUT(scene.services.report.otherCurve().size(), 1, reportPatience);
    QCOMPARE(scene.services.report.otherCurve().last().ticketsSoFar, 3);
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    QCOMPARE(page.chart()->accessibleDescription().count(u"tickets"_s), 2);
}

void ReportPageTest::aHallFillsAgain() {
    ReportScene scene(Role::Admin);
    scene.view(ReportController::View::Hall);
    ReportPage &page = scene.page();
    QVERIFY(page.show()->isVisible());
    HallSales &hall = scene.services.report.hall();
    QTRY_COMPARE_WITH_TIMEOUT(hall.state().phase, LoadState::Phase::Ready, reportPatience);
    QTRY_VERIFY_WITH_TIMEOUT(page.hall()->chart()->isVisible() && page.hall()->chart()->isPainted(), reportPatience);
    QVERIFY(page.hall()->chart()->accessibleDescription().contains(u"Sold: 2"_s));
    QVERIFY(!page.hall()->time()->isVisible());
    page.hall()->modes()->setCurrent(1);
    QVERIFY(page.hall()->time()->isVisible());
    QVERIFY(page.hall()->chart()->accessibleDescription().contains(u"110,000: 2"_s));
    QCOMPARE(scene.cell(0, 1), u"3"_s); // tickets, of which one came back
    QCOMPARE(scene.cell(0, 3), u"2"_s);
    page.hall()->time()->setFocus();
    QTest::keyClick(page.hall()->time(), Qt::Key_Home);
    QCOMPARE(scene.cell(0, 1), u"2"_s); // the first booking
    QVERIFY(page.hall()->chart()->accessibleDescription().contains(u"110,000: 2"_s));
    scene.view(ReportController::View::Shows);
    QVERIFY(!page.hall()->isVisible());
    QCOMPARE(scene.cell(0, 6), u"330,000"_s);
    scene.view(ReportController::View::Hall); // as it was left
    QCOMPARE(scene.cell(0, 1), u"2"_s);
}

void ReportPageTest::aLogOutTakesItAway() {
    ReportScene scene(Role::Admin);
    scene.services.report.setPeriod(QDate(2026, 1, 1), QDate(2026, 1, 2));
    scene.services.session.logOut();
    QCOMPARE(scene.services.report.sheet().rowCount(), 0);
    QCOMPARE(scene.services.report.to(), reportToday());
    QTRY_VERIFY(!qobject_cast<ReportPage *>(scene.window.navigator()->current()));
    QTest::keyClick(&scene.window, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!qobject_cast<ReportPage *>(scene.window.navigator()->current()));
}

UNIVERSE_TEST(ReportPageTest, QApplication)
#include "tst_report_page_database.moc"
