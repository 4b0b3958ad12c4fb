#include "ui/posters/PosterGrid.h"

#include "ui/posters/PosterCell.h"
#include "ui/style/Metrics.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace universe {

const CellGrid::Shape PosterGrid::shape{
    .narrowest = 172, .rowGap = metrics::spaceXl, .heightFor = &PosterCell::heightFor};

PosterGrid::PosterGrid(QWidget *parent)
    : CellGrid(shape, parent) {
    connect(&PosterStore::instance(), &PosterStore::painted, this, [this](ConcertId id) {
        const int row = m_concerts ? m_concerts->rowOf(id) : -1;
        if (row >= 0)
            viewport()->update(PosterCell::posterRect(cellRect(row)));
    });
    connect(this, &CellGrid::chosen, this, [this](int row) { Q_EMIT concertChosen(m_concerts->at(row).id); });
}

PosterGrid::~PosterGrid() { PosterStore::instance().want(this, {}); }

void PosterGrid::setConcerts(ConcertListModel *model) {
    m_concerts = model;
    setModel(model);
    connect(model, &ConcertListModel::stateChanged, this, &PosterGrid::followLater);
}

CellGrid::Awaited PosterGrid::awaited() const {
    if (m_concerts->state().phase == LoadState::Phase::Loading)
        return Awaited::Everything;
    return m_concerts->isComplete() ? Awaited::Nothing : Awaited::More;
}

// ---- what is in sight

PosterStore::Wanted PosterGrid::wanted(int row) const {
    const double ratio = devicePixelRatioF();
    const QSizeF size = PosterCell::posterRect(cellRect(row)).size();
    return {posterSubject(m_concerts->at(row)), (size * ratio).toSize(), int(metrics::radiusL * ratio)};
}

bool PosterGrid::isPainted() const {
    const Range range = visibleRange();
    for (int row = range.first; row <= range.last; ++row) {
        if (PosterStore::instance().find(wanted(row)).isNull())
            return false;
    }
    return true;
}

/// Asks for the posters and seats in sight, then for the next line of posters.
void PosterGrid::showRows(const Range &range) {
    QList<PosterStore::Wanted> posters;
    for (int row = range.first; row <= std::min(range.last + columns(), count() - 1); ++row)
        posters << wanted(row);
    PosterStore::instance().want(this, posters);
    if (!range.isEmpty())
        m_concerts->showRows(range.first, range.last);
    if (std::exchange(m_lastSeen, range.last) != range.last) {
        m_next = range.last + 1;
        m_ahead.start(0, this);
    }
}

/// Shapes the text of the next line, one concert at a time, between frames.
void PosterGrid::prepareNext() {
    const int last = std::min(visibleRange().last + columns(), count() - 1);
    if (m_next <= last)
        PosterCell::prepareText(cellRect(m_next), m_concerts->at(m_next));
    if (++m_next > last)
        m_ahead.stop();
}

void PosterGrid::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_ahead.timerId())
        prepareNext();
    else
        CellGrid::timerEvent(event);
}

// ---- cells

QRect PosterGrid::heartRect(const QRect &cell) const { return PosterCell::heartRect(cell); }

void PosterGrid::paintCell(QPainter &painter, const QRect &cell, int row, const CellState &state,
                           const QRegion &exposed) {
    const PosterCell::State poster{m_concerts->at(row), m_concerts->status(row), m_concerts->seats(row),
                                   m_concerts->now(),   state.hovered,           state.heartHovered,
                                   state.ring};
    const QRect text = PosterCell::textRect(cell);
    if (exposed.intersects(reachRect(row) - QMargins(0, 0, 0, text.height())))
        PosterCell::paintArt(painter, cell, PosterStore::instance().find(wanted(row)), poster);
    if (exposed.intersects(text))
        PosterCell::paintText(painter, cell, poster);
}

void PosterGrid::paintSkeleton(QPainter &painter, const QRect &cell, double light) const {
    PosterCell::paintSkeleton(painter, cell, light);
}

QString PosterGrid::description(int row) const {
    return PosterCell::description(
        {m_concerts->at(row), m_concerts->status(row), m_concerts->seats(row), m_concerts->now()});
}

QString PosterGrid::toolTip(int row, bool onHeart) const {
    const ConcertSummary &concert = m_concerts->at(row);
    if (!onHeart)
        return concert.title;
    return concert.favourite ? tr("Remove from favourites (F)") : tr("Add to favourites (F)");
}

} // namespace universe
