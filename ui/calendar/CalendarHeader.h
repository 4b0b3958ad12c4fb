#pragma once

#include "app/models/calendar/CalendarController.h"

#include <QWidget>

namespace universe {

class Button;
class Label;
class SegmentedControl;

/// The title of what the calendar shows, and the controls that turn it to something else.
class CalendarHeader : public QWidget {
    Q_OBJECT

public:
    CalendarHeader(CalendarController &controller, QWidget *parent = nullptr);

    [[nodiscard]] Button *previousButton() const { return m_previous; }
    [[nodiscard]] Button *nextButton() const { return m_next; }
    [[nodiscard]] Button *todayButton() const { return m_today; }
    [[nodiscard]] Label *title() const { return m_title; }
    [[nodiscard]] SegmentedControl *views() const { return m_views; }
    [[nodiscard]] SegmentedControl *modes() const { return m_modes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showView();
    void showNote();

    CalendarController &m_controller;
    Button *m_previous;
    Button *m_next;
    Button *m_today;
    Label *m_title;
    Label *m_note;
    SegmentedControl *m_modes;
    SegmentedControl *m_views;
};

} // namespace universe
