#include "tests/support/TestDatabase.h"

#include "app/server/Deployer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

#include <tuple>

using namespace Qt::StringLiterals;

namespace universe::test {

namespace {

const QString clientRole = u"my_universe_app"_s;

[[noreturn]] void die(const ServerError &error) {
    qFatal("test database: %s %s", qUtf8Printable(error.message), qUtf8Printable(error.detail));
}

AdminConnection opened(const QString &connection) {
    auto result = AdminConnection::open(connection);
    if (!result)
        die(result.error());
    return std::move(*result);
}

/// The checksum of everything that a template is made of.
QString checksumOf(TestDatabase::Content content) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const SqlSource source = SqlSource::read();
    hash.addData(source.codeChecksum().toUtf8());
    for (const SqlFile &migration : source.migrations)
        hash.addData(migration.checksum().toUtf8());
    if (content == TestDatabase::Content::Demo) {
        const QDir demo(u":/demo"_s);
        for (const QString &name : demo.entryList(QDir::Files, QDir::Name)) {
            QFile file(demo.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                hash.addData(file.readAll());
        }
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

void makeTemplate(ThrowawayCluster &cluster, AdminConnection &server, const QString &name, bool demo) {
    const QString unfinished = name + u"_unfinished"_s;
    for (const QString &statement : {u"drop database if exists %1"_s, u"create database %1"_s})
        if (auto done = server.runScript(statement.arg(unfinished)); !done)
            die(done.error());
    {
        AdminConnection database = opened(cluster.connection(unfinished));
        if (auto deployed = Deployer(database).deploy(demo); !deployed)
            die({deployed.error().sql.state, deployed.error().summary(), deployed.error().sql.detail});
    }
    // With another template it may have been made before.
    std::ignore =
        server.runScript(u"create role %1 login connection limit 1000 in role my_universe_client"_s.arg(clientRole));
    if (auto renamed = server.runScript(u"alter database %1 rename to %2"_s.arg(unfinished, name)); !renamed)
        die(renamed.error());
}

QString templateFor(TestDatabase::Content content, ThrowawayCluster &cluster, AdminConnection &server) {
    if (content == TestDatabase::Content::Nothing)
        return u"template0"_s;
    const bool demo = content == TestDatabase::Content::Demo;
    QString name = (demo ? u"demo_"_s : u"schema_"_s) + checksumOf(content);
    const auto lock = cluster.lockForSetup();
    auto known = server.execute(u"select from pg_database where datname = $1"_s, {name});
    if (!known)
        die(known.error());
    if (known->isEmpty())
        makeTemplate(cluster, server, name, demo);
    return name;
}

} // namespace

TestDatabase::TestDatabase(Content content, ThrowawayCluster &cluster)
    : m_name(u"test_"_s + QUuid::createUuid().toString(QUuid::Id128).first(12))
    , m_cluster(cluster) {
    AdminConnection server = opened(cluster.connection(u"postgres"_s));
    const QString origin = templateFor(content, cluster, server);
    // Copying files beats logging blocks for a large template; for a small one it is the other way round.
    const QString strategy = content == Content::Demo ? u"file_copy"_s : u"wal_log"_s;
    if (auto created = server.runScript(u"create database %1 template %2 strategy %3"_s.arg(m_name, origin, strategy));
        !created)
        die(created.error());
    // A copy has neither the rights nor the settings that the template has as a database: a deployment gives them.
    if (content != Content::Nothing) {
        AdminConnection database = opened(adminConnection());
        if (auto deployed = Deployer(database).deploy(false); !deployed)
            die({deployed.error().sql.state, deployed.error().summary(), deployed.error().sql.detail});
        if (auto granted = database.runScript(
                u"grant connect on database %1 to %2; select private.bind_kiosks()"_s.arg(m_name, clientRole));
            !granted)
            die(granted.error());
    }
}

TestDatabase::~TestDatabase() {
    m_admin.reset();
    if (auto server = AdminConnection::open(m_cluster.connection(u"postgres"_s)))
        std::ignore = server->runScript(u"drop database if exists %1 with (force)"_s.arg(m_name));
}

QString TestDatabase::clientConnection() const { return m_cluster.connection(m_name, clientRole); }
QString TestDatabase::adminConnection() const { return m_cluster.connection(m_name); }

Rows TestDatabase::sql(const QString &statement, const Params &params) {
    if (!m_admin)
        m_admin = std::make_unique<AdminConnection>(opened(adminConnection()));
    auto rows = m_admin->execute(statement, params);
    if (!rows)
        die(rows.error());
    return *rows;
}

MemberId TestDatabase::createMember(const QString &email, Role role, Money balance, const QString &password) {
    const QStringList roleNames{u"fan"_s, u"steward"_s, u"staff"_s, u"supervisor"_s, u"admin"_s};
    const QString &roleName = roleNames[int(role)];
    const MemberId member{
        sql(u"insert into data.member (email, name, role, password_hash)"
            " values ($1::text, split_part($1::text, '@', 1), $2, ext.crypt($3, ext.gen_salt('bf', 4)))"
            " returning member_id"_s,
            {email, roleName, password})
            .first()
            .integer(0)};
    sql(u"insert into data.purse (member_id) values ($1)"_s, {member});
    if (balance > Money{})
        sql(u"select private.post_entry($1, 'top_up', $2, null, gen_random_uuid(), clock_timestamp())"_s,
            {member, balance});
    return member;
}

QString TestDatabase::logIn(MemberId member) {
    return sql(u"select token from private.start_session($1)"_s, {member}).first().text(0);
}

void TestDatabase::disconnectClients() {
    sql(u"select pg_terminate_backend(pid) from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()"_s);
}

void TestDatabase::setReadOnly(bool readOnly) {
    sql(u"alter database %1 set default_transaction_read_only = %2"_s.arg(m_name, readOnly ? u"on"_s : u"off"_s));
    disconnectClients();
}

} // namespace universe::test
