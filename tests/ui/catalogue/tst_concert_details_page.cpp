#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/catalogue/BookingPanel.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertFacts.h"
#include "ui/catalogue/ShowButton.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ConcertDetailsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDateLeadsToItsSeats();
    void aPriceIsReadInOneLine();
    void timesAreTheVenues();
    void whatCancellingCostsIsTold();
    void howLongWheelchairPlacesAreKeptIsTold();
    void theKeyboardBooksToo();
    void theButtonTurnsOnWhenBookingOpens();
    void aGuestSeesEverythingAndAHeartLeadsToTheLogIn();
    void singersAreFavouritesToo();
    void aSingersNameLeadsToTheSinger();
    void whoHasBookedIsLedToTheBooking();
    void aSoldOutDateCannotBeChosen();
    void datesThatAreOverComeLast();
    void aConcertThatIsNotThere();
    void offlineOffersToTryAgain();
    void namesAreThoseOfTheLanguage(); // the last: it leaves a language behind

private:
    void show();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertDetailsPage> m_page;
};

void ConcertDetailsPageTest::initTestCase() { Theme::apply(*qApp, Scheme::Light); }

void ConcertDetailsPageTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    Concert &c = m_catalogue->concert;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    c.id = {7};
    c.title = u"봄밤"_s;
    c.serverNow = now;
    c.bookingOpens = now.addDays(-1);
    c.bookingCloses = now.addDays(5);
    c.saleState = SaleState::Open;
    c.timeZone = QTimeZone("Asia/Seoul");
    m_catalogue->singers = {{{3}, u"폴킴"_s, u"Paul Kim"_s, false}};
    m_catalogue->prices = {{u"R"_s, {110'000}, u"A"_s}};
    m_catalogue->fees = {{{10, 0}, {0, 90}}, 24, 3};
    m_catalogue->shows = {{{11}, now.addDays(6), 100, 0}, {{12}, now.addDays(7), 100, 40}};
    c.firstShow = m_catalogue->shows.first().startsAt;
    c.lastShow = m_catalogue->shows.last().startsAt;
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_page =
        std::make_unique<ConcertDetailsPage>(m_catalogue->calls(), m_catalogue->viewer(), *m_favourites, ConcertId{7});
}

void ConcertDetailsPageTest::cleanup() {
    m_page.reset();
    m_favourites.reset();
    m_catalogue.reset();
}

void ConcertDetailsPageTest::show() {
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(m_page->controller().state().phase, LoadState::Phase::Ready);
    QTRY_VERIFY(m_page->panel()->isVisible());
}

void ConcertDetailsPageTest::aDateLeadsToItsSeats() {
    show();
    QCOMPARE(m_page->title(), u"봄밤"_s);
    QSignalSpy seats(m_page.get(), &ConcertDetailsPage::seatsRequested);
    QCOMPARE(m_page->panel()->showButtons().size(), 2);
    QTest::mouseClick(m_page->panel()->showButtons()[1], Qt::LeftButton);
    QCOMPARE(seats.count(), 1);
    QCOMPARE(seats.first()[0].value<ConcertId>(), ConcertId{7});
    QCOMPARE(seats.first()[1].value<ShowId>(), ShowId{12});
}

void ConcertDetailsPageTest::timesAreTheVenues() {
    show();
    const Concert &c = m_catalogue->concert;
    const auto inSeoul = [](const QDateTime &at) { return format::dateTime(at, QTimeZone("Asia/Seoul")); };
    const auto says = [&](const QDateTime &at) {
        return test::wordsOf(*m_page->panel()).join(u'\n').contains(inSeoul(at));
    };
    QTRY_VERIFY(says(c.firstShow));
    QVERIFY(says(c.lastShow));
    QVERIFY(says(c.bookingOpens));
    QVERIFY(says(c.bookingCloses));
}

void ConcertDetailsPageTest::whatCancellingCostsIsTold() {
    show();
    const auto says = [this](const QString &text) { return test::wordsOf(*m_page).join(u'\n').contains(text); };
    QTRY_VERIFY(says(u"Until 10 day(s) before the show"_s)); // its lines are shown by the layout, a little later
    QVERIFY(says(u"On the day, until it begins"_s));
    QVERIFY(says(u"\n90%"_s));
    QVERIFY(says(u"Free within"_s));
}

void ConcertDetailsPageTest::howLongWheelchairPlacesAreKeptIsTold() {
    Concert &c = m_catalogue->concert;
    const auto says = [this](const QString &text) { return test::wordsOf(*m_page).join(u'\n').contains(text); };
    const auto until = [&c] { return format::dateTime(c.accessibleUntil, c.timeZone); };
    show();
    QVERIFY(!says(u"Wheelchair places"_s));
    c.accessibleUntil = c.serverNow.addDays(2);
    m_page->activate();
    QTRY_VERIFY(says(u"kept until "_s + until()));
    c.accessibleUntil = c.serverNow.addDays(-1);
    m_page->activate();
    QTRY_VERIFY(says(u"on sale to everybody since "_s + until()));
}

void ConcertDetailsPageTest::theKeyboardBooksToo() {
    show();
    QSignalSpy seats(m_page.get(), &ConcertDetailsPage::seatsRequested);
    QCOMPARE(m_page->firstFocus(), m_page->panel()->bookButton());
    QTest::keyClick(m_page->firstFocus(), Qt::Key_Space);
    QCOMPARE(seats.count(), 1);
    QCOMPARE(seats.first()[1].value<ShowId>(), ShowId{12}); // the first is sold out
    QTest::keyClick(m_page->panel()->showButtons()[1], Qt::Key_Space);
    QCOMPARE(seats.count(), 2);
}

void ConcertDetailsPageTest::theButtonTurnsOnWhenBookingOpens() {
    m_catalogue->concert.saleState = SaleState::Upcoming;
    m_catalogue->concert.bookingOpens = m_catalogue->concert.serverNow.addMSecs(1500);
    m_catalogue->concert.serverNow = QDateTime::currentDateTimeUtc();
    show();
    QVERIFY(!m_page->panel()->bookButton()->isEnabled());
    QVERIFY(!m_page->panel()->showButtons()[1]->isEnabled());
    QVERIFY(m_page->panel()->countdown()->isVisible());
    QTRY_VERIFY(m_page->panel()->bookButton()->isEnabled());
    QVERIFY(m_page->panel()->showButtons()[1]->isEnabled());
}

void ConcertDetailsPageTest::aGuestSeesEverythingAndAHeartLeadsToTheLogIn() {
    m_catalogue->member = false;
    show();
    QSignalSpy login(m_favourites.get(), &Favourites::logInRequested);
    QTest::mouseClick(m_page->heartButton(), Qt::LeftButton);
    QCOMPARE(login.count(), 1);
    QVERIFY(!m_page->controller().concert().favourite);
    m_catalogue->member = true;
    m_favourites->memberChanged();
    m_page->memberChanged();
    QTRY_VERIFY(m_catalogue->log.contains(u"favourite 7 1"_s));
}

void ConcertDetailsPageTest::singersAreFavouritesToo() {
    show();
    Button *heart = m_page->facts()->singerHearts().first();
    QVERIFY(heart->toolTip().startsWith(u"Add"_s));
    QTest::mouseClick(heart, Qt::LeftButton);
    QVERIFY(m_page->controller().singers().first().favourite);
    QVERIFY(heart->toolTip().startsWith(u"Remove"_s));
    QVERIFY(m_catalogue->log.contains(u"singer 3 1"_s));
}

void ConcertDetailsPageTest::aSingersNameLeadsToTheSinger() {
    show();
    QSignalSpy chosen(m_page.get(), &ConcertDetailsPage::singerChosen);
    Chip *name = m_page->facts()->singerChips().first();
    QTest::mouseClick(name, Qt::LeftButton);
    name->setFocus(Qt::TabFocusReason);
    QTest::keyClick(name, Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<SingerId>(), SingerId{3});
    QVERIFY(!m_page->controller().singers().first().favourite);
}

void ConcertDetailsPageTest::whoHasBookedIsLedToTheBooking() {
    m_catalogue->concert.booked = true;
    show();
    QSignalSpy booking(m_page.get(), &ConcertDetailsPage::bookingRequested);
    QVERIFY(!m_page->panel()->bookButton()->isVisible());
    QVERIFY(!m_page->panel()->showButtons()[1]->isEnabled());
    for (Button *button : m_page->panel()->findChildren<Button *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(booking.count(), 1);
}

void ConcertDetailsPageTest::aSoldOutDateCannotBeChosen() {
    show();
    QSignalSpy seats(m_page.get(), &ConcertDetailsPage::seatsRequested);
    ShowButton *soldOut = m_page->panel()->showButtons()[0];
    QCOMPARE(soldOut->sale(), SaleStatus::SoldOut);
    QTest::mouseClick(soldOut, Qt::LeftButton);
    QCOMPARE(seats.count(), 0);
}

void ConcertDetailsPageTest::datesThatAreOverComeLast() {
    const QDateTime now = m_catalogue->concert.serverNow;
    m_catalogue->shows = {{{11}, now.addDays(-1), 100, 40}, {{12}, now.addDays(6), 100, 40}};
    show();
    const auto buttons = m_page->panel()->showButtons();
    QCOMPARE(buttons[0]->showId(), ShowId{12});
    QCOMPARE(buttons[1]->sale(), SaleStatus::ShowBegun);
}

void ConcertDetailsPageTest::aConcertThatIsNotThere() {
    m_catalogue->failure = ErrorCode::NotFound;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    auto *state = m_page->findChild<StateView *>();
    QTRY_COMPARE(state->kind(), StateView::Kind::Empty);
    QSignalSpy all(m_page.get(), &ConcertDetailsPage::concertsRequested);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(all.count(), 1);
}

void ConcertDetailsPageTest::offlineOffersToTryAgain() {
    m_catalogue->failure = ErrorCode::Offline;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    auto *state = m_page->findChild<StateView *>();
    QTRY_COMPARE(state->kind(), StateView::Kind::Offline);
    m_catalogue->failure.reset();
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(m_page->panel()->isVisible());
}

void ConcertDetailsPageTest::aPriceIsReadInOneLine() {
    show();
    QStringList names;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (accessibility::isWhole(*widget))
            names << QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
    }
    QCOMPARE(names, QStringList{u"R: 110,000 fuel. A"_s});
    const auto says = [this](const QString &text) { return test::wordsOf(*m_page).join(u'\n').contains(text); };
    QVERIFY(says(format::fuelExplained()));
}

void ConcertDetailsPageTest::namesAreThoseOfTheLanguage() {
    m_catalogue->concert.venue = u"올림픽홀"_s;
    m_catalogue->concert.venueEn = u"Olympic Hall"_s;
    m_catalogue->concert.region = u"서울"_s;
    m_catalogue->concert.genre = u"발라드"_s;
    show();
    const auto says = [this](const QString &text) { return test::wordsOf(*m_page).join(u'\n').contains(text); };
    QTRY_VERIFY(says(u"Olympic Hall"_s));
    QVERIFY(says(u"Ballad"_s) && says(u"Seoul"_s));
    QCOMPARE(m_page->facts()->singerChips()[0]->text(), u"Paul Kim"_s);
    Language::instance().set(u"ko"_s);
    QTRY_VERIFY(says(u"올림픽홀"_s));
    QVERIFY(says(u"발라드"_s) && says(u"서울"_s));
    QCOMPARE(m_page->facts()->singerChips()[0]->text(), u"폴킴"_s);
    Language::instance().set(u"en"_s);
}

UNIVERSE_TEST(ConcertDetailsPageTest, QApplication)
#include "tst_concert_details_page.moc"
