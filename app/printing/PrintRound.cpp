#include "app/printing/PrintRound.h"

#include "app/printing/PrintServer.h"

#include <QFile>
#include <QLockFile>

#include <algorithm>

namespace universe {

namespace {

using State = PrintJob::State;

constexpr qsizetype remembered = 20; ///< printed jobs that can still be read of

/// What CUPS calls it is on the disk before the document is sent: a program that ends in between finds the job again
/// instead of printing it twice.
void send(const PrintFolder &folder, PrintServer &server, PrintJob &job) {
    if (!QFile::exists(folder.documentOf(job))) {
        job.state = State::Failed;
        job.trouble = PaperTrouble::NoFile;
        return;
    }
    const auto number = server.announce(job);
    if (!number) { // it goes on waiting
        job.trouble = number.error();
        return;
    }
    PrintJob announced = job;
    announced.number = *number;
    announced.state = State::Printing;
    announced.trouble = PaperTrouble::None;
    if (!folder.update(announced)) {
        server.cancel(announced);
        job.trouble = PaperTrouble::NoFile;
        return;
    }
    job = announced;
    job.trouble = server.send(job, folder.documentOf(job));
    if (job.trouble == PaperTrouble::NotPrinted || job.trouble == PaperTrouble::NoFile) {
        server.cancel(job);
        job.state = State::Failed;
    } // without an answer it may be there all the same: the next round asks
}

void goOn(const PrintFolder &folder, PrintServer &server, PrintJob &job) {
    if (job.state == State::Waiting)
        return send(folder, server, job);
    if (const auto now = server.ask(job))
        job = *now;
    else
        job.trouble = PaperTrouble::NoService;
}

/// What its printer suffers from is what a job waits for.
void tellTrouble(PrintJob &job, const QList<Printer> &printers) {
    const auto printer = std::ranges::find(printers, job.printer, &Printer::name);
    if (job.state == State::Printing && job.trouble == PaperTrouble::None && printer != printers.end())
        job.trouble = printer->trouble;
}

void obey(const PrintFolder &folder, std::optional<PrintServer> &server, QList<PrintJob> &jobs, const PrintWish &wish) {
    for (PrintJob &job : jobs) {
        if (job.state == State::Failed && wish.retried.contains(job.id)) {
            job.state = State::Waiting;
            job.number = 0;
            job.trouble = PaperTrouble::None;
        }
        if (!wish.removed.contains(job.id))
            continue;
        if (job.state == State::Printing) {
            if (!server)
                server.emplace();
            server->cancel(job);
        }
        folder.drop(job);
    }
    jobs.removeIf([&wish](const PrintJob &job) { return wish.removed.contains(job.id); });
}

void forgetOld(const PrintFolder &folder, QList<PrintJob> &jobs) {
    qsizetype printed = std::ranges::count(jobs, State::Printed, &PrintJob::state);
    jobs.removeIf([&](const PrintJob &job) {
        if (job.state != State::Printed || printed <= remembered)
            return false;
        --printed;
        folder.drop(job);
        return true;
    });
}

} // namespace

PrintState makePrintRound(const PrintFolder &folder, const PrintWish &wish) {
    PrintState state;
    QLockFile lock(folder.lockFile());
    const bool isFirst = folder.jobs().isEmpty() || lock.tryLock(0);
    state.jobs = folder.jobs();
    std::optional<PrintServer> server;
    if (!isFirst) {
        state.left = wish;
        state.left.asksForPrinters = false;
    } else {
        obey(folder, server, state.jobs, wish);
    }
    const bool hasWork = isFirst && !std::ranges::all_of(state.jobs, &PrintJob::isOver);
    if (hasWork || wish.asksForPrinters) {
        if (!server)
            server.emplace();
        state.wasAsked = true;
        const QList<PrintJob> before = folder.jobs();
        for (PrintJob &job : state.jobs) {
            if (isFirst && !job.isOver())
                goOn(folder, *server, job);
        }
        state.printers = server->printers();
        for (PrintJob &job : state.jobs)
            tellTrouble(job, state.printers.value_or(QList<Printer>()));
        if (isFirst) {
            for (const PrintJob &job : std::as_const(state.jobs)) {
                if (!before.contains(job) && folder.update(job) && job.state == State::Printed)
                    folder.dropDocument(job);
            }
        }
    }
    if (isFirst)
        forgetOld(folder, state.jobs);
    return state;
}

} // namespace universe
