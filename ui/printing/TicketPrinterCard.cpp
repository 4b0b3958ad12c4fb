#include "ui/printing/TicketPrinterCard.h"

#include "app/core/Text.h"
#include "app/printing/PrintQueue.h"
#include "app/printing/PrinterChoice.h"
#include "app/printing/TestPage.h"
#include "ui/printing/PrintText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>

#include <algorithm>

namespace universe {

TicketPrinterCard::TicketPrinterCard(PrintQueue &queue, QWidget *parent)
    : Card(parent)
    , m_queue(queue)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_printer(new ChoiceField)
    , m_paper(new ChoiceField)
    , m_test(new Button(Button::Kind::Secondary, Icon::Print))
    , m_refresh(new Button(Button::Kind::Ghost, Icon::Refresh))
    , m_notice(new Notice) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_notice->clear();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics::spaceM);
    choices->addWidget(m_printer, 2);
    choices->addWidget(m_paper, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_test);
    buttons->addWidget(m_refresh);
    buttons->addStretch();
    body()->addWidget(m_heading);
    body()->addWidget(m_about);
    body()->addLayout(choices);
    body()->addWidget(m_notice);
    body()->addLayout(buttons);
    connect(m_printer, &ChoiceField::chosen, this, &TicketPrinterCard::choose);
    connect(m_paper, &ChoiceField::chosen, this, &TicketPrinterCard::choose);
    connect(m_test, &QAbstractButton::clicked, this, &TicketPrinterCard::test);
    connect(m_refresh, &QAbstractButton::clicked, &queue, &PrintQueue::loadPrinters);
    connect(&queue, &PrintQueue::changed, this, &TicketPrinterCard::follow);
    retranslate();
}

void TicketPrinterCard::fill() {
    const PrinterChoice choice = PrinterChoice::ofTickets();
    QList<ChoiceField::Choice> printers{{tr("Ask each time"), QString()}};
    for (const Printer &printer : m_queue.printers().value_or(QList<Printer>()))
        printers.append({printer.info.isEmpty() || printer.info == printer.name
                             ? printer.name
                             : tr("%1 (%2)", "printer").arg(printer.info, printer.name),
                         printer.name});
    m_printer->setChoices(printers);
    m_printer->setValue(choice.printer); // one that is gone stays chosen, by its name
    m_paper->setChoices({{tr("A4"), int(Paper::A4)}, {tr("Roll of 80 mm"), int(Paper::Roll)}});
    m_paper->setValue(int(choice.paper));
}

void TicketPrinterCard::follow() {
    fill();
    const QString chosen = m_printer->value().toString();
    m_paper->setEnabled(!chosen.isEmpty());
    m_test->setEnabled(!chosen.isEmpty());
    m_refresh->setBusy(m_queue.isAsking());
    const auto &printers = m_queue.printers();
    QString said;
    if (!printers)
        said = m_queue.isAsking() ? tr("Looking for printers…") : troubleText(PaperTrouble::NoService);
    else if (printers->isEmpty())
        said = tr("No printer is set up on this machine. Add one in its settings.");
    else if (const auto it = std::ranges::find(*printers, chosen, &Printer::name); it != printers->end())
        said = troubleText(it->trouble);
    else if (!chosen.isEmpty())
        said = troubleText(PaperTrouble::NoPrinter);
    if (std::exchange(m_shown, said) == said)
        return;
    if (said.isEmpty())
        m_notice->clear();
    else
        m_notice->setMessage(m_queue.isAsking() ? Icon::Info : Icon::Warning,
                             m_queue.isAsking() ? Tone::Muted : Tone::Warning, said);
}

void TicketPrinterCard::choose() {
    const PrinterChoice choice{m_printer->value().toString(), Paper(m_paper->value().toInt())};
    choice.keepForTickets();
    follow();
}

void TicketPrinterCard::test() {
    const PrinterChoice choice = PrinterChoice::ofTickets();
    if (!choice.asksEachTime())
        m_queue.add(tr("Test page"), choice.printer, choice.paper,
                    [choice] { return testPage(choice.printer, choice.paper); });
}

void TicketPrinterCard::retranslate() {
    m_heading->setText(tr("Tickets"));
    m_about->setText(tr("With a printer chosen here, tickets at the counter are printed at once, without a question."));
    m_printer->setLabel(tr("Printer of this machine"));
    m_paper->setLabel(tr("Paper"));
    m_test->setText(tr("Print a test page"));
    m_refresh->setText(tr("Look for printers"));
    m_shown.clear();
    m_notice->clear();
    follow();
}

} // namespace universe
