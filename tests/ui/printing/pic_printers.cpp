// The printers of a machine: with nothing to print, without paper, with a job that failed.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/printing/PrintDesk.h"
#include "ui/printing/PrintBanner.h"
#include "ui/printing/PrintersPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Navigator.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class PrinterPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printers();
};

void PrinterPictures::printers() {
    const CupsServer cups;
    PrintDesk desk(cups);
    Preferences preferences;
    const auto take = [&](const QString &name) {
        return Pictures::take(
            name,
            [&] {
                auto window = std::make_unique<MainWindow>(preferences);
                window->showPages();
                window->printBanner()->setQueue(desk.queue);
                window->navigator()->open(u"page"_s, [&] { return std::make_unique<PrintersPage>(desk.queue); });
                return window;
            },
            Pictures::standsStill);
    };
    QVERIFY(take(u"printers"_s));
    PrinterChoice{u"Counter"_s, Paper::Roll}.keepForTickets();
    desk.cups.breakPrinter();
    desk.add(u"MU-00000041"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.queue.jobs().isEmpty() && desk.queue.jobs()[0].state == PrintJob::State::Failed,
                             PrintDesk::patience);
    desk.cups.mendPrinter();
    desk.add(u"MU-00000042"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.queue.jobs().size() == 2 && desk.queue.jobs()[0].state == PrintJob::State::Printed,
                             PrintDesk::patience);
    desk.cups.takePaper();
    desk.add(u"MU-00000043"_s);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::count(desk.queue.jobs(), PaperTrouble::PaperOut, &PrintJob::trouble) > 0,
                             PrintDesk::patience);
    QVERIFY(take(u"printers-paper"_s));
}

UNIVERSE_TEST(PrinterPictures, QApplication)
#include "pic_printers.moc"
