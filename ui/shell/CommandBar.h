#pragma once

#include "app/core/Account.h"
#include "ui/shell/Commands.h"

#include <QMenuBar>

#include <functional>

namespace universe {

class Administration;
class TopBar;
struct Place;

/// The menu bar of whoever has something to command.
class CommandBar : public QMenuBar {
    Q_OBJECT

public:
    /// With what whoever has these rights has; `settings` knows the languages and schemes.
    CommandBar(Rights rights, Administration &administration, TopBar &settings, QWidget *parent = nullptr);

    /// The text of a row of commands() or knownKeys(), without the mark of its letter.
    static QString plainText(const char *name);
    /// The key of a row of places().
    static QKeySequence keyOf(const Place &place);

protected:
    void changeEvent(QEvent *event) override;
    /// A command's key is the command's, also in a field: there Ctrl+U, say, would delete what is typed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addPlaces(QMenu *menu);
    void addSettings(QMenu *menu);
    void addCommands(QMenu *menu, CommandMenu which);
    QMenu *addNamed(QMenu *menu, const char *name);
    /// Has an action say this, in every language.
    void name(QAction *action, const std::function<QString()> &text);

    Rights m_rights;
    Administration &m_administration;
    TopBar &m_settings;
    QList<std::pair<QAction *, std::function<QString()>>> m_names;
};

} // namespace universe
