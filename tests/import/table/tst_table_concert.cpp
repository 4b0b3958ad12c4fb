#include "app/import/table/TableConcert.h"
#include "app/import/table/TableWords.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class TableConcertTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumn();
    void shows_data();
    void shows();
    void aPeriodIsItsFirstDay();
    void daysThatAreNone_data();
    void daysThatAreNone();
    void hoursThatAreNone();
    void prices_data();
    void prices();
    void pricesOfAudiences();
    void currencies();
    void singers_data();
    void singers();
    void regions_data();
    void regions();
    void whatIsNotUnderstoodIsKept();
    void damagedCells();
    void seatLimits_data();
    void seatLimits();
    void zones();
    void discountsAreTold();
};

namespace {

/// The concert of a row whose cells stand below these headers, all with | between.
ForeignConcert concertBelow(const QString &headers, const QString &cells, const QList<DamagedCell> &damaged = {}) {
    const TableStart start{TableColumns::of(headers.split(u'|'), {}).value(), u"table:0"_s};
    return concertOf({7, cells.split(u'|'), damaged}, start);
}

QStringList clocks(const ForeignConcert &concert) {
    QStringList list;
    for (const ForeignShow &show : concert.shows)
        list.append(show.day.toString(Qt::ISODate) + (show.time ? show.time->toString(u" HH:mm"_s) : QString()));
    return list;
}

QString priceText(const ForeignConcert &concert) {
    QStringList list;
    for (const ForeignPrice &price : concert.prices)
        list.append(price.grade + u' ' + (price.amount ? QString::number(*price.amount) + price.currency : u"?"_s));
    return list.join(u", "_s);
}

} // namespace

void TableConcertTest::everyColumn() {
    const ForeignConcert concert = concertBelow(
        u"title|source|id|singers|venue|region|seats|genre|age_limit|running_minutes|date|time|price|booking_opens|booking_closes|seat_limit|synopsis|poster"_s,
        u" First  Light |office|2026-1|아이유; 자우림|Olympic Hall|서울특별시 송파구|2,452석|K-pop|13|110|2026-06-20|19:30|50000|2026-05-01 20:00|2026-06-20 18:00|4|a\nb|https://x.kr/a.jpg"_s);
    QVERIFY(!concert.flaw);
    QCOMPARE(concert.row, 7);
    QCOMPARE(concert.title, u"First Light"_s);
    QCOMPARE(concert.source + u'/' + concert.sourceId, u"office/2026-1"_s);
    QCOMPARE(concert.singers, QStringList({u"아이유"_s, u"자우림"_s}));
    QCOMPARE(concert.venue.name + u'/' + concert.venue.region, u"Olympic Hall/서울"_s);
    QCOMPARE(concert.venue.seats, 2452);
    QCOMPARE(concert.genre, u"K-pop"_s);
    QCOMPARE(concert.ageLimit, 13);
    QCOMPARE(concert.runningMinutes, 110);
    QCOMPARE(clocks(concert), QStringList({u"2026-06-20 19:30"_s}));
    QCOMPARE(priceText(concert), u" 50000KRW"_s);
    QCOMPARE(concert.bookingOpens, ForeignShow({QDate(2026, 5, 1), QTime(20, 0)}));
    QCOMPARE(concert.bookingCloses, ForeignShow({QDate(2026, 6, 20), QTime(18, 0)}));
    QCOMPARE(concert.seatLimit, 4);
    QCOMPARE(concert.synopsis, u"a\nb"_s);
    QCOMPARE(concert.poster, u"https://x.kr/a.jpg"_s);
    QCOMPARE(concert.texts + QStringList(concert.remarks.isEmpty() ? u""_s : concert.remarks.first().reason.english()),
             QStringList({u""_s}));
    QCOMPARE(concertBelow(u"title|date"_s, u"x|2026-01-01"_s).source, u"table:0"_s);
}

void TableConcertTest::shows_data() {
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("clocks");
    const auto row = [](const char *name, const QString &headers, const QString &cells, const QString &clocks) {
        QTest::newRow(name) << headers << cells << clocks;
    };
    row("in one cell", u"date"_s, u"04/30/24 at 8pm"_s, u"2024-04-30 20:00"_s);
    row("two columns", u"date|time"_s, u"1842-12-07|8:00PM"_s, u"1842-12-07 20:00"_s);
    row("the doors are no start", u"Date|Doors"_s, u"04/30/24|7pm"_s, u"2024-04-30"_s);
    row("two hours", u"date|time"_s, u"2026-05-01|14:00, 19:30"_s, u"2026-05-01 14:00/2026-05-01 19:30"_s);
    row("two days", u"date|time"_s, u"2026-05-01, 2026-05-03|19:30"_s, u"2026-05-01 19:30/2026-05-03 19:30"_s);
    row("its own hour wins", u"date|time"_s, u"2026-05-01 18:00|19:30"_s, u"2026-05-01 18:00"_s);
    row("an hour with its day", u"date|time"_s, u"2026-05-01|2026-05-01 19:30"_s, u"2026-05-01 19:30"_s);
    row("one day, said twice", u"행사시작일자|행사종료일자|행사시작시각"_s, u"2026-05-01|2026-05-01|19:30"_s,
        u"2026-05-01 19:30"_s);
    row("the end is only filled", u"날짜/시간|종료일"_s, u"2024-12-22~2024-12-22|00:00.0"_s, u"2024-12-22"_s);
    row("a schedule", u"시작일|종료일|공연시간안내"_s, u"2026-06-02|2026-06-04|화요일 ~ 목요일(20:00)"_s,
        u"2026-06-02 20:00/2026-06-03 20:00/2026-06-04 20:00"_s);
    row("a schedule for hours", u"기간|시간"_s, u"2026-06-02~2026-06-03|화요일 ~ 목요일(20:00)"_s,
        u"2026-06-02 20:00/2026-06-03 20:00"_s);
    row("until when", u"date|time"_s, u"2026-05-01|19:30 ~ 21:00"_s, u"2026-05-01 19:30"_s);
    row("until when, in one cell", u"date"_s, u"2026-05-01 19:30~21:00"_s, u"2026-05-01 19:30"_s);
    row("until after midnight", u"date"_s, u"2026-05-01 22:00 ~ 2026-05-02 01:00"_s, u"2026-05-01 22:00"_s);
    row("until after midnight, apart", u"date|end date"_s, u"2026-05-01 22:00|2026-05-02 01:00"_s,
        u"2026-05-01 22:00"_s);
    row("hours with blanks", u"date|time"_s, u"2026-05-01|14:00 19:00"_s, u"2026-05-01 14:00/2026-05-01 19:00"_s);
    row("hours of all spellings", u"date|time"_s, u"2026-05-01|(토) 15시 / 1630, 18.00 및 7:30PM"_s,
        u"2026-05-01 15:00/2026-05-01 16:30/2026-05-01 18:00/2026-05-01 19:30"_s);
    row("nothing", u"date"_s, u""_s, u""_s);
}

void TableConcertTest::shows() {
    QFETCH(const QString, headers);
    QFETCH(const QString, cells);
    QFETCH(const QString, clocks);
    const ForeignConcert concert = concertBelow(headers, cells);
    QVERIFY(!concert.flaw);
    QCOMPARE(::clocks(concert).join(u'/'), clocks);
    QCOMPARE(concert.texts, QStringList());
}

void TableConcertTest::aPeriodIsItsFirstDay() {
    for (const auto &[headers, cells] :
         {std::pair{u"행사시작일자|행사종료일자|행사시작시각"_s, u"2025-11-21|2025-11-22|10:30"_s},
          std::pair{u"공연기간|시간"_s, u"2025.11.21 ~ 2025.11.22|10:30"_s}}) {
        const ForeignConcert concert = concertBelow(headers, cells);
        QCOMPARE(clocks(concert), QStringList({u"2025-11-21 10:30"_s}));
        QCOMPARE(concert.texts, QStringList({u"기간: 2025-11-21 ~ 2025-11-22"_s}));
        QCOMPARE(concert.remarks.size(), 1);
        QCOMPARE(concert.remarks.first().field, u"starts_at"_s);
    }
}

void TableConcertTest::daysThatAreNone_data() {
    QTest::addColumn<QString>("cells");
    for (const char *cells : {"추후 공지|", "2026-02-30|", "2026-05-01, soon|", "00:00.0|", "2026-05-02|2026-05-01"})
        QTest::newRow(cells) << QString::fromUtf8(cells);
}

void TableConcertTest::daysThatAreNone() {
    QFETCH(const QString, cells);
    const ForeignConcert concert = concertBelow(u"date|end date"_s, cells);
    QVERIFY(concert.flaw);
    QCOMPARE(concert.flaw->field, u"starts_at"_s);
}

void TableConcertTest::hoursThatAreNone() {
    const QString headers = u"date|time|end time"_s;
    QCOMPARE(clocks(concertBelow(headers, u"2026-05-01|00:00|23:59"_s)), QStringList({u"2026-05-01"_s}));
    QCOMPARE(clocks(concertBelow(headers, u"2026-05-01|00:00|"_s)), QStringList({u"2026-05-01"_s}));
    QCOMPARE(clocks(concertBelow(headers, u"2026-05-01 00:00:00.0|00:00:00.0|00:00:00.0"_s)),
             QStringList({u"2026-05-01"_s}));
    QCOMPARE(clocks(concertBelow(headers, u"2026-05-01|00:00|02:30"_s)), QStringList({u"2026-05-01 00:00"_s}));
    QCOMPARE(clocks(concertBelow(headers, u"2026-05-01|19:00|23:59"_s)), QStringList({u"2026-05-01 19:00"_s}));
    QCOMPARE(concertBelow(u"date|공연시간"_s, u"2026-05-01 19:30|약 100분"_s).texts, QStringList());
    QCOMPARE(concertBelow(u"date|공연시간"_s, u"2026-05-01|약 100분"_s).runningMinutes, 100);
    QCOMPARE(concertBelow(headers, u"2026-05-01|3시쯤, 7시쯤|"_s).flaw->field, u"starts_at"_s);
    const ForeignConcert unread = concertBelow(headers, u"2026-05-01|해질 무렵|"_s);
    QCOMPARE(clocks(unread), QStringList({u"2026-05-01"_s}));
    QCOMPARE(unread.texts, QStringList({u"time: 해질 무렵"_s}));
    QCOMPARE(unread.remarks.size(), 1);
}

void TableConcertTest::prices_data() {
    QTest::addColumn<QString>("fee");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &fee, const QString &price, const QString &read) {
        QTest::newRow(name) << fee << price << read;
    };
    row("an amount", u"유료"_s, u"4000"_s, u" 4000KRW"_s);
    row("grades", u""_s, u"R석50000원+S석30000원"_s, u"R석 50000KRW, S석 30000KRW"_s);
    row("free by its column", u"무료"_s, u""_s, u" 0KRW"_s);
    row("free by both", u"무료"_s, u"0"_s, u" 0KRW"_s);
    row("free, and why", u"무료"_s, u"누구나 오세요"_s, u" 0KRW"_s);
    row("free, or not", u"무료"_s, u"재료비 5,000원"_s, u" ?"_s);
    row("free, but it costs", u"무료"_s, u"4000"_s, u" ?"_s);
    row("it costs, but nothing", u"유료"_s, u"0"_s, u" ?"_s);
    row("it costs", u"유료"_s, u""_s, u""_s);
    row("some of it is free", u"무료+유료"_s, u""_s, u""_s);
    row("not understood", u""_s, u"홈페이지 참고"_s, u" ?"_s);
}

void TableConcertTest::prices() {
    QFETCH(const QString, fee);
    QFETCH(const QString, price);
    QFETCH(const QString, read);
    const ForeignConcert concert = concertBelow(u"유무료|이용요금|date"_s, fee + u'|' + price + u"|2026-01-01"_s);
    // No policy decides an amount that is not understood.
    QCOMPARE(concert.flaw ? concert.flaw->field : QString(),
             read.contains(u'?') && price.contains(u"000") ? u"price"_s : QString());
    QCOMPARE(priceText(concert), read);
    // What was not understood is there to be read.
    QCOMPARE(concert.texts.contains(u"이용요금: "_s + price), read.contains(u'?') || price == u"누구나 오세요");
}

void TableConcertTest::pricesOfAudiences() {
    const ForeignConcert concert = concertBelow(u"유무료|이용요금|date"_s, u"유료|일반4천원+청소년2천원|2026-01-01"_s);
    QVERIFY(!concert.flaw);
    QCOMPARE(priceText(concert), u" 4000KRW"_s);
    QCOMPARE(concert.texts, QStringList({u"이용요금: 일반4천원+청소년2천원"_s}));
    QCOMPARE(concert.remarks.size(), 1);
    QCOMPARE(concert.remarks.first().field, u"price"_s);
    QVERIFY(concert.remarks.first().reason.english().endsWith(u"kept as text: \"일반4천원+청소년2천원\""_s));
}

void TableConcertTest::currencies() {
    QCOMPARE(priceText(concertBelow(u"price|currency|date"_s, u"45|usd|2026-01-01"_s)), u" 45USD"_s);
    QCOMPARE(priceText(concertBelow(u"price|currency|date"_s, u"45000|원|2026-01-01"_s)), u" 45000KRW"_s);
    QCOMPARE(priceText(concertBelow(u"Price (USD)|date"_s, u"45|2026-01-01"_s)), u" 45USD"_s);
    QCOMPARE(priceText(concertBelow(u"관람료(원)|date"_s, u"45,000|2026-01-01"_s)), u" 45000KRW"_s);
    QCOMPARE(priceText(concertBelow(u"관람료(천원)|date"_s, u"45|2026-01-01"_s)), u" 45000KRW"_s);
    QCOMPARE(priceText(concertBelow(u"price|date"_s, u"$45|2026-01-01"_s)), u" 45USD"_s);
    QCOMPARE(concertBelow(u"price|currency|date"_s, u"45|coins|2026-01-01"_s).flaw->field, u"currency"_s);
}

void TableConcertTest::singers_data() {
    QTest::addColumn<QString>("singers");
    for (const auto &[text, singers] :
         {std::pair{"Antoinette Otto (Soprano); G. H. Derwort (Viola);  ()", u"Antoinette Otto/G. H. Derwort"_s},
          std::pair{"아이유, 자우림, 아이유", u"아이유/자우림"_s}, std::pair{"A / B/C / D", u"A/B/C/D"_s},
          std::pair{"AC/DC", u"AC/DC"_s}, std::pair{"아도이(ADOY)", u"아도이"_s},
          std::pair{"(지휘) 김가나", u"김가나"_s}, std::pair{"(여자)아이들", u"(여자)아이들"_s},
          std::pair{"가나 합창단\n다라 중창단", u"가나 합창단/다라 중창단"_s}, std::pair{"", u""_s}})
        QTest::newRow(text) << singers;
}

void TableConcertTest::singers() {
    QFETCH(const QString, singers);
    const ForeignConcert concert =
        concertBelow(u"artist|date"_s, QString::fromUtf8(QTest::currentDataTag()) + u"|2026-01-01"_s);
    QCOMPARE(concert.singers.join(u'/'), singers);
    QVERIFY(concert.texts.isEmpty());
}

void TableConcertTest::regions_data() {
    QTest::addColumn<QString>("region");
    for (const auto &[text, region] :
         {std::pair{"전라남도 무안군 삼향읍 남악로 222", u"전남"_s},
          std::pair{"전북특별자치도 군산시 백토로 203", u"전북"_s}, std::pair{"서울특별시", u"서울"_s},
          std::pair{"경기도 여주시", u"경기"_s}, std::pair{"부산", u"부산"_s}, std::pair{"강남구", u"강남구"_s},
          std::pair{"Manhattan, NY", u"Manhattan, NY"_s}, std::pair{"1 Main Street", u""_s},
          std::pair{"광주시 경안로 1", u"광주"_s}, std::pair{"대구탕 거리", u"대구탕 거리"_s}})
        QTest::newRow(text) << region;
}

void TableConcertTest::regions() {
    QFETCH(const QString, region);
    QCOMPARE(readRegion(QString::fromUtf8(QTest::currentDataTag())), region);
}

void TableConcertTest::whatIsNotUnderstoodIsKept() {
    const ForeignConcert concert =
        concertBelow(u"출연자|관람연령|러닝타임|예매시작|1인매수|date"_s,
                     u"Fl. 이가나   한국대 졸업, 연주자|프로그램별 상이|알 수 없음|5월 중|많이|2026-01-01"_s);
    QVERIFY(!concert.flaw);
    QVERIFY(concert.singers.isEmpty() && !concert.ageLimit && !concert.runningMinutes && !concert.bookingOpens &&
            !concert.seatLimit);
    QCOMPARE(concert.texts, QStringList({u"출연자: Fl. 이가나   한국대 졸업, 연주자"_s, u"관람연령: 프로그램별 상이"_s,
                                         u"러닝타임: 알 수 없음"_s, u"1인매수: 많이"_s, u"예매시작: 5월 중"_s}));
    QStringList fields;
    for (const ForeignFlaw &remark : concert.remarks)
        fields.append(remark.field);
    QCOMPARE(fields,
             QStringList({u"singers"_s, u"age_limit"_s, u"running_minutes"_s, u"seat_limit"_s, u"booking_opens"_s}));
}

void TableConcertTest::damagedCells() {
    const QString headers = u"title|date|venue|memo"_s;
    const auto fieldOf = [&headers](const QString &cells, const QList<DamagedCell> &damaged = {}) {
        const ForeignConcert concert = concertBelow(headers, cells, damaged);
        return concert.flaw ? concert.flaw->field + u": "_s + concert.flaw->reason.english() : QString();
    };
    QCOMPARE(fieldOf(u"x|2026-01-01|#N/A|y"_s), u"venue: the table has the error #N/A there"_s);
    QCOMPARE(fieldOf(u"#NAME?|2026-01-01|a|y"_s), u"title: the table has the error #NAME? there"_s);
    QCOMPARE(fieldOf(u"#1|2026-01-01|a|#REF!"_s), QString()); // where nothing is taken from
    QCOMPARE(fieldOf(u"x%1|2026-01-01|a|y"_s.arg(QChar(0))), u"title: the character U+0000"_s);
    QCOMPARE(fieldOf(u"|2026-01-01|a|y"_s, {{0, Reason(u"a byte"_s)}}), u"title: a byte"_s);
    const ForeignConcert noted = concertBelow(headers, u"x|2026-01-01|a|"_s, {{3, Reason(u"a byte"_s)}});
    QVERIFY(!noted.flaw);
    QCOMPARE(noted.remarks.first().field + noted.remarks.first().reason.english(), u"memoa byte"_s);
}

void TableConcertTest::seatLimits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit"); // 0: kept as text
    const auto row = [](const QString &text, int limit) { QTest::newRow(qUtf8Printable(text)) << text << limit; };
    row(u"4"_s, 4);
    row(u"4매"_s, 4);
    row(u"1인 4매"_s, 4);
    row(u"1인당 4매까지"_s, 4);
    row(u"1인당 최대 2장"_s, 2);
    row(u"인당 4매 이내"_s, 4);
    row(u"1 ID당 10매"_s, 10);
    row(u"Max. 6 tickets per person"_s, 6);
    row(u"up to 8"_s, 8);
    row(u"1인 0매"_s, 0);
    row(u"1인 5000매"_s, 0);
    row(u"회차당 1인 4매, 총 8매"_s, 0);
    row(u"1매 이상"_s, 0);
}

void TableConcertTest::seatLimits() {
    QFETCH(const QString, text);
    QFETCH(const int, limit);
    const ForeignConcert concert = concertBelow(u"title|seat_limit"_s, u"A|"_s + text);
    QCOMPARE(concert.seatLimit.value_or(0), limit);
    QCOMPARE(concert.texts.isEmpty(), limit > 0);
}

void TableConcertTest::zones() {
    const ForeignConcert there = concertBelow(u"title|date|time|booking_opens|Time zone"_s,
                                              u"A|2026-06-20|19:30|2026-05-01 10:00|America/New_York"_s);
    QVERIFY(!there.flaw);
    QCOMPARE(there.venue.timeZone, u"America/New_York"_s);
    QCOMPARE(there.shows.first().zone, QTimeZone("America/New_York"));
    QVERIFY(there.bookingOpens && there.bookingOpens->zone == QTimeZone("America/New_York"));
    const ForeignConcert nowhere = concertBelow(u"title|date|시간대"_s, u"A|2026-06-20|Mars"_s);
    QVERIFY(nowhere.flaw);
    QCOMPARE(nowhere.flaw->field, u"time_zone"_s);
    QVERIFY(!concertBelow(u"title|date|tz"_s, u"A|2026-06-20|"_s).shows.first().zone.isValid());
}

void TableConcertTest::discountsAreTold() {
    const ForeignConcert concert = concertBelow(u"title|price|할인정보"_s, u"A|50000|학생 20%"_s);
    QCOMPARE(priceText(concert), u" 50000KRW"_s);
    QCOMPARE(concert.texts, QStringList{u"할인정보: 학생 20%"_s});
    QVERIFY(concert.remarks.size() == 1 && concert.remarks.first().reason.english().contains(u"학생 20%"));
}

UNIVERSE_TEST(TableConcertTest, QCoreApplication)
#include "tst_table_concert.moc"
