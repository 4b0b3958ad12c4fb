// One singer: a group, a person with a long name, nothing planned, loading, not there, offline; for a guest and a
// member.

#include "tests/models/singers/FakeSingers.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/posters/PosterGrid.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/singers/ConcertShelf.h"
#include "ui/singers/SingerDetailsPage.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using List = SingerController::List;

class SingerPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void group();
    void small();
    void personOfLongNames();
    void whatHasEnded();
    void nothingPlanned();
    void loading();
    void notThere();
    void offline();

private:
    std::unique_ptr<QWidget> window(const QVariant &state);
    bool take(const QString &name, const Pictures::Ready &ready = {}, const QVariant &state = {});

    Preferences m_preferences;
    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSingers> m_singers;
    std::unique_ptr<Favourites> m_favourites;
};

namespace {

SingerDetailsPage &pageOf(QWidget &window) { return *window.findChild<SingerDetailsPage *>(); }

bool painted(QWidget &window) {
    SingerDetailsPage &page = pageOf(window);
    const PosterGrid *grid = page.shelf(page.currentList())->grid();
    return grid->isVisible() && grid->model()->rowCount() > 0 && grid->isPainted();
}

bool pageTellsState(QWidget &window) {
    const QList<StateView *> states = pageOf(window).findChildren<StateView *>();
    return std::ranges::any_of(
        states, [](const StateView *state) { return state->isVisible() && state->kind() != StateView::Kind::Loading; });
}

} // namespace

void SingerPictures::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->pageSize = 60;
    m_catalogue->fill(32);
    m_singers = std::make_unique<test::FakeSingers>(*m_catalogue);
    m_singers->fillGroup();
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
}

std::unique_ptr<QWidget> SingerPictures::window(const QVariant &state) {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->showPages();
    if (m_catalogue->member)
        main->bar()->session()->showMember(u"김우주"_s, {1'250'000});
    main->navigator()->open(u"singer"_s, [this, state]() -> std::unique_ptr<Page> {
        auto page = std::make_unique<SingerDetailsPage>(m_singers->calls(), m_catalogue->calls(), m_catalogue->viewer(),
                                                        *m_favourites, SingerId{15});
        page->restoreState(state);
        return page;
    });
    return main;
}

bool SingerPictures::take(const QString &name, const Pictures::Ready &ready, const QVariant &state) {
    const auto build = [&] { return window(state); };
    return Pictures::take(name, build, ready);
}

void SingerPictures::group() {
    m_singers->singer.favourite = true;
    QVERIFY(take(u"singer-group"_s, painted));
}

void SingerPictures::small() {
    const auto build = [this] { return window({}); };
    QVERIFY(Pictures::takeAt(u"singer-small"_s, {{1024, 680}}, build, painted));
}

void SingerPictures::personOfLongNames() {
    m_catalogue->member = false;
    m_singers->singer.name = u"세상에서 가장 긴 이름을 가진 은하수 여행자 밴드의 보컬"_s;
    m_singers->singer.nameEn = u"The Vocalist of the Galactic Travellers, Bearer of the Longest Name in the World"_s;
    m_singers->singer.kind = u"person"_s;
    m_singers->relations = {
        {{{9}, u"은하수를 여행하는 히치하이커들"_s, u"Hitchhikers"_s, u"group"_s, 3, 1, false}, false, true},
        {{{8}, u"첫 번째 밴드"_s, u"First Band"_s, u"group"_s, 0, 0, false}, false, false}};
    QVERIFY(take(u"singer-long-names-guest"_s, painted));
}

void SingerPictures::whatHasEnded() {
    QVERIFY(take(u"singer-ended"_s, painted, QVariantMap{{u"list"_s, int(List::Ended)}}));
}

void SingerPictures::nothingPlanned() {
    m_catalogue->concerts.clear();
    m_singers->singer.concertsOpen = m_singers->singer.concertsUpcoming = 0;
    QVERIFY(take(u"singer-nothing"_s, pageTellsState));
}

void SingerPictures::loading() {
    m_singers->holding = true;
    QVERIFY(take(u"singer-loading"_s));
}

void SingerPictures::notThere() {
    m_singers->failure = ErrorCode::NotFound;
    QVERIFY(take(u"singer-not-there"_s, pageTellsState));
}

void SingerPictures::offline() {
    m_singers->failure = ErrorCode::Offline;
    QVERIFY(take(u"singer-offline"_s, pageTellsState));
}

UNIVERSE_TEST(SingerPictures, QApplication)
#include "pic_singer.moc"
