#include "ui/shell/Commands.h"

#include "ui/shell/Administration.h"
#include "ui/shell/StaffPages.h"

#include <algorithm>

namespace universe {

const QList<Command> &commands() {
    static const QList<Command> table{
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "&Import…"), Right::Catalogue,
         QKeySequence(Qt::CTRL | Qt::Key_I), [](Administration &to) { to.openImport(); }},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "Import &history…"), Right::Catalogue,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [](Administration &to) { to.openHistory(); }, true},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "&Edit this concert…"), Right::Catalogue,
         QKeySequence(Qt::CTRL | Qt::Key_E), [](Administration &to) { to.editConcert(); }},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "&New concert…"), Right::Catalogue,
         QKeySequence(Qt::CTRL | Qt::Key_N), [](Administration &to) { to.makeConcert(); }},
        {CommandMenu::Catalogue, QT_TRANSLATE_NOOP("universe::CommandBar", "Seating &plans…"), Right::Catalogue,
         QKeySequence(Qt::CTRL | Qt::Key_P), [](Administration &to) { to.openPlans(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "S&ell seats"), Right::Counter,
         QKeySequence(Qt::CTRL | Qt::Key_S), [](Administration &to) { to.staff().sell(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "Find a &booking"), Right::Counter,
         QKeySequence(Qt::CTRL | Qt::Key_B), [](Administration &to) { to.staff().openDesk(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "Sell &fuel"), Right::Counter,
         QKeySequence(Qt::CTRL | Qt::Key_M), [](Administration &to) { to.staff().openTakeMoney(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&House seats"), Right::BlockSeats,
         QKeySequence(Qt::CTRL | Qt::Key_H), [](Administration &to) { to.staff().openBlock(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Shift"), Right::Counter,
         QKeySequence(Qt::CTRL | Qt::Key_T), [](Administration &to) { to.staff().openShift(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Customer's screen"), Right::Counter,
         QKeySequence(Qt::CTRL | Qt::Key_K), [](Administration &to) { to.staff().toggleCustomerScreen(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "Sales &report"), Right::SalesReport,
         QKeySequence(Qt::CTRL | Qt::Key_R), [](Administration &to) { to.staff().openReport(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Printers"), Right::Counter,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [](Administration &to) { to.staff().openPrinters(); }},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Door"), Right::Door,
         QKeySequence(Qt::CTRL | Qt::Key_D), [](Administration &to) { to.staff().openDoor(); }, true},
        {CommandMenu::BoxOffice, QT_TRANSLATE_NOOP("universe::CommandBar", "&Lock"), Right::Door,
         QKeySequence(Qt::CTRL | Qt::Key_L), [](Administration &to) { to.lock(); }},
        {CommandMenu::Admin, QT_TRANSLATE_NOOP("universe::CommandBar", "A&ccounts"), Right::Accounts,
         QKeySequence(Qt::CTRL | Qt::Key_U), [](Administration &to) { to.staff().openAccounts(); }},
        {CommandMenu::Admin, QT_TRANSLATE_NOOP("universe::CommandBar", "&Record"), Right::Acts,
         QKeySequence(Qt::CTRL | Qt::Key_J), [](Administration &to) { to.staff().openRecord(); }},
        {CommandMenu::Admin,
         QT_TRANSLATE_NOOP("universe::CommandBar", "&Operations"),
         Right::Operations,
         {},
         [](Administration &to) { to.staff().openOperations(); }},
        {CommandMenu::View,
         QT_TRANSLATE_NOOP("universe::CommandBar", "&Refresh"),
         std::nullopt,
         {},
         [](Administration &to) { to.refresh(); },
         true,
         QKeySequence(Qt::Key_F5)},
        {CommandMenu::Help, QT_TRANSLATE_NOOP("universe::CommandBar", "&Keyboard shortcuts"), std::nullopt,
         QKeySequence(Qt::Key_F1), [](Administration &to) { to.openKeys(); }},
        {CommandMenu::Help,
         QT_TRANSLATE_NOOP("universe::CommandBar", "&About My Universe"),
         std::nullopt,
         {},
         [](Administration &to) { to.openAbout(); }},
    };
    return table;
}

bool isFor(const Command &command, Rights rights) { return !command.right || rights.testFlag(*command.right); }

bool hasCommands(CommandMenu menu, Rights rights) {
    return std::ranges::any_of(
        commands(), [menu, rights](const Command &command) { return command.menu == menu && isFor(command, rights); });
}

bool hasCommands(Rights rights) {
    return std::ranges::any_of(commands(),
                               [rights](const Command &command) { return command.right && isFor(command, rights); });
}

const QList<KnownKey> &knownKeys() {
    static const QList<KnownKey> table{
        {QKeySequence(QKeySequence::Find), QT_TRANSLATE_NOOP("universe::CommandBar", "To the search field")},
        {QKeySequence(Qt::ALT | Qt::Key_Left), QT_TRANSLATE_NOOP("universe::CommandBar", "Back")},
        {QKeySequence(Qt::ALT | Qt::Key_Right), QT_TRANSLATE_NOOP("universe::CommandBar", "Forward")},
        {QKeySequence(Qt::Key_F5), QT_TRANSLATE_NOOP("universe::CommandBar", "Load the page anew")},
        {QKeySequence(Qt::CTRL | Qt::Key_Q), QT_TRANSLATE_NOOP("universe::CommandBar", "Close the window")},
        {QKeySequence(Qt::Key_1),
         QT_TRANSLATE_NOOP("universe::CommandBar", "In a hall: the best seat; 2 to 9: as many together")},
        {QKeySequence(Qt::Key_F2), QT_TRANSLATE_NOOP("universe::CommandBar", "In a sale: to somebody without a name"),
         Right::Counter},
        {QKeySequence(Qt::Key_F3), QT_TRANSLATE_NOOP("universe::CommandBar", "In a sale: register a member"),
         Right::Counter},
        {QKeySequence(Qt::Key_F6), QT_TRANSLATE_NOOP("universe::CommandBar", "In a sale: for fuel"), Right::Counter},
        {QKeySequence(Qt::Key_F7), QT_TRANSLATE_NOOP("universe::CommandBar", "In a sale: for cash"), Right::Counter},
        {QKeySequence(Qt::Key_F8), QT_TRANSLATE_NOOP("universe::CommandBar", "In a sale: by card"), Right::Counter},
    };
    return table;
}

} // namespace universe
