#include "ui/catalogue/PosterCell.h"
#include "ui/catalogue/PosterGrid.h"
#include "ui/style/InputMode.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

// The pointer and the keyboard in the grid.

namespace universe {

// ---- pointer

void PosterGrid::hover(const QPoint &point) {
    const bool inside = viewport()->rect().contains(point) && viewport()->underMouse();
    const int row = inside ? rowAt(point) : -1;
    const bool heart = row >= 0 && PosterCell::heartRect(cellRect(row)).contains(point);
    if (row == m_hovered && heart == m_onHeart)
        return;
    repaintRow(m_hovered);
    m_hovered = row;
    m_onHeart = heart;
    repaintRow(m_hovered);
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PosterGrid::mouseMoveEvent(QMouseEvent *event) { hover(event->position().toPoint()); }

void PosterGrid::mousePressEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? rowAt(point) : -1;
    m_pressedHeart = m_pressed >= 0 && PosterCell::heartRect(cellRect(m_pressed)).contains(point);
    if (m_pressed >= 0 && !m_pressedHeart)
        setCurrentIndex(m_model->index(m_pressed));
}

void PosterGrid::mouseReleaseEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    const int pressed = std::exchange(m_pressed, -1);
    if (row < 0 || row != pressed)
        return;
    const bool heart = PosterCell::heartRect(cellRect(row)).contains(point);
    if (heart != m_pressedHeart)
        return;
    if (heart)
        Q_EMIT heartPressed(row);
    else
        Q_EMIT concertChosen(m_model->at(row).id);
}

bool PosterGrid::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::LayoutRequest) { // the header wants another height, came or went
        m_header.orderTabs();
        followHeader();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        const bool onHeart = row >= 0 && PosterCell::heartRect(cellRect(row)).contains(help->pos());
        const QString text = row < 0                      ? QString()
                             : !onHeart                   ? m_model->at(row).title
                             : m_model->at(row).favourite ? tr("Remove from favourites (F)")
                                                          : tr("Add to favourites (F)");
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

// ---- keyboard

/// A key that nothing in the header wanted has come to the grid; and Up in the first line goes to the header.
bool PosterGrid::moveInHeader(QKeyEvent *event) {
    if (!m_header.hasFocus())
        return event->key() == Qt::Key_Up && currentIndex().row() < columns() && m_header.takeFocus();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return focusNextPrevChild(event->key() == Qt::Key_Down);
    event->ignore();
    return true;
}

void PosterGrid::keyPressEvent(QKeyEvent *event) {
    if (moveInHeader(event))
        return;
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (row >= 0 && row < count() && plain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT concertChosen(m_model->at(row).id);
            return;
        case Qt::Key_F:
            Q_EMIT heartPressed(row);
            return;
        default:
            break;
        }
    }
    QAbstractItemView::keyPressEvent(event);
    repaintRow(currentIndex().row()); // the ring shows with the first key
}

void PosterGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QAbstractItemView::currentChanged(current, previous);
    const int row = current.row();
    if (row >= 0 && row < count())
        setAccessibleDescription(
            PosterCell::description({m_model->at(row), m_model->status(row), m_model->seats(row), m_model->now()}));
    repaintRow(previous.row());
    repaintRow(row);
}

void PosterGrid::focusInEvent(QFocusEvent *event) {
    QAbstractItemView::focusInEvent(event);
    repaintRow(currentIndex().row());
}

void PosterGrid::showHeaderPart(const QRect &part) {
    if (!InputMode::instance().isKeyboard() || (part.top() >= top() && part.bottom() < top() + viewport()->height()))
        return;
    verticalScrollBar()->setValue(std::max(0, part.bottom() + 1 - viewport()->height()));
}

QModelIndex PosterGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0 || row >= count())
        return m_model->index(visibleRange().first);
    const int lines = std::max(1, viewport()->height() / m_layout.lineStep());
    const auto step = [&](int by) { return m_model->index(std::clamp(row + by, 0, count() - 1)); };
    switch (action) {
    case MoveUp:
        return row < columns() ? m_model->index(row) : step(-columns());
    case MoveDown:
        return row / columns() == (count() - 1) / columns() ? m_model->index(row) : step(columns());
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
        return m_model->index(0);
    case MoveEnd:
        return m_model->index(count() - 1);
    }
    return {};
}

} // namespace universe
