#include "app/import/Importer.h"

#include "app/db/SqlState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

std::unexpected<Error> failureOf(const SqlError &error) {
    return failure(error.state.isEmpty() ? ErrorCode::Offline : errorCodeFor(error.state.toLatin1()), error.message);
}

ImportOutcome outcomeFrom(const QString &name) {
    if (name == u"created")
        return ImportOutcome::Created;
    if (name == u"updated")
        return ImportOutcome::Updated;
    return name == u"rejected" ? ImportOutcome::Rejected : ImportOutcome::Unchanged;
}

} // namespace

qsizetype ImportReport::count(ImportOutcome outcome) const {
    return std::ranges::count_if(
        lines, [&](const ImportLine &line) { return line.outcome == outcome && line.kind != u"document"; });
}

Result<QString> Importer::logIn(const QString &email, const QString &password) {
    const auto login =
        m_connection.exec(u"select token from api.log_in(email => $1, password => $2)"_s, {email, password});
    if (!login)
        return failureOf(login.error());
    if (login->size() == 0)
        return failure(ErrorCode::WrongCredentials, u"e-mail or password is wrong"_s);
    return login->text(0, 0);
}

Result<Done> Importer::logOut(const QString &token) {
    const auto done = m_connection.exec(u"select api.log_out(token => $1)"_s, {token});
    if (!done)
        return failureOf(done.error());
    return Done{};
}

Result<ImportReport> Importer::import(const QString &token, const CatalogueDocument &document, bool dryRun) {
    const auto rows = m_connection.exec(
        u"select kind, position, coalesce(source_id, ''), coalesce(id, 0), outcome, coalesce(message, '')"
        " from api.import_catalogue(token => $1, document => $2::jsonb, dry_run => $3)"_s,
        {token, QString::fromUtf8(document.json), dryRun ? u"true"_s : u"false"_s});
    if (!rows)
        return failureOf(rows.error());
    ImportReport report{document.fileName, {}};
    for (int row = 0; row < rows->size(); ++row)
        report.lines.append({rows->text(row, 0), static_cast<int>(rows->number(row, 1)), rows->text(row, 2),
                             rows->number(row, 3), outcomeFrom(rows->text(row, 4)), rows->text(row, 5)});
    return report;
}

} // namespace universe
