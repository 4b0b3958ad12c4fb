#pragma once

#include "app/core/ImportRecord.h"
#include "app/core/Reason.h"
#include "app/core/Result.h"
#include "app/db/AdminConnection.h"
#include "app/import/CatalogueDocument.h"

#include <QList>

#include <functional>

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
    Reason reason;                    ///< why it was rejected, or a warning
    QString field;                    ///< of the document, that it was rejected for; empty when it is not one
    int row = 0;                      ///< of a table, as its program counts them; 0 when there is none
    QList<ImportChange> changes = {}; ///< of an update
};

struct ImportReport {
    QString fileName;
    QList<ImportLine> lines;

    [[nodiscard]] qsizetype count(ImportOutcome outcome) const;
};

/// Why a document was not imported at all.
struct ImportFailure : Error {
    ImportFailure(Error error, Reason why = {}) // what happens on the way to the server has no reason
        : Error(std::move(error))
        , reason(std::move(why)) {}

    Reason reason; ///< of the server, for people; empty where the code says all
};

/// Hands catalogue documents to the server. It has a connection of its own and blocks: a large document takes longer
/// than any other call may, and nothing else is to wait for it. Use it on a worker thread or a command line.
class Importer {
public:
    /// How many of a document's venues and concerts the server has looked at.
    using Progress = std::function<void(int done)>;

    /// Told that another import or preview is at work, and asked whether to wait for its end. Without it a call that
    /// has to wait longer than a few seconds is refused as busy.
    using Turn = std::function<bool()>;

    explicit Importer(AdminConnection &connection, Progress progress = {}, Turn turn = {});

    /// Imports all of the document that is not rejected, in one transaction. With `dryRun` it imports nothing and gives
    /// the same report.
    std::expected<ImportReport, ImportFailure> import(const QString &token, const CatalogueDocument &document,
                                                      bool dryRun);

    /// What importing all of them would do, one after the other: each sees what those before it would have made.
    Result<QList<ImportReport>> dryRun(const QString &token, const QList<CatalogueDocument> &documents);

private:
    ServerResult<Rows> askPieces(const QString &token, const QList<CatalogueDocument> &documents, bool dryRun);
    ServerResult<Rows> ask(const QString &token, const CatalogueDocument &document, bool dryRun);
    /// In its turn: imports run one after the other.
    ServerResult<Rows> execute(const QString &statement, const Params &params);

    AdminConnection &m_connection;
    Turn m_turn;
};

} // namespace universe
