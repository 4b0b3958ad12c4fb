// How long one poster takes, on one thread: painted, and from a stored picture of 1000 x 1500, at the sizes of the
// calendar, the grid, a concert's page and the grid on a screen of twice the density; and how long a picture takes to
// be stored. It prints and judges nothing.

#include "app/posters/PosterImage.h"
#include "ui/posters/PosterArt.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 31;

/// The median of some runs, in milliseconds.
template <typename Work>
double median(Work work) {
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!work(run))
            qFatal("nothing was made");
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

PosterSubject subject(int number) {
    return {{number + 1}, u"우주의 밤, 두 번째 이야기 %1"_s.arg(number), u"아이유, 잔나비"_s, u"K-pop"_s};
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"poster.png"_s);
    if (!paintPoster(subject(0), {3000, 4500}).save(file))
        qFatal("no file");
    const auto stored = posterFromFile(file);
    if (!stored)
        qFatal("no poster");
    const double storing = median([&](int) { return posterFromFile(file).has_value(); });
    std::printf("3000 x 4500 PNG, stored as %lld kB %6.1f ms\n", qlonglong(stored->size() / 1000), storing);
    for (const QSize size : {QSize(40, 60), QSize(208, 312), QSize(300, 450), QSize(416, 624)}) {
        const double painted = median([&](int run) { return !paintPoster(subject(run), size, 10).isNull(); });
        const double shown = median([&](int) { return !posterPicture(*stored, size, 10).isNull(); });
        std::printf("%3d x %3d  painted %6.1f ms  picture %6.1f ms\n", size.width(), size.height(), painted, shown);
    }
}
