#pragma once

#include "ui/widgets/Page.h"

namespace universe {

class Label;
class PrintQueue;
class PrintQueueCard;
class TicketPrinterCard;

/// The printers of this machine: which one is for what, and what they have still to print.
class PrintersPage : public Page {
    Q_OBJECT

public:
    explicit PrintersPage(PrintQueue &queue, QWidget *parent = nullptr);

    [[nodiscard]] TicketPrinterCard *tickets() const { return m_tickets; }
    [[nodiscard]] PrintQueueCard *jobs() const { return m_jobs; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    PrintQueue &m_queue;
    Label *m_heading;
    TicketPrinterCard *m_tickets;
    PrintQueueCard *m_jobs;
};

} // namespace universe
