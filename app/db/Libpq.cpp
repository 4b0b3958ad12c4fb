#include "app/db/Libpq.h"

#include "app/db/Waiting.h"

#include <QLoggingCategory>

#include <libpq-fe.h>

namespace universe {

namespace {

Q_LOGGING_CATEGORY(notices, "universe.db.notices", QtWarningMsg)

void logNotice(void *, const PGresult *notice) { qCInfo(notices) << PQresultErrorMessage(notice); }

} // namespace

// Every function of libpq takes a null connection for a closed one.
Libpq::Libpq(pg_conn *connection)
    : m_connection(connection) {
    PQsetNoticeReceiver(connection, logNotice, nullptr);
}

bool Libpq::isOpen() const { return PQstatus(m_connection) == CONNECTION_OK; }

int Libpq::socket() const { return PQsocket(m_connection); }

std::chrono::milliseconds Libpq::longestSilence() const {
    constexpr std::chrono::milliseconds encryptedGlance{10};
    return PQsslInUse(m_connection) || PQgssEncInUse(m_connection) ? encryptedGlance : Waiting::anyTime;
}

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
        QString::fromUtf8(PQresultErrorMessage(result)).trimmed(),
        QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL))});
}

} // namespace universe
