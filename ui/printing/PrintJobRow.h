#pragma once

#include "app/printing/PrintJob.h"

#include <QWidget>

namespace universe {

class Button;
class Label;

/// A job of the queue: what, where, how it stands, and what can be done about it.
class PrintJobRow : public QWidget {
    Q_OBJECT

public:
    explicit PrintJobRow(const PrintJob &job, QWidget *parent = nullptr);

    [[nodiscard]] const PrintJob &job() const { return m_job; }
    void setJob(const PrintJob &job);
    [[nodiscard]] Label *state() const { return m_state; }
    [[nodiscard]] Button *retryButton() const { return m_retry; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    void retranslate();

Q_SIGNALS:
    void retryRequested(const QString &job);
    void removeRequested(const QString &job);

private:
    PrintJob m_job;
    Label *m_title;
    Label *m_state;
    Button *m_retry;
    Button *m_remove;
};

} // namespace universe
