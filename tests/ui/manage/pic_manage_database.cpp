// Pictures of the accounts and of the record.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/manage/AccountsPage.h"
#include "ui/manage/RecordPage.h"

#include <QApplication>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class ManagePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accounts();
    void record();
};

void ManagePictures::accounts() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    TestDatabase &server = desk.world.database;
    server.createMember(u"clerk@example.com"_s, Role::Staff);
    const MemberId left = server.createMember(u"left.with.a.long.address@example.com"_s, Role::Steward);
    server.sql(u"update data.member set name = '이지은' where email = 'clerk@example.com'"_s);
    server.sql(u"select from api.lock_account($1, $2, true, 'Left')"_s, {desk.services.session.token(), left.value});
    QVERIFY(Pictures::take(
        u"accounts"_s,
        [&] {
            auto page = std::make_unique<AccountsPage>(desk.services.accounts);
            page->activate();
            return page;
        },
        [](QWidget &page) {
            auto &accounts = static_cast<AccountsPage &>(page);
            if (!QTest::qWaitFor([&accounts] { return accounts.table()->model()->rowCount() > 1; }, 15'000))
                return false;
            accounts.table()->selectRow(2);
            return Pictures::standsStill(page);
        }));
}

void ManagePictures::record() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    TestDatabase &server = desk.world.database;
    const MemberId clerk = server.createMember(u"clerk@example.com"_s, Role::Staff);
    const QString token = desk.services.session.token();
    server.sql(u"select from api.set_role($1, $2, 'supervisor', '새 감독')"_s, {token, clerk.value});
    server.sql(u"select from api.find_members($1, '아이')"_s, {token});
    server.sql(
        u"select from api.lock_account($1, $2, true, 'Left the house in a hurry, with the keys of the drawer')"_s,
        {token, clerk.value});
    QVERIFY(Pictures::take(
        u"record"_s,
        [&] {
            auto page = std::make_unique<RecordPage>(desk.services.record);
            page->activate();
            return page;
        },
        [](QWidget &page) {
            auto &record = static_cast<RecordPage &>(page);
            return QTest::qWaitFor([&record] { return record.table()->model()->rowCount() > 2; }, 15'000) &&
                   Pictures::standsStill(page);
        }));
}

UNIVERSE_TEST(ManagePictures, QApplication)
#include "pic_manage_database.moc"
