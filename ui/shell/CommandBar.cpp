#include "ui/shell/CommandBar.h"

#include "ui/shell/Administration.h"
#include "ui/shell/Places.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Menu.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, commandMenuCount> menuNames{
    QT_TRANSLATE_NOOP("universe::CommandBar", "&Catalogue"), QT_TRANSLATE_NOOP("universe::CommandBar", "&Box office"),
    QT_TRANSLATE_NOOP("universe::CommandBar", "&Administration"), QT_TRANSLATE_NOOP("universe::CommandBar", "&View"),
    QT_TRANSLATE_NOOP("universe::CommandBar", "&Help")};

} // namespace

CommandBar::CommandBar(Rights rights, Administration &administration, TopBar &settings, QWidget *parent)
    : QMenuBar(parent)
    , m_rights(rights)
    , m_administration(administration)
    , m_settings(settings) {
    setNativeMenuBar(false); // it is the window's, wherever the desktop has its own
    qApp->installEventFilter(this);
    fill();
}

QString CommandBar::plainText(const char *name) {
    static const QRegularExpression letter(u"\\(&.\\)"_s); // as Korean menus have it
    return tr(name).remove(letter).remove(u'&').remove(u'…');
}

void CommandBar::name(QAction *action, const std::function<QString()> &text) {
    action->setText(text());
    m_names.append({action, text});
}

QKeySequence CommandBar::keyOf(const Place &place) {
    return {Qt::CTRL | Qt::Key(Qt::Key_1 + int(&place - places().constData()))};
}

QMenu *CommandBar::addNamed(QMenu *menu, const char *name) {
    QMenu *added = menu ? menu->addMenu(QString()) : addMenu(QString());
    Menu::round(*added);
    Menu::closeWhenTriggered(*added);
    this->name(added->menuAction(), [name] { return tr(name); });
    return added;
}

void CommandBar::fill() {
    setAccessibleName(tr("Menu bar"));
    for (int i = 0; i < commandMenuCount; ++i) {
        if (!hasCommands(CommandMenu(i), m_rights))
            continue;
        QMenu *menu = addNamed(nullptr, menuNames.at(size_t(i)));
        if (CommandMenu(i) == CommandMenu::View)
            addPlaces(menu);
        addCommands(menu, CommandMenu(i));
        if (CommandMenu(i) == CommandMenu::View)
            addSettings(menu);
    }
}

void CommandBar::addCommands(QMenu *menu, CommandMenu which) {
    for (const Command &command : commands()) {
        if (command.menu != which || !isFor(command, m_rights))
            continue;
        QAction *action = menu->addAction(QString());
        name(action, [named = command.name, keys = command.windowKeys] {
            return keys.isEmpty() ? tr(named) : tr(named) + u'\t' + keys.toString(QKeySequence::NativeText);
        });
        action->setShortcut(command.keys);
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(m_administration); });
        if (command.endsGroup)
            menu->addSeparator();
    }
}

void CommandBar::addPlaces(QMenu *menu) {
    for (const Place &place : places()) {
        QAction *action = menu->addAction(QString());
        name(action, [named = place.name] { return TopBar::tr(named); });
        action->setShortcut(keyOf(place));
        connect(action, &QAction::triggered, this, [this, key = place.key] { m_administration.openPlace(key); });
    }
}

// What is chosen may have changed since.
void CommandBar::addSettings(QMenu *menu) {
    QMenu *language = addNamed(menu, QT_TR_NOOP("&Language"));
    QMenu *scheme = addNamed(menu, QT_TR_NOOP("Light or &dark"));
    connect(menu, &QMenu::aboutToShow, this, [this, language, scheme] {
        for (QMenu *filled : {language, scheme}) {
            filled->clear();
            qDeleteAll(filled->findChildren<QActionGroup *>());
        }
        m_settings.addLanguages(language);
        m_settings.addSchemes(scheme);
    });
}

bool CommandBar::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        if (std::ranges::any_of(commands(), [this, &keys](const Command &command) {
                return command.keys == keys && isFor(command, m_rights);
            })) {
            event->ignore();
            return true;
        }
    }
    return QMenuBar::eventFilter(watched, event);
}

void CommandBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Menu bar"));
        for (const auto &[action, text] : std::as_const(m_names))
            action->setText(text());
    }
    QMenuBar::changeEvent(event);
}

} // namespace universe
