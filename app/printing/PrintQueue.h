#pragma once

#include "app/printing/PrintRound.h"

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <functional>

namespace universe {

/// What this machine prints without asking. A job is on the disk before anything else happens, and leaves only when its
/// printer has said that it is done, or somebody removes it. All work is done on other threads.
class PrintQueue : public QObject {
    Q_OBJECT

public:
    /// Makes the PDF, on another thread.
    using Maker = std::function<QByteArray()>;

    explicit PrintQueue(const QString &folder, std::chrono::milliseconds period = std::chrono::seconds(3),
                        QObject *parent = nullptr);

    /// Looks how the jobs of this machine stand, and goes on with them.
    void load();
    /// Asks CUPS for its printers, too.
    void loadPrinters();
    void add(const QString &title, const QString &printer, Paper paper, const Maker &make);
    void retry(const QString &job);
    void remove(const QString &job);

    /// The newest first.
    [[nodiscard]] const QList<PrintJob> &jobs() const { return m_jobs; }
    /// Nothing before they are known, and while CUPS does not answer.
    [[nodiscard]] const std::optional<QList<Printer>> &printers() const { return m_printers; }
    [[nodiscard]] bool isAsking() const { return m_isAtWork && m_asksForPrinters; }
    /// Of the jobs that are not printed yet the first that something keeps back; null without one.
    [[nodiscard]] const PrintJob *stuck() const;

Q_SIGNALS:
    void changed();
    void kept(const QString &title);
    /// It could not be written to the disk, and will not be printed.
    void notKept(const QString &title);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void work();
    void follow(const PrintState &state);

    PrintFolder m_folder;
    std::chrono::milliseconds m_period;
    QBasicTimer m_timer;
    PrintWish m_wish; ///< for the next round
    bool m_isAtWork = false;
    bool m_asksForPrinters = false;
    bool m_isWanted = false; ///< another round
    QList<PrintJob> m_jobs;
    std::optional<QList<Printer>> m_printers;
};

} // namespace universe
