#include "tests/support/TestMain.h"
#include "ui/posters/ConcertText.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

/// Days and times of a concert are those of its venue, wherever the machine and whatever its day.
class ConcertTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::instance().set(u"en"_s); }
    void anOpeningIsTodayWhereTheVenueIs_data();
    void anOpeningIsTodayWhereTheVenueIs();
    void theEndIsToldOnTheVenuesClock();
    void datesAreTheVenues();
    void everyLineRunsAsTheWhole();
};

void ConcertTextTest::anOpeningIsTodayWhereTheVenueIs_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("badge");
    QTest::newRow("in Seoul") << QByteArray("Asia/Seoul") << u"Opens Dec 25, 12:30 AM"_s;
    QTest::newRow("in Bangkok") << QByteArray("Asia/Bangkok") << u"Opens today, 10:30 PM"_s;
    QTest::newRow("in New York") << QByteArray("America/New_York") << u"Opens today, 10:30 AM"_s;
}

void ConcertTextTest::anOpeningIsTodayWhereTheVenueIs() {
    QFETCH(QByteArray, zone);
    ConcertSummary concert;
    concert.timeZone = QTimeZone(zone);
    concert.bookingOpens = QDateTime(QDate(2026, 12, 24), QTime(15, 30), Qt::UTC);
    const QDateTime now(QDate(2026, 12, 24), QTime(14, 0), Qt::UTC);
    QTEST(saleStatusBadge(SaleStatus::Upcoming, concert, now), "badge");
}

void ConcertTextTest::theEndIsToldOnTheVenuesClock() {
    ConcertSummary concert;
    concert.timeZone = QTimeZone("Asia/Seoul");
    concert.bookingCloses = QDateTime(QDate(2026, 12, 24), QTime(9, 0), Qt::UTC);
    QCOMPARE(saleStatusDetail(SaleStatus::ClosesToday, concert, {}), u"until 6:00 PM"_s);
}

void ConcertTextTest::datesAreTheVenues() {
    ConcertSummary concert;
    concert.timeZone = QTimeZone("Asia/Seoul");
    concert.firstShow = concert.lastShow = QDateTime(QDate(2026, 12, 24), QTime(15, 0), Qt::UTC);
    QCOMPARE(concertDates(concert), u"Fri, Dec 25, 2026"_s); // midnight
    concert.lastShow = concert.firstShow.addSecs(23LL * 3600);
    QCOMPARE(concertDates(concert), u"Fri, Dec 25, 2026"_s);
    concert.lastShow = concert.firstShow.addSecs(24LL * 3600);
    QCOMPARE(concertDates(concert), u"Dec 25 – Dec 26, 2026"_s);
}

void ConcertTextTest::everyLineRunsAsTheWhole() {
    const QFontMetrics metrics(QApplication::font());
    const QString arabic = u"ليلة النجوم IU Live"_s;
    const QString first = u"ليلة النجوم"_s;
    const QStringList lines = wordLines(arabic, metrics, metrics.horizontalAdvance(first) + 2, 2);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"\u2067ليلة النجوم\u2069"_s);
    QVERIFY(lines[1].startsWith(u"\u2067IU"_s)); // though it begins with Latin letters
    QCOMPARE(wordLines(u"IU ليلة"_s, metrics, 10000, 2), QStringList(u"\u2066IU ليلة\u2069"_s));
    QCOMPARE(wordLines(u"First Light"_s, metrics, 10000, 2), QStringList(u"First Light"_s));
}

UNIVERSE_TEST(ConcertTextTest, QApplication)
#include "tst_concert_text.moc"
