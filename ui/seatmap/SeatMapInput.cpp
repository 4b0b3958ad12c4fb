// The viewer's input to the map: the other half of SeatMapView.
#include "ui/seatmap/SeatMapView.h"

#include "ui/style/Paint.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace universe {

namespace {

constexpr double wheelStep = 1.25;    // per notch
constexpr double panStep = 80;        // pixels per key press
constexpr double revealMargin = 90;   // pixels between the keyboard's seat and the edge
constexpr double readablePixels = 24; // between seats, when the keyboard takes over

} // namespace

bool SeatMapView::event(QEvent *event) {
    if (m_geometry && event->type() == QEvent::NativeGesture &&
        nativeGesture(*static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (m_geometry && event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (QGesture *gesture = gestures->gesture(Qt::PinchGesture)) {
            pinch(*static_cast<QPinchGesture *>(gesture));
            gestures->accept(gesture);
            return true;
        }
    }
    return QWidget::event(event);
}

bool SeatMapView::nativeGesture(const QNativeGestureEvent &event) {
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAt(1 + event.value(), event.position());
    return true;
}

void SeatMapView::pinch(const QPinchGesture &pinch) {
    m_pinching = pinch.state() == Qt::GestureStarted || pinch.state() == Qt::GestureUpdated;
    m_drag = Drag::None; // the first finger may have begun to pan
    if (pinch.changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoomAt(pinch.scaleFactor(), mapFromGlobal(pinch.centerPoint()));
    if (pinch.changeFlags() & QPinchGesture::CenterPointChanged) {
        m_camera.pan(pinch.centerPoint() - pinch.lastCenterPoint());
        cameraChanged();
    }
}

void SeatMapView::wheelEvent(QWheelEvent *event) {
    event->accept();
    if (!m_geometry)
        return;
    stopFlight();
    const bool touchPad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if ((touchPad && !(event->modifiers() & Qt::ControlModifier)) || event->modifiers() & Qt::ShiftModifier) {
        QPointF by = touchPad ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 120 * panStep;
        if (!touchPad && by.x() == 0)
            by = by.transposed();
        m_camera.pan(by);
        cameraChanged();
        return;
    }
    zoomAt(std::pow(wheelStep, event->angleDelta().y() / 120.0), event->position());
    hover(event->position());
}

void SeatMapView::mousePressEvent(QMouseEvent *event) {
    if (!m_geometry || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    stopFlight();
    m_byKeyboard = false;
    m_pressedAt = m_lastAt = event->position();
    if (minimapShown() && m_minimap.rect().contains(event->position())) {
        m_drag = Drag::Minimap;
        m_camera.moveTo(m_minimap.toHall(event->position()), m_camera.scale());
        cameraChanged();
        return;
    }
    m_drag = Drag::Pressed;
}

void SeatMapView::mouseMoveEvent(QMouseEvent *event) {
    if (!m_geometry || m_pinching)
        return;
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Panning;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Panning) {
        m_camera.pan(at - m_lastAt);
        cameraChanged();
    } else if (m_drag == Drag::Minimap) {
        m_camera.moveTo(m_minimap.toHall(at), m_camera.scale());
        cameraChanged();
    } else if (m_drag == Drag::None) {
        hover(at);
    }
    m_lastAt = at;
}

void SeatMapView::mouseReleaseEvent(QMouseEvent *event) {
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (m_geometry && drag == Drag::Pressed && event->button() == Qt::LeftButton)
        click(event->position());
    else
        update();
}

void SeatMapView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (!m_geometry || event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    if ((minimapShown() && m_minimap.rect().contains(at)) || seatUnder(at) >= 0 || sectionUnder(at) >= 0)
        return; // the first click has done it already
    SeatMapCamera target = m_camera;
    target.zoom(2, at);
    flyTo(target);
}

void SeatMapView::leaveEvent(QEvent *) {
    m_marks.hovered = -1;
    m_hoveredSection = -1;
    update();
}

/// -1 while seats are too small to be told apart.
int SeatMapView::seatUnder(QPointF at) const {
    if (seatMapDetail(m_camera.seatPixels()) == SeatMapDetail::Overview)
        return -1;
    return m_geometry->seatAt(m_camera.toHall(at), m_geometry->pitch() * 0.62);
}

/// The section under the point; sections with seats are picked in the overview only.
int SeatMapView::sectionUnder(QPointF at) const {
    const int section = m_geometry->sectionAt(m_camera.toHall(at));
    if (section < 0 || seatMapDetail(m_camera.seatPixels()) == SeatMapDetail::Overview ||
        m_geometry->sections()[static_cast<size_t>(section)].isStanding)
        return section;
    return -1;
}

void SeatMapView::hover(QPointF at) {
    const bool onMinimap = minimapShown() && m_minimap.rect().contains(at);
    const int seat = onMinimap ? -1 : seatUnder(at);
    const int section = onMinimap || seat >= 0 ? -1 : sectionUnder(at);
    const bool changed = seat != m_marks.hovered || section != m_hoveredSection;
    m_marks.hovered = seat;
    m_hoveredSection = section;
    m_hoverAt = at;
    if (!changed && seat < 0 && section < 0)
        return;
    setCursor(seat >= 0 && m_state.canBeChosen(seat) ? Qt::PointingHandCursor
              : section >= 0                         ? Qt::PointingHandCursor
                                                     : Qt::ArrowCursor);
    update();
}

void SeatMapView::click(QPointF at) {
    if (const int section = sectionUnder(at); section >= 0) {
        const auto &there = m_geometry->sections()[static_cast<size_t>(section)];
        if (there.isStanding)
            return pressSeat(there.first);
        m_hoveredSection = -1;
        showSection(section);
        return;
    }
    const int seat = seatUnder(at);
    if (seat < 0)
        return;
    pressSeat(seat);
}

void SeatMapView::pressSeat(int seat) {
    setCurrent(seat); // the arrows go on from this seat
    if (m_geometry->isStanding(seat))
        Q_EMIT standingPicked(m_geometry->sectionIndex(seat));
    else
        Q_EMIT seatPicked(seat);
    update();
}

void SeatMapView::keyPressEvent(QKeyEvent *event) {
    if (!m_geometry || m_geometry->seatCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier && panByKey(event->key()))
        return;
    if (zoomByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        step(SeatGeometry::Direction::Left);
        break;
    case Qt::Key_Right:
        step(SeatGeometry::Direction::Right);
        break;
    case Qt::Key_Up:
        step(SeatGeometry::Direction::Up);
        break;
    case Qt::Key_Down:
        step(SeatGeometry::Direction::Down);
        break;
    case Qt::Key_PageUp:
        stepSection(-1);
        break;
    case Qt::Key_PageDown:
        stepSection(1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentSeat() >= 0)
            pressSeat(currentSeat());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool SeatMapView::panByKey(int key) {
    QPointF by;
    switch (key) {
    case Qt::Key_Left:
        by = {panStep, 0};
        break;
    case Qt::Key_Right:
        by = {-panStep, 0};
        break;
    case Qt::Key_Up:
        by = {0, panStep};
        break;
    case Qt::Key_Down:
        by = {0, -panStep};
        break;
    default:
        return false;
    }
    stopFlight();
    m_camera.pan(by);
    cameraChanged();
    return true;
}

bool SeatMapView::zoomByKey(int key) {
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Home:
        showAll();
        return true;
    case Qt::Key_Escape:
        if (m_camera.showsAll())
            return false;
        showAll();
        return true;
    default:
        return false;
    }
}

/// Moves to the next seat. The first arrow starts at the seat in the middle of the view.
void SeatMapView::step(SeatGeometry::Direction direction) {
    int seat = currentSeat();
    if (seat >= 0) {
        seat = m_geometry->neighbour(seat, direction);
    } else {
        const QPointF middle = m_camera.centre();
        const QSizeF hall = m_geometry->bounds().size();
        seat = m_geometry->seatAt(middle, std::hypot(hall.width(), hall.height()));
    }
    if (seat >= 0)
        goToSeat(seat);
}

void SeatMapView::goToSeat(int seat) {
    m_byKeyboard = true;
    setCurrent(seat);
    update();
    const QPointF there = m_geometry->isStanding(seat) ? m_geometry->section(seat).labelAt : m_geometry->position(seat);
    SeatMapCamera target = m_flight.state() == QAbstractAnimation::Running ? m_flightTo : m_camera;
    if (target.seatPixels() < readablePixels && seatMapDetail(target.seatPixels()) == SeatMapDetail::Overview) {
        target.moveTo(there, readablePixels / m_geometry->pitch());
        flyTo(target);
    } else if (target.reveal(there, revealMargin)) {
        flyTo(target);
    }
}

void SeatMapView::stepSection(int by) {
    const int sections = static_cast<int>(m_geometry->sections().size());
    const int from = currentSeat() >= 0 ? m_geometry->sectionIndex(currentSeat()) : (by > 0 ? -1 : 0);
    const int section = (from + by + sections) % sections;
    m_byKeyboard = true;
    setCurrent(m_geometry->sections()[static_cast<size_t>(section)].first);
    showSection(section);
}

void SeatMapView::focusInEvent(QFocusEvent *event) {
    m_ring = showsFocus(event->reason());
    tellCurrent();
    update();
}

void SeatMapView::focusOutEvent(QFocusEvent *) {
    m_ring = false;
    update();
}

} // namespace universe
