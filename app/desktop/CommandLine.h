#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace universe {

/// The choices on the command line of my-universe.
struct CommandLine {
    enum class Action { Run, Help, Version, Refuse };

    Action action = Action::Run;
    QString text; ///< to print: help, version, or why the arguments are refused

    std::optional<QString> database; ///< --database
    bool embedded = false;           ///< --embedded: whatever is saved or in the environment
    bool remember = false;           ///< --remember: save the choices of this start for the next ones
    bool kiosk = false;              ///< --kiosk: many people use this window; nothing of a member stays
    std::optional<std::chrono::seconds> answerWithin; ///< --answer-within
    QString language;                                 ///< --language; empty: the saved one, or the desktop's

    /// Reads the arguments. It needs a QCoreApplication but no display.
    static CommandLine parse(const QStringList &arguments, const QStringList &languages);
    /// The connection string to use, or nothing for the embedded server: --database, else `saved`, else libpq's own
    /// environment when it names a service.
    [[nodiscard]] std::optional<QString> connection(const QString &saved, bool serviceInEnvironment) const;
};

} // namespace universe
