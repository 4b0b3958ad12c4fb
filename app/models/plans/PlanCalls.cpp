#include "app/models/plans/PlanCalls.h"

#include "app/core/Background.h"
#include "app/db/AdminConnection.h"

#include <algorithm>

namespace universe {

namespace {

Result<ImportLine> import(const QString &connectionString, const QString &token, const QByteArray &document,
                          bool dryRun) {
    auto connection = AdminConnection::open(connectionString);
    if (!connection)
        return failure(connection.error().code(), connection.error().detail);
    const auto report = Importer(*connection).import(token, {.fileName = {}, .json = document, .remarks = {}}, dryRun);
    if (!report)
        return std::unexpected(report.error());
    const auto line = std::ranges::find(report->lines, QStringLiteral("venue"), &ImportLine::kind);
    if (line == report->lines.end())
        return failure(ErrorCode::Internal);
    return *line;
}

} // namespace

PlanCalls PlanCalls::of(PlanApi &api, const QString &connection, SessionController &session) {
    return {.halls = [&](const QString &query, const QString &cursor,
                         int count) { return api.halls(session.token(), query, cursor, count); },
            .plan = [&](VenueId venue, int version) { return api.plan(session.token(), venue, version); },
            .versions = [&](VenueId venue) { return api.versions(session.token(), venue); },
            .save =
                [connection, &session](const QByteArray &document, bool dryRun) {
                    return inBackground([connection, token = session.token(), document, dryRun] {
                        return import(connection, token, document, dryRun);
                    });
                }};
}

} // namespace universe
