#include "ui/printing/PrintJobRow.h"

#include "app/core/Text.h"
#include "ui/printing/PrintText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace universe {

PrintJobRow::PrintJobRow(const PrintJob &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_title(new Label(TextRole::BodyStrong))
    , m_state(new Label(TextRole::Body))
    , m_retry(new Button(Button::Kind::Secondary, Icon::Refresh))
    , m_remove(new Button(Button::Kind::Ghost)) {
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::spaceXxs);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceXs);
    row->addLayout(words, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_retry, &QAbstractButton::clicked, this, [this] { Q_EMIT retryRequested(m_job.id); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_job.id); });
    retranslate();
}

void PrintJobRow::setJob(const PrintJob &job) {
    if (job == m_job)
        return;
    m_job = job;
    retranslate();
}

void PrintJobRow::retranslate() {
    const QString made = format::dateTime(m_job.made, QTimeZone::systemTimeZone());
    m_title->setText(tr("%1, %2, %3", "what is printed, on which printer, since when")
                         .arg(texts::isolated(m_job.title), texts::isolated(m_job.printer), made));
    m_state->setText(m_job.trouble == PaperTrouble::None
                         ? stateText(m_job)
                         : tr("%1: %2", "state: why").arg(stateText(m_job), troubleText(m_job.trouble)));
    m_state->setTone(m_job.state == PrintJob::State::Failed    ? Tone::Danger
                     : m_job.trouble != PaperTrouble::None     ? Tone::Warning
                     : m_job.state == PrintJob::State::Printed ? Tone::Positive
                                                               : Tone::Muted);
    m_retry->setText(tr("Print again"));
    m_retry->setAccessibleName(tr("Print again: %1").arg(m_job.title));
    m_retry->setVisible(m_job.state == PrintJob::State::Failed && m_job.trouble != PaperTrouble::NoFile);
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove from the queue: %1").arg(m_job.title));
}

} // namespace universe
