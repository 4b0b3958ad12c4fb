#include "app/desktop/CommandLine.h"

#include "app/db/ConnectionString.h"

#include <QCommandLineParser>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

// Shorter, and a busy server is taken for a dead one.
constexpr int shortestAnswer = 3;
constexpr int longestAnswer = 600;

CommandLine refuse(const QString &reason) {
    CommandLine line;
    line.action = CommandLine::Action::Refuse;
    line.text = reason;
    return line;
}

/// Why the options cannot be taken; empty when they can. A saved connection string must not hold a secret.
QString flawOf(const CommandLine &line) {
    if (line.database && line.embedded)
        return u"--database and --embedded exclude each other"_s;
    if (!line.database)
        return {};
    const Result<ConnectionString> parts = ConnectionString::parse(*line.database);
    if (!parts)
        return u"--database: %1"_s.arg(parts.error().detail.simplified());
    if (line.remember && !parts->password.isEmpty())
        return u"--remember does not save passwords: put it into the password file (~/.pgpass) instead"_s;
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const QStringList &languages) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"My Universe: fair concert booking.\n\n"
        "Without options: the saved connection, else PGSERVICE, else a private PostgreSQL with a "
        "demonstration catalogue."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption database(
        u"database"_s, u"Use the server named by CONNINFO, a libpq connection string or URI."_s, u"CONNINFO"_s);
    const QCommandLineOption embedded(u"embedded"_s, u"Use the private server, whatever is saved."_s);
    const QCommandLineOption remember(
        u"remember"_s,
        u"Save the choice of --database or --embedded, of --kiosk and of --answer-within, for the next start."_s);
    const QCommandLineOption kiosk(u"kiosk"_s,
                                   u"Many people use this window: keep nothing of a member on the machine."_s);
    const QCommandLineOption answerWithin(
        u"answer-within"_s,
        u"Ask on a new connection what the server has not answered within this time (%1 to %2 s; else 15)."_s
            .arg(shortestAnswer)
            .arg(longestAnswer),
        u"SECONDS"_s);
    const QCommandLineOption language(u"language"_s, u"Start in this language: %1."_s.arg(languages.join(u", "_s)),
                                      u"CODE"_s);
    parser.addOptions({database, embedded, remember, kiosk, answerWithin, language});

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    CommandLine line;
    if (parser.isSet(help)) {
        line.action = Action::Help;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.action = Action::Version;
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"unexpected argument: %1"_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(database))
        line.database = parser.value(database);
    line.embedded = parser.isSet(embedded);
    line.remember = parser.isSet(remember);
    line.kiosk = parser.isSet(kiosk);
    if (parser.isSet(answerWithin)) {
        const int seconds = parser.value(answerWithin).toInt();
        if (seconds < shortestAnswer || seconds > longestAnswer)
            return refuse(
                u"--answer-within: a number of seconds from %1 to %2"_s.arg(shortestAnswer).arg(longestAnswer));
        line.answerWithin = std::chrono::seconds(seconds);
    }
    line.language = parser.value(language);
    if (parser.isSet(language) && !languages.contains(line.language))
        return refuse(u"--language: one of %1"_s.arg(languages.join(u", "_s)));
    const QString flaw = flawOf(line);
    return flaw.isEmpty() ? line : refuse(flaw);
}

std::optional<QString> CommandLine::connection(const QString &saved, bool serviceInEnvironment) const {
    if (embedded)
        return std::nullopt;
    if (database)
        return database;
    if (!saved.isEmpty())
        return saved;
    return serviceInEnvironment ? std::optional(QString()) : std::nullopt;
}

} // namespace universe
