#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/reminders/FakeMember.h"
#include "tests/support/TestMain.h"
#include "ui/home/HomeShelvesView.h"
#include "ui/home/ShelfCard.h"
#include "ui/home/ShelfView.h"
#include "ui/shell/Language.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace universe;
using namespace Qt::StringLiterals;
using Shelf = HomeShelves::Shelf;

class HomeShelvesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onlyShelvesWithConcertsAreThere();
    void aGuestSeesNoShelf();
    void opensAConcertByClick();
    void opensAConcertByKeyboardAlone();
    void upAndDownGoFromShelfToShelfAndOut();
    void theHeartIsPressedByMouseAndByKey();
    void aHeartPressedElsewhereShowsHere();
    void aGuestsHeartAsksForALogIn();
    void draggingScrollsAndOpensNothing();
    void theArrowsTurnTheShelfAndEndWithIt();
    void theWheelScrollsThePageAndSidewaysTheShelf();
    void theKeyboardBringsACardIntoSight();
    void saysWhatMatters();
    void aBookingOpensInFrontOfThePerson();
    void targetsAreLargeEnoughToTouch();
    void speaksKorean();

private:
    void load();
    [[nodiscard]] ShelfList *list(Shelf shelf) const { return m_view->shelf(shelf)->list(); }
    [[nodiscard]] QRect card(Shelf shelf, int row) const { return list(shelf)->cardRect(row); }

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    test::FakeMember m_fake;
    std::unique_ptr<HomeShelves> m_shelves;
    std::unique_ptr<QWidget> m_window;
    QScrollArea *m_page = nullptr;
    HomeShelvesView *m_view = nullptr;
};

void HomeShelvesViewTest::initTestCase() { Theme::apply(*qApp, Scheme::Light); }

void HomeShelvesViewTest::init() {
    Language::instance().set(u"en"_s);
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->fill(16);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_fake = {};
    m_fake.setNow(QDateTime::currentDateTimeUtc()); // as the catalogue's
    const QList<ConcertSummary> &all = m_catalogue->concerts;
    m_fake.home = {{all[2], all[10]}, {all[5]}, all.mid(0, 12)};
    m_shelves = std::make_unique<HomeShelves>(m_fake.homeCalls(), m_fake.viewer(), *m_favourites);
    m_window = std::make_unique<QWidget>();
    m_page = new QScrollArea(m_window.get());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_view = new HomeShelvesView(*m_shelves);
    column->addWidget(m_view);
    column->addSpacing(2000);
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->setGeometry(0, 0, 1100, 800);
    m_window->resize(1100, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HomeShelvesViewTest::cleanup() {
    m_window.reset();
    m_shelves.reset();
    m_favourites.reset();
}

void HomeShelvesViewTest::load() {
    m_shelves->memberChanged();
    QTRY_VERIFY(m_view->isVisible());
    QTRY_VERIFY(list(Shelf::NewFromFavourites)->horizontalScrollBar()->maximum() > 0);
}

void HomeShelvesViewTest::onlyShelvesWithConcertsAreThere() {
    QVERIFY(!m_view->isVisible());
    load();
    for (const Shelf shelf : HomeShelves::all)
        QVERIFY(m_view->shelf(shelf)->isVisible());
    const int full = m_view->sizeHint().height();
    QCOMPARE(list(Shelf::ClosingToday)->accessibleName(), u"Booking closes today, 1 concert"_s);
    m_fake.home.opensSoon.clear();
    m_shelves->refresh();
    QTRY_VERIFY(!m_view->shelf(Shelf::OpensSoon)->isVisible());
    QTRY_VERIFY(m_view->sizeHint().height() < full - ShelfCard::height);
    m_fake.home = {};
    m_shelves->refresh();
    QTRY_VERIFY(!m_view->isVisible());
}

void HomeShelvesViewTest::aGuestSeesNoShelf() {
    load();
    m_fake.who = {};
    m_shelves->memberChanged();
    QVERIFY(!m_view->isVisible());
}

void HomeShelvesViewTest::opensAConcertByClick() {
    load();
    QSignalSpy chosen(m_view, &HomeShelvesView::concertChosen);
    QTest::mouseClick(list(Shelf::OpensSoon)->viewport(), Qt::LeftButton, {}, card(Shelf::OpensSoon, 1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), m_catalogue->concerts[10].id);
    const QPoint between = card(Shelf::OpensSoon, 0).topRight() + QPoint(8, 20);
    QTest::mouseClick(list(Shelf::OpensSoon)->viewport(), Qt::LeftButton, {}, between);
    QCOMPARE(chosen.count(), 1);
}

void HomeShelvesViewTest::opensAConcertByKeyboardAlone() {
    load();
    QSignalSpy chosen(m_view, &HomeShelvesView::concertChosen);
    ShelfList *soon = list(Shelf::OpensSoon);
    soon->setFocus(Qt::TabFocusReason);
    QVERIFY(soon->accessibleDescription().startsWith(m_catalogue->concerts[2].title));
    QTest::keyClick(soon, Qt::Key_Right);
    QTest::keyClick(soon, Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<ConcertId>(), m_catalogue->concerts[10].id);
    QTest::keyClick(soon, Qt::Key_Left);
    QTest::keyClick(soon, Qt::Key_Space);
    QCOMPARE(chosen.last().first().value<ConcertId>(), m_catalogue->concerts[2].id);
}

void HomeShelvesViewTest::upAndDownGoFromShelfToShelfAndOut() {
    m_fake.home.closingToday.clear();
    load();
    QSignalSpy below(m_view, &HomeShelvesView::leftBelow);
    list(Shelf::OpensSoon)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list(Shelf::OpensSoon), Qt::Key_Up); // there is nothing above
    QVERIFY(list(Shelf::OpensSoon)->hasFocus());
    QTest::keyClick(list(Shelf::OpensSoon), Qt::Key_Down);
    QVERIFY(list(Shelf::NewFromFavourites)->hasFocus());
    QCOMPARE(below.count(), 0);
    QTest::keyClick(list(Shelf::NewFromFavourites), Qt::Key_Down);
    QCOMPARE(below.count(), 1);
    QTest::keyClick(list(Shelf::NewFromFavourites), Qt::Key_Up);
    QVERIFY(list(Shelf::OpensSoon)->hasFocus());
    m_view->setWanted(false);
    QVERIFY(m_view->isHidden());
    m_view->setWanted(true);
    QVERIFY(!m_view->isHidden());
}

void HomeShelvesViewTest::theHeartIsPressedByMouseAndByKey() {
    load();
    QSignalSpy chosen(m_view, &HomeShelvesView::concertChosen);
    const ShelfModel &soon = m_shelves->concerts(Shelf::OpensSoon);
    const bool before = soon.at(0).favourite;
    const QPoint heart = ShelfCard::heartRect(card(Shelf::OpensSoon, 0)).center();
    QTest::mouseClick(list(Shelf::OpensSoon)->viewport(), Qt::LeftButton, {}, heart);
    QCOMPARE(soon.at(0).favourite, !before);
    list(Shelf::OpensSoon)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list(Shelf::OpensSoon), Qt::Key_F);
    QCOMPARE(soon.at(0).favourite, before);
    QCOMPARE(chosen.count(), 0);
}

void HomeShelvesViewTest::aHeartPressedElsewhereShowsHere() {
    load();
    ShelfList *soon = list(Shelf::OpensSoon);
    QTRY_VERIFY(soon->isPainted());
    const QImage before = soon->grab().toImage();
    m_favourites->set(m_catalogue->concerts[2].id, !m_catalogue->concerts[2].favourite);
    QVERIFY(soon->grab().toImage() != before);
}

void HomeShelvesViewTest::aGuestsHeartAsksForALogIn() {
    load();
    m_catalogue->member = false; // the session has ended, and nobody knows yet
    QSignalSpy needed(m_favourites.get(), &Favourites::logInRequested);
    list(Shelf::OpensSoon)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list(Shelf::OpensSoon), Qt::Key_F);
    QCOMPARE(needed.count(), 1);
}

void HomeShelvesViewTest::draggingScrollsAndOpensNothing() {
    load();
    QSignalSpy chosen(m_view, &HomeShelvesView::concertChosen);
    ShelfList *fresh = list(Shelf::NewFromFavourites);
    QTest::mousePress(fresh->viewport(), Qt::LeftButton, {}, {600, 60});
    QTest::mouseMove(fresh->viewport(), {500, 64});
    QTest::mouseMove(fresh->viewport(), {300, 64});
    QTest::mouseRelease(fresh->viewport(), Qt::LeftButton, {}, {300, 64});
    QCOMPARE(fresh->horizontalScrollBar()->value(), 300);
    QCOMPARE(chosen.count(), 0);
}

void HomeShelvesViewTest::theArrowsTurnTheShelfAndEndWithIt() {
    load();
    ShelfView *fresh = m_view->shelf(Shelf::NewFromFavourites);
    const QScrollBar *bar = fresh->list()->horizontalScrollBar();
    QVERIFY(!m_view->shelf(Shelf::ClosingToday)->laterButton()->isVisible()); // all of it is in sight
    QVERIFY(fresh->laterButton()->isVisible());
    QVERIFY(!fresh->earlierButton()->isEnabled());
    for (int turns = 0; fresh->laterButton()->isEnabled(); ++turns) {
        QVERIFY(turns < 12);
        QTest::mouseClick(fresh->laterButton(), Qt::LeftButton);
    }
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(card(Shelf::NewFromFavourites, 11).right() + ShelfList::rightMargin,
             fresh->list()->viewport()->rect().right());
    QTest::mouseClick(fresh->earlierButton(), Qt::LeftButton);
    QVERIFY(bar->value() < bar->maximum());
    QCOMPARE(bar->value() % (ShelfCard::width + metrics::spaceM), 0); // a card begins where the shelf does
}

void HomeShelvesViewTest::theWheelScrollsThePageAndSidewaysTheShelf() {
    load();
    ShelfList *fresh = list(Shelf::NewFromFavourites);
    const auto turn = [&](QPoint angle, Qt::KeyboardModifiers modifiers = {}) {
        const QPointF at = QRectF(fresh->viewport()->rect()).center();
        QWheelEvent wheel(at, fresh->viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(fresh->viewport(), &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(!turn({0, -120})); // the page's
    QCOMPARE(fresh->horizontalScrollBar()->value(), 0);
    QVERIFY(turn({-120, 0}));
    const int once = fresh->horizontalScrollBar()->value();
    QVERIFY(once > 0);
    QVERIFY(turn({0, -120}, Qt::ShiftModifier));
    QCOMPARE(fresh->horizontalScrollBar()->value(), 2 * once);
}

void HomeShelvesViewTest::theKeyboardBringsACardIntoSight() {
    load();
    ShelfList *fresh = list(Shelf::NewFromFavourites);
    fresh->setFocus(Qt::TabFocusReason);
    QTest::keyClick(fresh, Qt::Key_End);
    QCOMPARE(fresh->currentIndex().row(), 11);
    QVERIFY(fresh->viewport()->rect().contains(card(Shelf::NewFromFavourites, 11)));
    QTest::keyClick(fresh, Qt::Key_Home);
    QCOMPARE(fresh->horizontalScrollBar()->value(), 0);
}

void HomeShelvesViewTest::saysWhatMatters() {
    ConcertSummary concert = m_catalogue->concerts[0];
    concert.saleState = SaleState::Open;
    concert.favourite = true;
    const QDateTime now(QDate(2026, 12, 3), QTime(3, 0), Qt::UTC); // noon in Seoul
    concert.bookingOpens = now.addDays(-3);
    concert.bookingCloses = QDateTime(QDate(2026, 12, 3), QTime(9, 0), Qt::UTC);
    const auto says = [&](Shelf shelf) { return ShelfCard::description({concert, shelf, now}); };
    QVERIFY(says(Shelf::ClosingToday).contains(u"Closes today, 6 PM"_s));
    QVERIFY(says(Shelf::ClosingToday).endsWith(u"A favourite"_s));
    concert.bookingCloses = QDateTime(QDate(2026, 12, 3), QTime(15, 0), Qt::UTC);
    QVERIFY(says(Shelf::ClosingToday).contains(u"Closes at midnight"_s));
    concert.bookingCloses = now.addDays(9);
    QVERIFY(says(Shelf::NewFromFavourites).contains(u"New, On sale"_s));
    concert.saleState = SaleState::Upcoming;
    concert.bookingOpens = QDateTime(QDate(2026, 12, 5), QTime(11, 0), Qt::UTC);
    QVERIFY(says(Shelf::OpensSoon).contains(u"Opens Dec 5, 8 PM"_s));
}

void HomeShelvesViewTest::aBookingOpensInFrontOfThePerson() {
    load();
    ShelfList *soon = list(Shelf::OpensSoon);
    QTRY_VERIFY(soon->isPainted());
    const QImage before = soon->grab().toImage();
    m_fake.setNow(m_catalogue->concerts[2].bookingOpens.addSecs(1));
    QVERIFY(soon->grab().toImage() != before);
}

void HomeShelvesViewTest::targetsAreLargeEnoughToTouch() {
    load();
    const QRect heart = ShelfCard::heartRect(card(Shelf::NewFromFavourites, 0));
    QVERIFY(heart.width() >= metrics::touchTarget && heart.height() >= metrics::touchTarget);
    const Button *later = m_view->shelf(Shelf::NewFromFavourites)->laterButton();
    QTRY_VERIFY(later->width() >= metrics::touchTarget && later->height() >= metrics::touchTarget);
}

void HomeShelvesViewTest::speaksKorean() {
    load();
    Language::instance().set(u"ko"_s);
    QTRY_COMPARE(list(Shelf::ClosingToday)->accessibleName(), u"오늘 예매 마감, 공연 1개"_s);
    QCOMPARE(m_view->shelf(Shelf::NewFromFavourites)->findChild<Label *>()->text(), u"찜한 가수의 새 공연"_s);
}

UNIVERSE_TEST(HomeShelvesViewTest, QApplication)
#include "tst_home_shelves_view.moc"
