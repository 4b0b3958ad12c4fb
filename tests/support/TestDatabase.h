#pragma once

#include "app/core/Account.h"
#include "app/db/AdminConnection.h"
#include "tests/support/ThrowawayCluster.h"

#include <memory>

namespace universe::test {

/// A database of its own for a test, dropped with the object. Making one takes some 50 ms: it is a copy of a template
/// that is deployed once per build.
class TestDatabase {
public:
    enum class Content {
        Nothing, ///< not deployed
        Schema,  ///< deployed, no concert, no member
        Demo,    ///< deployed with the demonstration catalogue and accounts
    };

    explicit TestDatabase(Content content, ThrowawayCluster &cluster = ThrowawayCluster::shared());
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] QString name() const { return m_name; }
    /// The connection of a client: a login role that is a member of my_universe_client and nothing else.
    [[nodiscard]] QString clientConnection() const;
    /// The connection of the superuser.
    [[nodiscard]] QString adminConnection() const;
    /// Runs SQL as the superuser; a failure ends the test program.
    Rows sql(const QString &statement, const Params &params = {});

    /// A member who can log in with `password`, made without the server's costly hash; coins come through the ledger.
    MemberId createMember(const QString &email, Role role = Role::Fan, Money balance = {},
                          const QString &password = QStringLiteral("correct horse battery"));
    /// A session's token for that member.
    QString logIn(MemberId member);
    /// Cuts every client's connection to this database, as a server's restart does.
    void disconnectClients();
    /// Makes this a database that only reads for its clients, or that writes again: their connections are cut, and new
    /// ones find it so. The superuser's connection above is older and writes all the time.
    void setReadOnly(bool readOnly);

private:
    QString m_name;
    ThrowawayCluster &m_cluster;
    std::unique_ptr<AdminConnection> m_admin;
};

} // namespace universe::test
