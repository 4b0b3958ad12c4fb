#pragma once

#include "app/models/calendar/CalendarController.h"
#include "app/models/calendar/CalendarDayModel.h"
#include "ui/widgets/Page.h"

#include <QBasicTimer>

class QStackedLayout;

namespace universe {

class CalendarGrid;
class CalendarHeader;
class Card;
class DayList;
class StateView;

/// The concerts of the days, or the bookings that open on them: as a month, a week, or the list of a day.
class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(const CalendarCalls &calls, const Viewer &viewer, Favourites &favourites, QWidget *parent = nullptr);

    /// Call it after a log-in and after a log-out: favourites are others then.
    void memberChanged();

    [[nodiscard]] CalendarController &controller() { return m_controller; }
    [[nodiscard]] CalendarDayModel &entries() { return m_entries; }
    [[nodiscard]] CalendarHeader *header() const { return m_header; }
    [[nodiscard]] CalendarGrid *grid() const { return m_grid; }
    [[nodiscard]] DayList *list() const { return m_list; }
    /// The text over the days, or instead of the list; hidden while there is nothing to say.
    [[nodiscard]] StateView *gridState() const { return m_gridState; }
    [[nodiscard]] StateView *listState() const { return m_listState; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void lay();
    void wire();
    void showView();
    void showGridState();
    void showListState();
    void openDay(QDate day);
    /// Leads from a day back to the month or the week out of which it was opened.
    void leaveDay();
    void goToday() { m_controller.setDay(m_controller.today()); }
    /// Leads on where there is nothing: to today, or to the next days.
    void leadOn();
    [[nodiscard]] QString leadOnText() const;

    CalendarController m_controller;
    CalendarDayModel m_entries;
    CalendarView m_shownView = CalendarView::Month;
    std::optional<CalendarView> m_openedFrom; ///< the view out of which the day was opened
    int m_wheel = 0;                          ///< the part of a notch that is turned already
    QDate m_shownToday;
    QBasicTimer m_clock;

    CalendarHeader *m_header;
    CalendarGrid *m_grid;
    Card *m_gridCard;
    StateView *m_gridState;
    DayList *m_list;
    StateView *m_listState;
    QStackedLayout *m_stack;
};

} // namespace universe
