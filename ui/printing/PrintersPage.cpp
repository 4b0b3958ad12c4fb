#include "ui/printing/PrintersPage.h"

#include "app/printing/PrintQueue.h"
#include "ui/printing/PrintQueueCard.h"
#include "ui/printing/TicketPrinterCard.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"

#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int printersWidth = 1120;

}

PrintersPage::PrintersPage(PrintQueue &queue, QWidget *parent)
    : Page(parent)
    , m_queue(queue)
    , m_heading(new Label(TextRole::Title))
    , m_tickets(new TicketPrinterCard(queue))
    , m_jobs(new PrintQueueCard(queue)) {
    auto *scroll = new PageScroll(printersWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addWidget(m_tickets);
    scroll->body()->addWidget(m_jobs);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    PrintersPage::retranslate();
}

QString PrintersPage::title() const { return tr("Printers"); }

void PrintersPage::activate() { m_queue.loadPrinters(); }

void PrintersPage::refresh() { m_queue.loadPrinters(); }

void PrintersPage::retranslate() {
    m_heading->setText(tr("Printers"));
    m_tickets->retranslate();
    m_jobs->retranslate();
}

} // namespace universe
