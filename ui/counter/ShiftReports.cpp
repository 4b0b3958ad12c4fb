#include "ui/counter/ShiftReports.h"

#include "app/core/Background.h"
#include "app/core/Text.h"
#include "app/core/WhenDone.h"
#include "app/models/counter/ShiftController.h"
#include "app/printing/PrintQueue.h"
#include "app/printing/PrinterChoice.h"
#include "app/printing/ReportPages.h"
#include "ui/counter/ShiftReportText.h"
#include "ui/widgets/ErrorText.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

bool writeReport(const QString &name, const QByteArray &pdf) {
    QSaveFile file(name);
    return !pdf.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
}

} // namespace

ShiftReports::ShiftReports(ShiftController &shifts, QObject *parent)
    : QObject(parent)
    , m_shifts(shifts) {
    connect(&shifts, &ShiftController::done, this, [this](ShiftController::Act act) {
        const auto &report = m_shifts.report();
        if (act == ShiftController::Act::Report && report && m_sink)
            std::exchange(m_sink, {})(shiftReportText(*report));
    });
    connect(&shifts, &ShiftController::refused, this, [this](ShiftController::Act act, const Error &error) {
        if (act == ShiftController::Act::Report && std::exchange(m_sink, {}))
            end(false, errorText(error.code));
    });
}

void ShiftReports::setQueue(PrintQueue &queue) {
    m_queue = &queue;
    connect(m_queue, &PrintQueue::kept, this, [this](const QString &title) { showKept(title, true); });
    connect(m_queue, &PrintQueue::notKept, this, [this](const QString &title) { showKept(title, false); });
}

void ShiftReports::begin(ShiftId shift, Sink sink) {
    if (m_shift.isValid() || m_shifts.isBusy())
        return;
    m_sink = std::move(sink);
    m_shift = shift;
    m_shifts.report(shift);
    Q_EMIT changed();
}

void ShiftReports::print(ShiftId shift, QWidget *window) {
    if (m_queue && !PrinterChoice::ofTickets().asksEachTime())
        return begin(shift, [this](const PrintedReport &report) { enqueue(report); });
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(tr("Shift report"));
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the shift's report"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, shift, printer] {
        begin(shift, [this, printer](const PrintedReport &report) { printOn(printer, report); });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // which it refers to until then
    dialog->open();
}

void ShiftReports::savePdf(ShiftId shift, qint64 number, QWidget *window) {
    auto *dialog = new QFileDialog(window, tr("Save the shift's report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"shift-report-%1.pdf"_s.arg(number));
    connect(dialog, &QFileDialog::fileSelected, this, [this, shift](const QString &file) {
        begin(shift, [this, file](const PrintedReport &report) { write(file, report); });
    });
    dialog->open();
}

void ShiftReports::enqueue(const PrintedReport &report) {
    const PrinterChoice choice = PrinterChoice::ofTickets();
    m_queued = report.title;
    m_queue->add(m_queued, choice.printer, choice.paper,
                 [report, paper = choice.paper] { return reportAsPdf(report, paper); });
}

void ShiftReports::showKept(const QString &title, bool isKept) {
    if (title != m_queued)
        return;
    m_queued.clear();
    end(isKept, isKept ? tr("The report is in the queue of the printer.")
                       : tr("The report could not be put into the printer's queue: the disk of this machine does not "
                            "take it. Save it as PDF in another folder."));
}

void ShiftReports::printOn(const std::shared_ptr<QPrinter> &printer, const PrintedReport &report) {
    whenDone(this, inBackground([printer, report] {
                 return printReport(*printer, report) && printer->printerState() != QPrinter::Error;
             }),
             [this](bool isPrinted) {
                 end(isPrinted, isPrinted ? tr("The report was sent to the printer.")
                                          : tr("The printer did not take the report. Look at it, or save it as PDF."));
             });
}

void ShiftReports::write(const QString &file, const PrintedReport &report) {
    whenDone(this, inBackground([file, report] { return writeReport(file, reportAsPdf(report, Paper::A4)); }),
             [this, file](bool isWritten) {
                 end(isWritten, isWritten ? tr("Saved: %1").arg(texts::isolated(file))
                                          : tr("The file could not be written. Choose another folder."));
             });
}

void ShiftReports::end(bool isDone, const QString &text) {
    m_shift = {};
    Q_EMIT changed();
    isDone ? Q_EMIT succeeded(text) : Q_EMIT failed(text);
}

} // namespace universe
