// A report on paper, read back by poppler; and the marks of a chart's axes.

#include "tests/support/TestMain.h"
#include "ui/report/BarPicture.h"
#include "ui/report/HeatPicture.h"
#include "ui/report/LinePicture.h"
#include "ui/report/ReportPdf.h"
#include "ui/style/Colors.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

Sheet longSheet(int rows) {
    Sheet sheet{.name = u"Sales"_s,
                .columns = {{u"Concert"_s, Sheet::Kind::Text}, {u"Tickets"_s}, {u"Gross"_s}},
                .rows = {},
                .hasTotal = true};
    for (int i = 1; i <= rows; ++i)
        sheet.rows << QVariantList{u"Night %1 🎸 별빛"_s.arg(i), qint64(i), qint64(i * 110'000)};
    sheet.rows << QVariantList{u"Total"_s, qint64(rows * (rows + 1) / 2), qint64(0)};
    return sheet;
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void allRowsAreThereAndNamesOnEachPage();
    void manyColumnsFit();
    void marksAreRoundNumbers_data();
    void marksAreRoundNumbers();
    void aDayWithoutSalesIsAPicture();

private:
    QString read(const ReportPaper &paper) {
        QFile file(m_files.filePath(u"report.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(reportAsPdf(paper));
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
        if (!process.waitForFinished())
            qFatal("pdftotext does not run");
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_files;
};

void ReportPdfTest::allRowsAreThereAndNamesOnEachPage() {
    const QList<BarPicture::Bar> bars{{u"별빛 🎸"_s, 5, u"5"_s}, {u"Nothing"_s, 0, u"0"_s}};
    const QString text = read({.title = u"Sales 🎫"_s,
                               .facts = {u"2026-12-01"_s, u"All sales."_s},
                               .chart = std::make_shared<BarPicture>(bars),
                               .sheet = longSheet(100)});
    for (int i = 1; i <= 100; ++i)
        QVERIFY2(text.contains(QRegularExpression(u"Night %1 .*별빛 +%1 +"_s.arg(i))), qPrintable(QString::number(i)));
    const auto pages = text.count(u'\f');
    QCOMPARE(pages, 3);
    QCOMPARE(text.count(QRegularExpression(u"Concert +Tickets +Gross"_s)), pages);
    QVERIFY(text.contains(u"page 3"_s) && !text.contains(u"page 4"_s));
    QVERIFY(text.contains(u"2026-12-01"_s));
    QVERIFY(text.contains(QRegularExpression(u"Total +5,050"_s)));
}

void ReportPdfTest::manyColumnsFit() {
    Sheet sheet{.name = {}, .columns = {{u"Concert"_s, Sheet::Kind::Text}}, .rows = {}};
    QVariantList row{u"A night"_s};
    for (int i = 0; i < 18; ++i) {
        sheet.columns.append({u"Column %1"_s.arg(i)});
        row << qint64(1'000'000'000 + i);
    }
    sheet.rows << row;
    const QString text = read({.title = u"Wide"_s, .facts = {}, .chart = {}, .sheet = sheet});
    for (int i = 0; i < 18; ++i)
        QVERIFY(text.contains(QLocale().toString(qint64(1'000'000'000 + i))));
}

void ReportPdfTest::marksAreRoundNumbers_data() {
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("distance");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("few") << 4.0 << 1.0;
    QTest::newRow("exact") << 5.0 << 1.0;
    QTest::newRow("two") << 6.0 << 2.0;
    QTest::newRow("five") << 23.0 << 5.0;
    QTest::newRow("ten") << 26.0 << 10.0;
    QTest::newRow("large") << 66'704.0 << 20'000.0;
}

void ReportPdfTest::marksAreRoundNumbers() {
    QFETCH(const double, span);
    QFETCH(const double, distance);
    QCOMPARE(markDistance(span, 5), distance);
}

// What nobody bought from draws nothing that is not finite.
void ReportPdfTest::aDayWithoutSalesIsAPicture() {
    const LinePicture line({{u"One"_s, {}}, {u"Two"_s, {{3, 0}}}}, u"days"_s, u"tickets"_s);
    const HeatPicture heat({u"Mon"_s}, {u"0"_s, u"1"_s}, {{0, 0}});
    const BarPicture bars({});
    for (const ChartPicture *picture : std::initializer_list<const ChartPicture *>{&line, &heat, &bars}) {
        QImage image(400, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        picture->paint(painter, image.rect(), darkColors());
    }
    QCOMPARE(line.words(), u"Two: tickets 0 (days 3)"_s);
    QCOMPARE(heat.words(), QString());
}

UNIVERSE_TEST(ReportPdfTest, QApplication)
#include "tst_report_pdf.moc"
