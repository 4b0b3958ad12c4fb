#include "app/db/Libpq.h"

#include "app/db/Waiting.h"

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
                         "set default_transaction_deferrable to off;"
                         "set client_min_messages to 'notice';";

Q_LOGGING_CATEGORY(notices, "universe.db.notices", QtWarningMsg)

void logNotice(void *, const PGresult *notice) { qCInfo(notices) << PQresultErrorMessage(notice); }

QByteArray utf8(QAnyStringView text) { return text.toString().toUtf8(); }

// An encrypted connection may have read more of the answer than it has handed on, which the socket does not tell.
constexpr std::chrono::milliseconds encryptedGlance{10};

bool isEncrypted(pg_conn *connection) { return PQsslInUse(connection) || PQgssEncInUse(connection); }

} // namespace

// Every function of libpq takes a null connection for a closed one.
Libpq::Libpq(pg_conn *connection, const Waiting *waiting)
    : m_connection(connection)
    , m_waiting(waiting) {
    PQsetNoticeReceiver(connection, logNotice, nullptr);
    if (waiting)
        PQsetnonblocking(connection, 1);
}

ServerResult<Rows> Libpq::begin(QLatin1StringView further) {
    if (!isOpen())
        return std::unexpected(lastError());
    return runScript(QLatin1StringView(writing) + further);
}

bool Libpq::isOpen() const { return !m_gaveUp && PQstatus(m_connection) == CONNECTION_OK; }

ServerResult<Rows> Libpq::execute(QAnyStringView statement, const Params &params) {
    const QByteArray text = utf8(statement);
    const auto values = params.pointers();
    if (m_waiting)
        return awaited(isOpen() && PQsendQueryParams(m_connection, text.constData(), params.count(), nullptr,
                                                     values.data(), nullptr, nullptr, 0));
    return checked(
        PQexecParams(m_connection, text.constData(), params.count(), nullptr, values.data(), nullptr, nullptr, 0));
}

ServerResult<Rows> Libpq::runScript(QAnyStringView script) {
    if (m_waiting)
        return awaited(isOpen() && PQsendQuery(m_connection, utf8(script).constData()));
    return checked(PQexec(m_connection, utf8(script).constData()));
}

/// The last answer to what was sent; an error ends a script, so it is the last.
ServerResult<Rows> Libpq::awaited(bool sent) {
    if (!sent)
        return std::unexpected(lastError());
    pg_result *last = nullptr;
    for (;;) {
        if (!awaitAnswer()) {
            PQclear(last);
            m_gaveUp = true;
            const auto overdue = QStringLiteral("no answer in time");
            return std::unexpected(ServerError{{}, overdue, overdue});
        }
        pg_result *next = PQgetResult(m_connection);
        if (!next)
            return checked(last);
        PQclear(last);
        last = next;
    }
}

/// Waits until the next answer can be had, or the connection is broken; false when that is overdue.
bool Libpq::awaitAnswer() {
    const QDeadlineTimer deadline = m_waiting->deadline();
    const auto longest = isEncrypted(m_connection) ? encryptedGlance : std::chrono::milliseconds(std::chrono::hours(1));
    for (;;) {
        const int unsent = PQflush(m_connection);
        if (unsent <= 0 && !PQisBusy(m_connection))
            return true;
        if (m_waiting->until(PQsocket(m_connection), unsent > 0, deadline, longest) != Waiting::End::Ready)
            return false;
        if (!PQconsumeInput(m_connection))
            return true;
    }
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
