// Jobs that are printed without asking, with a real CUPS: nothing is lost and nothing is printed twice.

#include "app/printing/PrintQueue.h"
#include "app/printing/PrintServer.h"
#include "app/printing/TestPage.h"
#include "tests/printing/CupsServer.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = PrintJob::State;

namespace {

constexpr int patience = 30'000;
constexpr auto period = std::chrono::milliseconds(50);
const auto counter = u"Counter"_s;

QByteArray pdf(const QByteArray &name) { return "%PDF-1.4\n% " + name + '\n'; }

} // namespace

class TestPrintQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void printersAreKnown();
    void whatIsAddedIsPrinted();
    void aRealPageIsPrinted_data();
    void aRealPageIsPrinted();
    void paperOutIsSaidAndSurvivesTheEnd();
    void whatFailedIsPrintedAgain();
    void whatIsRemovedIsNotPrinted();
    void itWaitsForTheService();
    void anUnknownPrinterIsSaid();
    void twoProgramsPrintOnce();
    void aDamagedRecordIsSaid();
    void whatWasAnnouncedAndNotSentIsNotLost();
    void whatIsCancelledThereIsSaid();
    void whatCannotBeKeptIsSaid();
    void onlyTheOwnerReadsIt();
    void theTestPageIsOfItsPaper();

private:
    void add(const QByteArray &name, const QString &printer = counter) {
        m_queue->add(QString::fromUtf8(name), printer, Paper::A4, [name] { return pdf(name); });
    }
    [[nodiscard]] State state(int job = 0) const {
        return m_queue->jobs().size() > job ? m_queue->jobs()[job].state : State::Waiting;
    }
    [[nodiscard]] PaperTrouble trouble() const {
        return m_queue->stuck() ? m_queue->stuck()->trouble : PaperTrouble::None;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"jobs"_s); }
    [[nodiscard]] qsizetype documents() const { return QDir(path()).entryList({u"*.pdf"_s}).size(); }
    void restart() {
        m_queue = std::make_unique<PrintQueue>(path(), period);
        m_queue->load();
    }

    CupsServer m_cups;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PrintQueue> m_queue;
};

void TestPrintQueue::init() {
    m_cups.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_queue = std::make_unique<PrintQueue>(path(), period);
}

void TestPrintQueue::cleanup() {
    m_queue.reset();
    m_cups.givePaper();
    m_cups.mendPrinter();
    QThreadPool::globalInstance()->waitForDone(); // a round is in the folder still
}

void TestPrintQueue::printersAreKnown() {
    m_queue->loadPrinters();
    QVERIFY(m_queue->isAsking());
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->printers(), patience);
    QCOMPARE(*m_queue->printers(), (QList<Printer>{{counter, u"Box office"_s, PaperTrouble::None}}));
}

void TestPrintQueue::whatIsAddedIsPrinted() {
    QSignalSpy kept(m_queue.get(), &PrintQueue::kept);
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QCOMPARE(kept.count(), 1);
    QCOMPARE(m_cups.printed(), QList{pdf("one")});
    QCOMPARE(documents(), 0);
    QVERIFY(!m_queue->stuck());
}

void TestPrintQueue::aRealPageIsPrinted_data() {
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("roll") << Paper::Roll;
}

void TestPrintQueue::aRealPageIsPrinted() {
    QFETCH(const Paper, paper);
    QByteArray page = testPage(counter, paper);
    m_queue->add(u"Test page"_s, counter, paper, [page] { return page; });
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QCOMPARE(m_cups.printed(), QList{page});
}

void TestPrintQueue::paperOutIsSaidAndSurvivesTheEnd() {
    m_cups.takePaper();
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), PaperTrouble::PaperOut, patience);
    QCOMPARE(state(), State::Printing);
    QCOMPARE(documents(), 1);
    m_queue.reset();
    restart();
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), PaperTrouble::PaperOut, patience);
    m_cups.givePaper();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QCOMPARE(m_cups.printed(), QList{pdf("one")});
    QCOMPARE(trouble(), PaperTrouble::None);
}

void TestPrintQueue::whatFailedIsPrintedAgain() {
    m_cups.breakPrinter();
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Failed, patience);
    QCOMPARE(trouble(), PaperTrouble::NotPrinted);
    QCOMPARE(documents(), 1);
    m_cups.mendPrinter();
    m_queue->retry(m_queue->jobs()[0].id);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QCOMPARE(m_cups.printed(), QList{pdf("one")});
}

void TestPrintQueue::whatIsRemovedIsNotPrinted() {
    m_cups.takePaper();
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printing, patience);
    m_queue->remove(m_queue->jobs()[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->jobs().isEmpty(), patience);
    QCOMPARE(documents(), 0);
    m_cups.givePaper();
    add("two"); // which the printer takes after the first, if that is still there
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QCOMPARE(m_cups.printed(), QList{pdf("two")});
}

void TestPrintQueue::itWaitsForTheService() {
    m_cups.stop();
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), PaperTrouble::NoService, patience);
    QCOMPARE(state(), State::Waiting);
    QVERIFY(!m_queue->printers());
    m_cups.start();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QCOMPARE(m_cups.printed(), QList{pdf("one")});
}

void TestPrintQueue::anUnknownPrinterIsSaid() {
    add("one", u"Nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), PaperTrouble::NoPrinter, patience);
    QCOMPARE(state(), State::Waiting);
    QCOMPARE(documents(), 1);
}

void TestPrintQueue::twoProgramsPrintOnce() {
    PrintQueue other(path(), period);
    m_cups.takePaper();
    for (const char *name : {"one", "two", "three"})
        add(name);
    other.load();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->jobs().size(), 3, patience);
    other.load();
    m_cups.givePaper();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_queue->jobs().size() == 3 &&
            std::ranges::all_of(m_queue->jobs(), [](const PrintJob &job) { return job.state == State::Printed; }),
        patience);
    QCOMPARE(m_cups.printed().size(), 3);
}

void TestPrintQueue::aDamagedRecordIsSaid() {
    QDir().mkpath(path());
    QFile file(path() + u"/20270101.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"title\": 7, \"state\": 99");
    file.close();
    m_queue->load();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->jobs().size(), 1, patience);
    QCOMPARE(state(), State::Failed);
    QVERIFY(m_queue->stuck());
}

// The program ended after CUPS had a number for the job and before it had the document.
void TestPrintQueue::whatWasAnnouncedAndNotSentIsNotLost() {
    PrintJob job{.id = u"20270101"_s, .title = u"one"_s, .printer = counter, .made = QDateTime::currentDateTimeUtc()};
    const auto number = PrintServer().announce(job);
    QVERIFY(number.has_value());
    job.number = number.value_or(0);
    job.state = State::Printing;
    QVERIFY(PrintFolder(path()).add(job, pdf("one")));
    restart();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printed, patience);
    QVERIFY(m_queue->jobs()[0].number != job.number);
    QCOMPARE(m_cups.printed(), QList{pdf("one")});
}

// Somebody at the print service took it out.
void TestPrintQueue::whatIsCancelledThereIsSaid() {
    m_cups.takePaper();
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printing, patience);
    PrintServer().cancel(m_queue->jobs()[0]);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Failed, patience);
    QCOMPARE(trouble(), PaperTrouble::Cancelled);
    QCOMPARE(documents(), 1);
}

void TestPrintQueue::whatCannotBeKeptIsSaid() {
    QFile file(path()); // where the folder would be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy notKept(m_queue.get(), &PrintQueue::notKept);
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(notKept.count(), 1, patience);
    QCOMPARE(notKept[0][0].toString(), u"one"_s);
}

void TestPrintQueue::onlyTheOwnerReadsIt() {
    m_cups.takePaper();
    add("one");
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Printing, patience);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    const QFileInfoList files = QDir(path()).entryInfoList({u"2*"_s}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    m_queue->remove(m_queue->jobs()[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->jobs().isEmpty(), patience);
}

void TestPrintQueue::theTestPageIsOfItsPaper() {
    const QByteArray a4 = testPage(counter, Paper::A4);
    const QByteArray roll = testPage(counter, Paper::Roll);
    QVERIFY2(a4.contains("MediaBox [0 0 595"), a4.left(2000).constData());
    QVERIFY(roll.contains("MediaBox [0 0 227") || roll.contains("MediaBox [0 0 226"));
}

UNIVERSE_TEST(TestPrintQueue, QGuiApplication)
#include "tst_print_queue.moc"
