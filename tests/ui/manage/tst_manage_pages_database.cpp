// Accounts and the record in the whole window, by keys, against a real server.

#include "app/models/manage/ActsModel.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/counter/BookingDeskPage.h"
#include "ui/manage/AccountCard.h"
#include "ui/manage/AccountsPage.h"
#include "ui/manage/NewAccountCard.h"
#include "ui/manage/NewPasswordCard.h"
#include "ui/manage/RecordPage.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// An administrator at the accounts, with a clerk and a fan.
struct AccountsDesk : AdminDesk {
    explicit AccountsDesk(Role role = Role::Admin) {
        clerk = world.database.createMember(u"clerk@example.com"_s, Role::Staff, {}, FanWorld::password);
        fan = world.database.createMember(u"iu@example.com"_s, Role::Fan, {}, FanWorld::password);
        if (!QTest::qWaitForWindowActive(&window) || !logIn(role))
            qFatal("the administrator does not come in");
    }
    void openAccounts() {
        QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return page() && page()->table()->isVisible(); }, patience))
            qFatal("the accounts do not come");
    }
    [[nodiscard]] AccountsPage *page() const { return qobject_cast<AccountsPage *>(window.navigator()->current()); }
    [[nodiscard]] RecordPage *record() const { return qobject_cast<RecordPage *>(window.navigator()->current()); }
    [[nodiscard]] int rowOf(MemberId member) {
        const auto &all = services.accounts.accounts().accounts();
        return int(std::ranges::find(all, member, &ManagedAccount::id) - all.begin());
    }
    void choose(MemberId member) {
        page()->table()->setFocus(Qt::TabFocusReason);
        page()->table()->selectRow(rowOf(member));
    }
    [[nodiscard]] QString roleOf(MemberId member) {
        return world.database.sql(u"select role from data.member where member_id = $1"_s, {member.value})
            .first()
            .text(0);
    }
    static void type(TextField *field, const QString &text) {
        field->edit()->setFocus();
        field->edit()->setText(text);
    }
    MemberId clerk;
    MemberId fan;
};

} // namespace

class ManagePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void theHouseIsListedAndAnybodyFound();
    void aRoleIsChangedForAReason();
    void anAccountIsLockedAndUnlocked();
    void aPasswordIsSet();
    void anAccountIsMadeOnce();
    void onesOwnStaysAsItIs();
    void theRecordSaysItInWords();
    void aClerkHasNeitherButSetsAFansPassword();
    void nothingStaysAfterALogOut();

private:
    QTemporaryDir m_settings;
};

void ManagePagesTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ManagePagesTest::theHouseIsListedAndAnybodyFound() {
    AccountsDesk desk;
    desk.openAccounts();
    AccountsPage *page = desk.page();
    QVERIFY(page->query()->edit()->hasFocus());
    QVERIFY(desk.rowOf(desk.clerk) < page->table()->model()->rowCount());
    QCOMPARE(desk.rowOf(desk.fan), page->table()->model()->rowCount()); // a fan is not of the house
    QVERIFY(!page->account()->isVisible());
    AccountsDesk::type(page->query(), u"i"_s);
    QTest::keyClick(page->query()->edit(), Qt::Key_Return);
    QVERIFY(!page->query()->error().isEmpty());
    AccountsDesk::type(page->query(), u"IU@"_s);
    QTest::keyClick(page->query()->edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->model()->rowCount(), 1, patience);
    QCOMPARE(desk.rowOf(desk.fan), 0);
    QVERIFY(page->query()->error().isEmpty());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(page->table());
    QCOMPARE(table->text(QAccessible::Name), u"Accounts"_s);
    QVERIFY(!page->moreButton()->isVisible());
}

void ManagePagesTest::aRoleIsChangedForAReason() {
    AccountsDesk desk;
    desk.openAccounts();
    desk.choose(desk.clerk);
    AccountCard *card = desk.page()->account();
    QVERIFY(card->isVisible());
    QVERIFY(!card->roleButton()->isEnabled()); // it is this one
    card->role()->box()->setFocus();
    QTest::keyClick(card->role()->box(), Qt::Key_Down);
    Q_EMIT card->role()->chosen();
    QVERIFY(card->roleButton()->isEnabled());
    QTest::keyClick(card->roleButton(), Qt::Key_Space);
    QVERIFY(!card->reason()->error().isEmpty());
    QVERIFY(card->reason()->edit()->hasFocus());
    QCOMPARE(desk.roleOf(desk.clerk), u"staff"_s);
    AccountsDesk::type(card->reason(), u"새 감독"_s);
    QTest::keyClick(card->roleButton(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(desk.roleOf(desk.clerk), u"supervisor"_s, patience);
    QTRY_VERIFY(card->notice()->text().contains(u"next step"_s));
    QVERIFY(card->reason()->text().isEmpty());
    QTRY_VERIFY(!card->roleButton()->isEnabled()); // the list has it
    QVERIFY(card->isVisible());                    // and the same account is chosen
}

void ManagePagesTest::anAccountIsLockedAndUnlocked() {
    AccountsDesk desk;
    desk.openAccounts();
    desk.choose(desk.clerk);
    AccountCard *card = desk.page()->account();
    AccountsDesk::type(card->reason(), u"Left"_s);
    QTest::keyClick(card->lockButton(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(card->lockButton()->text(), u"Unlock"_s, patience);
    QVERIFY(card->notice()->text().startsWith(u"Locked."_s));
    QCOMPARE(desk.world.count(u"data.member where locked_at is not null"_s), 1);
    AccountsDesk::type(card->reason(), u"Back"_s);
    QTest::keyClick(card->lockButton(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(desk.world.count(u"data.member where locked_at is not null"_s), 0, patience);
}

void ManagePagesTest::aPasswordIsSet() {
    AccountsDesk desk;
    desk.openAccounts();
    desk.choose(desk.clerk);
    NewPasswordCard *card = desk.page()->password();
    AccountsDesk::type(card->password(), u"short"_s);
    QTest::keyClick(card->password()->edit(), Qt::Key_Return);
    QVERIFY(!card->password()->error().isEmpty());
    AccountsDesk::type(card->password(), u"another universe"_s);
    QTest::keyClick(card->password()->edit(), Qt::Key_Return);
    QVERIFY(!card->reason()->error().isEmpty());
    AccountsDesk::type(card->reason(), u"Forgotten"_s);
    QTest::keyClick(card->reason()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->notice()->text().startsWith(u"The password is set"_s), patience);
    QVERIFY(card->password()->text().isEmpty());
    QVERIFY(desk.world.count(u"api.log_in('clerk@example.com', 'another universe')"_s) == 1);
}

void ManagePagesTest::anAccountIsMadeOnce() {
    AccountsDesk desk;
    desk.openAccounts();
    NewAccountCard *card = desk.page()->newAccount();
    QTest::keyClick(card->createButton(), Qt::Key_Space);
    QVERIFY(card->name()->edit()->hasFocus());
    AccountsDesk::type(card->name(), u"새 직원"_s);
    AccountsDesk::type(card->email(), u"clerk@example.com"_s);
    AccountsDesk::type(card->password(), u"long enough"_s);
    QTest::keyClick(card->password()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->email()->error().contains(u"already"_s), patience);
    AccountsDesk::type(card->email(), u"new@example.com"_s);
    QTest::keyClick(card->password()->edit(), Qt::Key_Return);
    QTest::keyClick(card->password()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(card->notice()->text().contains(u"is made"_s), patience);
    QCOMPARE(desk.world.count(u"data.member where email = 'new@example.com' and role = 'staff'"_s), 1);
    QCOMPARE(desk.world.count(u"data.staff_act where act = 'create_account'"_s), 1);
    QVERIFY(card->password()->text().isEmpty());
}

void ManagePagesTest::onesOwnStaysAsItIs() {
    AccountsDesk desk;
    desk.openAccounts();
    desk.choose(desk.services.session.memberId());
    AccountCard *card = desk.page()->account();
    QVERIFY(card->isVisible());
    QVERIFY(!card->lockButton()->isVisible() && !card->roleButton()->isVisible() && !card->reason()->isVisible());
    QVERIFY(!desk.page()->password()->isVisible());
}

void ManagePagesTest::theRecordSaysItInWords() {
    AccountsDesk desk;
    desk.world.database.sql(u"select from api.set_role($1, $2, 'supervisor', 'New job')"_s,
                            {desk.services.session.token(), desk.clerk.value});
    desk.world.database.sql(u"select from api.lock_account($1, $2, true, 'Left')"_s,
                            {desk.services.session.token(), desk.clerk.value});
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.record() && desk.record()->table()->isVisible(), patience);
    const auto textAt = [&desk](int row, int column) {
        return desk.record()->table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(desk.record()->table()->model()->rowCount(), 2);
    QCOMPARE(textAt(0, ActsModel::Act), u"Locked an account"_s); // the newest first
    QCOMPARE(textAt(1, ActsModel::Act), u"Changed a role"_s);
    QCOMPARE(textAt(1, ActsModel::Object), u"Member no. %1"_s.arg(desk.clerk.value));
    QCOMPARE(textAt(1, ActsModel::Detail), u"Box office → Supervisor"_s);
    QCOMPARE(textAt(1, ActsModel::Reason), u"New job"_s);
    QVERIFY(textAt(1, ActsModel::Actor).endsWith(u"Administrator"_s));
    QVERIFY(desk.record()->filter()->edit()->hasFocus());
    const auto look = [&desk](const QString &words) {
        AccountsDesk::type(desk.record()->filter(), words);
        QTest::keyClick(desk.record()->filter()->edit(), Qt::Key_Return);
    };
    look(u"new ROLE"_s); // of the reason, and of what the act is called here
    QTRY_COMPARE_WITH_TIMEOUT(desk.record()->table()->model()->rowCount(), 1, patience);
    look(u"nobody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.record()->table()->isVisible(), patience);
    AccountsDesk::type(desk.record()->filter(), {});
    QTRY_COMPARE_WITH_TIMEOUT(desk.record()->table()->model()->rowCount(), 2, patience);
    Language::instance().set(u"ko"_s);
    look(u"역할"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.record()->table()->model()->rowCount(), 1, patience);
    AccountsDesk::type(desk.record()->filter(), {});
    QTRY_COMPARE_WITH_TIMEOUT(desk.record()->table()->model()->rowCount(), 2, patience);
    QTRY_VERIFY2(textAt(0, ActsModel::Act).contains(u"계정"_s), qPrintable(textAt(0, ActsModel::Act)));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(desk.record()->table());
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
}

void ManagePagesTest::aClerkHasNeitherButSetsAFansPassword() {
    AccountsDesk desk(Role::Staff);
    QTest::keyClick(&desk.window, Qt::Key_U, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!desk.page() && !desk.record());
    desk.world.bookByAnother(desk.world.order(u"open"_s, 1));
    const QString booking = desk.world.database.sql(u"select max(booking_id) from data.booking"_s).first().text(0);
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier);
    auto *page = qobject_cast<BookingDeskPage *>(desk.window.navigator()->current());
    QVERIFY(page && !page->password()->isVisible());
    desk.services.desk.find(booking);
    QTRY_VERIFY_WITH_TIMEOUT(page->password()->isVisible(), patience);
    AccountsDesk::type(page->password()->password(), u"a fan's new one"_s);
    AccountsDesk::type(page->password()->reason(), u"Passport"_s);
    QTest::keyClick(page->password()->reason()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page->password()->notice()->text().startsWith(u"The password is set"_s), patience);
    QCOMPARE(desk.world.count(u"data.staff_act where act = 'set_password_for' and reason = 'Passport'"_s), 1);
    desk.world.database.sql(u"update data.member set role = 'steward' where member_id = (select member_id from "
                            "data.booking order by booking_id desc limit 1)"_s);
    AccountsDesk::type(page->password()->password(), u"a fan's new one"_s);
    AccountsDesk::type(page->password()->reason(), u"Passport"_s);
    QTest::keyClick(page->password()->reason()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page->password()->notice()->text().contains(u"works for the house"_s), patience);
}

void ManagePagesTest::nothingStaysAfterALogOut() {
    AccountsDesk desk;
    desk.openAccounts();
    desk.services.session.logOut();
    QVERIFY(!desk.page());
    QVERIFY(desk.services.accounts.accounts().accounts().isEmpty());
    QVERIFY(desk.services.record.acts().acts().isEmpty());
}

UNIVERSE_TEST(ManagePagesTest, QApplication)
#include "tst_manage_pages_database.moc"
