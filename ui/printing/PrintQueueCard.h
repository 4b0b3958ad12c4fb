#pragma once

#include "ui/widgets/Card.h"

#include <QList>

namespace universe {

class Label;
class Notice;
class PrintJobRow;
class PrintQueue;

/// What this machine has still to print, and what it printed last.
class PrintQueueCard : public Card {
    Q_OBJECT

public:
    explicit PrintQueueCard(PrintQueue &queue, QWidget *parent = nullptr);

    [[nodiscard]] const QList<PrintJobRow *> &rows() const { return m_rows; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void follow();

    PrintQueue &m_queue;
    Label *m_heading;
    Label *m_none;
    Notice *m_notice;
    QVBoxLayout *m_list;
    QList<PrintJobRow *> m_rows;
};

} // namespace universe
