#include "app/db/Libpq.h"

#include <QLoggingCategory>

#include <libpq-fe.h>

namespace universe {

namespace {

// What a role's own settings could change about how values and statements are written. A login can alter its own role.
constexpr auto writing = "set timezone to 'UTC'; set datestyle to 'ISO'; set intervalstyle to 'postgres';"
                         "set client_encoding to 'UTF8'; set standard_conforming_strings to on;"
                         "set bytea_output to 'hex'; set extra_float_digits to 1; set array_nulls to on;"
                         "set quote_all_identifiers to off; set transform_null_equals to off;"
                         "set default_transaction_isolation to 'read committed';"
                         "set default_transaction_read_only to off; set default_transaction_deferrable to off;"
                         "set client_min_messages to 'notice';";

Q_LOGGING_CATEGORY(notices, "universe.db.notices", QtWarningMsg)

void logNotice(void *, const PGresult *notice) { qCInfo(notices) << PQresultErrorMessage(notice); }

QByteArray utf8(QAnyStringView text) { return text.toString().toUtf8(); }

} // namespace

// Every function of libpq takes a null connection for a closed one.
Libpq::Libpq(pg_conn *connection)
    : m_connection(connection) {
    PQsetNoticeReceiver(connection, logNotice, nullptr);
}

ServerResult<Rows> Libpq::begin(QLatin1StringView further) {
    if (!isOpen())
        return std::unexpected(lastError());
    return runScript(QLatin1StringView(writing) + further);
}

bool Libpq::isOpen() const { return PQstatus(m_connection) == CONNECTION_OK; }

ServerResult<Rows> Libpq::execute(QAnyStringView statement, const Params &params) {
    return checked(PQexecParams(m_connection, utf8(statement).constData(), params.count(), nullptr,
                                params.pointers().data(), nullptr, nullptr, 0));
}

ServerResult<Rows> Libpq::runScript(QAnyStringView script) {
    return checked(PQexec(m_connection, utf8(script).constData()));
}

int Libpq::socket() const { return PQsocket(m_connection); }

void Libpq::consumeInput() { PQconsumeInput(m_connection); }

ServerError Libpq::lastError() const {
    const QString text = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
    return {{}, text.simplified(), text};
}

ServerResult<Rows> Libpq::checked(pg_result *result) const {
    Rows rows(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)
        return rows;
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (!state) // a killed server leaves none
        return std::unexpected(lastError());
    return std::unexpected(ServerError{
        QString::fromLatin1(state), QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)).simplified(),
        QString::fromUtf8(PQresultErrorMessage(result)).trimmed()});
}

} // namespace universe
