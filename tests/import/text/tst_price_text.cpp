#include "app/import/text/PriceText.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class PriceTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices_data();
    void prices();
    void whatIsNotUnderstood_data();
    void whatIsNotUnderstood();
    void nothingSaysNothing();
    void numbersAloneAreOfTheSourcesCurrency();
    void aRangeIsSaidToBeOne();
    void theFullPriceOfSeveralAudiences_data();
    void theFullPriceOfSeveralAudiences();
    void noTextTakesLong_data();
    void noTextTakesLong();
};

namespace {

/// "R석=110000,S석=? USD": what the prices are, in one line.
QString shown(const QList<ForeignPrice> &prices) {
    QStringList list;
    for (const ForeignPrice &price : prices)
        list << u"%1=%2%3"_s.arg(price.grade,
                                 price.amount ? QString::number(*price.amount, 'f', 2).remove(u".00"_s) : u"?"_s,
                                 price.currency == u"KRW" ? QString() : u' ' + price.currency);
    return list.join(u',');
}

} // namespace

void PriceTextTest::prices_data() {
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *text, const QString &prices) { QTest::newRow(text) << prices; };
    row("R석 110,000원, S석 88,000원", u"R석=110000,S석=88000"_s);
    row("VIP석(1층) 70,000원, R석(발코니층) 60,000원", u"VIP석(1층)=70000,R석(발코니층)=60000"_s);
    row("시야방해R 49,000원, 시야제한R석 130,000원", u"시야방해R=49000,시야제한R석=130000"_s);
    row("스탠딩(VIP) 99,000원, 스탠딩(일반) 88,000원", u"스탠딩(VIP)=99000,스탠딩(일반)=88000"_s);
    row("지정석 143,000원, VVIP 패키지 650,000원", u"지정석=143000,VVIP 패키지=650000"_s);
    row("VIP석 198,000원, 전석 88,000원", u"VIP석=198000,=88000"_s);
    row("M&G석 198,000원, 야!좋다석 55,000원", u"M&G석=198000,야!좋다석=55000"_s);
    row("2일권 189,000원", u"2일권=189000"_s);
    row("R석 11만원 /S석 9만원 /A석 7만원", u"R석=110000,S석=90000,A석=70000"_s);
    row("R 50,000원 / S 40,000원", u"R=50000,S=40000"_s);
    row("R석 50,000원 S석 30,000원", u"R석=50000,S석=30000"_s);
    row("R 120,000 S 90,000 A 60,000", u"R=120000,S=90000,A=60000"_s);
    row("VIP 70,000 | R 50,000 | B 10,000원", u"VIP=70000,R=50000,B=10000"_s);
    row("R석 30,000원｜S석 20,000원", u"R석=30000,S석=20000"_s);
    row("R석50000원+S석30000원+A석20000원", u"R석=50000,S석=30000,A석=20000"_s);
    row("VIP석143,000원, R석121,000원", u"VIP석=143000,R석=121000"_s);
    row("VIP 석  380,000원 / R석  310,000원", u"VIP석=380000,R석=310000"_s);
    row("G석 : 130,000원 / VIP석 : 120,000원", u"G석=130000,VIP석=120000"_s);
    row("1층 2만원, 2층 1만원", u"1층=20000,2층=10000"_s);
    row("1층 3만원 2층 2만원", u"1층=30000,2층=20000"_s);
    row("1층 3만 2층 2만", u"1층=30000,2층=20000"_s);
    row("일반 3만원, VIP 5만원", u"일반=30000,VIP=50000"_s);
    row("S석 1만원, R석 2만", u"S석=10000,R석=20000"_s);
    row("R석 50,000원, R석 50,000원", u"R석=50000"_s);
    row("Ｒ석　５０，０００원", u"R석=50000"_s);
    row("A석 무료, B석 10,000원", u"A석=0,B석=10000"_s);
    row("R석 미정, S석 30,000원", u"R석=?,S석=30000"_s);
    row("전석 2만원", u"=20000"_s);
    row("전석10000원", u"=10000"_s);
    row("전석: 55,000원", u"=55000"_s);
    row("정가 40,000원", u"=40000"_s);
    row("1인당 10,000원", u"=10000"_s);
    row("1만 5천원", u"=15000"_s);
    row("전석 1만4천원", u"=14000"_s);
    row("1만5000원", u"=15000"_s);
    row("1.5만원", u"=15000"_s);
    row("1천원", u"=1000"_s);
    row("10000", u"=10000"_s);
    row("35000원", u"=35000"_s);
    row("110.000원", u"=110000"_s);
    row("￦50,000", u"=50000"_s);
    row("20,000 KRW", u"=20000"_s);
    row("0", u"=0"_s);
    row("0원", u"=0"_s);
    row("무료", u"=0"_s);
    row("전석무료", u"=0"_s);
    row("전석 무료(사전예약)", u"=0"_s);
    row("전석 무료 초대", u"=0"_s);
    row("Free admission", u"=0"_s);
    row("FREE", u"=0"_s);
    row("유료", u"=?"_s);
    row("미정", u"=?"_s);
    row("추후공지", u"=?"_s);
    row("추후 공지", u"=?"_s);
    row("TBA", u"=?"_s);
    row("전석 1만원(서초구민 60%/ 학생, 경로 50%)", u"=10000"_s);
    row("전석 1만원 / 서초구민 50% 할인", u"=10000"_s);
    row("전석 20,000원, 학생 5000원 할인", u"=20000"_s);
    row("R석 5만원, S석 3만원 (학생할인50%)", u"R석=50000,S석=30000"_s);
    row("$45", u"=45 USD"_s);
    row("$45.50", u"=45.50 USD"_s);
    row("$1,250", u"=1250 USD"_s);
    row("USD 30", u"=30 USD"_s);
    row("30 USD", u"=30 USD"_s);
    row("€20", u"=20 EUR"_s);
    row("12,50 €", u"=12.50 EUR"_s);
    row("£15", u"=15 GBP"_s);
    row("¥8,800", u"=8800 JPY"_s);
    row("8,800円", u"=8800 JPY"_s);
    row("CA$30", u"=30 CAD"_s);
    row("100달러", u"=100 USD"_s);
    row("Orchestra $120, Balcony $60", u"Orchestra=120 USD,Balcony=60 USD"_s);
    row("$45 - $90", u"$45=45 USD,$90=90 USD"_s);
    row("$45–90", u"$45=45 USD,$90=90 USD"_s);
    row("45-90 EUR", u"45 EUR=45 EUR,90 EUR=90 EUR"_s);
    row("$45 to $45", u"=45 USD"_s);
    row("60,000원~150,000원", u"60,000원=60000,150,000원=150000"_s);
}

void PriceTextTest::prices() {
    QFETCH(const QString, prices);
    const PriceText read = readPrices(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(read.unread, QString());
    QCOMPARE(shown(read.prices), prices);
    QVERIFY(!read.isByAudience);
}

void PriceTextTest::whatIsNotUnderstood_data() {
    QTest::addColumn<int>("unused");
    for (const char *text : {"전석(평일가) 16,000원, 전석(주말가) 19,000원",
                             "R석 50,000원, R석 40,000원",
                             "성인 20,000원, 성인(평일) 15,000원",
                             "성인 5,000원 / 어린이 3,000원 / 일반 6,000원",
                             "성인 20,000원, R석 30,000원",
                             "일반 20,000원, VIP 40,000원, 학생 10,000원",
                             "청소년 2,000원, 어린이 1,000원",
                             "아이6000원+성인4000원",
                             "전석 10,000원 (단체 20,000원)",
                             "성인 무료, 어린이 5,000원",
                             "일반 무료, 학생 5,000원",
                             "성인 7,000원(음료포함) 학생 5,000원(음료포함)",
                             "성인 20,000원부터, 학생 10,000원",
                             "성인 20,000원, 학생 20",
                             "10,000원(학생)",
                             "어른, R석 20,000원",
                             "전석 20,000원 (평일 1만원)",
                             "예매 20,000원 현매 25,000원",
                             "현장판매 16,000원, 사전예약 14,000원",
                             "44,000원(일반) / 35,200원(양천구민 20%)",
                             "학생 5000원 할인",
                             "50% 할인",
                             "무료+유료",
                             "무료(일부 프로그램 유료)",
                             "무료(입장료 4,000원 별도)",
                             "무료(동대문구민 우선접수 가능)",
                             "※ 중구민에 한하여 전석무료",
                             "14,000원(입장료 4,000원 별도)",
                             "전석 20,000원(조기예매 20% 할인가)",
                             "전석 1,000원 / 3,000원 / 5,000원",
                             "3만5천원 / 특별석 2만원",
                             "A석 $10 & B석 $20",
                             "R석/전석 패키지 72,500원",
                             "R석 55,000> 44,000원",
                             "8.20. 10,000원 / 8.21. 30,000원",
                             "8일 - 3만원 / 9일 - 2만원",
                             "9.5, 9.8 | VIP 200,000원 / R 150,000원",
                             "19시 공연 20,000원",
                             "재료비 5,000원",
                             "1팀당 3,000원",
                             "강좌당 10,000원",
                             "일부 유료",
                             "만들기 10,000원 외 무료",
                             "무료(예약금)",
                             "관람료 3000천원",
                             "좌석별 상이(20,000-30,000원)",
                             "20,000원부터",
                             "10,000원~",
                             "90,000원 - 60,000원",
                             "VIP $90 - $120, GA $40",
                             "$45 - €90",
                             "20",
                             "50%",
                             "02-399-1000",
                             "2024.4.25(목) 티켓오픈 예정",
                             "$1.250",
                             "R석 50,00원",
                             "1,00,000원",
                             "R석 50,000원(",
                             "R석 50,000원 S석",
                             "홈페이지 참고",
                             "전석 초대",
                             "관람료 선택제",
                             "-5000원"})
        QTest::newRow(text) << 0;
}

void PriceTextTest::whatIsNotUnderstood() {
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const PriceText read = readPrices(text);
    QCOMPARE(read.unread, text);
    QCOMPARE(shown(read.prices), QString());
}

void PriceTextTest::nothingSaysNothing() {
    const PriceText read = readPrices(u" \t "_s);
    QVERIFY(read.prices.isEmpty());
    QVERIFY(read.unread.isEmpty());
}

void PriceTextTest::numbersAloneAreOfTheSourcesCurrency() {
    QCOMPARE(shown(readPrices(u"45"_s, u"USD"_s).prices), u"=45 USD"_s);
    QCOMPARE(shown(readPrices(u"$45"_s, u"AUD"_s).prices), u"=45 AUD"_s);
    QCOMPARE(shown(readPrices(u"¥200"_s, u"CNY"_s).prices), u"=200 CNY"_s);
    QCOMPARE(shown(readPrices(u"R석 5만원"_s, u"USD"_s).prices), u"R석=50000"_s);
    QCOMPARE(shown(readPrices(u"R석 5만"_s, u"USD"_s).prices), u"R석=50000"_s);
}

void PriceTextTest::aRangeIsSaidToBeOne() {
    QVERIFY(readPrices(u"$45 - $90"_s).isRange);
    QVERIFY(!readPrices(u"$45 - $45"_s).isRange);
    QVERIFY(!readPrices(u"A $45, B $90"_s).isRange);
}

void PriceTextTest::theFullPriceOfSeveralAudiences_data() {
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *text, const QString &prices) { QTest::newRow(text) << prices; };
    row("성인 1만원, 학생 5천원", u"=10000"_s);
    row("일반4천원+청소년2천원", u"=4000"_s);
    row("초중고 학생 2,000원 / 65세 이상 어르신 2,000원 / 일반 12,000원", u"=12000"_s);
    row("성인 30,000 청소년 20,000 어린이 10,000", u"=30000"_s);
    row("성인 : 30,000원 | 청소년(만 13세~만 18세) : 20,000원", u"=30000"_s);
    row("성인(만19세 이상) 3만원/유아, 어린이 2만원/36개월 미만 무료", u"=30000"_s);
    row("어른 30,000원 (19~64세), 청소년 20,000원 (13-18세)", u"=30000"_s);
    row("대인 2만원, 소인 1만원", u"=20000"_s);
    row("일반 20,000원, 학생 50% 할인, 군인 10,000원", u"=20000"_s);
    row("20,000원(성인), 10,000원(학생)", u"=20000"_s);
    row("청소년 및 성인 20,000원, 어린이 10,000원", u"=20000"_s);
    row("성인, 청소년 20,000원 / 어린이 10,000원", u"=20000"_s);
    row("입장료 성인 5,000원, 청소년 3,000원", u"=5000"_s);
    row("성인 20,000원", u"=20000"_s); // what others pay is not said
    row("전석 2만원 / 강북구민 1만원", u"=20000"_s);
    row("전석 20,000원 (강북구민 1만원)", u"=20000"_s);
    row("R석 5만원, S석 3만원, 학생 2만원", u"R석=50000,S석=30000"_s);
    row("Adults $20, children $10, seniors free", u"=20 USD"_s);
}

void PriceTextTest::theFullPriceOfSeveralAudiences() {
    QFETCH(const QString, prices);
    const PriceText read = readPrices(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(read.unread, QString());
    QCOMPARE(shown(read.prices), prices);
    QVERIFY(read.isByAudience);
}

void PriceTextTest::noTextTakesLong_data() {
    QTest::addColumn<QString>("piece");
    for (const QString &piece : {u"R석 5만원, "_s, u"학생,"_s, u"1천원(학생 "_s, u"("_s, u"1"_s, u"1,000"_s, u"만"_s,
                                 u" - "_s, u"무료 "_s, u"\u0301"_s})
        QTest::addRow("%s", qPrintable(piece)) << piece;
}

void PriceTextTest::noTextTakesLong() {
    QFETCH(const QString, piece);
    constexpr qsizetype characters = 1'000'000;
    constexpr qint64 most = 500; // milliseconds, on the busiest machine
    QElapsedTimer timer;
    timer.start();
    const PriceText read = readPrices(piece.repeated(characters / piece.size()));
    QVERIFY(read.prices.isEmpty());
    QVERIFY(!read.unread.isEmpty());
    readPrices(piece.repeated(1990 / piece.size()));
    QVERIFY2(timer.elapsed() < most, qPrintable(QString::number(timer.elapsed())));
}

UNIVERSE_TEST(PriceTextTest, QCoreApplication)
#include "tst_price_text.moc"
