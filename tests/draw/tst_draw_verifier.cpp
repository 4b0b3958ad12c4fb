#include "app/draw/EntryCheck.h"
#include "tests/draw/Changes.h"
#include "tests/draw/SampleDraw.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

// What somebody who runs a draw could do to it, and what a stranger with the record sees of it.
class DrawVerifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rightOne();
    void countsWhatItSaw();
    void undrawnOne();
    void nobodyEntered();
    void anEntryWithheld();
    void anEntryStuffed();
    void entriesReordered();
    void anEntryTwice();
    void anEntryAltered();
    void otherTerms();
    void anotherSeed();
    void anotherRound();
    void aTurnTakenAway();
    void aSeatOutOfOrder();
    void aBlockedSeat();
    void anotherWish();
    void somebodyWhoMustNotWin();
    void aLapseThatIsNone();
    void nothingGivenThoughWanted();
    void somebodyPassedOver();
    void seatsOfNoGrade();
    void eachChangeIsNoticed();
    void anEntrantFindsTheirEntry();
    void whoIsNotInTheRecordNoticesIt();

private:
    [[nodiscard]] SampleDraw drawn() const { return m_draw; }
    OwnBeacon m_own;
    SampleDraw m_draw;
    QList<int> m_order; ///< places
};

namespace {

constexpr auto instant = "2027-01-01T00:00:00.000Z";

QString reasonOf(const SampleDraw &draw) {
    const auto record = DrawRecord::fromJson(QJsonDocument(draw.record()).toJson());
    if (!record)
        return u"no record: "_s + record.error();
    const auto summary = verifyDraw(*record);
    return summary ? QString() : summary.error();
}

QByteArray roundOf(int number, const QByteArray &lapsed, const QByteArray &passed, const QByteArray &winners) {
    return "{\"round\": " + QByteArray::number(number) + ", \"at\": \"2027-01-01T00:05:00Z\", \"lapsed\": [" + lapsed +
           "], \"passed\": [" + passed + "], \"winners\": [" + winners + "]}";
}

QByteArray winner(int place, const char *rest) { return '[' + QByteArray::number(place) + ", " + rest + ']'; }

} // namespace

/// Five entries want two seats of R, or one of S. The best pairs of R are the ends of its row, as none else leaves
/// nobody alone; then come two of S, and who is last gets nothing, until the first does not pay.
void DrawVerifierTest::initTestCase() {
    m_draw.terms = R"({"format": "my-universe-draw/1", "phase_id": 1, "concert_id": 2,
        "closes": "2026-12-31T23:00:00Z", "pay_within_hours": 24,
        "beacon": {"source": "nist", "round": "2027-01-01T00:00:00.000Z"},
        "shows": [{"show_id": 3, "grades": [{"grade": "R", "seats": 4}, {"grade": "S", "seats": 2}], "stretches": [
            {"grade": "R", "first": 10, "distances": [3, 1, 1, 3]},
            {"grade": "S", "first": 20, "distances": [4, 5], "restricted": [20]},
            {"grade": "S", "first": 30, "distances": [9]}]}]})";
    for (char salt = 'a'; salt < 'f'; ++salt)
        m_draw.entries.append({QByteArray(16, salt), R"([[3,"R",2],[3,"S",1],[4,"S",1]])"});
    m_draw.sortEntries();
    m_draw.beacon = m_own.beacon(instant).toJson();
    m_order = m_draw.order();
    m_draw.rounds << roundOf(0, "", "",
                             winner(m_order[0], "1, [10, 11]") + ',' + winner(m_order[1], "1, [12, 13]") + ',' +
                                 winner(m_order[2], "2, [30]") + ',' + winner(m_order[3], "2, [21]"))
                  << roundOf(1, QByteArray::number(m_order[0]), "", winner(m_order[4], "1, [10, 11]"));
}

void DrawVerifierTest::rightOne() { QCOMPARE(reasonOf(m_draw), QString()); }

void DrawVerifierTest::countsWhatItSaw() {
    const auto summary = verifyDraw(DrawRecord::fromJson(QJsonDocument(m_draw.record()).toJson()).value());
    QVERIFY(summary.has_value());
    QCOMPARE(summary->phase, 1);
    QCOMPARE(summary->concert, 2);
    QCOMPARE(summary->entries, 5);
    QCOMPARE(summary->winners, 5);
    QCOMPARE(summary->seats, 8);
    QCOMPARE(summary->rounds, 2);
}

void DrawVerifierTest::undrawnOne() {
    SampleDraw draw = drawn();
    draw.beacon = {};
    QCOMPARE(reasonOf(draw), QString());
    draw.entries.swapItemsAt(0, 1);
    QVERIFY(!reasonOf(draw).isEmpty());
}

void DrawVerifierTest::nobodyEntered() {
    SampleDraw draw = drawn();
    draw.entries.clear();
    draw.rounds = {roundOf(0, "", "", "")};
    QCOMPARE(reasonOf(draw), QString());
}

namespace {

/// Of a record whose root stays what was published.
QString reasonWithRoot(const SampleDraw &draw, const QByteArray &root) {
    QJsonObject record = draw.record();
    record.insert(u"root"_s, QString::fromLatin1(root.toHex()));
    const auto read = DrawRecord::fromJson(QJsonDocument(record).toJson());
    const auto summary = read ? verifyDraw(*read) : std::unexpected(read.error());
    return summary ? QString() : summary.error();
}

} // namespace

void DrawVerifierTest::anEntryWithheld() {
    SampleDraw draw = drawn();
    draw.entries.removeLast();
    draw.beacon = {};
    QVERIFY(reasonWithRoot(draw, m_draw.root()).startsWith(u"the root of these terms and entries is "_s));
    // With a root of its own it would be another list than the one that was published: its receipt is not among them.
    QVERIFY(draw.root() != m_draw.root());
}

void DrawVerifierTest::anEntryStuffed() {
    SampleDraw draw = drawn();
    draw.entries.append({QByteArray(16, 'z'), draw.entries.first().wishes});
    draw.sortEntries();
    QVERIFY(reasonWithRoot(draw, m_draw.root()).startsWith(u"the root of these terms and entries is "_s));
}

void DrawVerifierTest::entriesReordered() {
    SampleDraw draw = drawn();
    draw.entries.swapItemsAt(1, 2);
    QCOMPARE(reasonOf(draw), u"entry 2 is not in its place, or there twice"_s);
}

void DrawVerifierTest::anEntryTwice() {
    SampleDraw draw = drawn();
    draw.entries.insert(1, draw.entries.first());
    QCOMPARE(reasonOf(draw), u"entry 1 is not in its place, or there twice"_s);
}

void DrawVerifierTest::anEntryAltered() {
    for (const char *const wishes : {R"([[3,"S",1],[3,"R",2],[4,"S",1]])", R"([[3, "R",2],[3,"S",1],[4,"S",1]])"}) {
        SampleDraw draw = drawn();
        draw.entries.last().wishes = wishes;
        QVERIFY(!reasonWithRoot(draw, m_draw.root()).isEmpty());
        draw.sortEntries();
        QVERIFY(reasonWithRoot(draw, m_draw.root()).startsWith(u"the root of these terms and entries is "_s));
    }
}

void DrawVerifierTest::otherTerms() {
    SampleDraw draw = drawn();
    draw.terms.replace("\"seats\": 4", "\"seats\": 2");
    QVERIFY(reasonWithRoot(draw, m_draw.root()).startsWith(u"the root of these terms and entries is "_s));
}

void DrawVerifierTest::anotherSeed() {
    SampleDraw draw = drawn();
    draw.beacon[u"value"] = QString(128, u'a');
    QCOMPARE(reasonOf(draw), u"the value is not the pulse's"_s);
    // A pulse of the same instant, made up, is signed by nobody.
    NistPulse pulse = m_own.pulse(instant);
    pulse.localRandomValue = sha256("mine") + sha256("own");
    QJsonObject json = pulse.toJson();
    draw.beacon[u"pulse"] = json;
    draw.beacon[u"value"] = json.value(u"outputValue");
    QCOMPARE(reasonOf(draw), u"the signature of the pulse is wrong"_s);
}

void DrawVerifierTest::anotherRound() {
    SampleDraw draw = drawn();
    draw.beacon = m_own.beacon("2027-01-01T00:01:00.000Z").toJson();
    QCOMPARE(reasonOf(draw), u"the beacon is not the one that was named in advance"_s);
    draw.beacon[u"round"] = QLatin1StringView(instant);
    QVERIFY(reasonOf(draw).startsWith(u"the pulse is of 2027-01-01T00:01:00.000Z"_s));
    draw.beacon = {{u"source"_s, u"file"_s},
                   {u"round"_s, QLatin1StringView(instant)},
                   {u"value"_s, u"0011223344556677"_s},
                   {u"checked"_s, false}};
    QCOMPARE(reasonOf(draw), u"the beacon is not the one that was named in advance"_s);
}

void DrawVerifierTest::aTurnTakenAway() {
    SampleDraw draw = drawn();
    draw.rounds = {roundOf(0, "", "",
                           winner(m_order[1], "1, [10, 11]") + ',' + winner(m_order[0], "1, [12, 13]") + ',' +
                               winner(m_order[2], "2, [30]") + ',' + winner(m_order[3], "2, [21]"))};
    QVERIFY(reasonOf(draw).startsWith(u"round 0: winner 1 is entry %1 "_s.arg(m_order[0])));
    draw.rounds = {roundOf(0, "", "",
                           winner(m_order[0], "1, [10, 11]") + ',' + winner(m_order[1], "1, [12, 13]") + ',' +
                               winner(m_order[2], "2, [30]"))};
    QVERIFY(reasonOf(draw).startsWith(u"round 0: winner 4 is entry %1 "_s.arg(m_order[3])));
    draw.rounds = {roundOf(0, "", "", "")};
    QVERIFY(reasonOf(draw).startsWith(u"round 0: winner 1 is "_s));
}

void DrawVerifierTest::aSeatOutOfOrder() {
    SampleDraw draw = drawn();
    draw.rounds[0].replace("[30]", "[20]");
    QVERIFY(
        reasonOf(draw).startsWith(u"round 0: winner 3 is entry %1 with wish 2 and seats from 30"_s.arg(m_order[2])));
}

void DrawVerifierTest::aBlockedSeat() {
    SampleDraw draw = drawn();
    draw.rounds[0].replace("[10, 11]", "[14, 15]");
    QVERIFY(reasonOf(draw).startsWith(u"round 0: winner 1 is "_s));
    draw.rounds[0].replace("[14, 15]", "[10, 12]"); // nor seats apart
    QVERIFY(reasonOf(draw).startsWith(u"round 0: winner 1 is "_s));
}

void DrawVerifierTest::anotherWish() {
    SampleDraw draw = drawn();
    draw.rounds[0].replace("2, [30]", "3, [30]");
    QVERIFY(reasonOf(draw).startsWith(u"round 0: winner 3 is "_s));
}

void DrawVerifierTest::somebodyWhoMustNotWin() {
    SampleDraw draw = drawn();
    draw.rounds[0].replace("[21]]", "[21]], " + winner(m_order[4], "2, [20]"));
    QCOMPARE(reasonOf(draw), u"round 0: entry %1 must not win"_s.arg(m_order[4]));
}

void DrawVerifierTest::aLapseThatIsNone() {
    SampleDraw draw = drawn();
    const QByteArray won = QByteArray::number(m_order[0]);
    draw.rounds[1] = roundOf(1, QByteArray::number(m_order[4]), "", "");
    QCOMPARE(reasonOf(draw), u"round 1: entry %1 has nothing that could lapse"_s.arg(m_order[4]));
    draw.rounds[1] = roundOf(1, "", "", "");
    QCOMPARE(reasonOf(draw), u"round 1: nothing has lapsed for it"_s);
    draw = drawn();
    draw.rounds << roundOf(2, won, "", "");
    QCOMPARE(reasonOf(draw), u"round 2: entry %1 has nothing that could lapse"_s.arg(m_order[0]));
    draw = drawn();
    draw.rounds[0] = roundOf(0, won, "", "");
    QCOMPARE(reasonOf(draw), u"round 0: nothing has lapsed before it"_s);
}

void DrawVerifierTest::nothingGivenThoughWanted() {
    SampleDraw draw = drawn();
    draw.rounds[1] = roundOf(1, QByteArray::number(m_order[0]), "", "");
    QVERIFY(reasonOf(draw).startsWith(u"round 1: winner 1 is entry %1 "_s.arg(m_order[4])));
}

void DrawVerifierTest::somebodyPassedOver() {
    SampleDraw draw = drawn();
    draw.rounds[1] = roundOf(1, QByteArray::number(m_order[0]), QByteArray::number(m_order[4]), "");
    QCOMPARE(reasonOf(draw), QString());
    draw.rounds[1] = roundOf(1, QByteArray::number(m_order[0]), QByteArray::number(m_order[1]), "");
    QCOMPARE(reasonOf(draw), u"round 1: entry %1 has won, so it cannot be passed over"_s.arg(m_order[1]));
    draw.rounds[1] =
        roundOf(1, QByteArray::number(m_order[0]), QByteArray::number(m_order[4]), winner(m_order[4], "1, [10, 11]"));
    QCOMPARE(reasonOf(draw), u"round 1: entry %1 must not win"_s.arg(m_order[4]));
}

void DrawVerifierTest::seatsOfNoGrade() {
    SampleDraw draw = drawn();
    draw.terms.replace("{\"grade\": \"S\", \"seats\": 2}", "{\"grade\": \"T\", \"seats\": 2}");
    QCOMPARE(reasonOf(draw), u"show 3 has seats of a grade without a number of seats"_s);
}

/// Each value, list and key of a record, also within its texts.
void DrawVerifierTest::eachChangeIsNoticed() {
    const QJsonObject right = m_draw.record();
    int count = 0;
    eachChange(right, [&](const QJsonValue &changed, const QString &what) {
        ++count;
        const auto record = DrawRecord::fromJson(QJsonDocument(changed.toObject()).toJson());
        QVERIFY2(!record || !verifyDraw(*record), qPrintable(what));
    });
    QVERIFY2(count > 500, qPrintable(QString::number(count)));
}

namespace {

std::expected<CheckedDraw, QString> checkedFor(const SampleDraw &draw, const SampleDraw::Entry &entry) {
    return checkDraw(QJsonDocument(draw.record()).toJson(), entry.salt.toHex() + '-' + entry.hash().toHex());
}

} // namespace

void DrawVerifierTest::anEntrantFindsTheirEntry() {
    for (int rank = 0; rank < m_order.size(); ++rank) {
        const int place = m_order[rank];
        const auto checked = checkedFor(m_draw, m_draw.entries[place]);
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error()));
        QCOMPARE(checked->root, m_draw.root());
        QCOMPARE(checked->sums.back(), m_draw.sum());
        QCOMPARE(checked->sums.size(), size_t(2));
        QCOMPARE(checked->beaconSource, QByteArray("nist"));
        QVERIFY(checked->beaconSigner.contains(u"나의 신호"_s));
        QVERIFY(checked->entry.has_value());
        const FoundEntry entry = checked->entry.value_or(FoundEntry());
        QCOMPARE(entry.place, place + 1);
        QCOMPARE(entry.rank, rank + 1);
        QCOMPARE(entry.wishes, m_draw.entries[place].wishes);
        // the first did not pay, and the last was moved up to these seats
        const QList<std::vector<qint64>> seats{{10, 11}, {12, 13}, {30}, {21}, {10, 11}};
        QCOMPARE(entry.seats, seats[rank]);
    }
    SampleDraw undrawn = drawn();
    undrawn.beacon = {};
    const auto checked = checkedFor(undrawn, undrawn.entries.first());
    QVERIFY(checked && checked->entry.has_value());
    QCOMPARE(checked->entry.value_or(FoundEntry()).rank, 0);
    QVERIFY(checked->sums.empty());
}

void DrawVerifierTest::whoIsNotInTheRecordNoticesIt() {
    SampleDraw draw = drawn();
    const SampleDraw::Entry withheld = draw.entries.takeFirst();
    draw.beacon = {}; // another list, right in itself
    const auto checked = checkedFor(draw, withheld);
    QVERIFY(checked.has_value());
    QVERIFY(!checked->entry);
    draw.entries[0].wishes = R"([[3,"S",1]])";
    QVERIFY(!checkDraw(QJsonDocument(draw.record()).toJson(), "no receipt").has_value());
    QVERIFY(!checkDraw("{}", withheld.salt.toHex() + '-' + withheld.hash().toHex()).has_value());
}

UNIVERSE_TEST(DrawVerifierTest, QCoreApplication)
#include "tst_draw_verifier.moc"
