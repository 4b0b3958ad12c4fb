#include "ui/catalogue/PosterGrid.h"

#include "ui/catalogue/PosterCell.h"
#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace universe {

namespace {

constexpr int pulseInterval = 50; ///< in milliseconds
constexpr int screensAhead = 4;   ///< how much is loaded before one sees it

} // namespace

PosterGrid::PosterGrid(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(viewport(), this) {
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
            viewport()->update(PosterCell::posterRect(cellRect(row)));
    });
    connect(&m_header, &GridHeader::changed, this, &PosterGrid::followHeader);
    connect(&m_header, &GridHeader::focused, this, &PosterGrid::showHeaderPart);
    connect(&m_header, &GridHeader::pointerEntered, this, [this] { hover({-1, -1}); });
}

PosterGrid::~PosterGrid() { PosterStore::instance().want(this, {}); }

void PosterGrid::setConcerts(ConcertListModel *model) { setModel(model); }

void PosterGrid::setModel(QAbstractItemModel *model) {
    m_model = qobject_cast<ConcertListModel *>(model);
    QAbstractItemView::setModel(model);
    if (m_model)
        connect(m_model, &ConcertListModel::stateChanged, this, [this] { m_changes.start(0, this); });
}

// ---- geometry

int PosterGrid::skeletons() const {
    if (!m_model)
        return 0;
    if (m_model->state().phase == LoadState::Phase::Loading)
        return columns() * 3;
    return m_model->isComplete() ? 0 : columns() - count() % columns();
}

void PosterGrid::updateGeometries() {
    const PosterLayout before = m_layout;
    const int from = top();
    const int row = visibleRange().first;
    m_layout = PosterLayout(viewport()->width(), m_header.heightFor(viewport()->width()));
    const int height = m_layout.height(count() + skeletons());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(metrics::spaceXxl);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (m_layout != before && from > 0) // another width or header: what was in sight stays in sight
        verticalScrollBar()->setValue(from + m_layout.cell(row).top() - before.cell(row).top());
    m_header.place({0, -top(), viewport()->width(), m_layout.headerHeight()});
    QAbstractItemView::updateGeometries();
    lookAround();
}

/// What came or went below the concerts that were there: those that are in sight need not be painted again.
void PosterGrid::followModel() {
    m_changes.stop();
    const int same = std::min(std::exchange(m_followed, count()), count());
    updateGeometries();
    const QRect rest = viewport()->rect().adjusted(0, cellRect(same).top(), 0, 0);
    viewport()->update(rest & viewport()->rect());
}

void PosterGrid::followHeader() {
    const int before = m_layout.headerHeight();
    updateGeometries();
    if (m_layout.headerHeight() != before)
        viewport()->update();
}

QRect PosterGrid::visualRect(const QModelIndex &index) const {
    return index.isValid() ? cellRect(index.row()) : QRect();
}

int PosterGrid::rowAt(const QPoint &point) const { return m_layout.rowAt(point + QPoint(0, top()), count()); }

QModelIndex PosterGrid::indexAt(const QPoint &point) const {
    const int row = rowAt(point);
    return row < 0 ? QModelIndex() : m_model->index(row);
}

PosterGrid::Range PosterGrid::visibleRange() const { return m_layout.rowsWithin(top(), viewport()->height(), count()); }

PosterGrid::Range PosterGrid::skeletonsInSight() const {
    const Range all = m_layout.rowsWithin(top(), viewport()->height(), count() + skeletons());
    return {std::max(all.first, count()), all.last};
}

int PosterGrid::verticalOffset() const { return verticalScrollBar()->value(); }

void PosterGrid::scrollTo(const QModelIndex &index, ScrollHint hint) {
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

// ---- what is in sight

PosterStore::Wanted PosterGrid::wanted(int row) const {
    const double ratio = devicePixelRatioF();
    const QSizeF size = m_layout.posterSize();
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
    for (int row = range.first; row <= std::min(range.last + columns(), count() - 1); ++row)
        posters << wanted(row);
    PosterStore::instance().want(this, posters);
    if (range.last >= range.first)
        m_model->showRows(range.first, range.last);
    const int ahead = screensAhead * (range.last - range.first + 1);
    if (range.last + ahead >= count() && count() > 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (std::exchange(m_lastSeen, range.last) != range.last) {
        m_next = range.last + 1;
        m_ahead.start(0, this);
    }
    const Range waiting = skeletonsInSight();
    if (waiting.first <= waiting.last && !m_pulse.isActive())
        m_pulse.start(pulseInterval, this);
}

/// The text of the line that comes next is shaped one concert at a time, between frames.
void PosterGrid::prepareNext() {
    const int last = std::min(visibleRange().last + columns(), count() - 1);
    if (m_next <= last)
        PosterCell::prepareText(m_layout.cell(m_next), m_model->at(m_next));
    if (++m_next > last)
        m_ahead.stop();
}

void PosterGrid::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy); // the header with it
    lookAround();
    hover(viewport()->mapFromGlobal(QCursor::pos()));
}

void PosterGrid::rowsInserted(const QModelIndex &parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    m_changes.start(0, this);
}

void PosterGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &) {
    const Range range = visibleRange();
    for (int row = std::max(topLeft.row(), range.first); row <= std::min(bottomRight.row(), range.last); ++row)
        repaintRow(row);
}

void PosterGrid::repaintRow(int row) {
    if (row >= 0)
        viewport()->update(m_layout.reach(row).translated(0, -top()));
}

// ---- painting

void PosterGrid::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors().window);
    if (!m_model)
        return;
    const Range range = visibleRange();
    for (int row = range.first; row <= range.last; ++row) {
        if (event->region().intersects(m_layout.reach(row).translated(0, -top())))
            paintConcert(painter, row, event->region());
    }
    const double light = 0.5 + 0.5 * std::sin(m_pulseStep * pulseInterval / 1200.0 * 2 * std::numbers::pi);
    const Range waiting = skeletonsInSight();
    for (int row = waiting.first; row <= waiting.last; ++row) {
        const QRect cell = cellRect(row);
        if (event->region().intersects(cell))
            PosterCell::paintSkeleton(painter, cell, light);
    }
}

void PosterGrid::paintConcert(QPainter &painter, int row, const QRegion &exposed) {
    const bool current = currentIndex().row() == row && hasFocus() && InputMode::instance().isKeyboard();
    const bool hovered = m_hovered == row;
    const PosterCell::State state{
        m_model->at(row), m_model->status(row), m_model->seats(row), m_model->now(), hovered, hovered && m_onHeart,
        current};
    const QRect cell = cellRect(row);
    const QRect text = PosterCell::textRect(cell);
    if (exposed.intersects(m_layout.reach(row).translated(0, -top()) - QMargins(0, 0, 0, text.height())))
        PosterCell::paintArt(painter, cell, PosterStore::instance().find(wanted(row)), state);
    if (exposed.intersects(text))
        PosterCell::paintText(painter, cell, state);
}

void PosterGrid::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_changes.timerId())
        return followModel();
    if (event->timerId() == m_ahead.timerId())
        return prepareNext();
    if (event->timerId() != m_pulse.timerId())
        return QAbstractItemView::timerEvent(event);
    ++m_pulseStep;
    const Range waiting = skeletonsInSight();
    if (waiting.last < waiting.first || !isVisible())
        m_pulse.stop();
    for (int row = waiting.first; row <= waiting.last; ++row)
        viewport()->update(cellRect(row));
}

void PosterGrid::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QAbstractItemView::changeEvent(event);
}

void PosterGrid::showEvent(QShowEvent *event) {
    QAbstractItemView::showEvent(event);
    followHeader(); // it may have changed out of sight
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
