#include "app/core/LatestAnswer.h"
#include "app/core/Result.h"
#include "app/core/WhenDone.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace universe;

class WhenDoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversTheValueToALivingReceiver();
    void deliversNothingToADeadReceiver();
    void deliversNothingWhenTheFutureEndsWithoutAValue();
    void dropsAnswersToEarlierQuestions();
};

void WhenDoneTest::deliversTheValueToALivingReceiver() {
    QPromise<Result<int>> promise;
    QObject receiver;
    int got = 0;
    whenDone(&receiver, promise.future(), [&](const Result<int> &result) { got = result.value(); });
    promise.start();
    promise.addResult(Result<int>(7));
    promise.finish();
    QCOMPARE(got, 0); // never inside the caller's stack: the event loop delivers
    QTRY_COMPARE(got, 7);
}

void WhenDoneTest::deliversNothingToADeadReceiver() {
    QPromise<Result<int>> promise;
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    whenDone(receiver.get(), promise.future(), [&](const Result<int> &) { called = true; });
    receiver.reset();
    promise.start();
    promise.addResult(Result<int>(7));
    promise.finish();
    QObject other;
    bool flushed = false;
    whenDone(&other, promise.future(), [&](const Result<int> &) { flushed = true; });
    QTRY_VERIFY(flushed);
    QVERIFY(!called);
}

void WhenDoneTest::deliversNothingWhenTheFutureEndsWithoutAValue() {
    bool called = false;
    QObject receiver;
    QFuture<Result<int>> future;
    {
        QPromise<Result<int>> promise;
        future = promise.future();
        promise.start();
        whenDone(&receiver, future, [&](const Result<int> &) { called = true; });
    }
    QTRY_VERIFY(receiver.findChildren<QFutureWatcherBase *>().isEmpty());
    QVERIFY(!called);
}

void WhenDoneTest::dropsAnswersToEarlierQuestions() {
    QObject receiver;
    LatestAnswer answers;
    QList<int> got;
    const auto answer = [](int value) {
        QPromise<int> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    };
    answers.whenDone(&receiver, answer(1), [&](int value) { got << value; });
    answers.dropEarlier();
    answers.whenDone(&receiver, answer(2), [&](int value) { got << value; });
    answers.whenDone(&receiver, answer(3), [&](int value) { got << value; });
    QTRY_COMPARE(got, (QList<int>{2, 3}));
}

UNIVERSE_TEST(WhenDoneTest, QCoreApplication)
#include "tst_when_done.moc"
