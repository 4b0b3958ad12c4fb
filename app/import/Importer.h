#pragma once

#include "app/core/Result.h"
#include "app/db/AdminConnection.h"
#include "app/import/CatalogueReader.h"

#include <QList>

namespace universe {

enum class ImportOutcome { Created, Updated, Unchanged, Rejected };

/// The contract's word for it, as the server says it and reports have it.
QString nameOf(ImportOutcome outcome);

/// What became of one venue or concert of a document.
struct ImportLine {
    QString kind;     ///< "venue", "concert", or "document" for what concerns all of it
    int position = 0; ///< from 1, in the document's list of that kind
    QString sourceId;
    qint64 id = 0;
    ImportOutcome outcome = ImportOutcome::Unchanged;
    QString message; ///< why it was rejected, or a warning
    QString field;   ///< of the document, that it was rejected for; empty when it is not one
};

struct ImportReport {
    QString fileName;
    QList<ImportLine> lines;

    [[nodiscard]] qsizetype count(ImportOutcome outcome) const;
};

/// Hands catalogue documents to the server. It has a connection of its own and blocks: a large document takes longer
/// than any other call may, and nothing else is to wait for it. Use it on a worker thread or a command line.
class Importer {
public:
    explicit Importer(AdminConnection &connection)
        : m_connection(connection) {}

    /// Imports all of the document that is not rejected, in one transaction. With `dryRun` it imports nothing and gives
    /// the same report.
    Result<ImportReport> import(const QString &token, const CatalogueDocument &document, bool dryRun);

private:
    AdminConnection &m_connection;
};

} // namespace universe
