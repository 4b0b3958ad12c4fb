#include "ui/printing/PrintQueueCard.h"

#include "app/core/Text.h"
#include "app/printing/PrintQueue.h"
#include "ui/printing/PrintJobRow.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QVBoxLayout>

#include <algorithm>

namespace universe {

PrintQueueCard::PrintQueueCard(PrintQueue &queue, QWidget *parent)
    : Card(parent)
    , m_queue(queue)
    , m_heading(new Label(TextRole::Heading))
    , m_none(new Label(TextRole::Body, {}, Tone::Muted))
    , m_notice(new Notice)
    , m_list(new QVBoxLayout) {
    m_heading->setHeading();
    m_none->setWordWrap(true);
    m_notice->clear();
    m_list->setSpacing(metrics::spaceM);
    body()->addWidget(m_heading);
    body()->addWidget(m_notice);
    body()->addWidget(m_none);
    body()->addLayout(m_list);
    connect(&queue, &PrintQueue::changed, this, &PrintQueueCard::follow);
    connect(&queue, &PrintQueue::notKept, this, [this](const QString &title) {
        m_notice->setError(
            tr("Not in the queue, as the disk of this machine does not take it: %1").arg(texts::isolated(title)));
    });
    connect(&queue, &PrintQueue::kept, m_notice, &Notice::clear);
    retranslate();
}

// A row stays the same widget while its job is there, so that the keyboard stays where it was.
void PrintQueueCard::follow() {
    const QList<PrintJob> &jobs = m_queue.jobs();
    QList<PrintJobRow *> rows;
    for (const PrintJob &job : jobs) {
        const auto known = std::ranges::find(m_rows, job.id, [](const PrintJobRow *row) { return row->job().id; });
        if (known != m_rows.end()) {
            (*known)->setJob(job);
            rows << *known;
            continue;
        }
        auto *row = new PrintJobRow(job, this);
        connect(row, &PrintJobRow::retryRequested, &m_queue, &PrintQueue::retry);
        connect(row, &PrintJobRow::removeRequested, &m_queue, &PrintQueue::remove);
        rows << row;
    }
    if (rows != m_rows) {
        for (PrintJobRow *row : std::as_const(m_rows)) {
            m_list->removeWidget(row);
            if (!rows.contains(row))
                row->deleteLater();
        }
        for (PrintJobRow *row : std::as_const(rows)) {
            m_list->addWidget(row);
            row->show();
        }
        m_rows = rows;
        readInOrder(*layout());
    }
    m_none->setVisible(m_rows.isEmpty());
}

void PrintQueueCard::retranslate() {
    m_heading->setText(tr("Queue"));
    m_none->setText(tr(
        "Nothing waits to be printed. A job stays here until the printer says that it is done, also when this program "
        "ends meanwhile."));
    for (PrintJobRow *row : std::as_const(m_rows))
        row->retranslate();
    follow();
}

} // namespace universe
