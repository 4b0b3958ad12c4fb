#pragma once

#include "app/core/Account.h"

#include <QKeySequence>
#include <QList>

#include <optional>

namespace universe {

class Administration;

/// The menus of the bar, from left to right.
enum class CommandMenu { Catalogue, BoxOffice, Admin, View, Help };
inline constexpr int commandMenuCount = int(CommandMenu::Help) + 1;

/// What a menu has to offer, and to whom. It decides only what the window offers; the server decides what a member may
/// do.
struct Command {
    CommandMenu menu;
    const char *name;           ///< with the letter that leads to it, in the context of CommandBar
    std::optional<Right> right; ///< that it takes; none: everybody has it
    QKeySequence keys;
    void (*run)(Administration &administration);
    bool endsGroup = false;       ///< a line follows
    QKeySequence windowKeys = {}; ///< that the window knows for everybody
};

/// All commands, in the order of the menus. Places, languages and schemes come from where they are told.
const QList<Command> &commands();
/// Whether whoever has these rights has the command.
bool isFor(const Command &command, Rights rights);
/// Whether a menu has something for them.
bool hasCommands(CommandMenu menu, Rights rights);
/// Whether somebody has something to command: then there is a menu bar.
bool hasCommands(Rights rights);

/// A key that the whole window knows.
struct KnownKey {
    QKeySequence keys;
    const char *does;             ///< in the context of CommandBar
    std::optional<Right> right{}; ///< nothing: everybody's
};

/// Those that are no commands, in the order in which one would look for them.
const QList<KnownKey> &knownKeys();

} // namespace universe
