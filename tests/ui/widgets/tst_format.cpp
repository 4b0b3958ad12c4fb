#include "tests/support/TestMain.h"
#include "ui/shell/Language.h"
#include "ui/start/StartText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person reads, in both languages.
class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::instance().set(u"ko"_s); }
    void writesMoney();
    void writesInstantsOnTheVenuesClock();
    void writesRanges();
    void countsDown();
    void writesDurations();
    void explainsEveryError();
    void explainsEveryFailedStart();

private:
    static void speakEnglish() { Language::instance().set(u"en"_s); }

    const QTimeZone m_seoul{"Asia/Seoul"};
    const QDateTime m_show{QDate(2026, 12, 24), QTime(10, 0), Qt::UTC}; // seven in the evening in Seoul
};

void FormatTest::writesMoney() {
    QCOMPARE(format::money({110000}), u"110,000 연료"_s);
    QCOMPARE(format::priceFrom({88000}, {154000}), u"88,000 연료부터"_s);
    QCOMPARE(format::priceFrom({88000}, {88000}), u"88,000 연료"_s);
    QCOMPARE(format::signedMoney({-5}), u"\u22125 연료"_s);
    speakEnglish();
    QCOMPARE(format::money({110000}), u"110,000 fuel"_s);
    QCOMPARE(format::signedMoney({5}), u"+5 fuel"_s);
    QCOMPARE(format::signedMoney({0}), u"0 fuel"_s);
}

void FormatTest::writesInstantsOnTheVenuesClock() {
    QCOMPARE(format::dateTime(m_show, m_seoul), u"2026. 12. 24. (목) 오후 7:00"_s);
    QCOMPARE(format::shortDate(m_show, m_seoul), u"12. 24. (목)"_s);
    QCOMPARE(format::time(m_show, QTimeZone("America/New_York")), u"오전 5:00"_s);
    speakEnglish();
    QCOMPARE(format::dateTime(m_show, m_seoul), u"Thu, Dec 24, 2026, 7:00 PM"_s);
    QCOMPARE(format::date(QDate(2027, 1, 2)), u"Sat, Jan 2, 2027"_s);
}

void FormatTest::writesRanges() {
    QCOMPARE(format::dateRange(m_show, m_show.addDays(2), m_seoul), u"2026. 12. 24. ~ 12. 26."_s);
    QCOMPARE(format::dateRange(m_show, m_show.addDays(9), m_seoul), u"2026. 12. 24. ~ 2027. 1. 2."_s);
    QCOMPARE(format::dateRange(m_show, m_show, m_seoul), u"2026. 12. 24. (목)"_s);
    speakEnglish();
    QCOMPARE(format::dateRange(m_show, m_show.addDays(2), m_seoul), u"Dec 24 – Dec 26, 2026"_s);
    QCOMPARE(format::dateRange(m_show, {}, m_seoul), u"Thu, Dec 24, 2026"_s);
}

void FormatTest::countsDown() {
    QCOMPARE(format::countdown(48h * 1 + 3h + 12min + 44s), u"2일 03:12:44"_s);
    QCOMPARE(format::countdown(3h + 12min + 4s), u"03:12:04"_s);
    QCOMPARE(format::countdown(4min + 59s), u"04:59"_s);
    QCOMPARE(format::countdown(-3s), u"00:00"_s);
    speakEnglish();
    QCOMPARE(format::countdown(24h), u"1 day 00:00:00"_s);
    QCOMPARE(format::countdown(49h), u"2 days 01:00:00"_s);
}

void FormatTest::writesDurations() {
    QCOMPARE(format::duration(150), u"2시간 30분"_s);
    speakEnglish();
    QCOMPARE(format::duration(150), u"2 h 30 min"_s);
    QCOMPARE(format::duration(120), u"2 h"_s);
    QCOMPARE(format::duration(45), u"45 min"_s);
}

void FormatTest::explainsEveryError() {
    QSet<QString> korean;
    QSet<QString> english;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
        korean.insert(errorText(static_cast<ErrorCode>(i)));
    speakEnglish();
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
        english.insert(errorText(static_cast<ErrorCode>(i)));
    QCOMPARE(korean.size(), static_cast<int>(ErrorCode::Internal) + 1);
    QCOMPARE(english.size(), korean.size());
    QVERIFY(!korean.intersects(english));
}

void FormatTest::explainsEveryFailedStart() {
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(EmbeddedErrorCode::Failed); ++i) {
        EmbeddedError error;
        error.code = static_cast<EmbeddedErrorCode>(i);
        error.folder = u"/folder"_s;
        error.logFile = u"/folder/log"_s;
        error.major = 15;
        error.installedMajor = 17;
        const StartFailure failure = startFailure(error);
        QVERIFY(!failure.text.isEmpty());
        QVERIFY2(!failure.text.contains(u'%'), qPrintable(failure.text));
        titles.insert(failure.title);
    }
    EmbeddedError older;
    older.code = EmbeddedErrorCode::OldServerMissing;
    older.major = 15;
    older.installedMajor = 17;
    QVERIFY(startFailure(older).detail.contains(u"apt install postgresql-15"_s));
    QVERIFY(startFailure(older).text.contains(u"17"_s));
    EmbeddedError full;
    full.code = EmbeddedErrorCode::DiskFull;
    const QString ordinary = startFailure(full).text;
    full.installedMajor = 17;
    QVERIFY(startFailure(full).text != ordinary);
    QVERIFY(startText(EmbeddedStep::CarryingOver, 17).contains(u"PostgreSQL 17"_s));
    EmbeddedError refused;
    refused.detail = u"why"_s;
    QVERIFY(startFailure(refused).detail.contains(u"why"_s));
    QCOMPARE(titles.size(), static_cast<int>(EmbeddedErrorCode::Failed) + 1);
}

UNIVERSE_TEST(FormatTest, QApplication)
#include "tst_format.moc"
