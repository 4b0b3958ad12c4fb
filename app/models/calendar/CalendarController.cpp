#include "app/models/calendar/CalendarController.h"

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr int daysOffFreshness = 86'400; ///< seconds; a calendar that stays open for days learns what was decreed
constexpr int freshness = 60; ///< seconds; older days are asked for again when the calendar comes back into sight

} // namespace

CalendarController::CalendarController(CalendarCalls calls, Viewer viewer, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_day(today()) {}

void CalendarController::lookAt(CalendarView view, CalendarMode mode, QDate day) {
    const QDate clamped = clampedDay(day);
    if (view == m_view && mode == m_mode && clamped == m_day)
        return;
    m_view = view;
    m_mode = mode;
    m_day = clamped;
    m_failed.clear();
    Q_EMIT viewChanged();
    askNext();
}

void CalendarController::setFirstDayOfWeek(Qt::DayOfWeek day) {
    if (day == m_firstDayOfWeek)
        return;
    m_firstDayOfWeek = day;
    Q_EMIT viewChanged();
    askNext();
}

DayRange CalendarController::subject() const {
    if (m_view != CalendarView::Month)
        return shown();
    const QDate first = monthOf(m_day);
    return {first, first.addMonths(1).addDays(-1)};
}

// ---- what is asked

void CalendarController::load() {
    m_loaded = true;
    m_failed.clear();
    const QDateTime now = m_viewer.now();
    for (Month &month : m_months)
        month.stale = month.stale || month.since.secsTo(now) > freshness;
    if (!m_daysOffSince.isValid() || m_daysOffSince.secsTo(now) > daysOffFreshness)
        askForDaysOff();
    askNext();
}

void CalendarController::reload() {
    m_answers.dropEarlier(); // an answer under way may be another member's
    m_asking = false;
    m_loaded = true;
    m_failed.clear();
    for (Month &month : m_months)
        month.stale = true;
    askNext();
}

QList<CalendarController::Key> CalendarController::keysInSight() const {
    if (m_view == CalendarView::Day)
        return {};
    const DayRange days = subject();
    QList<Key> keys{{m_mode, monthOf(days.first)}};
    if (monthOf(days.last) != keys.first().month)
        keys << Key{m_mode, monthOf(days.last)};
    return keys;
}

QList<CalendarController::Key> CalendarController::keysAhead() const {
    if (m_view == CalendarView::Day)
        return {};
    const QDate month = monthOf(m_day);
    const CalendarMode other = m_mode == CalendarMode::Shows ? CalendarMode::Opens : CalendarMode::Shows;
    return {{m_mode, month.addMonths(1)}, {m_mode, month.addMonths(-1)}, {other, month}};
}

void CalendarController::askNext() {
    if (!m_loaded || m_asking)
        return;
    for (const Key &key : keysInSight() + keysAhead()) {
        const auto known = m_months.constFind(key);
        if ((known == m_months.cend() || known->stale) && !m_failed.contains(key)) {
            ask(key);
            break;
        }
    }
    Q_EMIT daysChanged();
}

void CalendarController::askForDaysOff() {
    m_daysOff.whenDone(this, m_calls.daysOff(), [this](const Result<QList<DecreedDay>> &answer) {
        if (!answer) // the days of the law are there in any case; asked again when the calendar comes into sight again
            return;
        m_daysOffSince = m_viewer.now();
        if (std::exchange(m_decreed, *answer) == *answer)
            return;
        m_holidays = KoreanHolidays(m_decreed);
        Q_EMIT daysChanged();
    });
}

void CalendarController::ask(const Key &key) {
    m_asking = true;
    const QDate last = key.month.addMonths(1).addDays(-1);
    m_answers.whenDone(this, m_calls.days(key.month, last, key.mode),
                       [this, key](const Result<QList<CalendarDay>> &answer) {
                           m_asking = false;
                           receive(key, answer);
                       });
}

void CalendarController::receive(const Key &key, const Result<QList<CalendarDay>> &answer) {
    if (answer) {
        Month month{{}, m_viewer.now()};
        for (const CalendarDay &day : *answer)
            month.days.insert(day.day, day);
        m_months.insert(key, month);
    } else if (!m_viewer.endIfExpired(answer.error())) { // otherwise the question is asked again, for a guest
        m_failed.insert(key, answer.error());
    }
    askNext();
}

// ---- what is known

LoadState CalendarController::state() const {
    LoadState state;
    if (!m_loaded)
        return state;
    state.start();
    bool all = true;
    for (const Key &key : keysInSight()) {
        if (m_months.contains(key))
            continue;
        all = false;
        const auto failed = m_failed.constFind(key);
        if (failed != m_failed.cend())
            state.fail(*failed);
    }
    if (all)
        state.finish();
    return state;
}

const CalendarDay *CalendarController::at(QDate day) const {
    const auto month = m_months.constFind({m_mode, monthOf(day)});
    if (month == m_months.cend())
        return nullptr;
    const auto found = month->days.constFind(day);
    return found == month->days.cend() ? nullptr : &*found;
}

bool CalendarController::isEmpty() const {
    const DayRange days = subject();
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        if (at(day))
            return false;
    }
    return true;
}

} // namespace universe
