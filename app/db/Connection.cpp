#include "app/db/Connection.h"

#include "app/db/ConnectionString.h"
#include "app/db/SqlState.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

namespace universe {

namespace {

using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;

// Found within seconds that a network swallows packets, unless the connection string says otherwise.
constexpr std::pair<const char *, const char *> connectionDefaults[] = {
    {"connect_timeout", "5"},  {"keepalives_idle", "10"},     {"keepalives_interval", "3"},
    {"keepalives_count", "3"}, {"tcp_user_timeout", "15000"}, {"application_name", "my-universe"},
};

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

// QPSQL reports no SQLSTATE for a connection that never came to be: class 28 and 3D are told apart by nothing but
// the server's text, so a second, bare attempt is not made; the text goes to the log and the person sees Offline.
Error openingError(const QSqlError &error) {
    const QString state = error.nativeErrorCode();
    if (state.startsWith(u"28"))
        return {ErrorCode::Forbidden, error.databaseText()};
    return {ErrorCode::Offline, error.databaseText()};
}

void forwardMessage(void *receiver, const char *message) {
    const auto &handler = *static_cast<std::function<void(const QString &)> *>(receiver);
    if (handler)
        handler(QString::fromUtf8(message).trimmed());
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
    if (!database.open())
        return std::unexpected(openingError(database.lastError()));
    PQsetNoticeProcessor(handle(), &forwardMessage, &m_noticeHandler);
    return executeScript("set timezone to 'UTC'; set datestyle to 'ISO'; set intervalstyle to 'postgres'");
}

void Connection::close() {
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

bool Connection::isOpen() const {
    const pg_conn *connection = handle();
    return connection && PQstatus(connection) == CONNECTION_OK;
}

Result<Rows> Connection::execute(const QByteArray &sql, const Params &params) {
    pg_conn *connection = handle();
    if (!connection)
        return failure(ErrorCode::Offline);
    const auto values = params.pointers();
    ResultPtr result(
        PQexecParams(connection, sql.constData(), params.count(), nullptr, values.data(), nullptr, nullptr, 0),
        &PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return std::unexpected(lastError(connection, result.get()));
    return Rows(result.release());
}

Result<Done> Connection::executeScript(const QByteArray &sql) {
    pg_conn *connection = handle();
    if (!connection)
        return failure(ErrorCode::Offline);
    const ResultPtr result(PQexec(connection, sql.constData()), &PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        return std::unexpected(lastError(connection, result.get()));
    return Done{};
}

void Connection::setNoticeHandler(std::function<void(const QString &)> handler) {
    m_noticeHandler = std::move(handler);
}

int Connection::socket() const {
    const pg_conn *connection = handle();
    return connection ? PQsocket(connection) : -1;
}

void Connection::consumeInput() {
    if (pg_conn *connection = handle())
        PQconsumeInput(connection);
}

pg_conn *Connection::handle() const {
    if (!QSqlDatabase::contains(m_name))
        return nullptr;
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    // PGconn is a typedef of pg_conn: which of the two names the type goes by depends on who registered it first.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<pg_conn *const *>(handle.constData());
}

Error Connection::lastError(const pg_conn *connection, const void *result) const {
    const auto *answer = static_cast<const PGresult *>(result);
    const char *state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    const QString text = QString::fromUtf8(PQresultErrorMessage(answer)).trimmed();
    // A killed server leaves no SQLSTATE at all; the connection's own status is what tells.
    if (PQstatus(connection) != CONNECTION_OK || !state)
        return {ErrorCode::Offline, text.isEmpty() ? QString::fromUtf8(PQerrorMessage(connection)).trimmed() : text};
    return {errorCodeFor(state), QString::fromLatin1(state) + u' ' + text};
}

} // namespace universe
