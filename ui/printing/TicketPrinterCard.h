#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Button;
class ChoiceField;
class Label;
class Notice;
class PrintQueue;

/// Where this machine prints tickets: the printer, its paper, and a page to try it.
class TicketPrinterCard : public Card {
    Q_OBJECT

public:
    explicit TicketPrinterCard(PrintQueue &queue, QWidget *parent = nullptr);

    [[nodiscard]] ChoiceField *printer() const { return m_printer; }
    [[nodiscard]] ChoiceField *paper() const { return m_paper; }
    [[nodiscard]] Button *testButton() const { return m_test; }
    [[nodiscard]] Button *refreshButton() const { return m_refresh; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void follow();
    void fill();
    void choose();
    void test();

    PrintQueue &m_queue;
    Label *m_heading;
    Label *m_about;
    ChoiceField *m_printer;
    ChoiceField *m_paper;
    Button *m_test;
    Button *m_refresh;
    Notice *m_notice;
    QString m_shown; ///< by the notice
};

} // namespace universe
