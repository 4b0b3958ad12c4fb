#include "app/admin/Command.h"
#include "app/server/Deployer.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

void printOutcome(const DeployOutcome &outcome) {
    if (!outcome.codeLoaded && !outcome.demoLoaded)
        print(u"already up to date, nothing was changed"_s);
    if (outcome.codeLoaded)
        print(u"%1 migrations applied, procedures loaded"_s.arg(outcome.migrationsApplied));
    if (outcome.demoLoaded)
        print(u"demonstration catalogue and accounts loaded"_s);
}

Outcome deploy(const QCommandLineParser &parser) {
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto noted = noteWhatTheServerAllows(*connection); !noted)
        return noted;
    const auto outcome = Deployer(*connection).deploy(parser.isSet(u"demo"_s));
    if (!outcome)
        return std::unexpected(outcome.error().summary());
    const auto damage = connection->runScript(u"select count(*) from private.damaged_structure()"_s);
    if (damage && damage->first().integer(0) > 0)
        print(
            u"note: %1 tables, indexes, constraints, triggers or functions are not as they were made, and a deployment"
            " leaves them so; `verify` names them"_s.arg(damage->first().integer(0)));
    printOutcome(*outcome);
    if (auto noted = noteClientSettings(*connection); !noted)
        return noted;
    return parser.isSet(u"close-others"_s) ? closeOpenDatabases(*connection) : noteOpenDatabases(*connection);
}

} // namespace

Command deployCommand() {
    return {
        u"deploy"_s,
        u"Creates or upgrades everything in the database, in one transaction."_s,
        {{u"demo"_s, u"Also load the demonstration catalogue and its accounts."_s},
         {u"close-others"_s, u"Also let PUBLIC, and with it kiosks, connect to no other database of the server."_s}},
        {},
        {},
        deploy};
}

} // namespace universe::admin
