#include "app/server/EmbeddedStart.h"

using namespace Qt::StringLiterals;

namespace universe {

EmbeddedStart::Step EmbeddedStart::carryOver() {
    if (!m_choice.carryTo)
        return {};
    m_isCarrying = true;
    m_binaries = *m_choice.carryTo;
    report(EmbeddedStep::CarryingOver, 0);
    const CarryOver carry(m_account, m_folders);
    if (!m_folders.hasRoom(carry.bytesToCopy() + bytesForACluster))
        return failure(EmbeddedErrorCode::DiskFull);
    const auto sockets = m_folders.socketFolder(m_account);
    if (!sockets)
        return failure(sockets.error(), m_folders.lastSocketFolder(m_account));
    const auto onProgress = [this](double fraction) { report(EmbeddedStep::CarryingOver, fraction); };
    if (auto done = carry.copy(m_choice.server, m_binaries, *sockets, databaseName(), onProgress, cancelCheck()); !done)
        return failure(done.error());
    m_cluster = std::make_unique<Cluster>(carry.target());
    return {};
}

EmbeddedStart::Step EmbeddedStart::renewCarried() {
    if (!m_isCarrying)
        return {};
    report(EmbeddedStep::RenewingIndexes, 0);
    auto server = AdminConnection::open(m_cluster->connection(databaseName()));
    if (!server)
        return failure(EmbeddedErrorCode::CarryOverFailed, server.error().message);
    // The new server's ICU may sort otherwise than the one that the indexes were made with. What the planner knows is
    // not carried over.
    QStringList statements{u"reindex database"_s, u"analyze"_s};
    for (const QString &database : {u"template1"_s, u"postgres"_s, databaseName()})
        statements.append(u"alter database %1 refresh collation version"_s.arg(database));
    for (const QString &statement : statements)
        if (auto done = cancellable(*server, [&] { return server->runScript(statement); }); !done)
            return failure(done.error().state == u"53100" ? EmbeddedErrorCode::DiskFull
                                                          : EmbeddedErrorCode::CarryOverFailed,
                           done.error().message);
    return {};
}

EmbeddedStart::Step EmbeddedStart::checkCarried() {
    if (!m_isCarrying)
        return {};
    report(EmbeddedStep::Checking, 0);
    auto server = AdminConnection::open(m_cluster->connection(databaseName()));
    if (!server)
        return failure(EmbeddedErrorCode::CarryOverFailed, server.error().message);
    const auto broken = cancellable(*server, [&] {
        return server->runScript(u"select string_agg(format('%s: %s', name, detail), ', ' order by invariant)"
                                 " from private.verify() where not ok"_s);
    });
    if (!broken || !broken->first().isNull(0))
        return failure(EmbeddedErrorCode::CarryOverFailed, broken ? broken->first().text(0) : broken.error().message);
    return {};
}

EmbeddedStart::Step EmbeddedStart::moveIn() {
    if (!m_isCarrying)
        return {};
    report(EmbeddedStep::Finishing, 0);
    const CarryOver carry(m_account, m_folders);
    if (!m_cluster->stop())
        return failure(EmbeddedErrorCode::TimedOut);
    m_cluster->syncToDisk();
    if (!carry.moveIn())
        return failure(EmbeddedErrorCode::CarryOverFailed, u"the folders cannot be renamed"_s);
    m_isCarrying = false;
    m_cluster = std::make_unique<Cluster>(carry.source());
    return startServer();
}

} // namespace universe
