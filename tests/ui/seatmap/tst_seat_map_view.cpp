#include "tests/models/seatmap/Halls.h"
#include "tests/support/TestMain.h"
#include "ui/seatmap/SeatMapPainter.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace universe;

class SeatMapViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aHallThatComesLaterIsSeenWhole();

    void theWholeHallIsShownAtFirst();
    void aClickOnASectionComesNearer();
    void aClickOnASeatPicksIt();
    void aClickBetweenSeatsPicksNothing();
    void aDragMovesTheMapAndPicksNothing();
    void theWheelZoomsAtThePointer();
    void aPinchZooms();
    void aDoubleClickOnTheFloorZoomsIn();
    void theMinimapGoesWhereItIsPressed();
    void arrowsGoFromSeatToSeatAndSpacePicks();
    void keysZoomAndShowAll();
    void pageKeysGoFromSectionToSection();
    void shiftAndArrowsPan();
    void aPointerOverASeatMarksIt();
    void takenSeatsLookTakenAtOnce();
    void anotherHallReplacesTheOldPicture();
    void resizingKeepsTheWholeHallInView();
    void statesCanBeToldApartWithoutColour();
    void gradesCanBeToldApartWithoutColour();

private:
    void show(const SeatPlan &plan);
    void approach(int seat);
    [[nodiscard]] QPoint at(int seat) const { return m_view->camera().toScreen(m_hall->position(seat)).toPoint(); }

    SeatGeometryPtr m_hall;
    SeatMapState m_state;
    std::unique_ptr<SeatMapView> m_view;
};

void SeatMapViewTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_view = std::make_unique<SeatMapView>();
    m_view->setAnimated(false);
    m_view->resize(900, 700);
    show(halls::arena());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void SeatMapViewTest::aHallThatComesLaterIsSeenWhole() {
    const double scale = m_view->camera().scale();
    SeatMapView late;
    late.resize(900, 700);
    late.show();
    QVERIFY(QTest::qWaitForWindowExposed(&late));
    late.setHall(m_hall, m_state);
    QVERIFY(late.camera().showsAll());
    QCOMPARE(late.camera().scale(), scale);
}

void SeatMapViewTest::cleanup() { m_view.reset(); }

void SeatMapViewTest::show(const SeatPlan &plan) {
    m_hall = std::make_shared<const SeatGeometry>(plan);
    m_state = SeatMapState(m_hall);
    m_view->setHall(m_hall, m_state);
}

void SeatMapViewTest::approach(int seat) {
    m_view->showSeats({seat});
    QTRY_VERIFY(m_view->isSettled());
}

void SeatMapViewTest::theWholeHallIsShownAtFirst() {
    QVERIFY(m_view->camera().showsAll());
    QVERIFY(m_view->camera().visibleHall().contains(m_hall->bounds()));
    QTRY_VERIFY(m_view->isSettled());
}

void SeatMapViewTest::aClickOnASectionComesNearer() {
    const QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    const auto &section = m_hall->sections()[5];
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->camera().toScreen(section.labelAt).toPoint());
    QVERIFY(!m_view->camera().showsAll());
    QVERIFY(seatMapDetail(m_view->camera().seatPixels()) != SeatMapDetail::Overview);
    QVERIFY(m_view->camera().visibleHall().contains(section.labelAt));
    QCOMPARE(picked.count(), 0);
}

void SeatMapViewTest::aClickOnASeatPicksIt() {
    approach(100);
    QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(101));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.at(0).at(0).toInt(), 101);
}

void SeatMapViewTest::aClickBetweenSeatsPicksNothing() {
    approach(100);
    const QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      m_view->camera().toScreen(m_hall->stage().rect.center()).toPoint());
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, at(100));
    QCOMPARE(picked.count(), 0);
}

void SeatMapViewTest::aDragMovesTheMapAndPicksNothing() {
    approach(100);
    const QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    const QPoint from = at(100);
    const QPointF under = m_view->camera().toHall(from);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), from + QPoint(20, -30));
    QTest::mouseMove(m_view.get(), from + QPoint(60, -90));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(60, -90));
    QVERIFY((m_view->camera().toHall(from + QPoint(60, -90)) - under).manhattanLength() < 0.1);
    QCOMPARE(picked.count(), 0);
    QTRY_VERIFY(m_view->isSettled());
}

void SeatMapViewTest::theWheelZoomsAtThePointer() {
    const QPointF pointer(300, 400);
    const QPointF under = m_view->camera().toHall(pointer);
    const double before = m_view->camera().scale();
    for (int i = 0; i < 4; ++i) {
        QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_view.get(), &wheel);
    }
    QVERIFY(m_view->camera().scale() > before * 2);
    QVERIFY((m_view->camera().toHall(pointer) - under).manhattanLength() < 0.01);
}

void SeatMapViewTest::aPinchZooms() {
    std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
    const double before = m_view->camera().scale();
    const QPoint middle(450, 350);
    QTest::touchEvent(m_view.get(), device.get()).press(0, middle - QPoint(30, 0)).press(1, middle + QPoint(30, 0));
    for (int spread = 40; spread <= 160; spread += 20)
        QTest::touchEvent(m_view.get(), device.get())
            .move(0, middle - QPoint(spread, 0))
            .move(1, middle + QPoint(spread, 0));
    QTest::touchEvent(m_view.get(), device.get())
        .release(0, middle - QPoint(160, 0))
        .release(1, middle + QPoint(160, 0));
    QVERIFY(m_view->camera().scale() > before * 1.5);
}

void SeatMapViewTest::aDoubleClickOnTheFloorZoomsIn() {
    const double before = m_view->camera().scale();
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {},
                       m_view->camera().toScreen(m_hall->stage().rect.center()).toPoint());
    QVERIFY(m_view->camera().scale() > before * 1.9);
}

void SeatMapViewTest::theMinimapGoesWhereItIsPressed() {
    approach(0);
    const QPointF before = m_view->camera().centre();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(900 - 40, 700 - 50));
    QVERIFY((m_view->camera().centre() - before).manhattanLength() > 5);
}

void SeatMapViewTest::arrowsGoFromSeatToSeatAndSpacePicks() {
    approach(200);
    QSignalSpy picked(m_view.get(), &SeatMapView::seatPicked);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const int right = m_hall->neighbour(200, SeatGeometry::Direction::Right);
    QCOMPARE(m_view->currentSeat(), right);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    const int below = m_hall->neighbour(right, SeatGeometry::Direction::Down);
    QCOMPARE(m_view->currentSeat(), below);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.at(0).at(0).toInt(), below);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down); // to the edge of the hall: always in view
    QVERIFY(m_view->rect().contains(at(m_view->currentSeat())));
}

void SeatMapViewTest::keysZoomAndShowAll() {
    const double before = m_view->camera().scale();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->camera().scale() > before * 2);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->camera().scale() < before * 2);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->camera().showsAll());
}

void SeatMapViewTest::pageKeysGoFromSectionToSection() {
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_hall->sectionIndex(m_view->currentSeat()), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_hall->sectionIndex(m_view->currentSeat()), 1);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_hall->sectionIndex(m_view->currentSeat()), 0);
    QVERIFY(m_view->rect().contains(at(m_view->currentSeat())));
}

void SeatMapViewTest::shiftAndArrowsPan() {
    approach(2000);
    const QPointF before = m_view->camera().centre();
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(m_view->camera().centre().y() < before.y());
    QCOMPARE(m_view->currentSeat(), 2000);
}

void SeatMapViewTest::aPointerOverASeatMarksIt() {
    approach(100);
    QTest::mouseMove(m_view.get(), at(103));
    QTRY_COMPARE(m_view->hoveredSeat(), 103);
}

void SeatMapViewTest::takenSeatsLookTakenAtOnce() {
    approach(100);
    const QColor before = m_view->grab().toImage().pixelColor(at(104) + QPoint(4, 0));
    SeatStates sold;
    sold.sold = {m_hall->seatId(104)};
    m_state.applyAll(sold);
    m_view->setState(m_state);
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(m_view->grab().toImage().pixelColor(at(104) + QPoint(4, 0)) != before);
}

void SeatMapViewTest::anotherHallReplacesTheOldPicture() {
    approach(100);
    show(halls::club()); // while the last picture may still be under way
    QVERIFY(m_view->camera().showsAll());
    QTRY_VERIFY(m_view->isSettled());
    const QColor seat = m_view->grab().toImage().pixelColor(at(0) + QPoint(5, 0));
    QCOMPARE(seat, colors().grades[0]);
}

void SeatMapViewTest::resizingKeepsTheWholeHallInView() {
    m_view->resize(500, 400);
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(m_view->camera().showsAll());
    QVERIFY(m_view->camera().visibleHall().contains(m_hall->bounds()));
}

namespace {

/// Where a seat's picture has ink, whatever its colour: its form.
QImage formOf(const SeatLook &look, double side, bool withSign) {
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(24, 24);
    Colors grey = lightColors();
    grey.grades.fill(Qt::black);
    grey.onGrade = Qt::white;
    grey.seatTaken = grey.borderStrong = grey.textMuted = Qt::black;
    paintSeat(painter, look, side, 1.5, grey, withSign);
    painter.end();
    return image;
}

int difference(const QImage &a, const QImage &b) {
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            pixels += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96;
    return pixels;
}

} // namespace

void SeatMapViewTest::statesCanBeToldApartWithoutColour() {
    using Form = SeatLook::Form;
    const QList<Form> forms{Form::Free, Form::Held, Form::Sold, Form::Blocked};
    for (const Form a : forms)
        for (const Form b : forms)
            if (a != b)
                QVERIFY(difference(formOf({a, 0, false}, 20, false), formOf({b, 0, false}, 20, false)) > 30);
}

void SeatMapViewTest::gradesCanBeToldApartWithoutColour() {
    for (int a = 0; a < 6; ++a)
        for (int b = 0; b < a; ++b)
            QVERIFY2(difference(formOf({SeatLook::Form::Free, a, false}, 32, true),
                                formOf({SeatLook::Form::Free, b, false}, 32, true)) > 12,
                     qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
}

UNIVERSE_TEST(SeatMapViewTest, QApplication)
#include "tst_seat_map_view.moc"
