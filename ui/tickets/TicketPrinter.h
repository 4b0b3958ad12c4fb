#pragma once

#include "app/tickets/PrintedTicket.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace universe {

/// Prints tickets on another thread; only the dialog before needs the window's.
class TicketPrinter : public QObject {
    Q_OBJECT

public:
    enum class Phase { Idle, Printing, Printed, Failed };

    using QObject::QObject;

    /// Ignored while it prints.
    void print(const std::shared_ptr<QPrinter> &printer, const QList<PrintedTicket> &tickets);
    [[nodiscard]] Phase phase() const { return m_phase; }

Q_SIGNALS:
    void changed();

private:
    void setPhase(Phase phase);

    Phase m_phase = Phase::Idle;
};

} // namespace universe
