#include "app/db/AdminConnection.h"

#include <libpq-fe.h>

#include <array>

namespace universe {

namespace {

QByteArray utf8(QAnyStringView text) { return text.toString().toUtf8(); }

QString taken(char *allocated) {
    QString text = QString::fromUtf8(allocated);
    PQfreemem(allocated);
    return text;
}

} // namespace

void AdminConnection::Closer::operator()(pg_conn *connection) const { PQfinish(connection); }

AdminConnection::AdminConnection(pg_conn *connection)
    : Libpq(connection)
    , m_connection(connection) {}

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
    if (auto begun = opened.runScript(script); !begun)
        return std::unexpected(begun.error());
    return opened;
}

ServerResult<Rows> AdminConnection::execute(QAnyStringView statement, const Params &params) {
    const auto values = params.pointers();
    return checked(PQexecParams(m_connection.get(), utf8(statement).constData(), params.count(), nullptr, values.data(),
                                nullptr, nullptr, 0));
}

ServerResult<Rows> AdminConnection::runScript(QAnyStringView script) {
    return checked(PQexec(m_connection.get(), utf8(script).constData()));
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
