// The poster grid: full, loading, empty, failed, offline, hovered.

#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/search/FilterChips.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ConcertGridPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void full();
    void loading();
    void empty();
    void failed();
    void offline();
    void detailedSearch();
    void filtersInForce();
    void savingASearch();

private:
    std::unique_ptr<QWidget> window(const QString &text = {});

    Preferences m_preferences;
    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    test::FakeSearch m_search;
    std::unique_ptr<Favourites> m_favourites;
};

namespace {

bool painted(QWidget &window) {
    const auto *grid = window.findChild<PosterGrid *>();
    return grid && grid->model()->rowCount() > 0 && grid->isPainted();
}

bool tellsState(QWidget &window) {
    const auto *state = window.findChild<ConcertGridPage *>()->findChild<StateView *>();
    return state && state->isVisible();
}

} // namespace

void ConcertGridPictures::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void ConcertGridPictures::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->pageSize = 60;
    m_catalogue->fill(48);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
}

std::unique_ptr<QWidget> ConcertGridPictures::window(const QString &text) {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->setDemo(true);
    main->showPages();
    main->bar()->setPlace(place::all);
    main->navigator()->open(u"all"_s, [this, text]() -> std::unique_ptr<Page> {
        auto page = std::make_unique<ConcertGridPage>(m_catalogue->calls(), m_search.calls(), m_catalogue->viewer(),
                                                      *m_favourites);
        ConcertQuery wish;
        wish.text = text;
        page->setQuery(wish);
        return page;
    });
    return main;
}

void ConcertGridPictures::full() {
    const auto build = [this] { return window(); };
    QVERIFY(Pictures::take(u"concerts"_s, build, painted));
}

void ConcertGridPictures::loading() {
    m_catalogue->holding = true;
    QVERIFY(Pictures::take(u"concerts-loading"_s, [this] { return window(); }));
}

void ConcertGridPictures::empty() {
    const auto build = [this] { return window(u"없는 공연"_s); };
    QVERIFY(Pictures::take(u"concerts-empty"_s, build, tellsState));
}

void ConcertGridPictures::failed() {
    m_catalogue->failure = ErrorCode::Internal;
    const auto build = [this] { return window(); };
    QVERIFY(Pictures::take(u"concerts-failed"_s, build, tellsState));
}

void ConcertGridPictures::offline() {
    m_catalogue->failure = ErrorCode::Offline;
    const auto build = [this] { return window(); };
    QVERIFY(Pictures::take(u"concerts-offline"_s, build, tellsState));
}

namespace {

ConcertQuery manyFilters() {
    ConcertQuery query;
    query.title = u"콘서트"_s;
    query.singer = u"방탄소년단과 아주 긴 이름을 가진 서른한 명의 친구들 그리고 오케스트라"_s;
    query.region = u"서울"_s;
    query.genre = u"K-pop"_s;
    query.from = QDate(2026, 12, 1);
    query.to = QDate(2027, 1, 31);
    query.weekdays = {5, 6, 7};
    query.minPrice = Money{33'000};
    query.maxPrice = Money{110'000};
    query.saleState = SaleState::Open;
    query.ageLimit = 12;
    query.seatsFree = 2;
    query.favouritesOnly = true;
    return query;
}

} // namespace

void ConcertGridPictures::detailedSearch() {
    m_search.saved = {{1, u"주말 발라드"_s, manyFilters()},
                      {2, u"친구들과 같이 볼 아주 긴 이름의 저장된 검색 하나"_s, {}}};
    QVERIFY(Pictures::take(
        u"concerts-detailed-search"_s,
        [this] {
            auto main = window();
            auto *page = main->findChild<ConcertGridPage *>();
            page->panel()->open(manyFilters());
            return main;
        },
        painted));
}

void ConcertGridPictures::filtersInForce() {
    QVERIFY(Pictures::take(
        u"concerts-filters"_s,
        [this] {
            auto main = window();
            main->findChild<ConcertGridPage *>()->setQuery(manyFilters());
            return main;
        },
        painted));
}

void ConcertGridPictures::savingASearch() {
    QVERIFY(Pictures::take(
        u"concerts-save-search"_s,
        [this] {
            auto main = window(u"콘서트"_s);
            QTest::mouseClick(main->findChild<FilterChips *>()->saveButton(), Qt::LeftButton);
            return main;
        },
        painted));
}

UNIVERSE_TEST(ConcertGridPictures, QApplication)
#include "pic_concert_grid.moc"
