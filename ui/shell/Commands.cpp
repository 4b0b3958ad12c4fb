#include "ui/shell/Commands.h"

#include "ui/shell/Administration.h"

#include <algorithm>

namespace universe {

const QList<Command> &commands() {
    static const QList<Command> table{
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "&Import…"), Role::Admin,
         QKeySequence(Qt::CTRL | Qt::Key_I), [](Administration &to) { to.openImport(); }},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "Import &history…"), Role::Admin,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [](Administration &to) { to.openHistory(); }, true},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "&Edit this concert…"), Role::Admin,
         QKeySequence(Qt::CTRL | Qt::Key_E), [](Administration &to) { to.editConcert(); }},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "&New concert…"), Role::Admin,
         QKeySequence(Qt::CTRL | Qt::Key_N), [](Administration &to) { to.makeConcert(); }},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "Seating &plans…"), Role::Admin,
         QKeySequence(Qt::CTRL | Qt::Key_P), [](Administration &to) { to.openPlans(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "Find a &booking"), Role::Staff,
         QKeySequence(Qt::CTRL | Qt::Key_B), [](Administration &to) { to.openDesk(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Shift"), Role::Staff,
         QKeySequence(Qt::CTRL | Qt::Key_T), [](Administration &to) { to.openShift(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "Sales &report"), Role::Staff,
         QKeySequence(Qt::CTRL | Qt::Key_R), [](Administration &to) { to.openReport(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Door"), Role::Steward,
         QKeySequence(Qt::CTRL | Qt::Key_D), [](Administration &to) { to.openDoor(); }},
        {CommandMenu::View,
         QT_TRANSLATE_NOOP("universe::CommandBar", "&Operations"),
         Role::Admin,
         {},
         [](Administration &to) { to.openOperations(); },
         true},
        {CommandMenu::View,
         QT_TRANSLATE_NOOP("universe::CommandBar", "&Refresh"),
         Role::Fan,
         {},
         [](Administration &to) { to.refresh(); },
         true,
         QKeySequence(Qt::Key_F5)},
        {CommandMenu::Help, QT_TRANSLATE_NOOP("universe::CommandBar", "&Keyboard shortcuts"), Role::Fan,
         QKeySequence(Qt::Key_F1), [](Administration &to) { to.openKeys(); }},
        {CommandMenu::Help,
         QT_TRANSLATE_NOOP("universe::CommandBar", "&About My Universe"),
         Role::Fan,
         {},
         [](Administration &to) { to.openAbout(); }},
    };
    return table;
}

bool hasCommands(CommandMenu menu, Role role) {
    return std::ranges::any_of(
        commands(), [menu, role](const Command &command) { return command.menu == menu && command.least <= role; });
}

bool hasCommands(Role role) {
    return std::ranges::any_of(
        commands(), [role](const Command &command) { return command.least > Role::Fan && command.least <= role; });
}

const QList<KnownKey> &knownKeys() {
    static const QList<KnownKey> table{
        {QKeySequence(QKeySequence::Find), QT_TRANSLATE_NOOP("universe::CommandBar", "To the search field")},
        {QKeySequence(Qt::ALT | Qt::Key_Left), QT_TRANSLATE_NOOP("universe::CommandBar", "Back")},
        {QKeySequence(Qt::ALT | Qt::Key_Right), QT_TRANSLATE_NOOP("universe::CommandBar", "Forward")},
        {QKeySequence(Qt::Key_F5), QT_TRANSLATE_NOOP("universe::CommandBar", "Load the page anew")},
        {QKeySequence(Qt::CTRL | Qt::Key_Q), QT_TRANSLATE_NOOP("universe::CommandBar", "Close the window")},
    };
    return table;
}

} // namespace universe
