#pragma once

#include "app/db/AdminConnection.h"

#include <functional>

namespace universe {

/// The demonstration catalogue and its three accounts, loaded as the owner of the tables inside a deployment.
class DemoData {
public:
    /// `root` holds the catalogue: *.sql, run in the order of their names.
    explicit DemoData(AdminConnection &connection, QString root = QStringLiteral(":/demo"));

    void onProgress(std::function<void(double fraction)> progress) { m_progress = std::move(progress); }
    ServerResult<void> loadCatalogue();
    /// fan@, staff@ and admin@example.com; the fan starts with coins.
    ServerResult<void> createAccounts();

private:
    AdminConnection &m_connection;
    QString m_root;
    std::function<void(double fraction)> m_progress;
};

} // namespace universe
