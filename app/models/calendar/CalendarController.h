#pragma once

#include "app/core/LatestAnswer.h"
#include "app/holidays/KoreanHolidays.h"
#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/calendar/CalendarCalls.h"
#include "app/models/calendar/CalendarDates.h"

#include <QHash>
#include <QObject>

namespace universe {

/// What a calendar shows: a view on a day in a mode, and the concerts of the days in sight. Known months are kept and
/// their neighbours are asked for ahead, so that turning the page is instant. One question is under way at a time, and
/// the months in sight come first: months that only fly by are never asked for.
class CalendarController : public QObject {
    Q_OBJECT

public:
    CalendarController(CalendarCalls calls, Viewer viewer, QObject *parent = nullptr);

    [[nodiscard]] CalendarView view() const { return m_view; }
    [[nodiscard]] CalendarMode mode() const { return m_mode; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const { return m_firstDayOfWeek; }
    void setView(CalendarView view) { lookAt(view, m_mode, m_day); }
    void setMode(CalendarMode mode) { lookAt(m_view, mode, m_day); }
    void setDay(QDate day) { lookAt(m_view, m_mode, day); }
    void lookAt(CalendarView view, CalendarMode mode, QDate day);
    void setFirstDayOfWeek(Qt::DayOfWeek day);
    /// Moves by months, weeks or days, depending on the view.
    void step(int steps) { setDay(stepped(m_view, m_day, steps)); }

    /// Today at the venues, by the server's clock.
    [[nodiscard]] QDate today() const { return venueDay(m_viewer.now()); }
    [[nodiscard]] DayRange shown() const { return shownDays(m_view, m_day, m_firstDayOfWeek); }
    /// The days that the view is about, without the days of neighbouring months around them.
    [[nodiscard]] DayRange subject() const;

    /// Days off. Those that no rule gives are there once the server has told them.
    [[nodiscard]] const KoreanHolidays &holidays() const { return m_holidays; }

    /// Asks for the days that are unknown or were asked for long ago. Call it when the calendar comes into sight.
    void load();
    /// Asks again for all days; those on the screen stay until the answers are there.
    void reload();

    /// The state of the days of subject(). A single day has a list of its own: see CalendarDayModel.
    [[nodiscard]] LoadState state() const;
    /// Null for a day that has nothing, or of which nothing is known yet.
    [[nodiscard]] const CalendarDay *at(QDate day) const;
    /// Whether the days of subject() have nothing, as far as is known.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void viewChanged(); ///< view, mode, day or the first day of the week
    void daysChanged(); ///< state(), what the days have, and which are off

private:
    struct Key {
        CalendarMode mode;
        QDate month;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept {
            return qHashMulti(seed, int(key.mode), key.month);
        }
    };
    struct Month {
        QHash<QDate, CalendarDay> days;
        QDateTime since;
        bool stale = false;
    };

    [[nodiscard]] QList<Key> keysInSight() const;
    [[nodiscard]] QList<Key> keysAhead() const;
    void askNext();
    void askForDaysOff();
    void ask(const Key &key);
    void receive(const Key &key, const Result<QList<CalendarDay>> &answer);

    CalendarCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_answers;
    CalendarView m_view = CalendarView::Month;
    CalendarMode m_mode = CalendarMode::Shows;
    QDate m_day;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Sunday;
    QList<DecreedDay> m_decreed; ///< as the server told them
    KoreanHolidays m_holidays;
    LatestAnswer m_daysOff;
    QDateTime m_daysOffSince; ///< when they were told; invalid: not yet
    bool m_loaded = false;    ///< load() was called
    QHash<Key, Month> m_months;
    QHash<Key, Error> m_failed; ///< not asked for again until the view moves
    bool m_asking = false;
};

} // namespace universe
