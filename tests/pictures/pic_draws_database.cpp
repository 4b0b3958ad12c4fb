// How a concert is sold, entering a draw, and what became of it, with a real server behind them.

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "app/models/sale/ConcertPhases.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"
#include "ui/account/DrawsTab.h"
#include "ui/account/MyPage.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/sale/SaleHistoryPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Notice.h"

#include <QStandardPaths>
#include <QTest>

#include <functional>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class DrawPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void concert();
    void draws();
    void noDraws();

private:
    template <typename MakePage>
    bool take(const QString &name, const FanWorld &world, MakePage makePage, QSize size = {1280, 800},
              const std::function<bool(QWidget &)> &prepare = &Pictures::standsStill) {
        return Pictures::takeAt(
            name, {size},
            [&] {
                auto window = std::make_unique<MainWindow>(m_preferences);
                window->showPages();
                window->bar()->session()->showMember(u"김우주"_s, world.session.balance());
                window->navigator()->open(u"page"_s, [&] { return makePage(); });
                return window;
            },
            prepare);
    }

    Preferences m_preferences;
};

namespace {

void enter(FanWorld &world, const QList<std::pair<QString, int>> &wishes) {
    world.database.sql(u"select from api.enter_draw($1, gen_random_uuid(), (select phase_id from data.sale_phase where "
                       "position = 1), $2::jsonb)"_s,
                       {world.session.token(), wishesText(world.order(u"open"_s, 1).show.id, wishes)});
}

} // namespace

void DrawPictures::concert() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    sellInPhases(world, {phaseOf("draw", {{u"share_percent"_s, 50}, {u"for"_s, u"code"_s}}),
                         phaseOf("first_come", {{u"tick_seconds"_s, 5}}), phaseOf("first_come")});
    world.database.sql(u"insert into data.phase_change (concert_id, at, reason, sale) select concert_id, now(), "
                       "'공연장 전산 점검으로 추첨을 하루 미룹니다.', sale from data.phase_change limit 1"_s);
    world.database.sql(u"insert into data.phase_code (phase_id, code_hash) select phase_id, "
                       "private.code_hash('UAENA-2026') from data.sale_phase where position = 1"_s);
    turnPhase(world, 1, -3600, 3 * 3600);
    const auto page = [&] {
        auto made = std::make_unique<ConcertDetailsPage>(world.catalogueCalls, world.viewer, world.favourites,
                                                         world.concert(u"open"_s));
        made->setPhases(std::make_unique<ConcertPhases>(world.client, world.phaseCalls, world.session, world.viewer,
                                                        world.concert(u"open"_s)));
        return made;
    };
    QVERIFY(take(u"concert-phases"_s, world, page));
    world.database.sql(u"select api.use_code($1, gen_random_uuid(), phase_id, 'UAENA-2026') from data.sale_phase where "
                       "position = 1"_s,
                       {world.session.token()});
    enter(world, {{u"R석"_s, 2}, {u"S석"_s, 2}});
    QVERIFY(take(u"concert-draw-entered"_s, world, page, {1280, 2000}));
    makeDraw(world);
    QVERIFY(take(u"concert-drawn"_s, world, page, {1280, 1500}));
    QVERIFY(take(u"sale-history"_s, world, [&] {
        return std::make_unique<SaleHistoryPage>(world.phaseCalls, world.concert(u"open"_s),
                                                 u"아이유 콘서트 ‘The Golden Hour’"_s);
    }));
}

// Won, lost, and entered.
void DrawPictures::draws() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    sellInPhases(world, {phaseOf("draw", {{u"share_percent"_s, 10}}), phaseOf("first_come")});
    turnPhase(world, 1, -3600, 3600);
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    const auto page = [&] { return std::make_unique<MyPage>(mine, account, MyPage::Tab::Draws); };
    enter(world, {{u"S석"_s, 3}, {u"A석"_s, 4}});
    QVERIFY(take(u"my-draws-entered"_s, world, page));
    makeDraw(world);
    QVERIFY(take(u"my-draws-lost"_s, world, page));
    FanWorld other;
    other.logInAs(u"fan@example.com"_s, {500'000});
    sellInPhases(other, {phaseOf("draw", {{u"share_percent"_s, 10}}), phaseOf("first_come")});
    turnPhase(other, 1, -3600, 3600);
    enter(other, {{u"R석"_s, 2}, {u"S석"_s, 2}});
    makeDraw(other);
    AccountController hers(other.client, other.accountCalls, other.session);
    MyPageController won(other.myPageCalls, other.session, other.viewer, other.favourites);
    QVERIFY(take(
        u"my-draws-won"_s, other, [&] { return std::make_unique<MyPage>(won, hers, MyPage::Tab::Draws); }, {1280, 800},
        [](QWidget &window) {
            auto *tab = window.findChild<DrawsTab *>();
            if (!QTest::qWaitFor(
                    [tab] { return !tab->cards().isEmpty() && tab->cards().first()->checkButton()->isVisible(); },
                    15'000))
                return false;
            tab->cards().first()->checkButton()->click();
            return QTest::qWaitFor([tab] { return !tab->cards().first()->notice()->text().isEmpty(); }, 15'000) &&
                   Pictures::standsStill(window);
        }));
}

void DrawPictures::noDraws() {
    FanWorld world;
    world.logInAs(u"fan@example.com"_s, {500'000});
    AccountController account(world.client, world.accountCalls, world.session);
    MyPageController mine(world.myPageCalls, world.session, world.viewer, world.favourites);
    QVERIFY(
        take(u"my-draws-empty"_s, world, [&] { return std::make_unique<MyPage>(mine, account, MyPage::Tab::Draws); }));
}

UNIVERSE_TEST(DrawPictures, QApplication)
#include "pic_draws_database.moc"
