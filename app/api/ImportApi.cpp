#include "app/api/ImportApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace universe {

namespace {

ChangeRecord readChange(const Row &row) {
    const QString outcome = row.text(3);
    ChangeRecord record{.ordinal = int(row.integer(0)),
                        .kind = row.text(1),
                        .name = row.text(2),
                        .what = outcome == u"created"   ? ChangeRecord::What::Created
                                : outcome == u"removed" ? ChangeRecord::What::Removed
                                                        : ChangeRecord::What::Updated,
                        .changes = {}};
    const QJsonObject changes = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        record.changes << ImportChange{change.key(), change.value()[0].toString(), change.value()[1].toString()};
    return record;
}

} // namespace

QFuture<Result<QList<ImportRecord>>> ImportApi::imports(const QString &token, qint64 after) {
    return m_database.call(Retry::AtOnce,
                           "select import_no, at, name, file, created, updated, unchanged, rejected, removed, undoes "
                           "from api.imports(token => $1, after => nullif($2::bigint, 0)::text)",
                           Params(token, after), [](const Rows &rows) -> Result<QList<ImportRecord>> {
                               return rows.map([](const Row &row) {
                                   return ImportRecord{.number = row.integer(0),
                                                       .at = row.instant(1),
                                                       .who = row.text(2),
                                                       .file = row.text(3),
                                                       .created = int(row.integer(4)),
                                                       .updated = int(row.integer(5)),
                                                       .unchanged = int(row.integer(6)),
                                                       .rejected = int(row.integer(7)),
                                                       .removed = int(row.integer(8)),
                                                       .undoes = row.isNull(9) ? 0 : row.integer(9)};
                               });
                           });
}

QFuture<Result<QList<ChangeRecord>>> ImportApi::changes(const QString &token, qint64 import, int after) {
    return m_database.call(Retry::AtOnce,
                           "select ordinal, kind, name, outcome, changes from api.import_changes(token => $1, "
                           "import_no => $2, after => $3)",
                           Params(token, import, after),
                           [](const Rows &rows) -> Result<QList<ChangeRecord>> { return rows.map(&readChange); });
}

} // namespace universe
