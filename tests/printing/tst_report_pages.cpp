// Reports on paper: all that they say is there as text, page by page on A4 and in one strip on a roll.

#include "app/printing/ReportPages.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace universe;
using namespace Qt::StringLiterals;

class TestReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsText_data();
    void allIsText();
    void aLongReportGoesOnOnTheNextPage();
    void aLongReportIsOneStripOfARoll();
    void longReasonsAreWhole();

private:
    static PrintedReport report(int lines) {
        PrintedReport report{.title = u"근무 보고서 12번"_s,
                             .copy = u"REPRINT, print no. 2"_s,
                             .sections = {{u"Drawer"_s, {{u"실제로 센 금액"_s, u"130,000원"_s}}}, {u"Moves"_s, {}}},
                             .signatures = {u"근무자 서명"_s, u"확인자 서명"_s}};
        for (int i = 0; i < lines; ++i)
            report.sections.last().lines.append({u"move %1"_s.arg(i), u"%1 won"_s.arg(1000 + i)});
        return report;
    }
    QString run(const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                    : QString();
    }
    QString save(const QByteArray &pdf) {
        QFile file(m_folder.filePath(u"report.pdf"_s));
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
    }
    QString textOf(const QByteArray &pdf) { return run(u"pdftotext"_s, {u"-layout"_s, save(pdf), u"-"_s}); }
    QString factOf(const QByteArray &pdf, const QString &name) {
        const QRegularExpression line(u"^%1: +(.*)$"_s.arg(name), QRegularExpression::MultilineOption);
        return line.match(run(u"pdfinfo"_s, {save(pdf)})).captured(1);
    }

    QTemporaryDir m_folder;
};

void TestReportPages::allIsText_data() {
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("roll") << Paper::Roll;
}

void TestReportPages::allIsText() {
    QFETCH(const Paper, paper);
    const QString text = textOf(reportAsPdf(report(2), paper)).simplified();
    for (const QString &word :
         {u"근무 보고서 12번"_s, u"REPRINT, print no. 2"_s, u"Drawer"_s, u"실제로 센 금액 130,000원"_s,
          u"move 1 1001 won"_s, u"근무자 서명"_s, u"확인자 서명"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is not in: "_s + text));
}

void TestReportPages::aLongReportGoesOnOnTheNextPage() {
    const QByteArray pdf = reportAsPdf(report(120), Paper::A4);
    QCOMPARE(factOf(pdf, u"Pages"_s), u"3"_s);
    const QString text = textOf(pdf).simplified();
    for (int i = 0; i < 120; ++i)
        QVERIFY2(text.contains(u"move %1 %2 won"_s.arg(i).arg(1000 + i)), qPrintable(QString::number(i)));
    QVERIFY(text.endsWith(u"확인자 서명"_s));
}

void TestReportPages::aLongReportIsOneStripOfARoll() {
    const QByteArray pdf = reportAsPdf(report(120), Paper::Roll);
    QCOMPARE(factOf(pdf, u"Pages"_s), u"1"_s);
    const QStringList size = factOf(pdf, u"Page size"_s).split(u' ');
    constexpr double pointsPerMillimetre = 72 / 25.4;
    QVERIFY(std::abs(size.value(0).toDouble() / pointsPerMillimetre - 80) < 1);
    const double height = size.value(2).toDouble() / pointsPerMillimetre;
    QVERIFY2(height > 480 && height < 800, qPrintable(QString::number(height)));
    QVERIFY(textOf(pdf).contains(u"move 119"_s));
}

void TestReportPages::longReasonsAreWhole() {
    PrintedReport wordy = report(1);
    const QString reason = u"잔돈을 바꾸러 다녀온 사이 창구가 잠시 비었습니다. "_s.repeated(8).trimmed();
    wordy.sections.last().lines.append({reason});
    for (const Paper paper : {Paper::A4, Paper::Roll}) {
        QString text = textOf(reportAsPdf(wordy, paper));
        text.remove(QRegularExpression(u"\\s"_s));
        QVERIFY(text.contains(QString(reason).remove(u' ')));
    }
}

UNIVERSE_TEST(TestReportPages, QGuiApplication)
#include "tst_report_pages.moc"
