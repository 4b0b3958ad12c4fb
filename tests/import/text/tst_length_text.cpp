#include "app/import/text/LengthText.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class LengthTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runningTimes_data();
    void runningTimes();
    void ages_data();
    void ages();
    void seats_data();
    void seats();
    void noTextTakesLong();
};

namespace {

constexpr int none = -1;

QString sentence() { return QString::fromUtf8(QTest::currentDataTag()); }

void rows(int number, std::initializer_list<const char *> texts) {
    for (const char *text : texts)
        QTest::newRow(text) << number;
}

} // namespace

void LengthTextTest::runningTimes_data() {
    QTest::addColumn<int>("minutes");
    rows(100, {"1시간 40분",
               "1시간40분",
               "100분",
               "약 100분",
               "총 100분",
               "1:40",
               "01:40:00",
               "PT1H40M",
               "PT100M",
               "PT6000S",
               "P0DT1H40M",
               "1h 40m",
               "1h40",
               "1 hr 40 min",
               "100 min",
               "100 minutes",
               "1 hour and 40 minutes",
               "100",
               "１시간 ４０분",
               "100분 (인터미션 20분 포함)",
               "100분(인터미션 없음)",
               "약 1시간 40분"});
    rows(65, {"1시간 05분", "1시간 5분"});
    rows(90, {"1시간 반", "1시간30분", "1.5시간", "90'"});
    rows(120, {"2시간", "2 hours", "PT2H"});
    rows(none, {"", " ", "0분", "미정", "90-100분", "1부 40분 2부 50분", "1시간 80분", "30시간", "PT0S", "P", "P2D",
                "100분 (인터미션 20분)", "1:4", "99999999999분", "-90", "약"});
}

void LengthTextTest::runningTimes() {
    QFETCH(const int, minutes);
    QCOMPARE(readRunningMinutes(sentence()).value_or(none), minutes);
}

void LengthTextTest::ages_data() {
    QTest::addColumn<int>("age");
    rows(0, {"전체 관람가", "전체관람가", "전체", "전체연령", "전연령", "전 연령 관람 가능", "제한없음",
             "연령제한 없음", "누구나", "시민 누구나", "All ages", "ALL AGES", "0세 이상", "Everyone"});
    rows(1, {"12개월 이상"});
    rows(2, {"24개월이상", "24개월 이상 관람가"});
    rows(3, {"36개월 이상", "30개월 이상", "36개월이상관람가"});
    rows(7, {"만 7세 이상", "만 7세이상", "만7세 이상", "초등학생 이상", "초등학생이상 관람가", "초등생이상관람가",
             "미취학아동 입장불가", "미취학 아동 입장 불가", "초등학생 이상 입장 (미취학아동 입장불가)",
             "취학아동 이상", "7세 이상 관람 가능(2017년생부터 관람 가능)", "만 7세(초등학생) 이상", "７세 이상",
             "초등학생 이상 (만 7세 이상)", "7세 미만 입장불가", "7-"});
    rows(8, {"08세이상", "8세이상 관람가능(미취학아동입장불가)", "8세 이상 관람가"});
    rows(12, {"12세 관람가", "12세 이상 관람가"});
    rows(13, {"만 13세 이상", "중학생 이상", "중학생 이상 관람가"});
    rows(16, {"고등학생 이상"});
    rows(18, {"18+", "Ages 18+", "18 and over", "18 & over", "18 and up", "Over 18", "18 years and older"});
    rows(19, {"19세이상", "청소년관람불가", "청소년 관람불가", "19세 이상 관람가", "성인"});
    rows(none, {"", " ", "미정", "7세~13세", "5세 이상 어린이", "어린이", "성인 및 청소년", "2017년생부터 관람 가능",
                "프로그램별 상이", "7세 이상 권장", "120세 이상", "초등학생 이상 (8세 이상)",
                "만 7세 이상(36개월 미만 입장불가)", "7-12", "-18", "99999999999세 이상"});
}

void LengthTextTest::ages() {
    QFETCH(const int, age);
    QCOMPARE(readAgeLimit(sentence()).value_or(none), age);
}

void LengthTextTest::seats_data() {
    QTest::addColumn<int>("seats");
    rows(14483, {"14,483", "14483", "14,483석", "14.483", "１４，４８３"});
    rows(300, {"300", "약 300석", "총 300 석", "300 seats", "300석(휠체어석 4석 포함)"});
    rows(none, {"", " ", "0", "0석", "-300", "200~300석", "1,44", "미정", "200001", "99999999999", "1층 200석"});
}

void LengthTextTest::seats() {
    QFETCH(const int, seats);
    QCOMPARE(readSeatCount(sentence()).value_or(none), seats);
}

void LengthTextTest::noTextTakesLong() {
    constexpr qsizetype characters = 1'000'000;
    constexpr qint64 most = 500; // milliseconds, on the busiest machine
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"1"_s, u"("_s, u"세 이상"_s, u"관람가"_s, u"1,000"_s}) {
        const QString text = piece.repeated(characters / piece.size());
        QVERIFY(!readRunningMinutes(text) && !readAgeLimit(text) && !readSeatCount(text));
    }
    QVERIFY2(timer.elapsed() < most, qPrintable(QString::number(timer.elapsed())));
}

UNIVERSE_TEST(LengthTextTest, QCoreApplication)
#include "tst_length_text.moc"
