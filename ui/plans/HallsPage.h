#pragma once

#include <QWidget>

class QLineEdit;

namespace universe {

class Button;
class Label;
class Notice;
class PanelList;
class PlanController;
class StateView;
class TextField;

/// The halls, to choose one whose plan is to be edited, or to begin a new one.
class HallsPage : public QWidget {
    Q_OBJECT

public:
    explicit HallsPage(PlanController &controller, QWidget *parent = nullptr);

    /// The keyboard is in the search.
    void begin();
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] PanelList *list() const { return m_list; }
    [[nodiscard]] Button *openButton() const { return m_open; }
    [[nodiscard]] Button *newButton() const { return m_new; }
    [[nodiscard]] TextField *nameField() const { return m_name; }
    [[nodiscard]] TextField *regionField() const { return m_region; }
    [[nodiscard]] TextField *zoneField() const { return m_zone; }

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void lay();
    void open();
    void create();
    void follow();
    void retranslate();

    PlanController &m_controller;
    Label *m_heading;
    QLineEdit *m_search;
    PanelList *m_list;
    StateView *m_none;
    Button *m_open;
    Notice *m_notice;
    Label *m_newTitle;
    Label *m_about;
    TextField *m_name;
    TextField *m_nameEn;
    TextField *m_region;
    TextField *m_zone;
    Button *m_new;
    int m_timer = 0; ///< until what was typed is searched
};

} // namespace universe
