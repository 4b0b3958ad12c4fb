#include "app/db/Pipeline.h"

#include <libpq-fe.h>

#include <utility>

namespace universe {

Pipeline::Pipeline(pg_conn *connection, const Waiting &waiting)
    : Libpq(connection)
    , m_waiting(&waiting) {
    PQsetnonblocking(connection, 1);
    PQenterPipelineMode(connection);
}

void Pipeline::greet() {
    QByteArray greeting = "select current_setting('transaction_read_only')::boolean";
    const auto set = [&greeting](const char *name, const QByteArray &value) {
        greeting += QByteArray(", set_config('") + name + "', '" + value + "', false)";
    };
    for (const auto &[name, value] : settings)
        set(name, value);
    set("search_path", "pg_catalog, pg_temp"); // calls name their schema
    set("lock_timeout", "0");
    set("idle_in_transaction_session_timeout", "60s");
    // A server that is well gives up before we do, and says so.
    set("statement_timeout", QByteArray::number(m_waiting->limit().count() * 9 / 10));
    send(greeting);
}

void Pipeline::send(const QByteArray &statement, const Params &params) {
    const auto values = params.pointers();
    PQsendQueryParams(handle(), statement.constData(), params.count(), nullptr, values.data(), nullptr, nullptr, 0);
    PQpipelineSync(handle()); // ends its transaction, and sends
}

std::optional<ServerResult<Rows>> Pipeline::receive(const QDeadlineTimer &deadline, int bell) {
    const auto longest = longestSilence();
    for (;;) {
        const bool unsent = PQflush(handle()) > 0;
        if (auto answer = read())
            return answer;
        switch (m_waiting->until(socket(), unsent, deadline, longest, bell)) {
        case Waiting::End::Ready:
            consumeInput();
            break;
        case Waiting::End::Overdue:
            m_gaveUp = true;
            return std::unexpected(
                ServerError{{}, QStringLiteral("no answer in time"), QStringLiteral("no answer in time")});
        case Waiting::End::Rung:
        case Waiting::End::Stopped:
            return std::nullopt;
        }
    }
}

std::optional<ServerResult<Rows>> Pipeline::read() {
    // What comes for a statement: its answer, nothing, and the mark of its end. A broken connection brings no mark.
    // Twice nothing means that nothing was sent, for want of memory: that becomes overdue.
    bool hadNothing = false;
    while (isOpen() && !PQisBusy(handle())) {
        pg_result *result = PQgetResult(handle());
        if (!result) {
            if (std::exchange(hadNothing, true))
                return std::nullopt;
            continue;
        }
        if (PQresultStatus(result) == PGRES_PIPELINE_SYNC) {
            PQclear(result);
            return std::exchange(m_answer, std::nullopt);
        }
        m_answer = checked(result);
    }
    if (isOpen())
        return std::nullopt;
    return std::exchange(m_answer, std::nullopt).value_or(std::unexpected(lastError()));
}

} // namespace universe
