#include "app/admin/Command.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

Outcome createKiosk(const QCommandLineParser &parser) {
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());

    const QString role = parser.value(u"role-name"_s);
    const auto found = connection->execute(u"select to_regrole('my_universe_client') is not null,"
                                           " exists (select from pg_roles where rolname = $1)"_s,
                                           {role});
    if (!found)
        return failed(found.error());
    if (!found->first().boolean(0))
        return std::unexpected(u"nothing is deployed on this server yet, deploy first"_s);
    if (found->first().boolean(1))
        return std::unexpected(u"role %1 exists already"_s.arg(role));
    const auto verifier = connection->passwordVerifier(role, *password);
    if (!verifier)
        return failed(verifier.error());
    const auto created = connection->runScript(
        u"create role %1 login nosuperuser nocreatedb nocreaterole noreplication nobypassrls inherit"
        " password %2 in role my_universe_client"_s.arg(connection->quotedName(role),
                                                        connection->quotedText(*verifier)));
    if (!created)
        return failed(created.error());
    print(u"created kiosk role "_s + role);
    return {};
}

} // namespace

Command createKioskCommand() {
    return {u"create-kiosk"_s,
            u"Creates a login role for a kiosk; the password comes on standard input."_s,
            {{u"role-name"_s, u"The login role's name."_s, u"R"_s}},
            {u"role-name"_s},
            {},
            createKiosk};
}

} // namespace universe::admin
