#pragma once

#include "app/db/AdminConnection.h"
#include "app/server/SqlSource.h"

#include <functional>

namespace universe {

enum class DeployErrorCode {
    NewerSchema,      ///< the database was made by a newer version of this program
    ChangedMigration, ///< a migration that was applied is not the one that we carry
    DiskFull,
    NotAllowed, ///< the connection's role may not create what a deployment creates
    Failed,     ///< anything else; see `sql`
};

struct DeployError {
    DeployErrorCode code = DeployErrorCode::Failed;
    QString where; ///< the file or the step that failed
    ServerError sql;

    /// One English line for a log or a terminal.
    [[nodiscard]] QString summary() const;
};

/// What a deployment did. All false: the database was as it should be and nothing was written.
struct DeployOutcome {
    int migrationsApplied = 0;
    bool codeLoaded = false;
    bool demoLoaded = false;
};

enum class DeployStep { Checking, Migrations, Code, DemoCatalogue, DemoAccounts, Finishing };

/// Creates or upgrades everything that the program needs in one database, in one transaction.
///
/// Roles come first, then the migrations not applied yet, then the procedures, unless the database has exactly ours.
/// They replace those that are there, so that calls go on meanwhile; all are dropped and made anew only when somebody
/// changed something by hand or types have changed. One deployment at a time works on a database.
class Deployer {
public:
    using Progress = std::function<void(DeployStep step, double fraction)>;

    explicit Deployer(AdminConnection &connection, SqlSource source = SqlSource::read());

    void onProgress(Progress progress) { m_progress = std::move(progress); }
    /// With `demo`, also loads the demonstration catalogue and its accounts, once.
    std::expected<DeployOutcome, DeployError> deploy(bool demo);

private:
    using Step = std::expected<void, DeployError>;
    struct State {
        int schemaNumber = 0;
        bool codeIsCurrent = false;
        bool codeCanBeReplaced = false; ///< nobody changed it by hand, and its types are ours
        bool demoIsLoaded = false;
    };

    std::expected<DeployOutcome, DeployError> attempt(bool demo);
    std::expected<DeployOutcome, DeployError> work(bool demo);
    std::expected<State, DeployError> inspect();
    Step checkMigrations(const State &state);
    Step loadFiles(const QList<SqlFile> &files, DeployStep step);
    std::expected<int, DeployError> migrate(const State &state);
    Step loadCode(const State &state);
    Step replaceCode();
    Step replaceFunction(const SqlFile &file);
    Step recordCode();
    Step loadDemo();
    Step run(const QString &script, const QString &where);
    std::expected<Rows, DeployError> query(const QString &statement, const Params &params = {});
    void report(DeployStep step, qsizetype done, qsizetype total) const;

    AdminConnection &m_connection;
    SqlSource m_source;
    Progress m_progress;
};

} // namespace universe
