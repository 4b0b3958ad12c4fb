#include "app/import/Importer.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

ImportFailure failureOf(const ServerError &error) {
    const bool isRefusal = error.code() == ErrorCode::InvalidInput;
    return {{error.code(), error.message}, Reason::fromServer(error.message, isRefusal ? error.data : QString())};
}

ImportOutcome outcomeFrom(const QString &name) {
    for (const ImportOutcome outcome : {ImportOutcome::Created, ImportOutcome::Updated, ImportOutcome::Rejected}) {
        if (name == nameOf(outcome))
            return outcome;
    }
    return ImportOutcome::Unchanged;
}

void addRows(ImportReport &report, const QList<int> &rows) {
    for (ImportLine &line : report.lines) {
        if (line.kind == u"concert" && line.position <= rows.size())
            line.row = rows.at(line.position - 1);
    }
}

QString kindOf(const ReadRemark &remark) {
    return remark.list == u"venues" ? u"venue"_s : remark.list == u"concerts" ? u"concert"_s : QString();
}

/// What the reader rejected reached the server as null, which it rejected for being null.
void addRemarks(ImportReport &report, const QList<ReadRemark> &remarks) {
    QHash<std::pair<QString, int>, qsizetype> places;
    for (qsizetype i = 0; i < report.lines.size(); ++i)
        places.insert({report.lines[i].kind, report.lines[i].position}, i);
    QList<ImportLine> ofDocument;
    for (const ReadRemark &remark : remarks) {
        const auto place = places.constFind({kindOf(remark), remark.position});
        if (place == places.cend()) {
            ofDocument.append({u"document"_s, 0, {}, 0, ImportOutcome::Unchanged, remark.text, {}, 0, {}});
            continue;
        }
        ImportLine &line = report.lines[*place];
        if (remark.isRejected) {
            line.sourceId = remark.sourceId;
            line.reason = remark.text;
            line.field = remark.field;
        } else {
            line.reason = line.reason.with(remark.text);
        }
    }
    report.lines = ofDocument + report.lines;
}

/// Counts on where an upload's next piece counts from 0 again.
class Counter {
public:
    int count(int done, int all) {
        if (done < m_done)
            m_before += m_all;
        m_done = done;
        m_all = all;
        return m_before + done;
    }

private:
    int m_before = 0;
    int m_done = 0;
    int m_all = 0;
};

QList<ImportChange> changesIn(const QString &json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QList<ImportChange> changes;
    for (auto change = object.begin(); change != object.end(); ++change)
        changes.append({change.key(), change.value()[0].toString(), change.value()[1].toString()});
    return changes;
}

const QString lineColumns =
    u"select kind, position, coalesce(source_id, ''), coalesce(id, 0), outcome,"
    " coalesce(message, ''), coalesce(field, ''), coalesce(changes::text, ''), coalesce(reason::text, '') "_s;

ImportLine lineOf(const Row &row) {
    return {row.text(0),
            int(row.integer(1)),
            row.text(2),
            row.integer(3),
            outcomeFrom(row.text(4)),
            Reason::fromServer(row.text(5), row.text(8)),
            row.text(6),
            0,
            changesIn(row.text(7))};
}

} // namespace

Importer::Importer(AdminConnection &connection, Progress progress, Turn turn)
    : m_connection(connection)
    , m_turn(std::move(turn)) {
    m_connection.setListener(
        [progress = std::move(progress), waits = m_turn, counter = Counter()](const QString &notice) mutable {
            static const QRegularExpression words(u"^(\\d+) of (\\d+) venues and concerts$"_s);
            const auto match = words.match(notice);
            if (progress && match.hasMatch())
                progress(counter.count(match.captured(1).toInt(), match.captured(2).toInt()));
            else if (waits && notice == u"waiting for another import or preview")
                waits();
        });
}

QString nameOf(ImportOutcome outcome) {
    switch (outcome) {
    case ImportOutcome::Created:
        return u"created"_s;
    case ImportOutcome::Updated:
        return u"updated"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

qsizetype ImportReport::count(ImportOutcome outcome) const {
    return std::ranges::count_if(
        lines, [&](const ImportLine &line) { return line.outcome == outcome && line.kind != u"document"; });
}

ServerResult<Rows> Importer::execute(const QString &statement, const Params &params) {
    while (true) {
        auto rows = m_connection.execute(statement, params);
        const bool isOthersTurn = !rows && rows.error().state == u"55P03"; // lock_not_available
        if (!isOthersTurn || !m_turn || !m_turn())
            return rows;
    }
}

ServerResult<Rows> Importer::ask(const QString &token, const CatalogueDocument &document, bool dryRun) {
    const QString name = QFileInfo(document.fileName).fileName();
    if (!document.pieces) {
        return execute(lineColumns +
                           u"from api.import_catalogue(token => $1, document => $2::jsonb, dry_run => $3, file => $4,"
                           " file_hash => nullif($5, ''))"_s,
                       {token, document.json, dryRun, name, document.fileHash});
    }
    return askPieces(token, {document}, dryRun);
}

ServerResult<Rows> Importer::askPieces(const QString &token, const QList<CatalogueDocument> &documents, bool dryRun) {
    const QString upload = QUuid::createUuid().toString(QUuid::WithoutBraces);
    int ordinal = 0;
    for (const CatalogueDocument &document : documents) {
        for (int piece = 0; piece < document.pieceCount(); ++piece) {
            const auto isSent = m_connection.execute(
                u"select api.send_piece(token => $1, upload => $2, ordinal => $3, document => $4::jsonb)",
                {token, upload, ++ordinal, document.piece(piece)});
            if (!isSent)
                return std::unexpected(isSent.error());
        }
    }
    const CatalogueDocument &first = documents.first();
    const QString name = QFileInfo(first.fileName).fileName();
    return execute(lineColumns + u"from api.import_pieces(token => $1, upload => $2, dry_run => $3, file => $4,"
                                 " file_hash => nullif($5, ''))"_s,
                   {token, upload, dryRun, name, first.fileHash});
}

std::expected<ImportReport, ImportFailure> Importer::import(const QString &token, const CatalogueDocument &document,
                                                            bool dryRun) {
    const auto rows = ask(token, document, dryRun);
    if (!rows)
        return std::unexpected(failureOf(rows.error()));
    ImportReport report{document.fileName, rows->map(lineOf)};
    addRows(report, document.concertRows);
    addRemarks(report, document.remarks);
    return report;
}

Result<QList<ImportReport>> Importer::dryRun(const QString &token, const QList<CatalogueDocument> &documents) {
    const auto rows = askPieces(token, documents, true);
    if (!rows)
        return failure(rows.error().code(), rows.error().message);
    QList<ImportReport> reports;
    const QList<ImportLine> lines = rows->map(lineOf);
    int venues = 0; // of the documents before
    int concerts = 0;
    for (const CatalogueDocument &document : documents) {
        ImportReport report{document.fileName, {}};
        for (ImportLine line : lines) {
            const bool isVenue = line.kind == u"venue";
            // What concerns a document as a whole does not say which one.
            const bool isOfDocument = line.kind == u"document" && reports.isEmpty();
            line.position -= line.kind == u"document" ? 0 : isVenue ? venues : concerts;
            const int most = isVenue ? document.venueCount : document.concertCount;
            if (isOfDocument || (line.kind != u"document" && line.position >= 1 && line.position <= most))
                report.lines.append(line);
        }
        addRows(report, document.concertRows);
        addRemarks(report, document.remarks);
        venues += document.venueCount;
        concerts += document.concertCount;
        reports.append(std::move(report));
    }
    return reports;
}

} // namespace universe
