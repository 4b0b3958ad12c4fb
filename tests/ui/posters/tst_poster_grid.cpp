#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/support/TestMain.h"
#include "ui/posters/PosterGrid.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

using namespace universe;

namespace {

/// What was painted of a widget.
class Painted : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

/// As high as a third of its width, with two buttons.
class Shelf : public QWidget {
public:
    Shelf() {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        first.move(20, 20);
        last.move(20, 100);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width / part; }
    void setPart(int value) {
        part = value;
        updateGeometry();
    }

    int part = 4;
    QPushButton first{this};
    QPushButton last{this};
};

} // namespace

class PosterGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsTheCellsAsAWalkOverAllOfThemDoes_data();
    void findsTheCellsAsAWalkOverAllOfThemDoes();
    void theHeaderIsAboveTheFirstLine();
    void aHiddenHeaderTakesNoRoom();
    void theHeaderScrollsWithThePosters();
    void whatIsInSightStaysWhenTheHeaderChanges();
    void whatIsInSightStaysWhenTheWidthChangesFarDown();
    void clicksBelowTheHeaderHitTheirPoster();
    void tabGoesThroughTheHeaderToThePosters();
    void upLeadsIntoTheHeaderAndDownBack();
    void keysOfTheHeaderOpenNoConcert();
    void theKeyboardInTheHeaderIsInSight();
    void theNextPageIsThereBeforeItsPlaceIsInSight();
    void aPageFarBelowPaintsNothing();
    void thePointerPaintsOnlyTheCellsItLeavesAndEnters();
    void betweenThePostersNoEmptyToolTipIsShown();

private:
    void show(QSize size = {1280, 800});
    Shelf *addShelf();
    [[nodiscard]] QRect cell(int row) const { return m_grid->visualRect(m_model->index(row)); }
    [[nodiscard]] QScrollBar *bar() const { return m_grid->verticalScrollBar(); }
    void settle();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ConcertListModel> m_model;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    PosterGrid *m_grid = nullptr;
    QPushButton *m_after = nullptr;
};

void PosterGridTest::initTestCase() { Theme::apply(*qApp, Scheme::Light); }

void PosterGridTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_catalogue->pageSize = CatalogueApi::pageSize;
    m_catalogue->fill(2000);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    m_model = std::make_unique<ConcertListModel>(m_catalogue->calls(), m_catalogue->viewer(), *m_favourites);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_before = new QPushButton;
    m_grid = new PosterGrid;
    m_after = new QPushButton;
    layout->addWidget(m_before);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_after);
    m_grid->setConcerts(m_model.get());
}

void PosterGridTest::cleanup() {
    m_window.reset();
    m_model.reset();
    m_favourites.reset();
    m_catalogue.reset();
}

/// Until everything that was loaded is laid out and painted, and the seats in sight are known.
void PosterGridTest::settle() {
    QTRY_VERIFY(!m_model->isBusy());
    QTRY_VERIFY(m_model->seats(0).has_value());
    QTRY_VERIFY(m_grid->isPainted());
    QCoreApplication::processEvents();
}

void PosterGridTest::show(QSize size) {
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    if (m_model->rowCount() == 0)
        m_model->setQuery({});
    QTRY_VERIFY(m_model->rowCount() > 0);
    QTRY_VERIFY(m_grid->columns() > 1);
    settle();
}

Shelf *PosterGridTest::addShelf() {
    auto *shelf = new Shelf;
    m_grid->setHeader(shelf);
    return shelf;
}

// ---- the layout

void PosterGridTest::findsTheCellsAsAWalkOverAllOfThemDoes_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("header");
    for (const int width : {150, 500, 1280, 1920}) {
        for (const int header : {0, 333})
            QTest::addRow("%d wide, header %d", width, header) << width << header;
    }
}

void PosterGridTest::findsTheCellsAsAWalkOverAllOfThemDoes() {
    QFETCH(int, width);
    QFETCH(int, header);
    constexpr int count = 50;
    constexpr int height = 700;
    const CellLayout layout(PosterGrid::shape, width, header);
    for (int top = 0; top < layout.height(count); top += 17) {
        const QRect sight(0, top, width, height);
        int first = count;
        int last = -1;
        for (int row = 0; row < count; ++row) {
            if (layout.cell(row).top() <= sight.bottom() && layout.cell(row).bottom() >= top) {
                first = std::min(first, row);
                last = row;
            }
            QVERIFY(layout.rowAt(layout.cell(row).topLeft(), count) == row);
            QVERIFY(layout.rowAt(layout.cell(row).bottomRight(), count) == row);
            QVERIFY(layout.rowAt(layout.cell(row).topLeft() - QPoint(1, 0), count) == -1);
            QVERIFY(layout.rowAt(layout.cell(row).topLeft() - QPoint(0, 1), count) == -1);
        }
        const CellLayout::Range range = layout.rowsWithin(top, height, count);
        if (last >= 0) {
            QCOMPARE(range.first, first);
            QVERIFY(range.last >= last && range.last <= last + layout.columns()); // a gap may count as its line
        }
    }
    QCOMPARE(layout.rowAt(layout.cell(count).center(), count), -1);
}

// ---- the header

void PosterGridTest::theHeaderIsAboveTheFirstLine() {
    const Shelf *shelf = addShelf();
    show();
    const int width = m_grid->viewport()->width();
    QCOMPARE(shelf->geometry(), QRect(0, 0, width, width / 4));
    QVERIFY(shelf->isVisible());
    QVERIFY(cell(0).top() >= width / 4 && cell(0).top() < width / 4 + 40);
    m_window->resize(1000, 800);
    QTRY_COMPARE(shelf->height(), m_grid->viewport()->width() / 4);
    QCOMPARE(shelf->width(), m_grid->viewport()->width());
}

void PosterGridTest::aHiddenHeaderTakesNoRoom() {
    show();
    const int without = cell(0).top();
    QPointer<Shelf> shelf = addShelf();
    QTRY_VERIFY(cell(0).top() > without);
    shelf->hide();
    QTRY_COMPARE(cell(0).top(), without);
    shelf->show();
    QTRY_VERIFY(cell(0).top() > without);
    m_grid->setHeader(nullptr);
    QTRY_COMPARE(cell(0).top(), without);
    QTRY_VERIFY(!shelf);
    auto *hidden = new Shelf;
    hidden->hide();
    m_grid->setHeader(hidden);
    QCoreApplication::processEvents();
    QVERIFY(hidden->isHidden());
    QCOMPARE(cell(0).top(), without);
}

void PosterGridTest::theHeaderScrollsWithThePosters() {
    const Shelf *shelf = addShelf();
    show();
    const int gap = cell(0).top() - shelf->geometry().bottom();
    for (const int value : {100, 250, 1000, 40, 0}) {
        bar()->setValue(value);
        QCOMPARE(shelf->y(), -value);
        QCOMPARE(cell(0).top() - shelf->geometry().bottom(), gap);
    }
    m_grid->scrollTo(m_model->index(30), QAbstractItemView::PositionAtTop);
    QCOMPARE(m_grid->visibleRange().first, 30);
    m_grid->scrollTo(m_model->index(0), QAbstractItemView::PositionAtTop);
    QCOMPARE(shelf->y(), 0);
}

void PosterGridTest::whatIsInSightStaysWhenTheHeaderChanges() {
    Shelf *shelf = addShelf();
    show();
    m_grid->scrollTo(m_model->index(40), QAbstractItemView::PositionAtTop);
    const QRect before = cell(40);
    const int height = shelf->height();
    shelf->setPart(2);
    QTRY_VERIFY(shelf->height() > height);
    QCOMPARE(cell(40), before);
    const int maximum = bar()->maximum();
    shelf->hide();
    QTRY_VERIFY(bar()->maximum() < maximum);
    QTRY_COMPARE(cell(40), before);
    bar()->setValue(0);
    shelf->show(); // at the top, the top stays: the shelf is seen as it comes
    QTRY_VERIFY(cell(0).top() > height);
    QCOMPARE(shelf->y(), 0);
}

void PosterGridTest::whatIsInSightStaysWhenTheWidthChangesFarDown() {
    m_model->setQuery({}, 1800);
    show();
    m_grid->scrollTo(m_model->index(1500), QAbstractItemView::PositionAtTop);
    const int columns = m_grid->columns();
    const int height = cell(1500).height();
    m_window->resize(m_window->width() + 12, 800); // as many columns, higher ones
    QTRY_VERIFY(cell(1500).height() > height);
    QCOMPARE(m_grid->columns(), columns);
    QCOMPARE(m_grid->visibleRange().first, 1500);
    m_window->resize(900, 800);
    QTRY_VERIFY(m_grid->columns() < columns);
    QVERIFY(m_grid->visibleRange().contains(1500));
}

void PosterGridTest::clicksBelowTheHeaderHitTheirPoster() {
    const Shelf *shelf = addShelf();
    show();
    QSignalSpy chosen(m_grid, &PosterGrid::concertChosen);
    const auto click = [&](const QPoint &at) {
        QWidget *hit = m_grid->viewport()->childAt(at);
        QTest::mouseClick(hit ? hit : m_grid->viewport(), Qt::LeftButton, {},
                          hit ? hit->mapFrom(m_grid->viewport(), at) : at);
    };
    click(cell(2).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().value<ConcertId>(), m_model->at(2).id);
    click(QPoint(cell(2).center().x(), shelf->geometry().bottom() - 4));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!m_grid->indexAt(shelf->geometry().center()).isValid());
    bar()->setValue(150);
    click(cell(3).center());
    QCOMPARE(chosen.last().first().value<ConcertId>(), m_model->at(3).id);
}

void PosterGridTest::tabGoesThroughTheHeaderToThePosters() {
    Shelf *shelf = addShelf();
    show();
    m_before->setFocus(Qt::TabFocusReason);
    const auto focusAfter = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        return QApplication::focusWidget();
    };
    QCOMPARE(focusAfter(Qt::Key_Tab), &shelf->first);
    QCOMPARE(focusAfter(Qt::Key_Tab), &shelf->last);
    QCOMPARE(focusAfter(Qt::Key_Tab), m_grid);
    QCOMPARE(focusAfter(Qt::Key_Tab), m_after);
    QCOMPARE(focusAfter(Qt::Key_Backtab, Qt::ShiftModifier), m_grid);
    QCOMPARE(focusAfter(Qt::Key_Backtab, Qt::ShiftModifier), &shelf->last);
    QCOMPARE(focusAfter(Qt::Key_Backtab, Qt::ShiftModifier), &shelf->first);
    QCOMPARE(focusAfter(Qt::Key_Backtab, Qt::ShiftModifier), m_before);

    auto *late = new QPushButton(shelf); // made last of all, and yet before the posters
    late->show();
    shelf->setPart(3);
    QTRY_COMPARE(shelf->height(), shelf->width() / 3);
    shelf->last.setFocus(Qt::TabFocusReason);
    QCOMPARE(focusAfter(Qt::Key_Tab), late);
    QCOMPARE(focusAfter(Qt::Key_Tab), m_grid);
    QCOMPARE(focusAfter(Qt::Key_Tab), m_after);
}

void PosterGridTest::upLeadsIntoTheHeaderAndDownBack() {
    Shelf *shelf = addShelf();
    show();
    m_grid->setFocus(Qt::TabFocusReason);
    m_grid->setCurrentIndex(m_model->index(m_grid->columns() + 1));
    QTest::keyClick(m_grid, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), m_grid);
    QCOMPARE(m_grid->currentIndex().row(), 1);
    QTest::keyClick(m_grid, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), &shelf->last);
    QTest::keyClick(&shelf->last, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), &shelf->first);
    QTest::keyClick(&shelf->first, Qt::Key_Down);
    QTest::keyClick(&shelf->last, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_grid);
    QCOMPARE(m_grid->currentIndex().row(), 1);
    shelf->first.setEnabled(false);
    shelf->last.setEnabled(false);
    QTest::keyClick(m_grid, Qt::Key_Up); // nothing there that takes the keyboard
    QCOMPARE(QApplication::focusWidget(), m_grid);
}

void PosterGridTest::keysOfTheHeaderOpenNoConcert() {
    auto *line = new QLineEdit; // it ignores Return after its own work
    m_grid->setHeader(line);
    show();
    m_grid->setCurrentIndex(m_model->index(3));
    QSignalSpy chosen(m_grid, &PosterGrid::concertChosen);
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void PosterGridTest::theKeyboardInTheHeaderIsInSight() {
    Shelf *shelf = addShelf();
    show();
    m_grid->setFocus(Qt::TabFocusReason);
    m_grid->setCurrentIndex(m_model->index(2));
    m_grid->verticalScrollBar()->setValue(300); // the first line in sight, the header hardly
    QTest::keyClick(m_grid, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), &shelf->last);
    const QRect button(shelf->last.mapTo(m_grid->viewport(), QPoint()), shelf->last.size());
    QVERIFY(m_grid->viewport()->rect().contains(button));
}

// ---- at scale

void PosterGridTest::theNextPageIsThereBeforeItsPlaceIsInSight() {
    show();
    for (int i = 0; i < 3000 && !m_model->isComplete(); ++i) {
        bar()->setValue(bar()->value() + 144); // a notch of the wheel
        QVERIFY(m_grid->visibleRange().last + m_grid->columns() < m_model->rowCount());
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_model->rowCount(), 2000);
}

void PosterGridTest::aPageFarBelowPaintsNothing() {
    show();
    QVERIFY(!m_model->isComplete());
    Painted painted(m_grid->viewport());
    const int maximum = bar()->maximum();
    m_model->fetchMore({});
    QTRY_VERIFY(bar()->maximum() > maximum);
    QTRY_VERIFY(!m_model->isBusy());
    QCoreApplication::processEvents();
    QVERIFY(painted.region.isEmpty());
}

void PosterGridTest::thePointerPaintsOnlyTheCellsItLeavesAndEnters() {
    show();
    QTest::mouseMove(m_grid->viewport(), cell(1).center());
    QCoreApplication::processEvents();
    Painted painted(m_grid->viewport());
    QTest::mouseMove(m_grid->viewport(), cell(2).center());
    QTRY_VERIFY(!painted.region.isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(painted.region.contains(cell(1)) && painted.region.contains(cell(2)));
    QVERIFY(!painted.region.intersects(cell(0)) && !painted.region.intersects(cell(3)));
}

void PosterGridTest::betweenThePostersNoEmptyToolTipIsShown() {
    show();
    const auto point = [this](QPoint at) {
        QHelpEvent help(QEvent::ToolTip, at, m_grid->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_grid->viewport(), &help);
    };
    point(cell(0).center());
    QVERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), Qt::convertFromPlainText(m_model->at(0).title));
    point({cell(0).right() + 2, cell(0).center().y()});
    QTRY_VERIFY(!QToolTip::isVisible());
    QVERIFY(QToolTip::text().isEmpty());
}

UNIVERSE_TEST(PosterGridTest, QApplication)
#include "tst_poster_grid.moc"
