// Whoever works in Korean reads in Korean why something is not taken: of readers, of the server, and both in one line.

#include "app/import/ReportFile.h"
#include "tests/support/TestMain.h"
#include "tests/ui/plans/PlanDesk.h"
#include "ui/admin/ConcertDialog.h"
#include "ui/admin/ConcertForm.h"
#include "ui/admin/FileRow.h"
#include "ui/admin/ImportDialog.h"
#include "ui/admin/ImportHistoryDialog.h"
#include "ui/admin/ImportText.h"
#include "ui/admin/PreviewStep.h"
#include "ui/admin/RowsView.h"
#include "ui/plans/SectionForm.h"
#include "ui/plans/SectionList.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QSettings>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = ImportController::State;

namespace {

bool hasKorean(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

class KoreanReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"ko"_s); }
    void cleanup() { Language::instance().set(u"en"_s); }
    void ofAnImport();
    void ofFilesThatCannotBeRead();
    void ofFilesThatTheServerRefuses();
    void ofAnEdit();
    void ofAPlan();
    void ofTakingBack();

private:
    QTemporaryDir m_settings;
};

void KoreanReasonsTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void KoreanReasonsTest::ofAnImport() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ImportController &controller = desk.services.importing;
    controller.addFiles(
        {desk.writeConcerts(u"many.json"_s, 3, 1),
         desk.write(u"halls.json"_s,
                    R"({"format": "my-universe/1", "venues": [
                       {"name": "줄 없는 홀", "sections": [{"name": "가", "rows": [{"label": "1", "seats": 0}]}]},
                       {"name": "문 있는 홀", "door": 1, "sections": [{"name": "A", "rows": 2, "seats_per_row": 5}]}]})"),
         desk.write(u"table.csv"_s, "공연명,공연장,공연일시,가격\n미정,시험 홀,2035-05-02 19:30,추후 공지\n")});
    QTRY_COMPARE(controller.files().size(), 3);
    controller.preview();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Previewed, PlanDesk::patience);
    ImportRowsModel &rows = controller.rows();
    QTRY_COMPARE(rows.rowCount(), int(rows.rows().size()));
    QStringList said;
    for (int row = 0; row < rows.rowCount(); ++row)
        said << rows.index(row, ImportRowsModel::Message).data().toString();
    said.removeAll(QString());
    for (const QString &text : std::as_const(said))
        QVERIFY2(hasKorean(text), qPrintable(text));
    const QString all = said.join(u'\n');
    for (const QString &part :
         {u"알 수 없는 공연장입니다: 없는 홀"_s, u"“가” 구역 “1” 행: 1에서 1000까지의 정수가 아닙니다: 좌석 수"_s,
          u"쓰지 않은 항목: \"door\""_s, u"가격이 아직 정해지지 않았습니다"_s})
        QVERIFY2(all.contains(part), qPrintable(all));

    // They are found as they read; the report for other programs is English as ever.
    rows.setText(u"알 수 없는 공연장"_s);
    QTRY_COMPARE(rows.rowCount(), 1);
    rows.setText({});
    const QByteArray report = reportLines(*controller.files()[0].report);
    QVERIFY2(report.contains("\"message\":\"\\\"venue\\\" is not known: 없는 홀\""), report.constData());

    Language::instance().set(u"en"_s);
    QTRY_COMPARE(rows.rowCount(), int(rows.rows().size()));
    said.clear();
    for (int row = 0; row < rows.rowCount(); ++row)
        said << rows.index(row, ImportRowsModel::Message).data().toString();
    QVERIFY2(said.contains(u"section \"가\", row \"1\": \"Number of seats\" is not a whole number from 1 to 1000"_s),
             qPrintable(said.join(u'\n')));
}

void KoreanReasonsTest::ofFilesThatCannotBeRead() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ImportController &controller = desk.services.importing;
    controller.addFiles({desk.files.filePath(u"nowhere.json"_s), desk.write(u"broken.json"_s, "{\"format\": \n"),
                         desk.write(u"empty.csv"_s, "")});
    QTRY_COMPARE(controller.files().size(), 3);
    controller.preview();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Previewed, PlanDesk::patience);
    QStringList said;
    for (const ImportFile &file : controller.files())
        said << importText::state(file);
    for (const QString &text : std::as_const(said))
        QVERIFY2(hasKorean(text.section(u':', 1)), qPrintable(text));
    QVERIFY2(said.at(1).contains(u"번째 줄 "_s) && !said.at(1).contains(u"illegal"_s), qPrintable(said.at(1)));
    QVERIFY2(said.at(2).contains(u"파일이 비어 있습니다"_s), qPrintable(said.at(2)));
}

void KoreanReasonsTest::ofFilesThatTheServerRefuses() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    ImportController &controller = desk.services.importing;
    const auto state = [&](const QString &name, const QByteArray &json) {
        controller.addFiles({desk.write(name, json)});
        if (!QTest::qWaitFor([&] { return controller.files().size() == 1; }))
            return QString();
        controller.preview();
        if (!QTest::qWaitFor([&] { return controller.state() == State::Previewed; }, PlanDesk::patience))
            return QString();
        QString said = importText::state(controller.files().first());
        controller.reset();
        return said;
    };
    const QByteArray many = R"({"format": "my-universe/1", "venues": [)" + QByteArray("1,").repeated(10'000) + "1]}";
    const QByteArray large = R"({"format": "my-universe/1", "note": ")" + QByteArray(200'000, 'a') + R"("})";
    QCOMPARE(state(u"many.json"_s, many), u"서버가 거부했습니다: 10000개를 넘습니다: 공연장 목록"_s);
    QVERIFY(hasKorean(state(u"large.json"_s, large).section(u':', 1)));
    Language::instance().set(u"en"_s);
    QCOMPARE(state(u"many.json"_s, many), u"Refused by the server: \"Venues\" has more than 10000 entries"_s);
}

void KoreanReasonsTest::ofAnEdit() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window) && desk.logIn(Role::Admin));
    desk.router->openConcert(desk.world.concert(u"open"_s));
    QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.router->administration()->concertDialog());
    ConcertDialog &dialog = *desk.router->administration()->concertDialog();
    QTRY_COMPARE(desk.services.concertEditor.state().phase, LoadState::Phase::Ready);
    auto *limit = static_cast<TextField *>(dialog.form()->widget(ConcertField::SeatLimit));
    limit->setFocus();
    limit->edit()->selectAll();
    QTest::keyClicks(limit->edit(), u"1001"_s);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(limit->error(), u"1에서 1000까지의 정수가 아닙니다: 예매당 좌석 수"_s);
    QVERIFY2(dialog.notice()->text().endsWith(limit->error()), qPrintable(dialog.notice()->text()));
}

void KoreanReasonsTest::ofAPlan() {
    PlanDesk desk;
    desk.router->administration()->openPlans();
    HallsPage &halls = *desk.dialog().halls();
    QTest::keyClick(halls.newButton(), Qt::Key_Space);
    const auto type = [](QLineEdit *field, const QString &text) {
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        field->insert(text); // as an input method does
        QTest::keyClick(field, Qt::Key_Return);
    };
    type(halls.nameField()->edit(), u"새벽 소극장"_s); // there is one already
    QVERIFY(desk.services.plans.isOpen());
    QTest::keyClick(desk.page().sections()->addButton(), Qt::Key_Space);
    type(desk.page().form()->nameField()->edit(), u"A"_s);
    QVERIFY(desk.isDrawn());
    QTest::mouseClick(desk.page().saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.page().notice()->text(), u"저장할 수 없습니다: 같은 이름의 공연장이 이미 있습니다"_s);
}

void KoreanReasonsTest::ofTakingBack() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    QFile file(desk.writeConcerts(u"spring.json"_s, 2));
    QVERIFY(file.open(QIODevice::ReadOnly));
    desk.world.database.sql(u"select from api.import_catalogue($1, $2::jsonb, false, 'spring.json')"_s,
                            {desk.services.session.token(), file.readAll()});
    desk.world.database.sql(u"update data.concert set title = 'Other' where source_id = 'spring.json/0'"_s);
    ImportHistory &history = desk.services.importHistory;
    ImportHistoryDialog dialog(history);
    history.load();
    QTRY_VERIFY(history.rowCount() > 0);
    history.undo(history.at(0).number);
    QTRY_VERIFY2(dialog.notice()->text().contains(u"별빛 콘서트 0: 그 뒤에 바뀌었습니다"_s),
                 qPrintable(dialog.notice()->text()));
    QVERIFY2(dialog.notice()->text().contains(u"시험 홀: 공연이 있습니다"_s), qPrintable(dialog.notice()->text()));
}

UNIVERSE_TEST(KoreanReasonsTest, QApplication)
#include "tst_korean_reasons_database.moc"
