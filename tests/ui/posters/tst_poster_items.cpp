#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/support/TestMain.h"
#include "ui/posters/PosterGrid.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleItems.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// The concerts of the grid for whoever has the accessibility tree alone.
class PosterItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void init();
    void cleanup();
    void aCardSaysAllThatItShows();
    void aCardIsOpenedByItsAction();
    void theHeartIsAnActionOfItsOwn();
    void goingToTheLastCardBringsMore();
    void whatIsInTheHeaderComesAfterTheCards();

private:
    [[nodiscard]] QAccessibleInterface *see() const { return QAccessible::queryAccessibleInterface(m_grid.get()); }
    [[nodiscard]] QString nameOf(int row) const { return see()->child(row)->text(QAccessible::Name); }
    [[nodiscard]] QAccessibleActionInterface *actionsOf(int row) const { return see()->child(row)->actionInterface(); }

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertListModel> m_model;
    std::unique_ptr<PosterGrid> m_grid;
};

void PosterItemsTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->pageSize = CatalogueApi::pageSize;
    m_catalogue->fill(1454);
    for (const ConcertSummary &concert : m_catalogue->concerts)
        m_catalogue->seats.insert(concert.id, {.seatsTotal = 900, .seatsFree = 713});
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_model = std::make_unique<ConcertListModel>(m_catalogue->calls(), m_catalogue->viewer(), *m_favourites);
    m_grid = std::make_unique<PosterGrid>();
    m_grid->setConcerts(m_model.get());
    m_grid->resize(1280, 800);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_model->setQuery({});
    QTRY_VERIFY(m_model->rowCount() > 0);
}

void PosterItemsTest::cleanup() {
    m_grid.reset();
    m_model.reset();
    m_favourites.reset();
    m_catalogue.reset();
}

void PosterItemsTest::aCardSaysAllThatItShows() {
    QCOMPARE(see()->role(), QAccessible::List);
    QCOMPARE(see()->childCount(), m_model->rowCount() + (see()->child(m_model->rowCount()) ? 1 : 0));
    int row = 0;
    while (m_model->status(row) != SaleStatus::Open)
        ++row;
    QTRY_VERIFY2(nameOf(row).contains(u"713"), qUtf8Printable(nameOf(row)));
    const ConcertSummary &concert = m_model->at(row);
    for (const QString &fact : QStringList{concert.title, concert.venue, u"On sale"_s, concert.singers})
        QVERIFY2(nameOf(row).contains(fact), qUtf8Printable(nameOf(row)));
    QCOMPARE(see()->child(row)->role(), QAccessible::ListItem);
    QCOMPARE(see()->indexOfChild(see()->child(row)), row); // the position of so many
}

void PosterItemsTest::aCardIsOpenedByItsAction() {
    const QSignalSpy opened(m_grid.get(), &PosterGrid::concertChosen);
    actionsOf(40)->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ConcertId>(), m_model->at(40).id);
}

void PosterItemsTest::theHeartIsAnActionOfItsOwn() {
    const QSignalSpy hearts(m_grid.get(), &CellGrid::heartPressed);
    const QString heart = AccessibleItem::spotAction();
    QVERIFY(actionsOf(3)->actionNames().contains(heart));
    QVERIFY(actionsOf(3)->localizedActionName(heart).contains(u"favourites"));
    actionsOf(3)->doAction(heart);
    QCOMPARE(hearts.count(), 1);
    QCOMPARE(hearts.first().first().toInt(), 3);
}

void PosterItemsTest::goingToTheLastCardBringsMore() {
    const int before = m_model->rowCount();
    QVERIFY(before < 1454);
    actionsOf(before - 1)->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(m_grid->hasFocus());
    QVERIFY(see()->focusChild() == see()->child(before - 1));
    QTRY_VERIFY(m_model->rowCount() > before);
}

void PosterItemsTest::whatIsInTheHeaderComesAfterTheCards() {
    auto *header = new QPushButton(u"Shelf"_s);
    m_grid->setHeader(header);
    QTRY_VERIFY(header->isVisible());
    QCOMPARE(see()->childCount(), m_model->rowCount() + 1);
    QAccessibleInterface *area = see()->child(m_model->rowCount());
    QVERIFY(area && area->parent() == see());
    QCOMPARE(see()->indexOfChild(area), m_model->rowCount());
    QVERIFY(area->indexOfChild(QAccessible::queryAccessibleInterface(header)) >= 0);
    const QPoint middle = header->mapToGlobal(header->rect().center());
    QVERIFY(see()->childAt(middle.x(), middle.y()) == area);
}

UNIVERSE_TEST(PosterItemsTest, QApplication)
#include "tst_poster_items.moc"
