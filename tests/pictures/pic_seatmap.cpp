// Choosing seats: halls of every size, as a whole and near, empty-handed and with seats picked.

#include "app/core/ServerClock.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class SeatMapPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void club();
    void arena();
    void stadium();
    void nearby();
    void notYet();

private:
    using Then = std::function<void(SeatPage &)>;
    [[nodiscard]] bool take(const QString &name, const SeatPlan &plan, const Then &then = {});

    FakeSeatServer m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
};

bool SeatMapPictures::take(const QString &name, const SeatPlan &plan, const Then &then) {
    m_server.plan = plan;
    m_server.claims.clear();
    const SeatStates sale = halls::sale(SeatGeometry(plan), 45);
    for (const SeatId seat : sale.sold)
        m_server.take({1}, seat);
    for (const SeatId seat : sale.held)
        m_server.take({1}, seat, u"somebody"_s);
    bool prepared = false;
    return Pictures::take(
        name,
        [&] {
            prepared = false;
            auto page = std::make_unique<SeatPage>(m_server.calls(), Viewer::of(m_session, m_clock), m_session,
                                                   std::chrono::minutes(5), ConcertId{1}, ShowId{1});
            page->map()->setAnimated(false);
            page->activate();
            return page;
        },
        [&](QWidget &window) {
            auto &page = static_cast<SeatPage &>(window);
            if (page.controller().loadState().phase != LoadState::Phase::Ready || !page.map()->isSettled())
                return false;
            if (!std::exchange(prepared, true) && then) {
                then(page);
                return false;
            }
            return page.map()->isSettled();
        });
}

void SeatMapPictures::club() {
    QVERIFY(take(u"seats-club"_s, halls::club(), [](SeatPage &page) { page.controller().pickBest(3, {}); }));
}

void SeatMapPictures::arena() { QVERIFY(take(u"seats-arena"_s, halls::arena())); }

void SeatMapPictures::stadium() { QVERIFY(take(u"seats-stadium"_s, halls::stadium())); }

void SeatMapPictures::nearby() {
    QVERIFY(take(u"seats-stadium-near"_s, halls::stadium(), [](SeatPage &page) {
        page.controller().pickBest(4, 1);
        page.map()->showSeats(page.controller().selection().seats());
    }));
}

void SeatMapPictures::notYet() {
    m_server.concert.bookingOpens = FakeSeatServer::now().addDays(3);
    QVERIFY(take(u"seats-not-yet"_s, halls::arena()));
    m_server.concert.bookingOpens = FakeSeatServer::now().addDays(-1);
}

UNIVERSE_TEST(SeatMapPictures, QApplication)
#include "pic_seatmap.moc"
