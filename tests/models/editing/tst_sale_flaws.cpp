// The phases of a sale as people write them: what a document has for them, and what is wrong with them.

#include "app/models/editing/SaleFlaws.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

using What = SaleFlaw::What;

namespace {

/// A draw and what is left afterwards.
ConcertDocument soldInPhases() {
    ConcertDocument read;
    read.timeZone = QTimeZone("Asia/Seoul");
    read.concert =
        QJsonDocument::fromJson(
            R"({"booking_opens": "2090-01-01T10:00:00+09:00", "booking_closes": "2090-06-01T10:00:00+09:00", "sale": [
            {"kind": "draw", "opens": "2090-01-02T10:00:00+09:00", "closes": "2090-01-03T10:00:30+09:00", "for": "code",
             "share_percent": 33.3333, "draw_at": "2090-01-04T10:00:00+09:00", "pay_within_hours": 48,
             "beacon": {"source": "nist", "round": "2090-01-03T02:00:00Z"}},
            {"kind": "first_come", "opens": "2090-02-01T10:00:00+09:00", "closes": "2090-03-01T10:00:00+09:00",
             "for": "everyone", "tick_seconds": 5}]})")
            .object();
    return read;
}

QList<QStringList> rowsOf(const ConcertDocument &document) {
    return saleRows(saleLines(document.concert[u"sale"_s].toArray()));
}

QString textOf(const QList<QStringList> &rows) {
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(u'\t');
    return lines.join(u'\n');
}

QList<SaleFlaw> flawsOf(const QList<QStringList> &rows, bool hasOpened = false,
                        const ConcertDocument &document = soldInPhases()) {
    return saleFlaws({.text = textOf(rows),
                      .bookingOpens = u"2090-01-01 10:00"_s,
                      .bookingCloses = u"2090-06-01 10:00"_s,
                      .hasOpened = hasOpened},
                     document);
}

} // namespace

class SaleFlawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadIsWhatWasWritten();
    void aNewPhaseIsRead();
    void eachIsSaidAtItsColumn_data();
    void eachIsSaidAtItsColumn();
    void onlyLaterTimesOnceItHasOpened();
    void aConcertToBeMadeHasNoZone();
};

void SaleFlawsTest::whatIsReadIsWhatWasWritten() {
    const QJsonArray sale = soldInPhases().concert[u"sale"_s].toArray();
    QCOMPARE(saleIn(saleLines(sale), sale)->toArray(), sale);
    QVERIFY(flawsOf(rowsOf(soldInPhases())).isEmpty());
    QCOMPARE(rowsOf(soldInPhases())[0][SaleColumn::Closes], u"2090-01-03 10:00:30"_s);
    QCOMPARE(rowsOf(soldInPhases())[0][SaleColumn::Round], u"2090-01-03 02:00"_s);
    QJsonArray foreign = sale; // a round that was written in another way stays as it was published
    QJsonObject draw = foreign[0].toObject();
    draw[u"beacon"_s] = QJsonObject{{u"source"_s, u"nist"_s}, {u"round"_s, u"2090-01-03T11:00+09:00"_s}};
    foreign[0] = draw;
    QCOMPARE(saleIn(saleLines(foreign), foreign)->toArray(), foreign);
}

void SaleFlawsTest::aNewPhaseIsRead() {
    const auto sale = saleIn(
        u"draw\t2090. 1. 2 9:00\t2090-01-03 09:00\teveryone\t 12.5 %\t7\t2090-01-03 09:00\t\tdrand\t1,234"_s, {});
    QVERIFY(sale);
    const auto local = [](const QString &clock) { return QJsonObject{{u"local"_s, clock}}; };
    QCOMPARE(sale->toArray(),
             (QJsonArray{QJsonObject{{u"kind"_s, u"draw"_s},
                                     {u"opens"_s, local(u"2090-01-02T09:00:00"_s)},
                                     {u"closes"_s, local(u"2090-01-03T09:00:00"_s)},
                                     {u"for"_s, u"everyone"_s},
                                     {u"share_percent"_s, 12.5},
                                     {u"draw_at"_s, local(u"2090-01-03T09:00:00"_s)},
                                     {u"beacon"_s, QJsonObject{{u"source"_s, u"drand"_s}, {u"round"_s, u"1234"_s}}}}}));
}

void SaleFlawsTest::eachIsSaidAtItsColumn_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("flawed"); // column
    QTest::addColumn<int>("what");
    const auto flaw = [](const char *name, int row, SaleColumn column, const QString &text, SaleColumn flawed,
                         What what) { QTest::newRow(name) << row << int(column) << text << int(flawed) << int(what); };
    const auto unreadable = [&flaw](const char *name, int row, SaleColumn column, const QString &text) {
        flaw(name, row, column, text, column, What::Unreadable);
    };
    unreadable("no time", 1, SaleColumn::Opens, u"soon"_s);
    unreadable("a time left out", 0, SaleColumn::DrawAt, {});
    unreadable("a share of nothing", 1, SaleColumn::Share, u"0"_s);
    unreadable("more than all", 1, SaleColumn::Share, u"100.1"_s);
    unreadable("a share in words", 1, SaleColumn::Share, u"half"_s);
    unreadable("five decimals", 1, SaleColumn::Share, u"0.00015"_s);
    unreadable("a tick of nothing", 1, SaleColumn::TickSeconds, u"0"_s);
    unreadable("a tick of more than an hour", 1, SaleColumn::TickSeconds, u"3601"_s);
    unreadable("more than thirty days", 0, SaleColumn::PayHours, u"721"_s);
    unreadable("no minute", 0, SaleColumn::Round, u"77"_s);
    unreadable("no round", 0, SaleColumn::Round, {});
    flaw("closed when it opens", 1, SaleColumn::Closes, u"2090-02-01 10:00"_s, SaleColumn::Closes,
         What::NotAfterOpening);
    flaw("before booking", 0, SaleColumn::Opens, u"2090-01-01 09:59"_s, SaleColumn::Opens, What::BeforeBooking);
    flaw("before the draw", 1, SaleColumn::Opens, u"2090-01-04 09:59"_s, SaleColumn::Opens, What::BeforeLastIsOver);
    flaw("after booking", 1, SaleColumn::Closes, u"2090-06-01 10:01"_s, SaleColumn::Closes, What::AfterBooking);
    flaw("drawn while entries come in", 0, SaleColumn::DrawAt, u"2090-01-03 10:00"_s, SaleColumn::DrawAt,
         What::DrawnBeforeClose);
    flaw("a seed that is known", 0, SaleColumn::Round, u"2090-01-03 01:00"_s, SaleColumn::Round,
         What::RoundBeforeClose);
}

void SaleFlawsTest::eachIsSaidAtItsColumn() {
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(int, flawed);
    QFETCH(int, what);
    QList<QStringList> rows = rowsOf(soldInPhases());
    rows[row][column] = text;
    QCOMPARE(flawsOf(rows), (QList<SaleFlaw>{{row, SaleColumn(flawed), What(what)}}));
}

void SaleFlawsTest::onlyLaterTimesOnceItHasOpened() {
    QList<QStringList> rows = rowsOf(soldInPhases());
    rows[1][SaleColumn::Opens] = u"2090-01-31 10:00"_s;
    QVERIFY(flawsOf(rows).isEmpty());
    QCOMPARE(flawsOf(rows, true), (QList<SaleFlaw>{{1, SaleColumn::Opens, What::Earlier}}));
    rows = rowsOf(soldInPhases());
    rows[0][SaleColumn::Round] = u"2090-01-03 02:01"_s;
    QCOMPARE(flawsOf(rows, true), (QList<SaleFlaw>{{0, SaleColumn::Round, What::RoundWithoutClosing}}));
    rows[0][SaleColumn::Closes] = u"2090-01-03 10:30"_s;
    QVERIFY(flawsOf(rows, true).isEmpty());
}

void SaleFlawsTest::aConcertToBeMadeHasNoZone() {
    QList<QStringList> rows = rowsOf(soldInPhases());
    QVERIFY(flawsOf(rows, false, {}).isEmpty());
    rows[1][SaleColumn::Opens] = u"2090-01-04 09:59"_s;
    QCOMPARE(flawsOf(rows, false, {}), (QList<SaleFlaw>{{1, SaleColumn::Opens, What::BeforeLastIsOver}}));
}

UNIVERSE_TEST(SaleFlawsTest, QCoreApplication)
#include "tst_sale_flaws.moc"
