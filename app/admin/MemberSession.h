#pragma once

#include "app/db/AdminConnection.h"

#include <expected>
#include <optional>

namespace universe::admin {

/// A member's session of a command, which ends with the object.
class MemberSession {
public:
    /// The reason, when the e-mail or the password is wrong or the server does not let in.
    static std::expected<MemberSession, QString> logIn(AdminConnection &connection, const QString &email,
                                                       const QString &password);
    ~MemberSession();
    MemberSession(MemberSession &&other) noexcept;
    MemberSession(const MemberSession &) = delete;
    MemberSession &operator=(const MemberSession &) = delete;
    MemberSession &operator=(MemberSession &&) = delete;

    [[nodiscard]] QString token() const { return m_token; }

private:
    MemberSession(AdminConnection &connection, QString token)
        : m_connection(connection)
        , m_token(std::move(token)) {}

    AdminConnection &m_connection;
    QString m_token; ///< empty once it is another's
};

} // namespace universe::admin
