#include "ui/widgets/CellGrid.h"

#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace universe {

namespace {

constexpr int gap = metrics::spaceL;
constexpr int rowGap = metrics::spaceL;
constexpr int margin = metrics::pageMargin;
constexpr int topMargin = metrics::spaceXs;
constexpr int pulseInterval = 50;

} // namespace

CellGrid::CellGrid(int narrowest, QWidget *parent)
    : QAbstractItemView(parent)
    , m_narrowest(narrowest) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolling moves what is painted already
}

// ---- geometry

void CellGrid::layCells() {
    const int room = viewport()->width() - 2 * margin + metrics::scrollBarWidth; // whose edge is the margin's
    m_columns = std::max(1, (room + gap) / (m_narrowest + gap));
    m_cellWidth = std::max(1, (room - gap * (m_columns - 1)) / m_columns);
    m_cellHeight = heightFor(m_cellWidth);
}

int CellGrid::skeletons() const {
    switch (awaited()) {
    case Awaited::Everything:
        return m_columns * 3;
    case Awaited::More:
        return m_columns - count() % m_columns;
    case Awaited::Nothing:
        break;
    }
    return 0;
}

void CellGrid::updateGeometries() {
    if (!model()) // and no cells to measure: not even a class derived, while this one is being made
        return QAbstractItemView::updateGeometries();
    const int anchor = count() > 0 ? visibleRange().first : 0;
    const int before = m_columns;
    layCells();
    const int cells = count() + skeletons();
    const int lines = (cells + m_columns - 1) / m_columns;
    const int height = topMargin + lines * (m_cellHeight + rowGap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(metrics::spaceXxl);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (before != m_columns && anchor > 0) // another width: what was in sight stays in sight
        verticalScrollBar()->setValue(topMargin + anchor / m_columns * (m_cellHeight + rowGap));
    QAbstractItemView::updateGeometries();
    if (skeletons() > 0 && isVisible())
        m_pulse.start(pulseInterval, this);
    lookAround();
}

QRect CellGrid::cellRect(int row) const {
    const int x = margin + row % m_columns * (m_cellWidth + gap);
    const int y = topMargin + row / m_columns * (m_cellHeight + rowGap) - verticalScrollBar()->value();
    return {x, y, m_cellWidth, m_cellHeight};
}

/// With the shadow and the ring, which lie over the neighbourhood.
QRect CellGrid::paintedRect(int row) const { return cellRect(row).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2); }

QRect CellGrid::visualRect(const QModelIndex &index) const { return index.isValid() ? cellRect(index.row()) : QRect(); }

int CellGrid::rowAt(const QPoint &point) const {
    const int line = (point.y() + verticalScrollBar()->value() - topMargin) / (m_cellHeight + rowGap);
    const int column = (point.x() - margin) / (m_cellWidth + gap);
    const int row = line * m_columns + column;
    const bool inside = line >= 0 && column >= 0 && column < m_columns && row < count() && point.x() >= margin;
    return inside && cellRect(row).contains(point) ? row : -1;
}

bool CellGrid::isOnHeart(const QPoint &point, int row) const {
    return row >= 0 && heartRect(cellRect(row)).contains(point);
}

QModelIndex CellGrid::indexAt(const QPoint &point) const {
    const int row = rowAt(point);
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

CellGrid::Range CellGrid::visibleRange() const {
    const int step = m_cellHeight + rowGap;
    const int top = verticalScrollBar()->value() - topMargin;
    const int first = std::max(0, (top + rowGap) / step) * m_columns; // a gap alone is no sight of its line
    const int last = (std::max(0, top + viewport()->height()) / step + 1) * m_columns - 1;
    return {first, std::min(last, count() - 1)};
}

int CellGrid::verticalOffset() const { return verticalScrollBar()->value(); }

void CellGrid::scrollTo(const QModelIndex &index, ScrollHint hint) {
    if (!index.isValid())
        return;
    const QRect cell = cellRect(index.row()).adjusted(0, -topMargin, 0, topMargin);
    const int height = viewport()->height();
    int move = 0;
    if (hint == PositionAtTop || (cell.top() < 0 && hint != PositionAtBottom))
        move = cell.top();
    else if (hint == PositionAtCenter)
        move = cell.center().y() - height / 2;
    else if (cell.bottom() > height || hint == PositionAtBottom)
        move = std::min(cell.top(), cell.bottom() - height);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + move);
}

// ---- what is in sight

/// Asks for more before the end is reached.
void CellGrid::lookAround() {
    if (!model() || !isVisible())
        return;
    const bool nearTheEnd = visibleRange().last + 3 * m_columns >= count();
    if (nearTheEnd && count() > 0 && model()->canFetchMore({}))
        model()->fetchMore({});
    rangeChanged();
}

void CellGrid::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
    lookAround();
    hover(viewport()->mapFromGlobal(QCursor::pos()));
}

void CellGrid::rowsInserted(const QModelIndex &parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void CellGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &) {
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        viewport()->update(paintedRect(row));
    describeCurrent();
}

// ---- painting

void CellGrid::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors().window);
    const Range range = visibleRange();
    for (int row = range.first; row <= range.last; ++row) {
        if (row != m_hovered && paintedRect(row).intersects(event->rect()))
            paintRow(painter, row);
    }
    if (m_hovered >= range.first && m_hovered <= range.last)
        paintRow(painter, m_hovered); // its shadow lies over its neighbours
    const double light = 0.5 + 0.5 * std::sin(m_pulseStep * pulseInterval / 1200.0 * 2 * std::numbers::pi);
    for (int row = count(); row < count() + skeletons(); ++row) {
        const QRect cell = cellRect(row);
        if (cell.intersects(event->rect()))
            paintSkeleton(painter, cell, light);
    }
}

void CellGrid::paintRow(QPainter &painter, int row) {
    const bool ring = currentIndex().row() == row && hasFocus() && InputMode::instance().isKeyboard();
    const bool hovered = m_hovered == row;
    paintCell(painter, cellRect(row), row, {hovered, hovered && m_onHeart, ring});
}

void CellGrid::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_pulse.timerId())
        return QAbstractItemView::timerEvent(event);
    ++m_pulseStep;
    if (skeletons() == 0 || !isVisible()) {
        m_pulse.stop();
        return;
    }
    for (int row = count(); row < count() + skeletons(); ++row)
        viewport()->update(cellRect(row));
}

void CellGrid::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        describeCurrent();
    }
    QAbstractItemView::changeEvent(event);
}

// ---- pointer and keyboard

void CellGrid::hover(const QPoint &point) {
    const bool inside = viewport()->rect().contains(point) && viewport()->underMouse();
    const int row = inside ? rowAt(point) : -1;
    const bool heart = isOnHeart(point, row);
    if (row == m_hovered && heart == m_onHeart)
        return;
    m_hovered = row;
    m_onHeart = heart;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
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

void CellGrid::keyPressEvent(QKeyEvent *event) {
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
    viewport()->update();
}

void CellGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QAbstractItemView::currentChanged(current, previous);
    describeCurrent();
    viewport()->update();
}

void CellGrid::describeCurrent() {
    const int row = currentIndex().row();
    setAccessibleDescription(row >= 0 && row < count() ? description(row) : QString());
}

void CellGrid::focusInEvent(QFocusEvent *event) {
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

bool CellGrid::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        const QString text = row < 0 ? QString() : toolTip(row, isOnHeart(help->pos(), row));
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

QModelIndex CellGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0 || row >= count())
        return model()->index(visibleRange().first, 0);
    const int lines = std::max(1, viewport()->height() / (m_cellHeight + rowGap));
    const auto step = [&](int by) { return model()->index(std::clamp(row + by, 0, count() - 1), 0); };
    switch (action) {
    case MoveUp:
        return row < m_columns ? step(0) : step(-m_columns);
    case MoveDown:
        return row / m_columns == (count() - 1) / m_columns ? step(0) : step(m_columns);
    case MoveLeft:
    case MovePrevious:
        return step(-1);
    case MoveRight:
    case MoveNext:
        return step(1);
    case MovePageUp:
        return step(-m_columns * lines);
    case MovePageDown:
        return step(m_columns * lines);
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(count() - 1, 0);
    }
    return {};
}

void CellGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion CellGrid::visualRegionForSelection(const QItemSelection &selection) const {
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += cellRect(index.row());
    return region;
}

} // namespace universe
