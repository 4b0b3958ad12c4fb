#pragma once

#include "app/models/seatmap/SeatMapState.h"
#include "ui/seatmap/SeatMapCamera.h"
#include "ui/seatmap/SeatMapMinimap.h"
#include "ui/seatmap/SeatMapRenderer.h"
#include "ui/seatmap/SeatMarks.h"
#include "ui/seatmap/SeatNews.h"

#include <QBasicTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QNativeGestureEvent;
class QPinchGesture;

namespace universe {

/// The seats of a hall, to look at and to pick from. The view shows what it is given and says what the viewer does; it
/// does not decide which seats may be picked. A worker paints the picture, a bit larger than the view; panning and
/// zooming move it until the next one is there.
///
/// Mouse and touch: drag pans, the wheel zooms at the pointer (a touch pad's scroll pans), pinch zooms, a click on a
/// section comes nearer, a click on a seat picks it, a double click on the floor zooms in.
///
/// Keys: arrows go from seat to seat, Shift and arrows pan, Space or Enter picks, + and - zoom, Home shows all, Page Up
/// and Page Down go from section to section, Escape goes back out.
class SeatMapView : public QWidget {
    Q_OBJECT

public:
    explicit SeatMapView(QWidget *parent = nullptr);

    /// Shows another hall, as a whole.
    void setHall(SeatGeometryPtr geometry, const SeatMapState &state);
    /// Shows the hall that is there in another form; the camera and the keyboard's seat stay.
    void changeHall(SeatGeometryPtr geometry, const SeatMapState &state);
    void setState(const SeatMapState &state);
    void setPicked(const QList<int> &seats);
    /// Points for a few seconds at seats that others have just taken.
    void pointAtLost(const QList<int> &seats);
    /// Fades the seats of other grades; without a grade all are shown alike.
    void setWantedGrade(std::optional<int> grade);
    /// Off, the camera jumps, for tests and for viewers who want less motion.
    void setAnimated(bool animated) { m_animated = animated; }

    void zoomIn() { zoomBy(1.5); }
    void zoomOut() { zoomBy(1 / 1.5); }
    void showAll();
    void showSection(int section);
    /// Brings seats into view, near enough to be told apart, and puts the keyboard's cursor on the first.
    void showSeats(const QList<int> &seats);

    [[nodiscard]] const SeatMapCamera &camera() const { return m_camera; }
    /// Null before the first hall.
    [[nodiscard]] const SeatGeometryPtr &geometry() const { return m_geometry; }
    [[nodiscard]] const SeatMapState &state() const { return m_state; }
    [[nodiscard]] bool isPicked(int seat) const { return m_marks.picked.contains(seat); }
    [[nodiscard]] SeatFacts facts(int seat) const { return SeatFacts::of(m_state, seat, isPicked(seat)); }

    /// Takes the keyboard's cursor to a seat and brings it into view.
    void goToSeat(int seat);
    /// Does what a click on the seat does.
    void pressSeat(int seat);

    /// The seat that has the keyboard, or -1.
    [[nodiscard]] int currentSeat() const { return m_marks.current; }
    [[nodiscard]] int hoveredSeat() const { return m_marks.hovered; }
    /// The picture is what the camera, the states and the colours say.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] QSize sizeHint() const override { return {720, 560}; }

Q_SIGNALS:
    /// The viewer picks this seat, or lets go of it.
    void seatPicked(int seat);
    /// The viewer would stand in this section.
    void standingPicked(int section);
    void hallChanged();
    /// Seats have another state, or are picked or no longer picked.
    void seatsChanged();
    void cameraMoved();
    /// The picture has caught up; see isSettled().
    void settled();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    // What another use of the map needs of it.
    /// What is told of a seat or a section under the pointer, line by line.
    [[nodiscard]] virtual QStringList seatLines(int seat) const;
    [[nodiscard]] virtual QStringList sectionLines(int section) const;
    [[nodiscard]] bool isOnMinimap(QPointF at) const { return minimapShown() && m_minimap.rect().contains(at); }
    [[nodiscard]] int seatUnder(QPointF at) const;
    [[nodiscard]] int sectionUnder(QPointF at) const;
    void step(SeatGeometry::Direction direction);

private:
    enum class Drag { None, Pressed, Panning, Minimap };

    // the picture
    [[nodiscard]] SeatMapFrame frame() const;
    void repaintPicture();
    void repaintMinimap();
    void showPicture(const SeatMapPicture &picture);
    void paintPicture(QPainter &painter) const;
    void paintHover(QPainter &painter) const;
    void schemeChanged();

    // the camera
    void cameraChanged();
    void zoomBy(double factor);
    void zoomAt(double factor, QPointF at);
    void flyTo(const SeatMapCamera &target);
    void stopFlight();

    // the input
    [[nodiscard]] bool minimapShown() const {
        return !m_camera.showsAll() && height() >= 3 * m_minimap.rect().height(); // a low window needs the room
    }
    void hover(QPointF at);
    void click(QPointF at);
    bool nativeGesture(const QNativeGestureEvent &event);
    void pinch(const QPinchGesture &pinch);
    void setCurrent(int seat);
    void tellCurrent();
    void stepSection(int by);
    bool panByKey(int key);
    bool zoomByKey(int key);

    SeatGeometryPtr m_geometry;
    SeatMapState m_state;
    SeatMapCamera m_camera;
    SeatMarks m_marks;
    std::optional<int> m_wantedGrade;

    SeatMapRenderer m_renderer{false};
    SeatMapRenderer m_smallRenderer{true};
    SeatMapPicture m_picture;
    SeatMapMinimap m_minimap;
    bool m_settled = false;

    bool m_animated = true;
    QVariantAnimation m_flight;
    SeatMapCamera m_flightFrom;
    SeatMapCamera m_flightTo;
    QBasicTimer m_lostTimer;

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QPointF m_hoverAt;
    int m_hoveredSection = -1;
    bool m_pinching = false;
    bool m_byKeyboard = false; ///< the keyboard made the last step: its seat is marked
    bool m_ring = false;
};

} // namespace universe
