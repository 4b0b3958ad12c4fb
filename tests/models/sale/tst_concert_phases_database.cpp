// The phases of a concert's sale against a real server: what is told of them, codes, and entering a draw.

#include "app/models/sale/ConcertPhases.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

struct PhasesScene {
    explicit PhasesScene(const QList<QJsonObject> &sale = {phaseOf("draw", {{u"share_percent"_s, 50}}),
                                                           phaseOf("first_come", {{u"tick_seconds"_s, 5}})},
                         const std::function<QString(const QString &)> &proxied = {})
        : world(proxied) {
        world.logInAs(u"fan@example.com"_s, {500'000});
        if (!sale.isEmpty())
            sellInPhases(world, sale);
    }
    void open() {
        turnPhase(world, 1, -3600, 3600);
        load();
        QVERIFY(phases.openDraw());
    }
    void load() {
        QSignalSpy changed(&phases, &ConcertPhases::changed);
        phases.load();
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(phases.state().phase, LoadState::Phase::Ready);
    }
    [[nodiscard]] DrawWish wish(const QString &grade, int seats) const { return {show, grade, seats}; }
    [[nodiscard]] QString wishesOnServer() {
        return world.database.sql(u"select coalesce(max(wishes), '') from data.draw_entry where withdrawn_at is null"_s)
            .first()
            .text(0);
    }
    void addCode(int position, const QString &code) {
        world.database.sql(u"insert into data.phase_code (phase_id, code_hash) select phase_id, "
                           "private.code_hash($2) from data.sale_phase where position = $1::int"_s,
                           {position, code});
    }

    FanWorld world;
    ShowId show = world.order(u"open"_s, 1).show.id;
    ConcertPhases phases{world.client, world.phaseCalls, world.session, world.viewer, world.concert(u"open"_s)};
};

} // namespace

class ConcertPhasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConcertWithoutPhasesHasNone();
    void allThatIsPublishedIsTold();
    void aPhaseOpensByItself();
    void wishesAreEnteredInTheirOrder();
    void pressingTwiceEntersOnce();
    void aLostAnswerIsAskedForAgain();
    void changedWishesReplaceTheFirst();
    void whatIsBeingChangedStays();
    void anEntryIsWithdrawn();
    void aDrawThatHasClosedRefuses();
    void wishesAreBounded();
    void aCodeLetsIn();
    void aCodeThatWasUsedEarlierIsNotAskedAgain();
    void whyACodeIsNotTaken_data();
    void whyACodeIsNotTaken();
    void aGuestGoesOnWithTheWishes();
    void nothingStaysAfterLogOut();
};

void ConcertPhasesTest::aConcertWithoutPhasesHasNone() {
    PhasesScene scene{{}};
    scene.load();
    QVERIFY(scene.phases.phases().isEmpty());
    QVERIFY(!scene.phases.openPhase());
    QVERIFY(!scene.phases.nextPhase());
}

void ConcertPhasesTest::allThatIsPublishedIsTold() {
    PhasesScene scene;
    scene.load();
    QCOMPARE(scene.phases.phases().size(), 2);
    const SalePhase &draw = scene.phases.phases()[0];
    QCOMPARE(draw.kind, PhaseKind::Draw);
    QCOMPARE(draw.state, PhaseState::Announced);
    QCOMPARE(draw.sharePercent, 50.0);
    QCOMPARE(draw.entrants, 0);
    QCOMPARE(draw.beacon, u"file 12"_s);
    QCOMPARE(draw.payWithinHours, 24);
    const SalePhase &second = scene.phases.phases()[1];
    QCOMPARE(second.tickSeconds, 5);
    QVERIFY(!second.sharePercent);
    QCOMPARE(scene.phases.nextPhase()->id, draw.id);
    QVERIFY(!scene.phases.openPhase());
}

void ConcertPhasesTest::aPhaseOpensByItself() {
    PhasesScene scene;
    turnPhase(scene.world, 1, 2, 3600);
    scene.load();
    QCOMPARE(scene.phases.phases()[0].state, PhaseState::Announced);
    scene.phases.setActive(true); // from now on nobody asks: the begin of the phase does
    QTRY_VERIFY_WITH_TIMEOUT(scene.phases.openDraw(), ConcertPhases::interval - 3000);
}

void ConcertPhasesTest::wishesAreEnteredInTheirOrder() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"A석"_s, 1));
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.addWish(scene.wish(u"S석"_s, 2));
    scene.phases.moveWish(0, 2);
    scene.phases.enter();
    QVERIFY(scene.phases.isEntering());
    QTRY_VERIFY(!scene.phases.isEntering());
    QVERIFY(!scene.phases.entryError());
    QVERIFY(!scene.phases.isEdited());
    const QString id = QString::number(scene.show.value);
    QCOMPARE(scene.wishesOnServer(), u"[[%1,\"R석\",2],[%1,\"S석\",2],[%1,\"A석\",1]]"_s.arg(id));
    QCOMPARE(scene.phases.entry()->receipt.size(), 97);
    const QString receipt = scene.phases.entry()->receipt;
    QTRY_COMPARE(scene.phases.openDraw()->entrants, 1);
    QTRY_VERIFY(scene.phases.entry()->enteredAt.isValid()); // as the server has it
    QCOMPARE(scene.phases.entry()->receipt, receipt);
    QCOMPARE(scene.phases.wishes().size(), 3);
}

void ConcertPhasesTest::pressingTwiceEntersOnce() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
    QCOMPARE(scene.world.count(u"data.draw_request"_s), 1);
}

void ConcertPhasesTest::aLostAnswerIsAskedForAgain() {
    std::unique_ptr<LossyProxy> proxy;
    PhasesScene scene({phaseOf("draw")}, [&](const QString &conninfo) {
        proxy = std::make_unique<LossyProxy>(ThrowawayCluster::shared().socketFolder(), conninfo);
        return proxy->connection();
    });
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    proxy->loseNextAnswer();
    scene.phases.enter();
    QTRY_VERIFY_WITH_TIMEOUT(scene.phases.entry(), 20'000);
    QVERIFY(!scene.phases.entryError());
    QCOMPARE(scene.world.count(u"data.draw_request"_s), 1);
}

void ConcertPhasesTest::changedWishesReplaceTheFirst() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
    const QString first = scene.phases.entry()->receipt;
    scene.phases.addWish(scene.wish(u"S석"_s, 2));
    QVERIFY(scene.phases.isEdited());
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry()->receipt != first);
    QCOMPARE(scene.world.count(u"data.draw_entry"_s), 1);
    QCOMPARE(scene.world.count(u"data.draw_request"_s), 2);
}

void ConcertPhasesTest::whatIsBeingChangedStays() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
    scene.phases.addWish(scene.wish(u"S석"_s, 1));
    scene.load();
    QTRY_VERIFY(scene.phases.entry()->enteredAt.isValid());
    QCOMPARE(scene.phases.wishes().size(), 2);
    scene.phases.removeWish(1);
    QVERIFY(!scene.phases.isEdited()); // as it was
}

void ConcertPhasesTest::anEntryIsWithdrawn() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
    scene.phases.withdraw();
    QVERIFY(scene.phases.isWithdrawing());
    QTRY_VERIFY(!scene.phases.entry());
    QCOMPARE(scene.world.count(u"data.draw_entry where withdrawn_at is not null"_s), 1);
    QCOMPARE(scene.phases.wishes().size(), 1); // for whoever thinks again
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
    QCOMPARE(scene.world.count(u"data.draw_entry where withdrawn_at is null"_s), 1);
}

void ConcertPhasesTest::aDrawThatHasClosedRefuses() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    turnPhase(scene.world, 1, -7200, -1);
    scene.phases.enter();
    QTRY_VERIFY(!scene.phases.isEntering());
    QCOMPARE(scene.world.count(u"data.draw_entry"_s), 0);
    QTRY_VERIFY(!scene.phases.openDraw()); // it has asked what has become of it
}

void ConcertPhasesTest::wishesAreBounded() {
    PhasesScene scene;
    scene.load();
    QVERIFY(!scene.phases.canAdd(scene.wish(u"R석"_s, 1))); // not open yet
    scene.open();
    for (const QString &grade : {u"R석"_s, u"S석"_s})
        for (int seats = 1; seats <= 6; ++seats)
            scene.phases.addWish(scene.wish(grade, seats));
    QCOMPARE(scene.phases.wishes().size(), ConcertPhases::mostWishes);
    scene.phases.removeWish(0);
    scene.phases.addWish(scene.wish(u"R석"_s, 2)); // it is there
    QCOMPARE(scene.phases.wishes().size(), ConcertPhases::mostWishes - 1);
    scene.phases.moveWish(0, 99);
    scene.phases.removeWish(-1);
    QCOMPARE(scene.phases.wishes().size(), ConcertPhases::mostWishes - 1);
}

void ConcertPhasesTest::aCodeLetsIn() {
    PhasesScene scene({phaseOf("draw", {{u"for"_s, u"code"_s}}), phaseOf("first_come")});
    scene.addCode(1, u"UAENA-2026"_s);
    scene.open();
    QCOMPARE(scene.phases.codePhase(), scene.phases.openPhase());
    const PhaseId phase = scene.phases.codePhase()->id;
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    QTRY_COMPARE(scene.phases.entryError(), ErrorCode::OutsidePeriod);
    scene.phases.useCode(u"uaena-2026"_s);
    QVERIFY(scene.phases.isUsingCode());
    QTRY_VERIFY(scene.phases.hasUsedCode(phase));
    QVERIFY(!scene.phases.isUsingCode());
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
}

void ConcertPhasesTest::aCodeThatWasUsedEarlierIsNotAskedAgain() {
    PhasesScene scene({phaseOf("first_come", {{u"for"_s, u"code"_s}})});
    scene.addCode(1, u"UAENA-2026"_s);
    scene.world.database.sql(
        u"select api.use_code($1, gen_random_uuid(), phase_id, 'uaena-2026') from data.sale_phase"_s,
        {scene.world.session.token()});
    scene.load();
    QTRY_VERIFY(scene.phases.codePhase());
    const PhaseId phase = scene.phases.codePhase()->id;
    QTRY_VERIFY(scene.phases.hasUsedCode(phase));
    scene.world.session.logOut();
    QVERIFY(!scene.phases.hasUsedCode(phase));
}

void ConcertPhasesTest::whyACodeIsNotTaken_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("no such code") << u"nonsense"_s << ErrorCode::NotFound;
    QTest::newRow("somebody else's") << u"used"_s << ErrorCode::Forbidden;
    QTest::newRow("too short") << u"abc"_s << ErrorCode::InvalidInput;
}

void ConcertPhasesTest::whyACodeIsNotTaken() {
    QFETCH(QString, code);
    QFETCH(ErrorCode, error);
    PhasesScene scene({phaseOf("first_come", {{u"for"_s, u"code"_s}})});
    scene.addCode(1, u"used"_s);
    const QString other = scene.world.database.logIn(scene.world.database.createMember(u"first@example.com"_s));
    scene.world.database.sql(u"select api.use_code($1, gen_random_uuid(), phase_id, 'used') from data.sale_phase"_s,
                             {other});
    scene.load();
    QSignalSpy refused(&scene.phases, &ConcertPhases::codeRefused);
    scene.phases.useCode(code);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, error);
    QVERIFY(!scene.phases.hasUsedCode(scene.phases.codePhase()->id));
}

void ConcertPhasesTest::aGuestGoesOnWithTheWishes() {
    PhasesScene scene;
    scene.world.session.logOut();
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    QVERIFY(!scene.phases.isEntering());
    scene.world.logInAs(u"late@example.com"_s, {});
    QCOMPARE(scene.phases.wishes().size(), 1);
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
}

void ConcertPhasesTest::nothingStaysAfterLogOut() {
    PhasesScene scene;
    scene.open();
    scene.phases.addWish(scene.wish(u"R석"_s, 2));
    scene.phases.enter();
    QTRY_VERIFY(scene.phases.entry());
    scene.world.session.logOut();
    QVERIFY(!scene.phases.entry());
    QVERIFY(scene.phases.wishes().isEmpty());
}

UNIVERSE_TEST(ConcertPhasesTest, QCoreApplication)
#include "tst_concert_phases_database.moc"
