#include "app/server/DemoData.h"

#include <QDir>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

const QString demoPassword = u"universe"_s;
constexpr int demoCoins = 1'000'000;

struct DemoAccount {
    QString email;
    QString name;
    QString role;
};

} // namespace

DemoData::DemoData(AdminConnection &connection, QString root)
    : m_connection(connection)
    , m_root(std::move(root)) {}

ServerResult<void> DemoData::loadCatalogue() {
    const QDir dir(m_root);
    const QStringList names = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (m_progress)
            m_progress(static_cast<double>(i) / static_cast<double>(names.size()));
        QFile file(dir.filePath(names[i]));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(ServerError{{}, file.errorString(), {}});
        if (auto done = m_connection.runScript(file.readAll()); !done)
            return std::unexpected(done.error());
    }
    return {};
}

ServerResult<void> DemoData::createAccounts() {
    const std::array accounts{DemoAccount{u"fan@example.com"_s, u"Demo Fan"_s, u"fan"_s},
                              DemoAccount{u"staff@example.com"_s, u"Demo Staff"_s, u"staff"_s},
                              DemoAccount{u"admin@example.com"_s, u"Demo Admin"_s, u"admin"_s}};
    for (const DemoAccount &account : accounts) {
        auto created = m_connection.execute(u"select private.create_account($1, $2, $3, $4, date '1995-05-05')"_s,
                                            {account.email, demoPassword, account.name, account.role});
        if (!created)
            return std::unexpected(created.error());
        if (account.role != u"fan")
            continue;
        auto coins = m_connection.execute(
            u"select private.post_entry($1, 'top_up', $2, null, gen_random_uuid(), clock_timestamp())"_s,
            {created->first().integer(0), demoCoins});
        if (!coins)
            return std::unexpected(coins.error());
    }
    return {};
}

} // namespace universe
