#include "app/admin/MemberSession.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

std::expected<MemberSession, QString> MemberSession::logIn(AdminConnection &connection, const QString &email,
                                                           const QString &password) {
    const auto login =
        connection.execute(u"select token from api.log_in(email => $1, password => $2)"_s, {email, password});
    if (!login)
        return std::unexpected(login.error().message);
    if (login->isEmpty())
        return std::unexpected(u"e-mail or password is wrong"_s);
    return MemberSession(connection, login->first().text(0));
}

MemberSession::MemberSession(MemberSession &&other) noexcept
    : m_connection(other.m_connection)
    , m_token(std::exchange(other.m_token, {})) {}

MemberSession::~MemberSession() {
    // Who is gone by then has ended the session, too.
    if (!m_token.isEmpty())
        (void)m_connection.execute(u"select api.end_session(token => $1)"_s, {m_token});
}

} // namespace universe::admin
