#include "tests/models/seatmap/Halls.h"
#include "tests/support/TestMain.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// The seats of a hall as assistive technology finds them. That what changes reaches the bus is proven by tests/a11y:
// here nobody listens, so that Qt hands over nothing.
class SeatMapTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sectionsHaveRowsAndRowsHaveSeats();
    void aSeatSaysAllThatTheMapShows();
    void aSeatSaysWhetherThoseBesideItAreFree();
    void aStadiumIsMadePieceByPiece();
    void pressDoesWhatAClickDoes();
    void whatIsTakenCannotBePressed();
    void theKeyboardGoesWhereItIsSent();
    void aSeatIsWhereItIsPainted();
    void changesOfKnownSeatsAreNews();
    void manyChangesAreToldInPortions();
    void anotherHallHasOtherSeats();

private:
    void show(const SeatPlan &plan);
    void apply(const SeatStates &states);
    [[nodiscard]] SeatStates sold(const QList<int> &seats) const;
    [[nodiscard]] QAccessibleInterface *map() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    /// The seat, by way of its section and row.
    [[nodiscard]] QAccessibleInterface *seat(int seat) const;
    static QString nameOf(const QAccessibleInterface *part) { return part->text(QAccessible::Name); }
    static void act(QAccessibleInterface *part, const QString &action) { part->actionInterface()->doAction(action); }

    SeatGeometryPtr m_hall;
    SeatMapState m_state;
    std::unique_ptr<SeatMapView> m_view;
};

void SeatMapTreeTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_view = std::make_unique<SeatMapView>();
    m_view->setAnimated(false);
    m_view->resize(900, 700);
    show(halls::club());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void SeatMapTreeTest::cleanup() { m_view.reset(); }

void SeatMapTreeTest::show(const SeatPlan &plan) {
    m_hall = std::make_shared<const SeatGeometry>(plan);
    m_state = SeatMapState(m_hall);
    m_view->setHall(m_hall, m_state);
}

void SeatMapTreeTest::apply(const SeatStates &states) {
    m_state.applyAll(states);
    m_view->setState(m_state);
}

SeatStates SeatMapTreeTest::sold(const QList<int> &seats) const {
    SeatStates states;
    for (const int seat : seats)
        states.sold << m_hall->seatId(seat);
    return states;
}

QAccessibleInterface *SeatMapTreeTest::seat(int seat) const {
    const auto &section = m_hall->section(seat);
    return map()
        ->child(m_hall->sectionIndex(seat))
        ->child(m_hall->rowIndex(seat) - section.firstRow)
        ->child(seat - m_hall->row(seat).first);
}

void SeatMapTreeTest::sectionsHaveRowsAndRowsHaveSeats() {
    QCOMPARE(map()->role(), QAccessible::Tree);
    QCOMPARE(map()->childCount(), int(m_hall->sections().size()));
    QAccessibleInterface *section = map()->child(1);
    QCOMPARE(section->role(), QAccessible::TreeItem);
    QCOMPARE(section->childCount(), m_hall->sections()[1].rowCount);
    QVERIFY2(nameOf(section).contains(u"가2"_s) && nameOf(section).contains(u"77,000"_s), qPrintable(nameOf(section)));
    QAccessibleInterface *row = section->child(2);
    QCOMPARE(row->role(), QAccessible::TreeItem);
    const auto &data = m_hall->rows()[size_t(m_hall->sections()[1].firstRow + 2)];
    QCOMPARE(row->childCount(), data.count);
    apply(sold({data.first}));
    QVERIFY2(nameOf(row).endsWith(u"%1 of %2 seats left"_s.arg(data.count - 1).arg(data.count)),
             qPrintable(nameOf(row)));
    QAccessibleInterface *last = row->child(data.count - 1);
    QVERIFY(last->parent() == row && row->parent() == section && section->parent() == map());
    QCOMPARE(row->indexOfChild(last), data.count - 1);
    QCOMPARE(section->indexOfChild(row), 2);
    QCOMPARE(map()->indexOfChild(section), 1);
    QCOMPARE(map()->indexOfChild(row), -1);
    QVERIFY(!row->child(data.count) && !section->child(-1) && !map()->child(map()->childCount()));
}

void SeatMapTreeTest::aSeatSaysAllThatTheMapShows() {
    QAccessibleInterface *third = seat(2);
    QCOMPARE(third->role(), QAccessible::CheckBox);
    const auto says = [&](const char *text) {
        return nameOf(third).remove(QChar(0x2068)).remove(QChar(0x2069)).contains(QString::fromUtf8(text));
    };
    QVERIFY2(says("Section 가1, row 1, seat 3, R · 77,000 fuel, Free"), qPrintable(nameOf(third)));
    QVERIFY(third->state().checkable && !third->state().checked && !third->state().disabled);
    m_view->setPicked({2});
    QVERIFY(says("Picked") && third->state().checked);
    m_view->setPicked({});
    SeatStates states;
    states.held = {m_hall->seatId(2)};
    apply(states);
    QVERIFY(says("Being chosen by someone else") && third->state().disabled);
    apply(sold({2}));
    QVERIFY(says("Sold") && third->state().disabled && !third->state().checked);
}

void SeatMapTreeTest::aSeatSaysWhetherThoseBesideItAreFree() {
    QVERIFY(nameOf(seat(3)).endsWith(u"Beside it 3 and 5 are free"_s));
    apply(sold({2}));
    QVERIFY(nameOf(seat(3)).endsWith(u"Beside it 5 is free"_s));
    QVERIFY(nameOf(seat(1)).endsWith(u"Beside it 1 is free"_s));
    apply(sold({2, 4}));
    QVERIFY(nameOf(seat(3)).endsWith(u"No free seat beside it"_s));
    QVERIFY(nameOf(seat(2)).endsWith(u"Sold"_s));
    // At the end of a row the next seat is another row's.
    apply({});
    const auto &row = m_hall->rows()[0];
    const int last = row.first + row.count - 1;
    QVERIFY(nameOf(seat(last)).endsWith(u"Beside it %1 is free"_s.arg(row.count - 1)));
    QVERIFY(nameOf(seat(last + 1)).endsWith(u"Beside it 2 is free"_s));
}

void SeatMapTreeTest::aStadiumIsMadePieceByPiece() {
    show(halls::stadium());
    const QAccessible::Id before = QAccessible::uniqueId(map());
    QAccessibleInterface *far = seat(m_hall->seatCount() - 1);
    const QAccessible::Id after = QAccessible::uniqueId(far);
    QVERIFY2(after - before <= 3 || before > after, qPrintable(QString::number(after - before)));
    QVERIFY(nameOf(far).contains(m_hall->section(m_hall->seatCount() - 1).name));
}

void SeatMapTreeTest::pressDoesWhatAClickDoes() {
    QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    act(seat(40), QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 40);
    show(halls::arena());
    QVERIFY(m_view->camera().showsAll());
    act(map()->child(5), QAccessibleActionInterface::pressAction());
    QVERIFY(!m_view->camera().showsAll());
    QVERIFY(m_view->camera().visibleHall().contains(m_hall->sections()[5].labelAt));
    act(map()->child(0)->child(0), QAccessibleActionInterface::pressAction());
    QVERIFY(!seat(0)->state().offscreen);
    QCOMPARE(picked.count(), 1);
}

void SeatMapTreeTest::whatIsTakenCannotBePressed() {
    apply(sold({40}));
    const QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    QCOMPARE(seat(40)->actionInterface()->actionNames(), QStringList{QAccessibleActionInterface::setFocusAction()});
    act(seat(40), QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.count(), 0);
    m_view->setPicked({40}); // what is picked can be let go of, whatever has become of it
    act(seat(40), QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.count(), 1);
    m_view->setEnabled(false);
    QVERIFY(seat(41)->actionInterface()->actionNames().isEmpty() && seat(41)->state().disabled);
}

void SeatMapTreeTest::theKeyboardGoesWhereItIsSent() {
    show(halls::arena());
    m_view->clearFocus();
    act(seat(2000), QAccessibleActionInterface::setFocusAction());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentSeat(), 2000);
    QVERIFY(seat(2000)->state().focused && seat(2000)->state().focusable && !seat(2000)->state().offscreen);
    QVERIFY(!seat(2001)->state().focused);
    QVERIFY(map()->focusChild() == seat(2000));
    act(map()->child(3), QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->currentSeat(), m_hall->sections()[3].first);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(map()->focusChild() == seat(m_view->currentSeat()));
}

void SeatMapTreeTest::aSeatIsWhereItIsPainted() {
    m_view->showSeats({100});
    const QPoint middle = seat(101)->rect().center();
    QVERIFY(map()->childAt(middle.x(), middle.y()) == seat(101)->parent()->parent());
    QVERIFY(seat(101)->parent()->childAt(middle.x(), middle.y()) == seat(101));
    const QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->mapFromGlobal(middle));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 101);
    m_view->showSection(0);
    const QRect view(m_view->mapToGlobal(QPoint()), m_view->size());
    QVERIFY(view.contains(map()->child(0)->rect()));
    show(halls::stadium());
    m_view->showSeats({0});
    QVERIFY(seat(m_hall->seatCount() - 1)->state().offscreen && seat(m_hall->seatCount() - 1)->rect().isEmpty());
}

void SeatMapTreeTest::changesOfKnownSeatsAreNews() {
    SeatNews news;
    const auto facts = [this](int seat) { return m_view->facts(seat); };
    const auto take = [&] { return news.take(facts, -1, 20); };
    news.follow(1, facts(1));
    m_view->setPicked({1});
    auto changes = take();
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().seat == 1 && changes.first().picked && !changes.first().pressable);
    QVERIFY(take().isEmpty());
    m_view->setPicked({});
    QCOMPARE(take().size(), 1);
    apply(sold({1}));
    changes = take();
    QCOMPARE(changes.size(), 1);
    QVERIFY(!changes.first().picked && changes.first().pressable);
    apply(sold({1, 0})); // the seat beside it
    QCOMPARE(take().size(), 1);
    apply(sold({1, 0, 90})); // nobody knows 90
    QVERIFY(take().isEmpty());
}

void SeatMapTreeTest::manyChangesAreToldInPortions() {
    SeatNews news;
    const auto facts = [this](int seat) { return m_view->facts(seat); };
    QList<int> all;
    for (int seat = 0; seat < 50; ++seat) {
        all << seat;
        news.follow(seat, facts(seat));
    }
    apply(sold(all));
    const auto first = news.take(facts, 37, 20);
    QCOMPARE(first.size(), 20);
    QCOMPARE(first.first().seat, 37); // where the keyboard is
    QCOMPARE(news.take(facts, 37, 20).size(), 20);
    QCOMPARE(news.take(facts, 37, 20).size(), 10);
    QVERIFY(news.take(facts, 37, 20).isEmpty());
    apply({});
    QCOMPARE(news.take(facts, 37, 20).size(), 20);
    apply(sold(all)); // before the rest was told: what is as it was is no news
    QCOMPARE(news.take(facts, 37, 50).size(), 20);
}

void SeatMapTreeTest::anotherHallHasOtherSeats() {
    const QAccessible::Id old = QAccessible::uniqueId(seat(5));
    show(halls::straight(1, 3));
    QVERIFY(!QAccessible::accessibleInterface(old)); // whoever kept it does not press another seat
    QCOMPARE(map()->childCount(), 1);
    QCOMPARE(map()->child(0)->child(0)->childCount(), 3);
    m_view.reset();
    m_view = std::make_unique<SeatMapView>();
    QCOMPARE(map()->childCount(), 0);
}

UNIVERSE_TEST(SeatMapTreeTest, QApplication)
#include "tst_seat_map_tree.moc"
