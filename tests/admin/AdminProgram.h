#pragma once

#include "tests/support/TestDatabase.h"

#include <QProcess>

namespace universe::test {

/// What my-universe-admin printed, and how it ended.
struct AdminAnswer {
    int exitCode = -1;
    QString out;
    QString error;
};

inline AdminAnswer admin(const QStringList &arguments, const QByteArray &input = {}) {
    constexpr int longestMs = 120000;
    QProcess process;
    process.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestMs))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline bool isOneLine(const QString &text) { return text.endsWith(u'\n') && text.count(u'\n') == 1; }

/// The line on standard input by which an account's password is told.
inline constexpr auto password = "correct horse battery\n";

} // namespace universe::test
