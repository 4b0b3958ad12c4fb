#pragma once

#include "ui/style/Theme.h"

#include <QHash>
#include <QWidget>

class QMenu;

namespace universe {

class BrandButton;
class Button;
class Menu;
class ReminderButton;
class SearchField;
class SessionArea;

/// The bar over every page: history, brand, places, search, settings, session.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    /// Lights the button of a place; a key that is not in the bar lights none.
    void setPlace(const QString &key);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] SessionArea *session() const { return m_session; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] Button *forwardButton() const { return m_forward; }
    [[nodiscard]] ReminderButton *reminders() const { return m_reminders; }
    /// The button of a place (see places()).
    [[nodiscard]] Button *placeButton(const QString &key) const { return m_places.value(key); }

    /// The menus of the two buttons for settings.
    /// The languages, and the schemes where their own button has no room.
    [[nodiscard]] Menu *makeLanguageMenu();
    [[nodiscard]] Menu *makeSchemeMenu();
    /// Adds the choices of these menus to another one.
    void addLanguages(QMenu *menu);
    void addSchemes(QMenu *menu);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void placeChosen(const QString &key);
    void languageChosen(const QString &code);
    void schemeChosen(universe::Scheme scheme);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void wire();
    void fit();
    void retranslate();

    Button *m_back;
    Button *m_forward;
    BrandButton *m_brand;
    QHash<QString, Button *> m_places;
    SearchField *m_search;
    Button *m_language;
    Button *m_scheme;
    ReminderButton *m_reminders;
    SessionArea *m_session;
};

} // namespace universe
