#pragma once

#include "app/models/import/ImportFile.h"
#include "app/models/import/ImportRow.h"

#include "app/core/Result.h"
#include "app/import/ImportPolicy.h"

#include <atomic>

/// What an import does on a thread of its own. Nothing here knows of the window.
namespace universe::importWork {

/// Shared by the window and the thread that works.
struct Progress {
    std::atomic<int> done = 0;          ///< venues and concerts of the present file
    std::atomic<bool> hasBegun = false; ///< the server may have it
    std::atomic<bool> isCancelled = false;
    std::atomic<bool> isWaiting = false; ///< for another import or preview
};

/// How the server is reached, and by whom.
struct Access {
    QString connection;
    QString token;
};

/// The files as they are found; one that cannot be opened is unreadable.
QList<ImportFile> look(const QStringList &paths);

/// Reads the file and names what is in it.
ImportFile read(ImportFile file, const ImportPolicy &policy);

/// What the server said of a document.
struct Answer {
    std::expected<ImportReport, ImportFailure> report;
    QList<ImportRow> rows;
};

/// Has the server take the document, or say what it would do. Cancelled, the server stops within a second, and nothing
/// of the document is in.
Answer ask(const Access &access, const ImportFile &file, int position, bool dryRun, Progress &progress);

/// What importing the files one after the other would do, for each of them; the position of each is where it is among
/// all that were chosen. Cancelled as above.
Result<QList<Answer>> preview(const Access &access, const QList<std::pair<int, ImportFile>> &files, Progress &progress);

} // namespace universe::importWork
