#include "app/admin/Command.h"

#include "app/core/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

constexpr int mostConnections = 1000;

std::expected<int, QString> connectionsOf(const QCommandLineParser &parser) {
    bool isNumber = false;
    const int connections = parser.value(u"connections"_s).toInt(&isNumber);
    if (!isNumber || connections < 1 || connections > mostConnections)
        return std::unexpected(u"--connections is a whole number from 1 to %1, not '%2'"_s.arg(mostConnections)
                                   .arg(parser.value(u"connections"_s)));
    return connections;
}

/// The name of a role, in one form; the reason why it can be none.
std::expected<QString, QString> roleName(const QString &given) {
    constexpr int longest = 63; // bytes: PostgreSQL cuts what is longer, and would make another role
    const QString name = given.normalized(QString::NormalizationForm_C);
    const bool control = std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (texts::showsNothing(name))
        return std::unexpected(u"the role's name is empty"_s);
    if (control || texts::hasInvisible(name))
        return std::unexpected(u"the role's name has a control character or an invisible sign"_s);
    if (name != name.trimmed())
        return std::unexpected(u"the role's name begins or ends with a blank"_s);
    if (name.toUtf8().size() > longest)
        return std::unexpected(u"the role's name has more than %1 bytes"_s.arg(longest));
    return name;
}

Outcome createKiosk(const QCommandLineParser &parser) {
    const auto role = roleName(parser.value(u"role-name"_s));
    if (!role)
        return std::unexpected(role.error());
    const auto connections = connectionsOf(parser);
    if (!connections)
        return std::unexpected(connections.error());
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());

    const auto found = connection->execute(u"select to_regclass('data.migration') is not null,"
                                           " exists (select from pg_roles where rolname = $1),"
                                           " current_database()"_s,
                                           {*role});
    if (!found)
        return failed(found.error());
    if (!found->first().boolean(0))
        return std::unexpected(u"nothing is deployed in this database yet, deploy first"_s);
    if (found->first().boolean(1))
        return std::unexpected(u"role %1 exists already"_s.arg(*role));
    const auto verifier = connection->passwordVerifier(*role, *password);
    if (!verifier)
        return failed(verifier.error());
    // One transaction: a role that exists is one that has all that a kiosk has.
    const auto created = connection->runScript(
        u"create role %1 login nosuperuser nocreatedb nocreaterole noreplication nobypassrls inherit"
        " connection limit %2 password %3 in role my_universe_client;"
        " grant connect on database %4 to %1; select private.bind_kiosks()"_s.arg(
            connection->quotedName(*role), QString::number(*connections), connection->quotedText(*verifier),
            connection->quotedName(found->first().text(2))));
    if (!created)
        return failed(created.error());
    print(u"created kiosk role "_s + *role);
    return {};
}

} // namespace

Command createKioskCommand() {
    return {u"create-kiosk"_s,
            u"Creates a login role for a kiosk of this database; the password comes on standard input."_s,
            {{u"role-name"_s, u"The login role's name."_s, u"R"_s},
             {u"connections"_s, u"How many connections it may have at once, 4 unless told."_s, u"N"_s, u"4"_s}},
            {u"role-name"_s},
            {},
            createKiosk};
}

} // namespace universe::admin
