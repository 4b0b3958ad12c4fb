#pragma once

#include "app/printing/PaperTrouble.h"

#include <QDateTime>
#include <QString>

namespace universe {

enum class Paper { A4, Roll }; ///< a roll is 80 mm wide

/// What is to be printed. Its PDF is kept until the printer says that it is done.
struct PrintJob {
    enum class State { Waiting, Printing, Failed, Printed };

    QString id{}; ///< names its files
    QString title{};
    QString printer{};
    Paper paper = Paper::A4;
    QDateTime made{};
    State state = State::Waiting;
    int number = 0; ///< by which CUPS knows it; 0 before
    PaperTrouble trouble = PaperTrouble::None;

    [[nodiscard]] bool isOver() const { return state == State::Failed || state == State::Printed; }
    bool operator==(const PrintJob &) const = default;
};

struct Printer {
    QString name{};
    QString info{}; ///< how people call it
    PaperTrouble trouble = PaperTrouble::None;
    bool operator==(const Printer &) const = default;
};

} // namespace universe
