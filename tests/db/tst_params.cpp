#include "app/db/Params.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>

using namespace universe;

class ParamsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesValuesAsTheServerReadsThem();
    void writesNothingAsNull();
};

void ParamsTest::writesValuesAsTheServerReadsThem() {
    const QDateTime instant(QDate(2026, 12, 24), QTime(19, 0), QTimeZone("Asia/Seoul"));
    const Params params(QStringLiteral("아이유"), qint64{110000}, true, Money{5}, instant, QDate(2026, 1, 2),
                        QList<SeatId>{{3}, {4}}, QUuid(QStringLiteral("{67c8770b-44f1-410a-ab9a-f9b5446f13ee}")));
    const auto values = params.pointers();
    QCOMPARE(params.count(), 8);
    QCOMPARE(QString::fromUtf8(values[0]), u"아이유");
    QCOMPARE(values[1], "110000");
    QCOMPARE(values[2], "t");
    QCOMPARE(values[3], "5");
    QCOMPARE(values[4], "2026-12-24T10:00:00.000Z");
    QCOMPARE(values[5], "2026-01-02");
    QCOMPARE(values[6], "{3,4}");
    QCOMPARE(values[7], "67c8770b-44f1-410a-ab9a-f9b5446f13ee");
}

void ParamsTest::writesNothingAsNull() {
    const Params params(std::optional<QDate>(), orNull(QString()), orNull(SingerId()), QList<SeatId>());
    const auto values = params.pointers();
    QVERIFY(!values[0]);
    QVERIFY(!values[1]);
    QVERIFY(!values[2]);
    QCOMPARE(values[3], "{}");
}

UNIVERSE_TEST(ParamsTest, QCoreApplication)
#include "tst_params.moc"
