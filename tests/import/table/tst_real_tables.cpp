#include "app/import/CatalogueFile.h"
#include "app/import/table/CsvTable.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

/// Tables that others made, where they are at hand: what is read is compared with what their cells say.
class RealTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nationalEvents();
    void oneCityInTwoEncodings();
    void anOrchestrasHistory();
    void aClubsCalendar();

private:
    struct Reading {
        QJsonArray concerts;
        QList<QHash<QString, QString>> rows; ///< by header, of each concert
        qsizetype rejected = 0;
    };
    Reading read(const QString &name);

    QString m_folder = QStringLiteral(SOURCE_ROOT "/../shared/data/");
};

namespace {

constexpr qint64 undecided = 123'457;
const QTime unsaid(3, 21);

QString firstClock(const QJsonValue &concert) { return concert[u"shows"_s][0][u"local"_s].toString(); }

/// "전석 5000", a grade and its price each.
QString pricesOf(const QJsonValue &concert) {
    QStringList list;
    for (const auto &price : concert[u"prices"_s].toArray())
        list.append(price[u"grade"_s].toString() + u' ' + QString::number(price[u"price"_s].toInteger()));
    return list.join(u'+');
}

} // namespace

void RealTablesTest::initTestCase() {
    if (!QFile::exists(m_folder))
        QSKIP("the files are not here");
}

RealTablesTest::Reading RealTablesTest::read(const QString &name) {
    ReadOptions options;
    options.policy.price = undecided;
    options.policy.time = unsaid;
    options.policy.rates = {{u"USD"_s, 1400}};
    const CatalogueDocument document = readCatalogueFile(m_folder + name, options).value();
    Reading reading;
    for (int piece = 0; piece < document.pieceCount(); ++piece) {
        const QJsonObject json = QJsonDocument::fromJson(document.piece(piece)).object();
        for (const auto &concert : json[u"concerts"_s].toArray())
            reading.concerts.append(concert);
    }
    reading.rejected = std::ranges::count(document.remarks, true, &ReadRemark::isRejected);

    QFile file(m_folder + name);
    file.open(QIODevice::ReadOnly);
    CsvTable table(name, file);
    QHash<int, QHash<QString, QString>> rows;
    QStringList headers;
    for (TableRow row; table.next(row).value_or(false);) {
        if (headers.isEmpty())
            headers = row.cells;
        for (qsizetype at = 0; at < headers.size(); ++at)
            rows[row.number][headers[at]] = row.cells.value(at);
    }
    for (const int row : document.concertRows)
        reading.rows.append(rows.value(row));
    return reading;
}

void RealTablesTest::nationalEvents() {
    const Reading reading = read(u"kr/national_events_500_cp949.csv"_s);
    QCOMPARE(reading.concerts.size(), 500);
    QCOMPARE(reading.rejected, 1); // whose children pay more than who brings them; a policy decides the others
    static const QRegularExpression plain(u"^(전석)?(\\d+)원?$"_s);
    for (qsizetype at = 0; at < reading.concerts.size(); ++at) {
        const QJsonValue concert = reading.concerts[at];
        const auto &row = reading.rows[at];
        const QByteArray place = QJsonDocument(concert.toObject()).toJson();
        if (concert.isNull())
            continue;
        const QString hour = row[u"행사시작시각"_s] == u"00:00" ? unsaid.toString(u"HH:mm"_s) : row[u"행사시작시각"_s];
        QVERIFY2(firstClock(concert) == row[u"행사시작일자"_s] + u'T' + hour + u":00"_s, place);
        const QString price = row[u"관람요금"_s];
        if (const auto match = plain.match(price); match.hasMatch())
            QVERIFY2(pricesOf(concert) == u"전석 "_s + match.captured(2), place);
        else if (row[u"요금정보"_s] == u"무료")
            QVERIFY2(pricesOf(concert) == u"전석 0", place);
        else if (price.isEmpty())
            QVERIFY2(pricesOf(concert) == u"전석 %1"_s.arg(undecided), place);
    }
}

void RealTablesTest::oneCityInTwoEncodings() {
    const Reading codePage = read(u"kr/seoul_culture_2024_cp949.csv"_s);
    const Reading utf8 = read(u"kr/seoul_culture_2024_utf8_bom.csv"_s);
    QCOMPARE(codePage.concerts.size(), 4998);
    QCOMPARE(utf8.concerts.size(), 4998);
    QVERIFY2(codePage.rejected < 400, // most by their prices: by buyer, by day
             qPrintable(QString::number(codePage.rejected)));
    qsizetype different = 0;
    for (qsizetype at = 0; at < codePage.concerts.size(); ++at) {
        // The program that saved one of them has put errors into some cells.
        if (utf8.rows[at].values().contains(u"#NAME?"_s))
            continue;
        different += codePage.concerts[at] == utf8.concerts[at] ? 0 : 1;
    }
    QCOMPARE(different, 0);
}

void RealTablesTest::anOrchestrasHistory() {
    QElapsedTimer timer;
    timer.start();
    const Reading reading = read(u"nyphil/nyphil_compact.tsv.gz"_s);
    qInfo("%lld ms, with all comparisons' rows", timer.elapsed());
    QCOMPARE(reading.concerts.size(), 21'532);
    qsizetype untimed = 0;
    for (qsizetype at = 0; at < reading.concerts.size(); ++at) {
        const QJsonValue concert = reading.concerts[at];
        const auto &row = reading.rows[at];
        if (row[u"venue"_s] == u"None")
            continue;
        const QByteArray place = QJsonDocument(concert.toObject()).toJson();
        const QTime hour = QLocale::c().toTime(row[u"time"_s], u"h:mmAP"_s);
        const bool isHour = hour.isValid() && hour != QTime(0, 0); // 12:00AM only fills the cell
        untimed += isHour ? 0 : 1;
        const QString clock = (isHour ? hour : unsaid).toString(u"'T'HH:mm:ss"_s);
        QVERIFY2(firstClock(concert) == row[u"date"_s] + clock, place);
        QCOMPARE(concert[u"source_id"_s].toString(), row[u"concert_id"_s]);
        QCOMPARE(concert[u"venue"_s].toString(), row[u"venue"_s].simplified());
    }
    QVERIFY(untimed < 700);
    QCOMPARE(reading.rejected, 22); // they name no hall
}

void RealTablesTest::aClubsCalendar() {
    const Reading reading = read(u"ics/r5_events.csv"_s);
    QCOMPARE(reading.rejected, 0);
    QVERIFY(!reading.concerts.isEmpty());
    for (qsizetype at = 0; at < reading.concerts.size(); ++at) {
        const QString written = reading.rows[at][u"Date"_s]; // 04/12/24 at 8pm
        const QDate day = QDate::fromString(written.left(8), u"MM/dd/yy"_s).addYears(100);
        QVERIFY2(firstClock(reading.concerts[at]).startsWith(day.toString(Qt::ISODate)), qPrintable(written));
        QCOMPARE(reading.concerts[at][u"venue"_s].toString(), reading.rows[at][u"Location"_s].simplified());
    }
}

UNIVERSE_TEST(RealTablesTest, QCoreApplication)
#include "tst_real_tables.moc"
