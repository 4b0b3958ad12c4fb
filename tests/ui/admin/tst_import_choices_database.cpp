// What is chosen before an import is previewed: files with their formats and encodings, columns, and the policy.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/ImportScene.h"
#include "ui/admin/ColumnsStep.h"
#include "ui/admin/FileRow.h"
#include "ui/admin/FilesStep.h"
#include "ui/admin/PolicyStep.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStyleOptionComboBox>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = ImportController::State;

class ImportChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareImportScenes(m_settings); }
    void init() { Language::instance().set(u"en"_s); }
    void noFilesNoNext();
    void filesAreDroppedOnTheWindow();
    void filesAreAddedLeftOutAndCorrected();
    void anUnknownFormatIsChosen();
    void columnsAreSaidAndRemembered();
    void recognisedColumnsNeedNothing();
    void theEncodingOfATableIsCorrected();
    void theRecognisedEncodingIsShown();
    void anEncodingThatHidesTheHeadersIsDoubted();
    void tablesAreLookedInto();
    void choicesAreNotCut();
    void thePolicyIsReadSavedAndLoaded();

private:
    QTemporaryDir m_settings;
};

void ImportChoicesTest::noFilesNoNext() {
    ImportScene scene;
    QVERIFY(!scene.dialog().nextButton()->isEnabled());
    QVERIFY(scene.dialog().filesStep()->emptyView()->isVisible());
    QVERIFY(scene.dialog().filesStep()->emptyView()->actionButton()->isVisible());
    scene.add({scene.writeConcerts(u"one.json"_s, 1)});
    QVERIFY(scene.dialog().nextButton()->isEnabled());
    scene.controller().removeFile(0);
    QVERIFY(!scene.dialog().nextButton()->isEnabled());
}

void ImportChoicesTest::filesAreDroppedOnTheWindow() {
    ImportScene scene;
    scene.dialog().close();
    QMimeData dropped;
    dropped.setUrls(
        {QUrl::fromLocalFile(scene.writeConcerts(u"dropped.json"_s, 1)), QUrl(u"https://example.com/not-here.json"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&scene.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&scene.window, &drop);
    QVERIFY(scene.dialog().isVisible());
    QTRY_COMPARE(scene.controller().files().size(), 1);
    QCOMPARE(scene.dialog().filesStep()->rows().size(), 1);

    QMimeData text;
    text.setText(u"no file"_s);
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, {});
    other.ignore();
    QCoreApplication::sendEvent(&scene.window, &other);
    QVERIFY(!other.isAccepted());

    scene.services.session.logOut();
    QDragEnterEvent late({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    late.ignore();
    QCoreApplication::sendEvent(&scene.window, &late);
    QVERIFY(!late.isAccepted());
}

void ImportChoicesTest::filesAreAddedLeftOutAndCorrected() {
    ImportScene scene;
    const QString json = scene.writeConcerts(u"a.json"_s, 1);
    const QString calendar = scene.write(u"b.ics"_s, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    scene.add({json, calendar});
    scene.controller().addFiles({json}); // it is there already
    const auto &rows = scene.dialog().filesStep()->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(CatalogueFormat(rows[0]->formatField()->value().toInt()), CatalogueFormat::Json);
    QCOMPARE(CatalogueFormat(rows[1]->formatField()->value().toInt()), CatalogueFormat::Ics);
    QCOMPARE(rows[1]->formatField()->box()->count(), 8);
    rows[1]->formatField()->setFocus();
    QTest::keyClick(rows[1]->formatField()->box(), Qt::Key_Home);
    QCOMPARE(scene.controller().files()[1].format(), CatalogueFormat::Json);
    QTest::mouseClick(rows[0]->removeButton(), Qt::LeftButton);
    QCOMPARE(scene.controller().files().size(), 1);
    QCOMPARE(scene.controller().files()[0].name(), u"b.ics"_s);
    QCOMPARE(scene.controller().files()[0].format(), CatalogueFormat::Json);
}

void ImportChoicesTest::anUnknownFormatIsChosen() {
    ImportScene scene;
    scene.add({scene.write(u"feed.xml"_s, "<rss/>"), scene.writeConcerts(u"known.json"_s, 1)});
    FileRow &row = *scene.dialog().filesStep()->rows().at(0);
    QCOMPARE(row.formatField()->box()->currentText(), u"Unknown"_s);
    QVERIFY2(row.aboutText().contains(u"not recognised"_s), qPrintable(row.aboutText()));
    QCOMPARE(scene.dialog().filesStep()->rows().at(1)->formatField()->box()->count(), 8);
    scene.goToPreview();
    const QString told = scene.dialog().previewStep()->notice()->text();
    QVERIFY2(told.contains(u"Cannot be read: unknown format; the known ones are"_s), qPrintable(told));
    scene.controller().chooseAgain();
    row.formatField()->setFocus();
    QTest::keyClick(row.formatField()->box(), Qt::Key_End);
    QCOMPARE(scene.controller().files()[0].format(), CatalogueFormat::PretixPlan);
    QVERIFY2(row.aboutText().contains(u"6"_s), qPrintable(row.aboutText())); // its size
    QTest::keyClick(row.formatField()->box(), Qt::Key_Home);
    QCOMPARE(scene.controller().files()[0].format(), std::nullopt);
}

void ImportChoicesTest::columnsAreSaidAndRemembered() {
    const QByteArray rows = "Was;Wo;Wann;Kosten;Wann\nHerbstnacht;올림픽홀;2035-05-02 19:30;10000;x\n"
                            "Winternacht;올림픽홀;2035-12-02 19:30;20000;y\n";
    {
        ImportScene scene;
        scene.add({scene.write(u"fremd.csv"_s, rows), scene.writeConcerts(u"no-table.json"_s, 1)});
        scene.next();
        QCOMPARE(scene.dialog().step(), ImportDialog::Columns);
        ColumnsStep &columns = *scene.dialog().columnsStep();
        QTRY_VERIFY(scene.dialog().nextButton()->isEnabled());
        QVERIFY2(columns.notice()->text().contains(u"Title, Venue, Beginning"_s), qPrintable(columns.notice()->text()));
        QVERIFY(!columns.fileField()->isVisible());
        const auto choose = [&](const QString &key, int downs) {
            columns.columnBox(key)->setFocus(Qt::TabFocusReason);
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(columns.columnBox(key), Qt::Key_Down);
        };
        choose(u"title"_s, 1);
        choose(u"venue"_s, 2);
        choose(u"starts_at"_s, 3);
        choose(u"price"_s, 4);
        QCOMPARE(columns.sampleText(u"title"_s), u"Herbstnacht · Winternacht"_s);
        QCOMPARE(columns.sampleText(u"starts_at"_s), u"2035-05-02 19:30 · 2035-12-02 19:30"_s);
        QCOMPARE(columns.notice()->text(), QString());
        const auto mapping = scene.controller().files()[0].mapping.columns();
        QCOMPARE(mapping[u"title"_s].header, u"Was"_s);
        QCOMPARE(mapping[u"starts_at"_s].number, 3); // two are called so
        scene.next();
        QCOMPARE(scene.dialog().step(), ImportDialog::Policy);
        scene.press(scene.dialog().backButton());
        QCOMPARE(scene.dialog().step(), ImportDialog::Columns);
        QTRY_VERIFY(scene.dialog().nextButton()->isEnabled());
        scene.next();
        scene.next();
        QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Previewed, ImportScene::patience);
        scene.waitForRows();
        QCOMPARE(scene.controller().rows().rows()[1].title, u"Herbstnacht"_s);
        QCOMPARE(scene.controller().rows().rows()[1].line.row, 2);
    }
    ImportScene later;
    later.add({later.write(u"wieder.csv"_s, rows)});
    later.next();
    QTRY_VERIFY(later.dialog().nextButton()->isEnabled());
    QCOMPARE(later.dialog().columnsStep()->sampleText(u"price"_s), u"10000 · 20000"_s);
    QCOMPARE(later.dialog().columnsStep()->notice()->text(), QString());
}

void ImportChoicesTest::recognisedColumnsNeedNothing() {
    ImportScene scene;
    scene.add({scene.write(u"known.csv"_s, "공연명,공연장,공연일시,가격\n봄,올림픽홀,2035-05-02 19:30,10000\n"),
               scene.write(u"other.csv"_s, "title,venue,date,price\nA,Hall,2035-05-02 19:30,1\n")});
    scene.next();
    ColumnsStep &columns = *scene.dialog().columnsStep();
    QTRY_VERIFY(columns.isReady() && columns.columnBox(u"title"_s));
    QVERIFY(columns.fileField()->isVisible());
    QCOMPARE(columns.columnBox(u"title"_s)->currentText(), u"공연명 (recognised)"_s);
    QCOMPARE(columns.sampleText(u"price"_s), u"10000"_s);
    columns.fileField()->setFocus();
    QTest::keyClick(columns.fileField()->box(), Qt::Key_Down);
    QCOMPARE(columns.columnBox(u"title"_s)->currentText(), u"title (recognised)"_s);
    QVERIFY(scene.controller().files()[0].mapping.columns().isEmpty());
}

void ImportChoicesTest::theEncodingOfATableIsCorrected() {
    // One syllable in CP949 does not tell the encoding: it is taken for UTF-8, in which it is none.
    const QByteArray table = "title,venue,date,price\n\xB9\xE3,Hall,2035-05-02 19:30,10000\n";
    {
        ImportScene scene;
        scene.add({scene.write(u"night.csv"_s, table), scene.writeConcerts(u"no-table.json"_s, 1)});
        const auto &rows = scene.dialog().filesStep()->rows();
        ChoiceField &encoding = *rows[0]->encodingField();
        QVERIFY(encoding.isVisible() && !rows[1]->encodingField()->isVisible());
        QVERIFY(encoding.box()->accessibleName().contains(u"night.csv"_s));
        QCOMPARE(encoding.box()->currentText(), u"UTF-8 (automatic)"_s);
        encoding.setFocus();
        QTest::keyClick(encoding.box(), Qt::Key_Down);
        QCOMPARE(scene.controller().files()[0].encoding, TextEncoding::Utf8);
        QTest::keyClick(encoding.box(), Qt::Key_Down);
        QCOMPARE(scene.controller().files()[0].encoding, TextEncoding::Korean);
        scene.next();
        QTRY_VERIFY(scene.dialog().nextButton()->isEnabled());
        QCOMPARE(scene.dialog().columnsStep()->sampleText(u"title"_s), u"밤"_s);
        scene.goToPreview();
        QCOMPARE(scene.controller().rows().count(ImportOutcome::Rejected), 0);
        QCOMPARE(scene.controller().rows().rows()[1].title, u"밤"_s);
        scene.controller().chooseAgain();
        QCOMPARE(scene.controller().files()[0].encoding, TextEncoding::Korean);
        QTest::keyClick(rows[0]->formatField()->box(), Qt::Key_Home); // no table any more
        QVERIFY(!encoding.isVisibleTo(rows[0]));
    }
    ImportScene later; // nothing of it is remembered
    later.add({later.write(u"night.csv"_s, table)});
    QCOMPARE(later.controller().files()[0].encoding, std::nullopt);
    later.next();
    QTRY_VERIFY(later.dialog().nextButton()->isEnabled());
    later.goToPreview();
    QCOMPARE(later.controller().rows().count(ImportOutcome::Rejected), 1);
}

namespace {

const QByteArray koreanTable = "\xB0\xF8\xBF\xAC\xB8\xED,\xC0\xE5\xBC\xD2,\xB3\xAF\xC2\xA5,\xB0\xA1\xB0\xDD\n"
                               "\xB4\xAB \xB3\xBB\xB8\xAE\xB4\xC2 \xB9\xE3,Hall,2035-12-02 19:30,10000\n";

QString encodingShown(const ImportScene &scene, int row) {
    return scene.dialog().filesStep()->rows().at(row)->encodingField()->box()->currentText();
}

} // namespace

void ImportChoicesTest::theRecognisedEncodingIsShown() {
    ImportScene scene;
    scene.add({scene.write(u"korean.csv"_s, koreanTable), scene.write(u"utf-8.csv"_s, "공연명,장소,날짜\n"),
               scene.write(u"wide.csv"_s, QByteArray("\xFF\xFE"
                                                     "a\0\n\0",
                                                     6))});
    QCOMPARE(encodingShown(scene, 0), u"CP949 (automatic)"_s);
    QCOMPARE(encodingShown(scene, 1), u"UTF-8 (automatic)"_s);
    QCOMPARE(encodingShown(scene, 2), u"UTF-16LE (automatic)"_s);
    Language::instance().set(u"ko"_s);
    QTRY_COMPARE(encodingShown(scene, 0), u"CP949 (자동)"_s);
    Language::instance().set(u"en"_s);
    scene.controller().chooseAgain();
    QTRY_COMPARE(encodingShown(scene, 0), u"CP949 (automatic)"_s);
    // What only begins in plain ASCII may be anything.
    scene.add({scene.write(u"long.csv"_s, "title,venue,date\n" + QByteArray(300'000, '\n') + koreanTable)});
    QCOMPARE(encodingShown(scene, 3), u"Automatic"_s);
}

void ImportChoicesTest::anEncodingThatHidesTheHeadersIsDoubted() {
    ImportScene scene;
    scene.add({scene.write(u"korean.csv"_s, koreanTable)});
    ChoiceField &encoding = *scene.dialog().filesStep()->rows().at(0)->encodingField();
    encoding.setFocus();
    QTest::keyClick(encoding.box(), Qt::Key_Down);
    QCOMPARE(scene.controller().files()[0].encoding, TextEncoding::Utf8);
    scene.next();
    const Notice &notice = *scene.dialog().columnsStep()->notice();
    QTRY_VERIFY2(notice.text().contains(u"cannot be read as UTF-8, and the file looks like CP949"_s),
                 qPrintable(notice.text()));
    QVERIFY2(!notice.text().contains(u"No column"_s), qPrintable(notice.text()));
    scene.press(scene.dialog().backButton());
    encoding.setFocus();
    QTest::keyClick(encoding.box(), Qt::Key_Up);
    scene.next();
    QTRY_VERIFY(scene.dialog().nextButton()->isEnabled());
    QCOMPARE(notice.text(), QString());
}

void ImportChoicesTest::tablesAreLookedInto() {
    ImportScene scene;
    scene.add({scene.write(u"korean.csv"_s, koreanTable)});
    ColumnsStep columns(scene.controller());
    QVERIFY(columns.begin());
    QVERIFY(columns.stateView()->isVisibleTo(&columns));
    QCOMPARE(columns.stateView()->kind(), StateView::Kind::Loading);
    QCOMPARE(columns.stateView()->accessibleDescription(), u"Looking into the tables"_s);
    QTRY_VERIFY(columns.isReady());
    QVERIFY(!columns.stateView()->isVisibleTo(&columns));
    QVERIFY(columns.columnBox(u"title"_s)->isVisibleTo(&columns));

    scene.controller().removeFile(0);
    scene.add({scene.write(u"broken.xlsx"_s, "PK\x03\x04 no sheet"), scene.write(u"gone.xlsx"_s, "no sheet")});
    QVERIFY(columns.begin());
    QVERIFY(columns.stateView()->isVisibleTo(&columns));
    QTRY_VERIFY(columns.isReady());
    QVERIFY(columns.stateView()->isVisibleTo(&columns));
    QCOMPARE(columns.stateView()->accessibleName(), u"No table can be read"_s);
    QVERIFY2(columns.stateView()->accessibleDescription().contains(u"gone.xlsx"_s),
             qPrintable(columns.stateView()->accessibleDescription()));
}

void ImportChoicesTest::choicesAreNotCut() {
    ImportScene scene;
    scene.add({scene.write(u"korean.csv"_s, koreanTable)});
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        Language::instance().set(language);
        QTRY_COMPARE(scene.dialog().windowTitle() == u"Import"_s, language == u"en"_s);
        QCoreApplication::processEvents();
        const FileRow &row = *scene.dialog().filesStep()->rows().at(0);
        for (const ChoiceField *field : {row.formatField(), row.encodingField()}) {
            QStyleOptionComboBox option;
            option.initFrom(field->box());
            const QRect room = field->box()->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                     QStyle::SC_ComboBoxEditField, field->box());
            for (int i = 0; i < field->box()->count(); ++i) {
                const QString text = field->box()->itemText(i);
                QVERIFY2(field->box()->fontMetrics().horizontalAdvance(text) <= room.width(), qPrintable(text));
            }
        }
    }
}

void ImportChoicesTest::thePolicyIsReadSavedAndLoaded() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"p.json"_s, 1)});
    scene.next();
    PolicyStep &policy = *scene.dialog().policyStep();
    const auto set = [&](PolicyStep::Field field, const QString &text) { policy.field(field)->setText(text); };
    set(PolicyStep::Price, u"free"_s);
    set(PolicyStep::Time, u"25:00"_s);
    set(PolicyStep::Rates, u"USD"_s);
    set(PolicyStep::Zone, u"Asia/Nowhere"_s);
    set(PolicyStep::Seats, u"0"_s);
    scene.next();
    QCOMPARE(scene.controller().state(), State::Choosing);
    for (const auto field :
         {PolicyStep::Price, PolicyStep::Time, PolicyStep::Rates, PolicyStep::Zone, PolicyStep::Seats})
        QVERIFY2(!policy.field(field)->error().isEmpty(), qPrintable(QString::number(field)));
    QVERIFY(policy.field(PolicyStep::Opens)->error().isEmpty());
    // It says what is wrong rather than once more what is right.
    QCOMPARE(policy.field(PolicyStep::Zone)->error(), u"No time zone is called so."_s);
    QVERIFY(!policy.field(PolicyStep::Price)->error().contains(u"rejected"_s));
    QVERIFY(policy.field(PolicyStep::Price)->edit()->hasFocus());

    set(PolicyStep::Price, u"50,000"_s);
    set(PolicyStep::Time, u"9:30"_s);
    set(PolicyStep::Rates, u"usd 1400, JPY 9.2"_s);
    set(PolicyStep::Zone, u"Europe/Prague"_s);
    set(PolicyStep::Seats, u"250"_s);
    const ImportPolicy wanted{.price = 50'000,
                              .rates = {{u"USD"_s, 1400}, {u"JPY"_s, 9.2}},
                              .time = QTime(9, 30),
                              .seats = 250,
                              .timeZone = u"Europe/Prague"_s};
    QCOMPARE(policy.policy(), wanted);
    const QString file = scene.files.filePath(u"policy.json"_s);
    policy.saveTo(file);
    QTRY_VERIFY(policy.notice()->text().contains(u"saved"_s));
    policy.setPolicy({});
    QCOMPARE(policy.policy(), ImportPolicy());
    policy.loadFrom(file);
    QTRY_COMPARE(policy.policy(), wanted);
    policy.loadFrom(scene.writeConcerts(u"no-policy.json"_s, 1));
    QTRY_VERIFY(policy.notice()->text().contains(u"no policy"_s));
    QCOMPARE(policy.policy(), wanted);
    policy.saveTo(scene.files.filePath(u"not/there.json"_s));
    QTRY_VERIFY(policy.notice()->text().contains(u"Could not be written"_s));
}

UNIVERSE_TEST(ImportChoicesTest, QApplication)
#include "tst_import_choices_database.moc"
