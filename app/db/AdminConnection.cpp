#include "app/db/AdminConnection.h"

#include <libpq-fe.h>

#include <array>
#include <vector>

namespace universe {

namespace {

QString oneLine(const char *text) { return QString::fromUtf8(text).simplified(); }

void forwardNotice(void *listener, const PGresult *notice) {
    const auto &call = *static_cast<std::function<void(const QString &)> *>(listener);
    if (call)
        call(oneLine(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY)));
}

QString taken(char *allocated) {
    const QString text = QString::fromUtf8(allocated);
    PQfreemem(allocated);
    return text;
}

} // namespace

SqlRows::SqlRows(pg_result *result)
    : m_result(result, PQclear) {}
int SqlRows::size() const { return PQntuples(m_result.get()); }
bool SqlRows::isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) == 1; }
QString SqlRows::text(int row, int column) const {
    return QString::fromUtf8(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}
qint64 SqlRows::number(int row, int column) const { return text(row, column).toLongLong(); }
bool SqlRows::flag(int row, int column) const { return *PQgetvalue(m_result.get(), row, column) == 't'; }

void AdminConnection::Closer::operator()(pg_conn *connection) const { PQfinish(connection); }

AdminConnection::AdminConnection(pg_conn *connection)
    : m_connection(connection)
    , m_onNotice(std::make_unique<std::function<void(const QString &)>>()) {
    PQsetNoticeReceiver(connection, forwardNotice, m_onNotice.get());
}

SqlResult<AdminConnection> AdminConnection::open(const QString &connection, std::chrono::seconds timeout) {
    // Later keywords win, so what stands before dbname is only a default, and what stands after it is not negotiable.
    const QByteArray target = connection.toUtf8();
    const QByteArray seconds = QByteArray::number(qMax<qint64>(2, timeout.count()));
    const std::array keywords{"connect_timeout", "fallback_application_name", "dbname", "client_encoding",
                              static_cast<const char *>(nullptr)};
    const std::array values{seconds.constData(), "my-universe", target.constData(), "UTF8",
                            static_cast<const char *>(nullptr)};
    AdminConnection opened(PQconnectdbParams(keywords.data(), values.data(), 1));
    if (PQstatus(opened.m_connection.get()) != CONNECTION_OK)
        return std::unexpected(opened.lastError());
    return opened;
}

SqlResult<SqlRows> AdminConnection::run(const QString &script) {
    return checked(PQexec(m_connection.get(), script.toUtf8().constData()));
}

SqlResult<SqlRows> AdminConnection::exec(const QString &statement, const QList<SqlParameter> &parameters) {
    std::vector<QByteArray> texts;
    texts.reserve(static_cast<size_t>(parameters.size()));
    std::vector<const char *> values;
    for (const SqlParameter &parameter : parameters) {
        texts.push_back(parameter ? parameter->toUtf8() : QByteArray());
        values.push_back(parameter ? texts.back().constData() : nullptr);
    }
    return checked(PQexecParams(m_connection.get(), statement.toUtf8().constData(), static_cast<int>(values.size()),
                                nullptr, values.data(), nullptr, nullptr, 0));
}

SqlResult<SqlRows> AdminConnection::copyIn(const QString &statement, const QByteArray &data) {
    PGresult *begun = PQexec(m_connection.get(), statement.toUtf8().constData());
    if (PQresultStatus(begun) != PGRES_COPY_IN)
        return checked(begun);
    PQclear(begun);
    if (PQputCopyData(m_connection.get(), data.constData(), static_cast<int>(data.size())) != 1 ||
        PQputCopyEnd(m_connection.get(), nullptr) != 1)
        return std::unexpected(lastError());
    auto answer = checked(PQgetResult(m_connection.get()));
    while (PGresult *rest = PQgetResult(m_connection.get()))
        PQclear(rest);
    return answer;
}

QString AdminConnection::quotedName(const QString &name) const {
    const QByteArray text = name.toUtf8();
    return taken(PQescapeIdentifier(m_connection.get(), text.constData(), static_cast<size_t>(text.size())));
}

QString AdminConnection::quotedText(const QString &value) const {
    const QByteArray text = value.toUtf8();
    return taken(PQescapeLiteral(m_connection.get(), text.constData(), static_cast<size_t>(text.size())));
}

SqlResult<QString> AdminConnection::passwordVerifier(const QString &role, const QString &password) {
    char *verifier = PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(), role.toUtf8().constData(),
                                           "scram-sha-256");
    if (!verifier)
        return std::unexpected(lastError());
    return taken(verifier);
}

void AdminConnection::onNotice(std::function<void(const QString &)> listener) { *m_onNotice = std::move(listener); }

void AdminConnection::cancel() const {
    std::array<char, 256> ignored{};
    const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> handle(PQgetCancel(m_connection.get()), PQfreeCancel);
    if (handle)
        PQcancel(handle.get(), ignored.data(), static_cast<int>(ignored.size()));
}

int AdminConnection::backendId() const { return PQbackendPID(m_connection.get()); }

SqlError AdminConnection::lastError() const { return {{}, oneLine(PQerrorMessage(m_connection.get())), {}}; }

SqlResult<SqlRows> AdminConnection::checked(pg_result *result) {
    SqlRows rows(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)
        return rows;
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (!state)
        return std::unexpected(lastError());
    return std::unexpected(SqlError{QString::fromLatin1(state),
                                    oneLine(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)),
                                    QString::fromUtf8(PQresultErrorMessage(result)).trimmed()});
}

} // namespace universe
