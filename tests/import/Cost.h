#pragma once

#include "app/import/CatalogueFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

#include <ctime>

namespace universe::test {

/// What a piece of work took: time of the processor, however busy the machine is, and memory at its peak.
struct Cost {
    qint64 milliseconds = 0;
    qint64 megabytes = 0; ///< 0 where it cannot be told

    /// Whether it is that of a hostile file: somewhat more than a second, and what a file of 31 MB takes as it is read
    /// whole. Without bounds it is minutes, or gigabytes.
    [[nodiscard]] bool isBounded(qint64 mostMegabytes) const {
        constexpr qint64 most =
            30'000; // far from both: it takes three seconds at most, five where nothing is optimised
        return milliseconds < most && megabytes < mostMegabytes;
    }
};

/// In MB, of all that the process has used since it was made to forget it.
inline qint64 peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong() / 1024;
}

template <typename Work>
Cost costOf(Work work) {
    malloc_trim(0);
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    const bool isMeasured = references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && references.write("5") == 1;
    const qint64 before = peakMemory();
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    };
    const qint64 begin = now();
    work();
    const qint64 milliseconds = now() - begin;
    const Cost cost{milliseconds, isMeasured ? peakMemory() - before : 0};
    qInfo("%lld ms, %lld MB", cost.milliseconds, cost.megabytes);
    return cost;
}

/// As large as a file that is read whole may be.
inline constexpr int hostileSize = 31'000'000;

/// Makes the bytes of a hostile file: in a test's table they would all be there at once.
using HostileBytes = QByteArray (*)();

/// Reads what it makes, as a file of that format; it must be refused for this reason, or taken when there is none.
inline void readHostile(HostileBytes make, std::optional<CatalogueFormat> format, const QString &reason,
                        qint64 mostMegabytes = 350) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hostile")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        const QByteArray bytes = make();
        QVERIFY(file.write(bytes) == bytes.size());
    }
    file.close();
    ImportPolicy policy;
    policy.price = 1;
    policy.time = QTime(19, 0);
    QString error;
    const Cost cost = costOf([&] {
        const auto document = readCatalogueFile(file.fileName(), {.format = format, .policy = policy});
        error = document ? QString() : document.error().reason.english();
    });
    if (reason.isEmpty())
        QCOMPARE(error, QString());
    QVERIFY2(error.contains(reason), qPrintable(error));
    QVERIFY2(cost.isBounded(mostMegabytes),
             qPrintable(QStringLiteral("%1 ms, %2 MB").arg(cost.milliseconds).arg(cost.megabytes)));
}

} // namespace universe::test

Q_DECLARE_METATYPE(universe::test::HostileBytes)
