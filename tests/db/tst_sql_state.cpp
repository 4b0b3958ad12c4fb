#include "app/db/ServerError.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace universe;

class SqlStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasACodeOfItsOwn();
    void aLostServerIsOffline_data();
    void aLostServerIsOffline();
    void whatPassesIsBusy_data();
    void whatPassesIsBusy();
    void aServerThatOnlyReadsIsReadOnly() { QCOMPARE(errorCodeFor("25006"), ErrorCode::ReadOnly); }
    void anUnknownStateIsInternal();
    void anErrorHasTheCodeOfItsState();
    void aLockedSessionIsNoneThatIsOver();
};

void SqlStateTest::everyRefusalHasACodeOfItsOwn() {
    QSet<int> codes;
    for (int number = 1; number <= 14; ++number) {
        const auto code = errorCodeFor(QStringLiteral("MU%1").arg(number, 3, 10, QChar(u'0')).toLatin1());
        QVERIFY2(code != ErrorCode::Internal, qPrintable(QString::number(number)));
        codes.insert(int(code));
    }
    QCOMPARE(codes.size(), 14);
    QCOMPARE(errorCodeFor("MU001"), ErrorCode::OutsidePeriod);
    QCOMPARE(errorCodeFor("MU003"), ErrorCode::SeatUnavailable);
    QCOMPARE(errorCodeFor("MU014"), ErrorCode::AccountExists);
    QCOMPARE(errorCodeFor("MU016"), ErrorCode::TermsChanged);
    QCOMPARE(errorCodeFor("MU015"), ErrorCode::NoOpenShift);
    QCOMPARE(errorCodeFor("MU017"), ErrorCode::WaitForTick);
    QCOMPARE(errorCodeFor("MU018"), ErrorCode::SeatOrphaned);
    QCOMPARE(errorCodeFor("MU019"), ErrorCode::CompanionAlone);
}

void SqlStateTest::aLostServerIsOffline_data() {
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"57P01", "57P02", "57P03", "08006", "08001", "53300"})
        QTest::newRow(state) << QByteArray(state);
}

void SqlStateTest::aLostServerIsOffline() {
    QFETCH(QByteArray, state);
    QCOMPARE(errorCodeFor(state), ErrorCode::Offline);
}

// Also what a call may get while a new version is deployed under it.
void SqlStateTest::whatPassesIsBusy_data() {
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"40001", "40P01", "55P03", "57014", "42704", "XX000"})
        QTest::newRow(state) << QByteArray(state);
}

void SqlStateTest::whatPassesIsBusy() {
    QFETCH(QByteArray, state);
    QCOMPARE(errorCodeFor(state), ErrorCode::Busy);
}

void SqlStateTest::anUnknownStateIsInternal() {
    QCOMPARE(errorCodeFor("MU020"), ErrorCode::Internal);
    QCOMPARE(errorCodeFor("22012"), ErrorCode::Internal);
    QCOMPARE(errorCodeFor(""), ErrorCode::Internal);
}

void SqlStateTest::anErrorHasTheCodeOfItsState() {
    QCOMPARE((ServerError{QStringLiteral("MU003"), {}, {}}.code()), ErrorCode::SeatUnavailable);
    QCOMPARE(ServerError().code(), ErrorCode::Offline); // libpq's own: there is no connection
}

void SqlStateTest::aLockedSessionIsNoneThatIsOver() {
    QCOMPARE(errorCodeFor("MU007", u"locked"), ErrorCode::SessionLocked);
    QCOMPARE(errorCodeFor("MU007", {}), ErrorCode::NotLoggedIn);
    QCOMPARE(errorCodeFor("MU008", u"locked"), ErrorCode::Forbidden);
    QCOMPARE((ServerError{QStringLiteral("MU007"), {}, {}, QStringLiteral("locked")}).code(), ErrorCode::SessionLocked);
}

UNIVERSE_TEST(SqlStateTest, QCoreApplication)
#include "tst_sql_state.moc"
