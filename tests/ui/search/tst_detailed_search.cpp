#include "app/models/search/SearchLink.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/support/TabOrder.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertGridBar.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/search/FilterChips.h"
#include "ui/search/SaveSearchRow.h"
#include "ui/search/SavedSearchList.h"
#include "ui/search/SearchForm.h"
#include "ui/search/SearchPanel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class DetailedSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tabGoesAsTheEyeReads();
    void theDetailedSearchCountsWhileOneChooses();
    void theDetailedSearchWorksByKeyboardAlone();
    void contradictionsAreToldInPlace();
    void favouritesAreAMembers();
    void filtersInForceAreTakenAwayOneByOne();
    void aSearchIsKeptTakenUpAndForgotten();
    void aSearchIsSharedAsText();
    void daysAreChosenFromAMonth();

private:
    void show();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSearch> m_search;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertGridPage> m_page;
};

void DetailedSearchTest::initTestCase() { Theme::apply(*qApp, Scheme::Light); }

void DetailedSearchTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_search = std::make_unique<test::FakeSearch>();
    m_catalogue->fill(40);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_page = std::make_unique<ConcertGridPage>(m_catalogue->calls(), m_search->calls(), m_catalogue->viewer(),
                                               *m_favourites);
}

void DetailedSearchTest::cleanup() {
    m_page.reset();
    m_favourites.reset();
}

void DetailedSearchTest::show() {
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(m_page->model().rowCount() > 0);
}

void DetailedSearchTest::tabGoesAsTheEyeReads() {
    show();
    auto *bar = m_page->findChild<ConcertGridBar *>();
    const QList<QWidget *> inBar = test::tabOrder(*bar);
    QVERIFY2(qobject_cast<Chip *>(inBar.first()), inBar.first()->metaObject()->className());
    QVERIFY(inBar.indexOf(bar->searchButton()) > 0);
    QTest::mouseClick(bar->searchButton(), Qt::LeftButton);
    SearchForm *form = m_page->panel()->form();
    QList<int> places;
    for (const QWidget *stop : test::tabOrder(*form))
        places << stop->mapTo(form, QPoint()).y();
    QVERIFY(places.size() > 15);
    QVERIFY(std::ranges::is_sorted(places)); // the weekdays in the middle
}

void DetailedSearchTest::theDetailedSearchCountsWhileOneChooses() {
    show();
    auto *bar = m_page->findChild<ConcertGridBar *>();
    QTest::mouseClick(bar->searchButton(), Qt::LeftButton);
    SearchPanel *panel = m_page->panel();
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(panel->applyButton()->text().contains(u"132"_s));
    m_search->concerts = 7;
    auto *genre = panel->form()->findChildren<ChoiceField *>().at(1);
    QTRY_COMPARE(genre->box()->count(), 4);
    genre->setValue(u"클래식"_s);
    Q_EMIT genre->chosen();
    QTRY_VERIFY(panel->applyButton()->text().contains(u"7"_s));
    QCOMPARE(m_search->counted.genre, u"클래식"_s);
    QVERIFY(m_page->model().query().genre.isEmpty()); // nothing changes before one says so
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    QCOMPARE(m_page->model().query().genre, u"클래식"_s);
    QVERIFY(bar->searchButton()->text().contains(u"(1)"_s));
    QTest::mouseClick(panel->resetButton(), Qt::LeftButton);
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    QVERIFY(m_page->model().query().genre.isEmpty());
    QTest::mouseClick(panel->closeButton(), Qt::LeftButton);
    QVERIFY(!panel->isVisible() && !bar->searchButton()->isChecked());
}

void DetailedSearchTest::theDetailedSearchWorksByKeyboardAlone() {
    show();
    auto *bar = m_page->findChild<ConcertGridBar *>();
    bar->searchButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar->searchButton(), Qt::Key_Return);
    SearchPanel *panel = m_page->panel();
    QVERIFY(panel->form()->titleField()->edit()->hasFocus());
    QTest::keyClicks(m_page->focusWidget(), u"AURORA"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->model().query().title, u"AURORA"_s);
    QVERIFY(!m_page->model().query().from); // who names a concert may mean one that is over
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QCOMPARE(m_page->focusWidget(), bar->searchButton());
}

void DetailedSearchTest::contradictionsAreToldInPlace() {
    show();
    m_page->panel()->open({});
    const QList<TextField *> fields = m_page->panel()->form()->findChildren<TextField *>();
    TextField *lowest = fields.at(3);
    TextField *highest = fields.at(4);
    QTest::keyClicks(lowest->edit(), u"50,000x"_s);
    QCOMPARE(lowest->text(), u"50,000"_s);
    QTest::keyClicks(highest->edit(), u"10000"_s);
    QVERIFY(!highest->error().isEmpty());
    QVERIFY(!m_page->panel()->applyButton()->isEnabled());
    QTest::keyClicks(highest->edit(), u"0"_s);
    QVERIFY(highest->error().isEmpty());
    QTest::mouseClick(m_page->panel()->applyButton(), Qt::LeftButton);
    QCOMPARE(m_page->query().minPrice, std::optional(Money{50'000}));
    QCOMPARE(m_page->query().maxPrice, std::optional(Money{100'000}));
}

void DetailedSearchTest::favouritesAreAMembers() {
    m_search->member = false;
    m_catalogue->member = false;
    show();
    m_page->panel()->open({});
    QSignalSpy login(m_page.get(), &ConcertGridPage::logInRequested);
    auto *box = m_page->panel()->form()->findChild<QCheckBox *>();
    box->click();
    QCOMPARE(login.count(), 1);
    QVERIFY(!box->isChecked());
    m_search->member = true;
    m_catalogue->member = true;
    box->click();
    QTest::mouseClick(m_page->panel()->applyButton(), Qt::LeftButton);
    QVERIFY(m_page->query().favouritesOnly);
    m_search->member = false;
    m_catalogue->member = false;
    m_page->memberChanged(); // logged out: favourites are nobody's now
    QVERIFY(!m_page->query().favouritesOnly);
}

void DetailedSearchTest::filtersInForceAreTakenAwayOneByOne() {
    show();
    ConcertQuery wish;
    wish.genre = u"K-pop"_s;
    wish.weekdays = {6, 7};
    m_page->setQuery(wish);
    auto *chips = m_page->findChild<FilterChips *>();
    QVERIFY(chips->isVisible());
    QCOMPARE(chips->findChildren<Chip *>().size(), 2);
    QTest::mouseClick(chips->findChildren<Chip *>().first(), Qt::LeftButton);
    QVERIFY(m_page->query().genre.isEmpty());
    QCOMPARE(m_page->query().weekdays, QList<int>({6, 7}));
    QTest::mouseClick(chips->clearButton(), Qt::LeftButton);
    QCOMPARE(m_page->query(), ConcertQuery());
    QVERIFY(!chips->isVisible());
}

void DetailedSearchTest::aSearchIsKeptTakenUpAndForgotten() {
    show();
    ConcertQuery wish;
    wish.region = u"부산"_s;
    m_page->setQuery(wish);
    auto *row = m_page->findChild<SaveSearchRow *>();
    QTest::mouseClick(m_page->findChild<FilterChips *>()->saveButton(), Qt::LeftButton);
    QVERIFY(row->nameField()->edit()->hasFocus());
    QCOMPARE(row->nameField()->text(), u"Busan"_s);
    row->nameField()->clear();
    QTest::keyClick(row->nameField()->edit(), Qt::Key_Return);
    QVERIFY(!row->nameField()->error().isEmpty());
    QTest::keyClicks(row->nameField()->edit(), u"our city"_s);
    m_search->failure = ErrorCode::Offline;
    QTest::keyClick(row->nameField()->edit(), Qt::Key_Return);
    QTRY_VERIFY(!row->nameField()->error().isEmpty());
    m_search->failure.reset();
    QTest::keyClick(row->nameField()->edit(), Qt::Key_Return); // nothing of it is lost
    QTRY_VERIFY(!row->isVisible());
    m_page->showAll();
    m_page->panel()->open(m_page->query());
    auto *list = m_page->panel()->findChild<SavedSearchList *>();
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(list->findChild<Chip *>(), Qt::LeftButton);
    QCOMPARE(m_page->query(), wish);
    QTest::mouseClick(list->findChild<Button *>(), Qt::LeftButton);
    QTRY_VERIFY(m_search->saved.isEmpty());
    QVERIFY(!list->isVisible());
}

void DetailedSearchTest::aSearchIsSharedAsText() {
    show();
    ConcertQuery wish;
    wish.text = u"봄"_s;
    wish.maxPrice = Money{99'000};
    m_page->setQuery(wish);
    QTest::mouseClick(m_page->findChild<FilterChips *>()->shareButton(), Qt::LeftButton);
    QCOMPARE(searchInText(QGuiApplication::clipboard()->text()), std::optional(wish));
}

void DetailedSearchTest::daysAreChosenFromAMonth() {
    show();
    m_page->panel()->open({});
    DateField *first = m_page->panel()->form()->findChildren<DateField *>().at(0);
    DateField *last = m_page->panel()->form()->findChildren<DateField *>().at(1);
    QTest::mouseClick(first->button(), Qt::LeftButton);
    QVERIFY(first->calendar());
    const QDate today = first->calendar()->selectedDate();
    QWidget *days = first->calendar()->focusProxy();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(!first->calendar());
    QCOMPARE(first->date(), std::optional(today.addDays(1)));
    last->setDate(today);
    Q_EMIT last->chosen();
    QVERIFY(!m_page->panel()->applyButton()->isEnabled()); // the last day is before the first
    QTest::keyClick(last->button(), Qt::Key_Delete);
    QVERIFY(!last->date());
    QTest::mouseClick(m_page->panel()->applyButton(), Qt::LeftButton);
    QCOMPARE(m_page->query().from, std::optional(today.addDays(1)));
    m_page->panel()->open(m_page->query());
    QTest::mouseClick(first->clearButton(), Qt::LeftButton);
    QTest::mouseClick(m_page->panel()->applyButton(), Qt::LeftButton);
    QVERIFY(!m_page->query().from);
}

UNIVERSE_TEST(DetailedSearchTest, QApplication)
#include "tst_detailed_search.moc"
