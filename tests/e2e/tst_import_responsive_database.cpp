// An import of many concerts, while the window is used: nothing makes it stand still.

#include "tests/e2e/WatchedApplication.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/ImportDialog.h"
#include "ui/admin/PreviewStep.h"
#include "ui/admin/ReportStep.h"
#include "ui/admin/RowsView.h"
#include "ui/shell/Administration.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = ImportController::State;

class ImportResponsiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsMany();
    void showsTensOfThousandsOfRows();

private:
    /// What took longer than an event may; nothing when all is well.
    static QString culprits() {
        auto &application = static_cast<WatchedApplication &>(*qApp);
        qInfo("longest work %lld us", qlonglong(application.longestWork().count()));
        return application.culprits();
    }
    static void use(RowsView &view, const ImportRowsModel &rows, int rejected);
};

void ImportResponsiveTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Language::instance().set(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
}

/// Filters, searches and scrolls.
void ImportResponsiveTest::use(RowsView &view, const ImportRowsModel &rows, int rejected) {
    const int all = int(rows.rows().size());
    QTRY_COMPARE(rows.rowCount(), all);
    view.outcomes()->setCurrent(4);
    QTRY_COMPARE(rows.rowCount(), rejected);
    view.outcomes()->setCurrent(0);
    QTRY_COMPARE(rows.rowCount(), all);
    view.searchField()->setText(u"콘서트 17"_s);
    QTRY_VERIFY(rows.rowCount() < all && rows.rowCount() > 0);
    view.searchField()->clear();
    QTRY_COMPARE(rows.rowCount(), all);
    QScrollBar *bar = view.table()->verticalScrollBar();
    for (int step = 0; step <= 10; ++step) {
        bar->setValue(bar->maximum() * step / 10);
        QCoreApplication::processEvents();
    }
    view.table()->selectRow(all - 1);
    QCoreApplication::processEvents();
}

// UNIVERSE_IMPORT_CONCERTS=21532 for a long one.
void ImportResponsiveTest::importsMany() {
    const int wanted = qEnvironmentVariableIntValue("UNIVERSE_IMPORT_CONCERTS");
    const int count = wanted > 0 ? wanted : 200;
    constexpr int minutes = 180'000;
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Admin));
    desk.router->administration()->openImport();
    ImportController &controller = desk.services.importing;
    controller.addFiles({desk.writeConcerts(u"many.json"_s, count, 5)});
    QTRY_COMPARE(controller.files().size(), 1);
    ImportDialog &dialog = *desk.router->administration()->importDialog();
    int furthest = 0;
    connect(&controller, &ImportController::progressed, &dialog, [&] {
        if (controller.progress().done < controller.progress().all)
            furthest = std::max(furthest, controller.progress().done);
    });
    QCoreApplication::processEvents();
    static_cast<WatchedApplication &>(*qApp).reset();
    QElapsedTimer watch;
    watch.start();
    controller.preview();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Previewed, minutes);
    qInfo("%d concerts: preview in %lld ms", count, qlonglong(watch.restart()));
    use(*dialog.previewStep()->rowsView(), controller.rows(), 5);
    watch.restart();
    controller.import();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, minutes);
    qInfo("imported in %lld ms", qlonglong(watch.elapsed()));
    use(*dialog.reportStep()->rowsView(), controller.rows(), 5);
    dialog.close();
    controller.reset();
    QCOMPARE(desk.world.count(u"data.concert where source = 'file'"_s), count - 5);
    QVERIFY2(furthest > 0 || count < 2000, "no progress was told on the way");
    const QString slow = culprits();
    QVERIFY2(slow.isEmpty(), qPrintable(slow));
}

void ImportResponsiveTest::showsTensOfThousandsOfRows() {
    constexpr int count = 25'000;
    constexpr int every = 100;
    ImportRowsModel rows;
    RowsView view(rows);
    view.resize(1080, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QList<ImportRow> many;
    for (int i = 0; i < count; ++i) {
        ImportRow row{.fileName = u"many.json"_s, .title = u"별빛 콘서트 %1"_s.arg(i)};
        row.line.kind = u"concert"_s;
        row.line.position = i + 1;
        row.line.outcome = i % every == 0 ? ImportOutcome::Rejected : ImportOutcome::Created;
        if (i % every == 0)
            row.line.reason = Reason::because("\"venue\" is not known: %1").arg(u"없는 홀"_s);
        row.sought = row.title.toCaseFolded();
        many.append(row);
    }
    QCoreApplication::processEvents();
    static_cast<WatchedApplication &>(*qApp).reset();
    // As an event of its own, as the answer of a thread comes.
    QMetaObject::invokeMethod(
        &rows, [&] { rows.setRows(std::move(many)); }, Qt::QueuedConnection);
    QTRY_COMPARE(rows.rowCount(), count);
    use(view, rows, count / every);
    const QString slow = culprits();
    QVERIFY2(slow.isEmpty(), qPrintable(slow));
}

UNIVERSE_TEST(ImportResponsiveTest, WatchedApplication)
#include "tst_import_responsive_database.moc"
