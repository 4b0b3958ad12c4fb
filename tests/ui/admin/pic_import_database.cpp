// The menu bar, and each step of an import.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/ColumnsStep.h"
#include "ui/admin/FilesStep.h"
#include "ui/admin/HelpDialog.h"
#include "ui/admin/ImportDialog.h"
#include "ui/admin/ImportHistoryDialog.h"
#include "ui/admin/PolicyStep.h"
#include "ui/admin/PreviewStep.h"
#include "ui/admin/RowsView.h"
#include "ui/shell/Administration.h"
#include "ui/shell/CommandBar.h"
#include "ui/shell/Commands.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = ImportController::State;

class ImportPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void menuBar();
    void steps();
    void failures();
    void history();
    void help();

private:
    /// The dialog in the state in which the controller is.
    [[nodiscard]] static Pictures::Build dialog(AdminDesk &desk, const std::function<void(ImportDialog &)> &set = {}) {
        return [&desk, set] {
            auto made = std::make_unique<ImportDialog>(desk.services.importing);
            if (set)
                set(*made);
            return made;
        };
    }
};

void ImportPictures::menuBar() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    QVERIFY(Pictures::take(
        u"menu-bar"_s,
        [&] {
            auto window = std::make_unique<MainWindow>(desk.preferences);
            window->showPages();
            window->bar()->session()->showMember(u"관리자"_s, {});
            window->setMenuBar(
                new CommandBar(desk.services.session.rights(), *desk.router->administration(), *window->bar()));
            window->navigator()->open(place::all, [&] { return places().first().make(*desk.router); });
            return window;
        },
        Pictures::standsStill));
    for (int i = 0; i < commandMenuCount; ++i) {
        QVERIFY(Pictures::takeAt(u"menu-%1"_s.arg(i), {{320, 400}}, [&]() -> std::unique_ptr<QWidget> {
            auto window = std::make_unique<QWidget>();
            auto *bar = new CommandBar(desk.services.session.rights(), *desk.router->administration(),
                                       *desk.window.bar(), window.get());
            bar->show();
            QMenu *menu = bar->actions().at(i)->menu();
            Q_EMIT menu->aboutToShow();
            menu->setParent(window.get(), Qt::Widget);
            menu->move(20, 60);
            menu->show();
            return window;
        }));
    }
}

void ImportPictures::steps() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ImportController &controller = desk.services.importing;
    QVERIFY(Pictures::take(u"import-files-none"_s, dialog(desk), Pictures::standsStill));
    controller.addFiles({desk.writeConcerts(u"가을 공연.json"_s, 60, 7), desk.write(u"kopis.xml"_s, "<dbs></dbs>"),
                         desk.files.filePath(u"not-there.csv"_s)});
    QTRY_COMPARE(controller.files().size(), 3);
    QVERIFY(Pictures::take(u"import-files"_s, dialog(desk), Pictures::standsStill));
    controller.addFiles({desk.write(u"table.csv"_s, "title,venue,date\n")});
    QTRY_COMPARE(controller.files().size(), 4);
    QVERIFY(Pictures::take(u"import-files-table"_s, dialog(desk), Pictures::standsStill)); // with its encoding
    controller.removeFile(3);
    QVERIFY(Pictures::take(u"import-policy"_s,
                           dialog(desk,
                                  [](ImportDialog &made) {
                                      made.nextButton()->click();
                                      made.policyStep()->field(PolicyStep::Seats)->setText(u"viele"_s);
                                      (void)made.policyStep()->policy();
                                  }),
                           Pictures::standsStill));
    controller.removeFile(1);
    controller.addFiles({desk.write(u"겨울 공연.csv"_s, "공연 이름이라고 하는 것,장소,날짜,가격,비고\n"
                                                        "눈 내리는 밤,시험 홀,2035-12-02 19:30,10000,좌석 지정\n"
                                                        "첫눈,시험 홀,2035-12-09 19:30,전석무료,\n")});
    QTRY_COMPARE(controller.files().size(), 3);
    QVERIFY(Pictures::take(u"import-columns"_s,
                           dialog(desk,
                                  [](ImportDialog &made) {
                                      made.nextButton()->click();
                                      (void)QTest::qWaitFor(
                                          [&] { return made.columnsStep()->columnBox(u"title"_s) != nullptr; });
                                  }),
                           Pictures::standsStill));
    // One that begins with so many blank rows that it takes a while.
    controller.addFiles({desk.write(u"긴 공연.csv"_s, QByteArray(900'000, '\n') + "공연명,장소,날짜\n")});
    QTRY_COMPARE(controller.files().size(), 4);
    QVERIFY(Pictures::take(u"import-columns-loading"_s,
                           dialog(desk, [](ImportDialog &made) { made.nextButton()->click(); }),
                           [](QWidget &) { return true; }));
    controller.removeFile(3);
    controller.setEncoding(2, TextEncoding::Korean);
    QVERIFY(Pictures::take(u"import-columns-encoding"_s,
                           dialog(desk,
                                  [](ImportDialog &made) {
                                      made.nextButton()->click();
                                      (void)QTest::qWaitFor(
                                          [&] { return made.columnsStep()->columnBox(u"title"_s) != nullptr; });
                                  }),
                           Pictures::standsStill));
    controller.removeFile(2);
    controller.preview();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Previewed, 20'000);
    const auto choose = [](ImportDialog &made) { made.previewStep()->rowsView()->table()->selectRow(2); };
    QVERIFY(Pictures::take(u"import-preview"_s, dialog(desk, choose), Pictures::standsStill));
    QVERIFY(Pictures::take(u"import-preview-rejected"_s,
                           dialog(desk,
                                  [&](ImportDialog &made) {
                                      made.previewStep()->rowsView()->outcomes()->setCurrent(4);
                                      if (QTest::qWaitFor([&] { return controller.rows().rowCount() == 7; }))
                                          made.previewStep()->rowsView()->table()->selectRow(2);
                                  }),
                           Pictures::standsStill));
    controller.rows().setOutcome({});
    AdminConnection blocker = std::move(*AdminConnection::open(desk.world.database.adminConnection()));
    QVERIFY(blocker.runScript(u"begin; lock table data.gate in share update exclusive mode"_s));
    controller.import();
    QVERIFY(Pictures::take(u"import-running"_s, dialog(desk), [](QWidget &) { return true; }));
    QVERIFY(blocker.runScript(u"commit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, 20'000);
    QVERIFY(Pictures::take(u"import-report"_s, dialog(desk), Pictures::standsStill));
}

void ImportPictures::failures() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ImportController &controller = desk.services.importing;
    controller.addFiles({desk.write(u"empty.json"_s, R"({"format": "my-universe/1"})")});
    QTRY_COMPARE(controller.files().size(), 1);
    controller.preview();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Previewed, 20'000);
    QVERIFY(Pictures::take(u"import-preview-nothing"_s, dialog(desk), Pictures::standsStill));
    controller.chooseAgain();
    controller.addFiles({desk.write(u"feed.xml"_s, "<rss/>"),
                         desk.write(u"너무 많은 공연장.json"_s, R"({"format": "my-universe/1", "venues": [)" +
                                                                    QByteArray("1,").repeated(10'000) + "1]}")});
    QTRY_COMPARE(controller.files().size(), 3);
    QVERIFY(Pictures::take(u"import-files-unknown"_s, dialog(desk), Pictures::standsStill));
    controller.preview();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Previewed, 20'000);
    QVERIFY(Pictures::take(u"import-preview-refused"_s, dialog(desk), Pictures::standsStill));
    controller.chooseAgain();
    controller.removeFile(2);
    controller.removeFile(1);
    AdminConnection blocker = std::move(*AdminConnection::open(desk.world.database.adminConnection()));
    QVERIFY(blocker.runScript(u"begin; lock table data.gate in share update exclusive mode"_s));
    controller.chooseAgain();
    controller.preview();
    QTRY_VERIFY(desk.world.count(u"pg_locks where not granted"_s) > 0);
    desk.world.database.disconnectClients();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Failed, 20'000);
    QVERIFY(Pictures::take(u"import-preview-failed"_s, dialog(desk), Pictures::standsStill));
}

void ImportPictures::history() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    const QString token = desk.services.session.token();
    for (const QString &name : {u"봄.json"_s, u"여름 공연 일정.json"_s}) {
        QFile file(desk.writeConcerts(name, 4, 1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        desk.world.database.sql(u"select from api.import_catalogue($1, $2::jsonb, false, $3)"_s,
                                {token, file.readAll(), name});
    }
    ImportHistory &history = desk.services.importHistory;
    history.load();
    QTRY_VERIFY(history.rowCount() > 1);
    const auto made = [&] { return std::make_unique<ImportHistoryDialog>(history); };
    QVERIFY(Pictures::take(
        u"import-history"_s,
        [&] {
            auto dialog = made();
            dialog->table()->selectRow(0);
            dialog->undoButton()->click();
            return dialog;
        },
        Pictures::standsStill));
}

void ImportPictures::help() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    QVERIFY(Pictures::takeAt(u"help-keys"_s, {{520, 480}}, [&]() -> std::unique_ptr<QWidget> {
        desk.router->administration()->openKeys();
        QWidget *dialog = desk.window.findChild<HelpDialog *>();
        dialog->setParent(nullptr);
        return std::unique_ptr<QWidget>(dialog);
    }));
}

UNIVERSE_TEST(ImportPictures, QApplication)
#include "pic_import_database.moc"
