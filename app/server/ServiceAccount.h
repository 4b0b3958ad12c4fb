#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <optional>
#include <vector>

namespace universe {

/// The user that the server runs as: PostgreSQL refuses to run as root, so root lends it an unprivileged account.
class ServiceAccount {
public:
    /// The current user; for root the account `postgres`, else `nobody`. Nothing when root has neither.
    static std::optional<ServiceAccount> choose();

    [[nodiscard]] QString name() const { return m_name; }
    /// The name of the user who runs this program, for the server's peer authentication.
    static QString currentUser();
    [[nodiscard]] uid_t uid() const { return m_uid; }

    /// Turns a freshly forked child into this account. Async-signal-safe; false when the kernel refuses.
    [[nodiscard]] bool become() const;
    /// Whether the account may enter every folder above `path`.
    [[nodiscard]] bool canReach(const QString &path) const;
    /// Gives a file or folder to the account, if the account is another user. False when that fails.
    [[nodiscard]] bool own(const QString &path) const;

private:
    QString m_name;
    uid_t m_uid = 0;
    gid_t m_gid = 0;
    std::vector<gid_t> m_groups;
    bool m_isOther = false;
};

} // namespace universe
