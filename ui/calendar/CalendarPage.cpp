#include "ui/calendar/CalendarPage.h"

#include "ui/calendar/CalendarGrid.h"
#include "ui/calendar/CalendarHeader.h"
#include "ui/calendar/DayList.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>
#include <QTimerEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int clockInterval = 15000; ///< milliseconds between repaints of what the clock changes
constexpr int notch = 120;           ///< one notch of a wheel, in eighths of a degree

} // namespace

CalendarPage::CalendarPage(const CalendarCalls &calls, const Viewer &viewer, Favourites &favourites, QWidget *parent)
    : Page(parent)
    , m_controller(calls, viewer)
    , m_entries(calls, viewer, favourites)
    , m_header(new CalendarHeader(m_controller, this))
    , m_grid(new CalendarGrid(m_controller, this))
    , m_gridCard(new Card(this))
    , m_gridState(new StateView(m_gridCard))
    , m_list(new DayList(m_entries, this))
    , m_listState(new StateView(this)) {
    lay();
    wire();
    retranslate();
    showView();
}

void CalendarPage::lay() {
    // The state view lies over the days, which are shown in any case: the viewer can go on from there.
    auto *gridContent = new QWidget(this);
    auto *gridLayout = new QGridLayout(gridContent);
    gridLayout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceM);
    gridLayout->addWidget(m_grid, 0, 0);
    gridLayout->addWidget(m_gridCard, 0, 0, Qt::AlignCenter);
    m_gridCard->body()->addWidget(m_gridState);
    m_gridCard->raise();

    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(gridContent);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_listState);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(content, 1);
}

void CalendarPage::wire() {
    connect(&m_controller, &CalendarController::viewChanged, this, &CalendarPage::showView);
    connect(&m_controller, &CalendarController::daysChanged, this, &CalendarPage::showGridState);
    connect(&m_entries, &CalendarDayModel::stateChanged, this, &CalendarPage::showListState);
    connect(&m_entries, &CalendarDayModel::moreFailed, this,
            [this](const Error &error) { Toast::pop(this, errorText(error.code), Tone::Danger); });
    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPage::openDay);
    connect(m_grid, &CalendarGrid::concertChosen, this, &CalendarPage::concertChosen);
    connect(m_list, &DayList::concertChosen, this, &CalendarPage::concertChosen);
    connect(m_list, &DayList::heartPressed, &m_entries, &CalendarDayModel::toggleFavourite);
    connect(m_gridState, &StateView::actionTriggered, this, [this] {
        m_grid->setFocus();
        if (m_controller.state().phase == LoadState::Phase::Failed)
            m_controller.reload();
        else
            leadOn();
    });
    m_listState->actionButton()->installEventFilter(this);
    connect(m_listState, &StateView::actionTriggered, this, [this] {
        if (m_entries.state().phase == LoadState::Phase::Failed)
            m_entries.reload();
        else
            leadOn();
        m_list->setFocus();
    });
}

void CalendarPage::retranslate() {
    m_controller.setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_grid->setAccessibleName(title());
    m_list->setAccessibleName(tr("Concerts of the day"));
    showGridState();
    showListState();
}

QString CalendarPage::title() const { return tr("Calendar"); }

// ---- what is shown

void CalendarPage::showView() {
    const CalendarView view = m_controller.view();
    if (view == CalendarView::Day)
        m_entries.show(m_controller.day(), m_controller.mode());
    else
        m_openedFrom.reset();
    showGridState();
    showListState();
    if (std::exchange(m_shownView, view) != view)
        m_wheel = 0;
}

void CalendarPage::showGridState() {
    const LoadState state = m_controller.state();
    const bool failed = state.phase == LoadState::Phase::Failed;
    const bool empty = state.phase == LoadState::Phase::Ready && m_controller.isEmpty();
    const bool month = m_controller.view() == CalendarView::Month;
    if (!failed && !empty && m_gridState->actionButton()->hasFocus())
        m_grid->setFocus();
    m_gridCard->setVisible(failed || empty);
    if (failed) {
        m_gridState->showError(state.error);
    } else if (empty && m_controller.mode() == CalendarMode::Shows) {
        m_gridState->showEmpty(month ? tr("No concerts this month") : tr("No concerts this week"),
                               tr("Look at another date, or at when bookings open."), leadOnText());
    } else if (empty) {
        m_gridState->showEmpty(month ? tr("No booking opens this month") : tr("No booking opens this week"),
                               tr("Look at another date, or at when concerts are on."), leadOnText());
    }
}

void CalendarPage::showListState() {
    const LoadState &state = m_entries.state();
    const bool failed = state.phase == LoadState::Phase::Failed;
    const bool empty = state.phase == LoadState::Phase::Ready && m_entries.rowCount() == 0;
    if (failed)
        m_listState->showError(state.error);
    else if (empty && m_controller.mode() == CalendarMode::Shows)
        m_listState->showEmpty(tr("No concerts on this day"), tr("Look at another date, or at when bookings open."),
                               leadOnText());
    else if (empty)
        m_listState->showEmpty(tr("No booking opens on this day"),
                               tr("Look at another date, or at when concerts are on."), leadOnText());
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == m_list || m_stack->currentWidget()->isAncestorOf(focus));
    const bool day = m_controller.view() == CalendarView::Day;
    const int before = m_stack->currentIndex();
    m_stack->setCurrentIndex(!day ? 0 : failed || empty ? 2 : 1);
    if (hadFocus && m_stack->currentIndex() != before)
        firstFocus()->setFocus();
}

void CalendarPage::openDay(QDate day) {
    const CalendarView from = m_controller.view();
    m_controller.lookAt(CalendarView::Day, m_controller.mode(), day);
    m_openedFrom = from;
}

void CalendarPage::leaveDay() {
    if (m_openedFrom)
        m_controller.setView(*m_openedFrom);
}

QString CalendarPage::leadOnText() const {
    if (!m_controller.subject().contains(m_controller.today()))
        return tr("Go to today");
    switch (m_controller.view()) {
    case CalendarView::Month:
        return tr("Show the next month");
    case CalendarView::Week:
        return tr("Show the next week");
    case CalendarView::Day:
        break;
    }
    return tr("Show the next day");
}

void CalendarPage::leadOn() {
    if (m_controller.subject().contains(m_controller.today()))
        m_controller.step(1);
    else
        goToday();
}

// ---- in front or not

void CalendarPage::activate() {
    m_clock.start(clockInterval, this);
    m_controller.load();
    if (m_entries.state().phase == LoadState::Phase::Failed)
        m_entries.reload();
}

void CalendarPage::deactivate() { m_clock.stop(); }

void CalendarPage::refresh() {
    m_controller.reload();
    if (m_entries.state().phase != LoadState::Phase::Idle)
        m_entries.reload();
}

void CalendarPage::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_clock.timerId())
        return Page::timerEvent(event);
    m_list->viewport()->update(); // booking opened, a last day began
    if (std::exchange(m_shownToday, m_controller.today()) != m_shownToday)
        m_grid->layCells();
}

QWidget *CalendarPage::firstFocus() const {
    switch (m_stack->currentIndex()) {
    case 0:
        return m_grid;
    case 1:
        return m_list;
    default:
        return m_listState->actionButton();
    }
}

// ---- wheel and keyboard

/// Moves by a month, week or day for each notch. Fine wheels send many parts of a notch.
void CalendarPage::wheelEvent(QWheelEvent *event) {
    const int delta = event->angleDelta().y();
    if (delta == 0 || event->modifiers() != Qt::NoModifier)
        return event->ignore();
    if ((delta > 0) != (m_wheel > 0))
        m_wheel = 0;
    m_wheel += delta;
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    if (steps != 0)
        m_controller.step(-steps);
    event->accept();
}

/// Esc leads out of a day first, before it leads out of the calendar.
bool CalendarPage::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_openedFrom &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

/// Left and right turn the day on the button of an empty day, as they do on its list.
bool CalendarPage::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CalendarPage::keyPressEvent(QKeyEvent *event) {
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return Page::keyPressEvent(event);
    const bool day = m_controller.view() == CalendarView::Day;
    switch (event->key()) {
    case Qt::Key_T:
    case Qt::Key_Home:
        return goToday();
    case Qt::Key_PageUp:
        return m_controller.step(-1);
    case Qt::Key_PageDown:
        return m_controller.step(1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (day)
            return m_controller.step(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Escape:
        if (m_openedFrom)
            return leaveDay();
        break;
    default:
        break;
    }
    Page::keyPressEvent(event);
}

// ---- who is logged in

void CalendarPage::memberChanged() {
    if (m_controller.state().phase != LoadState::Phase::Idle)
        refresh();
}

// ---- state

QVariant CalendarPage::saveState() const {
    return QVariantMap{
        {u"view"_s, int(m_controller.view())}, {u"mode"_s, int(m_controller.mode())}, {u"day"_s, m_controller.day()}};
}

void CalendarPage::restoreState(const QVariant &state) {
    const QVariantMap saved = state.toMap();
    if (saved.isEmpty())
        return;
    const QDate day = saved[u"day"_s].toDate(); // none when only the view was kept
    auto view = CalendarView(std::clamp(saved[u"view"_s].toInt(), 0, 2));
    if (!day.isValid() && view == CalendarView::Day) // one day is looked at for that day, and another one may be empty
        view = CalendarView::Month;
    m_controller.lookAt(view, CalendarMode(std::clamp(saved[u"mode"_s].toInt(), 0, 1)),
                        day.isValid() ? day : m_controller.today());
}

} // namespace universe
