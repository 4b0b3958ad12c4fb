#include "ui/operations/JobsCard.h"

#include "app/models/operations/JobWatch.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>

namespace universe {

namespace {

QString jobName(const QString &job) {
    if (job == u"offers")
        return JobsCard::tr("Offers of returned seats");
    if (job == u"draws")
        return JobsCard::tr("Draws");
    if (job == u"sums")
        return JobsCard::tr("Sums for reports");
    if (job == u"mail")
        return JobsCard::tr("Mail");
    return job; // of a newer server
}

QString runText(const JobRun &run) {
    if (!run.finishedAt.isValid())
        return JobsCard::tr("It never ran.");
    return JobsCard::tr("It ran last on %1 and did %n thing(s).", nullptr, int(run.done))
        .arg(format::dateTime(run.finishedAt, QTimeZone::systemTimeZone()));
}

} // namespace

JobsCard::JobsCard(JobWatch &jobs, QWidget *parent)
    : Card(parent)
    , m_jobs(jobs)
    , m_heading(new Label(TextRole::Heading))
    , m_column(new QVBoxLayout)
    , m_notice(new Notice) {
    m_heading->setHeading();
    m_column->setSpacing(metrics::spaceS);
    body()->addWidget(m_heading);
    body()->addWidget(m_notice);
    body()->addLayout(m_column);
    m_notice->clear();
    connect(&jobs, &JobWatch::changed, this, &JobsCard::follow);
    retranslate();
}

void JobsCard::addRow() {
    const Row row{new Label(TextRole::BodyStrong), new Label(TextRole::Body, {}, Tone::Muted), new Badge};
    row.text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.name);
    words->addWidget(row.text);
    auto *line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(row.state, 0, Qt::AlignTop);
    m_column->addLayout(line);
    m_rows.append(row);
}

void JobsCard::follow() {
    const QList<JobRun> &jobs = m_jobs.jobs();
    while (m_rows.size() < jobs.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool is = i < jobs.size();
        for (QWidget *part : QList<QWidget *>{m_rows[i].name, m_rows[i].text, m_rows[i].state})
            part->setVisible(is);
        if (!is)
            continue;
        m_rows[i].name->setText(jobName(jobs[i].job));
        m_rows[i].text->setText(runText(jobs[i]));
        m_rows[i].state->setText(jobs[i].isMissing ? tr("Missing", "a job's state") : tr("Runs", "a job's state"));
        m_rows[i].state->setTone(jobs[i].isMissing ? Tone::Warning : Tone::Positive);
    }
    const QString missing = tr("A job did not run. Have the system's timer or an operator run: %1")
                                .arg(QStringLiteral("my-universe-admin run-jobs --watch --database …"));
    if (!m_jobs.isMissing())
        m_notice->clear();
    else if (m_notice->text() != missing)
        m_notice->setMessage(Icon::Warning, Tone::Warning, missing);
}

QStringList JobsCard::lines() const {
    QStringList lines;
    for (const Row &row : m_rows)
        if (!row.name->isHidden())
            lines.append(row.name->text() + QStringLiteral(": ") + row.state->text());
    return lines;
}

void JobsCard::retranslate() {
    m_heading->setText(tr("Scheduled jobs"));
    follow();
}

} // namespace universe
