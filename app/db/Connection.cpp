#include "app/db/Connection.h"

#include "app/db/Dialling.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace universe {

namespace {

pg_conn *handleOf(const QSqlDatabase &database) {
    const QVariant handle = database.driver()->handle();
    // PGconn is a typedef of pg_conn: which of the two names the type goes by depends on who registered it first.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<pg_conn *const *>(handle.constData());
}

} // namespace

Connection::Connection(const Waiting &waiting)
    : m_waiting(waiting) {}

Connection::~Connection() { close(); }

Result<Done> Connection::open(const QString &conninfo) {
    close();
    const Result<QString> name = dial(conninfo, m_waiting);
    if (!name)
        return std::unexpected(name.error());
    m_name = *name;
    m_pipeline = Pipeline(handleOf(QSqlDatabase::database(m_name, false)), m_waiting);
    m_pipeline.greet();
    return Done{};
}

void Connection::close() {
    m_pipeline = Pipeline();
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

std::optional<Result<Rows>> Connection::receive(const QDeadlineTimer &deadline, int bell) {
    auto rows = m_pipeline.receive(deadline, bell);
    if (!rows)
        return std::nullopt;
    if (*rows)
        return **rows;
    return std::unexpected(meaningOf(rows->error()));
}

// An error that ended the connection is Offline, whatever the server said last.
Error Connection::meaningOf(const ServerError &error) const {
    return {isOpen() ? error.code() : ErrorCode::Offline, (error.state + u' ' + error.detail).trimmed(), error.data};
}

} // namespace universe
