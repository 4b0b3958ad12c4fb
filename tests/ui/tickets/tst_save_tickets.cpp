// Saving tickets as files: which, as what, how far it is, and how it ends.

#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

using Phase = TicketSaver::Phase;

namespace {

QList<PrintedTicket> many(int count) {
    QList<PrintedTicket> tickets;
    for (int i = 1; i <= count; ++i)
        tickets << sampleTicket(i);
    return tickets;
}

} // namespace

class TestSaveTickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_card.reset(); }
    void savesWhatIsChosen();
    void byTheKeyboardAlone();
    void cancelledTicketsAreNotOffered();
    void nothingChosenIsNothingToSave();
    void canBeStopped();
    void othersEndIt();
    void whatCannotBeWrittenIsSaid();
    void anotherFolderIsChosenInADialog();
    void passesAreOfferedWithACertificate();
    void boxesSayGradeAndPrice();
    void severalBookingsAreSavedAtOnce();
    void aBookingThatCannotBeHadIsLeftOut();
    void printsWhatIsChosen();
    void aPrinterThatDoesNotTakeItIsSaid();

private:
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    void press(Button *button) { QTest::mouseClick(button, Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SaveTicketsCard> m_card;
};

void TestSaveTickets::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_card = std::make_unique<SaveTicketsCard>();
    m_card->setFolder(m_folder->path());
    m_card->setTickets(many(3));
    m_card->resize(700, 500);
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestSaveTickets::savesWhatIsChosen() {
    QCOMPARE(m_card->ticketBoxes().size(), 3);
    m_card->ticketBoxes()[1]->click();
    m_card->formatBox(TicketFormat::Png)->click();
    m_card->formatBox(TicketFormat::Calendar)->click();
    press(m_card->saveButton());
    QVERIFY(m_card->saveButton()->isBusy());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Saved);
    QCOMPARE(files(), (QStringList{u"MU-00000042 가구역 3-1.png"_s, u"MU-00000042 가구역 3-3.png"_s,
                                   u"MU-00000042.ics"_s, u"MU-00000042.pdf"_s}));
    QVERIFY(!m_card->saveButton()->isBusy());
    QVERIFY2(m_card->notice()->text().contains(m_folder->path()), qPrintable(m_card->notice()->text()));
    QVERIFY(m_card->notice()->text().startsWith(u"4 "_s));
}

void TestSaveTickets::byTheKeyboardAlone() {
    m_card->ticketBoxes()[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (int i = 0; i < 20 && QApplication::focusWidget() != m_card->saveButton(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_card->saveButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_card->saver().phase(), Phase::Saved);
    QCOMPARE(files(), QStringList{u"MU-00000042.pdf"_s});
}

void TestSaveTickets::cancelledTicketsAreNotOffered() {
    m_card->setTickets({sampleTicket(1), sampleTicket(2, TicketState::Cancelled)});
    QCOMPARE(m_card->ticketBoxes().size(), 1);
    QVERIFY(m_card->ticketBoxes()[0]->text().contains(u"3-1"_s));
}

void TestSaveTickets::nothingChosenIsNothingToSave() {
    m_card->formatBox(TicketFormat::Pdf)->click();
    QVERIFY(!m_card->saveButton()->isEnabled());
    m_card->formatBox(TicketFormat::Receipt)->click();
    QVERIFY(m_card->saveButton()->isEnabled());
    for (QCheckBox *box : m_card->ticketBoxes())
        box->click();
    QVERIFY(!m_card->saveButton()->isEnabled());
}

void TestSaveTickets::canBeStopped() {
    m_card->setTickets(many(200));
    m_card->formatBox(TicketFormat::Png)->click();
    QVERIFY(!m_card->stopButton()->isVisible());
    press(m_card->saveButton());
    QVERIFY(m_card->stopButton()->isVisible());
    QTRY_VERIFY(m_card->saver().done() > 0);
    QVERIFY(m_card->findChild<QProgressBar *>()->isVisible());
    press(m_card->stopButton());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Failed);
    QCOMPARE(m_card->saver().failure().reason, TicketFilesFailure::Reason::Stopped);
    QVERIFY(!m_card->notice()->text().isEmpty());
    QVERIFY(!m_card->stopButton()->isVisible());
    QVERIFY(files().isEmpty());
}

void TestSaveTickets::othersEndIt() {
    m_card->setTickets(many(200));
    m_card->formatBox(TicketFormat::Png)->click();
    press(m_card->saveButton());
    m_card->setTickets({});
    QTRY_VERIFY(m_card->saver().phase() != Phase::Working);
    QVERIFY(files().isEmpty());
}

void TestSaveTickets::whatCannotBeWrittenIsSaid() {
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_card->setFolder(file.fileName());
    press(m_card->saveButton());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Failed);
    QVERIFY2(m_card->notice()->text().contains(file.fileName()), qPrintable(m_card->notice()->text()));
    // And goes away with the next try.
    m_card->setFolder(m_folder->path());
    press(m_card->saveButton());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Saved);
}

void TestSaveTickets::anotherFolderIsChosenInADialog() {
    press(m_card->folderButton());
    auto *dialog = m_card->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QTemporaryDir other;
    Q_EMIT dialog->fileSelected(other.path());
    press(m_card->saveButton());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Saved);
    QVERIFY(QFile::exists(other.filePath(u"MU-00000042.pdf"_s)));
    QVERIFY(files().isEmpty());
}

void TestSaveTickets::passesAreOfferedWithACertificate() {
    QVERIFY(!m_card->formatBox(TicketFormat::Pass)->isVisible());
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/my-universe/pass"_s;
    QVERIFY(QDir().mkpath(folder));
    init();
    QTRY_VERIFY(m_card->formatBox(TicketFormat::Pass)->isVisible());
    m_card->formatBox(TicketFormat::Pass)->click();
    press(m_card->saveButton());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Failed); // the folder is empty
    QDir(folder).removeRecursively();
    QVERIFY2(m_card->notice()->text().contains(u"certificate.pem"_s), qPrintable(m_card->notice()->text()));
    QVERIFY(files().isEmpty());
}

namespace {

Booking otherBooking(qint64 id, const QString &number) {
    Booking booking;
    booking.id = {id};
    booking.number = number;
    booking.title = u"잔나비 소극장 콘서트"_s;
    booking.startsAt = sampleTicket().startsAt.addDays(7);
    booking.timeZone = sampleTicket().timeZone;
    return booking;
}

QList<PrintedTicket> ticketsOf(const Booking &booking) {
    return {printedTicket(booking, {{101}, u"B 1-1"_s, u"100000000101Z7K2M9QXA0ZTB4W8"_s, TicketState::Valid}),
            printedTicket(booking, {{102}, u"B 1-2"_s, u"100000000102Z7K2M9QXA0ZTB4W8"_s, TicketState::Cancelled})};
}

/// Says yes to the dialog, with a file instead of the printer.
void acceptPrinting(const SaveTicketsCard &card, const QString &file) {
    auto *dialog = card.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    Q_EMIT dialog->accepted();
    dialog->close();
}

QString textOfPdf(const QString &file) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

void TestSaveTickets::boxesSayGradeAndPrice() {
    QCOMPARE(m_card->ticketBoxes()[0]->text(), u"가구역 3-1 · R석 · 110,000 fuel"_s);
}

void TestSaveTickets::severalBookingsAreSavedAtOnce() {
    const Booking second = otherBooking(2, u"MU-00000043"_s);
    const Booking third = otherBooking(3, u"MU-00000044"_s);
    m_card->setOthers({second, third});
    QSignalSpy wanted(m_card.get(), &SaveTicketsCard::ticketsWanted);
    QVERIFY(m_card->otherBox(second.id)->isVisible());
    QVERIFY(!m_card->otherBox(second.id)->isChecked());
    m_card->otherBox(second.id)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_card->otherBox(second.id), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<BookingId>(), second.id);
    QVERIFY(!m_card->saveButton()->isEnabled()); // until its tickets are here
    m_card->setTicketsOf(second.id, ticketsOf(second));
    QVERIFY(m_card->saveButton()->isEnabled());
    m_card->formatBox(TicketFormat::Png)->click();
    press(m_card->saveButton());
    QTRY_COMPARE(m_card->saver().phase(), Phase::Saved);
    QCOMPARE(files(), (QStringList{u"MU-00000042 가구역 3-1.png"_s, u"MU-00000042 가구역 3-2.png"_s,
                                   u"MU-00000042 가구역 3-3.png"_s, u"MU-00000042.pdf"_s, u"MU-00000043 B 1-1.png"_s,
                                   u"MU-00000043.pdf"_s}));
}

void TestSaveTickets::aBookingThatCannotBeHadIsLeftOut() {
    const Booking second = otherBooking(2, u"MU-00000043"_s);
    m_card->setOthers({second});
    m_card->otherBox(second.id)->click();
    m_card->failTicketsOf(second.id, ErrorCode::Offline);
    QVERIFY(!m_card->otherBox(second.id)->isChecked());
    QVERIFY(!m_card->notice()->text().isEmpty());
    QVERIFY(m_card->saveButton()->isEnabled());
}

void TestSaveTickets::printsWhatIsChosen() {
    m_card->ticketBoxes()[1]->click();
    m_card->formatBox(TicketFormat::Pdf)->click(); // what is printed needs no format
    QVERIFY(m_card->printButton()->isEnabled());
    press(m_card->printButton());
    const QString file = m_folder->filePath(u"printed.pdf"_s);
    acceptPrinting(*m_card, file);
    QVERIFY(m_card->printButton()->isBusy());
    QTRY_COMPARE(m_card->printer().phase(), TicketPrinter::Phase::Printed);
    const QString text = textOfPdf(file);
    QVERIFY2(text.contains(u"가구역 3-1"_s) && text.contains(u"가구역 3-3"_s) && !text.contains(u"가구역 3-2"_s),
             qPrintable(text));
    QVERIFY2(m_card->notice()->text().contains(u"sent to the printer"_s), qPrintable(m_card->notice()->text()));
    QVERIFY(!m_card->printButton()->isBusy());
}

void TestSaveTickets::aPrinterThatDoesNotTakeItIsSaid() {
    press(m_card->printButton());
    acceptPrinting(*m_card, m_folder->filePath(u"no/such/folder/printed.pdf"_s));
    QTRY_COMPARE(m_card->printer().phase(), TicketPrinter::Phase::Failed);
    QVERIFY(m_card->notice()->text().contains(u"did not take"_s));
}

UNIVERSE_TEST(TestSaveTickets, QApplication)
#include "tst_save_tickets.moc"
