#include "app/import/Importer.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

std::unexpected<Error> failureOf(const ServerError &error) { return failure(error.code(), error.message); }

ImportOutcome outcomeFrom(const QString &name) {
    for (const ImportOutcome outcome : {ImportOutcome::Created, ImportOutcome::Updated, ImportOutcome::Rejected}) {
        if (name == nameOf(outcome))
            return outcome;
    }
    return ImportOutcome::Unchanged;
}

/// What the reader rejected reached the server as null, which it rejected for being null.
void addRemark(ImportReport &report, const ReadRemark &remark) {
    const QString kind = remark.list == u"venues" ? u"venue"_s : remark.list == u"concerts" ? u"concert"_s : QString();
    const auto line = std::ranges::find_if(report.lines, [&](const ImportLine &candidate) {
        return !kind.isEmpty() && candidate.kind == kind && candidate.position == remark.position;
    });
    if (line == report.lines.end()) {
        report.lines.prepend({u"document"_s, 0, {}, 0, ImportOutcome::Unchanged, remark.text, {}});
    } else if (remark.isRejected) {
        line->sourceId = remark.sourceId;
        line->message = remark.text;
    } else {
        line->message += (line->message.isEmpty() ? QString() : u"; "_s) + remark.text;
    }
}

} // namespace

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

Result<ImportReport> Importer::import(const QString &token, const CatalogueDocument &document, bool dryRun) {
    const auto rows = m_connection.execute(
        u"select kind, position, coalesce(source_id, ''), coalesce(id, 0), outcome, coalesce(message, ''),"
        " coalesce(field, '') from api.import_catalogue(token => $1, document => $2::jsonb, dry_run => $3, file => $4,"
        " file_hash => nullif($5, ''))"_s,
        {token, document.json, dryRun, QFileInfo(document.fileName).fileName(), document.fileHash});
    if (!rows)
        return failureOf(rows.error());
    ImportReport report{document.fileName, rows->map([](const Row &row) {
                            return ImportLine{row.text(0),    int(row.integer(1)),      row.text(2),
                                              row.integer(3), outcomeFrom(row.text(4)), row.text(5),
                                              row.text(6)};
                        })};
    for (const ReadRemark &remark : document.remarks)
        addRemark(report, remark);
    return report;
}

} // namespace universe
