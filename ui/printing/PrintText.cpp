#include "ui/printing/PrintText.h"

#include <QCoreApplication>

namespace universe {

namespace {

struct PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

} // namespace

QString troubleText(PaperTrouble trouble) {
    switch (trouble) {
    case PaperTrouble::None:
        break;
    case PaperTrouble::NoService:
        return PrintTexts::tr("The print service of this machine does not answer. It is asked again.");
    case PaperTrouble::NoPrinter:
        return PrintTexts::tr("The print service does not know this printer any more.");
    case PaperTrouble::Refuses:
        return PrintTexts::tr("The printer takes no jobs at present.");
    case PaperTrouble::PaperOut:
        return PrintTexts::tr("Paper is out. Put some in, and it goes on.");
    case PaperTrouble::Jam:
        return PrintTexts::tr("Paper is jammed. Take it out, and it goes on.");
    case PaperTrouble::Open:
        return PrintTexts::tr("The printer is open. Close it, and it goes on.");
    case PaperTrouble::NoInk:
        return PrintTexts::tr("Ink or toner is out.");
    case PaperTrouble::Unreachable:
        return PrintTexts::tr("The printer is not reached. Is it switched on and connected?");
    case PaperTrouble::Paused:
        return PrintTexts::tr("The printer is paused. Resume it in the settings of this machine.");
    case PaperTrouble::Other:
        return PrintTexts::tr("The printer wants to be looked at.");
    case PaperTrouble::Cancelled:
        return PrintTexts::tr("It was cancelled at the printer.");
    case PaperTrouble::NotPrinted:
        return PrintTexts::tr("The printer did not take it.");
    case PaperTrouble::Forgotten:
        return PrintTexts::tr("The print service does not say how it ended. Look whether it is printed.");
    case PaperTrouble::NoFile:
        return PrintTexts::tr("It cannot be read from the disk of this machine. Print it anew.");
    }
    return {};
}

QString stateText(const PrintJob &job) {
    switch (job.state) {
    case PrintJob::State::Waiting:
        return PrintTexts::tr("Waiting");
    case PrintJob::State::Printing:
        return job.trouble == PaperTrouble::None ? PrintTexts::tr("Printing") : PrintTexts::tr("Held up");
    case PrintJob::State::Failed:
        return PrintTexts::tr("Not printed");
    case PrintJob::State::Printed:
        return PrintTexts::tr("Printed");
    }
    return {};
}

} // namespace universe
