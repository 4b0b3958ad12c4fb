#include "app/models/catalogue/SearchLink.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/catalogue/FakeSearch.h"
#include "ui/catalogue/ConcertGridBar.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/catalogue/ConcertText.h"
#include "ui/catalogue/PosterCell.h"
#include "ui/catalogue/PosterGrid.h"
#include "ui/catalogue/search/FilterChips.h"
#include "ui/catalogue/search/SaveSearchRow.h"
#include "ui/catalogue/search/SavedSearchList.h"
#include "ui/catalogue/search/SearchForm.h"
#include "ui/catalogue/search/SearchPanel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace universe;
using namespace Qt::StringLiterals;

class ConcertGridPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAConcertByMouse();
    void opensAConcertByKeyboard();
    void theKeyboardMovesThroughLinesAndScrolls();
    void theHeartIsToggledByMouseAndByKey();
    void aGuestIsLedToTheLogInAndTheHeartIsFilledAfter();
    void loadsMoreWhileOneScrolls();
    void keepsWhatIsInSightWhenTheWidthChanges();
    void searchesAndShowsAllAgain();
    void chipsFilter();
    void aMistypedSearchSaysWhatWasSearched();
    void theDetailedSearchCountsWhileOneChooses();
    void theDetailedSearchWorksByKeyboardAlone();
    void contradictionsAreToldInPlace();
    void favouritesAreAMembers();
    void filtersInForceAreTakenAwayOneByOne();
    void aSearchIsKeptTakenUpAndForgotten();
    void aSearchIsSharedAsText();
    void offlineOffersToTryAgain();
    void comesBackToItsPlace();
    void paintsPostersInSightOnly();
    void aFrameIsShort();
    void titlesBreakBetweenWords();
    void sectionsInARunAreShort();

private:
    [[nodiscard]] PosterGrid *grid() const { return m_page->grid(); }
    [[nodiscard]] QRect cell(int row) const { return grid()->visualRect(m_page->model().index(row)); }
    void show();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSearch> m_search;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertGridPage> m_page;
};

void ConcertGridPageTest::initTestCase() { Theme::apply(*qApp, Scheme::Light); }

void ConcertGridPageTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_search = std::make_unique<test::FakeSearch>();
    m_catalogue->pageSize = 24;
    m_catalogue->fill(100);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls());
    m_page = std::make_unique<ConcertGridPage>(m_catalogue->calls(), m_search->calls(), *m_favourites);
}

void ConcertGridPageTest::cleanup() {
    m_page.reset();
    m_favourites.reset();
    m_catalogue.reset();
}

void ConcertGridPageTest::show() {
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(m_page->model().rowCount() >= 24);
    QTRY_VERIFY(cell(0).isValid() && grid()->columns() > 1);
    QCoreApplication::processEvents();
}

void ConcertGridPageTest::opensAConcertByMouse() {
    show();
    QSignalSpy chosen(m_page.get(), &ConcertGridPage::concertChosen);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, cell(2).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), ConcertId{3});
    const QPoint between(cell(2).right() + 5, cell(2).center().y());
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, between);
    QTest::mouseClick(grid()->viewport(), Qt::RightButton, {}, cell(2).center());
    QCOMPARE(chosen.count(), 1);
}

void ConcertGridPageTest::opensAConcertByKeyboard() {
    show();
    QSignalSpy chosen(m_page.get(), &ConcertGridPage::concertChosen);
    grid()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(grid(), Qt::Key_Right);
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), ConcertId{2});
}

void ConcertGridPageTest::theKeyboardMovesThroughLinesAndScrolls() {
    show();
    grid()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(grid(), Qt::Key_Home);
    QCOMPARE(grid()->currentIndex().row(), 0);
    QTest::keyClick(grid(), Qt::Key_Up);
    QCOMPARE(grid()->currentIndex().row(), 0);
    QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Down);
    QCOMPARE(grid()->currentIndex().row(), 2 * grid()->columns());
    QVERIFY(grid()->viewport()->rect().contains(cell(2 * grid()->columns())));
    QTest::keyClick(grid(), Qt::Key_End);
    QCOMPARE(grid()->currentIndex().row(), m_page->model().rowCount() - 1);
}

void ConcertGridPageTest::theHeartIsToggledByMouseAndByKey() {
    show();
    QSignalSpy chosen(m_page.get(), &ConcertGridPage::concertChosen);
    QVERIFY(!m_page->model().at(0).favourite);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, PosterCell::heartRect(cell(0)).center());
    QVERIFY(m_page->model().at(0).favourite);
    grid()->setFocus(Qt::TabFocusReason);
    grid()->setCurrentIndex(m_page->model().index(0));
    QTest::keyClick(grid(), Qt::Key_F);
    QVERIFY(!m_page->model().at(0).favourite);
    QCOMPARE(chosen.count(), 0);
}

void ConcertGridPageTest::aGuestIsLedToTheLogInAndTheHeartIsFilledAfter() {
    m_catalogue->member = false;
    show();
    QSignalSpy login(m_page.get(), &ConcertGridPage::loginNeeded);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, PosterCell::heartRect(cell(0)).center());
    QCOMPARE(login.count(), 1);
    QVERIFY(!m_page->model().at(0).favourite);
    m_catalogue->member = true;
    m_page->memberChanged();
    QVERIFY(m_page->model().at(0).favourite);
    QVERIFY(m_catalogue->log.contains(u"favourite 1 1"_s));
}

void ConcertGridPageTest::loadsMoreWhileOneScrolls() {
    show();
    for (int i = 0; i < 400 && !m_page->model().isComplete(); ++i) {
        const QPointF at = QRectF(grid()->viewport()->rect()).center();
        QWheelEvent wheel(at, grid()->viewport()->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid()->viewport(), &wheel);
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_page->model().rowCount(), 100);
}

void ConcertGridPageTest::keepsWhatIsInSightWhenTheWidthChanges() {
    show();
    QTRY_VERIFY(!m_page->model().isBusy());
    const int row = 2 * grid()->columns();
    grid()->scrollTo(m_page->model().index(row), QAbstractItemView::PositionAtTop);
    QCOMPARE(grid()->visibleRange().first, row);
    m_page->resize(900, 700);
    QCoreApplication::processEvents();
    QTRY_VERIFY(grid()->columns() < 6);
    const PosterGrid::Range range = grid()->visibleRange();
    QVERIFY(range.first <= row && row <= range.last);
}

void ConcertGridPageTest::searchesAndShowsAllAgain() {
    show();
    m_page->search(u"AURORA"_s);
    QTRY_COMPARE(m_page->model().at(0).title, u"AURORA"_s);
    QVERIFY(m_page->title().contains(u"AURORA"_s));
    m_page->search(u"없는 공연"_s);
    auto *state = m_page->findChild<StateView *>();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->kind(), StateView::Kind::Empty);
    QSignalSpy cleared(m_page.get(), &ConcertGridPage::wishChanged);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(cleared.count(), 1);
    QTRY_VERIFY(grid()->isVisible());
    QTRY_VERIFY(m_page->model().rowCount() >= 24); // and more, as soon as the first are laid out
}

void ConcertGridPageTest::chipsFilter() {
    show();
    const QList<Chip *> chips = m_page->findChild<ConcertGridBar *>()->findChildren<Chip *>();
    QCOMPARE(chips.size(), 4);
    QTest::mouseClick(chips[2], Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 13);
    for (int row = 0; row < m_page->model().rowCount(); ++row)
        QCOMPARE(m_page->model().status(row), SaleStatus::Upcoming);
    QCOMPARE(m_page->model().query().saleState, std::optional(SaleState::Upcoming));
}

void ConcertGridPageTest::aMistypedSearchSaysWhatWasSearched() {
    m_catalogue->corrected = u"AURORA"_s;
    show();
    m_page->search(u"a"_s);
    const auto told = [this] {
        return std::ranges::any_of(m_page->findChildren<Label *>(), [](const Label *label) {
            return label->isVisible() && label->text().contains(u"“AURORA”"_s);
        });
    };
    QTRY_VERIFY(told());
    m_catalogue->corrected.clear();
    m_page->search(u"b"_s);
    QTRY_VERIFY(!told());
}

void ConcertGridPageTest::theDetailedSearchCountsWhileOneChooses() {
    show();
    auto *bar = m_page->findChild<ConcertGridBar *>();
    QTest::mouseClick(bar->searchButton(), Qt::LeftButton);
    SearchPanel *panel = m_page->panel();
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(panel->applyButton()->text().contains(u"132"_s));
    m_search->concerts = 7;
    auto *genre = panel->form()->findChildren<ChoiceField *>().at(1);
    QTRY_COMPARE(genre->box()->count(), 4);
    genre->setValue(u"클래식"_s);
    Q_EMIT genre->chosen();
    QTRY_VERIFY(panel->applyButton()->text().contains(u"7"_s));
    QCOMPARE(m_search->counted.genre, u"클래식"_s);
    QVERIFY(m_page->model().query().genre.isEmpty()); // nothing changes before one says so
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    QCOMPARE(m_page->model().query().genre, u"클래식"_s);
    QVERIFY(bar->searchButton()->text().contains(u"(1)"_s));
    QTest::mouseClick(panel->resetButton(), Qt::LeftButton);
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    QVERIFY(m_page->model().query().genre.isEmpty());
    QTest::mouseClick(panel->closeButton(), Qt::LeftButton);
    QVERIFY(!panel->isVisible() && !bar->searchButton()->isChecked());
}

void ConcertGridPageTest::theDetailedSearchWorksByKeyboardAlone() {
    show();
    auto *bar = m_page->findChild<ConcertGridBar *>();
    bar->searchButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar->searchButton(), Qt::Key_Return);
    SearchPanel *panel = m_page->panel();
    QVERIFY(panel->form()->titleField()->edit()->hasFocus());
    QTest::keyClicks(m_page->focusWidget(), u"AURORA"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->model().query().title, u"AURORA"_s);
    QVERIFY(!m_page->model().query().from); // who names a concert may mean one that is over
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QCOMPARE(m_page->focusWidget(), bar->searchButton());
}

void ConcertGridPageTest::contradictionsAreToldInPlace() {
    show();
    m_page->panel()->open({});
    const QList<TextField *> fields = m_page->panel()->form()->findChildren<TextField *>();
    TextField *lowest = fields.at(3);
    TextField *highest = fields.at(4);
    QTest::keyClicks(lowest->edit(), u"50,000x"_s);
    QCOMPARE(lowest->text(), u"50,000"_s);
    QTest::keyClicks(highest->edit(), u"10000"_s);
    QVERIFY(!highest->error().isEmpty());
    QVERIFY(!m_page->panel()->applyButton()->isEnabled());
    QTest::keyClicks(highest->edit(), u"0"_s);
    QVERIFY(highest->error().isEmpty());
    QTest::mouseClick(m_page->panel()->applyButton(), Qt::LeftButton);
    QCOMPARE(m_page->wish().minPrice, std::optional(Money{50'000}));
    QCOMPARE(m_page->wish().maxPrice, std::optional(Money{100'000}));
}

void ConcertGridPageTest::favouritesAreAMembers() {
    m_search->member = false;
    m_catalogue->member = false;
    show();
    m_page->panel()->open({});
    QSignalSpy login(m_page.get(), &ConcertGridPage::loginNeeded);
    auto *box = m_page->panel()->form()->findChild<QCheckBox *>();
    box->click();
    QCOMPARE(login.count(), 1);
    QVERIFY(!box->isChecked());
    m_search->member = true;
    m_catalogue->member = true;
    box->click();
    QTest::mouseClick(m_page->panel()->applyButton(), Qt::LeftButton);
    QVERIFY(m_page->wish().favouritesOnly);
    m_search->member = false;
    m_catalogue->member = false;
    m_page->memberChanged(); // logged out: favourites are nobody's now
    QVERIFY(!m_page->wish().favouritesOnly);
}

void ConcertGridPageTest::filtersInForceAreTakenAwayOneByOne() {
    show();
    ConcertQuery wish;
    wish.genre = u"K-pop"_s;
    wish.weekdays = {6, 7};
    m_page->setWish(wish);
    auto *chips = m_page->findChild<FilterChips *>();
    QVERIFY(chips->isVisible());
    QCOMPARE(chips->findChildren<Chip *>().size(), 2);
    QTest::mouseClick(chips->findChildren<Chip *>().first(), Qt::LeftButton);
    QVERIFY(m_page->wish().genre.isEmpty());
    QCOMPARE(m_page->wish().weekdays, QList<int>({6, 7}));
    QTest::mouseClick(chips->clearButton(), Qt::LeftButton);
    QCOMPARE(m_page->wish(), ConcertQuery());
    QVERIFY(!chips->isVisible());
}

void ConcertGridPageTest::aSearchIsKeptTakenUpAndForgotten() {
    show();
    ConcertQuery wish;
    wish.region = u"부산"_s;
    m_page->setWish(wish);
    auto *row = m_page->findChild<SaveSearchRow *>();
    QTest::mouseClick(m_page->findChild<FilterChips *>()->saveButton(), Qt::LeftButton);
    QVERIFY(row->nameField()->edit()->hasFocus());
    QCOMPARE(row->nameField()->text(), u"부산"_s);
    row->nameField()->clear();
    QTest::keyClick(row->nameField()->edit(), Qt::Key_Return);
    QVERIFY(!row->nameField()->error().isEmpty());
    QTest::keyClicks(row->nameField()->edit(), u"our city"_s);
    m_search->failure = ErrorCode::Offline;
    QTest::keyClick(row->nameField()->edit(), Qt::Key_Return);
    QTRY_VERIFY(!row->nameField()->error().isEmpty());
    m_search->failure.reset();
    QTest::keyClick(row->nameField()->edit(), Qt::Key_Return); // nothing of it is lost
    QTRY_VERIFY(!row->isVisible());
    m_page->showAll();
    m_page->panel()->open(m_page->wish());
    auto *list = m_page->panel()->findChild<SavedSearchList *>();
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(list->findChild<Chip *>(), Qt::LeftButton);
    QCOMPARE(m_page->wish(), wish);
    QTest::mouseClick(list->findChild<Button *>(), Qt::LeftButton);
    QTRY_VERIFY(m_search->saved.isEmpty());
    QVERIFY(!list->isVisible());
}

void ConcertGridPageTest::aSearchIsSharedAsText() {
    show();
    ConcertQuery wish;
    wish.text = u"봄"_s;
    wish.maxPrice = Money{99'000};
    m_page->setWish(wish);
    QTest::mouseClick(m_page->findChild<FilterChips *>()->shareButton(), Qt::LeftButton);
    QCOMPARE(searchInText(QGuiApplication::clipboard()->text()), std::optional(wish));
}

void ConcertGridPageTest::offlineOffersToTryAgain() {
    m_catalogue->failure = ErrorCode::Offline;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    auto *state = m_page->findChild<StateView *>();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->kind(), StateView::Kind::Offline);
    m_catalogue->failure.reset();
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(grid()->isVisible());
    QTRY_VERIFY(m_page->model().rowCount() >= 24); // and more, as soon as the first are laid out
}

void ConcertGridPageTest::comesBackToItsPlace() {
    m_catalogue->fill(400); // more than is loaded ahead
    show();
    m_page->search(u"a"_s);
    m_page->search({});
    for (int i = 0; i < 8 && !m_page->model().isComplete(); ++i) {
        grid()->verticalScrollBar()->setValue(grid()->verticalScrollBar()->maximum());
        QTRY_VERIFY(!m_page->model().isBusy());
        QCoreApplication::processEvents();
    }
    const int row = grid()->visibleRange().first;
    QVERIFY(row >= 48);
    const QVariant saved = m_page->saveState();
    m_page = std::make_unique<ConcertGridPage>(m_catalogue->calls(), m_search->calls(), *m_favourites);
    m_page->restoreState(saved);
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(grid()->visibleRange().first, row);
}

void ConcertGridPageTest::paintsPostersInSightOnly() {
    show();
    QTRY_VERIFY(grid()->isPainted());
    QTRY_VERIFY(!m_page->model().isBusy());
    QSignalSpy painted(&PosterStore::instance(), &PosterStore::painted);
    for (int row = 0; row < m_page->model().rowCount(); row += grid()->columns()) // flies by
        grid()->scrollTo(m_page->model().index(row), QAbstractItemView::PositionAtTop);
    grid()->scrollTo(m_page->model().index(0), QAbstractItemView::PositionAtTop);
    QTest::qWait(300);
    QVERIFY2(painted.count() < 12, qPrintable(QString::number(painted.count())));
}

void ConcertGridPageTest::aFrameIsShort() {
    show();
    QTRY_VERIFY(grid()->isPainted());
    QImage image(grid()->viewport()->size(), QImage::Format_RGB32);
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i)
        grid()->viewport()->render(&image);
    const double each = double(timer.elapsed()) / frames;
    qInfo("a frame of the grid: %.1f ms", each);
    QVERIFY(each < 100); // a debug build on a busy machine; the bench holds the true number
}

void ConcertGridPageTest::titlesBreakBetweenWords() {
    const QFontMetrics metrics(m_page->font());
    const QString title = u"서울시립교향악단 말러 교향곡 제2번 부활"_s;
    const int width = metrics.horizontalAdvance(u"서울시립교향악단 말"_s);
    QCOMPARE(wordLines(title, metrics, width, 3).first(), u"서울시립교향악단"_s);
    QCOMPARE(wordLines(title, metrics, 10000, 2), QStringList{title});
    const QStringList cut = wordLines(title, metrics, width, 2);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.last().endsWith(u'…'));
    QVERIFY(wordLines({}, metrics, width, 2).isEmpty());
    QCOMPARE(wordLines(QString(90, u'가'), metrics, width, 2).size(), 1);
    QCOMPARE(keepWords(u"말러 2번"_s).count(QChar(0x2060)), 2);
}

void ConcertGridPageTest::sectionsInARunAreShort() {
    QCOMPARE(sectionRuns(u"101, 102, 103, 105, 106"_s), u"101–103, 105, 106"_s);
    QCOMPARE(sectionRuns(u"FLOOR F9, FLOOR F10, FLOOR F11"_s), u"FLOOR F9–11"_s);
    QCOMPARE(sectionRuns(u"1층 A구역, 1층 B구역"_s), u"1층 A구역, 1층 B구역"_s);
    QCOMPARE(sectionRuns(u"A1, B2, B3, C"_s), u"A1, B2, B3, C"_s);
    QCOMPARE(sectionRuns({}), QString());
}

QTEST_MAIN(ConcertGridPageTest)
#include "tst_concert_grid_page.moc"
