#include "app/draw/DrawRecord.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

// Records are read strictly: what is not exactly of its form is none.
class DrawRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void keepsTextsAsTheyStand();
    void refuses_data();
    void refuses();
    void refusesPartsOfADraw();
    void refusesWishes_data();
    void refusesWishes();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

namespace {

const QByteArray terms =
    R"({"format": "my-universe-draw/1", "phase_id": 1, "concert_id": 2, "closes": "2027-01-01T00:00:00Z",
        "pay_within_hours": 24, "beacon": {"source": "file", "round": "5"}, "shows": [{"show_id": 3,
        "grades": [{"grade": "R", "seats": 2}], "stretches": [{"grade": "R", "first": 10, "distances": [1, 0],
        "restricted": [11]}]}]})";
const QByteArray firstRound =
    R"({"round": 0, "at": "2027-01-01T00:05:00Z", "lapsed": [], "passed": [], "winners": [[0, 1, [10, 11]]]})";

/// A text of JSON.
QByteArray quoted(QByteArray text) {
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n") + '"';
}

QByteArray recordOf(const QByteArray &ofTerms = terms, const QByteArray &round = firstRound) {
    return R"({"format": "my-universe-draw/1", "terms": )" + quoted(ofTerms) + R"(, "root": ")" + QByteArray(64, 'a') +
           R"(", "entries": [["00112233445566778899aabbccddeeff", "[[3,\"R\",2]]"]],
             "beacon": {"source": "file", "round": "5", "value": "00ff00ff00ff00ff", "checked": false}, "rounds": [)" +
           quoted(round) + R"(], "sum": ")" + QByteArray(64, 'b') + R"("})";
}

QString reasonOf(const QByteArray &json) {
    const auto record = DrawRecord::fromJson(json);
    return record ? QString() : record.error();
}

} // namespace

void DrawRecordTest::readsWhatIsThere() {
    const auto record = DrawRecord::fromJson(recordOf());
    QVERIFY2(record.has_value(), qPrintable(record ? QString() : record.error()));
    QCOMPARE(record->termsText, terms);
    QCOMPARE(record->terms.phase, 1);
    QCOMPARE(record->terms.concert, 2);
    QCOMPARE(record->terms.beaconSource, "file"_ba);
    QCOMPARE(record->terms.beaconRound, "5"_ba);
    QCOMPARE(record->root, QByteArray(32, '\xaa'));
    QCOMPARE(record->sum, QByteArray(32, '\xbb'));
    const DrawShow &show = record->terms.shows.at(0);
    QCOMPARE(show.show, 3);
    QCOMPARE(show.grades.at(0).seats, 2);
    QCOMPARE(show.stretches.at(0).distances, (std::vector<qint64>{1, 0}));
    QCOMPARE(show.stretches.at(0).restricted, (std::vector<qint64>{11}));
    QCOMPARE(record->entries.at(0).salt.toHex(), "00112233445566778899aabbccddeeff"_ba);
    QCOMPARE(record->entries.at(0).wishes, R"([[3,"R",2]])"_ba);
    QVERIFY(record->beacon.has_value());
    QCOMPARE(record->beacon->value, QByteArray::fromHex("00ff00ff00ff00ff"));
    QCOMPARE(record->roundTexts.at(0), firstRound);
    QCOMPARE(record->rounds.at(0).winners.at(0).seats, (std::vector<qint64>{10, 11}));
}

/// They are hashed: nothing is trimmed, composed or written anew.
void DrawRecordTest::keepsTextsAsTheyStand() {
    const QByteArray wishes = " [[3,\"\xe1\x84\x80\xe1\x85\xa1 \\\\ \\\" /\",2]] ";
    QByteArray json = recordOf();
    json.replace(R"("[[3,\"R\",2]]")", R"(" [[3,\"\u1100\u1161 \\\\ \\\" \/\",2]] ")");
    const auto record = DrawRecord::fromJson(json);
    QVERIFY2(record.has_value(), qPrintable(record ? QString() : record.error()));
    QCOMPARE(record->entries.at(0).wishes, wishes);
    const auto read = readWishes(wishes);
    QVERIFY(read.has_value());
    QCOMPARE(read->at(0).grade, "\xe1\x84\x80\xe1\x85\xa1 \\ \" /"_ba);
    QCOMPARE(readWishes(R"([[1,"\ud83c\udfab\b\f\n\r\t",1]])")->at(0).grade, "\xf0\x9f\x8e\xab\b\f\n\r\t"_ba);
}

void DrawRecordTest::refuses_data() {
    QTest::addColumn<QByteArray>("old"); // of the record, its terms or its round
    QTest::addColumn<QByteArray>("now");
    const auto change = [](const QByteArray &old, const QByteArray &now) {
        QTest::newRow(old + " -> " + now) << old << now;
    };
    change("\"format\": \"my-universe-draw/1\", \"terms\"", "\"format\": \"my-universe-draw/2\", \"terms\"");
    change("\"format\": \"my-universe-draw/1\", \"phase_id\"", "\"format\": \"my-universe-draw/2\", \"phase_id\"");
    change("\"root\": \"aa", "\"root\": \"AA");
    change("\"root\": \"aa", "\"root\": \"a");
    change("\"root\": \"aa", "\"root\": \"aaaa");
    change("\"root\": \"aa", "\"root\": \"gg");
    change("\"entries\": [", "\"entries\": [[], ");
    change("ccddeeff\"", "ccddeeff\", \"\"");
    change("[\"00112233445566778899aabbccddeeff\"", "[\"00112233445566778899aabbccddee\"");
    change("[\"00112233445566778899aabbccddeeff\"", "[1");
    change("\"sum\"", "\"more\": 1, \"sum\"");
    change("\"checked\": false", "\"checked\": 0");
    change("\"checked\": false", "\"checked\": falsehood");
    change("\"checked\": false", "\"checked\": false, \"more\": 1");
    change("\"value\": \"00ff", "\"value\": \"00f");
    change("\"value\": \"00ff00ff00ff00ff\"", "\"value\": \"\"");
    change("\"value\": \"00ff00ff00ff00ff\"", "\"value\": \"00ff00ff00ff00\"");
    change("\"value\": \"00ff", "\"value\": \"00FF");
    change("\"phase_id\": 1,", "");
    change("\"phase_id\": 1", "\"phase_id\": 1, \"phase_id\": 1");
    for (const char *const number : {"1.0", "1e0", "01", "-1", "+1", "0", "\"1\"", "null", "9999999999999999999"})
        change("\"phase_id\": 1,", "\"phase_id\": " + QByteArray(number) + ',');
    change("\"closes\": \"2027-01-01T00:00:00Z\"", "\"closes\": \"\"");
    change("\"round\": \"5\"}, \"shows\"", "\"round\": 5}, \"shows\"");
    change("\"shows\": [", "\"shows\": null, \"x\": [");
    change("\"seats\": 2}", "\"seats\": -2}");
    change("\"seats\": 2}]", "\"seats\": 2}, {\"grade\": \"R\", \"seats\": 2}]");
    change("\"distances\": [1, 0]", "\"distances\": []");
    change("\"distances\": [1, 0]", "\"distances\": [1, 2147483648]");
    change("\"distances\": [1, 0]", "\"distances\": [1, 0,]");
    change("\"distances\": [1, 0]", "\"distances\": [1 0]");
    change("\"restricted\": [11]", "\"restricted\": [12]");
    change("\"restricted\": [11]", "\"restricted\": [9]");
    change("\"restricted\": [11]", "\"restricted\": [11, 11]");
    change("\"restricted\": [11]", "\"restricted\": [11, 10]");
    change("\"restricted\": [11]}", "\"restricted\": [11]}, {\"grade\": \"R\", \"first\": 11, \"distances\": [0]}");
    change("\"restricted\": [11]}", "\"restricted\": [11]}, {\"grade\": \"R\", \"first\": 10, \"distances\": [0, 0]}");
    change("\"shows\": [", "\"shows\": [{\"show_id\": 3, \"grades\": [], \"stretches\": []}, ");
    change("\"round\": 0", "\"round\": 1");
    change("\"at\": \"2027-01-01T00:05:00Z\", ", "");
    change("\"at\": \"2027-01-01T00:05:00Z\"", "\"at\": \"now\"");
    change("\"at\": \"2027-01-01T00:05:00Z\"", "\"at\": \"2027-01-01T00:05:00\"");
    change("\"at\": \"2027-01-01T00:05:00Z\"", "\"at\": \"2027-01-01T00:05:00Z\", \"more\": 1");
    change("\"lapsed\": []", "\"lapsed\": [1]");
    change("\"passed\": []", "\"passed\": [0, 0]");
    change("[0, 1, [10, 11]]", "[1, 1, [10, 11]]");
    change("[0, 1, [10, 11]]", "[0, 0, [10, 11]]");
    change("[0, 1, [10, 11]]", "[0, 1, [11, 10]]");
    change("[0, 1, [10, 11]]", "[0, 1]");
    change("[0, 1, [10, 11]]", "[0, 1, [10, 11], 1]");
    change("[0, 1, [10, 11]]", "[0, 1, []]x");
}

void DrawRecordTest::refuses() {
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    QCOMPARE(reasonOf(recordOf()), QString());
    QByteArray ofTerms = terms;
    QByteArray round = firstRound;
    QByteArray record = recordOf(ofTerms.replace(old, now), round.replace(old, now)).replace(old, now);
    QVERIFY(record != recordOf());
    QVERIFY(!reasonOf(record).isEmpty());
}

void DrawRecordTest::refusesPartsOfADraw() {
    const QByteArray whole = recordOf();
    const auto without = [&](const QByteArray &from, const QByteArray &to) {
        const qsizetype begin = whole.indexOf(from);
        return whole.first(begin) + whole.sliced(whole.indexOf(to, begin));
    };
    QVERIFY(!reasonOf(without("\"beacon\": {\"source\": \"file\", \"round\": \"5\", \"v", "\"rounds\"")).isEmpty());
    QVERIFY(!reasonOf(without("\"rounds\"", "\"sum\"")).isEmpty());
    QByteArray noRound = whole;
    noRound.replace(quoted(firstRound), "");
    QVERIFY(!reasonOf(noRound).isEmpty());
    // All three away are a draw that is not made yet.
    QByteArray undrawn = without("\"beacon\": {\"source\": \"file\", \"round\": \"5\", \"v", "\"sum\"");
    undrawn = undrawn.first(undrawn.lastIndexOf(',')) + '}';
    QCOMPARE(reasonOf(undrawn), QString());
}

void DrawRecordTest::refusesWishes_data() {
    QTest::addColumn<QByteArray>("wishes");
    for (const char *const wishes :
         {"", "{}", "[]", "[[1,\"R\",1],[1,\"R\",1]]", "[", "[1]", "[[1,\"R\"]]", "[[1,\"R\",2,3]]", "[[0,\"R\",2]]",
          "[[1,2,2]]", "[[1,\"R\",0]]", "[[1,\"R\",1.5]]", "[[1,\"R\",1],]", "[[1,\"R\",1]]]", "[[1,\"R\",1]] x"})
        QTest::newRow(wishes) << QByteArray(wishes);
}

void DrawRecordTest::refusesWishes() {
    QFETCH(QByteArray, wishes);
    QVERIFY(readWishes(R"([ [1, "R", 1] ,[2,"",5]])").has_value());
    QVERIFY(!readWishes(wishes).has_value());
}

void DrawRecordTest::refusesWhatIsNoJson_data() {
    QTest::addColumn<QByteArray>("text"); // of a grade
    for (const char *const text : {"\\u0000", "\\ud83c", "\\udfab", "\\ud83cx", "\\ud83c\\u0041", "\\u12", "\\u12g4",
                                   "\\x", "\\", "\x01", "\n", "\xff", "\xed\xa0\x80", "\xc0\xaf"})
        QTest::newRow(QByteArray(text).toHex()) << QByteArray(text);
    QTest::newRow("a zero") << QByteArray("\0", 1);
}

void DrawRecordTest::refusesWhatIsNoJson() {
    QFETCH(QByteArray, text);
    QVERIFY(!readWishes("[[1,\"" + text + "\",1]]").has_value());
}

UNIVERSE_TEST(DrawRecordTest, QCoreApplication)
#include "tst_draw_record.moc"
