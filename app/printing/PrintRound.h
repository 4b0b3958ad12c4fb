#pragma once

#include "app/printing/PrintFolder.h"

#include <QStringList>

#include <optional>

namespace universe {

/// What one asks of a round.
struct PrintWish {
    bool asksForPrinters = false;
    QStringList retried; ///< jobs that failed
    QStringList removed;
};

/// How things stand after a round.
struct PrintState {
    QList<PrintJob> jobs{};
    std::optional<QList<Printer>> printers{}; ///< nothing: CUPS was not asked, or did not answer
    bool wasAsked = false;
    PrintWish left{}; ///< what could not be done, because another program was at it
};

/// One round through the jobs of a folder: sends what waits, asks for what was sent. It waits for CUPS. Of several
/// programs with the same folder one makes the round, and the others read how it stands.
PrintState makePrintRound(const PrintFolder &folder, const PrintWish &wish);

} // namespace universe
