#include "tests/models/calendar/FakeCalendar.h"
#include "tests/support/TestMain.h"
#include "ui/calendar/CalendarGrid.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/DayList.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleItems.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// The days of the calendar for whoever has the accessibility tree alone.
class CalendarItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aMonthIsATableOfDays();
    void aDayOpensByItsActionAndListsItsConcerts();
    void anotherMonthHasOtherDays();
    void aWeeksPostersLeadToTheirConcerts();

private:
    static QAccessibleInterface *see(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); }
    [[nodiscard]] int cellOf(QDate day) const { return int(m_page->controller().shown().first.daysTo(day)); }

    std::unique_ptr<test::FakeCalendar> m_fake;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<CalendarPage> m_page;
};

void CalendarItemsTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    Language::instance().set(u"en"_s);
}

void CalendarItemsTest::init() {
    m_page.reset();
    m_fake = std::make_unique<test::FakeCalendar>();
    m_fake->fillMonth(QDate(2026, 11, 1));
    m_favourites = std::make_unique<Favourites>(m_fake->catalogue.calls(), m_fake->catalogue.viewer());
    m_page = std::make_unique<CalendarPage>(m_fake->calls(), m_fake->viewer(), *m_favourites);
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(m_page->controller().state().phase == LoadState::Phase::Ready);
}

void CalendarItemsTest::aMonthIsATableOfDays() {
    QAccessibleTableInterface *table = see(m_page->grid())->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), 7);
    QCOMPARE(table->rowCount() * 7, see(m_page->grid())->childCount());
    QCOMPARE(table->columnDescription(0), QLocale().standaloneDayName(QLocale().firstDayOfWeek()));

    const int day = cellOf(QDate(2026, 11, 6));
    QAccessibleInterface *cell = table->cellAt(day / 7, day % 7);
    QVERIFY(cell && cell == see(m_page->grid())->child(day));
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), day / 7);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), day % 7);
    const QString name = cell->text(QAccessible::Name);
    QVERIFY2(name.contains(u"6") && name.contains(u"12 concerts"_s), qUtf8Printable(name));
    QVERIFY(!table->cellAt(table->rowCount(), 0) && !table->cellAt(0, 7));

    QCOMPARE(table->selectedCellCount(), 1);
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_page->controller().day(), QDate(2026, 11, 6));
    QVERIFY(see(m_page->grid())->tableInterface()->cellAt(day / 7, day % 7)->tableCellInterface()->isSelected());
}

void CalendarItemsTest::aDayOpensByItsActionAndListsItsConcerts() {
    see(m_page->grid())
        ->child(cellOf(QDate(2026, 11, 6)))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_page->controller().view(), CalendarView::Day);
    QTRY_COMPARE(see(m_page->list())->childCount(), 12);
    QAccessibleInterface *entry = see(m_page->list())->child(11);
    QVERIFY(entry->text(QAccessible::Name).contains(m_page->entries().at(11).concert.title));
    const QSignalSpy opened(m_page->list(), &DayList::concertChosen);
    const QSignalSpy hearts(m_page->list(), &DayList::heartPressed);
    entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    entry->actionInterface()->doAction(AccessibleItem::spotAction());
    QCOMPARE(hearts.count(), 1);
}

void CalendarItemsTest::anotherMonthHasOtherDays() {
    const QAccessible::Id kept = QAccessible::uniqueId(see(m_page->grid())->child(10));
    m_page->controller().step(1);
    QVERIFY(!QAccessible::accessibleInterface(kept));
    QVERIFY(see(m_page->grid())->child(10)->text(QAccessible::Name).contains(u"Dec"_s));
}

void CalendarItemsTest::aWeeksPostersLeadToTheirConcerts() {
    const QDate day(2026, 11, 6);
    QCOMPARE(see(m_page->grid())->child(cellOf(day))->childCount(), 0); // in a month they are pictures of the day
    m_page->controller().lookAt(CalendarView::Week, CalendarMode::Shows, day);
    QTRY_VERIFY(m_page->controller().at(day));
    const QList<CalendarDay::Highlight> highlights = m_page->controller().at(day)->highlights;
    QAccessibleInterface *cell = see(m_page->grid())->child(cellOf(day));
    QTRY_VERIFY(cell->childCount() > 0);
    QAccessibleInterface *poster = cell->child(cell->childCount() - 1);
    const CalendarDay::Highlight &shown = highlights[cell->childCount() - 1];
    QVERIFY(poster->text(QAccessible::Name).startsWith(shown.title));
    QCOMPARE(poster->parent(), cell);
    QCOMPARE(cell->indexOfChild(poster), cell->childCount() - 1);
    QCOMPARE(cell->childAt(poster->rect().center().x(), poster->rect().center().y()), poster);
    const QSignalSpy chosen(m_page->grid(), &CalendarGrid::concertChosen);
    const QString press = QAccessibleActionInterface::pressAction();
    QVERIFY(poster->actionInterface()->actionNames().contains(press));
    poster->actionInterface()->doAction(press);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first()[0].value<ConcertId>(), shown.id);
}

UNIVERSE_TEST(CalendarItemsTest, QApplication)
#include "tst_calendar_items.moc"
