#include "ui/operations/JobsBanner.h"

#include "app/models/operations/JobWatch.h"

#include <QEvent>

namespace universe {

JobsBanner::JobsBanner(QWidget *parent)
    : Banner(parent) {
    hide();
    connect(this, &Banner::actionTriggered, this, &JobsBanner::operationsRequested);
}

void JobsBanner::setJobs(JobWatch &jobs) {
    m_jobs = &jobs;
    connect(m_jobs, &JobWatch::changed, this, &JobsBanner::follow);
    follow();
}

void JobsBanner::follow() {
    if (!m_jobs || !m_jobs->isMissing())
        return hide();
    setMessage(Icon::Warning, Tone::Warning,
               tr("A scheduled job is not running: returned seats may not be offered, or mail may not go out."));
    setAction(tr("Operations"));
    appear(false);
}

void JobsBanner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        follow();
    Banner::changeEvent(event);
}

} // namespace universe
