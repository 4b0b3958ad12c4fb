#include "app/import/SeatNumbers.h"
#include "tests/import/ForeignFile.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class PretixPlanReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfNumbers_data();
    void rowsOfNumbers();
    void aPlan();
    void categoriesAreSections();
    void halvesOfARow();
    void seatsThatRepeatTheirRow();
    void marks();
    void whatCannotBeSaidIsTold();
    void answersOfTheInterface();
    void refuses_data();
    void refuses();
    void manySeatsTakeNoLonger();
};

namespace {

/// "1,2,3": a row of such seats, from the left.
QByteArray rowJson(const QByteArray &label, const QByteArray &numbers, const QByteArray &category = "A") {
    QByteArrayList seats;
    int x = 0;
    for (const QByteArray &number : numbers.split(','))
        seats << "{\"seat_number\": \"" + number + "\", \"seat_guid\": \"g" + label + number +
                     "\", \"position\": {\"x\": " + QByteArray::number(x++) + ", \"y\": 0}, \"category\": \"" +
                     category + "\"}";
    return "{\"row_number\": \"" + label + "\", \"position\": {\"x\": 0, \"y\": 0}, \"seats\": [" + seats.join(',') +
           "]}";
}

QByteArray zoneJson(const QByteArray &name, const QByteArrayList &rows) {
    return "{\"name\": \"" + name + "\", \"position\": {\"x\": 0, \"y\": 0}, \"areas\": [], \"rows\": [" +
           rows.join(',') + "]}";
}

QByteArray planJson(const QByteArrayList &zones) {
    return "{\"name\": \"우리극장\", \"categories\": [{\"name\": \"A\", \"color\": \"red\"}], \"zones\": [" +
           zones.join(',') + "], \"size\": {\"width\": 800, \"height\": 600}}";
}

ForeignFile readPlan(const QByteArray &json) { return readForeign(json, CatalogueFormat::PretixPlan); }

QJsonObject section(const ForeignFile &file, qsizetype i) {
    return file.venue(0)[u"sections"_s].toArray().at(i).toObject();
}

QByteArray text(const QJsonValue &value) {
    return QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace

void PretixPlanReaderTest::rowsOfNumbers_data() {
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("from one") << QList<int>{1, 2, 3} << QByteArray(R"({"first":1,"label":"가","seats":3})");
    QTest::newRow("from another") << QList<int>{12, 11} << QByteArray(R"({"first":11,"label":"가","seats":2})");
    QTest::newRow("odd ones") << QList<int>{5, 3, 1} << QByteArray(R"({"first":1,"label":"가","seats":3,"step":2})");
    QTest::newRow("a gap") << QList<int>{1, 2, 4} << QByteArray(R"({"first":1,"label":"가","missing":[3],"seats":3})");
    QTest::newRow("a gap among odd ones")
        << QList<int>{1, 3, 7} << QByteArray(R"({"first":1,"label":"가","missing":[5],"seats":3,"step":2})");
    QTest::newRow("one") << QList<int>{7} << QByteArray(R"({"first":7,"label":"가","seats":1})");
    QTest::newRow("two alike") << QList<int>{1, 1} << QByteArray();
    QTest::newRow("none") << QList<int>{} << QByteArray();
    QTest::newRow("far apart") << QList<int>{1, 2, 50'000} << QByteArray();
}

void PretixPlanReaderTest::rowsOfNumbers() {
    QFETCH(const QList<int>, numbers);
    QFETCH(const QByteArray, row);
    const auto object = rowOfNumbers(u"가"_s, numbers);
    QCOMPARE(object ? text(*object) : QByteArray(), row);
}

void PretixPlanReaderTest::aPlan() {
    const ForeignFile file = readForeign(planJson({zoneJson("1층", {rowJson("가", "1,2,3"), rowJson("나", "1,2,4")}),
                                                   zoneJson("2층", {rowJson("1", "10,12,14")})}),
                                         {});
    QCOMPARE(file.error, QString());
    QVERIFY(file.remarks.isEmpty());
    QCOMPARE(file.venues.size(), 1);
    QCOMPARE(file.venue(0)[u"name"_s], u"우리극장"_s);
    QCOMPARE(
        text(file.venue(0)[u"sections"_s]),
        QByteArray(
            R"([{"name":"1층","rows":[{"first":1,"label":"가","seats":3},{"first":1,"label":"나","missing":[3],"seats":3}]},)"
            R"({"name":"2층","rows":[{"first":10,"label":"1","seats":3,"step":2}]}])"));
}

void PretixPlanReaderTest::categoriesAreSections() {
    // A row whose ends are cheaper.
    QByteArray row = rowJson("가", "1,2,3,4");
    row.replace(row.lastIndexOf("\"A\""), 3, "\"B\"");
    const ForeignFile file = readPlan(planJson({zoneJson("1층", {row, rowJson("나", "1,2", "B")})}));
    QCOMPARE(
        text(file.venue(0)[u"sections"_s]),
        QByteArray(
            R"([{"name":"1층 A","rows":[{"first":1,"label":"가","seats":3}]},)"
            R"({"name":"1층 B","rows":[{"first":4,"label":"가","seats":1},{"first":1,"label":"나","seats":2}]}])"));
}

void PretixPlanReaderTest::halvesOfARow() {
    const ForeignFile halves = readPlan(planJson({zoneJson("1층", {rowJson("가", "1,3"), rowJson("가", "2,4")})}));
    QCOMPARE(text(section(halves, 0)[u"rows"_s]), QByteArray(R"([{"first":1,"label":"가","seats":4}])"));
    const ForeignFile alike = readPlan(planJson(
        {zoneJson("1층", {rowJson("가", "1,2"), rowJson("가", "1,2")}), zoneJson("1층", {rowJson("나", "1")})}));
    QCOMPARE(section(alike, 0)[u"name"_s], u"1층 A"_s);
    QCOMPARE(section(alike, 1)[u"name"_s], u"1층 A (2)"_s);
    QCOMPARE(section(alike, 2)[u"name"_s], u"1층"_s);
}

void PretixPlanReaderTest::seatsThatRepeatTheirRow() {
    const ForeignFile file =
        readPlan(planJson({zoneJson("1층", {rowJson("A", "A1,A2"), rowJson("B", "B-1,B-2"), rowJson("1", "11,12")})}));
    QVERIFY(file.remarks.isEmpty());
    QCOMPARE(
        text(section(file, 0)[u"rows"_s]),
        QByteArray(
            R"([{"first":1,"label":"A","seats":2},{"first":1,"label":"B","seats":2},{"first":11,"label":"1","seats":2}])"));
}

void PretixPlanReaderTest::marks() {
    const ForeignFile file =
        readPlan(planJson({zoneJson("1층", {rowJson("가", "1,2", "Wheelchair places"), rowJson("나", "1", "A")})}));
    QCOMPARE(text(section(file, 0)[u"marks"_s]), QByteArray(R"([{"mark":"wheelchair","row":"가","seats":["1","2"]}])"));
    QVERIFY(!section(file, 1).contains(u"marks"_s));
}

void PretixPlanReaderTest::whatCannotBeSaidIsTold() {
    QByteArray plan = planJson(
        {zoneJson("1층", {rowJson("가", "1,2"), rowJson("나", "a,b"), rowJson("다", "3,2,1"), rowJson("라", "1,1")}),
         zoneJson("", {rowJson("", "1")})});
    plan.replace("\"areas\": []", R"("areas": [{"shape": "text"}, {"shape": "circle"}])");
    const ForeignFile file = readPlan(plan);
    QCOMPARE(file.remarks.size(), 3);
    QVERIFY(file.remarks.at(0).text.english().contains(u"twice: 1층 나, 1층 라"));
    QVERIFY(file.remarks.at(1).text.english().contains(u"left, and are drawn so: 1"));
    QVERIFY(file.remarks.at(2).text.english().contains(u"not taken: 4"));
    QCOMPARE(section(file, 0)[u"rows"_s].toArray().size(), 2);
    QCOMPARE(section(file, 1)[u"name"_s], u"Zone 2"_s);
    QCOMPARE(section(file, 1)[u"rows"_s][0][u"label"_s], u"1"_s);
}

void PretixPlanReaderTest::answersOfTheInterface() {
    const QByteArray plan = planJson({zoneJson("1층", {rowJson("가", "1")})});
    const ForeignFile file = readPlan(R"({"count": 2, "results": [{"id": 1, "name": "큰마당", "layout": )" + plan +
                                      R"(}, {"id": 2, "layout": )" + plan + "}]}");
    QCOMPARE(file.venues.size(), 2);
    QCOMPARE(file.venue(0)[u"name"_s], u"큰마당"_s);
    QCOMPARE(file.venue(1)[u"name"_s], u"우리극장"_s);
    QCOMPARE(readPlan('[' + plan + ']').venues.size(), 1);
}

void PretixPlanReaderTest::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("something else") << QByteArray(R"({"a": 1})") << u"no seating plan"_s;
    QTest::newRow("no seats") << planJson({}) << u"no seats"_s;
    QTest::newRow("no name") << planJson({zoneJson("1층", {rowJson("가", "1")})}).replace("우리극장", " ")
                             << u"no name"_s;
    QTest::newRow("words") << QByteArray(R"({"name": "x", "zones": ["a", {"rows": 1}, {"rows": [1, {"seats": "x"}]}]})")
                           << u"no seats"_s;
    QTest::newRow("a mistake") << QByteArray("{\n\"zones\": oops}") << u":2:"_s;
}

void PretixPlanReaderTest::refuses() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const ForeignFile file = readPlan(json);
    QVERIFY2(file.error.contains(reason), qPrintable(file.error));
}

void PretixPlanReaderTest::manySeatsTakeNoLonger() {
    QByteArrayList numbers;
    for (int i = 1; i <= 1000; ++i)
        numbers << QByteArray::number(i);
    const QByteArray row = rowJson("가", numbers.join(','));
    QElapsedTimer timer;
    timer.start();
    // The same row over and over: none can be a half of another.
    readPlan(planJson({zoneJson("1층", QByteArrayList(100, row))}));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

UNIVERSE_TEST(PretixPlanReaderTest, QCoreApplication)
#include "tst_pretix_plan_reader.moc"
