// The poster grid: full, loading, empty, failed, offline, hovered.

#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/pictures/Pictures.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/catalogue/PosterGrid.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/StateView.h"

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

private:
    std::unique_ptr<QWidget> window(const QString &text = {});

    Preferences m_preferences;
    std::unique_ptr<test::FakeCatalogue> m_catalogue;
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
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls());
}

std::unique_ptr<QWidget> ConcertGridPictures::window(const QString &text) {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->setDemo(true);
    main->showPages();
    main->bar()->setPlace(TopBar::Place::All);
    main->navigator()->open(u"all"_s, [this, text]() -> std::unique_ptr<Page> {
        auto page = std::make_unique<ConcertGridPage>(m_catalogue->calls(), *m_favourites);
        page->search(text);
        return page;
    });
    return main;
}

void ConcertGridPictures::full() {
    QVERIFY(Pictures::take(
        u"concerts"_s, [this] { return window(); }, painted));
}

void ConcertGridPictures::loading() {
    m_catalogue->holding = true;
    QVERIFY(Pictures::take(u"concerts-loading"_s, [this] { return window(); }));
}

void ConcertGridPictures::empty() {
    QVERIFY(Pictures::take(
        u"concerts-empty"_s, [this] { return window(u"없는 공연"_s); }, tellsState));
}

void ConcertGridPictures::failed() {
    m_catalogue->failure = ErrorCode::Internal;
    QVERIFY(Pictures::take(
        u"concerts-failed"_s, [this] { return window(); }, tellsState));
}

void ConcertGridPictures::offline() {
    m_catalogue->failure = ErrorCode::Offline;
    QVERIFY(Pictures::take(
        u"concerts-offline"_s, [this] { return window(); }, tellsState));
}

QTEST_MAIN(ConcertGridPictures)
#include "pic_concert_grid.moc"
