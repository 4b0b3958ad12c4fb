#include "app/server/Deployer.h"

#include "app/server/DemoData.h"

#include <QHash>
#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int attempts = 5;

/// A fingerprint of everything but tables that a deployment makes. While it equals the one after the last deployment,
/// nobody has changed a procedure or a right by hand.
const QString fingerprintQuery = uR"(
with object(line) as (
  select concat_ws(' ', 'function', pg_get_functiondef(p.oid), p.proowner::regrole, p.proacl)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ('api', 'private') and p.prokind in ('f', 'p')
  union all
  select concat_ws(' ', 'relation', n.nspname, c.relname, c.relkind, c.relowner::regrole, c.relacl,
                   case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('api', 'private')
  union all
  select concat_ws(' ', 'schema', nspname, nspowner::regrole, nspacl)
    from pg_namespace where nspname in ('api', 'private', 'data', 'ext', 'public')
  union all
  -- Whom create-kiosk let in is none of a deployment's doing.
  select concat_ws(' ', 'database', a)
    from pg_database, unnest(datacl) a
   where datname = current_database() and split_part(a::text, '=', 1) in ('', 'my_universe_client', 'my_universe_owner')
  union all
  select concat_ws(' ', 'catalogue', p.oid::regprocedure, p.proacl)
    from pg_proc p where p.pronamespace::regnamespace::text in ('pg_catalog', 'ext') and p.proacl is not null
  union all
  select concat_ws(' ', 'catalogue', relacl) from pg_class where oid = 'pg_class'::regclass
  union all
  select concat_ws(' ', 'setting', s.setconfig)
    from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
   where d.datname = current_database() and s.setrole = 0
)
select encode(sha256(convert_to(coalesce(string_agg(line, E'\n' order by line collate "C"), ''), 'UTF8')), 'hex')
  from object)"_s;

/// Which of what the migrations made is not as the last deployment recorded it, asked of the code that is still there.
/// Without the table that this makes, nobody could be asked (see private.record_structure).
const QString damageQuery = uR"(
do $$
begin
  create temp table structure_damage on commit drop as
  select kind, name from private.damaged_structure() where kind <> 'function' or name like 'data.%';
exception when others then
  null;
end
$$)"_s;

/// The procedures that there are, with the transaction that wrote each.
const QString procedures = uR"(
select oid::regprocedure::text, xmin::text from pg_proc where pronamespace::regnamespace::text in ('api', 'private'))"_s;

const QRegularExpression createFunction(u"^create function ([a-z_]+)\\.([a-z0-9_]+)"_s,
                                        QRegularExpression::MultilineOption);

DeployErrorCode codeOf(const ServerError &error) {
    if (error.state == u"53100")
        return DeployErrorCode::DiskFull;
    if (error.state == u"42501")
        return DeployErrorCode::NotAllowed;
    return DeployErrorCode::Failed;
}

/// True when another deployment of the cluster touched the same role or catalogue row at the same moment.
bool worthAnotherAttempt(const DeployError &error) {
    static const QStringList states{u"40001"_s, u"40P01"_s, u"XX000"_s, u"23505"_s, u"42710"_s};
    return error.code == DeployErrorCode::Failed && states.contains(error.sql.state);
}

std::unexpected<DeployError> refusal(DeployErrorCode code, const QString &where, const QString &message) {
    return std::unexpected(DeployError{code, where, {{}, message, {}}});
}

} // namespace

QString DeployError::summary() const { return where.isEmpty() ? sql.message : where + u": "_s + sql.message; }

Deployer::Deployer(AdminConnection &connection, SqlSource source)
    : m_connection(connection)
    , m_source(std::move(source)) {}

std::expected<DeployOutcome, DeployError> Deployer::deploy(bool demo) {
    auto outcome = attempt(demo);
    for (int i = 1; i < attempts && !outcome && worthAnotherAttempt(outcome.error()); ++i)
        outcome = attempt(demo);
    return outcome;
}

std::expected<DeployOutcome, DeployError> Deployer::attempt(bool demo) {
    report(DeployStep::Checking, 0, 1);
    // The lock is the database's own: other databases of the cluster deploy at the same time without waiting.
    if (auto begun = run(u"begin; set local client_min_messages = warning; set local search_path = pg_catalog, pg_temp;"
                         "set local check_function_bodies = off; set local lock_timeout = '60s';"
                         "select pg_advisory_xact_lock(20260101, 1)"_s,
                         {});
        !begun)
        return std::unexpected(begun.error());
    auto outcome = work(demo);
    if (!outcome) {
        std::ignore = m_connection.runScript(u"rollback"_s); // it is the first fault that is told
        return outcome;
    }
    report(DeployStep::Finishing, 0, 1);
    if (auto committed = run(u"commit"_s, u"commit"_s); !committed)
        return std::unexpected(committed.error());
    report(DeployStep::Finishing, 1, 1);
    return outcome;
}

std::expected<DeployOutcome, DeployError> Deployer::work(bool demo) {
    const auto state = inspect();
    if (!state)
        return std::unexpected(state.error());
    if (auto fits = checkMigrations(*state); !fits)
        return std::unexpected(fits.error());

    DeployOutcome outcome;
    const bool upToDate = state->codeIsCurrent && state->schemaNumber == m_source.schemaNumber();
    const bool wantsDemo = demo && !state->demoIsLoaded;
    if (upToDate && !wantsDemo)
        return outcome;
    if (auto roles = loadFiles(m_source.roles, DeployStep::Checking); !roles)
        return std::unexpected(roles.error());
    if (!upToDate) {
        if (auto asked = run(damageQuery, u"structure"_s); !asked)
            return std::unexpected(asked.error());
        const auto applied = migrate(*state);
        if (!applied)
            return std::unexpected(applied.error());
        outcome.migrationsApplied = *applied;
        if (auto loaded = loadCode(*state); !loaded)
            return std::unexpected(loaded.error());
        if (auto written = run(u"select private.record_structure()"_s, u"structure"_s); !written)
            return std::unexpected(written.error());
        outcome.codeLoaded = true;
    }
    if (wantsDemo) {
        if (auto loaded = loadDemo(); !loaded)
            return std::unexpected(loaded.error());
        outcome.demoLoaded = true;
    }
    // The owner may neither alter roles nor close what is PostgreSQL's own; whoever deploys may.
    if (auto bound = run(u"set local role none; select private.close_catalogue(), private.bind_kiosks();"
                         "set local role my_universe_owner"_s,
                         u"kiosks"_s);
        !bound)
        return std::unexpected(bound.error());
    if (auto recorded = recordCode(); !recorded)
        return std::unexpected(recorded.error());
    return outcome;
}

std::expected<Deployer::State, DeployError> Deployer::inspect() {
    State state;
    auto exists =
        query(u"select to_regclass('data.migration') is not null and to_regclass('data.setting') is not null"_s);
    if (!exists)
        return std::unexpected(exists.error());
    if (!exists->first().boolean(0))
        return state;
    auto found = query(u"select coalesce((select max(number) from data.migration), 0),"
                       " coalesce((select value from data.setting where name = 'code_checksum'), ''),"
                       " coalesce((select value from data.setting where name = 'code_fingerprint'), ''),"
                       " coalesce((select value::boolean from data.setting where name = 'is_demo'), false),"
                       " coalesce((select value from data.setting where name = 'types_checksum'), '')"_s);
    if (!found)
        return std::unexpected(found.error());
    auto fingerprint = query(fingerprintQuery);
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    const Row row = found->first();
    state.schemaNumber = int(row.integer(0));
    const bool untouched = row.text(2) == fingerprint->first().text(0);
    state.codeIsCurrent = untouched && row.text(1) == m_source.codeChecksum();
    state.codeCanBeReplaced = untouched && row.text(4) == m_source.typesChecksum();
    state.demoIsLoaded = row.boolean(3);
    return state;
}

Deployer::Step Deployer::checkMigrations(const State &state) {
    if (state.schemaNumber > m_source.schemaNumber())
        return refusal(DeployErrorCode::NewerSchema, u"schema"_s,
                       u"the database is at migration %1, this program knows up to %2: use a newer version of it"_s
                           .arg(state.schemaNumber)
                           .arg(m_source.schemaNumber()));
    if (state.schemaNumber == 0)
        return {};
    auto applied = query(u"select number, checksum from data.migration"_s);
    if (!applied)
        return std::unexpected(applied.error());
    QHash<qint64, QString> checksums;
    for (int i = 0; i < applied->size(); ++i)
        checksums.insert(applied->at(i).integer(0), applied->at(i).text(1));
    for (const SqlFile &file : m_source.migrations) {
        const auto known = checksums.constFind(file.number);
        if (known == checksums.constEnd() ? file.number <= state.schemaNumber : *known != file.checksum())
            return refusal(DeployErrorCode::ChangedMigration, u"migrations/"_s + file.name,
                           u"the database was made with another text of this migration"_s);
    }
    return {};
}

Deployer::Step Deployer::loadFiles(const QList<SqlFile> &files, DeployStep step) {
    for (qsizetype i = 0; i < files.size(); ++i) {
        report(step, i, files.size());
        if (auto done = run(files[i].text, files[i].name); !done)
            return done;
    }
    return {};
}

std::expected<int, DeployError> Deployer::migrate(const State &state) {
    QList<SqlFile> missing;
    for (const SqlFile &file : m_source.migrations)
        if (file.number > state.schemaNumber)
            missing.append(file);
    if (auto done = loadFiles(missing, DeployStep::Migrations); !done)
        return std::unexpected(done.error());
    for (const SqlFile &file : missing) {
        auto recorded = query(u"insert into data.migration (number, name, checksum) values ($1, $2, $3)"_s,
                              {file.number, file.name, file.checksum()});
        if (!recorded)
            return std::unexpected(recorded.error());
    }
    return static_cast<int>(missing.size());
}

Deployer::Step Deployer::loadCode(const State &state) {
    if (state.codeCanBeReplaced) {
        if (auto begun = run(u"savepoint before_code"_s, u"code"_s); !begun)
            return begun;
        if (replaceCode())
            return {};
        if (auto back = run(u"rollback to before_code"_s, u"code"_s); !back)
            return back;
    }
    // Types come with the code, so what was wrong with one is mended by now.
    if (auto dropped = run(u"drop schema if exists api, private cascade;"
                           "do $$ begin if to_regclass('pg_temp.structure_damage') is not null then"
                           " delete from pg_temp.structure_damage where kind = 'type'; end if; end $$"_s,
                           u"api"_s);
        !dropped)
        return dropped;
    return loadFiles(m_source.code, DeployStep::Code);
}

// A call that runs meanwhile finds the old function or the new one: a replaced one is never missing.
Deployer::Step Deployer::replaceCode() {
    const auto before = query(procedures);
    if (!before)
        return std::unexpected(before.error());
    for (qsizetype i = 0; i < m_source.code.size(); ++i) {
        report(DeployStep::Code, i, m_source.code.size());
        if (auto replaced = replaceFunction(m_source.code[i]); !replaced)
            return replaced;
    }
    QHash<QString, QString> writers;
    const auto after = query(procedures);
    if (!after)
        return std::unexpected(after.error());
    for (int i = 0; i < after->size(); ++i)
        writers.insert(after->at(i).text(0), after->at(i).text(1));
    QStringList left;
    for (int i = 0; i < before->size(); ++i)
        if (writers.value(before->at(i).text(0)) == before->at(i).text(1))
            left.append(before->at(i).text(0));
    return left.isEmpty() ? Step() : run(u"drop function "_s + left.join(u", "_s), u"code"_s);
}

Deployer::Step Deployer::replaceFunction(const SqlFile &file) {
    const auto function = createFunction.match(file.text);
    if (!function.hasMatch()) // schemas and types, which are as they were
        return {};
    QString replacing = file.text;
    replacing.replace(createFunction, u"create or replace function \\1.\\2"_s);
    if (auto begun = run(u"savepoint before_function"_s, file.name); !begun)
        return begun;
    auto replaced = run(replacing, file.name);
    if (replaced || replaced.error().sql.state != u"42P13") // invalid_function_definition
        return replaced;
    // Its columns or the names of its parameters are others.
    if (auto back = run(u"rollback to before_function"_s, file.name); !back)
        return back;
    const auto old = query(u"select coalesce(string_agg(oid::regprocedure::text, ', '), '') from pg_proc"
                           " where pronamespace::regnamespace::text = $1 and proname = $2"_s,
                           {function.captured(1), function.captured(2)});
    if (!old)
        return std::unexpected(old.error());
    return run(u"drop function "_s + old->first().text(0) + u";"_s + file.text, file.name);
}

Deployer::Step Deployer::loadDemo() {
    DemoData demo(m_connection);
    demo.onProgress([this](double fraction) {
        if (m_progress)
            m_progress(DeployStep::DemoCatalogue, fraction);
    });
    if (auto loaded = demo.loadCatalogue(); !loaded)
        return std::unexpected(DeployError{codeOf(loaded.error()), u"demo catalogue"_s, loaded.error()});
    report(DeployStep::DemoAccounts, 0, 1);
    if (auto created = demo.createAccounts(); !created)
        return std::unexpected(DeployError{codeOf(created.error()), u"demo accounts"_s, created.error()});
    return run(u"update data.setting set value = 'true' where name = 'is_demo'"_s, u"demo"_s);
}

Deployer::Step Deployer::recordCode() {
    auto fingerprint = query(fingerprintQuery);
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    auto recorded = query(u"insert into data.setting (name, value, about) values"
                          " ('code_checksum', $1, 'the SQL that the last deployment loaded'),"
                          " ('code_fingerprint', $2, 'what the database looked like right after it'),"
                          " ('types_checksum', $3, 'the types that it made')"
                          " on conflict (name) do update set value = excluded.value"
                          " where data.setting.value <> excluded.value"_s,
                          {m_source.codeChecksum(), fingerprint->first().text(0), m_source.typesChecksum()});
    if (!recorded)
        return std::unexpected(recorded.error());
    return {};
}

Deployer::Step Deployer::run(const QString &script, const QString &where) {
    auto done = m_connection.runScript(script);
    if (!done)
        return std::unexpected(DeployError{codeOf(done.error()), where, done.error()});
    return {};
}

std::expected<Rows, DeployError> Deployer::query(const QString &statement, const Params &params) {
    auto rows = m_connection.execute(statement, params);
    if (!rows)
        return std::unexpected(DeployError{codeOf(rows.error()), u"deployment"_s, rows.error()});
    return *rows;
}

void Deployer::report(DeployStep step, qsizetype done, qsizetype total) const {
    if (m_progress)
        m_progress(step, static_cast<double>(done) / static_cast<double>(qMax<qsizetype>(total, 1)));
}

} // namespace universe
