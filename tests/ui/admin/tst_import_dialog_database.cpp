// Importing in the window, by mouse and by keyboard, from the files to the preview and the report. Against a real
// server.

#include "tests/support/TabOrder.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/ImportScene.h"
#include "ui/admin/FileRow.h"
#include "ui/admin/FilesStep.h"
#include "ui/admin/PolicyStep.h"
#include "ui/admin/ReportStep.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = ImportController::State;

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareImportScenes(m_settings); }
    void init() { Language::instance().set(u"en"_s); }
    void fromFilesToTheReport();
    void byKeysAlone();
    void whatCannotBeReadIsNamedAndTheOthersGoOn();
    void nothingToImport();
    void filesArePreviewedAsOne();
    void allIsRejected();
    void rowsAreFilteredAndSearched();
    void aChosenRowIsToldInFull();
    void anUpdateSaysWhatChanges();
    void theReportAndWhatWasRejectedAreSaved();
    void theSameAgainIsUnchanged();
    void everythingHasANameAndItsSize();
    void anotherLanguageAtOnce();

private:
    QTemporaryDir m_settings;
};

void ImportDialogTest::fromFilesToTheReport() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"autumn.json"_s, 5, 2)});
    QCOMPARE(scene.dialog().step(), ImportDialog::Files);
    scene.goToPreview();
    QCOMPARE(scene.dialog().step(), ImportDialog::Preview);
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Created), 4);
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Rejected), 2);
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 0);
    QCOMPARE(scene.preview().outcomes()->items(),
             (QStringList{u"All (6)"_s, u"Created (4)"_s, u"Updated (0)"_s, u"Unchanged (0)"_s, u"Rejected (2)"_s}));

    scene.import();
    QCOMPARE(scene.dialog().step(), ImportDialog::Report);
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 3);
    QCOMPARE(scene.world.count(u"data.import where file = 'autumn.json'"_s), 1);
    const QString outcome = scene.dialog().reportStep()->outcome()->text();
    QVERIFY2(outcome.contains(u"Created 4, updated 0, unchanged 0, rejected 2"_s), qPrintable(outcome));
    QVERIFY(!scene.dialog().nextButton()->isVisible());

    scene.press(scene.dialog().backButton()); // something else
    QCOMPARE(scene.dialog().step(), ImportDialog::Files);
    QVERIFY(scene.controller().files().isEmpty());
}

void ImportDialogTest::byKeysAlone() {
    ImportScene scene;
    ImportDialog &dialog = scene.dialog();
    scene.add({scene.writeConcerts(u"keys.json"_s, 2, 1)});
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key, modifiers);
    };
    const auto tabTo = [&](const QWidget *goal) {
        for (int i = 0; i < 40 && dialog.focusWidget() != goal; ++i)
            press(Qt::Key_Tab);
        return dialog.focusWidget() == goal;
    };
    QVERIFY(tabTo(dialog.nextButton()));
    press(Qt::Key_Space);
    QCOMPARE(dialog.step(), ImportDialog::Policy);
    QCOMPARE(dialog.focusWidget(), dialog.policyStep()->field(PolicyStep::Price)->edit());
    QTest::keyClicks(dialog.focusWidget(), u"50000"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Previewed, ImportScene::patience);
    QCOMPARE(scene.controller().policy().price, 50'000);
    scene.waitForRows();
    QVERIFY(tabTo(scene.preview().outcomes()));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    QTRY_COMPARE(scene.controller().rows().rowCount(), 1);
    QVERIFY(tabTo(scene.preview().table()));
    press(Qt::Key_Down);
    QTRY_VERIFY(scene.preview().detail()->text().contains(u"없는 홀"_s));
    QVERIFY(tabTo(dialog.nextButton()));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Finished, ImportScene::patience);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 1);
}

void ImportDialogTest::whatCannotBeReadIsNamedAndTheOthersGoOn() {
    ImportScene scene;
    scene.add({scene.write(u"broken.json"_s, "{\"format\": \"my-universe/1\",\n oh"), scene.files.path(),
               scene.writeConcerts(u"good.json"_s, 1)});
    QVERIFY(!scene.dialog().filesStep()->rows()[1]->formatField()->isVisible());
    scene.goToPreview();
    const QString told = scene.dialog().previewStep()->notice()->text();
    QVERIFY2(told.contains(u"broken.json"_s) && told.contains(u"2:"_s), qPrintable(told));
    scene.import();
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 1);
    QVERIFY(scene.dialog().reportStep()->files()->text().contains(u"broken.json"_s));
    QVERIFY(scene.dialog().reportStep()->outcome()->text().contains(u"1 file"_s));
}

void ImportDialogTest::nothingToImport() {
    ImportScene scene;
    scene.add({scene.write(u"empty.json"_s, R"({"format": "my-universe/1", "venues": [], "concerts": []})")});
    scene.goToPreview();
    QVERIFY(!scene.preview().table()->isVisible());
    QVERIFY(scene.preview().findChild<StateView *>()->isVisible());
    QVERIFY(!scene.dialog().nextButton()->isEnabled());
    QVERIFY(scene.dialog().previewStep()->notice()->text().contains(u"no venue and no concert"_s));
}

void ImportDialogTest::filesArePreviewedAsOne() {
    ImportScene scene;
    scene.add({scene.write(u"halls.json"_s, R"({"format": "my-universe/1", "venues": [{"name": "새 홀",
                   "sections": [{"name": "A", "rows": 2, "seats_per_row": 2}]}]})"),
               scene.write(u"concerts.json"_s, R"({"format": "my-universe/1", "concerts": [
                   {"source": "x", "source_id": "1", "title": "별빛 둘", "venue": "새 홀", "shows": ["2090-01-01T19:00:00+09:00"],
                    "booking_opens": "2089-01-01T19:00:00+09:00", "booking_closes": "2090-01-01T19:00:00+09:00",
                    "prices": [{"grade": "R", "price": 1}]},
                   {"source": "x", "source_id": "2", "title": "별빛 셋", "venue": "다른 홀"}]})")});
    scene.goToPreview();
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Created), 2);
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Rejected), 1);
    QCOMPARE(scene.controller().files()[1].report->lines.size(), 2);
    QCOMPARE(scene.controller().files()[1].report->lines[1].position, 2);
    QVERIFY(scene.dialog().nextButton()->isEnabled());
    scene.import();
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Created), 2);
}

void ImportDialogTest::allIsRejected() {
    ImportScene scene;
    scene.add({scene.write(u"wrong.json"_s, R"({"format": "my-universe/1", "concerts": [{"title": "x"}]})")});
    scene.goToPreview();
    QVERIFY(!scene.dialog().nextButton()->isEnabled());
    QVERIFY(scene.dialog().previewStep()->notice()->text().contains(u"rejected"_s));
}

void ImportDialogTest::rowsAreFilteredAndSearched() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"many.json"_s, 30, 3)});
    scene.goToPreview();
    ImportRowsModel &rows = scene.controller().rows();
    QCOMPARE(rows.rowCount(), 31);
    scene.preview().outcomes()->setCurrent(4);
    QTRY_COMPARE(rows.rowCount(), 3);
    QCOMPARE(rows.at(0).line.outcome, ImportOutcome::Rejected);
    scene.preview().searchField()->setText(u"콘서트 29"_s);
    QTRY_COMPARE(rows.rowCount(), 1);
    scene.preview().searchField()->setText(u"nothing is called so"_s);
    QTRY_COMPARE(rows.rowCount(), 0);
    QVERIFY(scene.preview().findChild<StateView *>()->isVisible());
    scene.preview().outcomes()->setCurrent(0);
    scene.preview().searchField()->setText(u"MANY.json"_s); // of the file, whatever the case
    QTRY_COMPARE(rows.rowCount(), 31);
}

void ImportDialogTest::aChosenRowIsToldInFull() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"told.json"_s, 1, 1)});
    scene.goToPreview();
    const QTableView &table = *scene.preview().table();
    const auto text = [&](int column) { return table.model()->index(1, column).data().toString(); };
    QCOMPARE(text(ImportRowsModel::Outcome), u"Rejected"_s);
    QCOMPARE(text(ImportRowsModel::Title), u"별빛 콘서트 0"_s);
    QCOMPARE(text(ImportRowsModel::Kind), u"Concert"_s);
    QCOMPARE(text(ImportRowsModel::Field), u"Venue"_s);
    scene.preview().table()->selectRow(1);
    QVERIFY(scene.preview().detail()->text().contains(text(ImportRowsModel::Message)));
}

void ImportDialogTest::anUpdateSaysWhatChanges() {
    ImportScene scene;
    const QString file = scene.writeConcerts(u"again.json"_s, 2);
    scene.add({file});
    scene.goToPreview();
    scene.import();
    scene.press(scene.dialog().backButton());
    QFile again(file);
    QVERIFY(again.open(QIODevice::ReadWrite));
    QByteArray json = again.readAll();
    json.replace("별빛 콘서트 1", "달빛 콘서트").replace("2035-01-01T00:00:00Z", "2035-01-02T00:00:00Z");
    QVERIFY(again.seek(0) && again.write(json) == json.size() && again.resize(json.size()));
    again.close();
    scene.add({file});
    scene.goToPreview();
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Updated), 2);
    QCOMPARE(scene.controller().rows().rows()[1].line.changes.size(), 1);
    scene.preview().table()->selectRow(2);
    const QString told = scene.preview().detail()->text();
    QVERIFY2(told.contains(u"Title: "_s) && told.contains(u"별빛 콘서트 1"_s) && told.contains(u"→"_s),
             qPrintable(told));
    QVERIFY2(told.contains(u"Booking opens: "_s) && told.contains(u"2035"_s), qPrintable(told));
    QCOMPARE(scene.world.count(u"data.concert where title like '달빛%'"_s), 0);
}

void ImportDialogTest::theReportAndWhatWasRejectedAreSaved() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"partly.json"_s, 4, 1)});
    scene.goToPreview();
    scene.import();
    ReportStep &report = *scene.dialog().reportStep();
    QVERIFY(report.exportButton()->isVisible());
    const QString file = scene.files.filePath(u"report.jsonl"_s);
    report.saveReportTo(file);
    QTRY_VERIFY(report.notice()->text().contains(u"saved"_s));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = saved.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(QJsonDocument::fromJson(lines.last())[u"outcome"].toString(), u"rejected"_s);

    report.exportRejectedTo(scene.files.path());
    const QString rejected = scene.files.filePath(u"partly-rejected.json"_s);
    QTRY_VERIFY(QFile::exists(rejected));
    QTRY_VERIFY(report.notice()->text().contains(u"Correct it"_s));
    QFile part(rejected);
    QVERIFY(part.open(QIODevice::ReadOnly));
    QByteArray json = part.readAll();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object[u"concerts"].toArray().size(), 1);
    QCOMPARE(object[u"venues"].toArray().size(), 0);
    QCOMPARE(object[u"concerts"][0][u"source_id"].toString(), u"partly.json/3"_s);

    // Corrected, and imported again.
    scene.press(scene.dialog().backButton());
    scene.add({scene.write(u"corrected.json"_s, json.replace("없는 홀", "시험 홀"))});
    scene.goToPreview();
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Created), 1);
    scene.import();
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 4);
}

void ImportDialogTest::theSameAgainIsUnchanged() {
    ImportScene scene;
    const QString file = scene.writeConcerts(u"same.json"_s, 3);
    for (const ImportOutcome outcome : {ImportOutcome::Created, ImportOutcome::Unchanged}) {
        scene.add({file});
        scene.goToPreview();
        QCOMPARE(scene.controller().rows().count(outcome), 4);
        scene.import();
        QCOMPARE(scene.controller().rows().count(outcome), 4);
        scene.press(scene.dialog().backButton());
    }
}

void ImportDialogTest::everythingHasANameAndItsSize() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"names.json"_s, 2, 1)});
    const auto check = [&] {
        const QList<QWidget *> stops = tabOrder(scene.dialog());
        QVERIFY(!stops.isEmpty());
        for (QWidget *stop : stops) {
            QAccessibleInterface *there = QAccessible::queryAccessibleInterface(stop);
            QVERIFY2(there && !there->text(QAccessible::Name).isEmpty(), stop->metaObject()->className());
            QVERIFY2(stop->height() >= 44 || qobject_cast<SegmentedControl *>(stop),
                     qPrintable(there->text(QAccessible::Name)));
        }
    };
    check();
    scene.next();
    check();
    scene.next();
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Previewed, ImportScene::patience);
    scene.waitForRows();
    check();
    scene.import();
    check();
}

void ImportDialogTest::anotherLanguageAtOnce() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"language.json"_s, 2, 1)});
    scene.goToPreview();
    Language::instance().set(u"ko"_s);
    QTRY_VERIFY(scene.dialog().windowTitle() != u"Import"_s);
    QVERIFY(!scene.preview().outcomes()->items().first().contains(u"All"_s));
    QVERIFY(scene.preview().table()->model()->index(0, 0).data().toString() != u"Created"_s);
}

UNIVERSE_TEST(ImportDialogTest, QApplication)
#include "tst_import_dialog_database.moc"
