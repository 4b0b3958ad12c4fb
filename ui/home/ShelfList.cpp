#include "ui/home/ShelfList.h"

#include "ui/home/ShelfCard.h"
#include "ui/style/InputMode.h"
#include "ui/widgets/ToolTip.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace universe {

namespace {

constexpr int gap = metrics::spaceM;

} // namespace

class ShelfList::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(ShelfList &list)
        : QStyledItemDelegate(&list)
        , m_list(list) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const bool hovered = m_list.m_hovered == index.row();
        const bool current = m_list.currentIndex() == index && m_list.hasFocus() && InputMode::instance().isKeyboard();
        ShelfCard::paint(*painter, m_list.cardRect(index.row()),
                         {m_list.m_shelves.concerts(m_list.m_shelf).at(index.row()), m_list.m_shelf,
                          m_list.m_shelves.now(), hovered, hovered && m_list.m_onHeart, current});
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const bool last = index.row() == index.model()->rowCount() - 1;
        const int before = index.row() == 0 ? leftMargin : 0;
        return {before + ShelfCard::width + (last ? rightMargin : gap), ShelfCard::height};
    }

private:
    ShelfList &m_list;
};

ShelfList::ShelfList(HomeShelves &shelves, HomeShelves::Shelf shelf, QWidget *parent)
    : QListView(parent)
    , ViewItems(static_cast<QAbstractItemView &>(*this))
    , m_shelves(shelves)
    , m_shelf(shelf) {
    setFlow(LeftToRight);
    setWrapping(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFixedHeight(ShelfCard::height);
    setItemDelegate(new Delegate(*this));
    setModel(&shelves.concerts(shelf));
    connect(&PosterStore::instance(), &PosterStore::painted, this, [this](ConcertId id) {
        const int row = m_shelves.concerts(m_shelf).rowOf(id);
        if (row >= 0)
            update(model()->index(row, 0));
    });
}

ShelfList::~ShelfList() { PosterStore::instance().want(this, {}); }

QRect ShelfList::cardRect(int row) const {
    const QRect item = visualRect(model()->index(row, 0));
    return {item.left() + (row == 0 ? leftMargin : 0), item.top(), ShelfCard::width, ShelfCard::height};
}

// ---- posters

QList<PosterStore::Wanted> ShelfList::wanted() const {
    QList<PosterStore::Wanted> posters;
    const ShelfModel &concerts = m_shelves.concerts(m_shelf);
    for (int row = 0; row < concerts.rowCount(); ++row) {
        if (visualRect(concerts.index(row)).intersects(viewport()->rect()))
            posters << ShelfCard::posterOf(concerts.at(row), devicePixelRatioF());
    }
    return posters;
}

bool ShelfList::isPainted() const {
    const QList<PosterStore::Wanted> posters = wanted();
    return std::ranges::none_of(posters, [](const auto &one) { return PosterStore::instance().find(one).isNull(); });
}

void ShelfList::paintEvent(QPaintEvent *event) {
    PosterStore::instance().want(this, wanted());
    QListView::paintEvent(event);
}

void ShelfList::hideEvent(QHideEvent *event) {
    PosterStore::instance().want(this, {});
    QListView::hideEvent(event);
}

// ---- pointer

bool ShelfList::isOnHeart(const QPoint &point, int row) const {
    return ShelfCard::heartRect(cardRect(row)).contains(point);
}

void ShelfList::hover(const QPoint &point) {
    const QModelIndex index = viewport()->rect().contains(point) ? indexAt(point) : QModelIndex();
    const int row = index.isValid() && cardRect(index.row()).contains(point) ? index.row() : -1;
    const bool onHeart = row >= 0 && isOnHeart(point, row);
    if (row == m_hovered && onHeart == m_onHeart)
        return;
    m_hovered = row;
    m_onHeart = onHeart;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ShelfList::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return QListView::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    hover(point);
    m_pressed = m_hovered >= 0 ? model()->index(m_hovered, 0) : QModelIndex();
    m_pressedHeart = m_onHeart;
    m_dragging = false;
    m_pressedX = point.x();
    m_pressedValue = horizontalScrollBar()->value();
    if (m_pressed.isValid() && !m_pressedHeart)
        selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::NoUpdate);
}

void ShelfList::mouseMoveEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton))
        return hover(point);
    const int way = m_pressedX - point.x();
    m_dragging = m_dragging || std::abs(way) >= QGuiApplication::styleHints()->startDragDistance();
    if (m_dragging)
        horizontalScrollBar()->setValue(m_pressedValue + way);
}

void ShelfList::mouseReleaseEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {});
    hover(point);
    if (std::exchange(m_dragging, false) || !pressed.isValid() || m_hovered != pressed.row() ||
        m_onHeart != m_pressedHeart)
        return;
    if (m_onHeart)
        Q_EMIT heartPressed(pressed.row());
    else
        pressItem(pressed.row());
}

void ShelfList::wheelEvent(QWheelEvent *event) {
    const bool pixels = !event->pixelDelta().isNull();
    const QPoint delta = pixels ? event->pixelDelta() : event->angleDelta() / 2;
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    if (!sideways && !(event->modifiers() & Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (sideways ? delta.x() : delta.y()));
    hover(event->position().toPoint());
    event->accept();
}

bool ShelfList::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

QString ShelfList::toolTipAt(const QPoint &point) const {
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    return isOnHeart(point, index.row()) ? spotName(index.row()) : m_shelves.concerts(m_shelf).at(index.row()).title;
}

// ---- items for assistive technology

QString ShelfList::itemName(int item) const {
    return ShelfCard::description({m_shelves.concerts(m_shelf).at(item), m_shelf, m_shelves.now()});
}

QString ShelfList::spotName(int item) const {
    return m_shelves.concerts(m_shelf).at(item).favourite ? tr("Remove from favourites (F)")
                                                          : tr("Add to favourites (F)");
}

void ShelfList::pressItem(int item) { Q_EMIT concertChosen(m_shelves.concerts(m_shelf).at(item).id); }

// ---- keyboard

void ShelfList::keyPressEvent(QKeyEvent *event) {
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return Q_EMIT leftVertically(event->key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row >= 0)
            pressItem(row);
        return;
    case Qt::Key_F:
        if (row >= 0)
            Q_EMIT heartPressed(row);
        return;
    default:
        QListView::keyPressEvent(event);
        viewport()->update();
    }
}

void ShelfList::focusInEvent(QFocusEvent *event) {
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    announceItem(*this);
    viewport()->update();
}

void ShelfList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        setAccessibleDescription(itemName(current.row()));
    viewport()->update();
}

} // namespace universe
