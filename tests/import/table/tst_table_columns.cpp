#include "app/import/table/KnownHeaders.h"
#include "app/import/table/TableColumns.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

class TableColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noHeaderMeansTwoThings();
    void headersAreKnown_data();
    void headersAreKnown();
    void theSurestHeaderWins();
    void theMappingWins();
    void mappingsThatAreNone_data();
    void mappingsThatAreNone();
    void columnsThatAreNotThere_data();
    void columnsThatAreNotThere();
    void whatOnlyFillsACell();
};

namespace {

TableColumns columnsOf(const QString &headers, const QByteArray &mapping = "{}") {
    const auto columns = TableColumns::of(headers.split(u'|'), TableMapping::fromJson(mapping).value());
    if (!columns)
        qFatal("%s", qPrintable(columns.error().english()));
    return *columns;
}

QString headerOf(const QString &key, const QString &headers, const QByteArray &mapping = "{}") {
    return columnsOf(headers, mapping).header(key);
}

} // namespace

void TableColumnsTest::noHeaderMeansTwoThings() {
    QSet<QString> seen;
    for (const KnownHeaders &known : knownHeaders()) {
        for (const QString &header : known.headers.split(u',')) {
            QCOMPARE(comparableHeader(header), header);
            QVERIFY2(!seen.contains(header), qPrintable(header));
            seen.insert(header);
        }
    }
}

void TableColumnsTest::headersAreKnown_data() {
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("keys");
    QTest::newRow("Korean")
        << u"행사명|장소|행사시작일자|행사종료일자|행사시작시각|요금정보|객석수|관람요금|입장연령|소재지도로명주소|주관기관명"_s
        << u"title venue starts_at ends_at time fee seats price age_limit region "_s;
    QTest::newRow("a city's") << u"분류|자치구|공연/행사명|날짜/시간|장소|기관명|이용대상|이용요금|출연자정보|유무료"_s
                              << u"genre region title starts_at venue  age_limit price singers fee"_s;
    QTest::newRow("English") << u"concert_id|date|time|venue|location|event_type|title|works|soloists"_s
                             << u"source_id starts_at time venue region genre title synopsis singers"_s;
    QTest::newRow("a hall by its location") << u"|Show|Date|Doors|Location|Link"_s << u" title starts_at  venue "_s;
    QTest::newRow("a letter for a sentence") // which is longer in its plain form
        << u"title|date|venue|\uFDFA(x)"_s << u"title starts_at venue "_s;
    QTest::newRow("any spelling") << u"ＴＩＴＬＥ| Starts At |VENUE-NAME|관람료 (원)|Price(USD)"_s
                                  << u"title starts_at venue price "_s;
}

void TableColumnsTest::headersAreKnown() {
    QFETCH(const QString, headers);
    QFETCH(const QString, keys);
    const TableColumns columns = columnsOf(headers);
    QStringList found;
    for (int column = 0; column < headers.count(u'|') + 1; ++column)
        found.append(columns.keyOf(column));
    QCOMPARE(found.join(u' '), keys);
    QCOMPARE(columns.missing(), QStringList());
}

void TableColumnsTest::theSurestHeaderWins() {
    QCOMPARE(headerOf(u"starts_at"_s, u"시작일|날짜/시간"_s), u"날짜/시간"_s);
    QCOMPARE(headerOf(u"title"_s, u"name|title"_s), u"title"_s);
    QCOMPARE(headerOf(u"title"_s, u"title |title"_s), u"title"_s);
    QCOMPARE(headerOf(u"price"_s, u"가격(원)|관람료"_s), u"관람료"_s);
}

void TableColumnsTest::theMappingWins() {
    const QString headers = u"제목|부제|날짜|장소"_s;
    QCOMPARE(headerOf(u"title"_s, headers), u"제목"_s);
    QCOMPARE(headerOf(u"title"_s, headers, R"({"title": " 부 제"})"), u"부제"_s);
    QCOMPARE(headerOf(u"title"_s, headers, R"({"title": 2})"), u"부제"_s);
    QCOMPARE(headerOf(u"prices"_s, headers, R"({"prices": 2, "shows": 3})"), QString()); // lists of the document
    QCOMPARE(headerOf(u"price"_s, headers, R"({"prices": 2, "shows": 3})"), u"부제"_s);
    // A column that is mapped to something is not recognised as something else.
    const TableColumns columns = columnsOf(headers, R"({"synopsis": "제목"})");
    QCOMPARE(columns.header(u"synopsis"_s), u"제목"_s);
    QCOMPARE(columns.missing(), QStringList({u"title"_s}));
}

void TableColumnsTest::mappingsThatAreNone_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a list") << QByteArray("[]") << u"a mapping is a JSON object"_s;
    QTest::newRow("no JSON") << QByteArray("{") << u""_s;
    QTest::newRow("a key") << QByteArray(R"({"titel": 1})") << u"\"titel\" is no key of a mapping"_s;
    QTest::newRow("zero") << QByteArray(R"({"title": 0})") << u"\"title\" is mapped to neither"_s;
    QTest::newRow("half") << QByteArray(R"({"title": 1.5})") << u"\"title\" is mapped to neither"_s;
    QTest::newRow("null") << QByteArray(R"({"title": null})") << u"\"title\" is mapped to neither"_s;
    QTest::newRow("blank") << QByteArray(R"({"title": " "})") << u"\"title\" is mapped to neither"_s;
}

void TableColumnsTest::mappingsThatAreNone() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const auto mapping = TableMapping::fromJson(json);
    QVERIFY(!mapping);
    QVERIFY2(!mapping.error().isEmpty() && mapping.error().startsWith(reason), qPrintable(mapping.error()));
}

void TableColumnsTest::columnsThatAreNotThere_data() {
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("reason");
    QTest::newRow("header") << QByteArray(R"({"title": "공연명"})")
                            << u"there is no column \"공연명\", which the mapping names for title"_s;
    QTest::newRow("number") << QByteArray(R"({"title": 4})")
                            << u"there is no column 4, which the mapping names for title"_s;
}

void TableColumnsTest::columnsThatAreNotThere() {
    QFETCH(const QByteArray, mapping);
    QFETCH(const QString, reason);
    const auto columns = TableColumns::of({u"a"_s, u"b"_s, u"c"_s, u" "_s}, TableMapping::fromJson(mapping).value());
    QVERIFY(!columns);
    QCOMPARE(columns.error().english(), reason);
}

void TableColumnsTest::whatOnlyFillsACell() {
    const TableColumns columns = columnsOf(u"title|price|genre|age"_s);
    const TableRow row{2, {u" None "_s, u"null"_s, u" - "_s}};
    QCOMPARE(columns.value(row, u"title"_s), u"None"_s);
    for (const QString &key : {u"price"_s, u"genre"_s, u"age_limit"_s, u"venue"_s})
        QCOMPARE(columns.value(row, key), QString());
    QCOMPARE(columns.value({2, {u"가"_s}}, u"title"_s), u"가"_s);
}

UNIVERSE_TEST(TableColumnsTest, QCoreApplication)
#include "tst_table_columns.moc"
