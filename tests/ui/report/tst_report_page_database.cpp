// The sales report in the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/report/ReportPage.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QFileDialog>
#include <QSettings>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int reportPatience = 20'000;

/// At the venue.
QDate reportToday() { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Seoul")).date(); }

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
    void whatCannotBeWrittenIsSaid();
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
    const QList<ShowSales> &sales = scene.services.report.sales().sales();
    QCOMPARE(sales.size(), 1);
    const SalesFigures &figures = sales.first().figures;
    QCOMPARE(figures.sold, 2);
    QCOMPARE(figures.gross, Money{330'000});
    QCOMPARE(figures.refunds + figures.fees, Money{110'000});
    QCOMPARE(sales.first().timeZone, QTimeZone("Asia/Seoul"));
    QCOMPARE(scene.cell(0, SalesModel::Gross), u"330,000"_s);
    QCOMPARE(scene.cell(1, SalesModel::Title), u"Total"_s);
    QCOMPARE(scene.cell(1, SalesModel::Gross), u"330,000"_s);
    // More is sold while the page stands: F5 tells.
    scene.world.bookByAnother(scene.world.order(u"open"_s, 1, 10));
    QTest::keyClick(&scene.window, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(scene.cell(0, SalesModel::Sold), u"3"_s, reportPatience);
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
    QCOMPARE(scene.cell(0, SalesModel::Sold), u"1"_s);
    QCOMPARE(scene.cell(0, SalesModel::Gross), u"110,000"_s);
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
    const ShowSales &show = scene.services.report.sales().sales().first();
    QVERIFY(lines[1].contains(show.title));
    QVERIFY(lines[1].contains(show.startsAt.toTimeZone(show.timeZone).toString(u"yyyy-MM-dd HH:mm"_s)));
    QVERIFY(lines[1].endsWith(u",330000,%1,%2,%3"_s.arg(show.figures.fees.coins)
                                  .arg(show.figures.refunds.coins)
                                  .arg(show.figures.earned().coins)));
}

void ReportPageTest::whatCannotBeWrittenIsSaid() {
    ReportScene scene(Role::Admin);
    scene.services.report.exportTo(scene.files.filePath(u"no such folder/sales.csv"_s));
    QVERIFY(scene.page().exportButton()->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().notice()->text().startsWith(u"Could not be written"_s), reportPatience);
    QVERIFY(!scene.page().exportButton()->isBusy());
}

void ReportPageTest::aLogOutTakesItAway() {
    ReportScene scene(Role::Admin);
    scene.services.report.setPeriod(QDate(2026, 1, 1), QDate(2026, 1, 2));
    scene.services.session.logOut();
    QCOMPARE(scene.services.report.sales().rowCount(), 0);
    QCOMPARE(scene.services.report.to(), reportToday());
    QTRY_VERIFY(!qobject_cast<ReportPage *>(scene.window.navigator()->current()));
    QTest::keyClick(&scene.window, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!qobject_cast<ReportPage *>(scene.window.navigator()->current()));
}

UNIVERSE_TEST(ReportPageTest, QApplication)
#include "tst_report_page_database.moc"
