#include "ui/printing/PrintBanner.h"

#include "app/core/Text.h"
#include "app/printing/PrintQueue.h"
#include "ui/printing/PrintText.h"

#include <QEvent>

#include <algorithm>

namespace universe {

PrintBanner::PrintBanner(QWidget *parent)
    : Banner(parent) {
    hide();
    connect(this, &Banner::actionTriggered, this, &PrintBanner::printersRequested);
}

void PrintBanner::setQueue(PrintQueue &queue) {
    m_queue = &queue;
    connect(m_queue, &PrintQueue::changed, this, &PrintBanner::follow);
    follow();
}

void PrintBanner::follow() {
    const PrintJob *job = m_queue ? m_queue->stuck() : nullptr;
    const PaperTrouble before = std::exchange(m_told, job ? job->trouble : PaperTrouble::None);
    if (!job)
        return hide();
    const auto left = std::ranges::count_if(
        m_queue->jobs(), [](const PrintJob &each) { return each.state != PrintJob::State::Printed; });
    setMessage(Icon::Print, Tone::Warning,
               tr("%1: %2 %n job(s) not printed yet.", nullptr, int(left))
                   .arg(texts::isolated(job->printer), troubleText(job->trouble)));
    setAction(tr("Printers"));
    appear(before != m_told);
}

void PrintBanner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        follow();
    Banner::changeEvent(event);
}

} // namespace universe
