// All singers: full, under a letter, loading, nobody found, no favourites, offline; for a guest and a member.

#include "tests/models/singers/FakeSingers.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/singers/InitialStrip.h"
#include "ui/singers/SingerGrid.h"
#include "ui/singers/SingersPage.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class SingersPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void full();
    void small();
    void guestAtALetter();
    void keyboard();
    void loading();
    void nobodyFound();
    void noFavourites();
    void offline();

private:
    std::unique_ptr<QWidget> window(const QVariant &state = {});
    bool take(const QString &name, const QVariant &state = {}, const Pictures::Ready &ready = {});

    Preferences m_preferences;
    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSingers> m_singers;
    std::unique_ptr<Favourites> m_favourites;
};

namespace {

bool listed(QWidget &window) {
    const auto *grid = window.findChild<SingerGrid *>();
    return grid->model()->rowCount() > 0 && grid->columns() > 1;
}

bool tellsState(QWidget &window) {
    const auto *state = window.findChild<SingersPage *>()->findChild<StateView *>();
    return state && state->isVisible();
}

} // namespace

void SingersPictures::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_singers = std::make_unique<test::FakeSingers>(*m_catalogue);
    m_singers->pageSize = 60;
    m_singers->fill(240);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
}

std::unique_ptr<QWidget> SingersPictures::window(const QVariant &state) {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->showPages();
    if (m_catalogue->member)
        main->bar()->session()->showMember(u"김우주"_s, {1'250'000});
    main->navigator()->open(u"singers"_s, [this, state]() -> std::unique_ptr<Page> {
        auto page = std::make_unique<SingersPage>(m_singers->calls(), m_singers->viewer(), *m_favourites);
        page->restoreState(state);
        return page;
    });
    return main;
}

bool SingersPictures::take(const QString &name, const QVariant &state, const Pictures::Ready &ready) {
    const auto build = [&] { return window(state); };
    return Pictures::take(name, build, ready);
}

void SingersPictures::full() { QVERIFY(take(u"singers"_s, {}, listed)); }

void SingersPictures::small() {
    const auto build = [this] { return window(); };
    QVERIFY(Pictures::takeAt(u"singers-small"_s, {{1024, 680}}, build, listed));
}

void SingersPictures::guestAtALetter() {
    m_catalogue->member = false;
    m_singers->fill(30);
    QVERIFY(take(u"singers-letter-guest"_s, QVariantMap{{u"initial"_s, u"ㅂ"_s}, {u"row"_s, 0}}, listed));
}

void SingersPictures::keyboard() {
    m_singers->fill(30);
    QVERIFY(take(u"singers-keyboard"_s, {}, [](QWidget &window) {
        auto *grid = window.findChild<SingerGrid *>();
        if (!listed(window))
            return false;
        grid->setFocus(Qt::TabFocusReason);
        grid->setCurrentIndex(grid->model()->index(2, 0));
        QTest::keyClick(grid, Qt::Key_Right);
        return true;
    }));
}

void SingersPictures::loading() {
    m_singers->holding = true;
    QVERIFY(take(u"singers-loading"_s));
}

void SingersPictures::nobodyFound() {
    QVERIFY(take(u"singers-nobody"_s, QVariantMap{{u"text"_s, u"없는 가수"_s}, {u"row"_s, 0}}, tellsState));
}

void SingersPictures::noFavourites() {
    for (SingerSummary &singer : m_singers->singers)
        singer.favourite = false;
    QVERIFY(take(u"singers-no-favourites"_s, QVariantMap{{u"favourites"_s, true}}, tellsState));
}

void SingersPictures::offline() {
    m_singers->failure = ErrorCode::Offline;
    QVERIFY(take(u"singers-offline"_s, {}, tellsState));
}

UNIVERSE_TEST(SingersPictures, QApplication)
#include "pic_singers.moc"
