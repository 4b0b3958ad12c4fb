#include "ui/seatmap/SeatMapView.h"

#include "ui/seatmap/AccessibleSeatMap.h"
#include "ui/seatmap/SeatText.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Theme.h"
#include "ui/style/Typography.h"
#include "ui/widgets/MarkText.h"

#include <QAccessible>
#include <QPaintEvent>

#include <cmath>

namespace universe {

namespace {

constexpr double overscan = 0.4;      // of the view's size, painted beyond each of its edges
constexpr double spareOverscan = 0.1; // how much of it is left when the next picture is asked for
constexpr int lostTime = 3500;        // milliseconds
constexpr double pickPixels = 16;     // between seats, when the map comes near to pick

} // namespace

SeatMapView::SeatMapView(QWidget *parent)
    : QWidget(parent) {
    AccessibleSeatMap::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 120);
    grabGesture(Qt::PinchGesture);
    connect(&m_renderer, &SeatMapRenderer::painted, this, &SeatMapView::showPicture);
    connect(&m_smallRenderer, &SeatMapRenderer::painted, this, [this](const SeatMapPicture &picture) {
        if (picture.geometry != m_geometry)
            return;
        m_minimap.setPicture(picture.image);
        update();
    });
    connect(&Theme::instance(), &Theme::changed, this, &SeatMapView::schemeChanged);
    m_flight.setDuration(metrics::motionMedium);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double t = value.toDouble();
        const double scale = m_flightFrom.scale() * std::pow(m_flightTo.scale() / m_flightFrom.scale(), t);
        m_camera.moveTo(m_flightFrom.centre() + (m_flightTo.centre() - m_flightFrom.centre()) * t, scale);
        cameraChanged();
    });
}

void SeatMapView::setHall(SeatGeometryPtr geometry, const SeatMapState &state) {
    stopFlight();
    m_geometry = std::move(geometry);
    m_state = state;
    m_marks = {};
    m_hoveredSection = -1;
    m_wantedGrade.reset();
    m_picture = {};
    m_camera.setHall(m_geometry->bounds(), m_geometry->pitch());
    m_camera.setViewport(size()); // which a view without a hall does not follow
    m_minimap.place(size(), m_geometry->bounds());
    m_minimap.setPicture({});
    repaintMinimap();
    repaintPicture();
    cameraChanged();
    Q_EMIT hallChanged();
}

void SeatMapView::changeHall(SeatGeometryPtr geometry, const SeatMapState &state) {
    stopFlight();
    const SeatMapCamera before = m_camera;
    m_geometry = std::move(geometry);
    m_state = state;
    m_marks.lost.clear();
    m_marks.hovered = -1;
    m_hoveredSection = -1;
    if (m_marks.current >= m_geometry->seatCount())
        m_marks.current = -1;
    m_marks.picked.removeIf([this](int seat) { return seat >= m_geometry->seatCount(); });
    m_camera.setHall(m_geometry->bounds(), m_geometry->pitch());
    if (!before.showsAll())
        m_camera.moveTo(before.centre(), before.scale());
    m_minimap.place(size(), m_geometry->bounds());
    repaintMinimap();
    repaintPicture();
    cameraChanged();
    Q_EMIT hallChanged();
}

void SeatMapView::setState(const SeatMapState &state) {
    m_state = state;
    repaintMinimap();
    repaintPicture();
    Q_EMIT seatsChanged();
}

void SeatMapView::setPicked(const QList<int> &seats) {
    m_marks.picked = seats;
    update();
    Q_EMIT seatsChanged();
}

void SeatMapView::pointAtLost(const QList<int> &seats) {
    m_marks.lost = seats;
    m_lostTimer.start(lostTime, this);
    update();
}

void SeatMapView::setWantedGrade(std::optional<int> grade) {
    m_wantedGrade = grade;
    repaintMinimap();
    repaintPicture();
}

void SeatMapView::showAll() {
    SeatMapCamera target = m_camera;
    target.fit();
    flyTo(target);
}

void SeatMapView::showSection(int section) {
    SeatMapCamera target = m_camera;
    target.show(m_geometry->sections()[static_cast<size_t>(section)].bounds);
    if (target.seatPixels() < pickPixels)
        target.moveTo(target.centre(), pickPixels / m_geometry->pitch());
    flyTo(target);
}

void SeatMapView::showSeats(const QList<int> &seats) {
    if (seats.isEmpty())
        return;
    QPointF middle;
    for (const int seat : seats)
        middle += m_geometry->position(seat) / static_cast<double>(seats.size());
    SeatMapCamera target = m_camera;
    if (target.seatPixels() < pickPixels)
        target.moveTo(middle, pickPixels * 1.5 / m_geometry->pitch());
    target.reveal(middle, 120);
    setCurrent(seats.first());
    flyTo(target);
}

// ---- the picture

SeatMapFrame SeatMapView::frame() const {
    SeatMapFrame frame;
    frame.geometry = m_geometry;
    frame.states = m_state.states();
    frame.freeBySection = m_state.freeBySection();
    frame.scale = m_camera.scale();
    frame.ratio = devicePixelRatioF();
    frame.grade = m_wantedGrade;
    frame.colors = colors();
    frame.dark = Theme::instance().isDark();
    frame.font = universe::font(TextRole::Caption);
    // beyond the edges, but no farther than there is something to see
    const double x = m_camera.showsAll() ? 0 : width() * overscan;
    const double y = m_camera.showsAll() ? 0 : height() * overscan;
    frame.origin = m_camera.toHall({-std::round(x), -std::round(y)});
    frame.size = QSize(width() + 2 * static_cast<int>(std::round(x)), height() + 2 * static_cast<int>(std::round(y)));
    return frame;
}

void SeatMapView::repaintPicture() {
    m_settled = false;
    if (m_geometry && width() > 1 && height() > 1)
        m_renderer.request(frame());
}

void SeatMapView::repaintMinimap() {
    if (!m_geometry || width() <= 1)
        return;
    SeatMapFrame like;
    like.geometry = m_geometry;
    like.states = m_state.states();
    like.freeBySection = m_state.freeBySection();
    like.ratio = devicePixelRatioF();
    like.grade = m_wantedGrade;
    like.colors = colors();
    like.dark = Theme::instance().isDark();
    m_smallRenderer.request(m_minimap.frame(like));
}

void SeatMapView::showPicture(const SeatMapPicture &picture) {
    if (picture.geometry != m_geometry)
        return; // the picture shows the hall before
    m_picture = picture;
    update();
    if (!m_renderer.isBusy()) {
        m_settled = true;
        Q_EMIT settled();
    }
}

void SeatMapView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.setClipRegion(event->region());
    if (!m_geometry || m_picture.isNull()) {
        painter.fillRect(rect(), colors().sunken);
        return;
    }
    paintPicture(painter);
    SeatMarks marks = m_marks;
    if (!m_byKeyboard || !hasFocus())
        marks.current = -1;
    marks.paint(painter, *m_geometry, m_camera, colors(), universe::font(TextRole::Caption));
    if (minimapShown())
        m_minimap.paint(painter, m_camera, colors());
    if (m_drag == Drag::None)
        paintHover(painter);
    if (m_ring)
        paintFocusRing(painter, rect(), 2);
}

void SeatMapView::paintPicture(QPainter &painter) const {
    const QPointF at = m_camera.toScreen(m_picture.origin);
    if (std::abs(m_picture.scale / m_camera.scale() - 1) < 1e-9) {
        const QPoint corner = at.toPoint(); // whole pixels: a copy, no resampling
        const QRect covered(corner, m_picture.image.deviceIndependentSize().toSize());
        if (!covered.contains(rect()))
            painter.fillRect(rect(), colors().sunken);
        painter.drawImage(corner, m_picture.image);
        return;
    }
    painter.fillRect(rect(), colors().sunken);
    painter.drawImage(QRectF(at, m_picture.area().size() * m_camera.scale()), m_picture.image);
}

QStringList SeatMapView::seatLines(int seat) const {
    QStringList lines{seattext::seatName(*m_geometry, seat),
                      seattext::grade(*m_geometry, m_geometry->gradeIndex(seat))};
    if (m_marks.picked.contains(seat))
        lines << tr("Picked");
    else if (m_state.at(seat) != SeatState::Free)
        lines << seattext::state(m_state.at(seat));
    if (const QString mark = markText(m_geometry->mark(seat), m_geometry->note(seat)); !mark.isEmpty())
        lines << mark;
    return lines;
}

QStringList SeatMapView::sectionLines(int section) const {
    const auto &there = m_geometry->sections()[static_cast<size_t>(section)];
    const int free = m_state.freeInSection(section);
    return {seattext::section(there.name), seattext::grade(*m_geometry, there.grade),
            there.isStanding ? seattext::placesLeft(free, there.count) : seattext::seatsLeft(free, there.count)};
}

void SeatMapView::paintHover(QPainter &painter) const {
    if (m_marks.hovered >= 0)
        paintSeatCard(painter, seatLines(m_marks.hovered), m_geometry->gradeIndex(m_marks.hovered), m_hoverAt, rect(),
                      colors());
    else if (m_hoveredSection >= 0)
        paintSeatCard(painter, sectionLines(m_hoveredSection),
                      m_geometry->sections()[static_cast<size_t>(m_hoveredSection)].grade, m_hoverAt, rect(), colors());
}

void SeatMapView::schemeChanged() {
    repaintMinimap();
    repaintPicture();
}

void SeatMapView::resizeEvent(QResizeEvent *) {
    if (!m_geometry)
        return;
    stopFlight();
    m_camera.setViewport(size());
    m_minimap.place(size(), m_geometry->bounds());
    repaintMinimap();
    repaintPicture();
    Q_EMIT cameraMoved();
}

void SeatMapView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        repaintPicture();
    QWidget::changeEvent(event);
}

void SeatMapView::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_lostTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_lostTimer.stop();
    m_marks.lost.clear();
    update();
}

// ---- the camera

void SeatMapView::cameraChanged() {
    const bool sameSize = std::abs(m_picture.scale / m_camera.scale() - 1) < 1e-9;
    const QRectF visible = m_camera.visibleHall();
    const double spareX = m_camera.showsAll() ? -1e-6 : visible.width() * spareOverscan;
    const double spareY = m_camera.showsAll() ? -1e-6 : visible.height() * spareOverscan;
    if (m_picture.isNull() || !sameSize ||
        !m_picture.area().contains(visible.adjusted(-spareX, -spareY, spareX, spareY)))
        repaintPicture();
    update();
    Q_EMIT cameraMoved();
}

void SeatMapView::zoomBy(double factor) {
    SeatMapCamera target = m_flight.state() == QAbstractAnimation::Running ? m_flightTo : m_camera;
    target.zoom(factor, QPointF(width() / 2.0, height() / 2.0));
    flyTo(target);
}

void SeatMapView::zoomAt(double factor, QPointF at) {
    stopFlight();
    m_camera.zoom(factor, at);
    cameraChanged();
}

void SeatMapView::flyTo(const SeatMapCamera &target) {
    stopFlight();
    if (!m_animated || !isVisible()) {
        m_camera = target;
        cameraChanged();
        return;
    }
    m_flightFrom = m_camera;
    m_flightTo = target;
    m_flight.start();
}

void SeatMapView::stopFlight() { m_flight.stop(); }

void SeatMapView::setCurrent(int seat) {
    if (seat == m_marks.current)
        return;
    m_marks.current = seat;
    tellCurrent();
    update();
}

/// Tells a screen reader which seat the keyboard is on, once Qt has told of the focus itself.
void SeatMapView::tellCurrent() {
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(
            this, [this] { AccessibleSeatMap::tellCurrent(*this); }, Qt::QueuedConnection);
}

} // namespace universe
