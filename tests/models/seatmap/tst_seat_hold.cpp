#include "app/models/seatmap/SeatHold.h"
#include "app/models/seatmap/SeatPoll.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;

class SeatHoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalPicksAreOneCall();
    void aChangeDuringACallIsSentAfterIt();
    void nothingWantedReleases();
    void aGuestHoldsNothing();
    void aRefusalIsToldAndNotRepeated();
    void anAnswerAboutAnotherShowIsDropped();
    void releasingDuringACallComesAfterIt();

    void theFirstAnswerTellsEverythingTheNextWhatChanged();
    void questionsNeverOverlap();
    void aStoppedPollAsksNothing();
    void failuresAreAskedLessOften();
    void anAnswerAboutAnotherPlaceIsDropped();
};

using Ids = QList<SeatId>;

namespace {

/// Lets the answers go that wait, then asks for this seat: whether its answer alone was heard.
bool holdsNothingBut(SeatHold &hold, FakeSeatServer &server, SeatId seat) {
    Ids heard;
    QObject::connect(&hold, &SeatHold::changed, &hold, [&] { heard << hold.held(); });
    server.letGo();
    hold.setWanted({seat});
    hold.flush();
    return QTest::qWaitFor([&] { return hold.isSettled(); }) && heard == Ids{seat};
}

} // namespace

void SeatHoldTest::severalPicksAreOneCall() {
    FakeSeatServer server;
    SeatHold hold(server.calls());
    hold.setShow({1}, true);
    hold.setWanted({SeatId{3}});
    hold.setWanted({SeatId{3}, SeatId{2}});
    QVERIFY(hold.isBusy());
    QTRY_VERIFY(hold.isSettled());
    QCOMPARE(server.count("hold"), 1);
    QCOMPARE(hold.held(), (Ids{SeatId{2}, SeatId{3}}));
    QVERIFY(hold.until().isValid());
}

void SeatHoldTest::aChangeDuringACallIsSentAfterIt() {
    FakeSeatServer server;
    server.holdsBack = {"hold"};
    SeatHold hold(server.calls());
    hold.setShow({1}, true);
    hold.setWanted({SeatId{3}});
    hold.flush();
    hold.setWanted({SeatId{4}});
    hold.flush();
    QCOMPARE(server.count("hold"), 1);
    server.letGo();
    QTRY_COMPARE(hold.held(), Ids{SeatId{4}});
    QCOMPARE(server.count("hold"), 2);
}

void SeatHoldTest::nothingWantedReleases() {
    FakeSeatServer server;
    SeatHold hold(server.calls());
    hold.setShow({1}, true);
    hold.setWanted({SeatId{3}});
    QTRY_VERIFY(hold.isSettled());
    hold.setWanted({});
    QTRY_VERIFY(hold.isSettled());
    QCOMPARE(server.count("release"), 1);
    QVERIFY(!hold.until().isValid());
    QVERIFY(server.claims[{1}].empty());
}

void SeatHoldTest::aGuestHoldsNothing() {
    FakeSeatServer server;
    SeatHold hold(server.calls());
    hold.setShow({1}, false);
    hold.setWanted({SeatId{3}});
    hold.flush();
    QVERIFY(!hold.isBusy());
    QCOMPARE(server.count("hold"), 0);
}

void SeatHoldTest::aRefusalIsToldAndNotRepeated() {
    FakeSeatServer server;
    server.take({1}, {3});
    SeatHold hold(server.calls());
    QSignalSpy refused(&hold, &SeatHold::refused);
    hold.setShow({1}, true);
    hold.setWanted({SeatId{3}});
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().code, ErrorCode::SeatUnavailable);
    QVERIFY(!hold.isBusy());
    QVERIFY(hold.held().isEmpty());
    hold.setWanted({SeatId{4}});
    QTRY_VERIFY(hold.isSettled());
    QCOMPARE(hold.held(), Ids{SeatId{4}});
    QCOMPARE(server.count("hold"), 2);
}

void SeatHoldTest::anAnswerAboutAnotherShowIsDropped() {
    FakeSeatServer server;
    server.holdsBack = {"hold"};
    SeatHold hold(server.calls());
    hold.setShow({1}, true);
    hold.setWanted({SeatId{3}});
    hold.flush();
    hold.setShow({2}, true);
    QVERIFY(holdsNothingBut(hold, server, SeatId{4}));
}

void SeatHoldTest::releasingDuringACallComesAfterIt() {
    FakeSeatServer server;
    server.holdsBack = {"hold"};
    SeatHold hold(server.calls());
    hold.setShow({1}, true);
    hold.setWanted({SeatId{3}});
    hold.flush();
    hold.releaseNow();
    QCOMPARE(server.asked, (std::vector<QByteArray>{"hold", "release"}));
    QVERIFY(holdsNothingBut(hold, server, SeatId{4}));
}

void SeatHoldTest::theFirstAnswerTellsEverythingTheNextWhatChanged() {
    FakeSeatServer server;
    server.take({1}, {3});
    SeatPoll poll(server.calls());
    QSignalSpy answered(&poll, &SeatPoll::answered);
    poll.setShow({1});
    QCOMPARE(server.count("states"), 0);
    poll.start();
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(answered.at(0).at(1).toBool());
    server.take({1}, {4});
    poll.askNow();
    QTRY_COMPARE(answered.count(), 2);
    QVERIFY(!answered.at(1).at(1).toBool());
    QCOMPARE(answered.at(1).at(0).value<SeatStates>().sold, Ids{SeatId{4}});
}

void SeatHoldTest::questionsNeverOverlap() {
    FakeSeatServer server;
    server.holdsBack = {"states"};
    SeatPoll poll(server.calls());
    poll.setShow({1});
    poll.start();
    poll.askNow();
    poll.askNow();
    QCOMPARE(server.count("states"), 1);
    server.letGo();
    QTRY_COMPARE(server.count("states"), 2); // what was asked meanwhile follows at once
}

void SeatHoldTest::aStoppedPollAsksNothing() {
    FakeSeatServer server;
    SeatPoll poll(server.calls());
    QSignalSpy answered(&poll, &SeatPoll::answered);
    poll.setShow({1});
    poll.start();
    QTRY_COMPARE(answered.count(), 1);
    FakeSeatServer another;
    SeatPoll running(another.calls());
    running.setShow({1});
    running.start();
    poll.stop();
    poll.askNow();
    QTRY_COMPARE(another.count("states"), 3); // two pauses later
    QCOMPARE(server.count("states"), 1);
}

void SeatHoldTest::failuresAreAskedLessOften() {
    FakeSeatServer server;
    server.broken = ErrorCode::Offline;
    SeatPoll poll(server.calls());
    QSignalSpy failed(&poll, &SeatPoll::failed);
    poll.setShow({1});
    poll.start();
    FakeSeatServer healthy;
    SeatPoll other(healthy.calls());
    other.setShow({1});
    other.start();
    QTRY_COMPARE_WITH_TIMEOUT(healthy.count("states"), 5, 20'000); // four pauses later: 2 and 4 are longer
    QVERIFY2(failed.count() <= 3, qPrintable(QString::number(failed.count())));
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 2, 20'000);
}

void SeatHoldTest::anAnswerAboutAnotherPlaceIsDropped() {
    FakeSeatServer server;
    server.take({1}, {3});
    server.holdsBack = {"states"};
    SeatPoll poll(server.calls());
    QSignalSpy answered(&poll, &SeatPoll::answered);
    poll.setShow({1});
    poll.start();
    poll.setShow({2});
    server.letGo();
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(answered.at(0).at(0).value<SeatStates>().sold.isEmpty());
}

UNIVERSE_TEST(SeatHoldTest, QCoreApplication)
#include "tst_seat_hold.moc"
