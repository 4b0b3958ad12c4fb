// The calendar: month, week and day; full, empty, loading, failed, with long titles.

#include "tests/models/calendar/FakeCalendar.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/calendar/CalendarGrid.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/DayList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class CalendarPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void month_data() { states(); }
    void month() { take(CalendarView::Month); }
    void week_data() { states(); }
    void week() { take(CalendarView::Week); }
    void day_data() { states(); }
    void day() { take(CalendarView::Day); }
    void openings();
    void longTitles_data();
    void longTitles();

private:
    static void states();
    void take(CalendarView view);
    std::unique_ptr<QWidget> window(CalendarView view, CalendarMode mode, QDate day);

    Preferences m_preferences;
    std::unique_ptr<test::FakeCalendar> m_fake;
    std::unique_ptr<Favourites> m_favourites;
};

namespace {

enum class State { Full, Empty, Loading, Failed, Offline };

bool isPainted(QWidget &window) {
    const auto *page = window.findChild<CalendarPage *>();
    if (page->list()->isVisible())
        return page->list()->model()->rowCount() > 0 && page->list()->isPainted();
    const CalendarController &calendar = window.findChild<CalendarPage *>()->controller();
    return calendar.state().phase == LoadState::Phase::Ready && !calendar.isEmpty() && page->grid()->isPainted();
}

bool tellsState(QWidget &window) {
    const auto *page = window.findChild<CalendarPage *>();
    return page->gridState()->isVisible() || page->listState()->isVisible();
}

} // namespace

void CalendarPictures::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void CalendarPictures::init() {
    m_fake = std::make_unique<test::FakeCalendar>();
    m_fake->now = QDateTime(QDate(2026, 10, 14), QTime(3, 0), Qt::UTC);
    m_favourites = std::make_unique<Favourites>(m_fake->catalogue.calls(), m_fake->catalogue.viewer());
}

std::unique_ptr<QWidget> CalendarPictures::window(CalendarView view, CalendarMode mode, QDate day) {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->setDemo(true);
    main->showPages();
    main->navigator()->open(u"calendar"_s, [this, view, mode, day]() -> std::unique_ptr<Page> {
        auto page = std::make_unique<CalendarPage>(m_fake->calls(), m_fake->viewer(), *m_favourites);
        page->controller().lookAt(view, mode, day);
        return page;
    });
    return main;
}

void CalendarPictures::states() {
    QTest::addColumn<int>("state");
    QTest::newRow("full") << int(State::Full);
    QTest::newRow("empty") << int(State::Empty);
    QTest::newRow("loading") << int(State::Loading);
    QTest::newRow("failed") << int(State::Failed);
    QTest::newRow("offline") << int(State::Offline);
}

void CalendarPictures::take(CalendarView view) {
    QFETCH(int, state);
    if (State(state) != State::Empty) {
        for (const int month : {9, 10, 11})
            m_fake->fillMonth(QDate(2026, month, 1));
    }
    m_fake->holding = State(state) == State::Loading;
    if (State(state) == State::Failed)
        m_fake->failure = ErrorCode::Internal;
    if (State(state) == State::Offline)
        m_fake->failure = ErrorCode::Offline;
    const QString name = view == CalendarView::Month ? u"month"_s : view == CalendarView::Week ? u"week"_s : u"day"_s;
    const auto ready = State(state) == State::Full      ? Pictures::Ready(isPainted)
                       : State(state) == State::Loading ? Pictures::Ready()
                                                        : Pictures::Ready(tellsState);
    QVERIFY(Pictures::take(
        u"calendar-%1-%2"_s.arg(name, QLatin1StringView(QTest::currentDataTag())),
        [this, view] { return window(view, CalendarMode::Shows, QDate(2026, 10, view == CalendarView::Day ? 20 : 9)); },
        ready));
}

void CalendarPictures::openings() {
    m_fake->fillMonth(QDate(2026, 10, 1));
    QVERIFY(Pictures::takeAt(
        u"calendar-openings"_s, {{1024, 680}},
        [this] { return window(CalendarView::Month, CalendarMode::Opens, QDate(2026, 10, 14)); }, isPainted));
}

void CalendarPictures::longTitles_data() {
    QTest::addColumn<CalendarView>("view");
    QTest::newRow("month") << CalendarView::Month;
    QTest::newRow("week") << CalendarView::Week;
    QTest::newRow("day") << CalendarView::Day;
}

void CalendarPictures::longTitles() {
    QFETCH(CalendarView, view);
    for (ConcertSummary &concert : m_fake->catalogue.concerts) {
        concert.title = m_fake->catalogue.concerts[8].title;
        concert.singers = u"국카스텐, 새소년, 실리카겔, 잔나비, 혁오, 검정치마, 백예린, 서울시립교향악단"_s;
        concert.venue = u"화성시 반석산근린공원 달빛축제공원 야외공연장 특설무대"_s;
        concert.timeZone = QTimeZone("America/New_York");
    }
    m_fake->fillMonth(QDate(2026, 10, 1));
    QVERIFY(Pictures::takeAt(
        u"calendar-long-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())), {{1024, 680}},
        [this, view] { return window(view, CalendarMode::Shows, QDate(2026, 10, 6)); }, isPainted));
}

UNIVERSE_TEST(CalendarPictures, QApplication)
#include "pic_calendar.moc"
