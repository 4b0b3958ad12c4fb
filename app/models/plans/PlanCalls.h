#pragma once

#include "app/api/PlanApi.h"
#include "app/import/Importer.h"
#include "app/models/SessionController.h"

#include <functional>

namespace universe {

/// The questions of the editor of plans to the server, for an administrator. They are functions, so that tests can
/// answer by hand.
struct PlanCalls {
    template <typename T>
    using Answer = QFuture<Result<T>>;

    std::function<Answer<ListPage<Hall>>(const QString &query, const QString &cursor, int count)> halls;
    std::function<Answer<VenuePlanRow>(VenueId venue, int version)> plan;
    std::function<Answer<QList<PlanVersion>>(VenueId venue)> versions;
    /// Imports a document with one hall, or tells what that would do.
    std::function<Answer<ImportLine>(const QByteArray &document, bool dryRun)> save;

    /// Both outlive the calls. The connection string is the window's own: saving may take longer than any call of the
    /// window may.
    static PlanCalls of(PlanApi &api, const QString &connection, SessionController &session);
};

} // namespace universe
