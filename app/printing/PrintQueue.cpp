#include "app/printing/PrintQueue.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"

#include <QTimerEvent>
#include <QUuid>

#include <algorithm>

namespace universe {

PrintQueue::PrintQueue(const QString &folder, std::chrono::milliseconds period, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_period(period) {}

void PrintQueue::load() { work(); }

void PrintQueue::loadPrinters() {
    m_wish.asksForPrinters = true;
    work();
}

void PrintQueue::add(const QString &title, const QString &printer, Paper paper, const Maker &make) {
    PrintJob job{.title = title, .printer = printer, .paper = paper, .made = QDateTime::currentDateTimeUtc()};
    job.id = job.made.toString(QStringLiteral("yyyyMMddHHmmsszzz-")) +
             QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    whenDone(this, inBackground([folder = m_folder, job, make] { return folder.add(job, make()); }),
             [this, title](bool isKept) {
                 isKept ? Q_EMIT kept(title) : Q_EMIT notKept(title);
                 work();
             });
}

void PrintQueue::retry(const QString &job) {
    m_wish.retried << job;
    work();
}

void PrintQueue::remove(const QString &job) {
    m_wish.removed << job;
    work();
}

const PrintJob *PrintQueue::stuck() const {
    const auto job = std::ranges::find_if(m_jobs, [](const PrintJob &each) {
        return each.state != PrintJob::State::Printed && each.trouble != PaperTrouble::None;
    });
    return job == m_jobs.end() ? nullptr : &*job;
}

void PrintQueue::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_timer.stop();
    work();
}

void PrintQueue::work() {
    m_isWanted = true;
    if (m_isAtWork)
        return;
    m_isWanted = false;
    m_isAtWork = true;
    m_timer.stop();
    const PrintWish wish = std::exchange(m_wish, {});
    m_asksForPrinters = wish.asksForPrinters;
    whenDone(this, inBackground([folder = m_folder, wish] { return makePrintRound(folder, wish); }),
             [this](const PrintState &state) { follow(state); });
}

void PrintQueue::follow(const PrintState &state) {
    m_isAtWork = false;
    m_asksForPrinters = false;
    m_jobs = state.jobs;
    std::ranges::reverse(m_jobs);
    if (state.wasAsked)
        m_printers = state.printers;
    m_wish.retried += state.left.retried;
    m_wish.removed += state.left.removed;
    const bool isOver = std::ranges::all_of(m_jobs, &PrintJob::isOver);
    if (!isOver || !m_wish.retried.isEmpty() || !m_wish.removed.isEmpty())
        m_timer.start(int(m_period.count()), this);
    Q_EMIT changed();
    if (m_isWanted)
        work();
}

} // namespace universe
