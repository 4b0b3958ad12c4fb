// What people read and write of a concert, and what a document has for it.

#include "app/models/editing/ConcertFields.h"
#include "app/models/editing/ConcertTimes.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

ConcertDocument document() {
    const QByteArray text =
        R"({"title": "First Light", "singers": ["아이유", "Band"], "venue": "Olympic Hall", "genre": "",
      "age_limit": 7, "running_minutes": 120, "booking_opens": "2026-11-01T20:00:00+09:00",
      "booking_closes": "2026-12-24T18:00:30+09:00", "seat_limit": 4, "synopsis": "Two\nlines", "poster": null,
      "accessible_until": null, "releases": ["12:00", "18:00"],
      "prices": [{"grade": "R", "price": 110000, "sections": ["A", "B, left"]}, {"grade": "S", "price": 88000, "sections": ["C"]}],
      "cancellation": {"steps": [{"days_before": 10, "fee_percent": 0}, {"days_before": 0, "fee_percent": 12.5}], "free_hours": 24,
                       "free_until_days_before": 3},
      "sale": [{"kind": "first_come", "opens": "2026-11-01T20:00:00+09:00", "closes": "2026-12-24T18:00:00+09:00", "for": "everyone"}],
      "sale_reason": null, "no_single_seats": true, "reentry": true,
      "shows": ["2026-12-24T19:00:00+09:00", "2026-12-25T14:00:00+09:00"]})";
    ConcertDocument read;
    read.concert = QJsonDocument::fromJson(text).object();
    read.sections = QStringList{u"A"_s, u"B, left"_s, u"B"_s, u"C"_s};
    return read;
}

} // namespace

class ConcertFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadIsWhatWasWritten();
    void texts_data();
    void texts();
    void whatCannotBeReadIsNothing_data();
    void whatCannotBeReadIsNothing();
    void timesStayTheInstantsThatTheyAre();
    void sectionsMayHaveCommas();
    void rejectionsLeadToTheirField();
};

// Of everything: else an edit of one field would change another.
void ConcertFieldsTest::whatIsReadIsWhatWasWritten() {
    const ConcertDocument before = document();
    for (int i = 0; i < concertFieldCount; ++i) {
        const auto field = ConcertField(i);
        const auto value = valueIn(field, textOf(field, before.concert), before);
        QVERIFY2(value, qPrintable(keyOf(field)));
        QJsonValue expected = before.concert[keyOf(field)];
        if (field == ConcertField::CancellationSteps)
            expected = expected[u"steps"_s];
        else if (field == ConcertField::FreeHours)
            expected = expected[u"free_hours"_s];
        else if (field == ConcertField::FreeUntilDaysBefore)
            expected = expected[u"free_until_days_before"_s];
        else if (field == ConcertField::Genre)
            expected = QJsonValue::Null; // as by default
        QCOMPARE(*value, expected);
    }
}

void ConcertFieldsTest::texts_data() {
    QTest::addColumn<ConcertField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("a title") << ConcertField::Title << u"First Light"_s;
    QTest::newRow("singers") << ConcertField::Singers << u"아이유\nBand"_s;
    QTest::newRow("a limit") << ConcertField::AgeLimit << u"7"_s;
    QTest::newRow("an instant") << ConcertField::BookingOpens << u"2026-11-01 20:00"_s;
    QTest::newRow("with seconds") << ConcertField::BookingCloses << u"2026-12-24 18:00:30"_s;
    QTest::newRow("none") << ConcertField::AccessibleUntil << QString();
    QTest::newRow("shows") << ConcertField::Shows << u"2026-12-24 19:00\n2026-12-25 14:00"_s;
    QTest::newRow("hours") << ConcertField::Releases << u"12:00, 18:00"_s;
    QTest::newRow("prices") << ConcertField::Prices << u"R\t110000\tA, B, left\nS\t88000\tC"_s;
    QTest::newRow("steps") << ConcertField::CancellationSteps << u"10: 0 %, 0: 12.5 %"_s;
    QTest::newRow("phases") << ConcertField::Sale
                            << u"first_come\t2026-11-01 20:00\t2026-12-24 18:00\teveryone\t\t\t\t\t\t"_s;
    QTest::newRow("what holds") << ConcertField::Reentry << u"true"_s;
    QTest::newRow("free hours") << ConcertField::FreeHours << u"24"_s;
}

void ConcertFieldsTest::texts() {
    QFETCH(ConcertField, field);
    QFETCH(QString, text);
    QCOMPARE(textOf(field, document().concert), text);
}

void ConcertFieldsTest::whatCannotBeReadIsNothing_data() {
    QTest::addColumn<ConcertField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word for a number") << ConcertField::AgeLimit << u"seven"_s;
    QTest::newRow("a part of one") << ConcertField::SeatLimit << u"2.5"_s;
    QTest::newRow("a day alone") << ConcertField::BookingOpens << u"2026-11-01"_s;
    QTest::newRow("a day that is none") << ConcertField::BookingOpens << u"2026-02-30 10:00"_s;
    QTest::newRow("an hour that is none") << ConcertField::Shows << u"2026-12-24 24:00"_s;
    QTest::newRow("a show among others") << ConcertField::Shows << u"2026-12-24 19:00\nsoon"_s;
    QTest::newRow("a price in words") << ConcertField::Prices << u"R\tfree\tA"_s;
    QTest::newRow("steps without a percentage") << ConcertField::CancellationSteps << u"10, 7"_s;
    QTest::newRow("hours without minutes") << ConcertField::Releases << u"12, 18"_s;
}

void ConcertFieldsTest::whatCannotBeReadIsNothing() {
    QFETCH(ConcertField, field);
    QFETCH(QString, text);
    QVERIFY(!valueIn(field, text, document()));
}

// Others are the clock of the venue's, in the forms that people write here.
void ConcertFieldsTest::timesStayTheInstantsThatTheyAre() {
    const auto shows =
        valueIn(ConcertField::Shows, u"2026-12-25 14:00\n2026. 12. 26 9:05\n2026년 12월 27일 19:30"_s, document());
    QVERIFY(shows);
    const auto local = [](const QString &clock) { return QJsonObject{{u"local"_s, clock}}; };
    QCOMPARE(shows->toArray(), (QJsonArray{u"2026-12-25T14:00:00+09:00"_s, local(u"2026-12-26T09:05:00"_s),
                                           local(u"2026-12-27T19:30:00"_s)}));
    QVERIFY(localIn(u"tomorrow 19:00"_s).isNull());
}

void ConcertFieldsTest::sectionsMayHaveCommas() {
    const auto prices = valueIn(ConcertField::Prices, u"R\t1,000\tB, left, B,C\nS\t0\t"_s, document());
    QVERIFY(prices);
    const QJsonObject first{
        {u"grade"_s, u"R"_s}, {u"price"_s, 1000}, {u"sections"_s, QJsonArray{u"B, left"_s, u"B"_s, u"C"_s}}};
    const QJsonObject second{{u"grade"_s, u"S"_s}, {u"price"_s, 0}}; // shared out
    QCOMPARE(prices->toArray(), (QJsonArray{first, second}));
}

void ConcertFieldsTest::rejectionsLeadToTheirField() {
    for (int i = 0; i < concertFieldCount; ++i) {
        const auto field = ConcertField(i);
        if (field != ConcertField::FreeHours && field != ConcertField::FreeUntilDaysBefore)
            QCOMPARE(fieldNamed(keyOf(field)), field);
    }
    QCOMPARE(fieldNamed(u"free_hours"_s), ConcertField::FreeHours);
    QCOMPARE(fieldNamed(u"sections"_s), ConcertField::Prices);
    QCOMPARE(fieldNamed(u"tick_seconds"_s), ConcertField::Sale);
    QVERIFY(!fieldNamed(u"source_id"_s));
    QVERIFY(!fieldNamed({}));
}

UNIVERSE_TEST(ConcertFieldsTest, QCoreApplication)
#include "tst_concert_fields.moc"
