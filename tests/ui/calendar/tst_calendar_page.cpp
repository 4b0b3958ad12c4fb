#include "tests/models/calendar/FakeCalendar.h"
#include "tests/support/TestMain.h"
#include "ui/calendar/CalendarGrid.h"
#include "ui/calendar/CalendarHeader.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/EntryDelegate.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

} // namespace

class CalendarPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDayOpensByMouse();
    void aDayOpensByKeyboardAndEscLeadsBack();
    void arrowsMoveTheDayAcrossMonths();
    void pageKeysTurnTheMonth();
    void todayIsOneKeyAway();
    void todayIsTheVenuesWhereverTheKioskStands();
    void oneNotchOfTheWheelIsOneMonth();
    void aFineWheelTurnsWhenANotchIsFull();
    void theWheelTurnsWeeksAndDays();
    void buttonsTurnTheMonth();
    void theKeyboardAloneSwitchesToOpenings();
    void aWeekOpensConcertsByMouse();
    void aWeekOpensConcertsByKeyboard();
    void aConcertOfADayOpensByMouseAndByKeyboard();
    void theHeartIsToggledByMouseAndByKey();
    void aGuestIsLedToTheLogInAndTheHeartIsFilledAfter();
    void aLongDayLoadsMoreWhileOneScrolls();
    void arrowsTurnTheDay();
    void anEmptyMonthLeadsOn();
    void anEmptyDayLeadsOn();
    void whoIsElsewhereKeepsTheFocus();
    void offlineOffersToTryAgain();
    void aDayOfflineOffersToTryAgain();
    void refreshingAMonthAsksForNoDay();
    void comesBackToItsPlace();
    void theDayOfLastTimeIsNotBroughtBack();
    void theLanguageDecidesWhereAWeekBegins();
    void holidaysAreNamed();
    void whatWasDecreedIsNamed();
    void postersStayInsideTheirDay_data();
    void postersStayInsideTheirDay();
    void aScreenReaderHearsTheDay();
    void aMonthOfTwoThousandShowsIsThereAtOnce();

private:
    [[nodiscard]] CalendarController &calendar() const { return m_page->controller(); }
    [[nodiscard]] CalendarGrid *grid() const { return m_page->grid(); }
    [[nodiscard]] DayList *list() const { return m_page->list(); }
    void show();
    void click(QDate day) { QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->dayRect(day).center()); }
    void turnWheel(QWidget *widget, int delta);
    [[nodiscard]] QRect row(int index) const { return list()->visualRect(m_page->entries().index(index)); }

    std::unique_ptr<test::FakeCalendar> m_fake;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<CalendarPage> m_page;
};

void CalendarPageTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    Language::instance().set(u"ko"_s);
}

void CalendarPageTest::init() {
    m_fake = std::make_unique<test::FakeCalendar>();
    m_fake->fillMonth(QDate(2026, 10, 1));
    m_fake->fillMonth(QDate(2026, 11, 1));
    m_favourites = std::make_unique<Favourites>(m_fake->catalogue.calls(), m_fake->catalogue.viewer());
    m_page = std::make_unique<CalendarPage>(m_fake->calls(), m_fake->viewer(), *m_favourites);
}

void CalendarPageTest::cleanup() {
    m_page.reset();
    m_favourites.reset();
    m_fake.reset();
}

void CalendarPageTest::show() {
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(calendar().state().phase == LoadState::Phase::Ready);
    grid()->setFocus(Qt::TabFocusReason);
}

void CalendarPageTest::turnWheel(QWidget *widget, int delta) {
    const QPointF at = QRectF(widget->rect()).center();
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, delta}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &wheel);
    if (!wheel.isAccepted()) { // as the window system's events travel
        for (QWidget *parent = widget->parentWidget(); parent && !wheel.isAccepted(); parent = parent->parentWidget())
            QCoreApplication::sendEvent(parent, &wheel);
    }
}

void CalendarPageTest::aDayOpensByMouse() {
    show();
    click(QDate(2026, 11, 6));
    QCOMPARE(calendar().view(), CalendarView::Day);
    QCOMPARE(calendar().day(), QDate(2026, 11, 6));
    QTRY_COMPARE(m_page->entries().rowCount(), 12);
    QVERIFY(list()->isVisible());
    QTest::mouseClick(m_page->header()->views(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(calendar().view(), CalendarView::Month);
    QVERIFY(grid()->isVisible());
    QTest::mouseClick(grid(), Qt::RightButton, {}, grid()->dayRect(QDate(2026, 11, 7)).center());
    QCOMPARE(calendar().view(), CalendarView::Month);
}

void CalendarPageTest::aDayOpensByKeyboardAndEscLeadsBack() {
    show();
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(calendar().view(), CalendarView::Day);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(calendar().view(), CalendarView::Month);
    QVERIFY(grid()->hasFocus());
    QTest::keyClick(grid(), Qt::Key_Escape); // there is nothing more to leave here
    QCOMPARE(calendar().view(), CalendarView::Month);
}

void CalendarPageTest::arrowsMoveTheDayAcrossMonths() {
    show();
    QTest::keyClick(grid(), Qt::Key_Left);
    QCOMPARE(calendar().day(), QDate(2026, 11, 24));
    QTest::keyClick(grid(), Qt::Key_Down);
    QCOMPARE(calendar().day(), QDate(2026, 12, 1));
    QVERIFY(grid()->dayRect(QDate(2026, 12, 31)).isValid());
    QTest::keyClick(grid(), Qt::Key_Left);
    QTest::keyClick(grid(), Qt::Key_Up);
    QTest::keyClick(grid(), Qt::Key_Right);
    QCOMPARE(calendar().day(), QDate(2026, 11, 24));
    QVERIFY(!grid()->dayRect(QDate(2026, 12, 31)).isValid());
}

void CalendarPageTest::pageKeysTurnTheMonth() {
    show();
    QTest::keyClick(grid(), Qt::Key_PageDown);
    QCOMPARE(calendar().day(), QDate(2026, 12, 25));
    QTest::keyClick(grid(), Qt::Key_PageUp);
    QTest::keyClick(grid(), Qt::Key_PageUp);
    QCOMPARE(calendar().day(), QDate(2026, 10, 25));
    QVERIFY(m_page->header()->title()->text().contains(u"10월"_s));
}

void CalendarPageTest::todayIsOneKeyAway() {
    show();
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_Home}) {
        calendar().setDay(QDate(2031, 5, 5));
        QTest::keyClick(grid(), key);
        QCOMPARE(calendar().day(), today);
    }
    calendar().lookAt(CalendarView::Day, CalendarMode::Shows, QDate(2026, 11, 6));
    QTRY_VERIFY(m_page->entries().rowCount() > 0);
    QTest::keyClick(list(), Qt::Key_T);
    QCOMPARE(calendar().day(), today);
    calendar().setDay(QDate(2031, 5, 5));
    QTest::mouseClick(m_page->header()->todayButton(), Qt::LeftButton);
    QCOMPARE(calendar().day(), today);
}

void CalendarPageTest::todayIsTheVenuesWhereverTheKioskStands() {
    qputenv("TZ", "Pacific/Honolulu"); // where it is the 24th still
    QCOMPARE(m_fake->now.toLocalTime().date(), today.addDays(-1));
    m_page = std::make_unique<CalendarPage>(m_fake->calls(), m_fake->viewer(), *m_favourites);
    show();
    qunsetenv("TZ");
    QCOMPARE(calendar().day(), today);
    QVERIFY(grid()->cellOf(today)->isToday);
    QVERIFY(!grid()->cellOf(today.addDays(-1))->isToday);
}

void CalendarPageTest::oneNotchOfTheWheelIsOneMonth() {
    show();
    turnWheel(grid(), -120);
    QCOMPARE(calendar().day(), QDate(2026, 12, 25));
    turnWheel(grid(), 240);
    QCOMPARE(calendar().day(), QDate(2026, 10, 25));
}

void CalendarPageTest::aFineWheelTurnsWhenANotchIsFull() {
    show();
    for (int i = 0; i < 7; ++i)
        turnWheel(grid(), -15);
    QCOMPARE(calendar().day(), today);
    turnWheel(grid(), -15);
    QCOMPARE(calendar().day(), QDate(2026, 12, 25));
    turnWheel(grid(), -90);
    turnWheel(grid(), 30); // the other way starts anew
    turnWheel(grid(), -90);
    QCOMPARE(calendar().day(), QDate(2026, 12, 25));
}

void CalendarPageTest::theWheelTurnsWeeksAndDays() {
    show();
    calendar().setView(CalendarView::Week);
    turnWheel(grid(), -120);
    QCOMPARE(calendar().day(), QDate(2026, 12, 2));
    calendar().lookAt(CalendarView::Day, CalendarMode::Shows, QDate(2026, 11, 2));
    QTRY_COMPARE(m_page->entries().rowCount(), 2); // all in sight: the wheel is the calendar's
    turnWheel(list()->viewport(), -120);
    QCOMPARE(calendar().day(), QDate(2026, 11, 3));
    calendar().setDay(QDate(2026, 11, 6));
    QTRY_COMPARE(m_page->entries().rowCount(), 12);
    QTRY_VERIFY(list()->verticalScrollBar()->maximum() > 0);
    turnWheel(list()->viewport(), -120); // more than is in sight: the wheel is the list's
    QCOMPARE(calendar().day(), QDate(2026, 11, 6));
    QVERIFY(list()->verticalScrollBar()->value() > 0);
    turnWheel(m_page->header(), 120);
    QCOMPARE(calendar().day(), QDate(2026, 11, 5));
}

void CalendarPageTest::buttonsTurnTheMonth() {
    show();
    QTest::mouseClick(m_page->header()->nextButton(), Qt::LeftButton);
    QCOMPARE(calendar().day(), QDate(2026, 12, 25));
    QTest::keyClick(m_page->header()->previousButton(), Qt::Key_Space);
    QCOMPARE(calendar().day(), today);
}

void CalendarPageTest::theKeyboardAloneSwitchesToOpenings() {
    show();
    const QString shows = grid()->cellOf(QDate(2026, 11, 2))->count;
    QTest::keyClick(m_page->header()->modes(), Qt::Key_Right);
    QCOMPARE(calendar().mode(), CalendarMode::Opens);
    QTRY_VERIFY(calendar().at(QDate(2026, 11, 2)));
    QCOMPARE(calendar().at(QDate(2026, 11, 2))->concerts, 3);
    QVERIFY(grid()->cellOf(QDate(2026, 11, 2))->count != shows);
    QTest::keyClick(m_page->header()->views(), Qt::Key_Right);
    QCOMPARE(calendar().view(), CalendarView::Week);
}

void CalendarPageTest::aWeekOpensConcertsByMouse() {
    show();
    calendar().lookAt(CalendarView::Week, CalendarMode::Shows, QDate(2026, 11, 6));
    QTRY_COMPARE(grid()->cellOf(QDate(2026, 11, 6))->posters.size(), 4);
    QSignalSpy chosen(m_page.get(), &CalendarPage::concertChosen);
    const DayCell cell = *grid()->cellOf(QDate(2026, 11, 6));
    QTest::mouseClick(grid(), Qt::LeftButton, {}, cell.posters[2].place.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), cell.posters[2].id);
    QTest::mouseClick(grid(), Qt::LeftButton, {}, cell.restRect.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(calendar().view(), CalendarView::Day);
    QCOMPARE(calendar().day(), QDate(2026, 11, 6));
}

void CalendarPageTest::aWeekOpensConcertsByKeyboard() {
    show();
    calendar().lookAt(CalendarView::Week, CalendarMode::Shows, QDate(2026, 11, 6));
    QTRY_VERIFY(calendar().at(QDate(2026, 11, 6)));
    QSignalSpy chosen(m_page.get(), &CalendarPage::concertChosen);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Up);
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>(), grid()->cellOf(QDate(2026, 11, 6))->posters[2].id);
    QTest::keyClick(grid(), Qt::Key_Right); // on the day itself again
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(calendar().view(), CalendarView::Day);
    QCOMPARE(calendar().day(), QDate(2026, 11, 7));
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(calendar().view(), CalendarView::Week);
}

void CalendarPageTest::aConcertOfADayOpensByMouseAndByKeyboard() {
    show();
    click(QDate(2026, 11, 6));
    QTRY_COMPARE(m_page->entries().rowCount(), 12);
    QSignalSpy chosen(m_page.get(), &CalendarPage::concertChosen);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row(1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<ConcertId>(), m_page->entries().at(1).concert.id);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<ConcertId>(), m_page->entries().at(2).concert.id);
}

void CalendarPageTest::theHeartIsToggledByMouseAndByKey() {
    show();
    click(QDate(2026, 11, 6));
    QTRY_COMPARE(m_page->entries().rowCount(), 12);
    QSignalSpy chosen(m_page.get(), &CalendarPage::concertChosen);
    const bool before = m_page->entries().at(1).concert.favourite;
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, EntryDelegate::heartRect(row(1)).center());
    QCOMPARE(m_page->entries().at(1).concert.favourite, !before);
    list()->setFocus(Qt::TabFocusReason);
    list()->setCurrentIndex(m_page->entries().index(1));
    QTest::keyClick(list(), Qt::Key_F);
    QCOMPARE(m_page->entries().at(1).concert.favourite, before);
    QCOMPARE(chosen.count(), 0);
}

void CalendarPageTest::aGuestIsLedToTheLogInAndTheHeartIsFilledAfter() {
    m_fake->catalogue.member = false;
    show();
    click(QDate(2026, 11, 2));
    QTRY_COMPARE(m_page->entries().rowCount(), 2);
    const ConcertId id = m_page->entries().at(0).concert.id;
    QSignalSpy login(m_favourites.get(), &Favourites::logInRequested);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, EntryDelegate::heartRect(row(0)).center());
    QCOMPARE(login.count(), 1);
    m_fake->catalogue.member = true;
    m_favourites->memberChanged();
    m_page->memberChanged();
    QVERIFY(m_fake->catalogue.log.contains(u"favourite %1 1"_s.arg(id.value)));
}

void CalendarPageTest::aLongDayLoadsMoreWhileOneScrolls() {
    show();
    calendar().setDay(QDate(2026, 11, 12));
    QTest::keyClick(grid(), Qt::Key_Return);
    QTRY_COMPARE(m_page->entries().rowCount(), 60);
    QTRY_COMPARE(list()->currentIndex().row(), 0); // the keyboard starts at the top
    QTest::keyClick(list(), Qt::Key_End);
    QTRY_COMPARE(m_page->entries().rowCount(), 66);
}

void CalendarPageTest::arrowsTurnTheDay() {
    show();
    click(QDate(2026, 11, 2));
    QTRY_COMPARE(m_page->entries().rowCount(), 2);
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(calendar().day(), QDate(2026, 11, 3));
    QTRY_COMPARE(m_page->entries().rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Right); // a day without anything
    QTRY_VERIFY(m_page->listState()->isVisible());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
    QCOMPARE(calendar().day(), QDate(2026, 11, 3));
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(calendar().view(), CalendarView::Month);
}

void CalendarPageTest::anEmptyMonthLeadsOn() {
    show();
    QVERIFY(!m_page->gridState()->isVisible());
    QTest::keyClick(grid(), Qt::Key_PageDown);
    QTRY_VERIFY(m_page->gridState()->isVisible());
    QCOMPARE(m_page->gridState()->kind(), StateView::Kind::Empty);
    QTest::keyClick(grid(), Qt::Key_Right); // the days are still there to walk on
    QCOMPARE(calendar().day(), QDate(2026, 12, 26));
    QTest::mouseClick(m_page->gridState()->actionButton(), Qt::LeftButton);
    QCOMPARE(calendar().day(), today);
    QTRY_VERIFY(!m_page->gridState()->isVisible());
    QVERIFY(grid()->hasFocus());
}

void CalendarPageTest::anEmptyDayLeadsOn() {
    show();
    m_fake->shows.remove(today);
    QTest::keyClick(grid(), Qt::Key_Return);
    QTRY_VERIFY(m_page->listState()->isVisible());
    QCOMPARE(m_page->listState()->kind(), StateView::Kind::Empty);
    QTest::keyClick(m_page->listState()->actionButton(), Qt::Key_Space);
    QCOMPARE(calendar().day(), today.addDays(1));
    QTRY_VERIFY(list()->isVisible());
}

void CalendarPageTest::whoIsElsewhereKeepsTheFocus() {
    show();
    m_fake->shows.remove(today);
    m_fake->holding = true;
    QTest::keyClick(grid(), Qt::Key_Return);
    m_page->header()->nextButton()->setFocus(Qt::TabFocusReason);
    while (m_fake->waiting() > 0)
        m_fake->answer();
    QTRY_VERIFY(m_page->listState()->isVisible());
    QVERIFY(m_page->header()->nextButton()->hasFocus());
}

void CalendarPageTest::offlineOffersToTryAgain() {
    m_fake->failure = ErrorCode::Offline;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    QTRY_VERIFY(m_page->gridState()->isVisible());
    QCOMPARE(m_page->gridState()->kind(), StateView::Kind::Offline);
    m_fake->failure.reset();
    QTest::mouseClick(m_page->gridState()->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(calendar().at(QDate(2026, 11, 2)));
    QVERIFY(!m_page->gridState()->isVisible());
}

void CalendarPageTest::aDayOfflineOffersToTryAgain() {
    show();
    m_fake->failure = ErrorCode::Offline;
    click(QDate(2026, 11, 2));
    QTRY_VERIFY(m_page->listState()->isVisible());
    QCOMPARE(m_page->listState()->kind(), StateView::Kind::Offline);
    m_fake->failure.reset();
    QTest::mouseClick(m_page->listState()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_page->entries().rowCount(), 2);
    QVERIFY(list()->isVisible());
}

void CalendarPageTest::refreshingAMonthAsksForNoDay() {
    show();
    m_fake->log.clear();
    m_page->refresh();
    QTRY_VERIFY(m_fake->log.contains(u"shows 2026-11"_s));
    const auto isDay = [](const QString &question) { return question.startsWith(u"day"_s); };
    QVERIFY(std::ranges::none_of(m_fake->log, isDay));
}

void CalendarPageTest::comesBackToItsPlace() {
    show();
    calendar().lookAt(CalendarView::Week, CalendarMode::Opens, QDate(2026, 10, 9));
    const QVariant saved = m_page->saveState();
    m_page = std::make_unique<CalendarPage>(m_fake->calls(), m_fake->viewer(), *m_favourites);
    m_page->restoreState({});
    QCOMPARE(calendar().view(), CalendarView::Month);
    m_page->restoreState(saved);
    show();
    QCOMPARE(calendar().view(), CalendarView::Week);
    QCOMPARE(calendar().mode(), CalendarMode::Opens);
    QCOMPARE(calendar().day(), QDate(2026, 10, 9));
    QCOMPARE(m_page->header()->views()->current(), 1);
    QCOMPARE(m_page->header()->modes()->current(), 1);
}

void CalendarPageTest::theDayOfLastTimeIsNotBroughtBack() {
    show();
    calendar().lookAt(CalendarView::Day, CalendarMode::Shows, QDate(2026, 10, 9));
    QVariantMap kept = m_page->saveState().toMap();
    kept.remove(u"day"_s); // what is kept of a member's page until the next log-in
    m_page->restoreState(kept);
    QCOMPARE(calendar().view(), CalendarView::Month);
    calendar().lookAt(CalendarView::Week, CalendarMode::Shows, QDate(2026, 10, 9));
    kept = m_page->saveState().toMap();
    kept.remove(u"day"_s);
    m_page->restoreState(kept);
    QCOMPARE(calendar().view(), CalendarView::Week);
}

void CalendarPageTest::theLanguageDecidesWhereAWeekBegins() {
    show();
    QCOMPARE(calendar().shown().first.dayOfWeek(), Qt::Sunday);
    QSignalSpy turned(&calendar(), &CalendarController::viewChanged);
    Language::instance().set(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // as the desktop has it
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(calendar().shown().first.dayOfWeek(), Qt::Monday);
    QCOMPARE(turned.count(), 1);
    QCOMPARE(grid()->cellOf(QDate(2026, 11, 2))->rect.left(), 0);
    QCOMPARE(m_page->header()->title()->text(), u"November 2026"_s);
    Language::instance().set(u"ko"_s);
    QTRY_COMPARE(calendar().shown().first.dayOfWeek(), Qt::Sunday);
    QTRY_COMPARE(m_page->header()->title()->text(), u"2026년 11월"_s);
}

void CalendarPageTest::holidaysAreNamed() {
    show();
    calendar().setDay(QDate(2026, 10, 9));
    const DayCell *cell = grid()->cellOf(QDate(2026, 10, 9));
    QVERIFY(cell->isOff);
    QCOMPARE(cell->holiday, u"한글날"_s);
    QCOMPARE(grid()->cellOf(QDate(2026, 10, 5))->holiday, u"대체공휴일"_s);
    QVERIFY(grid()->cellOf(QDate(2026, 10, 10))->isSaturday);
    QVERIFY(!grid()->cellOf(QDate(2026, 10, 8))->isOff);
    click(QDate(2026, 10, 5));
    const auto labels = m_page->header()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const Label *label) { return label->text() == u"대체공휴일(개천절)"_s; }));
}

void CalendarPageTest::whatWasDecreedIsNamed() {
    m_fake->decreed = {{QDate(2026, 11, 3), u"제99회 선거"_s, u"Elections"_s},
                       {QDate(2026, 11, 4), u"임시공휴일"_s, {}}};
    show();
    QTRY_VERIFY(grid()->cellOf(QDate(2026, 11, 3))->isOff);
    QCOMPARE(grid()->cellOf(QDate(2026, 11, 3))->holiday, u"제99회 선거"_s);
    click(QDate(2026, 11, 3));
    const auto note = [this](const QString &text) {
        const auto labels = m_page->header()->findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) { return label->text() == text; });
    };
    QVERIFY(note(u"제99회 선거"_s));
    Language::instance().set(u"en"_s);
    QTRY_VERIFY(note(u"Elections"_s));
    calendar().setDay(QDate(2026, 11, 4));
    QVERIFY(note(u"임시공휴일"_s)); // without a name in English
    Language::instance().set(u"ko"_s);
}

void CalendarPageTest::postersStayInsideTheirDay_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<CalendarView>("view");
    for (const QSize size :
         {QSize(900, 520), QSize(1024, 560), QSize(1280, 700), QSize(1920, 980), QSize(3840, 2000)}) {
        QTest::addRow("month %d", size.width()) << size << CalendarView::Month;
        QTest::addRow("week %d", size.width()) << size << CalendarView::Week;
    }
}

void CalendarPageTest::postersStayInsideTheirDay() {
    QFETCH(QSize, size);
    QFETCH(CalendarView, view);
    show();
    calendar().lookAt(view, CalendarMode::Shows, QDate(2026, 11, 6));
    m_page->resize(size);
    QTRY_VERIFY(grid()->cellOf(QDate(2026, 11, 6))->posters.size() >= 3);
    for (QDate day = calendar().shown().first; day <= calendar().shown().last; day = day.addDays(1)) {
        const DayCell *cell = grid()->cellOf(day);
        for (const DayCell::Poster &poster : cell->posters) {
            QVERIFY(cell->rect.contains(poster.picture));
            QVERIFY(cell->rect.contains(poster.place));
            QVERIFY(!poster.picture.intersects(cell->numberRect) && !poster.picture.intersects(cell->countRect));
        }
        QVERIFY(!cell->countRect.intersects(cell->numberRect));
    }
}

void CalendarPageTest::aScreenReaderHearsTheDay() {
    m_fake->holding = true;
    m_page->show();
    m_page->activate();
    QVERIFY(grid()->accessibleDescription().contains(u"불러오는 중"_s));
    m_fake->holding = false;
    while (m_fake->waiting() > 0)
        m_fake->answer();
    show();
    QTRY_VERIFY(!grid()->accessibleDescription().contains(u"불러오는 중"_s));
    calendar().setDay(QDate(2026, 10, 9));
    const QString text = grid()->accessibleDescription();
    QVERIFY(text.contains(u"한글날"_s) && text.contains(u"2026. 10. 9."_s));
    calendar().setDay(QDate(2026, 11, 2));
    QVERIFY(grid()->accessibleDescription().contains(calendar().at(QDate(2026, 11, 2))->highlights.first().title));
    QVERIFY(!grid()->accessibleName().isEmpty());
    const CalendarEntry entry = m_fake->shows.value(QDate(2026, 11, 2)).first();
    const auto said = [&](CalendarMode mode) {
        return EntryDelegate::description(entry, SaleStatus::Open, mode, m_fake->now);
    };
    QVERIFY2(said(CalendarMode::Shows).startsWith(u"오후 2:00"_s), qUtf8Printable(said(CalendarMode::Shows)));
    QVERIFY2(said(CalendarMode::Opens).contains(u"오후 2:00"_s), qUtf8Printable(said(CalendarMode::Opens)));
}

// The answer is read, laid out and painted; the posters come after it from other threads.
void CalendarPageTest::aMonthOfTwoThousandShowsIsThereAtOnce() {
    for (int day = 1; day <= 31; ++day)
        m_fake->put(QDate(2027, 1, day), 65);
    show();
    m_fake->holding = true;
    calendar().setDay(QDate(2027, 1, 15));
    while (calendar().state().phase != LoadState::Phase::Ready) {
        QElapsedTimer timer;
        QSignalSpy changed(&calendar(), &CalendarController::daysChanged);
        timer.start();
        QTRY_VERIFY(m_fake->waiting() > 0);
        timer.start();
        m_fake->answer();
        QVERIFY(changed.count() > 0 || changed.wait());
        QVERIFY(!grid()->grab().isNull());
        const qint64 took = timer.elapsed();
        qInfo("a month from its answer to the screen: %lld ms", took);
        QVERIFY(took < 50);
    }
    QCOMPARE(calendar().at(QDate(2027, 1, 31))->concerts, 65);
}

UNIVERSE_TEST(CalendarPageTest, QApplication)
#include "tst_calendar_page.moc"
