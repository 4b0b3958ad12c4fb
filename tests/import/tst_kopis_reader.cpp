#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class KopisReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPerformance();
    void whatIsMissingIsDecidedOrRejected();
    void rejectsWhatItCannotTell_data();
    void rejectsWhatItCannotTell();
    void keepsWhatIsNotUnderstood();
    void hallsAreCalledAsPerformancesNameThem();
    void isRecognised();
    void refuses_data();
    void refuses();
    void realDetails();
    void realFiles_data();
    void realFiles();
};

namespace {

/// An answer with one entry, in which these elements are others.
QByteArray answer(const QHash<QByteArray, QByteArray> &others = {}) {
    QMap<QByteArray, QByteArray> elements{
        {"mt20id", "PF000001"},
        {"prfnm", "밤의 노래 &amp; 별"},
        {"prfpdfrom", "2026.06.23"},
        {"prfpdto", "2026.06.28"},
        {"fcltynm", "우리극장 (큰마당)"},
        {"prfcast", "김하나, 이두리, 김하나 등"},
        {"prfruntime", "1시간 40분"},
        {"prfage", "만 13세 이상"},
        {"pcseguidance", "R석 66,000원, S석 44,000원"},
        {"poster", " http://example.org/a.gif "},
        {"area", "서울특별시"},
        {"genrenm", "대중음악"},
        {"prfstate", "공연예정"},
        {"sty", "노래하는 밤."},
        {"styurls", "<styurl>http://example.org/b.jpg</styurl>"},
        {"relates", "<relate><relatenm>창구</relatenm><relateurl>http://example.org</relateurl></relate>"},
        {"dtguidance", "화요일 ~ 금요일(20:00), 토요일(16:00,19:00), HOL(14:00)"}};
    for (auto other = others.begin(); other != others.end(); ++other)
        elements[other.key()] = other.value();
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<dbs><db>";
    for (auto element = elements.begin(); element != elements.end(); ++element)
        xml += '<' + element.key() + '>' + element.value() + "</" + element.key() + ">\n";
    return xml + "</db></dbs>";
}

ForeignFile readKopisBytes(const QByteArray &xml, const ImportPolicy &policy = {}) {
    return readForeign(xml, CatalogueFormat::Kopis, policy);
}

} // namespace

void KopisReaderTest::aPerformance() {
    const ForeignFile file = readKopisBytes(answer());
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 1);
    QVERIFY(file.remarks.isEmpty());
    const QJsonObject concert = file.concert(0);
    QCOMPARE(concert[u"source"_s], u"kopis"_s);
    QCOMPARE(concert[u"source_id"_s], u"PF000001"_s);
    QCOMPARE(concert[u"title"_s], u"밤의 노래 & 별"_s);
    QCOMPARE(concert[u"venue"_s], u"우리극장 (큰마당)"_s);
    QCOMPARE(concert[u"singers"_s], (QJsonArray{u"김하나"_s, u"이두리"_s}));
    QCOMPARE(concert[u"genre"_s], u"대중음악"_s);
    QCOMPARE(concert[u"age_limit"_s], 13);
    QCOMPARE(concert[u"running_minutes"_s], 100);
    QCOMPARE(concert[u"synopsis"_s], u"노래하는 밤."_s);
    QCOMPARE(concert[u"poster"_s], u"http://example.org/a.gif"_s);
    QCOMPARE(file.prices(0), u"R석=66000,S석=44000"_s);
    QCOMPARE(file.shows(0),
             (QStringList{u"2026-06-23T20:00:00"_s, u"2026-06-24T20:00:00"_s, u"2026-06-25T20:00:00"_s,
                          u"2026-06-26T20:00:00"_s, u"2026-06-27T16:00:00"_s, u"2026-06-27T19:00:00"_s}));
    const QJsonObject venue = file.venue(0);
    QCOMPARE(venue[u"name"_s], u"우리극장 (큰마당)"_s);
    QCOMPARE(venue[u"assumed"_s][u"region"_s], u"서울"_s);
    QCOMPARE(venue[u"assumed"_s][u"time_zone"_s], u"Asia/Seoul"_s);
}

void KopisReaderTest::whatIsMissingIsDecidedOrRejected() {
    // A list has neither prices nor hours.
    const QByteArray list = answer({{"pcseguidance", " "}, {"dtguidance", ""}, {"prfpdto", "2026.06.23"}});
    QCOMPARE(readKopisBytes(list).rejectedFor(0), u"starts_at"_s);
    ImportPolicy policy;
    policy.time = QTime(19, 30);
    QCOMPARE(readKopisBytes(list, policy).rejectedFor(0), u"price"_s);
    policy.price = 10'000;
    const ForeignFile file = readKopisBytes(list, policy);
    QCOMPARE(file.rejectedFor(0), QString());
    QCOMPARE(file.shows(0), (QStringList{u"2026-06-23T19:30:00"_s}));
    QCOMPARE(file.prices(0), u"전석=10000"_s);
    // On which days of several it is, no policy says.
    QCOMPARE(readKopisBytes(answer({{"dtguidance", ""}}), policy).rejectedFor(0), u"starts_at"_s);
}

void KopisReaderTest::rejectsWhatItCannotTell_data() {
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *element, const char *text, const QString &field) {
        QTest::newRow(name) << QByteArray(element) << QByteArray(text) << field;
    };
    row("no day of the period", "dtguidance", "월요일(20:00)", u"starts_at"_s);
    row("other hours", "dtguidance", "화요일(저녁에)", u"starts_at"_s);
    row("no beginning", "prfpdfrom", "", u"starts_at"_s);
    row("no day", "prfpdfrom", "2026.06.31", u"starts_at"_s);
    row("an end before the beginning", "prfpdto", "2026.06.22", u"starts_at"_s);
    row("no price", "pcseguidance", " ", u"price"_s);
    row("a bound", "pcseguidance", "From 30,000원", u"price"_s);
    row("undecided", "pcseguidance", "미정", u"price"_s);
    row("by the day of the week", "pcseguidance", "전석(평일가) 16,000원, 전석(주말가) 19,000원", u"price"_s);
    row("no title", "prfnm", " ", u"title"_s);
    row("no venue", "fcltynm", "", u"venue"_s);
    row("cancelled", "prfstate", "공연취소", u"status"_s);
}

void KopisReaderTest::rejectsWhatItCannotTell() {
    QFETCH(const QByteArray, element);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    const ForeignFile file = readKopisBytes(answer({{element, text}}));
    QCOMPARE(file.error, QString());
    QVERIFY(file.concerts.at(0).isNull());
    QCOMPARE(file.rejectedFor(0), field);
}

void KopisReaderTest::keepsWhatIsNotUnderstood() {
    ImportPolicy policy;
    policy.price = 5000;
    const ForeignFile file = readKopisBytes(answer({{"pcseguidance", "예매처에 문의"},
                                                    {"prfruntime", "길다"},
                                                    {"prfage", "어린이"},
                                                    {"poster", "file:///etc/passwd"}}),
                                            policy);
    QCOMPARE(file.concert(0)[u"synopsis"_s],
             u"노래하는 밤.\n\n관람료: 예매처에 문의\n\n공연시간: 길다\n\n관람연령: 어린이"_s);
    // What is said and not understood is decided by no policy.
    QCOMPARE(readKopisBytes(answer({{"pcseguidance", "예매 20,000원 현매 25,000원"}}), policy).rejectedFor(0),
             u"price"_s);
    QVERIFY(!file.concert(0).contains(u"poster"_s));
    QCOMPARE(file.remarks.size(), 3);
    QCOMPARE(file.remarks.at(0).field, u"price"_s);
    QVERIFY(!file.remarks.at(0).isRejected);
}

void KopisReaderTest::hallsAreCalledAsPerformancesNameThem() {
    const ForeignFile file = readKopisBytes(
        "<dbs><db><fcltynm>우리극장</fcltynm><mt10id>FC1</mt10id><mt13cnt>2</mt13cnt><seatscale>1,200</seatscale>"
        "<adres>경상남도 통영시 큰길 "
        "1</adres><mt13s><mt13><prfplcnm>큰마당</prfplcnm><seatscale>1,200</seatscale></mt13>"
        "<mt13><prfplcnm>작은마당</prfplcnm><seatscale>0</seatscale></mt13></mt13s></db>"
        "<db><fcltynm>이웃극장</fcltynm><mt10id>FC2</mt10id><seatscale>80</seatscale><adres>세종특별자치시</adres></db>"
        "<db><what>1</what></db></dbs>");
    QCOMPARE(file.error, QString());
    QCOMPARE(file.venues.size(), 3);
    QCOMPARE(file.venue(0)[u"name"_s], u"우리극장 (큰마당)"_s);
    QCOMPARE(file.venue(0)[u"seats"_s], 1200);
    QCOMPARE(file.venue(0)[u"region"_s], u"경남"_s);
    QCOMPARE(file.venue(1)[u"name"_s], u"우리극장 (작은마당)"_s);
    QVERIFY(!file.venue(1).contains(u"seats"_s));
    QCOMPARE(file.venue(2)[u"name"_s], u"이웃극장"_s);
    QCOMPARE(file.venue(2)[u"region"_s], u"세종"_s);
    QCOMPARE(file.remarks.size(), 1);
}

void KopisReaderTest::isRecognised() {
    QCOMPARE(readForeign(answer(), {}, {}, u"a.xml"_s).concerts.size(), 1);
    QCOMPARE(readForeign("\xEF\xBB\xBF" + answer(), {}, {}, u"a.xml"_s).concerts.size(), 1);
}

void KopisReaderTest::refuses_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an error")
        << QByteArray("<dbs><db><returncode>02</returncode><errmsg>등록되지 않은 서비스키</errmsg></db></dbs>")
        << u"등록되지 않은 서비스키"_s;
    QTest::newRow("another format") << QByteArray("<programs/>") << u"<programs>"_s;
    QTest::newRow("cut off") << QByteArray("<dbs><db><prfnm>밤") << u":1:"_s;
    QTest::newRow("empty") << QByteArray() << u":"_s;
    QTest::newRow("no UTF-8") << QByteArray("<dbs><db><prfnm>\xC7\xD1</prfnm></db></dbs>") << u":1:"_s;
    QByteArray bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'n'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " \"" +
                QByteArray(10, '&').replace("&", QByteArray("&") + char(c - 1) + ';') + "\">";
    QTest::newRow("entities") << bomb + "]><dbs><db><prfnm>&m;</prfnm></db></dbs>" << u"document type"_s;
    QTest::newRow("a file of the machine")
        << QByteArray("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><dbs><db><prfnm>&a;</prfnm></db></dbs>")
        << u"document type"_s;
    QTest::newRow("deep") << "<dbs>" + QByteArray("<db>").repeated(1'000'000) << u"nested too deep"_s;
    QByteArray attributes = "<dbs><db ";
    for (int i = 0; i < 200'000; ++i)
        attributes += "a" + QByteArray::number(i) + "=\">\" ";
    QTest::newRow("attributes without end") << attributes << u"attributes"_s;
    QTest::newRow("a text without end") << "<dbs><db><sty>" + QByteArray(10'000'000, 'a') << u"too long"_s;
    QTest::newRow("large") << "<dbs>" + QByteArray(33'000'000, ' ') << u"32 MB"_s;
}

void KopisReaderTest::refuses() {
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, reason);
    QElapsedTimer timer;
    timer.start();
    const ForeignFile file = readKopisBytes(xml);
    QVERIFY2(file.error.contains(reason), qPrintable(file.error));
    QVERIFY(timer.elapsed() < 2000);
}

void KopisReaderTest::realDetails() {
    const QString path = realFile(u"kopis/details_500.xml"_s);
    if (path.isEmpty())
        QSKIP("the real files are not here");
    const ForeignFile file = readForeignFile(path, {CatalogueFormat::Kopis, {}});
    QCOMPARE(file.error, QString());
    QCOMPARE(file.concerts.size(), 500);
    QFile xml(path);
    QVERIFY(xml.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(xml.readAll());
    // Read a second time, as simply as these sentences allow.
    static const QRegularExpression entry(u"<db>.*?</db>"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto element = [](const QString &of, const QString &name) {
        const qsizetype begin = of.indexOf(u'<' + name + u'>') + name.size() + 2;
        return of.sliced(begin, of.indexOf(u"</"_s + name, begin) - begin).replace(u"&amp;"_s, u"&"_s).trimmed();
    };
    qsizetype taken = 0;
    qsizetype i = -1;
    for (auto match = entry.globalMatch(text); match.hasNext();) {
        const QString db = match.next().captured();
        ++i;
        if (file.concerts.at(i).isNull()) {
            qInfo("%s: %s: %s", qPrintable(element(db, u"mt20id"_s)), qPrintable(file.rejectedFor(i)),
                  qPrintable(element(db, u"pcseguidance"_s) + u" | "_s + element(db, u"dtguidance"_s)));
            continue;
        }
        ++taken;
        QStringList prices;
        for (const QString &price : element(db, u"pcseguidance"_s).split(u", "_s)) {
            const qsizetype blank = price.lastIndexOf(u' ');
            const QString grade = price.startsWith(u"전석"_s) ? u"전석"_s : price.first(blank);
            prices << grade + u'=' +
                          (price.endsWith(u"무료"_s) ? u"0"_s : price.sliced(blank + 1).remove(u',').chopped(1));
        }
        QCOMPARE(file.prices(i), prices.join(u','));
        QCOMPARE(file.concert(i)[u"source_id"_s].toString(), element(db, u"mt20id"_s));
        const QDate first = QDate::fromString(element(db, u"prfpdfrom"_s), u"yyyy.MM.dd"_s);
        const QDate last = QDate::fromString(element(db, u"prfpdto"_s), u"yyyy.MM.dd"_s);
        for (const QString &show : file.shows(i)) {
            const QDateTime start = QDateTime::fromString(show, Qt::ISODate);
            QVERIFY(start.date() >= first && start.date() <= last);
            const QString hour = start.time().toString(u"HH:mm"_s);
            QVERIFY2(element(db, u"dtguidance"_s).contains(hour), qPrintable(show));
        }
    }
    qInfo("%lld of 500", static_cast<long long>(taken));
    QVERIFY(taken >= 490);
}

void KopisReaderTest::realFiles_data() {
    QTest::addColumn<int>("venues");
    QTest::addColumn<int>("concerts");
    QTest::newRow("kopis/facilities_1202.xml") << 1202 << 0;
    QTest::newRow("kopis/facility_FC003670_inspire.xml") << 3 << 0;
    QTest::newRow("kopis/list_2023-01_from_xmljs.xml") << 0 << 10;
    QTest::newRow("kopis/detail_PF287093_vaundy.xml") << 1 << 1;
}

void KopisReaderTest::realFiles() {
    QFETCH(const int, venues);
    QFETCH(const int, concerts);
    const QString path = realFile(QString::fromUtf8(QTest::currentDataTag()));
    if (path.isEmpty())
        QSKIP("the real files are not here");
    const ForeignFile file = readForeignFile(path, {});
    QCOMPARE(file.error, QString());
    QCOMPARE(file.venues.size(), venues);
    QCOMPARE(file.concerts.size(), concerts);
}

UNIVERSE_TEST(KopisReaderTest, QCoreApplication)
#include "tst_kopis_reader.moc"
