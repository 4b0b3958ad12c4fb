#include "ui/widgets/CellGrid.h"

#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

// Where the cells are, and their painting. The pointer and the keyboard are in CellGridInput.cpp.

namespace universe {

namespace {

constexpr int screensAhead = 4; ///< screens that are loaded before they come into sight

} // namespace

CellGrid::CellGrid(const Shape &shape, QWidget *parent)
    : QAbstractItemView(parent)
    , ViewItems(static_cast<QAbstractItemView &>(*this))
    , m_header(viewport(), this)
    , m_shape(shape) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolling moves what is painted already
    connect(&m_header, &GridHeader::changed, this, &CellGrid::followHeader);
    connect(&m_header, &GridHeader::focused, this, &CellGrid::showHeaderPart);
    connect(&m_header, &GridHeader::pointerEntered, this, [this] { hover({-1, -1}); });
}

// ---- geometry

int CellGrid::skeletons() const {
    if (!model()) // awaited() must not be asked: the derived class may still be under construction
        return 0;
    switch (awaited()) {
    case Awaited::Everything:
        return columns() * 3;
    case Awaited::More:
        return columns() - count() % columns();
    case Awaited::Nothing:
        break;
    }
    return 0;
}

void CellGrid::updateGeometries() {
    const CellLayout before = m_layout;
    const int from = top();
    const int row = visibleRange().first;
    m_layout = CellLayout(m_shape, viewport()->width(), m_header.heightFor(viewport()->width()));
    const int height = m_layout.height(count() + skeletons());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(metrics::spaceXxl);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (m_layout != before && from > 0) // another width or header: the rows in sight stay in sight
        verticalScrollBar()->setValue(from + m_layout.cell(row).top() - before.cell(row).top());
    m_header.place({0, -top(), viewport()->width(), m_layout.headerHeight()});
    QAbstractItemView::updateGeometries();
    lookAround();
}

/// Repaints below the rows that were there before: those in sight need not be painted again.
void CellGrid::followModel() {
    m_changes.stop();
    const int same = std::min(std::exchange(m_followed, count()), count());
    updateGeometries();
    const QRect rest = viewport()->rect().adjusted(0, cellRect(same).top(), 0, 0);
    viewport()->update(rest & viewport()->rect());
}

void CellGrid::followHeader() {
    const int before = m_layout.headerHeight();
    updateGeometries();
    if (m_layout.headerHeight() != before)
        viewport()->update();
}

QRect CellGrid::visualRect(const QModelIndex &index) const { return index.isValid() ? cellRect(index.row()) : QRect(); }

int CellGrid::rowAt(const QPoint &point) const { return m_layout.rowAt(point + QPoint(0, top()), count()); }

bool CellGrid::isOnHeart(const QPoint &point, int row) const {
    return row >= 0 && heartRect(cellRect(row)).contains(point);
}

QModelIndex CellGrid::indexAt(const QPoint &point) const {
    const int row = rowAt(point);
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

CellGrid::Range CellGrid::visibleRange() const { return m_layout.rowsWithin(top(), viewport()->height(), count()); }

CellGrid::Range CellGrid::skeletonsInSight() const {
    const Range all = m_layout.rowsWithin(top(), viewport()->height(), count() + skeletons());
    return {std::max(all.first, count()), all.last};
}

int CellGrid::verticalOffset() const { return verticalScrollBar()->value(); }

void CellGrid::scrollTo(const QModelIndex &index, ScrollHint hint) {
    if (!index.isValid())
        return;
    if (m_changes.isActive())
        followModel();
    executeDelayedItemsLayout();
    if (hint == PositionAtTop && index.row() < columns())
        return verticalScrollBar()->setValue(0);
    const QRect cell = cellRect(index.row()).adjusted(0, -metrics::spaceXs, 0, metrics::spaceXs);
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

// ---- what is in sight

/// Shows the rows in sight, and asks for more before the end is.
void CellGrid::lookAround() {
    if (!model() || !isVisible())
        return;
    const Range range = visibleRange();
    showRows(range);
    const int ahead = screensAhead * (range.last - range.first + 1);
    if (range.last + ahead >= count() && count() > 0 && model()->canFetchMore({}))
        model()->fetchMore({});
    if (!skeletonsInSight().isEmpty())
        m_pulse.start(this);
}

void CellGrid::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy); // this moves the header, too
    lookAround();
    hover(viewport()->mapFromGlobal(QCursor::pos()));
}

void CellGrid::showEvent(QShowEvent *event) {
    QAbstractItemView::showEvent(event);
    followHeader(); // it may have changed while it was hidden
}

void CellGrid::rowsInserted(const QModelIndex &parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    followLater();
}

void CellGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &) {
    const Range changed{topLeft.row(), bottomRight.row()};
    const Range range = visibleRange();
    for (int row = std::max(changed.first, range.first); row <= std::min(changed.last, range.last); ++row)
        repaintRow(row);
    if (changed.contains(currentIndex().row()))
        describeCurrent();
}

void CellGrid::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        describeCurrent();
    }
    QAbstractItemView::changeEvent(event);
}

void CellGrid::repaintRow(int row) {
    if (row >= 0)
        viewport()->update(reachRect(row));
}

// ---- painting

void CellGrid::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors().window);
    const Range range = visibleRange();
    const bool keyboard = hasFocus() && InputMode::instance().isKeyboard();
    for (int row = range.first; row <= range.last; ++row) {
        if (!event->region().intersects(reachRect(row)))
            continue;
        const bool hovered = m_hovered == row;
        const CellState state{hovered, hovered && m_onHeart, keyboard && currentIndex().row() == row};
        paintCell(painter, cellRect(row), row, state, event->region());
    }
    const Range waiting = skeletonsInSight();
    for (int row = waiting.first; row <= waiting.last; ++row) {
        const QRect cell = cellRect(row);
        if (event->region().intersects(cell))
            paintSkeleton(painter, cell, m_pulse.light());
    }
}

void CellGrid::repaintSkeletons() {
    const Range waiting = skeletonsInSight();
    if (waiting.isEmpty() || !isVisible())
        m_pulse.stop();
    for (int row = waiting.first; row <= waiting.last; ++row)
        viewport()->update(cellRect(row));
}

void CellGrid::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_changes.timerId())
        followModel();
    else if (m_pulse.beat(*event))
        repaintSkeletons();
    else
        QAbstractItemView::timerEvent(event);
}

} // namespace universe
