#include "app/admin/Command.h"

#include "app/admin/WaitingAloud.h"
#include "app/core/Text.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

QList<Command> commands() {
    return {deployCommand(),     createAccountCommand(), createKioskCommand(), importCommand(),  importsCommand(),
            undoImportCommand(), runJobsCommand(),       setMailCommand(),     ticketsCommand(), verifyCommand(),
            drawCommand(),       verifyDrawCommand(),    phaseCodesCommand()};
}

QString overview() {
    QString text =
        u"Usage: my-universe-admin SUBCOMMAND --database CONNINFO [OPTIONS]\n\n"
        "The administrator's command line of My Universe. CONNINFO is a libpq connection string or URI.\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1  %2\n"_s.arg(command.name, -16).arg(command.summary);
    return text + u"\nmy-universe-admin SUBCOMMAND --help tells the options; --version the version."_s;
}

QString helpOf(const Command &command, const QCommandLineParser &parser) {
    // The parser knows only the program's path; the usage line is ours.
    const QString text = parser.helpText();
    const QString database = command.needsDatabase ? u" --database CONNINFO"_s : QString();
    return u"Usage: my-universe-admin %1%2 [OPTIONS] %3\n"_s.arg(command.name, database, command.arguments) +
           text.sliced(text.indexOf(u'\n') + 1).trimmed();
}

Outcome checkUsage(const Command &command, const QCommandLineParser &parser) {
    for (const QString &name : command.required + (command.needsDatabase ? QStringList{u"database"_s} : QStringList()))
        if (!parser.isSet(name))
            return std::unexpected(u"%1 needs --%2"_s.arg(command.name, name));
    const QStringList extra = parser.positionalArguments().sliced(1); // the first is the subcommand
    if (command.arguments.isEmpty() && !extra.isEmpty())
        return std::unexpected(u"%1 does not know what to do with '%2'"_s.arg(command.name, extra.first()));
    if (!command.arguments.isEmpty() && extra.isEmpty())
        return std::unexpected(u"%1 needs %2"_s.arg(command.name, command.arguments));
    return {};
}

int runCommand(const Command &command, const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help = parser.addHelpOption();
    if (command.needsDatabase)
        parser.addOption(
            {u"database"_s, u"The server and database: a libpq connection string or URI."_s, u"CONNINFO"_s});
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{u"my-universe-admin"_s} + arguments))
        return complain(parser.errorText(), 2);
    if (parser.isSet(help)) {
        print(helpOf(command, parser));
        return 0;
    }
    if (auto usage = checkUsage(command, parser); !usage)
        return complain(usage.error(), 2);
    if (auto outcome = command.run(parser); !outcome)
        return complain(outcome.error(), 1);
    return 0;
}

} // namespace

int complain(const QString &reason, int exitCode) {
    QTextStream(stderr) << "my-universe-admin: " << reason.simplified() << Qt::endl;
    return exitCode;
}

bool paints(const QByteArray &subcommand) {
    return std::ranges::any_of(commands(), [&](const Command &c) { return c.paints && c.name.toUtf8() == subcommand; });
}

int runCommandLine(const QList<QByteArray> &words) {
    QStringList arguments;
    for (const QByteArray &word : words) {
        const auto argument = texts::fromUtf8(word);
        if (!argument)
            return complain(u"argument %1 is not UTF-8: %2"_s.arg(arguments.size() + 1).arg(QString::fromUtf8(word)),
                            2);
        arguments << *argument;
    }
    const QString first = arguments.value(0);
    for (const Command &command : commands())
        if (first == command.name)
            return runCommand(command, arguments);
    if (first == u"--version" || first == u"-v") {
        print(u"my-universe-admin "_s + QStringLiteral(UNIVERSE_VERSION));
        return 0;
    }
    if (first == u"--help" || first == u"-h") {
        print(overview());
        return 0;
    }
    return complain(
        first.isEmpty() ? u"a subcommand is missing, see --help"_s : u"no subcommand '%1', see --help"_s.arg(first), 2);
}

std::expected<AdminConnection, QString> connectTo(const QCommandLineParser &parser) {
    const QString target = parser.value(u"database"_s);
    auto connection = AdminConnection::open(target);
    if (!connection)
        return std::unexpected(connection.error().message);
    connection->setPatience(
        WaitingAloud([target] { return pingServer(target); }, [](const QString &line) { complain(line, 0); }));
    return std::move(*connection);
}

std::expected<QString, QString> readPassword(Need need) {
    QFile input;
    const bool isOpen = input.open(STDIN_FILENO, QIODevice::ReadOnly); // a FILE would end a line at a zero
    if (!isOpen && need == Need::Must)
        return std::unexpected(u"standard input cannot be read"_s);
    constexpr qsizetype longest = 1000; // bytes, as much as a server looks at
    QByteArray line = isOpen ? input.readLine(longest + 3) : QByteArray();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() && need == Need::May)
        return QString();
    if (line.isEmpty())
        return std::unexpected(u"the password is expected on standard input"_s);
    if (line.size() > longest)
        return std::unexpected(u"the password on standard input has more than %1 bytes"_s.arg(longest));
    auto password = texts::fromUtf8(line);
    if (!password)
        return std::unexpected(u"the password on standard input is not UTF-8"_s);
    if (password->contains(QChar(0)))
        return std::unexpected(u"the password on standard input has a control character"_s);
    return std::move(*password);
}

std::expected<qint64, QString> numberOf(const QCommandLineParser &parser, const QString &what) {
    const QStringList words = parser.positionalArguments().sliced(1);
    bool isNumber = false;
    const qint64 number = words.value(0).toLongLong(&isNumber);
    if (words.size() != 1 || !isNumber || number < 1)
        return std::unexpected(u"%1 is expected, not '%2'"_s.arg(what, words.join(u' ')));
    return number;
}

void print(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

std::unexpected<QString> failed(const ServerError &error) {
    return std::unexpected(error.state.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.state));
}

} // namespace universe::admin
