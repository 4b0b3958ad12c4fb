// What was rejected of files of other formats than ours comes back as such a file, and is read as it was.

#include "app/import/RejectedPart.h"
#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace universe;

class RejectedFormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsCorrected_data();
    void oneIsCorrected();
    void plans();
    void halls();
    void allOfARealFile_data();
    void allOfARealFile();

private:
    QString write(const QString &name, const QByteArray &bytes);
    /// The rejected part of a file, written as one; empty with a message when there is none.
    QString exported(const QString &fileName, const QList<int> &concerts, const QList<int> &venues = {});
    static QJsonArray concertsOf(const QString &fileName);

    QTemporaryDir m_folder;
};

namespace {

ReadOptions generous() {
    ReadOptions options;
    options.policy.price = 10'000;
    options.policy.time = QTime(19, 0);
    options.policy.rates = {{u"USD"_s, 1400}, {u"EUR"_s, 1500}, {u"CAD"_s, 1000}, {u"GBP"_s, 1700}};
    return options;
}

QByteArray detailXml(const QByteArray &id, const QByteArray &title, const QByteArray &hours) {
    return "<db><mt20id>" + id + "</mt20id><prfnm>" + title +
           "</prfnm><prfpdfrom>2026.06.20</prfpdfrom><prfpdto>2026.06.20</prfpdto><fcltynm>홀 &amp; 뜰</fcltynm>"
           "<pcseguidance>전석 30,000원</pcseguidance><dtguidance>" +
           hours + "</dtguidance><area>서울특별시</area></db>";
}

QByteArray eventJson(const QByteArray &id, const QByteArray &title, const QByteArray &day) {
    return R"({"type": "event", "id": ")" + id + R"(", "name": ")" + title +
           R"(", "dates": {"start": {"localDate": ")" + day +
           R"(", "localTime": "19:30:00"}, "timezone": "America/New_York"},
           "_embedded": {"venues": [{"name": "Hall"}]}, "priceRanges": [{"currency": "USD", "min": 10, "max": 10}]})";
}

QByteArray nodeJson(const QByteArray &id, const QByteArray &title, const QByteArray &day) {
    return R"({"@type": "MusicEvent", "@id": "https://x.kr/)" + id + R"(", "name": ")" + title +
           R"(", "startDate": ")" + day + R"(", "location": {"@id": "#hall"}, "superEvent": {"@id": "https://x.kr/all"},
           "offers": {"price": 10000, "priceCurrency": "KRW"}})";
}

QByteArray veventText(const QByteArray &id, const QByteArray &title, const QByteArray &start) {
    return "BEGIN:VEVENT\r\nUID:" + id + "\r\nSUMMARY:" + title + "\r\nDTSTART;TZID=Home:" + start +
           "\r\nLOCATION:Hall\r\nEND:VEVENT\r\n";
}

} // namespace

QString RejectedFormatsTest::write(const QString &name, const QByteArray &bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file cannot be written");
    return file.fileName();
}

QString RejectedFormatsTest::exported(const QString &fileName, const QList<int> &concerts, const QList<int> &venues) {
    const auto document = readCatalogueFile(fileName, generous());
    if (!document)
        return {};
    ImportReport report{fileName, {}};
    for (const auto &[kind, positions] : {std::pair{u"concert"_s, concerts}, std::pair{u"venue"_s, venues}}) {
        for (const int position : positions) {
            ImportLine line;
            line.kind = kind;
            line.position = position;
            line.outcome = ImportOutcome::Rejected;
            report.lines.append(line);
        }
    }
    QFile file(fileName);
    const auto format =
        recognisedFormat(fileName, file.open(QIODevice::ReadOnly) ? file.read(lookedAtForFormat) : QByteArray());
    const auto part = rejectedPart(*document, {.format = format}, report);
    if (!part)
        qWarning("%s", qUtf8Printable(part.error().english()));
    return part ? write(u"rejected."_s + part->suffix, part->bytes) : QString();
}

/// The concerts without those that are rejected.
QJsonArray RejectedFormatsTest::concertsOf(const QString &fileName) {
    QJsonArray concerts;
    for (const QJsonValue concert : test::readForeignFile(fileName, generous()).concerts)
        if (!concert.isNull())
            concerts.append(concert);
    return concerts;
}

void RejectedFormatsTest::oneIsCorrected_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes"); // three concerts, the second with a day that is none
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("kopis") << u"a.xml"_s
                           << "<dbs>" + detailXml("PF1", "하나", "토요일(19:00)") +
                                  detailXml("PF2", "<![CDATA[둘 <&>]]>", "월요일(19:00)") +
                                  detailXml("PF3", "셋", "토요일(19:00)") + "</dbs>"
                           << QByteArray("월요일") << QByteArray("토요일");
    QTest::newRow("ticketmaster") << u"a.json"_s
                                  << R"({"_embedded": {"events": [)" + eventJson("a", "One", "2026-06-20") + ',' +
                                         eventJson("b", "Two", "2026-06-31") + ',' +
                                         eventJson("c", "Three", "2026-06-20") + "]}}"
                                  << QByteArray("06-31") << QByteArray("06-30");
    QTest::newRow("json-ld")
        << u"b.json"_s
        << R"({"@context": "https://schema.org", "@graph": [)"
           R"({"@type": "MusicVenue", "@id": "#hall", "name": "Hall"},)"
           R"({"@type": "EventSeries", "@id": "https://x.kr/all", "name": "All", "performer": {"name": "Zoe"},
                                    "subEvent": [)" +
               nodeJson("1", "One", "2026-06-20T19:30") + ',' + nodeJson("2", "Two", "2026-06-31T19:30") + ',' +
               nodeJson("3", "Three", "2026-06-20T19:30") + "]}]}"
        << QByteArray("06-31") << QByteArray("06-30");
    QTest::newRow("ics") << u"a.ics"_s
                         << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Home\r\nBEGIN:STANDARD\r\n"
                            "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\n"
                            "END:VTIMEZONE\r\n" +
                                veventText("1", "One", "20260620T193000") + veventText("2", "", "20260621T193000") +
                                veventText("3", "Three", "20260620T193000") + "END:VCALENDAR\r\n"
                         << QByteArray("UID:2\r\n") << QByteArray("UID:2\r\nSUMMARY:Two\r\n");
}

void RejectedFormatsTest::oneIsCorrected() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, wrong);
    QFETCH(const QByteArray, right);
    const QString fileName = write(name, bytes);
    QCOMPARE(test::readForeignFile(fileName, generous()).concerts.size(), 3);
    QCOMPARE(concertsOf(fileName).size(), 2);
    const QString part = exported(fileName, {2});
    const auto again = test::readForeignFile(part, generous());
    QCOMPARE(again.concerts.size(), 1); // still wrong, and alone
    QVERIFY(again.concerts.first().isNull());

    QByteArray corrected = bytes;
    corrected.replace(wrong, right);
    QFile file(part);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY2(text.contains(wrong), text);
    text.replace(wrong, right);
    file.close();
    const QJsonArray concerts = concertsOf(write(u"corrected."_s + QFileInfo(part).suffix(), text));
    QCOMPARE(concerts.size(), 1);
    QCOMPARE(concerts.first(), concertsOf(write(u"whole."_s + QFileInfo(part).suffix(), corrected)).at(1));
}

void RejectedFormatsTest::plans() {
    const auto plan = [](const QByteArray &name) {
        return R"({"name": ")" + name +
               R"(", "zones": [{"name": "Z", "rows": [{"row_number": "1", "seats": [{"seat_number": "1"}]}]}]})";
    };
    const QString fileName = write(u"p.json"_s, '[' + plan("A") + ',' + plan("B") + ',' + plan("C") + ']');
    const auto again = test::readForeignFile(exported(fileName, {}, {2}), generous());
    QCOMPARE(again.error, QString());
    QCOMPARE(again.venues, (QJsonArray{test::readForeignFile(fileName, generous()).venues.at(1)}));
}

void RejectedFormatsTest::halls() {
    const QByteArray halls = "<mt13s><mt13><prfplcnm>대극장</prfplcnm><seatscale>1,000</seatscale></mt13>"
                             "<mt13><prfplcnm>소극장</prfplcnm><seatscale>100</seatscale></mt13></mt13s>";
    const QString fileName =
        write(u"f.xml"_s, "<dbs><db><fcltynm>가</fcltynm><seatscale>10</seatscale></db><db><fcltynm>나</fcltynm>" +
                              halls + "</db></dbs>");
    const auto again = test::readForeignFile(exported(fileName, {}, {2, 3}), generous());
    QCOMPARE(again.error, QString());
    QCOMPARE(again.venues.size(), 2); // the place is there once, with both halls
    QCOMPARE(again.venue(1)[u"name"_s], u"나 (소극장)"_s);
    QCOMPARE(again.venue(1)[u"seats"_s], 100);
}

void RejectedFormatsTest::allOfARealFile_data() {
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"kopis/details_500.xml"_s, u"jsonld/music_events_25.json"_s,
                                u"ticketmaster/events_page.json"_s, u"ics/r5_events.ics"_s})
        QTest::newRow(qUtf8Printable(name)) << name;
}

void RejectedFormatsTest::allOfARealFile() {
    QFETCH(const QString, name);
    const QString fileName = test::realFile(name);
    if (fileName.isEmpty())
        QSKIP("the real files are not there");
    const QJsonArray concerts = concertsOf(fileName);
    QVERIFY(!concerts.isEmpty());
    QList<int> all(test::readForeignFile(fileName, generous()).concerts.size());
    std::iota(all.begin(), all.end(), 1);
    QCOMPARE(concertsOf(exported(fileName, all)), concerts);
}

UNIVERSE_TEST(RejectedFormatsTest, QCoreApplication)
#include "tst_rejected_formats.moc"
