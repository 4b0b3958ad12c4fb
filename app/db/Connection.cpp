#include "app/db/Connection.h"

#include "app/db/Dialling.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace universe {

namespace {

// Calls name their schema.
constexpr QLatin1StringView sessionSettings("set search_path to pg_catalog, pg_temp; set lock_timeout to 0;"
                                            "set idle_in_transaction_session_timeout to '60s'");

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
    m_libpq = Libpq(handleOf(QSqlDatabase::database(m_name, false)), &m_waiting);
    auto begun = m_libpq.begin(sessionSettings);
    // A server that is well gives up before we do, and says so.
    if (begun)
        begun =
            m_libpq.runScript(QStringLiteral("set statement_timeout to %1").arg(m_waiting.limit().count() * 9 / 10));
    if (!begun) {
        const Error error = meaningOf(begun.error());
        close();
        return std::unexpected(error);
    }
    return Done{};
}

void Connection::close() {
    m_libpq = Libpq();
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<Rows> Connection::execute(const QByteArray &sql, const Params &params) {
    const auto rows = m_libpq.execute(sql, params);
    if (!rows)
        return std::unexpected(meaningOf(rows.error()));
    return *rows;
}

Result<bool> Connection::readsOnly() {
    const auto rows = execute("select current_setting('transaction_read_only')::boolean");
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().boolean(0);
}

// An error that ended the connection is Offline, whatever the server said last.
Error Connection::meaningOf(const ServerError &error) const {
    return {isOpen() ? error.code() : ErrorCode::Offline, (error.state + u' ' + error.detail).trimmed()};
}

} // namespace universe
