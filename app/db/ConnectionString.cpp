#include "app/db/ConnectionString.h"

#include <libpq-fe.h>

#include <memory>

namespace universe {

namespace {

void assign(ConnectionString &connection, const QString &keyword, const QString &value) {
    if (keyword == u"host")
        connection.host = value;
    else if (keyword == u"port")
        connection.port = value;
    else if (keyword == u"dbname")
        connection.database = value;
    else if (keyword == u"user")
        connection.user = value;
    else if (keyword == u"password")
        connection.password = value;
    else
        connection.others.append({keyword, value});
}

} // namespace

Result<ConnectionString> ConnectionString::parse(const QString &text) {
    char *reason = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(text.toUtf8().constData(), &reason), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> reasonOwner(reason, &PQfreemem);
    if (!options)
        return failure(ErrorCode::InvalidInput, QString::fromUtf8(reason).trimmed());

    ConnectionString connection;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            assign(connection, QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    return connection;
}

} // namespace universe
