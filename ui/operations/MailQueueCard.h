#pragma once

#include "ui/widgets/Card.h"

class QTableView;

namespace universe {

class Button;
class Label;
class Notice;
class Operations;
class StateView;

/// The mails that did not go out, with why; one that failed can be tried anew.
class MailQueueCard : public Card {
    Q_OBJECT

public:
    explicit MailQueueCard(Operations &operations, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] Button *retryButton() const { return m_retry; }
    [[nodiscard]] Label *about() const { return m_about; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void follow();
    void retry();

    Operations &m_operations;
    Label *m_heading;
    Label *m_about;
    QTableView *m_table;
    StateView *m_none;
    Notice *m_notice;
    Button *m_retry;
};

} // namespace universe
