// The menu bar: who has it, what is in it, and how it is reached. In the whole window, against a real server.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/HelpDialog.h"
#include "ui/admin/ImportDialog.h"
#include "ui/admin/ImportHistoryDialog.h"
#include "ui/shell/Administration.h"
#include "ui/shell/CommandBar.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Language.h"
#include "ui/shell/StaffPages.h"
#include "ui/shell/TopBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QApplication>
#include <QSettings>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QMenu *menu) {
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

} // namespace

class MenuBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void onlyWhoCommandsHasOne_data();
    void onlyWhoCommandsHasOne();
    void itGoesWithTheLogOut();
    void itGoesWithTheRole();
    void aKioskHasNone();
    void itSaysWhatThereIs();
    void aStewardHasTheDoorAlone();
    void itIsReachedByKeys();
    void everyKeyIsOfOneThing();
    void aKeyWorksFromAFieldToo();
    void itSpeaksAnotherLanguageAtOnce();
    void pagesAndSettingsAreInIt();
    void keysAndTheProgramAreTold();

private:
    QTemporaryDir m_settings;
};

void MenuBarTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void MenuBarTest::onlyWhoCommandsHasOne_data() {
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("has");
    QTest::newRow("fan") << Role::Fan << false;
    QTest::newRow("steward") << Role::Steward << true;
    QTest::newRow("staff") << Role::Staff << true;
    QTest::newRow("supervisor") << Role::Supervisor << true;
    QTest::newRow("admin") << Role::Admin << true;
}

void MenuBarTest::onlyWhoCommandsHasOne() {
    QFETCH(const Role, role);
    QFETCH(const bool, has);
    AdminDesk desk;
    const int top = desk.window.bar()->y();
    QCOMPARE(top, 0);
    QVERIFY(desk.logIn(role));
    QCOMPARE(desk.router->administration()->bar() != nullptr, has);
    QCOMPARE(desk.window.findChild<QMenuBar *>() != nullptr, has);
    QCOMPARE(desk.window.acceptDrops(), role == Role::Admin);
    if (role != Role::Admin) {
        QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!desk.window.findChild<ImportDialog *>());
    }
    if (has) {
        QTRY_COMPARE(desk.window.bar()->y(), desk.router->administration()->bar()->height());
        QVERIFY(desk.router->administration()->bar()->height() >= 44);
    } else {
        QCOMPARE(desk.window.bar()->y(), top);
    }
}

void MenuBarTest::itGoesWithTheLogOut() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Admin));
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
    QPointer<ImportDialog> dialog = desk.router->administration()->importDialog();
    QVERIFY(dialog);
    desk.services.session.logOut();
    QVERIFY(!desk.router->administration()->bar());
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!desk.window.findChild<QMenuBar *>());
    QTRY_COMPARE(desk.window.bar()->y(), 0);
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!desk.router->administration()->importDialog());
    QVERIFY(!desk.window.acceptDrops());
}

// Whoever is dismissed meanwhile loses it with the first call that is refused.
void MenuBarTest::itGoesWithTheRole() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Staff));
    QVERIFY(desk.router->administration()->bar());
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(desk.window.navigator()->currentKey(), u"staff/booking"_s);
    desk.world.database.sql(u"update data.member set role = 'fan'"_s);
    desk.services.desk.find(u"1"_s);
    QTRY_VERIFY(!desk.router->administration()->bar());
    QVERIFY(desk.services.session.isMember());
    QCOMPARE(desk.window.navigator()->currentKey(), u"all"_s);
    QVERIFY(!desk.window.navigator()->revisit(u"staff/booking"_s));
}

void MenuBarTest::aKioskHasNone() {
    AdminDesk desk(true);
    QVERIFY(desk.logIn(Role::Admin));
    QVERIFY(!desk.router->administration());
    QVERIFY(!desk.window.findChild<QMenuBar *>());
}

void MenuBarTest::itSaysWhatThereIs() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    const QList<QAction *> menus = desk.router->administration()->bar()->actions();
    QCOMPARE(menus.size(), 5);
    QCOMPARE(menus[0]->text(), u"&Catalogue"_s);
    QCOMPARE(textsOf(menus[0]->menu()), (QStringList{u"&Import…"_s, u"Import &history…"_s, u"&Edit this concert…"_s,
                                                     u"&New concert…"_s, u"Seating &plans…"_s}));
    QCOMPARE(textsOf(menus[1]->menu()),
             (QStringList{u"S&ell seats"_s, u"Find a &booking"_s, u"Sell &fuel"_s, u"&House seats"_s, u"&Shift"_s,
                          u"&Customer's screen"_s, u"Sales &report"_s, u"&Printers"_s, u"&Door"_s, u"&Lock"_s}));
    QCOMPARE(textsOf(menus[2]->menu()), (QStringList{u"A&ccounts"_s, u"&Record"_s, u"&Operations"_s}));
    QCOMPARE(textsOf(menus[4]->menu()), (QStringList{u"&Keyboard shortcuts"_s, u"&About My Universe"_s}));
    QCOMPARE(menus[0]->menu()->actions().first()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(desk.router->administration()->bar());
    QCOMPARE(bar->role(), QAccessible::MenuBar);
    QCOMPARE(bar->childCount(), 5);
    QCOMPARE(bar->child(0)->text(QAccessible::Name), u"Catalogue"_s);
}

// Menus with nothing to command are not there.
void MenuBarTest::aStewardHasTheDoorAlone() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Steward));
    const QList<QAction *> menus = desk.router->administration()->bar()->actions();
    QCOMPARE(menus.size(), 3);
    QCOMPARE(menus[0]->text(), u"&Box office"_s);
    QCOMPARE(textsOf(menus[0]->menu()), (QStringList{u"&Door"_s, u"&Lock"_s}));
}

void MenuBarTest::itIsReachedByKeys() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Admin));
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_H);
    ImportHistoryDialog *history = desk.router->administration()->historyDialog();
    QVERIFY(history && history->isVisible());
    history->close();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(desk.router->administration()->importDialog()->isVisible());
    QVERIFY(!desk.router->administration()->importDialog()->isModal());
}

void MenuBarTest::everyKeyIsOfOneThing() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    QStringList keys;
    for (const QAction *menu : desk.router->administration()->bar()->actions()) {
        QStringList letters;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                keys << action->shortcut().toString();
            if (const auto mark = action->text().indexOf(u'&'); mark >= 0)
                letters << action->text().mid(mark + 1, 1).toLower();
        }
        QCOMPARE(QSet(letters.begin(), letters.end()).size(), letters.size());
    }
    for (const KnownKey &key : knownKeys())
        keys << key.keys.toString();
    QCOMPARE(QSet(keys.begin(), keys.end()).size(), keys.size());
}

// Some of them edit, where nobody else wants them: Ctrl+U deletes a line.
void MenuBarTest::aKeyWorksFromAFieldToo() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Admin));
    desk.router->staff().openShift();
    auto *field = desk.window.navigator()->current()->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setFocus();
    field->setText(u"Counter 1"_s);
    const QString before = desk.window.navigator()->currentKey();
    QTest::keyClick(field, Qt::Key_U, Qt::ControlModifier);
    QVERIFY(desk.window.navigator()->currentKey() != before);
    QCOMPARE(desk.window.navigator()->currentKey(), u"staff/accounts"_s);
    QCOMPARE(field->text(), u"Counter 1"_s);
    desk.router->staff().openShift();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier); // is no command's
    QCOMPARE(field->selectedText(), u"Counter 1"_s);
}

void MenuBarTest::itSpeaksAnotherLanguageAtOnce() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    Language::instance().set(u"ko"_s);
    const QList<QAction *> menus = desk.router->administration()->bar()->actions();
    QCOMPARE(menus.size(), 5);
    QTRY_VERIFY2(menus[0]->text().contains(u"(&C)"_s), qPrintable(menus[0]->text()));
    QVERIFY(menus[0]->menu()->actions().first()->text().contains(u"(&I)"_s));
    QCOMPARE(menus[0]->menu()->actions().first()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
}

void MenuBarTest::pagesAndSettingsAreInIt() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Admin));
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.window.navigator()->currentKey(), place::calendar);
    QMenu *view = desk.router->administration()->bar()->actions()[3]->menu();
    for (int i = 0; i < 2; ++i) { // the same each time
        Q_EMIT view->aboutToShow();
        const auto languages = view->actions().at(view->actions().size() - 2)->menu()->actions();
        QCOMPARE(languages.size(), Language::choices().size());
        QCOMPARE(std::ranges::count_if(languages, &QAction::isChecked), 1);
    }
    view->actions().constLast()->menu()->actions().constLast()->trigger();
    QCOMPARE(Theme::instance().scheme(), Scheme::Dark);
    Theme::apply(*qApp, Scheme::Light);
}

void MenuBarTest::keysAndTheProgramAreTold() {
    AdminDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(desk.logIn(Role::Admin));
    QTest::keyClick(&desk.window, Qt::Key_F1);
    auto *help = desk.window.findChild<HelpDialog *>();
    QVERIFY(help && help->isVisible());
    QStringList words;
    for (const Label *label : help->findChildren<Label *>())
        words << label->text();
    QVERIFY(words.contains(u"Ctrl+I"_s));
    QVERIFY(words.contains(u"Import"_s));
    desk.router->administration()->openAbout();
    help = desk.window.findChild<HelpDialog *>();
    QVERIFY(help->windowTitle().contains(u"About"_s));
}

UNIVERSE_TEST(MenuBarTest, QApplication)
#include "tst_menu_bar_database.moc"
