#include "ui/plans/PlanMapView.h"

#include "ui/seatmap/SeatText.h"
#include "ui/style/Colors.h"
#include "ui/widgets/MarkText.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace universe {

PlanMapView::PlanMapView(QWidget *parent)
    : SeatMapView(parent) {
    connect(this, &SeatMapView::seatPicked, this, &PlanMapView::pick);
    connect(this, &SeatMapView::standingPicked, this, &PlanMapView::sectionPicked);
}

void PlanMapView::setChosen(const QList<int> &seats) {
    m_chosen = seats;
    if (geometry())
        m_chosen.removeIf([this](int seat) { return seat >= geometry()->seatCount(); });
    setPicked(m_chosen);
}

void PlanMapView::choose(QList<int> seats) {
    std::ranges::sort(seats);
    seats.erase(std::ranges::unique(seats).begin(), seats.end());
    if (seats == m_chosen)
        return;
    setChosen(seats);
    Q_EMIT chosenChanged(m_chosen);
}

void PlanMapView::pick(int seat) {
    const auto keys = QApplication::keyboardModifiers();
    if (keys & Qt::ShiftModifier && m_anchor >= 0)
        return choose(between(m_anchor, seat));
    m_anchor = seat;
    if (!(keys & Qt::ControlModifier) && m_press == Press::Waiting)
        return choose({seat});
    QList<int> seats = m_chosen;
    if (!seats.removeOne(seat))
        seats.append(seat);
    choose(seats);
}

QList<int> PlanMapView::seatsIn(const QRectF &hall) const {
    QList<int> seats;
    geometry()->forEachSeatNear(hall, [&](int seat) {
        if (hall.contains(geometry()->position(seat)) && !geometry()->isStanding(seat))
            seats.append(seat);
    });
    return seats;
}

QList<int> PlanMapView::between(int from, int to) const {
    if (from >= geometry()->seatCount() || geometry()->isStanding(from) || geometry()->isStanding(to))
        return {to};
    QList<int> seats;
    if (geometry()->sectionIndex(from) != geometry()->sectionIndex(to)) {
        const double edge = geometry()->pitch() * 0.3;
        return seatsIn(QRectF(geometry()->position(from), geometry()->position(to))
                           .normalized()
                           .adjusted(-edge, -edge, edge, edge));
    }
    // By numbers of the order in the row: rows may be bent.
    const int first = std::min(geometry()->rowIndex(from), geometry()->rowIndex(to));
    const int last = std::max(geometry()->rowIndex(from), geometry()->rowIndex(to));
    const int a = from - geometry()->row(from).first;
    const int b = to - geometry()->row(to).first;
    for (int r = first; r <= last; ++r) {
        const auto &row = geometry()->rows()[static_cast<size_t>(r)];
        for (int seat = std::min(a, b); seat <= std::min(std::max(a, b), row.count - 1); ++seat)
            seats.append(row.first + seat);
    }
    return seats;
}

void PlanMapView::mousePressEvent(QMouseEvent *event) {
    if (!geometry() || event->button() != Qt::LeftButton || isOnMinimap(event->position()))
        return SeatMapView::mousePressEvent(event);
    m_press = Press::Waiting;
    m_from = m_to = event->position();
}

void PlanMapView::mouseMoveEvent(QMouseEvent *event) {
    if (m_press == Press::Waiting &&
        (event->position() - m_from).manhattanLength() >= QApplication::startDragDistance())
        m_press = Press::Band;
    if (m_press != Press::Band)
        return SeatMapView::mouseMoveEvent(event);
    m_to = event->position();
    update();
}

void PlanMapView::mouseReleaseEvent(QMouseEvent *event) {
    if (m_press == Press::Band && event->button() == Qt::LeftButton) {
        m_press = Press::None;
        QList<int> seats = seatsIn(QRectF(camera().toHall(m_from), camera().toHall(m_to)).normalized());
        if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
            seats += m_chosen;
        choose(seats);
        update();
        return;
    }
    if (m_press == Press::Waiting && event->button() == Qt::LeftButton) {
        const int section = seatUnder(event->position()) < 0 ? sectionUnder(event->position()) : -1;
        if (section >= 0)
            Q_EMIT sectionPicked(section);
        else if (seatUnder(event->position()) < 0 && !(event->modifiers() & Qt::ControlModifier))
            choose({});
        SeatMapView::mousePressEvent(event); // the click, as the map understands it
        SeatMapView::mouseReleaseEvent(event);
        m_press = Press::None;
        return;
    }
    SeatMapView::mouseReleaseEvent(event);
}

bool PlanMapView::extend(int key) {
    std::optional<SeatGeometry::Direction> way;
    switch (key) {
    case Qt::Key_Left:
        way = SeatGeometry::Direction::Left;
        break;
    case Qt::Key_Right:
        way = SeatGeometry::Direction::Right;
        break;
    case Qt::Key_Up:
        way = SeatGeometry::Direction::Up;
        break;
    case Qt::Key_Down:
        way = SeatGeometry::Direction::Down;
        break;
    default:
        return false;
    }
    if (m_anchor < 0 || m_anchor >= geometry()->seatCount())
        m_anchor = currentSeat();
    step(*way);
    if (m_anchor < 0)
        m_anchor = currentSeat();
    if (currentSeat() >= 0)
        choose(between(m_anchor, currentSeat()));
    return true;
}

void PlanMapView::keyPressEvent(QKeyEvent *event) {
    if (geometry() && geometry()->seatCount() > 0) {
        if (event->modifiers() & Qt::ShiftModifier && extend(event->key()))
            return;
        if (event->matches(QKeySequence::SelectAll) && currentSeat() >= 0 && !geometry()->isStanding(currentSeat())) {
            const auto &section = geometry()->section(currentSeat());
            QList<int> seats(section.count);
            std::iota(seats.begin(), seats.end(), section.first);
            return choose(seats);
        }
        if (event->key() == Qt::Key_Escape && !m_chosen.isEmpty())
            return choose({});
    }
    SeatMapView::keyPressEvent(event);
}

void PlanMapView::paintEvent(QPaintEvent *event) {
    SeatMapView::paintEvent(event);
    if (m_press != Press::Band)
        return;
    QPainter painter(this);
    QColor inside = colors().accent;
    inside.setAlphaF(0.18F);
    painter.setPen(QPen(colors().accentText, 1.5, Qt::DashLine));
    painter.setBrush(inside);
    painter.drawRect(QRectF(m_from, m_to).normalized());
}

QStringList PlanMapView::seatLines(int seat) const {
    QStringList lines{seattext::seatName(*geometry(), seat)};
    if (geometry()->mark(seat) == SeatMark::Blocked)
        lines << (geometry()->note(seat).isEmpty() ? tr("House seat")
                                                   : tr("House seat: %1").arg(geometry()->note(seat)));
    else if (const QString mark = markText(geometry()->mark(seat), geometry()->note(seat)); !mark.isEmpty())
        lines << mark;
    return lines;
}

QStringList PlanMapView::sectionLines(int section) const {
    const auto &there = geometry()->sections()[static_cast<size_t>(section)];
    return {seattext::section(there.name), there.isStanding ? tr("%n place(s) to stand", nullptr, there.count)
                                                            : tr("%n seat(s)", nullptr, there.count)};
}

} // namespace universe
