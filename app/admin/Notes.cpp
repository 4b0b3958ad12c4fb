#include "app/admin/Command.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

/// Databases that everybody of the cluster may connect to, a kiosk's login too.
ServerResult<QStringList> openDatabases(AdminConnection &connection) {
    const auto rows =
        connection.runScript(u"select datname from pg_database where datallowconn and datname <> current_database()"
                             " and has_database_privilege('public', oid, 'connect') order by datname"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->map([](const Row &row) { return row.text(0); });
}

} // namespace

Outcome noteClientSettings(AdminConnection &connection) {
    const auto rows = connection.runScript(u"select role_name, setting from private.client_settings()"_s);
    if (!rows)
        return failed(rows.error());
    for (int i = 0; i < rows->size(); ++i)
        print(u"note: role %1 has a setting of its own: %2"_s.arg(rows->at(i).text(0), rows->at(i).text(1)));
    return {};
}

Outcome noteOpenDatabases(AdminConnection &connection) {
    const auto names = openDatabases(connection);
    if (!names)
        return failed(names.error());
    if (!names->isEmpty())
        print(u"note: everybody may connect to %1, kiosks too; deploy --close-others takes that away"_s.arg(
            names->join(u", "_s)));
    return {};
}

Outcome closeOpenDatabases(AdminConnection &connection) {
    const auto names = openDatabases(connection);
    if (!names)
        return failed(names.error());
    for (const QString &name : *names) {
        const auto closed =
            connection.runScript(u"revoke connect on database %1 from public"_s.arg(connection.quotedName(name)));
        if (!closed)
            return failed(closed.error());
    }
    // Somebody who may not is only warned by the server.
    const auto left = openDatabases(connection);
    if (!left)
        return failed(left.error());
    if (!left->isEmpty())
        return std::unexpected(u"only a superuser or its owner can close %1"_s.arg(left->join(u", "_s)));
    if (!names->isEmpty())
        print(u"closed %1: who is no superuser connects there by a grant of its own"_s.arg(names->join(u", "_s)));
    return {};
}

Outcome noteWhatTheServerAllows(AdminConnection &connection) {
    const auto server =
        connection.runScript(u"select rolsuper, current_setting('max_prepared_transactions')::int > 0 from pg_roles"
                             " where rolname = current_user"_s);
    if (!server)
        return failed(server.error());
    if (!server->first().boolean(0))
        print(u"note: only a superuser can keep query texts out of this server's log, close functions of PostgreSQL"
              " to clients and bound their temporary files; have one run sql/roles/40_secrets.sql and"
              " select private.close_catalogue(), private.bind_kiosks() in this database"_s);
    if (server->first().boolean(1))
        print(u"note: max_prepared_transactions is not 0: a client can leave a transaction behind that holds seats"
              " until somebody rolls it back"_s);
    return {};
}

} // namespace universe::admin
