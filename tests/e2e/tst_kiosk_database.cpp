// A kiosk between two visitors, as the whole application: what the first leaves is gone for the second.

#include "tests/e2e/Visitor.h"
#include "tests/e2e/WatchedApplication.h"
#include "tests/support/TestMain.h"
#include "ui/account/LogInPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/kiosk/IdleWarning.h"
#include "ui/kiosk/IdleWatch.h"
#include "ui/search/SearchField.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace universe;
using namespace universe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class KioskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMemberWhoGoesAwayIsLoggedOutAndHoldsNothing();
    void aHalfFilledFormIsEmptied();
    void whoIsStillThereStays();

private:
    static void logIn(Visitor &visitor, const QString &email, const QString &password);
    static IdleWatch &watchOf(Visitor &visitor) { return *visitor.window().findChild<IdleWatch *>(); }
};

void KioskTest::logIn(Visitor &visitor, const QString &email, const QString &password) {
    Q_EMIT visitor.window().bar()->session()->logInRequested();
    auto *page = visitor.page<LogInPage>();
    QVERIFY(page);
    Visitor::type(page->emailField()->edit(), email);
    Visitor::type(page->passwordField()->edit(), password);
    QVERIFY(Visitor::click(page->submitButton()));
    QVERIFY(visitor.page<ConcertGridPage>());
}

void KioskTest::aMemberWhoGoesAwayIsLoggedOutAndHoldsNothing() {
    TestDatabase server(TestDatabase::Content::Demo);
    const MemberId member = server.createMember(u"away@example.com"_s, Role::Fan, Money{100'000}, u"long enough"_s);
    Visitor visitor(server.clientConnection(), true);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    logIn(visitor, u"away@example.com"_s, u"long enough"_s);
    const QString token = server.logIn(member); // the member's holds are the same in every session
    server.sql(u"select api.hold_seats($1, s.show_id, array[(select seat_id from api.seats(s.show_id) "
               "where state = 'free' limit 1)]) from data.show s join data.concert c using (concert_id) "
               "where c.age_limit = 0 and c.cancelled_at is null and now() between booking_opens and booking_closes "
               "and s.starts_at > now() + interval '1 day' limit 1"_s,
               {token});
    const auto holds = [&] {
        return server
            .sql(u"select count(*) from data.seat_claim where member_id = %1 and until > clock_timestamp()"_s.arg(
                member.value))
            .first()
            .integer(0);
    };
    QCOMPARE(holds(), 1);
    visitor.window().bar()->search()->setText(u"secret"_s);
    QGuiApplication::clipboard()->setText(u"secret"_s);

    auto *warning = visitor.window().findChild<IdleWarning *>();
    QSignalSpy warned(&watchOf(visitor), &IdleWatch::warned);
    watchOf(visitor).setTimes(50ms, 100ms);
    QTest::keyClick(visitor.window().bar()->search(), Qt::Key_Return);
    QTRY_COMPARE(warned.count(), 1);
    QVERIFY(warning->isVisible());
    QTRY_VERIFY(!warning->isVisible());
    QTRY_COMPARE(holds(), 0);
    QTRY_COMPARE(
        server.sql(u"select count(*) from data.session where member_id = %1 and expires_at > now()"_s.arg(member.value))
            .first()
            .integer(0),
        1); // the one of this test
    auto *grid = visitor.page<ConcertGridPage>();
    QVERIFY(grid);
    QCOMPARE(grid->query(), ConcertQuery());
    QCOMPARE(visitor.window().bar()->search()->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!visitor.window().navigator()->canGoBack());
    const auto labels = visitor.window().findChildren<Label *>();
    QVERIFY(std::ranges::none_of(labels, [](const Label *label) { return label->text().contains(u"100,000"); }));
}

void KioskTest::aHalfFilledFormIsEmptied() {
    TestDatabase server(TestDatabase::Content::Demo);
    Visitor visitor(server.clientConnection(), true);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    Q_EMIT visitor.window().bar()->session()->signUpRequested();
    auto *form = visitor.page<SignUpPage>();
    QVERIFY(form);
    Visitor::type(form->nameField()->edit(), u"김우주"_s);
    QSignalSpy ended(&watchOf(visitor), &IdleWatch::ended);
    watchOf(visitor).setTimes(20ms, 20ms);
    Visitor::type(form->emailField()->edit(), u"half@"_s);
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(visitor.page<ConcertGridPage>());
    QVERIFY(!visitor.window().navigator()->canGoBack() && !visitor.window().navigator()->canGoForward());
    Q_EMIT visitor.window().bar()->session()->signUpRequested();
    form = visitor.page<SignUpPage>();
    QVERIFY(form);
    QVERIFY(form->nameField()->edit()->text().isEmpty());
}

void KioskTest::whoIsStillThereStays() {
    TestDatabase server(TestDatabase::Content::Demo);
    server.createMember(u"here@example.com"_s, Role::Fan, Money{100'000}, u"long enough"_s);
    Visitor visitor(server.clientConnection(), true);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    logIn(visitor, u"here@example.com"_s, u"long enough"_s);
    auto *warning = visitor.window().findChild<IdleWarning *>();
    QSignalSpy ended(&watchOf(visitor), &IdleWatch::ended);
    watchOf(visitor).setTimes(50ms, 1h);
    QTest::keyClick(&visitor.window(), Qt::Key_Shift);
    QTRY_VERIFY(warning->isVisible());
    watchOf(visitor).setTimes(1h, 1h);
    QTest::mouseClick(warning, Qt::LeftButton);
    QTRY_VERIFY(!warning->isVisible());
    QCOMPARE(ended.count(), 0);
    QCOMPARE(server.sql(u"select count(*) from data.session where expires_at > now()"_s).first().integer(0), 1);
}

UNIVERSE_TEST(KioskTest, WatchedApplication)
#include "tst_kiosk_database.moc"
