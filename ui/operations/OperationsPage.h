#pragma once

#include "ui/widgets/Page.h"

namespace universe {

class JobsCard;
class Label;
class MailQueueCard;
class Operations;

/// A deployment at work, for administrators: whether its jobs run, and which mail did not go out.
class OperationsPage : public Page {
    Q_OBJECT

public:
    explicit OperationsPage(Operations &operations, QWidget *parent = nullptr);

    [[nodiscard]] JobsCard *jobs() const { return m_jobs; }
    [[nodiscard]] MailQueueCard *mails() const { return m_mails; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    Operations &m_operations;
    Label *m_heading;
    JobsCard *m_jobs;
    MailQueueCard *m_mails;
};

} // namespace universe
