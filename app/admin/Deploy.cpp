#include "app/admin/Command.h"
#include "app/server/Deployer.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

Outcome deploy(const QCommandLineParser &parser) {
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto superuser = connection->runScript(u"select rolsuper from pg_roles where rolname = current_user"_s);
    if (superuser && !superuser->first().boolean(0))
        print(u"note: only a superuser can keep query texts out of this server's log; have one run"
              " sql/roles/40_secrets.sql in this database"_s);
    const auto outcome = Deployer(*connection).deploy(parser.isSet(u"demo"_s));
    if (!outcome)
        return std::unexpected(outcome.error().summary());
    const auto damage = connection->runScript(u"select count(*) from private.damaged_structure()"_s);
    if (damage && damage->first().integer(0) > 0)
        print(
            u"note: %1 tables, indexes, constraints, triggers or functions are not as they were made, and a deployment"
            " leaves them so; `verify` names them"_s.arg(damage->first().integer(0)));
    if (!outcome->codeLoaded && !outcome->demoLoaded) {
        print(u"already up to date, nothing was changed"_s);
        return {};
    }
    if (outcome->codeLoaded)
        print(u"%1 migrations applied, procedures loaded"_s.arg(outcome->migrationsApplied));
    if (outcome->demoLoaded)
        print(u"demonstration catalogue and accounts loaded"_s);
    return {};
}

} // namespace

Command deployCommand() {
    return {u"deploy"_s,
            u"Creates or upgrades everything in the database, in one transaction."_s,
            {{u"demo"_s, u"Also load the demonstration catalogue and its accounts."_s}},
            {},
            {},
            deploy};
}

} // namespace universe::admin
