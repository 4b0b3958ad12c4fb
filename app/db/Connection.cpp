#include "app/db/Connection.h"

#include "app/db/ConnectionString.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace universe {

namespace {

// These settings reveal within seconds that a network swallows packets; the connection string may override them.
constexpr std::pair<const char *, const char *> connectionDefaults[] = {
    {"connect_timeout", "5"},  {"keepalives_idle", "10"},     {"keepalives_interval", "3"},
    {"keepalives_count", "3"}, {"tcp_user_timeout", "15000"}, {"application_name", "my-universe"},
};

// No ordinary call takes as long as this; a call that does must not hold the only connection for ever. Calls name their
// schema.
constexpr QLatin1StringView patience("set statement_timeout to '30s'; set search_path to pg_catalog, pg_temp;"
                                     "set lock_timeout to 0;"
                                     "set idle_in_transaction_session_timeout to '60s'");

QString quoted(QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

QString connectOptions(const ConnectionString &connection) {
    QStringList options;
    for (const auto &[keyword, value] : connection.others)
        options.append(keyword + u'=' + quoted(value));
    for (const auto &[keyword, value] : connectionDefaults) {
        const auto key = QString::fromLatin1(keyword);
        const bool given =
            std::ranges::any_of(connection.others, [&](const auto &other) { return other.first == key; });
        if (!given)
            options.append(key + u'=' + quoted(QString::fromLatin1(value)));
    }
    return options.join(u';');
}

pg_conn *handleOf(const QSqlDatabase &database) {
    const QVariant handle = database.driver()->handle();
    // PGconn is a typedef of pg_conn: which of the two names the type goes by depends on who registered it first.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<pg_conn *const *>(handle.constData());
}

} // namespace

Connection::Connection()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Connection::~Connection() { close(); }

Result<Done> Connection::open(const QString &conninfo) {
    close();
    const auto parsed = ConnectionString::parse(conninfo);
    if (!parsed)
        return std::unexpected(parsed.error());

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    if (!database.isValid())
        return failure(ErrorCode::Internal, QStringLiteral("the QPSQL driver of Qt is not installed"));
    database.setHostName(parsed->host);
    if (!parsed->port.isEmpty())
        database.setPort(parsed->port.toInt());
    database.setDatabaseName(parsed->database);
    database.setUserName(parsed->user);
    database.setPassword(parsed->password);
    database.setConnectOptions(connectOptions(*parsed));
    // QPSQL reports no SQLSTATE for a connection that never came to be. Only its text tells whether there is no server
    // or it refuses this user; the text goes to the log.
    if (!database.open())
        return failure(ErrorCode::Offline, database.lastError().databaseText());
    m_libpq = Libpq(handleOf(database));
    if (auto begun = m_libpq.begin(patience); !begun)
        return std::unexpected(meaningOf(begun.error()));
    return Done{};
}

void Connection::close() {
    m_libpq = Libpq();
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<Rows> Connection::execute(const QByteArray &sql, const Params &params) {
    const auto rows = m_libpq.execute(sql, params);
    if (!rows)
        return std::unexpected(meaningOf(rows.error()));
    return *rows;
}

// An error that ended the connection is Offline, whatever the server said last.
Error Connection::meaningOf(const ServerError &error) const {
    return {isOpen() ? error.code() : ErrorCode::Offline, (error.state + u' ' + error.detail).trimmed()};
}

} // namespace universe
