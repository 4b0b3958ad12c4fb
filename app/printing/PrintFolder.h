#pragma once

#include "app/printing/PrintJob.h"

#include <QByteArray>
#include <QList>

namespace universe {

/// Print jobs on the disk of this machine: a PDF each, and a file that says what is known of it. Both are there as a
/// whole or not at all; only their owner can read them.
class PrintFolder {
public:
    explicit PrintFolder(const QString &path)
        : m_path(path) {}

    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] QString documentOf(const PrintJob &job) const;

    /// The oldest first.
    [[nodiscard]] QList<PrintJob> jobs() const;
    /// A new job. False: it could not be written.
    [[nodiscard]] bool add(const PrintJob &job, const QByteArray &document) const;
    [[nodiscard]] bool update(const PrintJob &job) const;
    /// What is printed needs no document; what it was can still be read.
    void dropDocument(const PrintJob &job) const;
    void drop(const PrintJob &job) const;

private:
    [[nodiscard]] QString recordOf(const PrintJob &job) const;

    QString m_path;
};

} // namespace universe
