#pragma once

#include "app/printing/PrintQueue.h"
#include "app/printing/PrinterChoice.h"
#include "tests/printing/CupsServer.h"

#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

namespace universe::test {

/// A machine with a folder and settings of its own, and the printer of a test.
struct PrintDesk {
    explicit PrintDesk(const CupsServer &server)
        : cups(server) {
        cups.clear();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("my-universe-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    ~PrintDesk() {
        cups.givePaper();
        cups.mendPrinter();
        QThreadPool::globalInstance()->waitForDone(); // a round is in the folder still
    }
    Q_DISABLE_COPY_MOVE(PrintDesk)

    /// Something of this name, for the printer that is there.
    void add(const QString &title) {
        queue.add(title, QStringLiteral("Counter"), Paper::A4, [] { return QByteArray("%PDF-1.4\n"); });
    }

    static constexpr int patience = 30'000;
    QTemporaryDir folder;
    const CupsServer &cups;
    PrintQueue queue{folder.filePath(QStringLiteral("jobs")), std::chrono::milliseconds(50)};
};

} // namespace universe::test
