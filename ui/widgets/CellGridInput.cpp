#include "ui/style/InputMode.h"
#include "ui/widgets/CellGrid.h"
#include "ui/widgets/ToolTip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

// The pointer and the keyboard in the grid.

namespace universe {

// ---- pointer

void CellGrid::hover(const QPoint &point) {
    const bool inside = viewport()->rect().contains(point) && viewport()->underMouse();
    const int row = inside ? rowAt(point) : -1;
    const bool heart = isOnHeart(point, row);
    if (row == m_hovered && heart == m_onHeart)
        return;
    repaintRow(m_hovered);
    m_hovered = row;
    m_onHeart = heart;
    repaintRow(m_hovered);
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CellGrid::mouseMoveEvent(QMouseEvent *event) { hover(event->position().toPoint()); }

void CellGrid::mousePressEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? rowAt(point) : -1;
    m_pressedHeart = isOnHeart(point, m_pressed);
    if (m_pressed >= 0 && !m_pressedHeart)
        setCurrentIndex(model()->index(m_pressed, 0));
}

void CellGrid::mouseReleaseEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    const int pressed = std::exchange(m_pressed, -1);
    if (row < 0 || row != pressed || isOnHeart(point, row) != m_pressedHeart)
        return;
    if (m_pressedHeart)
        Q_EMIT heartPressed(row);
    else
        Q_EMIT chosen(row);
}

bool CellGrid::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::LayoutRequest) { // the header's height or visibility may have changed
        m_header.orderTabs();
        followHeader();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        const QString text = row < 0 ? QString() : toolTip(row, isOnHeart(help->pos(), row));
        showToolTip(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

// ---- keyboard

/// Takes a key that nothing in the header wanted, and Up in the first line, which goes to the header.
bool CellGrid::moveInHeader(QKeyEvent *event) {
    if (!m_header.hasFocus())
        return event->key() == Qt::Key_Up && currentIndex().row() < columns() && m_header.takeFocus();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return focusNextPrevChild(event->key() == Qt::Key_Down);
    event->ignore();
    return true;
}

void CellGrid::keyPressEvent(QKeyEvent *event) {
    if (moveInHeader(event))
        return;
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (row >= 0 && row < count() && plain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT chosen(row);
            return;
        case Qt::Key_F:
            Q_EMIT heartPressed(row);
            return;
        default:
            break;
        }
    }
    QAbstractItemView::keyPressEvent(event);
    repaintRow(currentIndex().row()); // the first key shows the ring
}

void CellGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QAbstractItemView::currentChanged(current, previous);
    describeCurrent();
    announceItem(*this);
    repaintRow(previous.row());
    repaintRow(current.row());
}

void CellGrid::describeCurrent() {
    const int row = currentIndex().row();
    setAccessibleDescription(row >= 0 && row < count() ? description(row) : QString());
}

void CellGrid::focusInEvent(QFocusEvent *event) {
    QAbstractItemView::focusInEvent(event);
    announceItem(*this);
    repaintRow(currentIndex().row());
}

void CellGrid::showHeaderPart(const QRect &part) {
    if (!InputMode::instance().isKeyboard() || (part.top() >= top() && part.bottom() < top() + viewport()->height()))
        return;
    verticalScrollBar()->setValue(std::max(0, part.bottom() + 1 - viewport()->height()));
}

QModelIndex CellGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0 || row >= count())
        return model()->index(visibleRange().first, 0);
    const int lines = std::max(1, viewport()->height() / m_layout.lineStep());
    const auto step = [&](int by) { return model()->index(std::clamp(row + by, 0, count() - 1), 0); };
    switch (action) {
    case MoveUp:
        return row < columns() ? step(0) : step(-columns());
    case MoveDown:
        return row / columns() == (count() - 1) / columns() ? step(0) : step(columns());
    case MoveLeft:
    case MovePrevious:
        return step(-1);
    case MoveRight:
    case MoveNext:
        return step(1);
    case MovePageUp:
        return step(-columns() * lines);
    case MovePageDown:
        return step(columns() * lines);
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(count() - 1, 0);
    }
    return {};
}

} // namespace universe
