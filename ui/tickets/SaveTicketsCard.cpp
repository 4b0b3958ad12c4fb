#include "ui/tickets/SaveTicketsCard.h"

#include "app/core/Background.h"
#include "app/core/Text.h"
#include "app/core/WhenDone.h"
#include "app/printing/PrintQueue.h"
#include "app/printing/PrinterChoice.h"
#include "app/tickets/TicketPictures.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/TicketText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QStandardPaths>

#include <algorithm>

namespace universe {

using Phase = TicketSaver::Phase;
using Reason = TicketFilesFailure::Reason;

namespace {

QCheckBox *makeBox(QWidget *parent) {
    auto *box = new QCheckBox(parent);
    box->setObjectName(QStringLiteral("touch")); // of full height in the style sheet
    return box;
}

} // namespace

SaveTicketsCard::SaveTicketsCard(QWidget *parent)
    : Card(parent)
    , m_heading(new Label(TextRole::Heading))
    , m_which(new Label(TextRole::CaptionStrong, {}, Tone::Muted))
    , m_ticketFlow(new FlowLayout(nullptr, metrics::spaceL, 0))
    , m_andOf(new Label(TextRole::CaptionStrong, {}, Tone::Muted))
    , m_otherFlow(new FlowLayout(nullptr, metrics::spaceL, 0))
    , m_as(new Label(TextRole::CaptionStrong, {}, Tone::Muted))
    , m_where(new Label(TextRole::Body))
    , m_choose(new Button(Button::Kind::Ghost))
    , m_progress(new QProgressBar)
    , m_notice(new Notice)
    , m_save(new Button(Button::Kind::Primary, Icon::Download))
    , m_print(new Button(Button::Kind::Secondary, Icon::Print))
    , m_stop(new Button(Button::Kind::Secondary)) {
    for (QCheckBox *&box : m_formats)
        box = makeBox(this);
    lay();
    connect(m_choose, &QAbstractButton::clicked, this, &SaveTicketsCard::chooseFolder);
    connect(m_save, &QAbstractButton::clicked, this, &SaveTicketsCard::save);
    connect(m_print, &QAbstractButton::clicked, this, &SaveTicketsCard::print);
    connect(&m_printer, &TicketPrinter::changed, this, &SaveTicketsCard::showPrinting);
    connect(m_stop, &QAbstractButton::clicked, &m_saver, &TicketSaver::stop);
    connect(&m_saver, &TicketSaver::changed, this, &SaveTicketsCard::showState);
    formatBox(TicketFormat::Pdf)->setChecked(true);
    formatBox(TicketFormat::Pass)->hide(); // until there is a certificate
    whenDone(this, inBackground(&PassCertificate::configuredFolder), [this](const std::optional<QString> &folder) {
        formatBox(TicketFormat::Pass)->setVisible(folder.has_value());
    });
    for (QCheckBox *box : m_formats)
        connect(box, &QCheckBox::toggled, this, &SaveTicketsCard::showState);
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    m_folder = downloads.isEmpty() ? QDir::homePath() : downloads;
    retranslate();
}

void SaveTicketsCard::lay() {
    m_heading->setHeading();
    m_where->setWordWrap(true);
    m_progress->setTextVisible(false);
    auto *formats = new FlowLayout(nullptr, metrics::spaceL, 0);
    for (QCheckBox *box : m_formats)
        formats->addWidget(box);
    auto *where = new QHBoxLayout;
    where->addWidget(m_where, 1);
    where->addWidget(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_save);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_print);
    buttons->addStretch();
    body()->addWidget(m_heading);
    body()->addWidget(m_which);
    body()->addLayout(m_ticketFlow);
    body()->addWidget(m_andOf);
    body()->addLayout(m_otherFlow);
    body()->addWidget(m_as);
    body()->addLayout(formats);
    body()->addLayout(where);
    body()->addWidget(m_progress);
    body()->addWidget(m_notice);
    body()->addLayout(buttons);
}

void SaveTicketsCard::setTickets(const QList<PrintedTicket> &tickets) {
    QList<PrintedTicket> wanted = tickets;
    wanted.removeIf([](const PrintedTicket &ticket) { return ticket.ticket.state == TicketState::Cancelled; });
    if (wanted == m_tickets)
        return;
    m_saver.stop();
    m_saver.reset();
    m_tickets = wanted;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    if (isVisible())
        makeBoxes();
    showState();
}

void SaveTicketsCard::showEvent(QShowEvent *event) {
    if (m_boxes.isEmpty())
        makeBoxes();
    Card::showEvent(event);
}

void SaveTicketsCard::makeBoxes() {
    for (const PrintedTicket &ticket : m_tickets) {
        QCheckBox *box = makeBox(this);
        box->setText(seatAndPrice(ticket.ticket));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SaveTicketsCard::showState);
        m_ticketFlow->addWidget(box);
        box->show();
        m_boxes << box;
    }
    readInOrder(*layout());
    showState();
}

QString SaveTicketsCard::nameOfOther(const Booking &booking) const {
    return tr("%1, %2", "a concert, when it begins")
        .arg(texts::isolated(booking.title), format::dateTime(booking.startsAt, booking.timeZone));
}

void SaveTicketsCard::setOthers(const QList<Booking> &bookings) {
    if (std::ranges::equal(bookings, m_others, {}, &Booking::id, [](const Other &other) { return other.booking.id; }))
        return;
    for (const Other &other : std::as_const(m_others))
        delete other.box;
    m_others.clear();
    for (const Booking &booking : bookings) {
        QCheckBox *box = makeBox(this);
        box->setText(nameOfOther(booking));
        connect(box, &QCheckBox::toggled, this, [this, id = booking.id](bool chosen) { chooseOther(id, chosen); });
        m_otherFlow->addWidget(box);
        box->setVisible(true);
        m_others.append({booking, box});
    }
    m_andOf->setVisible(!m_others.isEmpty());
    readInOrder(*layout());
    showState();
}

QCheckBox *SaveTicketsCard::otherBox(BookingId booking) const {
    const auto other = std::ranges::find(m_others, booking, [](const Other &each) { return each.booking.id; });
    return other == m_others.end() ? nullptr : other->box;
}

void SaveTicketsCard::chooseOther(BookingId booking, bool chosen) {
    const auto other = std::ranges::find(m_others, booking, [](const Other &each) { return each.booking.id; });
    if (other == m_others.end())
        return;
    other->tickets.reset(); // as they are when they are saved, not as they were
    m_notice->clear();
    if (chosen)
        Q_EMIT ticketsWanted(booking);
    showState();
}

void SaveTicketsCard::setTicketsOf(BookingId booking, const QList<PrintedTicket> &tickets) {
    const auto other = std::ranges::find(m_others, booking, [](const Other &each) { return each.booking.id; });
    if (other == m_others.end() || !other->box->isChecked())
        return;
    QList<PrintedTicket> valid = tickets;
    valid.removeIf([](const PrintedTicket &ticket) { return ticket.ticket.state == TicketState::Cancelled; });
    other->tickets = valid;
    showState();
}

void SaveTicketsCard::failTicketsOf(BookingId booking, ErrorCode error) {
    if (QCheckBox *box = otherBox(booking)) {
        box->setChecked(false);
        m_notice->setError(errorText(error));
    }
}

bool SaveTicketsCard::isGathering() const {
    return std::ranges::any_of(m_others, [](const Other &other) { return other.box->isChecked() && !other.tickets; });
}

QList<PrintedTicket> SaveTicketsCard::chosenTickets() const {
    QList<PrintedTicket> chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen << m_tickets[i];
    for (const Other &other : m_others)
        if (const auto &tickets = other.tickets; tickets && other.box->isChecked())
            chosen << *tickets;
    return chosen;
}

QList<TicketFormat> SaveTicketsCard::chosenFormats() const {
    QList<TicketFormat> chosen;
    for (const TicketFormat format : ticketFormats)
        if (formatBox(format)->isChecked())
            chosen << format;
    return chosen;
}

void SaveTicketsCard::setFolder(const QString &folder) {
    m_folder = folder;
    retranslate();
}

void SaveTicketsCard::chooseFolder() {
    auto *dialog = new QFileDialog(this, tr("Folder for tickets"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SaveTicketsCard::setFolder);
    dialog->open();
}

void SaveTicketsCard::save() {
    m_saver.save({.tickets = chosenTickets(), .formats = chosenFormats(), .now = QDateTime::currentDateTimeUtc()},
                 m_folder);
}

void SaveTicketsCard::setQueue(PrintQueue &queue) {
    m_queue = &queue;
    connect(m_queue, &PrintQueue::kept, this, [this](const QString &title) { showKept(title, true); });
    connect(m_queue, &PrintQueue::notKept, this, [this](const QString &title) { showKept(title, false); });
}

void SaveTicketsCard::print() {
    const PrinterChoice choice = m_queue ? PrinterChoice::ofTickets() : PrinterChoice();
    const QList<PrintedTicket> tickets = chosenTickets();
    if (tickets.isEmpty() || !m_queued.isEmpty())
        return;
    if (choice.asksEachTime())
        return askForPrinter();
    m_notice->clear();
    m_queued = tr("Tickets of %1").arg(tickets.first().bookingNumber);
    showState();
    m_queue->add(m_queued, choice.printer, choice.paper, [tickets, paper = choice.paper] {
        const auto goOn = [](qsizetype) { return true; };
        return paper == Paper::Roll ? ticketsAsReceipt(tickets, goOn) : ticketsAsPdf(tickets, goOn);
    });
}

// That it is in the queue is not that it is printed: the queue says what keeps it back.
void SaveTicketsCard::showKept(const QString &title, bool isKept) {
    if (title != m_queued)
        return;
    m_queued.clear();
    if (isKept)
        m_notice->setMessage(Icon::Success, Tone::Positive, tr("The tickets are in the queue of the printer."));
    else
        m_notice->setError(
            tr("The tickets could not be put into the printer's queue: the disk of this machine does not take them. "
               "Save them as PDF in another folder."));
    showState();
}

// The dialog asks the system for its printers; what comes after it is done on another thread.
void SaveTicketsCard::askForPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(tr("Tickets"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print tickets"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] { m_printer.print(printer, chosenTickets()); });
    dialog->open();
}

void SaveTicketsCard::showPrinting() {
    switch (m_printer.phase()) {
    case TicketPrinter::Phase::Idle:
        break;
    case TicketPrinter::Phase::Printing:
        m_notice->clear();
        break;
    case TicketPrinter::Phase::Printed:
        m_notice->setMessage(Icon::Success, Tone::Positive, tr("The tickets were sent to the printer."));
        break;
    case TicketPrinter::Phase::Failed:
        m_notice->setError(tr("The printer did not take the tickets. Look at it, or save them as PDF."));
        break;
    }
    showState();
}

void SaveTicketsCard::showState() {
    const bool isWorking = m_saver.phase() == Phase::Working;
    m_progress->setVisible(isWorking);
    m_progress->setRange(0, std::max(1, m_saver.all()));
    m_progress->setValue(m_saver.done());
    m_stop->setVisible(isWorking);
    const bool canHave = !chosenTickets().isEmpty() && !isGathering();
    m_save->setBusy(isWorking);
    m_save->setEnabled(canHave && !chosenFormats().isEmpty());
    m_print->setBusy(m_printer.phase() == TicketPrinter::Phase::Printing || !m_queued.isEmpty());
    m_print->setEnabled(canHave);
    if (std::exchange(m_shown, m_saver.phase()) != m_saver.phase())
        showEnd();
}

void SaveTicketsCard::showEnd() {
    switch (m_saver.phase()) {
    case Phase::Idle:
    case Phase::Working:
        return m_notice->clear();
    case Phase::Saved:
        return m_notice->setMessage(
            Icon::Success, Tone::Positive,
            tr("%n file(s) saved in %1.", nullptr, int(m_saver.files().size())).arg(texts::isolated(m_saver.folder())));
    case Phase::Failed:
        break;
    }
    const TicketFilesFailure &failure = m_saver.failure();
    if (failure.reason == Reason::Stopped)
        m_notice->setMessage(Icon::Info, Tone::Muted, tr("Nothing was saved."));
    else if (failure.reason == Reason::NotSigned)
        m_notice->setError(tr("Passes could not be signed: the certificate is not in order. %1").arg(failure.detail));
    else
        m_notice->setError(tr("Could not be written: %1").arg(texts::isolated(failure.detail)));
}

void SaveTicketsCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SaveTicketsCard::retranslate() {
    m_heading->setText(tr("Save tickets"));
    m_which->setText(tr("Tickets to save"));
    m_andOf->setText(tr("With the tickets of another booking"));
    m_andOf->setVisible(!m_others.isEmpty());
    for (const Other &other : std::as_const(m_others))
        other.box->setText(nameOfOther(other.booking));
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setText(seatAndPrice(m_tickets[i].ticket));
    m_print->setText(tr("Print"));
    m_as->setText(tr("Save as"));
    formatBox(TicketFormat::Pdf)->setText(tr("PDF to print (A4)"));
    formatBox(TicketFormat::Receipt)->setText(tr("PDF for a receipt printer (80 mm)"));
    formatBox(TicketFormat::Png)->setText(tr("Picture for a phone"));
    formatBox(TicketFormat::Calendar)->setText(tr("Calendar entry"));
    formatBox(TicketFormat::Pass)->setText(tr("Pass for a phone's wallet"));
    m_where->setText(tr("Into the folder %1").arg(texts::isolated(QDir::toNativeSeparators(m_folder))));
    m_choose->setText(tr("Another folder"));
    m_save->setText(tr("Save"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Saving"));
    showState();
    showEnd();
}

} // namespace universe
