// Signing up and logging in as a person does it: keys and clicks on real widgets, against a real server.

#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "ui/account/LogInPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/account/StrengthMeter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

void show(Page &page) {
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.firstFocus()->setFocus();
}

void type(QWidget *field, const QString &text) { QTest::keyClicks(field, text); }

/// What an input method commits, such as Hangul.
void compose(QWidget *field, const QString &text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

class TestAccountForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsUpWithTheKeyboardAlone();
    void saysWhatIsMissingWhileTyping();
    void saysAllThatIsMissingAndGoesThere();
    void aTakenAddressIsSaidAtTheField();
    void keepsTheBirthDate();
    void passwordCanBeSeen();
    void logsInWithEnter();
    void aWrongPasswordIsSaidAndCanBeTypedAgain();
    void tooManyAttemptsAreSaidClearly();
    void emptyFieldsAreNotSent();
    void aServerThatOnlyReadsIsSaidUntilItWrites();
};

void TestAccountForms::signsUpWithTheKeyboardAlone() {
    FanWorld world;
    SignUpPage page(world.session);
    QSignalSpy finished(&page, &SignUpPage::finished);
    show(page);
    QVERIFY(page.nameField()->edit()->hasFocus());
    compose(page.nameField()->edit(), u"김우주"_s);
    QTest::keyClick(page.nameField()->edit(), Qt::Key_Tab);
    QVERIFY(page.emailField()->edit()->hasFocus());
    type(page.emailField()->edit(), u"new@example.com"_s);
    QTest::keyClick(page.emailField()->edit(), Qt::Key_Tab);
    QVERIFY(page.passwordField()->edit()->hasFocus());
    QCOMPARE(page.passwordField()->edit()->echoMode(), QLineEdit::Password);
    type(page.passwordField()->edit(), u"violet canoe 42"_s);
    QTest::keyClick(page.passwordField()->edit(), Qt::Key_Return);
    QVERIFY(page.submitButton()->isBusy());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(world.session.isMember());
    QCOMPARE(world.session.name(), u"김우주"_s);
    QVERIFY(page.passwordField()->text().isEmpty());
}

void TestAccountForms::saysWhatIsMissingWhileTyping() {
    FanWorld world;
    SignUpPage page(world.session);
    show(page);
    QLineEdit *password = page.passwordField()->edit();
    password->setFocus();
    type(password, u"abcde"_s);
    QVERIFY(page.passwordField()->error().isEmpty());
    QVERIFY(password->accessibleDescription().contains(u"3"));
    QCOMPARE(page.meter()->strength(), 0);
    type(password, u"violet canoe 42"_s);
    QVERIFY(page.meter()->strength() >= 3);
    QVERIFY(!page.meter()->text().isEmpty());

    // A mistake is called one once the field is left.
    QLineEdit *email = page.emailField()->edit();
    email->setFocus();
    type(email, u"fan@exam"_s);
    QVERIFY(page.emailField()->error().isEmpty());
    QTest::keyClick(email, Qt::Key_Tab);
    QVERIFY(!page.emailField()->error().isEmpty());
    email->setFocus();
    email->end(false);
    type(email, u"ple.com"_s);
    QVERIFY(page.emailField()->error().isEmpty());
}

void TestAccountForms::saysAllThatIsMissingAndGoesThere() {
    FanWorld world;
    SignUpPage page(world.session);
    show(page);
    type(page.nameField()->edit(), u"Fan"_s);
    page.birthDateField()->setText(u"31.31.31"_s);
    QTest::mouseClick(page.submitButton(), Qt::LeftButton);
    QVERIFY(page.nameField()->error().isEmpty());
    QVERIFY(!page.emailField()->error().isEmpty());
    QVERIFY(!page.passwordField()->error().isEmpty());
    QVERIFY(!page.birthDateField()->error().isEmpty());
    QVERIFY(page.emailField()->edit()->hasFocus());
    QVERIFY(!page.submitButton()->isBusy());
}

void TestAccountForms::aTakenAddressIsSaidAtTheField() {
    FanWorld world;
    world.database.createMember(u"fan@example.com"_s);
    SignUpPage page(world.session);
    QSignalSpy toLogIn(&page, &SignUpPage::logInRequested);
    show(page);
    page.nameField()->setText(u"Fan"_s);
    page.emailField()->setText(u"FAN@example.com"_s);
    page.passwordField()->setText(u"violet canoe 42"_s);
    QTest::mouseClick(page.submitButton(), Qt::LeftButton);
    QTRY_VERIFY(!page.emailField()->error().isEmpty());
    QVERIFY(page.emailField()->edit()->hasFocus());
    QVERIFY(!page.submitButton()->isBusy());
    QVERIFY(!world.session.isMember());
    QVERIFY(toLogIn.isEmpty());
}

void TestAccountForms::keepsTheBirthDate() {
    FanWorld world;
    SignUpPage page(world.session);
    QSignalSpy finished(&page, &SignUpPage::finished);
    show(page);
    page.nameField()->setText(u"Fan"_s);
    page.emailField()->setText(u"new@example.com"_s);
    page.passwordField()->setText(u"violet canoe 42"_s);
    page.birthDateField()->edit()->setFocus();
    type(page.birthDateField()->edit(), u"19991224"_s);
    QTest::keyClick(page.birthDateField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(world.count(u"data.member where birth_date = '1999-12-24'"_s), 1);
}

void TestAccountForms::passwordCanBeSeen() {
    FanWorld world;
    LogInPage page(world.session);
    show(page);
    QLineEdit *edit = page.passwordField()->edit();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    auto *reveal = page.passwordField()->findChild<Button *>();
    QVERIFY(reveal);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
}

void TestAccountForms::logsInWithEnter() {
    FanWorld world;
    world.database.createMember(u"fan@example.com"_s, Role::Fan, {70'000}, FanWorld::password);
    LogInPage page(world.session);
    QSignalSpy finished(&page, &LogInPage::finished);
    show(page);
    type(page.emailField()->edit(), u" fan@example.com "_s);
    QTest::keyClick(page.emailField()->edit(), Qt::Key_Tab);
    QVERIFY(page.passwordField()->edit()->hasFocus());
    type(page.passwordField()->edit(), FanWorld::password);
    QTest::keyClick(page.passwordField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(world.session.balance(), Money{70'000});
    QVERIFY(page.passwordField()->text().isEmpty());
}

void TestAccountForms::aWrongPasswordIsSaidAndCanBeTypedAgain() {
    FanWorld world;
    world.database.createMember(u"fan@example.com"_s, Role::Fan, {}, FanWorld::password);
    LogInPage page(world.session);
    QSignalSpy finished(&page, &LogInPage::finished);
    show(page);
    page.emailField()->setText(u"fan@example.com"_s);
    page.passwordField()->setText(u"not this one"_s);
    QTest::mouseClick(page.submitButton(), Qt::LeftButton);
    QTRY_VERIFY(!page.notice()->text().isEmpty());
    QVERIFY(page.passwordField()->edit()->hasFocus());
    QCOMPARE(page.passwordField()->edit()->selectedText().size(), 12);
    type(page.passwordField()->edit(), FanWorld::password);
    QVERIFY(page.notice()->text().isEmpty());
    QTest::keyClick(page.passwordField()->edit(), Qt::Key_Return);
    QTRY_COMPARE(finished.count(), 1);
}

void TestAccountForms::tooManyAttemptsAreSaidClearly() {
    FanWorld world;
    world.database.createMember(u"fan@example.com"_s, Role::Fan, {}, FanWorld::password);
    LogInPage page(world.session);
    show(page);
    QSignalSpy failed(&world.session, &SessionController::logInFailed);
    page.emailField()->setText(u"fan@example.com"_s);
    const auto isThrottled = [&] {
        return !failed.isEmpty() && failed.last().first().value<Error>().code == ErrorCode::Throttled;
    };
    for (int attempt = 0; attempt < 30 && !isThrottled(); ++attempt) {
        page.passwordField()->setText(u"wrong %1"_s.arg(attempt));
        QTest::mouseClick(page.submitButton(), Qt::LeftButton);
        QTRY_COMPARE(failed.count(), attempt + 1);
    }
    QVERIFY(isThrottled());
    QVERIFY(page.notice()->text().contains(u"attempts"));
}

void TestAccountForms::emptyFieldsAreNotSent() {
    FanWorld world;
    LogInPage page(world.session);
    QSignalSpy failed(&world.session, &SessionController::logInFailed);
    show(page);
    QTest::keyClick(page.emailField()->edit(), Qt::Key_Return);
    QVERIFY(!page.emailField()->error().isEmpty());
    QVERIFY(!page.passwordField()->error().isEmpty());
    QVERIFY(!page.submitButton()->isBusy());
    QVERIFY(failed.isEmpty());
}

void TestAccountForms::aServerThatOnlyReadsIsSaidUntilItWrites() {
    FanWorld world;
    world.database.createMember(u"fan@example.com"_s, Role::Fan, {}, FanWorld::password);
    world.database.setReadOnly(true);
    QTRY_VERIFY(world.client.isReadOnly());
    LogInPage logIn(world.session);
    show(logIn);
    type(logIn.emailField()->edit(), u"fan@example.com"_s);
    type(logIn.passwordField()->edit(), FanWorld::password);
    QTest::mouseClick(logIn.submitButton(), Qt::LeftButton);
    QTRY_COMPARE(logIn.notice()->text(), errorText(ErrorCode::ReadOnly));
    SignUpPage signUp(world.session);
    show(signUp);
    type(signUp.nameField()->edit(), u"New"_s);
    type(signUp.emailField()->edit(), u"new@example.com"_s);
    type(signUp.passwordField()->edit(), FanWorld::password);
    QTest::mouseClick(signUp.submitButton(), Qt::LeftButton);
    QTRY_COMPARE(signUp.notice()->text(), errorText(ErrorCode::ReadOnly));

    world.database.setReadOnly(false);
    QTRY_VERIFY_WITH_TIMEOUT(!world.client.isReadOnly(), 20'000);
    logIn.refresh(); // as the window does then
    signUp.refresh();
    QVERIFY(logIn.notice()->text().isEmpty());
    QVERIFY(signUp.notice()->text().isEmpty());
    QTest::mouseClick(logIn.submitButton(), Qt::LeftButton);
    QTRY_VERIFY(world.session.isMember());
}

UNIVERSE_TEST(TestAccountForms, QApplication)
#include "tst_account_forms_database.moc"
