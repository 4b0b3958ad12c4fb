#include "app/draw/DrawVerifier.h"
#include "tests/admin/AdminProgram.h"
#include "tests/draw/Changes.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

// Random draws that the server makes (records.sql) are right for the program, too, and nothing in them can be changed
// without its notice. UNIVERSE_DRAWS says how many; UNIVERSE_SEED another seed, from 0 to 1.
class DrawRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areRight();
    void areRightForTheCommand();
    void areRightForTheOtherProgram();
    void eachChangeIsNoticed();

private:
    QByteArrayList m_records;
};

namespace {

QByteArrayList recordsOf(const TestDatabase &database, int draws, double seed) {
    constexpr int longestMs = 120000;
    QProcess psql;
    psql.start(u"psql"_s,
               {u"--no-psqlrc"_s, u"--dbname"_s, database.adminConnection(), u"-v"_s, u"draws=%1"_s.arg(draws), u"-v"_s,
                u"seed=%1"_s.arg(seed), u"-f"_s, QStringLiteral(SOURCE_ROOT) + u"/tests/draw/records.sql"_s});
    if (!psql.waitForFinished(longestMs) || psql.exitCode() != 0)
        qFatal("psql: %s", psql.readAllStandardError().constData());
    QByteArrayList lines = psql.readAllStandardOutput().split('\n');
    lines.removeAll({});
    return lines;
}

} // namespace

void DrawRecordsTest::initTestCase() {
    constexpr int atOnce = 40; // in one transaction, which becomes slow of many
    const int draws =
        qEnvironmentVariableIsSet("UNIVERSE_DRAWS") ? qEnvironmentVariableIntValue("UNIVERSE_DRAWS") : 200;
    const double seed = qEnvironmentVariable("UNIVERSE_SEED", u"0.42"_s).toDouble();
    qInfo("%d draws, seed %g", draws, seed);
    const TestDatabase database(TestDatabase::Content::Schema);
    for (int from = 0; from < draws; from += atOnce)
        m_records += recordsOf(database, std::min(atOnce, draws - from), seed + from * 1e-6);
    QCOMPARE(m_records.size(), draws);
}

void DrawRecordsTest::areRight() {
    qsizetype entries = 0;
    qsizetype winners = 0;
    qsizetype rounds = 0;
    for (const QByteArray &json : std::as_const(m_records)) {
        const auto record = DrawRecord::fromJson(json);
        QVERIFY2(record, record ? "" : qPrintable(record.error() + u"\n"_s + QString::fromUtf8(json)));
        const auto summary = verifyDraw(*record);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error() + u"\n"_s + QString::fromUtf8(json)));
        entries += summary->entries;
        winners += summary->winners;
        rounds += summary->rounds;
    }
    qInfo("%lld entries, %lld winners, %lld rounds", qlonglong(entries), qlonglong(winners), qlonglong(rounds));
    // They are no empty ones.
    QVERIFY(entries > 10 * m_records.size());
    QVERIFY(winners > 3 * m_records.size());
    QVERIFY(rounds > m_records.size());
}

void DrawRecordsTest::areRightForTheCommand() {
    const QByteArray record = *std::ranges::max_element(m_records, {}, &QByteArray::size);
    const AdminAnswer answer = admin({u"verify-draw"_s, u"-"_s}, record);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY2(answer.out.contains(u"the draw is right\n"_s), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"beacon: file, round "_s) && answer.out.contains(u": it proves nothing"_s),
             qPrintable(answer.out));
}

/// Which was written from sql/DRAW.md by somebody who had seen no other.
void DrawRecordsTest::areRightForTheOtherProgram() {
    constexpr int longestMs = 120000;
    const auto said = [](const QByteArrayList &records) {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-B"_s, QStringLiteral(SOURCE_ROOT) + u"/tests/draw/verify_draw.py"_s, u"--lines"_s, u"-"_s});
        python.write(records.join('\n') + '\n');
        python.closeWriteChannel();
        return python.waitForFinished(longestMs) ? QString::fromUtf8(python.readAllStandardOutput()) : QString();
    };
    QCOMPARE(said(m_records), u"%1 of %1 records right\n"_s.arg(m_records.size()));
    QByteArray changed = *std::ranges::max_element(m_records, {}, &QByteArray::size);
    changed.replace("\\\"passed\\\": []", "\\\"passed\\\": [0]");
    QVERIFY(said({changed}).endsWith(u"0 of 1 records right; wrong: lines 1\n"_s));
}

void DrawRecordsTest::eachChangeIsNoticed() {
    constexpr int most = 5; // of some size
    int seen = 0;
    qsizetype count = 0;
    for (const QByteArray &json : std::as_const(m_records)) {
        if (json.size() < 3000 || json.size() > 8000 || seen == most)
            continue;
        ++seen;
        eachChange(QJsonDocument::fromJson(json).object(), [&](const QJsonValue &changed, const QString &what) {
            ++count;
            const auto record = DrawRecord::fromJson(QJsonDocument(changed.toObject()).toJson());
            QVERIFY2(!record || !verifyDraw(*record), qPrintable(what));
        });
    }
    QCOMPARE(seen, most);
    qInfo("%lld changes", qlonglong(count));
}

UNIVERSE_TEST(DrawRecordsTest, QCoreApplication)
#include "tst_draw_records_database.moc"
