#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Badge;
class JobWatch;
class Label;
class Notice;

/// The jobs that are run by time, when each ran last, and what to do when they do not run.
class JobsCard : public Card {
    Q_OBJECT

public:
    explicit JobsCard(JobWatch &jobs, QWidget *parent = nullptr);

    /// What the card says of each job, in its order.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    struct Row {
        Label *name;
        Label *text;
        Badge *state;
    };

    void follow();
    void addRow();

    JobWatch &m_jobs;
    Label *m_heading;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    Notice *m_notice;
};

} // namespace universe
