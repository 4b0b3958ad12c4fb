// What was imported, and taking it back. In the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/ImportHistoryDialog.h"
#include "ui/shell/Administration.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// An administrator who has imported two files and opens the history.
struct HistoryScene : AdminDesk {
    HistoryScene() {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(Role::Admin))
            qFatal("the administrator does not come in");
        for (const QString &name : {u"spring.json"_s, u"summer.json"_s}) {
            QFile file(writeConcerts(name, 2));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no file");
            world.database.sql(u"select from api.import_catalogue($1, $2::jsonb, false, $3)"_s,
                               {services.session.token(), file.readAll(), name});
        }
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] ImportHistoryDialog &dialog() const { return *router->administration()->historyDialog(); }
    [[nodiscard]] QString textAt(int row, int column) const {
        return dialog().table()->model()->index(row, column).data().toString();
    }
    bool hasLoaded() {
        return QTest::qWaitFor([this] { return dialog().table()->isVisible(); });
    }
};

} // namespace

class ImportHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void importsAreListed();
    void whatOneDidIsTold();
    void oneIsTakenBackOnceThatIsConfirmed();
    void whatWasChangedSinceStaysAndIsSaid();
    void whatIsGoneAlreadyDidNotStay();
    void whoMayNoLongerIsTold();
    void aLogOutForgetsIt();

private:
    QTemporaryDir m_settings;
};

void ImportHistoryTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ImportHistoryTest::importsAreListed() {
    HistoryScene scene;
    QVERIFY(scene.hasLoaded());
    QCOMPARE(scene.dialog().table()->model()->rowCount(), 3); // one is the world's own
    QCOMPARE(scene.textAt(0, ImportHistory::File), u"summer.json"_s);
    QCOMPARE(scene.textAt(0, ImportHistory::Created), u"2"_s);
    QCOMPARE(scene.textAt(0, ImportHistory::Unchanged), u"1"_s); // the hall is known by now
    QCOMPARE(scene.textAt(1, ImportHistory::File), u"spring.json"_s);
    QCOMPARE(scene.textAt(2, ImportHistory::File), u"–"_s);
    scene.dialog().table()->setCurrentIndex({}); // the focus chooses the first row
    QVERIFY(!scene.dialog().undoButton()->isEnabled());
    QVERIFY(!scene.dialog().confirmButton()->isVisible());
    QVERIFY(!scene.dialog().moreButton()->isVisible());
}

void ImportHistoryTest::whatOneDidIsTold() {
    HistoryScene scene;
    scene.world.change(u"open"_s, {{u"title"_s, u"Renamed"_s}});
    QVERIFY(scene.hasLoaded());
    scene.services.importHistory.load();
    QTRY_COMPARE(scene.dialog().table()->model()->rowCount(), 4);
    scene.dialog().table()->selectRow(0);
    QTRY_VERIFY2(scene.dialog().detail()->text().contains(u"→ Renamed"), qPrintable(scene.dialog().detail()->text()));
    scene.dialog().table()->selectRow(1);
    QTRY_COMPARE(scene.dialog().detail()->text().count(u'\n'), 1); // two concerts; the hall was known
    QVERIFY(scene.dialog().detail()->text().contains(u"new"));
    QVERIFY(!scene.dialog().furtherButton()->isVisible());
}

void ImportHistoryTest::oneIsTakenBackOnceThatIsConfirmed() {
    HistoryScene scene;
    QVERIFY(scene.hasLoaded());
    ImportHistoryDialog &dialog = scene.dialog();
    dialog.table()->setFocus(Qt::TabFocusReason);
    dialog.table()->selectRow(0);
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    QVERIFY(dialog.confirmButton()->isVisible());
    QVERIFY(dialog.leaveButton()->hasFocus()); // nothing is taken back by a press too many
    QTest::keyClick(dialog.leaveButton(), Qt::Key_Space);
    QVERIFY(!dialog.confirmButton()->isVisible());
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'summer.json/%'"_s), 2);
    QTest::mouseClick(dialog.undoButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.confirmButton(), Qt::LeftButton);
    QTRY_VERIFY2(dialog.notice()->text().contains(u"2 changes"_s), qPrintable(dialog.notice()->text()));
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'summer.json/%'"_s), 0);
    QTRY_COMPARE(dialog.table()->model()->rowCount(), 4);
    QVERIFY(scene.textAt(0, ImportHistory::File).contains(u"back"_s));
    QCOMPARE(scene.textAt(0, ImportHistory::Removed), u"2"_s);
    dialog.table()->selectRow(0);
    QVERIFY(!dialog.undoButton()->isEnabled()); // it is no import
}

void ImportHistoryTest::whatWasChangedSinceStaysAndIsSaid() {
    HistoryScene scene;
    QVERIFY(scene.hasLoaded());
    scene.world.database.sql(u"update data.concert set title = 'Another title' where source_id = 'summer.json/0'"_s);
    scene.dialog().table()->selectRow(0);
    QTest::mouseClick(scene.dialog().undoButton(), Qt::LeftButton);
    QTest::mouseClick(scene.dialog().confirmButton(), Qt::LeftButton);
    QTRY_VERIFY(!scene.dialog().notice()->text().isEmpty());
    QVERIFY(scene.dialog().notice()->text().contains(u"changed since"_s));
    QVERIFY2(scene.dialog().notice()->text().contains(u"1 stayed"_s), qPrintable(scene.dialog().notice()->text()));
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'summer.json/%'"_s), 1);
}

void ImportHistoryTest::whatIsGoneAlreadyDidNotStay() {
    HistoryScene scene;
    QVERIFY(scene.hasLoaded());
    const qint64 number = scene.services.importHistory.at(0).number;
    const auto undo = [&](const QString &text) {
        scene.services.importHistory.undo(number);
        QTRY_COMPARE(scene.dialog().notice()->text(), text);
    };
    scene.world.database.sql(u"update data.concert set title = 'Another title' where source_id = 'summer.json/0'"_s);
    scene.services.importHistory.undo(number);
    QTRY_VERIFY(scene.dialog().notice()->text().contains(u"1 stayed"_s));
    scene.world.database.sql(u"update data.concert set title = '별빛 콘서트 0' where source_id = 'summer.json/0'"_s);
    undo(u"Import no. %1 is taken back: 1 change. 1 had been taken back before."_s.arg(number));
    undo(u"Import no. %1 was taken back before."_s.arg(number));
}

void ImportHistoryTest::whoMayNoLongerIsTold() {
    HistoryScene scene;
    QVERIFY(scene.hasLoaded());
    scene.dialog().table()->selectRow(0);
    QTest::mouseClick(scene.dialog().undoButton(), Qt::LeftButton);
    scene.world.database.sql(u"update data.member set role = 'fan' where email like 'role%'"_s);
    QTest::mouseClick(scene.dialog().confirmButton(), Qt::LeftButton);
    QTRY_VERIFY(!scene.router->administration()->historyDialog()); // with the rights
    const auto told = [&scene] {
        const QList<Toast *> toasts = scene.window.findChildren<Toast *>();
        return std::ranges::any_of(
            toasts, [](const Toast *toast) { return toast->text().contains(u"changed what you may do"_s); });
    };
    QTRY_VERIFY(told());
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'summer.json/%'"_s), 2);
}

void ImportHistoryTest::aLogOutForgetsIt() {
    HistoryScene scene;
    QVERIFY(scene.hasLoaded());
    scene.services.session.logOut();
    QVERIFY(!scene.router->administration()->historyDialog());
    QCOMPARE(scene.services.importHistory.rowCount(), 0);
}

UNIVERSE_TEST(ImportHistoryTest, QApplication)
#include "tst_import_history_database.moc"
