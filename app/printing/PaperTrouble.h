#pragma once

namespace universe {

/// Why a printer does not print, or a job was not printed.
enum class PaperTrouble {
    None,
    NoService, ///< CUPS does not answer
    NoPrinter, ///< CUPS does not know it (any more)
    Refuses,   ///< takes no jobs
    PaperOut,
    Jam,
    Open,
    NoInk,
    Unreachable, ///< switched off, or not connected
    Paused,
    Other,     ///< the printer wants something else
    Cancelled, ///< at the printer, or by whoever looks after it
    NotPrinted,
    Forgotten, ///< CUPS does not say how it ended
    NoFile,    ///< what was to be printed is gone from this machine
};

} // namespace universe
