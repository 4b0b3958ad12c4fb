#pragma once

#include <QWidget>

namespace universe {

class Button;
class ChoiceField;
class DoorController;
class Label;
class Notice;
class StateView;
class TextField;

/// Which show a door is for, and what the door is called.
class DoorSetup : public QWidget {
    Q_OBJECT

public:
    explicit DoorSetup(DoorController &door, QWidget *parent = nullptr);

    [[nodiscard]] TextField *search() const { return m_search; }
    [[nodiscard]] ChoiceField *show() const { return m_show; }
    [[nodiscard]] TextField *gate() const { return m_gate; }
    [[nodiscard]] Button *openButton() const { return m_open; }
    [[nodiscard]] StateView *state() const { return m_state; }
    void retranslate();

private:
    void follow();
    void fill();
    void chooseNext(const QList<DoorShow> &shows);
    void open();

    DoorController &m_door;
    QWidget *m_form;
    StateView *m_state;
    Label *m_heading;
    Label *m_about;
    TextField *m_search;
    ChoiceField *m_show;
    TextField *m_gate;
    Notice *m_notice;
    Button *m_open;
};

} // namespace universe
