#include "app/import/CatalogueFile.h"
#include "app/import/text/DayText.h"
#include "tests/import/table/Gzipped.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;

/// Whether day or month comes first is told by all of a column, or by nothing.
class DayOrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersOfATextAreThoseThatMakeDays_data();
    void ordersOfATextAreThoseThatMakeDays();
    void aColumnTells_data();
    void aColumnTells();
    void aLateRowTellsInAPackedFileToo();
    void bookingPeriodsHaveTheirOwnOrder();

private:
    /// The days of a table's concerts; of those that are rejected the field.
    QStringList days(const QByteArray &table, const QString &key = u"shows"_s);
    QTemporaryDir m_folder;
};

QStringList DayOrdersTest::days(const QByteArray &table, const QString &key) {
    QFile file(m_folder.filePath(u"dates.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("the file cannot be written");
    file.close();
    ReadOptions options;
    options.policy.price = 10'000;
    options.policy.time = QTime(19, 0);
    const auto document = readCatalogueFile(file.fileName(), options);
    if (!document)
        return {document.error().reason.english()};
    QStringList list;
    for (const QJsonValue concert : QJsonDocument::fromJson(document->json)[u"concerts"_s].toArray()) {
        const QJsonValue value = key == u"shows" ? concert[key][0] : concert[key];
        list.append(value[u"local"_s].toString().left(10));
    }
    for (const ReadRemark &remark : document->remarks)
        if (remark.isRejected)
            list[remark.position - 1] =
                remark.field + (remark.text.english().contains(u"may be two days") ? u"?"_s : u"!"_s);
    return list;
}

void DayOrdersTest::ordersOfATextAreThoseThatMakeDays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("orders"); // negative: none is asked for
    const auto row = [](const QString &text, int orders) { QTest::newRow(qUtf8Printable(text)) << text << orders; };
    constexpr int month = 1;
    constexpr int day = 2;
    constexpr int year = 4;
    row(u"05/06/2027"_s, month | day);
    row(u"13/06/2027 19:30"_s, day);
    row(u"06/13/2027"_s, month);
    row(u"13/13/2027"_s, 0);
    row(u"05-06-2027"_s, month | day);
    row(u"05/06/27"_s, month | day | year);
    row(u"04/30/24 at 8pm"_s, month);
    row(u"26.09.19"_s, day | year);
    row(u"05/06/2027 ~ 20/06/2027"_s, day);
    row(u"2027-05-06"_s, -1);
    row(u"2027/05/06"_s, -1);
    row(u"05.06.2027"_s, -1);
    row(u"June 5, 2027"_s, -1);
    row(u"24/7"_s, -1);
}

void DayOrdersTest::ordersOfATextAreThoseThatMakeDays() {
    QFETCH(const QString, text);
    QFETCH(const int, orders);
    const auto possible = ordersOf(text);
    QCOMPARE(possible ? int(possible->toInt()) : -1, orders);
}

void DayOrdersTest::aColumnTells_data() {
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArrayList &cells, const QStringList &expected) {
        QTest::newRow(name) << cells << expected;
    };
    row("nothing tells", {"05/06/2027", "2027-05-07"}, {u"starts_at?"_s, u"2027-05-07"_s});
    row("a later day is none as a month", {"05/06/2027", "13/06/2027"}, {u"2027-06-05"_s, u"2027-06-13"_s});
    row("an earlier one", {"06/13/2027", "05/06/2027"}, {u"2027-06-13"_s, u"2027-05-06"_s});
    row("one that says both", {"13/06/2027", "06/13/2027", "05/06/2027"},
        {u"2027-06-13"_s, u"2027-06-13"_s, u"starts_at?"_s});
    row("the same either way", {"05/05/2027", "06/06/2027"}, {u"2027-05-05"_s, u"2027-06-06"_s});
    row("hyphens", {"05-06-2027", "25-06-2027"}, {u"2027-06-05"_s, u"2027-06-25"_s});
    row("years of two digits", {"05/06/27", "06/30/27"}, {u"2027-05-06"_s, u"2027-06-30"_s});
    row("which may come first", {"26/09/19"}, {u"starts_at?"_s});
    row("its weekday tells", {"05/06/2027 (Sat)"}, {u"2027-06-05"_s});
    row("a period", {"05/06/2027 ~ 07/06/2027", "20/06/2027"}, {u"2027-06-05"_s, u"2027-06-20"_s});
}

void DayOrdersTest::aColumnTells() {
    QFETCH(const QByteArrayList, cells);
    QFETCH(const QStringList, expected);
    QByteArray table = "id;title;venue;date\n";
    for (qsizetype i = 0; i < cells.size(); ++i)
        table += QByteArray::number(i) + ";A;Hall;" + cells[i] + '\n';
    QCOMPARE(days(table), expected);
}

void DayOrdersTest::aLateRowTellsInAPackedFileToo() {
    QByteArray table = "id;title;venue;date;synopsis\n";
    constexpr int rows = 3000; // several blocks of the file are read before the last
    for (int i = 0; i < rows; ++i)
        table += QByteArray::number(i) + ";A;Hall;05/06/2027;" + QByteArray::number(i * 7919).repeated(20) + '\n';
    table += "last;A;Hall;31/05/2027;\n";
    const QStringList read = days(test::gzipped(table));
    QCOMPARE(read.size(), rows + 1);
    QCOMPARE(read.count(u"2027-06-05"_s), rows);
    QCOMPARE(read.last(), u"2027-05-31"_s);
}

void DayOrdersTest::bookingPeriodsHaveTheirOwnOrder() {
    const QByteArray table = "id;title;venue;date;bookingopens\n"
                             "1;A;Hall;2027-12-01;05/06/2027 10:00\n"
                             "2;B;Hall;2027-12-01;05/13/2027 10:00\n"
                             "3;C;Hall;2027-12-01;05/13/2027\n";
    // The policy's hour is that of performances.
    QCOMPARE(days(table, u"booking_opens"_s), QStringList({u"2027-05-06"_s, u"2027-05-13"_s, u"booking_opens!"_s}));
    QCOMPARE(days("title;venue;date;bookingopens\nA;Hall;2027-12-01;05/06/2027 10:00\n", u"booking_opens"_s),
             QStringList{u"booking_opens?"_s});
}

UNIVERSE_TEST(DayOrdersTest, QCoreApplication)
#include "tst_day_orders.moc"
