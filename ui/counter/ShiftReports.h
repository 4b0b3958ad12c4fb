#pragma once

#include "app/core/Counter.h"
#include "app/printing/PrintedReport.h"

#include <QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace universe {

class PrintQueue;
class ShiftController;

/// Prints the reports of shifts, or saves them as PDF. The server is asked for one only once it is clear where it goes,
/// as it counts each.
class ShiftReports : public QObject {
    Q_OBJECT

public:
    explicit ShiftReports(ShiftController &shifts, QObject *parent = nullptr);

    /// Where a printer was chosen for this machine, they go there without asking. The queue outlives this.
    void setQueue(PrintQueue &queue);
    /// The window is what a dialog belongs to. Ignored while one is under way.
    void print(ShiftId shift, QWidget *window);
    void savePdf(ShiftId shift, qint64 number, QWidget *window);
    /// Whose report is under way; none is invalid.
    [[nodiscard]] ShiftId shift() const { return m_shift; }

Q_SIGNALS:
    void changed();
    void succeeded(const QString &text);
    void failed(const QString &text);

private:
    using Sink = std::function<void(const PrintedReport &report)>;

    void begin(ShiftId shift, Sink sink);
    void enqueue(const PrintedReport &report);
    void showKept(const QString &title, bool isKept);
    void printOn(const std::shared_ptr<QPrinter> &printer, const PrintedReport &report);
    void write(const QString &file, const PrintedReport &report);
    void end(bool isDone, const QString &text);

    ShiftController &m_shifts;
    PrintQueue *m_queue = nullptr; ///< null: always asks
    Sink m_sink;                   ///< of the report that is asked for
    QString m_queued;              ///< what was given to the queue and is not kept yet
    ShiftId m_shift;
};

} // namespace universe
