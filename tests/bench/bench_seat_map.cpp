// How fast the seat map is, as ratios within one run: a full repaint against the same seats as QGraphicsItems, panning
// against a copy of one image of the window's size, and the time from "open" to painted. Built on request
// (`cmake --build build --target bench_seat_map`), run by hand: it prints and judges nothing.

#include "app/models/seatmap/BestSeats.h"
#include "app/models/seatmap/SeatOffers.h"
#include "tests/models/seatmap/Halls.h"
#include "ui/seatmap/SeatMapPainter.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/style/Theme.h"
#include "ui/style/Typography.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>

using namespace universe;

namespace {

constexpr QSize window(1280, 800);
constexpr int rounds = 30;

double middle(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// The median of several runs, in milliseconds.
template <typename Work>
double median(Work &&work, int runs = rounds) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return middle(times);
}

struct Hall {
    SeatGeometryPtr geometry = std::make_shared<const SeatGeometry>(halls::stadium());
    SeatMapState state{geometry};

    Hall() { state.applyAll(halls::sale(*geometry, 45)); }
};

SeatMapFrame frameOf(const Hall &hall, const SeatMapCamera &camera) {
    SeatMapFrame frame;
    frame.geometry = hall.geometry;
    frame.states = hall.state.states();
    frame.freeBySection = hall.state.freeBySection();
    frame.origin = camera.toHall({0, 0});
    frame.scale = camera.scale();
    frame.size = window;
    frame.colors = colors();
    frame.font = font(TextRole::Caption);
    return frame;
}

/// Only the seats, as plain as they come: one rectangle item each, its brush by grade and state, no pen, no smoothing.
double graphicsItems(const Hall &hall, const SeatMapCamera &camera) {
    QGraphicsScene scene;
    const SeatMapFrame frame = frameOf(hall, camera);
    const double side = seatSide(frame.seatPixels()) / frame.scale;
    for (int seat = 0; seat < hall.geometry->seatCount(); ++seat) {
        const SeatLook look = seatLook(frame, seat);
        auto *item = new QGraphicsRectItem(-side / 2, -side / 2, side, side);
        item->setPos(hall.geometry->position(seat));
        item->setPen(Qt::NoPen);
        item->setBrush(look.form == SeatLook::Form::Free ? frame.colors.grades[static_cast<size_t>(look.grade)]
                                                         : frame.colors.seatTaken);
        scene.addItem(item);
    }
    QGraphicsView view(&scene);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.resize(window);
    view.scale(camera.scale(), camera.scale());
    view.centerOn(camera.centre());
    view.show();
    QCoreApplication::processEvents();
    return median([&] { view.viewport()->repaint(); }, 9);
}

void repaint(const Hall &hall) {
    SeatMapCamera camera;
    camera.setViewport(window);
    camera.setHall(hall.geometry->bounds(), hall.geometry->pitch());
    SeatMapPainter painter;
    const double ours = median([&] { painter.paint(frameOf(hall, camera)); });
    const double items = graphicsItems(hall, camera);
    std::printf("full repaint, %d seats: %.2f ms; as QGraphicsItems %.2f ms: %.1f times faster\n",
                hall.geometry->seatCount(), ours, items, items / ours);
    for (const double pixels : {7.0, 14.0, 30.0}) {
        camera.moveTo(hall.geometry->sections()[12].labelAt, pixels / hall.geometry->pitch());
        std::printf("repaint at %.0f px per seat: %.2f ms\n", pixels,
                    median([&] { painter.paint(frameOf(hall, camera)); }));
    }
}

class OneImage : public QWidget {
public:
    explicit OneImage(const QImage &image)
        : m_image(image) {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawImage(0, 0, m_image); }

private:
    QImage m_image;
};

void waitFor(SeatMapView &view) {
    QEventLoop loop;
    QObject::connect(&view, &SeatMapView::settled, &loop, &QEventLoop::quit);
    if (!view.isSettled())
        loop.exec();
}

void panning(const Hall &hall) {
    QImage image(window, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    OneImage plain(image);
    plain.resize(window);
    plain.show();
    QCoreApplication::processEvents();
    const double blit = median([&] { plain.repaint(); }, 200);

    SeatMapView view;
    view.setAnimated(false);
    view.resize(window);
    view.setHall(hall.geometry, hall.state);
    view.show();
    view.showSection(30);
    view.setPicked(bestSeats(hall.state, 4));
    waitFor(view);
    // as a hand does it: dragged ten pixels at a time, a thousand one way and back, new pictures being painted
    // meanwhile
    const auto mouse = [&](QEvent::Type type, double x) {
        const QPointF at(x, 400);
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    mouse(QEvent::MouseButtonPress, 0);
    std::vector<double> times;
    for (int step = 0; step < 400; ++step) {
        const int place = step % 200;
        QElapsedTimer timer;
        timer.start();
        mouse(QEvent::MouseMove, 10.0 * (place < 100 ? place : 200 - place));
        view.repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents(); // finished pictures arrive
    }
    const double pan = middle(times);
    std::printf("panning: %.3f ms a step, one image of the window %.3f ms: %.2f times\n", pan, blit, pan / blit);
}

void opening() {
    const SeatPlan plan = halls::stadium();
    const SeatStates sale = halls::sale(SeatGeometry(plan), 45);
    SeatMapView view;
    view.setAnimated(false);
    view.resize(window);
    view.show();
    QCoreApplication::processEvents();
    const double build = median([&] { const SeatGeometry geometry(plan); }, 9);
    const double all = median(
        [&] {
            auto geometry = std::make_shared<const SeatGeometry>(plan);
            SeatMapState state(geometry);
            state.applyAll(sale);
            view.setHall(geometry, state);
            waitFor(view);
            view.repaint();
        },
        9);
    std::printf("plan and states to painted: %.1f ms, of which the geometry %.1f ms (by a worker)\n", all, build);
}

} // namespace

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Dark);
    const Hall hall;
    repaint(hall);
    panning(hall);
    opening();
    std::printf("best 4 of all: %.2f ms\n", median([&] { bestSeats(hall.state, 4); }));
    std::printf("30 offers of 4: %.2f ms\n",
                median([&] { findSeats(hall.state, {.count = 4, .grade = {}, .section = {}}, SeatOffers::most); }));
    SeatMapState state = hall.state;
    const SeatStates sale = halls::sale(*hall.geometry, 45);
    std::printf("a full answer of %lld seats: %.2f ms\n", static_cast<long long>(sale.sold.size() + sale.held.size()),
                median([&] { state.applyAll(sale); }));
    return 0;
}
