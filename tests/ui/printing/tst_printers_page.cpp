// The printers of a machine, with a real CUPS: chosen, tried, without paper, broken; and tickets that are printed
// there.

#include "app/tickets/PrintedTicket.h"
#include "tests/support/TestMain.h"
#include "tests/ui/printing/PrintDesk.h"
#include "ui/printing/PrintBanner.h"
#include "ui/printing/PrintJobRow.h"
#include "ui/printing/PrintQueueCard.h"
#include "ui/printing/PrintersPage.h"
#include "ui/printing/TicketPrinterCard.h"
#include "ui/style/Theme.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QComboBox>
#include <QPrintDialog>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class TestPrintersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void init();
    void cleanup();
    void aPrinterIsChosenAndTried();
    void withoutAChoiceNothingIsTried();
    void aPrinterThatIsGoneIsSaid();
    void theBannerSaysThatPaperIsOut();
    void whatFailedIsPrintedAgainByKey();
    void ticketsArePrintedWithoutADialog();

private:
    void press(QWidget *button) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    [[nodiscard]] PrintJobRow *row(int i = 0) const { return m_page->jobs()->rows().value(i); }

    CupsServer m_cups;
    std::unique_ptr<PrintDesk> m_desk;
    std::unique_ptr<PrintersPage> m_page;
};

void TestPrintersPage::init() {
    m_desk = std::make_unique<PrintDesk>(m_cups);
    m_page = std::make_unique<PrintersPage>(m_desk->queue);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activate();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->queue.printers(), PrintDesk::patience);
}

void TestPrintersPage::cleanup() {
    m_page.reset();
    m_desk.reset();
}

void TestPrintersPage::aPrinterIsChosenAndTried() {
    TicketPrinterCard *card = m_page->tickets();
    QComboBox *box = card->printer()->box();
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(1), u"Box office (Counter)"_s);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Down);
    card->paper()->box()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card->paper()->box(), Qt::Key_Down);
    QCOMPARE(PrinterChoice::ofTickets().printer, u"Counter"_s);
    QCOMPARE(PrinterChoice::ofTickets().paper, Paper::Roll);
    QVERIFY(card->notice()->text().isEmpty());
    press(card->testButton());
    QTRY_VERIFY_WITH_TIMEOUT(row() && row()->job().state == PrintJob::State::Printed, PrintDesk::patience);
    QCOMPARE(row()->state()->text(), u"Printed"_s);
    const QList<QByteArray> printed = m_desk->cups.printed();
    QCOMPARE(printed.size(), 1);
    QVERIFY(printed[0].startsWith("%PDF"));
}

void TestPrintersPage::withoutAChoiceNothingIsTried() {
    QVERIFY(PrinterChoice::ofTickets().asksEachTime());
    QVERIFY(!m_page->tickets()->testButton()->isEnabled());
    QVERIFY(!m_page->tickets()->paper()->isEnabled());
}

void TestPrintersPage::aPrinterThatIsGoneIsSaid() {
    PrinterChoice{u"Old"_s, Paper::A4}.keepForTickets();
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tickets()->notice()->text().contains(u"does not know this printer"_s),
                             PrintDesk::patience);
    QCOMPARE(m_page->tickets()->printer()->value().toString(), u"Old"_s);
}

void TestPrintersPage::theBannerSaysThatPaperIsOut() {
    PrintBanner banner;
    banner.setQueue(m_desk->queue);
    QVERIFY(banner.isHidden());
    m_desk->cups.takePaper();
    m_desk->add(u"MU-1"_s);
    m_desk->add(u"MU-2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner.text().contains(u"Paper is out"_s), PrintDesk::patience);
    QTRY_VERIFY_WITH_TIMEOUT(banner.text().contains(u"2 job"_s), PrintDesk::patience);
    QVERIFY(!banner.isHidden());
    QVERIFY(row()->state()->text().startsWith(u"Held up"_s));
    m_desk->cups.givePaper();
    QTRY_VERIFY_WITH_TIMEOUT(banner.isHidden(), PrintDesk::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cups.printed().size(), 2, PrintDesk::patience);
}

void TestPrintersPage::whatFailedIsPrintedAgainByKey() {
    m_desk->cups.breakPrinter();
    m_desk->add(u"MU-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(row() && row()->job().state == PrintJob::State::Failed, PrintDesk::patience);
    QVERIFY(row()->retryButton()->isVisible());
    m_desk->cups.mendPrinter();
    press(row()->retryButton());
    QTRY_COMPARE_WITH_TIMEOUT(row()->job().state, PrintJob::State::Printed, PrintDesk::patience);
    QVERIFY(!row()->retryButton()->isVisible());
    press(row()->removeButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->jobs()->rows().isEmpty(), PrintDesk::patience);
}

void TestPrintersPage::ticketsArePrintedWithoutADialog() {
    Booking booking;
    booking.number = u"MU-00000042"_s;
    booking.title = u"잔나비 소극장 콘서트"_s;
    booking.startsAt = QDateTime(QDate(2027, 5, 1), QTime(10, 0), Qt::UTC);
    booking.timeZone = QTimeZone("Asia/Seoul");
    SaveTicketsCard card;
    card.setQueue(m_desk->queue);
    card.setTickets({printedTicket(booking, {{1}, u"가구역 3-1"_s, u"100000000101Z7K2M9QXA0ZTB4W8"_s})});
    card.show();
    PrinterChoice{u"Counter"_s, Paper::Roll}.keepForTickets();
    press(card.printButton());
    QVERIFY(!card.findChild<QPrintDialog *>());
    QVERIFY(card.printButton()->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(card.notice()->text().contains(u"in the queue"_s), PrintDesk::patience);
    QVERIFY(!card.printButton()->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cups.printed().size(), 1, PrintDesk::patience);
    PrinterChoice{}.keepForTickets();
    press(card.printButton());
    QVERIFY(card.findChild<QPrintDialog *>());
}

UNIVERSE_TEST(TestPrintersPage, QApplication)
#include "tst_printers_page.moc"
