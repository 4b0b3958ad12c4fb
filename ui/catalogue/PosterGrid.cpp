#include "ui/catalogue/PosterGrid.h"

#include "ui/catalogue/PosterCell.h"
#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr int narrowest = 172; ///< of a poster
constexpr int gap = metrics::spaceL;
constexpr int rowGap = metrics::spaceXl;
constexpr int margin = metrics::pageMargin;
constexpr int topMargin = metrics::spaceXs;
constexpr int pulseInterval = 50;

} // namespace

PosterGrid::PosterGrid(QWidget *parent)
    : QAbstractItemView(parent) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolling moves what is painted already
    connect(&PosterStore::instance(), &PosterStore::painted, this, [this](ConcertId id) {
        const int row = m_model ? m_model->rowOf(id) : -1;
        if (row >= 0)
            viewport()->update(cellRect(row).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2));
    });
}

PosterGrid::~PosterGrid() { PosterStore::instance().want(this, {}); }

void PosterGrid::setConcerts(ConcertListModel *model) { setModel(model); }

void PosterGrid::setModel(QAbstractItemModel *model) {
    m_model = qobject_cast<ConcertListModel *>(model);
    QAbstractItemView::setModel(model);
    if (m_model)
        connect(m_model, &ConcertListModel::stateChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

// ---- geometry

void PosterGrid::layCells() {
    const int room = viewport()->width() - 2 * margin + metrics::scrollBarWidth; // whose edge is the margin's
    m_columns = std::max(1, (room + gap) / (narrowest + gap));
    m_cellWidth = std::max(1, (room - gap * (m_columns - 1)) / m_columns);
    m_cellHeight = PosterCell::heightFor(m_cellWidth);
}

int PosterGrid::skeletons() const {
    if (!m_model)
        return 0;
    if (m_model->state().phase == LoadState::Phase::Loading)
        return m_columns * 3;
    return m_model->isComplete() ? 0 : m_columns - count() % m_columns;
}

void PosterGrid::updateGeometries() {
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

QRect PosterGrid::cellRect(int row) const {
    const int x = margin + row % m_columns * (m_cellWidth + gap);
    const int y = topMargin + row / m_columns * (m_cellHeight + rowGap) - verticalScrollBar()->value();
    return {x, y, m_cellWidth, m_cellHeight};
}

QRect PosterGrid::visualRect(const QModelIndex &index) const {
    return index.isValid() ? cellRect(index.row()) : QRect();
}

int PosterGrid::rowAt(const QPoint &point) const {
    const int line = (point.y() + verticalScrollBar()->value() - topMargin) / (m_cellHeight + rowGap);
    const int column = (point.x() - margin) / (m_cellWidth + gap);
    const int row = line * m_columns + column;
    const bool inside = line >= 0 && column >= 0 && column < m_columns && row < count() && point.x() >= margin;
    return inside && cellRect(row).contains(point) ? row : -1;
}

QModelIndex PosterGrid::indexAt(const QPoint &point) const {
    const int row = rowAt(point);
    return row < 0 ? QModelIndex() : m_model->index(row);
}

PosterGrid::Range PosterGrid::visibleRange() const {
    const int step = m_cellHeight + rowGap;
    const int top = verticalScrollBar()->value() - topMargin;
    const int first = std::max(0, (top + rowGap) / step) * m_columns; // a gap alone is no sight of its line
    const int last = (std::max(0, top + viewport()->height()) / step + 1) * m_columns - 1;
    return {first, std::min(last, count() - 1)};
}

int PosterGrid::verticalOffset() const { return verticalScrollBar()->value(); }

void PosterGrid::scrollTo(const QModelIndex &index, ScrollHint hint) {
    if (!index.isValid())
        return;
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

// ---- what is in sight

PosterStore::Wanted PosterGrid::wanted(int row) const {
    const double ratio = devicePixelRatioF();
    const QSizeF size(m_cellWidth, m_cellWidth * 3 / 2);
    return {posterSubject(m_model->at(row)), (size * ratio).toSize(), int(metrics::radiusL * ratio)};
}

bool PosterGrid::isPainted() const {
    const Range range = visibleRange();
    for (int row = range.first; row <= range.last; ++row) {
        if (PosterStore::instance().find(wanted(row)).isNull())
            return false;
    }
    return true;
}

/// Asks for the posters and seats in sight, then for the line of posters that comes next, and for more concerts.
void PosterGrid::lookAround() {
    if (!m_model || !isVisible())
        return;
    const Range range = visibleRange();
    QList<PosterStore::Wanted> posters;
    for (int row = range.first; row <= std::min(range.last + m_columns, count() - 1); ++row)
        posters << wanted(row);
    PosterStore::instance().want(this, posters);
    if (range.last >= range.first)
        m_model->showRows(range.first, range.last);
    const bool nearTheEnd = range.last + 3 * m_columns >= count();
    if (nearTheEnd && count() > 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
}

void PosterGrid::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
    lookAround();
    hover(viewport()->mapFromGlobal(QCursor::pos()));
}

void PosterGrid::rowsInserted(const QModelIndex &parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void PosterGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &) {
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        viewport()->update(cellRect(row).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2));
}

// ---- painting

void PosterGrid::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors().window);
    if (!m_model)
        return;
    const Range range = visibleRange();
    for (int row = range.first; row <= range.last; ++row) {
        if (row != m_hovered && cellRect(row).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).intersects(event->rect()))
            paintConcert(painter, row);
    }
    if (m_hovered >= range.first && m_hovered <= range.last)
        paintConcert(painter, m_hovered); // its shadow lies over its neighbours
    const double light = 0.5 + 0.5 * std::sin(m_pulseStep * pulseInterval / 1200.0 * 2 * std::numbers::pi);
    for (int row = count(); row < count() + skeletons(); ++row) {
        const QRect cell = cellRect(row);
        if (cell.intersects(event->rect()))
            PosterCell::paintSkeleton(painter, cell, light);
    }
}

void PosterGrid::paintConcert(QPainter &painter, int row) {
    const bool current = currentIndex().row() == row && hasFocus() && InputMode::instance().isKeyboard();
    const bool hovered = m_hovered == row;
    const PosterCell::State state{
        m_model->at(row), m_model->status(row), m_model->seats(row), m_model->now(), hovered, hovered && m_onHeart,
        current};
    QPixmap poster = PosterStore::instance().find(wanted(row));
    PosterCell::paint(painter, cellRect(row), poster, state);
}

void PosterGrid::timerEvent(QTimerEvent *event) {
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

void PosterGrid::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QAbstractItemView::changeEvent(event);
}

// ---- pointer and keyboard

void PosterGrid::hover(const QPoint &point) {
    const bool inside = viewport()->rect().contains(point) && viewport()->underMouse();
    const int row = inside ? rowAt(point) : -1;
    const bool heart = row >= 0 && PosterCell::heartRect(cellRect(row)).contains(point);
    if (row == m_hovered && heart == m_onHeart)
        return;
    m_hovered = row;
    m_onHeart = heart;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
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

void PosterGrid::keyPressEvent(QKeyEvent *event) {
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
    viewport()->update();
}

void PosterGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QAbstractItemView::currentChanged(current, previous);
    const int row = current.row();
    if (row >= 0 && row < count())
        setAccessibleDescription(
            PosterCell::description({m_model->at(row), m_model->status(row), m_model->seats(row), m_model->now()}));
    viewport()->update();
}

void PosterGrid::focusInEvent(QFocusEvent *event) {
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

bool PosterGrid::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
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

QModelIndex PosterGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0 || row >= count())
        return m_model->index(visibleRange().first);
    const int lines = std::max(1, viewport()->height() / (m_cellHeight + rowGap));
    const auto step = [&](int by) { return m_model->index(std::clamp(row + by, 0, count() - 1)); };
    switch (action) {
    case MoveUp:
        return row < m_columns ? m_model->index(row) : step(-m_columns);
    case MoveDown:
        return row / m_columns == (count() - 1) / m_columns ? m_model->index(row) : step(m_columns);
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
        return m_model->index(0);
    case MoveEnd:
        return m_model->index(count() - 1);
    }
    return {};
}

void PosterGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion PosterGrid::visualRegionForSelection(const QItemSelection &selection) const {
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += cellRect(index.row());
    return region;
}

} // namespace universe
