#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QRegion>

#include <functional>
#include <vector>

namespace universe::bench {

/// An application that knows how long its events take, and when what it shows was painted.
class FrameApplication : public QApplication {
public:
    using QApplication::QApplication;

    /// Milliseconds that events have taken so far, painting included and waiting not.
    [[nodiscard]] double busy() const { return m_busy; }
    /// Runs events until a frame is over that leaves `done` true, and returns the milliseconds since `since`. Within 20
    /// seconds, or the program ends.
    double untilPainted(const QElapsedTimer &since, const std::function<bool()> &done);
    /// Starts to note what is painted of a widget.
    void watch(const QWidget *widget);
    /// What was painted of it since.
    [[nodiscard]] const QRegion &paintedRegion() const { return m_region; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
    bool m_painting = false;
    double m_busy = 0;
    std::function<void()> m_frameOver;
    const QWidget *m_watched = nullptr;
    QRegion m_region;
};

/// "p50 1.2, p95 3.4, max 5.6 ms (n 120)".
struct Times {
    std::vector<double> all;

    void add(double milliseconds) { all.push_back(milliseconds); }
    [[nodiscard]] double percentile(double part) const;
    void print(const char *what) const;
    /// The medians of this and of what it is measured by.
    void printRatio(const char *what, const Times &reference) const;
};

/// Resident, in megabytes.
double memory();

} // namespace universe::bench
