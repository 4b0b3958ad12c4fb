// Choosing seats: halls of every size, as a whole and near, empty-handed and with seats picked.

#include "app/core/ServerClock.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/seatmap/NoOffers.h"
#include "ui/seatmap/OfferCard.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatSteps.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"

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
    void steps();
    void stepsTaken();
    void stepsWithoutOffers();
    void notYet();
    void late();
    void readOnly();
    void fewSeats();
    void theatre();
    void theatreNear();
    void round();
    void lostInARound();
    void draw();

private:
    using Then = std::function<void(SeatPage &)>;
    using Until = std::function<bool(SeatPage &)>;
    [[nodiscard]] bool take(const QString &name, const SeatPlan &plan, const Then &then = {}, const Until &until = {});

    FakeSeatServer m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    bool m_member = false;
};

bool SeatMapPictures::take(const QString &name, const SeatPlan &plan, const Then &then, const Until &until) {
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
            m_server.letGo();
            Viewer viewer = Viewer::of(m_session, m_clock);
            if (m_member)
                viewer.member = [] { return MemberId{7}; };
            auto page = std::make_unique<SeatPage>(m_server.calls(), viewer, m_session, std::chrono::minutes(5),
                                                   ConcertId{1}, ShowId{1});
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
            return page.map()->isSettled() && (!until || until(page));
        });
}

void SeatMapPictures::club() {
    QVERIFY(take(u"seats-club"_s, halls::club(), [](SeatPage &page) { page.controller().pickBest(3, {}); }));
}

/// Rows with numbers of their own, gaps, marks, and a place to stand: as a whole, with people standing there.
void SeatMapPictures::theatre() {
    QVERIFY(take(u"seats-theatre"_s, halls::theatre(), [](SeatPage &page) { page.controller().stand(0, 2); }));
}

void SeatMapPictures::theatreNear() {
    QVERIFY(take(u"seats-theatre-near"_s, halls::theatre(), [](SeatPage &page) {
        const auto &geometry = *page.controller().geometry();
        const auto &state = page.controller().state();
        for (const SeatMark mark : {SeatMark::Companion, SeatMark::RestrictedView}) {
            for (int seat = 0; seat < geometry.seatCount(); ++seat) {
                if (geometry.mark(seat) == mark && state.canBeChosen(seat)) {
                    page.controller().toggle(seat);
                    break;
                }
            }
        }
        page.map()->showSection(1);
    }));
}

void SeatMapPictures::arena() { QVERIFY(take(u"seats-arena"_s, halls::arena())); }

void SeatMapPictures::stadium() { QVERIFY(take(u"seats-stadium"_s, halls::stadium())); }

void SeatMapPictures::nearby() {
    QVERIFY(take(u"seats-stadium-near"_s, halls::stadium(), [](SeatPage &page) {
        page.controller().pickBest(4, 1);
        page.map()->showSeats(page.controller().selection().seats());
    }));
}

void SeatMapPictures::steps() {
    QVERIFY(take(
        u"seats-steps"_s, halls::stadium(), [](SeatPage &page) { page.way()->setCurrent(1); },
        [](SeatPage &page) { return page.steps()->offers().offers().size() == SeatOffers::atOnce; }));
}

void SeatMapPictures::stepsTaken() {
    QVERIFY(take(
        u"seats-steps-taken"_s, halls::club(),
        [](SeatPage &page) {
            page.way()->setCurrent(1);
            page.steps()->count()->setValue(3);
        },
        [](SeatPage &page) {
            const auto &offers = page.steps()->offers();
            if (offers.isSearching() || offers.offers().isEmpty())
                return false;
            if (page.controller().selection().isEmpty())
                page.steps()->cards()[0]->takeButton()->click();
            return true;
        }));
}

void SeatMapPictures::stepsWithoutOffers() {
    m_server.concert.seatLimit = 12;
    QVERIFY(take(
        u"seats-steps-none"_s, halls::club(),
        [](SeatPage &page) {
            page.way()->setCurrent(1);
            page.steps()->setWantedGrade(0);
            page.steps()->count()->setValue(10);
        },
        [](SeatPage &page) { return page.steps()->none()->isVisible(); }));
    m_server.concert.seatLimit = 4;
}

void SeatMapPictures::notYet() {
    m_server.concert.bookingOpens = FakeSeatServer::now().addDays(3);
    QVERIFY(take(u"seats-not-yet"_s, halls::arena()));
    m_server.concert.bookingOpens = FakeSeatServer::now().addDays(-1);
}

void SeatMapPictures::late() {
    QVERIFY(take(
        u"seats-late"_s, halls::arena(), [this](SeatPage &) { m_server.holdsBack = {"states"}; },
        [](SeatPage &page) { return page.controller().statesAge().has_value(); }));
}

void SeatMapPictures::readOnly() {
    m_member = true;
    m_server.refusals["hold"] = m_server.refusals["holdBest"] = ErrorCode::ReadOnly;
    QVERIFY(take(
        u"seats-read-only"_s, halls::arena(), [](SeatPage &page) { page.controller().pickBest(3, {}); },
        [](SeatPage &page) { return page.controller().isReadOnly(); }));
    m_server.refusals.clear();
    m_member = false;
}

// Fewer seats are free than somebody wants: the map and the steps lead to the waiting list.
void SeatMapPictures::fewSeats() {
    const auto sellMost = [this](SeatPage &page) {
        const SeatGeometry &hall = *page.controller().geometry();
        for (int seat = 2; seat < hall.seatCount(); ++seat)
            m_server.take({1}, hall.seatId(seat));
    };
    QVERIFY(take(
        u"seats-few"_s, halls::club(),
        [&](SeatPage &page) {
            sellMost(page);
            page.panel()->bestCount()->setValue(3);
        },
        [](SeatPage &page) { return page.panel()->waitButton()->isVisible(); }));
    QVERIFY(take(
        u"seats-steps-few"_s, halls::club(),
        [&](SeatPage &page) {
            sellMost(page);
            page.way()->setCurrent(1);
            page.steps()->count()->setValue(3);
        },
        [](SeatPage &page) { return page.steps()->none()->waitButton()->isVisible(); }));
}

namespace {

SalePhase presentPhase(PhaseKind kind, int tickSeconds) {
    SalePhase phase;
    phase.kind = kind;
    phase.opens = FakeSeatServer::now().addSecs(-60);
    phase.closes = FakeSeatServer::now().addDays(1);
    phase.tickSeconds = tickSeconds;
    return phase;
}

} // namespace

// A sale by rounds: what was asked for waits, and what was lost.
void SeatMapPictures::round() {
    m_member = true;
    m_server.phases = {presentPhase(PhaseKind::FirstCome, 10)};
    m_server.tickEnds = FakeSeatServer::now().addSecs(300);
    QVERIFY(take(
        u"seats-round"_s, halls::arena(),
        [](SeatPage &page) {
            page.controller().pickBest(3, {});
            page.controller().goOn();
        },
        [](SeatPage &page) {
            return page.controller().tick().state() == TickAsk::State::Waiting && Pictures::standsStill(page);
        }));
}

void SeatMapPictures::lostInARound() {
    m_server.tickEnds = FakeSeatServer::now();
    m_server.askResult = {.state = AskState::Lost, .place = 214, .seatIds = {}, .expiresAt = {}};
    QVERIFY(take(
        u"seats-round-lost"_s, halls::arena(),
        [](SeatPage &page) {
            page.controller().pickBest(3, {});
            page.controller().goOn();
        },
        [](SeatPage &page) {
            return page.controller().tick().state() == TickAsk::State::Lost && Pictures::standsStill(page);
        }));
}

void SeatMapPictures::draw() {
    m_member = false;
    m_server.phases = {presentPhase(PhaseKind::Draw, 0)};
    QVERIFY(take(u"seats-draw"_s, halls::arena()));
    m_server.phases.clear();
}

UNIVERSE_TEST(SeatMapPictures, QApplication)
#include "pic_seatmap.moc"
