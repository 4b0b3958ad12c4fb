#include "tests/models/singers/FakeSingers.h"
#include "tests/support/TestMain.h"
#include "ui/posters/PosterCell.h"
#include "ui/posters/PosterGrid.h"
#include "ui/shell/Language.h"
#include "ui/singers/ConcertShelf.h"
#include "ui/singers/RelationButton.h"
#include "ui/singers/SingerDetailsPage.h"
#include "ui/singers/SingerFacts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using List = SingerController::List;

class SingerDetailsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatCanBeBookedComesFirst();
    void fallsToTheFirstListThatHasAConcert();
    void theListThatOneChoseStays();
    void opensAConcertByMouse();
    void opensAConcertByKeyboardAlone();
    void aMemberLeadsToTheirPage();
    void whoHasLeftIsToldApart();
    void theHeartIsToggled();
    void aGuestsHeartIsFilledAfterTheLogIn();
    void nothingPlannedOffersTheHeart();
    void aConcertThatOpensChangesItsList();
    void somebodyWhoIsNotThere();
    void offlineOffersToTryAgain();
    void comesBackToItsPlace();
    void speaksTheOtherLanguageAtOnce();

private:
    [[nodiscard]] ConcertShelf *shelf() const { return m_page->shelf(m_page->currentList()); }
    [[nodiscard]] PosterGrid *grid() const { return shelf()->grid(); }
    [[nodiscard]] QRect cell(int row) const { return grid()->visualRect(grid()->model()->index(row, 0)); }
    [[nodiscard]] bool isSettled() const;
    void build();
    void show();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSingers> m_singers;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<SingerDetailsPage> m_page;
};

void SingerDetailsPageTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    Language::instance().set(u"en"_s);
}

void SingerDetailsPageTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->pageSize = 24;
    m_catalogue->fill(80);
    m_singers = std::make_unique<test::FakeSingers>(*m_catalogue);
    m_singers->fillGroup();
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    build();
}

void SingerDetailsPageTest::cleanup() {
    m_page.reset();
    m_favourites.reset();
    m_singers.reset();
    m_catalogue.reset();
}

void SingerDetailsPageTest::build() {
    m_page = std::make_unique<SingerDetailsPage>(m_singers->calls(), m_catalogue->calls(), m_catalogue->viewer(),
                                                 *m_favourites, SingerId{15});
}

bool SingerDetailsPageTest::isSettled() const {
    for (const List list : SingerController::lists) {
        if (m_page->controller().concerts(list).isBusy())
            return false;
    }
    return m_page->controller().state().phase == LoadState::Phase::Ready;
}

void SingerDetailsPageTest::show() {
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(isSettled());
}

void SingerDetailsPageTest::whatCanBeBookedComesFirst() {
    show();
    QCOMPARE(m_page->title(), u"Girls' Generation"_s);
    QCOMPARE(m_page->currentList(), List::Open);
    QCOMPARE(m_page->tabs()->items()[1], u"Opening soon 10"_s);
    QVERIFY(grid()->isVisible());
    QCOMPARE(m_page->firstFocus(), grid());
    QTest::keyClick(m_page->tabs(), Qt::Key_Right);
    QCOMPARE(m_page->currentList(), List::Upcoming);
    QVERIFY(grid()->isVisible());
    QCOMPARE(grid()->model()->rowCount(), 10);
}

void SingerDetailsPageTest::fallsToTheFirstListThatHasAConcert() {
    m_catalogue->concerts.removeIf(
        [](const ConcertSummary &c) { return c.saleState == SaleState::Open || c.saleState == SaleState::Upcoming; });
    show();
    QCOMPARE(m_page->currentList(), List::Ended);
    QCOMPARE(grid()->model()->rowCount(), 10); // what was cancelled is not among them
}

void SingerDetailsPageTest::theListThatOneChoseStays() {
    show();
    m_page->tabs()->setCurrent(int(List::Upcoming));
    m_catalogue->concerts.removeIf([](const ConcertSummary &c) { return c.saleState == SaleState::Upcoming; });
    m_page->refresh();
    QTRY_VERIFY(isSettled());
    QCOMPARE(m_page->currentList(), List::Upcoming);
    QVERIFY(shelf()->state()->isVisible());
    QCOMPARE(shelf()->state()->kind(), StateView::Kind::Empty);
}

void SingerDetailsPageTest::opensAConcertByMouse() {
    show();
    QSignalSpy chosen(m_page.get(), &SingerDetailsPage::concertChosen);
    QTRY_VERIFY(cell(1).isValid() && grid()->columns() > 1);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, cell(1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), m_page->controller().concerts(List::Open).at(1).id);
}

void SingerDetailsPageTest::opensAConcertByKeyboardAlone() {
    show();
    QSignalSpy chosen(m_page.get(), &SingerDetailsPage::concertChosen);
    m_page->facts()->heartButton()->setFocus(Qt::TabFocusReason);
    for (RelationButton *member : m_page->facts()->relationButtons()) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget(), member);
    }
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), m_page->tabs());
    QTest::keyClick(m_page->tabs(), Qt::Key_Right);
    QTest::keyClick(m_page->tabs(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), grid());
    QTest::keyClick(grid(), Qt::Key_Right);
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), m_page->controller().concerts(List::Upcoming).at(1).id);
}

void SingerDetailsPageTest::aMemberLeadsToTheirPage() {
    show();
    QSignalSpy chosen(m_page.get(), &SingerDetailsPage::singerChosen);
    RelationButton *member = m_page->facts()->relationButtons()[1];
    QTest::mouseClick(member, Qt::LeftButton);
    member->setFocus(Qt::TabFocusReason);
    QTest::keyClick(member, Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<SingerId>(), SingerId{202});
}

void SingerDetailsPageTest::whoHasLeftIsToldApart() {
    show();
    const QList<RelationButton *> members = m_page->facts()->relationButtons();
    QCOMPARE(members.size(), 6);
    QCOMPARE(members.first()->detail(), u"2 on sale"_s);
    QCOMPARE(members.last()->detail(), u"Former member"_s);
    QVERIFY(members.last()->accessibleName().contains(u"Former member"_s));
}

void SingerDetailsPageTest::theHeartIsToggled() {
    show();
    Button *heart = m_page->facts()->heartButton();
    QTest::mouseClick(heart, Qt::LeftButton);
    QVERIFY(m_page->controller().singer().favourite);
    QCOMPARE(heart->text(), u"A favourite singer"_s);
    heart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heart, Qt::Key_Space);
    QVERIFY(!m_page->controller().singer().favourite);
    QTRY_VERIFY(m_catalogue->log.contains(u"singer 15 0"_s));
}

void SingerDetailsPageTest::aGuestsHeartIsFilledAfterTheLogIn() {
    m_catalogue->member = false;
    show();
    QSignalSpy login(m_favourites.get(), &Favourites::logInRequested);
    QTest::mouseClick(m_page->facts()->heartButton(), Qt::LeftButton);
    QTRY_VERIFY(cell(0).isValid() && grid()->columns() > 1);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, PosterCell::heartRect(cell(0)).center());
    QCOMPARE(login.count(), 2);
    QVERIFY(!m_page->controller().singer().favourite);
    m_catalogue->member = true;
    m_favourites->memberChanged();
    m_page->memberChanged();
    const ConcertId first = m_page->controller().concerts(List::Open).at(0).id;
    QVERIFY(m_catalogue->log.contains(u"favourite %1 1"_s.arg(first.value))); // the one that was pressed last
    QVERIFY(!m_catalogue->log.contains(u"singer 15 1"_s));
}

void SingerDetailsPageTest::nothingPlannedOffersTheHeart() {
    m_catalogue->concerts.clear();
    show();
    QCOMPARE(m_page->currentList(), List::Open);
    QVERIFY(shelf()->state()->isVisible());
    QTest::mouseClick(shelf()->state()->actionButton(), Qt::LeftButton);
    QVERIFY(m_page->controller().singer().favourite);
    QVERIFY(!shelf()->state()->actionButton()->isVisible());
}

void SingerDetailsPageTest::aConcertThatOpensChangesItsList() {
    show();
    QCOMPARE(m_page->tabs()->items()[int(List::Upcoming)], u"Opening soon 10"_s);
    for (ConcertSummary &concert : m_catalogue->concerts) {
        if (concert.saleState == SaleState::Upcoming)
            concert.saleState = SaleState::Open;
    }
    m_page->refresh();
    QTRY_COMPARE(m_page->tabs()->items()[int(List::Upcoming)], u"Opening soon 0"_s);
}

void SingerDetailsPageTest::somebodyWhoIsNotThere() {
    m_singers->failure = ErrorCode::NotFound;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    QSignalSpy all(m_page.get(), &SingerDetailsPage::allSingersRequested);
    QTRY_COMPARE(m_page->controller().state().phase, LoadState::Phase::Failed);
    for (StateView *state : m_page->findChildren<StateView *>()) {
        if (state->isVisible())
            QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    }
    QCOMPARE(all.count(), 1);
}

void SingerDetailsPageTest::offlineOffersToTryAgain() {
    m_singers->failure = ErrorCode::Offline;
    m_catalogue->failure = ErrorCode::Offline;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(m_page->controller().state().phase, LoadState::Phase::Failed);
    m_singers->failure.reset();
    m_catalogue->failure.reset();
    for (StateView *state : m_page->findChildren<StateView *>()) {
        if (state->isVisible())
            QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    }
    QTRY_VERIFY(isSettled());
    QTRY_VERIFY(grid()->isVisible());
    QVERIFY(grid()->model()->rowCount() > 0);
}

void SingerDetailsPageTest::comesBackToItsPlace() {
    show();
    for (int i = 0; i < 8 && !m_page->controller().concerts(List::Open).isComplete(); ++i) {
        grid()->verticalScrollBar()->setValue(grid()->verticalScrollBar()->maximum());
        QTRY_VERIFY(isSettled());
        QCoreApplication::processEvents();
    }
    const int row = grid()->visibleRange().first;
    QVERIFY(row >= 24);
    const QVariant saved = m_page->saveState();
    build();
    m_page->restoreState(saved);
    show();
    QTRY_COMPARE(grid()->visibleRange().first, row);
    m_page->tabs()->setCurrent(int(List::Ended));
    const QVariant ended = m_page->saveState();
    build();
    m_page->restoreState(ended);
    show();
    QCOMPARE(m_page->currentList(), List::Ended); // though something can be booked
}

void SingerDetailsPageTest::speaksTheOtherLanguageAtOnce() {
    show();
    Language::instance().set(u"ko"_s);
    QTRY_COMPARE(m_page->tabs()->items()[int(List::Upcoming)], u"오픈 예정 10"_s);
    QCOMPARE(m_page->facts()->heartButton()->text(), u"가수 찜하기"_s);
    QCOMPARE(m_page->facts()->relationButtons().last()->detail(), u"전 멤버"_s);
    Language::instance().set(u"en"_s);
    QTRY_COMPARE(m_page->tabs()->items()[int(List::Upcoming)], u"Opening soon 10"_s);
}

UNIVERSE_TEST(SingerDetailsPageTest, QApplication)
#include "tst_singer_details_page.moc"
