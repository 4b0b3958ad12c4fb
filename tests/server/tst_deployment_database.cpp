#include "app/server/Deployer.h"
#include "tests/support/OldSource.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::TestDatabase;

namespace {

/// Which transaction wrote each thing that a deployment makes; a second deployment must not be among them.
const QString writers = uR"(
select md5(string_agg(line, ',' order by line)) from (
  select concat('proc ', p.oid, ' ', p.xmin) from pg_proc p where pronamespace::regnamespace::text in ('api', 'private', 'data')
  union all select concat('class ', c.oid, ' ', c.xmin) from pg_class c where relnamespace::regnamespace::text in ('api', 'private', 'data')
  union all select concat('namespace ', n.oid, ' ', n.xmin) from pg_namespace n
  union all select concat('database ', d.oid, ' ', d.xmin) from pg_database d where datname = current_database()
  union all select concat('role ', r.oid, ' ', r.xmin) from pg_authid r where rolname in ('my_universe_owner', 'my_universe_client')
  union all select concat('setting ', s.ctid, ' ', s.xmin) from data.setting s
  union all select concat('migration ', m.ctid, ' ', m.xmin) from data.migration m) as everything(line))"_s;

std::expected<DeployOutcome, DeployError> deploy(const TestDatabase &database,
                                                 const SqlSource &source = SqlSource::read()) {
    auto connection = AdminConnection::open(database.adminConnection());
    return Deployer(*connection, source).deploy(false);
}

/// What is not as it was made.
QStringList damaged(TestDatabase &database) {
    const Rows rows = database.sql(u"select name from private.damaged_structure() order by name collate \"C\""_s);
    QStringList names;
    for (int i = 0; i < rows.size(); ++i)
        names.append(rows.at(i).text(0));
    return names;
}

SqlFile migration(int number, const QString &text) { return {u"%1_test.sql"_s.arg(number), number, text}; }

SqlSource withMigration(const SqlFile &file) {
    SqlSource source = SqlSource::read();
    source.migrations.append(file);
    return source;
}

} // namespace

class DeploymentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsEverythingInAnEmptyDatabase();
    void changesNothingTheSecondTime();
    void bringsBackAProcedureThatSomebodyDropped();
    void takesBackARightThatSomebodyGranted();
    void damageStaysNamedThroughDeployments();
    void whatAMigrationChangesIsNoDamage();
    void damageFromBeforeItWasRecordedIsNamed();
    void takesBackWhatPostgresGivesToEverybody();
    void letsThoseInWhoWereLetInAsAGroup();
    void replacesProceduresInPlace();
    void callsGoOnWhileProceduresAreReplaced();
    void appliesOnlyTheMigrationsThatAreMissing();
    void keepsNothingOfADeploymentThatFails();
    void refusesANewerSchema();
    void refusesAMigrationThatWasRewritten();
    void leavesAnotherDatabaseOfTheClusterAlone();
    void twoDatabasesAtTheSameTimeBothSucceed();
    void twoDeploymentsOfOneDatabaseTakeTurns();
    void anOrdinaryRoleThatOwnsTheDatabaseIsEnough();
    void clientsSeeOnlyTheApi();
    void aFoldersFilesAreReadBeforeItsFolders();
    void theProgramCarriesTheFolders();
};

void DeploymentTest::createsEverythingInAnEmptyDatabase() {
    TestDatabase database(TestDatabase::Content::Nothing);
    const auto outcome = deploy(database);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().summary()));
    QCOMPARE(outcome->migrationsApplied, static_cast<int>(SqlSource::read().migrations.size()));
    QVERIFY(outcome->codeLoaded);
    QVERIFY(!database.sql(u"select api.version()"_s).first().text(0).isEmpty());
}

void DeploymentTest::changesNothingTheSecondTime() {
    TestDatabase database(TestDatabase::Content::Schema);
    const QString before = database.sql(writers).first().text(0);
    const auto outcome = deploy(database);
    QVERIFY(outcome);
    QCOMPARE(outcome->migrationsApplied, 0);
    QVERIFY(!outcome->codeLoaded);
    QCOMPARE(database.sql(writers).first().text(0), before);
}

void DeploymentTest::bringsBackAProcedureThatSomebodyDropped() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.sql(u"drop function api.version() cascade"_s);
    const auto outcome = deploy(database);
    QVERIFY(outcome);
    QVERIFY(outcome->codeLoaded);
    QVERIFY(!database.sql(u"select api.version()"_s).first().text(0).isEmpty());
    QVERIFY(!deploy(database)->codeLoaded);
}

void DeploymentTest::takesBackARightThatSomebodyGranted() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.sql(u"grant usage on schema private to my_universe_client"_s);
    QVERIFY(deploy(database)->codeLoaded);
    QVERIFY(
        !database.sql(u"select has_schema_privilege('my_universe_client', 'private', 'usage')"_s).first().boolean(0));
}

void DeploymentTest::damageStaysNamedThroughDeployments() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.sql(u"drop index data.booking_one_live_per_concert"_s);
    database.sql(u"create trigger mischief before insert on data.seat_claim execute function data.refuse_change()"_s);
    const QStringList damage{u"data.booking_one_live_per_concert"_s, u"data.seat_claim.mischief"_s};
    QCOMPARE(damaged(database), damage);
    QVERIFY(!deploy(database)->codeLoaded);
    QCOMPARE(damaged(database), damage);
    database.sql(u"drop function api.version() cascade"_s);
    QVERIFY(deploy(database)->codeLoaded);
    QCOMPARE(damaged(database), damage);
    QVERIFY(deploy(database, withMigration(migration(9000, u"create table data.added (id int primary key)"_s))));
    QCOMPARE(damaged(database), damage);
    const QString statement =
        database.sql(u"select statement from private.damaged_structure() where kind = 'unique index'"_s)
            .first()
            .text(0);
    database.sql(statement);
    database.sql(u"drop trigger mischief on data.seat_claim"_s);
    QCOMPARE(damaged(database), QStringList());
    database.sql(u"drop table data.added"_s);
    QVERIFY(damaged(database).contains(u"data.added.added_pkey"_s));
}

void DeploymentTest::whatAMigrationChangesIsNoDamage() {
    TestDatabase database(TestDatabase::Content::Schema);
    const SqlFile change =
        migration(9000, u"drop index data.session_member; create index session_member on data.session"
                        " (member_id, expires_at); drop index data.session_expiry;"
                        " alter table data.member alter name drop not null"_s);
    QVERIFY(deploy(database, withMigration(change)));
    QCOMPARE(damaged(database), QStringList());
    QCOMPARE(database.sql(u"select from private.verify() where not ok"_s).size(), 0);
}

void DeploymentTest::damageFromBeforeItWasRecordedIsNamed() {
    TestDatabase database(TestDatabase::Content::Nothing);
    constexpr int lastBefore = 27;
    const SqlSource before = test::sourceUpTo(lastBefore);
    QVERIFY(deploy(database, before));
    for (const QString &damage :
         {u"drop index data.booking_one_live_per_concert"_s, u"drop index data.session_member"_s,
          u"alter table data.seat_claim drop constraint seat_claim_pkey, alter seat_id drop not null"_s,
          u"alter domain data.coins drop constraint coins_check"_s, u"drop trigger append_only on data.ledger"_s,
          u"alter table data.show drop constraint show_plan_id_fkey"_s,
          u"alter table data.seat_claim alter changed drop default"_s})
        database.sql(damage);
    QCOMPARE(deploy(database)->migrationsApplied,
             static_cast<int>(SqlSource::read().migrations.size() - before.migrations.size()));
    QCOMPARE(damaged(database), (QStringList{u"data.booking_one_live_per_concert"_s, u"data.coins.coins_check"_s,
                                             u"data.ledger.append_only"_s, u"data.seat_claim.changed"_s,
                                             u"data.seat_claim.seat_claim_pkey"_s, u"data.seat_claim.seat_id"_s,
                                             u"data.session_member"_s, u"data.show.show_plan_id_fkey"_s}));
}

void DeploymentTest::takesBackWhatPostgresGivesToEverybody() {
    TestDatabase database(TestDatabase::Content::Schema);
    const QString open = u"select has_function_privilege('public', 'pg_advisory_lock(bigint)', 'execute')"
                         " or has_column_privilege('public', 'pg_class', 'reltuples', 'select')"_s;
    QVERIFY(!database.sql(open).first().boolean(0));
    database.sql(u"grant execute on function pg_advisory_lock(bigint) to public"_s);
    database.sql(u"grant select on pg_class to public"_s);
    QVERIFY(deploy(database)->codeLoaded);
    QVERIFY(!database.sql(open).first().boolean(0));
    QVERIFY(!deploy(database)->codeLoaded);
}

// As a deployment of earlier versions left it: every client may connect.
void DeploymentTest::letsThoseInWhoWereLetInAsAGroup() {
    TestDatabase database(TestDatabase::Content::Schema);
    const QString role = u"kiosk_"_s + database.name();
    database.sql(u"create role %1 login in role my_universe_client"_s.arg(role));
    database.sql(u"grant connect on database %1 to my_universe_client"_s.arg(database.name()));
    QVERIFY(deploy(database)->codeLoaded);
    const auto may = [&](const QString &who) {
        return database.sql(u"select has_database_privilege($1, current_database(), 'connect')"_s, {who})
            .first()
            .boolean(0);
    };
    QVERIFY(may(role));
    QVERIFY(!may(u"my_universe_client"_s));
    database.sql(u"drop owned by "_s + role);
    database.sql(u"drop role "_s + role);
}

namespace {

SqlSource withCode(const QString &text) {
    SqlSource source = SqlSource::read();
    source.code.append({u"zz_added.sql"_s, 0, text});
    return source;
}

} // namespace

void DeploymentTest::replacesProceduresInPlace() {
    TestDatabase database(TestDatabase::Content::Schema);
    const auto oid = [&](const QString &function) {
        return database.sql(u"select coalesce(to_regprocedure($1)::oid::bigint, 0)"_s, {function}).first().integer(0);
    };
    const auto answer = [&] { return database.sql(u"select api.added()::text"_s).first().text(0); };
    const QString book = u"api.book(text, uuid, bigint, bigint[], bigint, int)"_s;
    const qint64 before = oid(book);
    QVERIFY(before > 0);
    QVERIFY(deploy(database, withCode(u"create function api.added() returns text return 'one';"_s)));
    const qint64 added = oid(u"api.added()"_s);
    QVERIFY(deploy(database, withCode(u"create function api.added() returns text return 'two';"_s)));
    QCOMPARE(answer(), u"two"_s);
    QCOMPARE(oid(u"api.added()"_s), added);
    QVERIFY(database.sql(u"select has_function_privilege('my_universe_client', 'api.added()', 'execute')"_s)
                .first()
                .boolean(0));
    QVERIFY(deploy(database, withCode(u"create function api.added() returns int return 3;"_s)));
    QCOMPARE(answer(), u"3"_s);
    QVERIFY(!database.sql(u"select has_function_privilege('public', 'api.added()', 'execute')"_s).first().boolean(0));
    QVERIFY(deploy(database, withCode(u"create function api.added(n int default 4) returns int return n;"_s)));
    QCOMPARE(answer(), u"4"_s);
    QVERIFY(deploy(database));
    QCOMPARE(oid(u"api.added(int)"_s), 0);
    QCOMPARE(oid(book), before);
    QVERIFY(!deploy(database)->codeLoaded);
    // Other types: all is made anew.
    QVERIFY(deploy(database, withCode(u"create type private.added as (a int);"_s)));
    QVERIFY(oid(book) != before);
    QVERIFY(deploy(database));
    QVERIFY(database.sql(u"select to_regtype('private.added') is null"_s).first().boolean(0));
}

void DeploymentTest::callsGoOnWhileProceduresAreReplaced() {
    TestDatabase database(TestDatabase::Content::Schema);
    std::atomic_int calls = 0;
    QStringList states;
    {
        const std::jthread traffic([&](const std::stop_token &stop) {
            auto client = AdminConnection::open(database.clientConnection());
            while (!stop.stop_requested()) {
                for (const QString &call :
                     {u"select count(*) from api.search_concerts('x')"_s, u"select * from api.shows(1)"_s,
                      u"select * from api.book('nobody', gen_random_uuid(), 1, '{1}')"_s,
                      u"select * from api.my_account('nobody')"_s, u"select * from api.deployment()"_s}) {
                    const auto answered = client->runScript(call);
                    if (!answered && !answered.error().state.startsWith(u"MU0"))
                        states.append(answered.error().state + u' ' + answered.error().detail);
                    ++calls;
                }
            }
        });
        for (int i = 0; i < 4; ++i)
            QVERIFY(deploy(database, withCode(u"create function api.added() returns int return %1;"_s.arg(i))));
    }
    QCOMPARE(states, QStringList());
    QVERIFY(calls > 20);
}

void DeploymentTest::appliesOnlyTheMigrationsThatAreMissing() {
    TestDatabase database(TestDatabase::Content::Schema);
    const MemberId member = database.createMember(u"kept@example.com"_s);
    const auto outcome = deploy(database, withMigration(migration(9000, u"create table data.added ()"_s)));
    QVERIFY(outcome);
    QCOMPARE(outcome->migrationsApplied, 1);
    QVERIFY(database.sql(u"select to_regclass('data.added') is not null"_s).first().boolean(0));
    QCOMPARE(database.sql(u"select member_id from data.member"_s).first().integer(0), member.value);
}

void DeploymentTest::keepsNothingOfADeploymentThatFails() {
    TestDatabase database(TestDatabase::Content::Schema);
    const QString before = database.sql(writers).first().text(0);
    SqlSource source = withMigration(migration(9000, u"create table data.added ()"_s));
    source.code.append({u"broken.sql"_s, 0, u"create function api.broken( returns nonsense"_s});
    const auto outcome = deploy(database, source);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, DeployErrorCode::Failed);
    QCOMPARE(outcome.error().where, u"broken.sql"_s);
    QCOMPARE(database.sql(writers).first().text(0), before);
}

void DeploymentTest::refusesANewerSchema() {
    TestDatabase database(TestDatabase::Content::Schema);
    QVERIFY(deploy(database, withMigration(migration(9000, u"create table data.added ()"_s))));
    const QString before = database.sql(writers).first().text(0);
    const auto outcome = deploy(database);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, DeployErrorCode::NewerSchema);
    QCOMPARE(database.sql(writers).first().text(0), before);
}

void DeploymentTest::refusesAMigrationThatWasRewritten() {
    TestDatabase database(TestDatabase::Content::Schema);
    SqlSource source = SqlSource::read();
    source.migrations[0].text += u"-- rewritten"_s;
    source.code[0].text += u"-- newer"_s;
    const auto outcome = deploy(database, source);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, DeployErrorCode::ChangedMigration);
}

void DeploymentTest::leavesAnotherDatabaseOfTheClusterAlone() {
    TestDatabase other(TestDatabase::Content::Schema);
    const QString before = other.sql(writers).first().text(0);
    TestDatabase database(TestDatabase::Content::Nothing);
    QVERIFY(deploy(database));
    QVERIFY(deploy(database, withMigration(migration(9000, u"create table data.added ()"_s))));
    QCOMPARE(other.sql(writers).first().text(0), before);
}

void DeploymentTest::twoDatabasesAtTheSameTimeBothSucceed() {
    TestDatabase first(TestDatabase::Content::Nothing);
    TestDatabase second(TestDatabase::Content::Nothing);
    bool firstDone = false;
    bool secondDone = false;
    {
        const std::jthread a([&] { firstDone = deploy(first).has_value(); });
        const std::jthread b([&] { secondDone = deploy(second).has_value(); });
    }
    QVERIFY(firstDone);
    QVERIFY(secondDone);
}

void DeploymentTest::twoDeploymentsOfOneDatabaseTakeTurns() {
    TestDatabase database(TestDatabase::Content::Nothing);
    std::expected<DeployOutcome, DeployError> first;
    std::expected<DeployOutcome, DeployError> second;
    {
        const std::jthread a([&] { first = deploy(database); });
        const std::jthread b([&] { second = deploy(database); });
    }
    QVERIFY(first && second);
    QVERIFY(first->codeLoaded != second->codeLoaded);
}

void DeploymentTest::anOrdinaryRoleThatOwnsTheDatabaseIsEnough() {
    TestDatabase database(TestDatabase::Content::Nothing);
    const QString role = u"dba_"_s + database.name();
    database.sql(u"create role %1 login"_s.arg(role));
    database.sql(u"alter database %1 owner to %2"_s.arg(database.name(), role));
    database.sql(
        u"do $$ begin create role my_universe_owner nologin; exception when duplicate_object then null; end $$"_s);
    database.sql(
        u"do $$ begin create role my_universe_client nologin; exception when duplicate_object then null; end $$"_s);
    database.sql(u"grant my_universe_owner to %1 with admin option"_s.arg(role));
    auto connection = AdminConnection::open(test::ThrowawayCluster::shared().connection(database.name(), role));
    QVERIFY(connection);
    const auto outcome = Deployer(*connection).deploy(false);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().summary()));
    const auto again = Deployer(*connection).deploy(false);
    QVERIFY(again && !again->codeLoaded);
    QVERIFY(connection->runScript(u"select 1"_s));
    database.sql(u"alter database %1 owner to postgres"_s.arg(database.name()));
    database.sql(u"drop owned by %1 cascade"_s.arg(role));
    database.sql(u"drop role %1"_s.arg(role));
}

void DeploymentTest::clientsSeeOnlyTheApi() {
    TestDatabase database(TestDatabase::Content::Schema);
    auto client = AdminConnection::open(database.clientConnection());
    QVERIFY(client);
    QVERIFY(client->runScript(u"select api.version()"_s));
    for (const QString &forbidden : {u"select * from data.member"_s, u"select private.setting('is_demo')"_s,
                                     u"create temporary table x ()"_s, u"create table public.x ()"_s}) {
        const auto refused = client->runScript(forbidden);
        QVERIFY2(!refused, qPrintable(forbidden));
        QCOMPARE(refused.error().state, u"42501"_s);
    }
}

void DeploymentTest::aFoldersFilesAreReadBeforeItsFolders() {
    QTemporaryDir tree;
    const QStringList written{u"private/seats/a.sql"_s,        u"private/z.sql"_s,
                              u"private/booking/b.sql"_s,      u"private/01_types.sql"_s,
                              u"private/booking/deep/a.sql"_s, u"private/booking/c.sql"_s,
                              u"private/notes.txt"_s,          u"api/a.sql"_s,
                              u"migrations/0002_b.sql"_s,      u"migrations/0001_a.sql"_s,
                              u"roles/10_owner.sql"_s};
    for (const QString &name : written) {
        QVERIFY(QDir(tree.path()).mkpath(QFileInfo(name).path()));
        QFile file(tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
    }
    const SqlSource source = SqlSource::read(tree.path());
    QStringList names;
    for (const SqlFile &file : source.code)
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"01_types.sql"_s, u"z.sql"_s, u"booking/b.sql"_s, u"booking/c.sql"_s,
                                 u"booking/deep/a.sql"_s, u"seats/a.sql"_s, u"a.sql"_s}));
    QCOMPARE(source.code[4].text, u"private/booking/deep/a.sql"_s);
    QCOMPARE(source.schemaNumber(), 2);
    QCOMPARE(source.roles.size(), 1);
}

void DeploymentTest::theProgramCarriesTheFolders() {
    const SqlSource source = SqlSource::read();
    const auto carries = [&source](const QString &name) {
        return std::ranges::any_of(source.code, [&name](const SqlFile &file) { return file.name == name; });
    };
    QVERIFY(carries(u"01_types.sql"_s));
    QVERIFY(carries(u"booking/sale_refusal.sql"_s));
    QVERIFY(carries(u"book.sql"_s));
}

UNIVERSE_TEST(DeploymentTest, QCoreApplication)
#include "tst_deployment_database.moc"
