#include "ui/posters/PosterList.h"

#include <QMouseEvent>

#include <algorithm>

namespace universe {

PosterList::PosterList(QWidget *parent)
    : QListView(parent)
    , ViewItems(static_cast<QAbstractItemView &>(*this)) {
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    connect(&PosterStore::instance(), &PosterStore::painted, viewport(), qOverload<>(&QWidget::update));
}

PosterList::~PosterList() { PosterStore::instance().want(this, {}); }

// ---- posters

QList<PosterStore::Wanted> PosterList::postersInSight() const {
    QList<PosterStore::Wanted> posters;
    const QModelIndex first = indexAt({1, 1});
    for (int row = first.isValid() ? first.row() : 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).top() > viewport()->height())
            break;
        if (const auto poster = posterOf(index))
            posters << *poster;
    }
    return posters;
}

bool PosterList::isPainted() const {
    return std::ranges::none_of(postersInSight(), [](const PosterStore::Wanted &wanted) {
        return PosterStore::instance().find(wanted).isNull();
    });
}

void PosterList::paintEvent(QPaintEvent *event) {
    PosterStore::instance().want(this, postersInSight());
    QListView::paintEvent(event);
}

void PosterList::hideEvent(QHideEvent *event) {
    PosterStore::instance().want(this, {});
    QListView::hideEvent(event);
}

void PosterList::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    announceItem(*this);
}

// ---- pointer

void PosterList::mouseMoveEvent(QMouseEvent *event) {
    viewport()->setCursor(indexAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void PosterList::mousePressEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    m_pressed = indexAt(point);
    m_pressedSpot = isOnSpot(point, m_pressed);
    QListView::mousePressEvent(event);
}

void PosterList::mouseReleaseEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool same = event->button() == Qt::LeftButton && index.isValid() && index == m_pressed;
    QListView::mouseReleaseEvent(event);
    m_pressed = QPersistentModelIndex();
    if (!same || isOnSpot(point, index) != m_pressedSpot)
        return;
    if (m_pressedSpot)
        Q_EMIT spotPressed(index);
    else
        Q_EMIT opened(index);
}

} // namespace universe
