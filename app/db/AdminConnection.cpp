#include "app/db/AdminConnection.h"

#include "app/db/Waiting.h"

#include <QElapsedTimer>

#include <libpq-fe.h>

#include <algorithm>
#include <array>

namespace universe {

namespace {

QByteArray utf8(QAnyStringView text) { return text.toString().toUtf8(); }

QString taken(char *allocated) {
    QString text = QString::fromUtf8(allocated);
    PQfreemem(allocated);
    return text;
}

/// How long the connection string lets one wait for the server.
std::chrono::seconds connectTimeout(pg_conn *connection) {
    std::chrono::seconds timeout{};
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(connection), PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
        if (qstrcmp(option->keyword, "connect_timeout") == 0)
            timeout = std::chrono::seconds(QByteArray(option->val).toInt());
    return timeout > std::chrono::seconds(0) ? timeout : std::chrono::seconds::max(); // as libpq has it
}

} // namespace

void AdminConnection::Closer::operator()(pg_conn *connection) const { PQfinish(connection); }

AdminConnection::AdminConnection(pg_conn *connection)
    : Libpq(connection)
    , m_connection(connection) {
    PQsetnonblocking(connection, 1); // a server that stands still takes no long document either
}

ServerResult<AdminConnection> AdminConnection::open(const QString &connection, std::chrono::seconds timeout) {
    // Later keywords win: those before dbname are defaults, and those after it cannot be overridden.
    const QByteArray target = connection.toUtf8();
    const QByteArray seconds = QByteArray::number(qMax<qint64>(2, timeout.count()));
    const std::array keywords{"connect_timeout", "fallback_application_name", "dbname", "client_encoding",
                              static_cast<const char *>(nullptr)};
    const std::array values{seconds.constData(), "my-universe", target.constData(), "UTF8",
                            static_cast<const char *>(nullptr)};
    AdminConnection opened(PQconnectdbParams(keywords.data(), values.data(), 1));
    if (!opened.isOpen())
        return std::unexpected(opened.lastError());
    QByteArray script;
    for (const auto &[name, value] : settings)
        script += QByteArray("set ") + name + " to '" + value + "';";
    // A pooler lets us in and then waits for its database.
    opened.setPatience(
        [limit = connectTimeout(opened.handle())](std::chrono::seconds waited) { return waited < limit; });
    if (auto begun = opened.runScript(script); !begun)
        return std::unexpected(begun.error());
    opened.setPatience({});
    return opened;
}

void AdminConnection::setListener(Listener listener) {
    auto next = std::make_unique<Listener>(std::move(listener));
    const auto receive = [](void *teller, const PGresult *notice) {
        const char *text = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
        if (const auto &tell = *static_cast<Listener *>(teller); tell && text)
            tell(QString::fromUtf8(text));
    };
    PQsetNoticeReceiver(m_connection.get(), receive, next.get());
    m_listener = std::move(next);
}

ServerResult<Rows> AdminConnection::execute(QAnyStringView statement, const Params &params) {
    const auto values = params.pointers();
    return answer(PQsendQueryParams(m_connection.get(), utf8(statement).constData(), params.count(), nullptr,
                                    values.data(), nullptr, nullptr, 0) == 1);
}

ServerResult<Rows> AdminConnection::runScript(QAnyStringView script) {
    return answer(PQsendQuery(m_connection.get(), utf8(script).constData()) == 1);
}

ServerResult<Rows> AdminConnection::answer(bool isSent) {
    if (!isSent)
        return std::unexpected(lastError());
    constexpr std::chrono::milliseconds second{1000};
    const Waiting waiting(Waiting::anyTime);
    QElapsedTimer waited;
    waited.start();
    std::chrono::seconds told{};
    pg_result *last = nullptr;
    for (;;) {
        const bool unsent = PQflush(m_connection.get()) > 0;
        while (!PQisBusy(m_connection.get())) {
            pg_result *result = PQgetResult(m_connection.get());
            if (!result)
                return checked(last);
            PQclear(std::exchange(last, result));
        }
        const auto now = std::chrono::seconds(waited.elapsed() / 1000);
        if (m_patience && now > told && !m_patience(now)) {
            PQclear(last);
            const QString reason = QStringLiteral("the server did not answer within %1 seconds").arg(now.count());
            return std::unexpected(ServerError{{}, reason, reason});
        }
        told = now;
        [[maybe_unused]] const auto end =
            waiting.until(socket(), unsent, waiting.deadline(), std::min(second, longestSilence()));
        consumeInput();
    }
}

QString AdminConnection::quotedName(const QString &name) const {
    const QByteArray text = name.toUtf8();
    return taken(PQescapeIdentifier(m_connection.get(), text.constData(), static_cast<size_t>(text.size())));
}

QString AdminConnection::quotedText(const QString &value) const {
    const QByteArray text = value.toUtf8();
    return taken(PQescapeLiteral(m_connection.get(), text.constData(), static_cast<size_t>(text.size())));
}

ServerResult<QString> AdminConnection::passwordVerifier(const QString &role, const QString &password) {
    char *verifier = PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(), role.toUtf8().constData(),
                                           "scram-sha-256");
    if (!verifier)
        return std::unexpected(lastError());
    return taken(verifier);
}

void AdminConnection::cancel() const {
    std::array<char, 256> ignored{};
    const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> handle(PQgetCancel(m_connection.get()), PQfreeCancel);
    if (handle)
        PQcancel(handle.get(), ignored.data(), static_cast<int>(ignored.size()));
}

} // namespace universe
