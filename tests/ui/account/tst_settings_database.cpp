// What members change of their own account in my page: details, password, and that it ends. Against a real server.

#include "app/models/account/AccountController.h"
#include "app/models/booking/BookingController.h"
#include "tests/support/Answer.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "ui/account/CloseAccountCard.h"
#include "ui/account/DetailsCard.h"
#include "ui/account/MyPage.h"
#include "ui/account/PasswordCard.h"
#include "ui/account/SettingsTab.h"
#include "ui/account/StrengthMeter.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// A member at the settings of their page.
struct SettingsScene {
    explicit SettingsScene(Money balance = {}) { world.logInAs(u"fan@example.com"_s, balance); }

    void show() {
        page = std::make_unique<MyPage>(mine, account, MyPage::Tab::Settings);
        page->resize(1280, 2400);
        page->show();
        page->activate();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(account.account().has_value());
        QTRY_COMPARE(mine.state(MyPageController::Part::Bookings).phase, LoadState::Phase::Ready);
        QTRY_VERIFY(details()->isVisible());
        QObject::connect(&mine.details(), &MyDetails::saved, &account, &AccountController::load);
    }
    [[nodiscard]] DetailsCard *details() const { return page->settingsTab()->details(); }
    [[nodiscard]] PasswordCard *password() const { return page->settingsTab()->password(); }
    [[nodiscard]] CloseAccountCard *closing() const { return page->settingsTab()->closing(); }
    [[nodiscard]] QString stored(const QString &column) {
        return world.database
            .sql(u"select coalesce(%1::text, '') from data.member where member_id = $1"_s.arg(column), {member})
            .first()
            .text(0);
    }
    static void type(const TextField *field, const QString &text) {
        field->edit()->setFocus();
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), text);
    }

    FanWorld world;
    AccountController account{world.client, world.accountCalls, world.session};
    MyPageController mine{world.myPageCalls, world.session, world.viewer, world.favourites};
    std::unique_ptr<MyPage> page;
    MemberId member = {};
};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void detailsAreSavedAndToldToTheBar();
    void aBirthDateIsGivenOnce();
    void whatIsWrongIsSaidAtTheField();
    void thePasswordIsChangedByKeyboard();
    void aWrongPasswordChangesNothing();
    void whatStandsInTheWayOfClosingIsSaid();
    void whatCameMeanwhileKeepsTheAccount();
    void theLastAdministratorStays();
    void aClosedAccountIsLoggedOut();
    void nothingTypedIsLeftToTheNextMember();
};

void SettingsTest::detailsAreSavedAndToldToTheBar() {
    SettingsScene scene;
    scene.show();
    scene.member = scene.world.session.memberId();
    DetailsCard *card = scene.details();
    QVERIFY(!card->saveButton()->isEnabled()); // nothing is typed yet
    QVERIFY(card->saveButton()->height() >= 44);
    QSignalSpy renamed(&scene.world.session, &SessionController::nameChanged);
    SettingsScene::type(card->nameField(), u"Uju Kim"_s);
    SettingsScene::type(card->phoneField(), u"010-1234-5678"_s);
    card->languageField()->box()->setFocus();
    QTest::keyClick(card->languageField()->box(), Qt::Key_Down);
    QVERIFY(card->saveButton()->isEnabled());
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.mine.details().phase(MyDetails::Task::Details), MyDetails::Phase::Succeeded);
    QCOMPARE(card->notice()->text(), u"Saved."_s);
    QCOMPARE(scene.stored(u"name"_s) + u'|' + scene.stored(u"phone"_s) + u'|' + scene.stored(u"language"_s),
             u"Uju Kim|01012345678|en"_s);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(scene.world.session.name(), u"Uju Kim"_s);
    QTRY_COMPARE(card->phoneField()->text(), u"01012345678"_s);
    QVERIFY(!card->saveButton()->isEnabled());
    SettingsScene::type(card->phoneField(), u" "_s); // none any more
    QTest::keyClick(card->phoneField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(scene.stored(u"phone"_s), QString());
}

void SettingsTest::aBirthDateIsGivenOnce() {
    SettingsScene scene;
    scene.show();
    scene.member = scene.world.session.memberId();
    DetailsCard *card = scene.details();
    QVERIFY(card->birthDateField()->isVisible());
    SettingsScene::type(card->birthDateField(), u"1999.12.24"_s);
    QTest::keyClick(card->birthDateField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(scene.stored(u"birth_date"_s), u"1999-12-24"_s);
    QTRY_VERIFY(card->givenBirthDate()->isVisible());
    QVERIFY(!card->birthDateField()->isVisible());
    QVERIFY2(card->givenBirthDate()->text().contains(u"given once"_s), qPrintable(card->givenBirthDate()->text()));
    // Another window knew of none yet.
    AccountChange another;
    another.birthDate = QDate(2000, 1, 1);
    const auto refused = answer(scene.world.accountCalls.setDetails(another));
    QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
}

void SettingsTest::whatIsWrongIsSaidAtTheField() {
    SettingsScene scene;
    scene.show();
    DetailsCard *card = scene.details();
    SettingsScene::type(card->phoneField(), u"12ab"_s);
    SettingsScene::type(card->birthDateField(), u"yesterday"_s);
    QVERIFY(!card->phoneField()->error().isEmpty()); // the focus has left it
    QTest::keyClick(card->birthDateField()->edit(), Qt::Key_Return);
    QVERIFY(!card->birthDateField()->error().isEmpty());
    QCOMPARE(QApplication::focusWidget(), card->phoneField()->edit());
    QCOMPARE(scene.mine.details().phase(MyDetails::Task::Details), MyDetails::Phase::Ready);
}

void SettingsTest::thePasswordIsChangedByKeyboard() {
    SettingsScene scene;
    scene.show();
    const QString elsewhere = scene.world.database.logIn(scene.world.session.memberId());
    PasswordCard *card = scene.password();
    SettingsScene::type(card->oldField(), FanWorld::password);
    SettingsScene::type(card->newField(), u"short"_s);
    QTest::keyClick(card->newField()->edit(), Qt::Key_Return);
    QVERIFY(!card->newField()->error().isEmpty());
    SettingsScene::type(card->newField(), u"Tz7#qm and a planet"_s);
    QTRY_VERIFY(scene.page->findChildren<StrengthMeter *>().last()->strength() >= 3);
    QTest::keyClick(card->newField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(scene.mine.details().phase(MyDetails::Task::Password), MyDetails::Phase::Succeeded);
    QVERIFY(card->notice()->text().contains(u"Everywhere else you were logged out"_s));
    QCOMPARE(card->oldField()->text() + card->newField()->text(), QString());
    QVERIFY(answer(scene.world.accountApi.myAccount(scene.world.session.token())));
    QVERIFY(!answer(scene.world.accountApi.myAccount(elsewhere)));
    QVERIFY(answer(scene.world.accountApi.logIn(u"fan@example.com"_s, u"Tz7#qm and a planet"_s)));
}

void SettingsTest::aWrongPasswordChangesNothing() {
    SettingsScene scene;
    scene.show();
    PasswordCard *card = scene.password();
    SettingsScene::type(card->oldField(), u"not this one"_s);
    SettingsScene::type(card->newField(), u"Tz7#qm and a planet"_s);
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.mine.details().phase(MyDetails::Task::Password), MyDetails::Phase::Failed);
    QVERIFY2(card->notice()->text().contains(u"not the password that you have now"_s),
             qPrintable(card->notice()->text()));
    QVERIFY(answer(scene.world.accountApi.logIn(u"fan@example.com"_s, FanWorld::password)));
}

void SettingsTest::whatStandsInTheWayOfClosingIsSaid() {
    SettingsScene scene({500'000});
    BookingController booking(scene.world.client, scene.world.bookingCalls, scene.world.ticketCalls,
                              scene.world.session, scene.world.viewer);
    booking.setOrder(scene.world.order(u"open"_s, 1));
    booking.confirm();
    QTRY_COMPARE(booking.phase(), BookingController::Phase::Booked);
    scene.show();
    QTRY_VERIFY2(scene.closing()->obstacles()->text().contains(u"1 booking"_s),
                 qPrintable(scene.closing()->obstacles()->text()));
    QVERIFY(scene.closing()->obstacles()->text().contains(u"390,000 fuel"_s));
    QVERIFY(!scene.closing()->closeButton()->isVisible());
    QVERIFY(!scene.closing()->passwordField()->isVisible());
}

void SettingsTest::whatCameMeanwhileKeepsTheAccount() {
    SettingsScene scene;
    scene.show();
    QTRY_VERIFY(scene.closing()->closeButton()->isVisible());
    scene.world.database.sql(u"select balance from api.top_up($1, gen_random_uuid(), 500)"_s,
                             {scene.world.session.token()});
    SettingsScene::type(scene.closing()->passwordField(), FanWorld::password);
    QTest::mouseClick(scene.closing()->closeButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.mine.details().phase(MyDetails::Task::Closing), MyDetails::Phase::Failed);
    QVERIFY(scene.closing()->notice()->text().contains(u"cannot be closed yet"_s));
    QTRY_VERIFY(scene.closing()->obstacles()->text().contains(u"500 fuel"_s));
    QVERIFY(scene.world.session.isMember());
}

void SettingsTest::theLastAdministratorStays() {
    SettingsScene scene;
    scene.world.database.sql(
        u"update data.member set role = case email when 'fan@example.com' then 'admin' else 'fan' end "
        "where closed_at is null"_s);
    scene.show();
    QTRY_VERIFY(scene.closing()->closeButton()->isVisible());
    SettingsScene::type(scene.closing()->passwordField(), FanWorld::password);
    QTest::mouseClick(scene.closing()->closeButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.mine.details().phase(MyDetails::Task::Closing), MyDetails::Phase::Failed);
    QVERIFY2(scene.closing()->notice()->text().startsWith(u"Nobody else administers"_s),
             qPrintable(scene.closing()->notice()->text()));
    QVERIFY(scene.world.session.isMember());
}

void SettingsTest::aClosedAccountIsLoggedOut() {
    SettingsScene scene;
    scene.show();
    CloseAccountCard *card = scene.closing();
    QTRY_VERIFY(card->closeButton()->isVisible());
    QTest::mouseClick(card->closeButton(), Qt::LeftButton);
    QVERIFY(!card->passwordField()->error().isEmpty()); // not by one press
    SettingsScene::type(card->passwordField(), u"wrong"_s);
    QTest::keyClick(card->passwordField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(scene.mine.details().phase(MyDetails::Task::Closing), MyDetails::Phase::Failed);
    QVERIFY(card->notice()->text().contains(u"not your password"_s));
    QSignalSpy closed(&scene.mine.details(), &MyDetails::closed);
    SettingsScene::type(card->passwordField(), FanWorld::password);
    QTest::keyClick(card->passwordField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!scene.world.session.isMember());
    QVERIFY(!answer(scene.world.accountApi.logIn(u"fan@example.com"_s, FanWorld::password)));
}

void SettingsTest::nothingTypedIsLeftToTheNextMember() {
    SettingsScene scene;
    scene.show();
    SettingsScene::type(scene.details()->phoneField(), u"010-9999-9999"_s);
    SettingsScene::type(scene.password()->oldField(), FanWorld::password);
    scene.world.session.logOut();
    QCOMPARE(scene.details()->phoneField()->text() + scene.password()->oldField()->text(), QString());
    scene.world.logInAs(u"friend@example.com"_s, {});
    QTRY_COMPARE(scene.details()->nameField()->text(), scene.world.session.name());
    QCOMPARE(scene.details()->phoneField()->text(), QString());
}

UNIVERSE_TEST(SettingsTest, QApplication)
#include "tst_settings_database.moc"
