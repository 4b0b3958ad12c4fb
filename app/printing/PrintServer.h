#pragma once

#include "app/printing/PrintJob.h"

#include <QList>

#include <expected>
#include <memory>
#include <optional>

namespace universe {

/// Speaks with CUPS. Each call waits for the answer: never in the window's thread.
class PrintServer {
public:
    PrintServer();
    ~PrintServer();
    Q_DISABLE_COPY_MOVE(PrintServer)

    [[nodiscard]] bool isThere() const { return m_link != nullptr; }
    /// Nothing when there is no answer.
    [[nodiscard]] std::optional<QList<Printer>> printers();
    /// Announces a job; nothing is printed before its document is there. The job's number, or why not.
    [[nodiscard]] std::expected<int, PaperTrouble> announce(const PrintJob &job);
    /// What hinders it.
    [[nodiscard]] PaperTrouble send(const PrintJob &job, const QString &document);
    /// Where a job stands that was announced; nothing when there is no answer. One whose document never came is
    /// withdrawn, and waits anew.
    [[nodiscard]] std::optional<PrintJob> ask(const PrintJob &job);
    void cancel(const PrintJob &job);

private:
    struct Link;
    std::unique_ptr<Link> m_link;
};

} // namespace universe
