#include "app/models/search/SearchLink.h"
#include "tests/e2e/Visitor.h"
#include "tests/support/TestMain.h"
#include "ui/account/LogInPage.h"
#include "ui/calendar/CalendarHeader.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/DayList.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/reminders/ReminderButton.h"
#include "ui/search/SearchField.h"
#include "ui/search/SuggestionPopup.h"
#include "ui/shell/Places.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/singers/ConcertShelf.h"
#include "ui/singers/SingerDetailsPage.h"
#include "ui/singers/SingerGrid.h"
#include "ui/singers/SingersPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// The ways to a concert, through the whole application on a real server with the demonstration catalogue.
class FindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bySingerAndBackAgain();
    void byADayOfTheCalendar();
    void bySuggestions();
    void throughSearchesAndBack();
    void byASearchThatSomebodyShared();
    void aMemberComesBackToTheView();
    void nothingOfAMemberStaysAtAKiosk();
    void aHeartThatWasGivenUpIsNobodys();
    void theBellRingsWhenAFavouritesBookingOpens();

private:
    static std::unique_ptr<Visitor> arrive(TestDatabase &server, bool kiosk = false);
    static void logIn(Visitor &visitor);
    static void logOut(Visitor &visitor);

    static const QString email;
    static const QString password;

    QTemporaryDir m_settings;
};

const QString FindingTest::email = u"finder@example.com"_s;
const QString FindingTest::password = u"correct horse battery"_s;

void FindingTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void FindingTest::init() { QSettings().clear(); }

std::unique_ptr<Visitor> FindingTest::arrive(TestDatabase &server, bool kiosk) {
    auto visitor = std::make_unique<Visitor>(server.clientConnection(), kiosk);
    const bool arrived = QTest::qWaitFor([&] { return visitor->hasArrived(); }, Visitor::patience);
    return arrived && visitor->page<ConcertGridPage>() ? std::move(visitor) : nullptr;
}

void FindingTest::logIn(Visitor &visitor) {
    QVERIFY(Visitor::click(visitor.window().bar()->session()->logInButton()));
    auto *page = visitor.page<LogInPage>();
    QVERIFY(page);
    Visitor::type(page->emailField()->edit(), email);
    Visitor::type(page->passwordField()->edit(), password);
    QTest::keyClick(page->passwordField()->edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.window().bar()->session()->memberButton()->isVisible(), Visitor::patience);
}

void FindingTest::logOut(Visitor &visitor) {
    Q_EMIT visitor.window().bar()->session()->logOutRequested();
    QTRY_VERIFY_WITH_TIMEOUT(visitor.window().bar()->session()->logInButton()->isVisible(), Visitor::patience);
    QCoreApplication::sendPostedEvents(); // what follows a log-out comes before what the next person does
}

void FindingTest::bySingerAndBackAgain() {
    TestDatabase server(TestDatabase::Content::Demo);
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    QVERIFY(Visitor::click(visitor->window().bar()->placeButton(place::singers)));
    auto *singers = visitor->page<SingersPage>();
    QVERIFY(singers);
    QTRY_VERIFY_WITH_TIMEOUT(singers->model().rowCount() > 0, Visitor::patience);
    singers->grid()->setFocus();
    QTest::keyClick(singers->grid(), Qt::Key_Home);
    QTest::keyClick(singers->grid(), Qt::Key_Return);
    auto *singer = visitor->page<SingerDetailsPage>();
    QVERIFY(singer);
    const auto shown = [singer] { return singer->shelf(singer->currentList())->grid(); };
    QTRY_VERIFY_WITH_TIMEOUT(shown()->isVisible() && shown()->model()->rowCount() > 0, Visitor::patience);
    shown()->setFocus();
    QTest::keyClick(shown(), Qt::Key_Home);
    QTest::keyClick(shown(), Qt::Key_Return);
    QVERIFY(visitor->page<ConcertDetailsPage>());
    QTest::keyClick(&visitor->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(visitor->page<SingerDetailsPage>(), singer);
    QTest::keyClick(&visitor->window(), Qt::Key_Escape);
    QCOMPARE(visitor->page<SingersPage>(), singers);
    QTest::keyClick(&visitor->window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(visitor->page<ConcertGridPage>());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&visitor->window(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(visitor->page<ConcertDetailsPage>());
}

void FindingTest::byADayOfTheCalendar() {
    TestDatabase server(TestDatabase::Content::Demo);
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    QVERIFY(Visitor::click(visitor->window().bar()->placeButton(place::calendar)));
    auto *calendar = visitor->page<CalendarPage>();
    QVERIFY(calendar);
    calendar->header()->views()->setCurrent(2);
    QTRY_VERIFY_WITH_TIMEOUT(calendar->list()->isVisible() && calendar->entries().rowCount() > 0, Visitor::patience);
    calendar->list()->setFocus();
    QTest::keyClick(calendar->list(), Qt::Key_Home);
    QTest::keyClick(calendar->list(), Qt::Key_Return);
    QVERIFY(visitor->page<ConcertDetailsPage>());
    QVERIFY(Visitor::click(visitor->window().bar()->backButton()));
    QCOMPARE(visitor->page<CalendarPage>(), calendar);
}

void FindingTest::bySuggestions() {
    TestDatabase server(TestDatabase::Content::Demo);
    const QString venue = server
                              .sql(u"select v.name from data.venue v join data.concert c using (venue_id) "
                                   "where c.last_show > now() group by v.name order by count(*) desc limit 1"_s)
                              .first()
                              .text(0);
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    SearchField *field = visitor->window().bar()->search();
    Visitor::type(field, u"dkdldb"_s); // 아이유, on the wrong keyboard
    QTRY_VERIFY_WITH_TIMEOUT(field->suggestions().rowCount() > 1, Visitor::patience);
    QCOMPARE(field->suggestions().at(1)->text, u"아이유"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    auto *singer = visitor->page<SingerDetailsPage>();
    QVERIFY(singer);
    QTRY_COMPARE_WITH_TIMEOUT(singer->title(), u"IU"_s, Visitor::patience);

    Visitor::type(field, venue);
    const auto rowOfVenue = [field, venue] {
        for (int row = 1; row < field->suggestions().rowCount(); ++row) {
            if (field->suggestions().at(row)->kind == Suggestion::Kind::Venue &&
                field->suggestions().at(row)->text == venue)
                return row;
        }
        return 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOfVenue() > 0, Visitor::patience);
    for (int i = rowOfVenue(); i > 0; --i)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    auto *grid = visitor->page<ConcertGridPage>();
    QVERIFY(grid);
    const QString english =
        server.sql(u"select name_en from data.venue where name = $$%1$$"_s.arg(venue)).first().text(0);
    QCOMPARE(grid->query().venue, english);
    QTRY_VERIFY_WITH_TIMEOUT(!grid->model().isBusy() && grid->model().rowCount() > 0, Visitor::patience);
    for (int row = 0; row < grid->model().rowCount(); ++row)
        QCOMPARE(grid->model().at(row).venue, venue);
}

void FindingTest::throughSearchesAndBack() {
    TestDatabase server(TestDatabase::Content::Demo);
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    SearchField *field = visitor->window().bar()->search();
    const auto shown = [&] { return visitor->page<ConcertGridPage>()->query().text; };
    for (const QString &text : {u"콘서트"_s, u"재즈"_s}) {
        Visitor::type(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown(), text);
    }
    QTest::keyClick(&visitor->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"콘서트"_s);
    QCOMPARE(field->text(), u"콘서트"_s);
    QTest::keyClick(&visitor->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), QString());
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(&visitor->window(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&visitor->window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(), u"재즈"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape); // empties it: all concerts again
    QTRY_COMPARE(shown(), QString());
    QVERIFY(visitor->window().bar()->placeButton(place::all)->isChecked());
}

void FindingTest::byASearchThatSomebodyShared() {
    TestDatabase server(TestDatabase::Content::Demo);
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    ConcertQuery wish;
    wish.region = u"부산"_s;
    wish.saleState = SaleState::Open;
    wish.sort = ConcertSort::Price;
    SearchField *field = visitor->window().bar()->search();
    Visitor::type(field, u"이거 봐: %1"_s.arg(searchLink(wish)));
    QTest::keyClick(field, Qt::Key_Return);
    auto *grid = visitor->page<ConcertGridPage>();
    QCOMPARE(grid->query(), wish);
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!grid->model().isBusy() && grid->model().rowCount() > 0, Visitor::patience);
    for (int row = 0; row < grid->model().rowCount(); ++row)
        QCOMPARE(grid->model().at(row).region, u"부산"_s);
}

void FindingTest::aMemberComesBackToTheView() {
    TestDatabase server(TestDatabase::Content::Demo);
    server.createMember(email, Role::Fan, {}, password);
    ConcertQuery wish;
    wish.genre = u"클래식"_s;
    wish.sort = ConcertSort::Price;
    auto visitor = arrive(server);
    QVERIFY(visitor);
    logIn(*visitor);
    visitor->page<ConcertGridPage>()->setQuery(wish);
    QVERIFY(Visitor::click(visitor->window().bar()->placeButton(place::singers)));
    QVERIFY(visitor->page<SingersPage>());

    visitor = arrive(server); // another day
    QVERIFY(visitor);
    QCOMPARE(visitor->page<ConcertGridPage>()->query(), ConcertQuery());
    logIn(*visitor);
    QVERIFY(visitor->page<SingersPage>());
    QVERIFY(Visitor::click(visitor->window().bar()->placeButton(place::all)));
    QCOMPARE(visitor->page<ConcertGridPage>()->query(), wish);

    ConcertQuery newer; // what one searches now is not replaced by what one searched then
    newer.region = u"부산"_s;
    logOut(*visitor);
    visitor->page<ConcertGridPage>()->setQuery(newer);
    logIn(*visitor);
    QCOMPARE(visitor->page<ConcertGridPage>()->query(), newer);
}

void FindingTest::nothingOfAMemberStaysAtAKiosk() {
    TestDatabase server(TestDatabase::Content::Demo);
    server.createMember(email, Role::Fan, {}, password);
    auto visitor = arrive(server, true);
    QVERIFY(visitor);
    logIn(*visitor);
    ConcertQuery wish;
    wish.genre = u"클래식"_s;
    visitor->page<ConcertGridPage>()->setQuery(wish);
    QVERIFY(Visitor::click(visitor->window().bar()->placeButton(place::singers)));
    QVERIFY(visitor->page<SingersPage>());
    logOut(*visitor);
    auto *grid = visitor->page<ConcertGridPage>();
    QVERIFY(grid);
    QCOMPARE(grid->query(), ConcertQuery());
    QVERIFY(!visitor->window().bar()->backButton()->isEnabled());
    visitor.reset();
    for (const QString &key : QSettings().allKeys())
        QVERIFY2(!key.startsWith(u"members"_s), qPrintable(key));
}

void FindingTest::aHeartThatWasGivenUpIsNobodys() {
    TestDatabase server(TestDatabase::Content::Demo);
    server.createMember(email, Role::Fan, {}, password);
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    auto *grid = visitor->page<ConcertGridPage>();
    QTRY_VERIFY_WITH_TIMEOUT(grid->model().rowCount() > 0, Visitor::patience);
    grid->grid()->setFocus();
    QTest::keyClick(grid->grid(), Qt::Key_Home);
    QTest::keyClick(grid->grid(), Qt::Key_F);
    QVERIFY(visitor->page<LogInPage>());
    QVERIFY(Visitor::click(visitor->window().bar()->placeButton(place::singers))); // changed one's mind
    QVERIFY(visitor->page<SingersPage>());
    logIn(*visitor); // somebody, for another reason
    QVERIFY(visitor->page<SingersPage>());
    QCOMPARE(server
                 .sql(u"select count(*) from data.favourite_concert f join data.member m using (member_id) "
                      "where m.email = '%1'"_s.arg(email))
                 .first()
                 .integer(0),
             0);
}

void FindingTest::theBellRingsWhenAFavouritesBookingOpens() {
    TestDatabase server(TestDatabase::Content::Demo);
    const MemberId member = server.createMember(email, Role::Fan, {}, password);
    const qint64 concert =
        server
            .sql(u"select concert_id from data.concert where booking_opens > now() + interval '1 day' "
                 "and cancelled_at is null order by booking_opens limit 1"_s)
            .first()
            .integer(0);
    server.sql(
        u"insert into data.favourite_concert (member_id, concert_id) values (%1, %2)"_s.arg(member.value).arg(concert));
    const auto visitor = arrive(server);
    QVERIFY(visitor);
    logIn(*visitor);
    ReminderButton *bell = visitor->window().bar()->reminders();
    QTRY_VERIFY_WITH_TIMEOUT(bell->isVisible(), Visitor::patience);
    server.sql(u"update data.concert set booking_opens = now(), "
               "booking_closes = now() + interval '1 day' where concert_id = %1"_s.arg(concert));
    // A heart that is pressed asks for news at once; otherwise it is asked once a minute.
    auto *grid = visitor->page<ConcertGridPage>();
    QTRY_VERIFY_WITH_TIMEOUT(grid->model().rowCount() > 0, Visitor::patience);
    grid->model().toggleFavourite(0);
    QTRY_VERIFY_WITH_TIMEOUT(bell->accessibleName().contains(u"1"_s), Visitor::patience);
    QSignalSpy chosen(bell, &ReminderButton::concertChosen);
    QVERIFY(Visitor::click(bell));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), ConcertId{concert});
    QVERIFY(visitor->page<ConcertDetailsPage>());
}

UNIVERSE_TEST(FindingTest, QApplication)
#include "tst_finding_database.moc"
