#include "app/models/PendingRequest.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;

// Under which id a request is repeated decides whether somebody pays twice.
class PendingRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIdStaysWhileNobodyKnowsWhatHappened_data();
    void theIdStaysWhileNobodyKnowsWhatHappened();
    void whatWasDoneIsNotTheSameRequestAgain();
    void anotherIntentIsAnotherRequest();
    void withoutAConnectionItIsToBeAskedAgain();

private:
    Database m_database{QStringLiteral("host=/nonexistent")};
};

void PendingRequestTest::theIdStaysWhileNobodyKnowsWhatHappened_data() {
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<bool>("same");
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const auto error = ErrorCode(code);
        const bool same = error == ErrorCode::Offline || error == ErrorCode::Busy || error == ErrorCode::ReadOnly ||
                          error == ErrorCode::Internal || error == ErrorCode::NotLoggedIn ||
                          error == ErrorCode::SessionLocked;
        QTest::addRow("error %d", code) << error << same;
    }
}

void PendingRequestTest::theIdStaysWhileNobodyKnowsWhatHappened() {
    QFETCH(ErrorCode, error);
    QFETCH(bool, same);
    PendingRequest request(m_database);
    const QUuid first = request.begin();
    QVERIFY(!first.isNull());
    QCOMPARE(request.begin(), first);
    request.failed({error, {}});
    QVERIFY(request.isIdle());
    QCOMPARE(request.begin() == first, same);
}

void PendingRequestTest::whatWasDoneIsNotTheSameRequestAgain() {
    PendingRequest request(m_database);
    const QUuid first = request.begin();
    request.succeeded();
    QVERIFY(request.isIdle());
    QVERIFY(request.begin() != first);
}

void PendingRequestTest::anotherIntentIsAnotherRequest() {
    PendingRequest request(m_database);
    const QUuid first = request.begin();
    request.failed({ErrorCode::Offline, {}});
    request.forget();
    QVERIFY(request.begin() != first);
}

void PendingRequestTest::withoutAConnectionItIsToBeAskedAgain() {
    PendingRequest request(m_database);
    const QSignalSpy changed(&request, &PendingRequest::phaseChanged);
    request.begin();
    QCOMPARE(request.phase(), PendingRequest::Phase::AskingAgain);
    QCOMPARE(changed.count(), 1);
}

UNIVERSE_TEST(PendingRequestTest, QCoreApplication)
#include "tst_pending_request.moc"
