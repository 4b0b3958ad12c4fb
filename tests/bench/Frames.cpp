#include "tests/bench/Frames.h"

#include <QEventLoop>
#include <QFile>
#include <QPaintEvent>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace universe::bench {

using namespace std::chrono_literals;

bool FrameApplication::notify(QObject *receiver, QEvent *event) {
    QElapsedTimer timer;
    timer.start();
    if (event->type() == QEvent::Paint) {
        m_painting = true;
        if (receiver == m_watched)
            m_region += static_cast<QPaintEvent *>(event)->region();
    }
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    if (--m_depth > 0)
        return result;
    m_busy += double(timer.nsecsElapsed()) / 1e6;
    if (std::exchange(m_painting, false) && m_frameOver)
        m_frameOver();
    return result;
}

double FrameApplication::untilPainted(const QElapsedTimer &since, const std::function<bool()> &done) {
    double taken = 0;
    QEventLoop loop;
    m_frameOver = [&] {
        if (taken == 0 && done()) {
            taken = double(since.nsecsElapsed()) / 1e6;
            loop.quit();
        }
    };
    QTimer::singleShot(20s, &loop, [] { qFatal("nothing was painted for 20 seconds"); });
    loop.exec();
    m_frameOver = {};
    return taken;
}

void FrameApplication::watch(const QWidget *widget) {
    m_watched = widget;
    m_region = {};
}

double Times::percentile(double part) const {
    std::vector<double> sorted = all;
    std::ranges::sort(sorted);
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

void Times::print(const char *what) const {
    std::printf("  %-44s p50 %6.2f  p95 %6.2f  max %6.2f ms  (%zu)\n", what, percentile(0.5), percentile(0.95),
                percentile(1), all.size());
    std::fflush(stdout);
}

void Times::printRatio(const char *what, const Times &reference) const {
    std::printf("  %-44s %.1f times\n", what, percentile(0.5) / reference.percentile(0.5));
}

double memory() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace universe::bench
