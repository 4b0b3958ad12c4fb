#pragma once

#include "ui/style/Theme.h"

#include <QWidget>

class QMenu;

namespace universe {

class BrandButton;
class Button;
class ReminderButton;
class SearchField;
class SessionArea;

/// The bar over every page: history, brand, places, search, settings, session.
class TopBar : public QWidget {
    Q_OBJECT

public:
    enum class Place { None, All, Calendar, Singers, MyPage };

    explicit TopBar(QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    /// The place that is lit; None on a page that is none of them.
    void setPlace(Place place);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] SessionArea *session() const { return m_session; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] Button *forwardButton() const { return m_forward; }
    [[nodiscard]] ReminderButton *reminders() const { return m_reminders; }
    [[nodiscard]] Button *allButton() const { return m_all; }
    [[nodiscard]] Button *calendarButton() const { return m_calendar; }
    [[nodiscard]] Button *singersButton() const { return m_singers; }
    [[nodiscard]] Button *myPageButton() const { return m_myPage; }

    /// The menus of the two settings buttons.
    [[nodiscard]] QMenu *makeLanguageMenu();
    [[nodiscard]] QMenu *makeSchemeMenu();

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void allRequested();
    void calendarRequested();
    void singersRequested();
    void myPageRequested();
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
    void popUp(QMenu *menu, const Button *below);

    Place m_place = Place::None;
    Button *m_back;
    Button *m_forward;
    BrandButton *m_brand;
    Button *m_all;
    Button *m_calendar;
    Button *m_singers;
    Button *m_myPage;
    SearchField *m_search;
    Button *m_language;
    Button *m_scheme;
    ReminderButton *m_reminders;
    SessionArea *m_session;
};

} // namespace universe
