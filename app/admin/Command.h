#pragma once

#include "app/db/AdminConnection.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace universe::admin {

/// The outcome of a subcommand: nothing, or a reason of one line for stderr.
using Outcome = std::expected<void, QString>;

/// One subcommand of my-universe-admin: its options, and what it does once they have been parsed.
struct Command {
    QString name;
    QString summary;
    QList<QCommandLineOption> options; ///< besides --database
    QStringList required;              ///< names of the options that must be given
    QString arguments;                 ///< the help's name for positional arguments; empty takes none
    std::function<Outcome(const QCommandLineParser &)> run;
    bool paints = false; ///< it needs fonts and pictures, but never a display
    bool needsDatabase = true;
};

Command deployCommand();
Command createAccountCommand();
Command createKioskCommand();
Command importCommand();
Command importsCommand();
Command undoImportCommand();
Command runJobsCommand();
Command setMailCommand();
Command verifyCommand();
Command ticketsCommand();
Command drawCommand();
Command verifyDrawCommand();
Command phaseCodesCommand();

/// Whether the subcommand of this name needs a QGuiApplication.
bool paints(const QByteArray &subcommand);
/// Runs what the arguments (without the program's name, as bytes of UTF-8) ask for; 0, 1 for a failure, 2 for a wrong
/// command line.
int runCommandLine(const QList<QByteArray> &words);

/// Opens the database that --database names.
std::expected<AdminConnection, QString> connectTo(const QCommandLineParser &parser);
enum class Need { Must, May };
/// The first line of standard input, without its end; it must be UTF-8. One that may be missing is empty then.
std::expected<QString, QString> readPassword(Need need = Need::Must);
void print(const QString &line);
/// The one positional argument, a number from 1; `what` names it in the reason otherwise.
std::expected<qint64, QString> numberOf(const QCommandLineParser &parser, const QString &what);
/// On standard error, after the program's name; gives the exit code back.
int complain(const QString &reason, int exitCode);
/// The server's message as the reason of a failure.
std::unexpected<QString> failed(const ServerError &error);

/// Print what an operator should know and a deployment leaves as it is: settings that client roles have of their own,
/// databases that everybody may connect to, what only a superuser or the server's configuration can close.
Outcome noteClientSettings(AdminConnection &connection);
Outcome noteOpenDatabases(AdminConnection &connection);
Outcome noteWhatTheServerAllows(AdminConnection &connection);
/// Lets PUBLIC connect to no other database of the cluster.
Outcome closeOpenDatabases(AdminConnection &connection);

} // namespace universe::admin
