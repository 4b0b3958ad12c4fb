#include "ui/calendar/DayList.h"

#include "ui/calendar/EntryDelegate.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr int widest = 1120; ///< a row that is wider is hard to follow with the eye
constexpr int pulseInterval = 50;

} // namespace

DayList::DayList(CalendarDayModel &entries, QWidget *parent)
    : QListView(parent)
    , m_entries(entries) {
    setModel(&entries);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    connect(&PosterStore::instance(), &PosterStore::painted, viewport(), qOverload<>(&QWidget::update));
    connect(&m_entries, &CalendarDayModel::stateChanged, this, [this] {
        if (isLoading() && isVisible())
            m_pulse.start(pulseInterval, this);
        startKeyboard();
        viewport()->update();
    });
}

DayList::~DayList() { PosterStore::instance().want(this, {}); }

bool DayList::isLoading() const { return m_entries.state().phase == LoadState::Phase::Loading; }

void DayList::resizeEvent(QResizeEvent *event) {
    const int side = std::max(metrics::pageMargin, (width() - widest) / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, metrics::spaceXs, side - metrics::scrollBarWidth, 0);
    QListView::resizeEvent(event);
}

// ---- painting

void DayList::paintEvent(QPaintEvent *event) {
    QListView::paintEvent(event);
    if (!isLoading() || m_entries.rowCount() > 0)
        return;
    QPainter painter(viewport());
    const double light = 0.5 + 0.5 * std::sin(m_pulseStep * pulseInterval / 1200.0 * 2 * std::numbers::pi);
    for (int i = 0; i < 4; ++i)
        EntryDelegate::paintSkeleton(
            painter, QRect(0, i * EntryDelegate::height(), viewport()->width(), EntryDelegate::height()), light);
}

void DayList::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_pulse.timerId())
        return QListView::timerEvent(event);
    ++m_pulseStep;
    if (!isLoading() || !isVisible())
        m_pulse.stop();
    viewport()->update();
}

QList<PosterStore::Wanted> DayList::postersInSight() const {
    QList<PosterStore::Wanted> wanted;
    const QModelIndex first = indexAt({1, 1});
    for (int row = first.isValid() ? first.row() : 0; row < m_entries.rowCount(); ++row) {
        if (visualRect(m_entries.index(row)).top() > viewport()->height())
            break;
        wanted << EntryDelegate::posterOf(m_entries.at(row).concert, devicePixelRatioF());
    }
    return wanted;
}

/// Asks for the posters in sight, and for more entries before their place comes into sight.
void DayList::lookAround() {
    if (!isVisible())
        return;
    const QList<PosterStore::Wanted> wanted = postersInSight();
    if (wanted != m_wanted)
        PosterStore::instance().want(this, wanted);
    m_wanted = wanted;
    const QScrollBar *bar = verticalScrollBar();
    if (m_entries.rowCount() > 0 && bar->value() + 2 * bar->pageStep() >= bar->maximum())
        m_entries.fetchMore({});
}

void DayList::updateGeometries() {
    QListView::updateGeometries();
    lookAround();
}

void DayList::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    lookAround();
}

bool DayList::isPainted() const {
    return std::ranges::none_of(postersInSight(), [](const PosterStore::Wanted &wanted) {
        return PosterStore::instance().find(wanted).isNull();
    });
}

void DayList::showEvent(QShowEvent *event) {
    QListView::showEvent(event);
    lookAround();
}

void DayList::hideEvent(QHideEvent *event) {
    PosterStore::instance().want(this, {});
    m_wanted.clear();
    QListView::hideEvent(event);
}

// ---- pointer and keyboard

/// A day that is seen as a whole leaves the wheel to the calendar, which turns to the next one.
void DayList::wheelEvent(QWheelEvent *event) {
    if (verticalScrollBar()->maximum() > 0)
        QListView::wheelEvent(event);
    else
        event->ignore();
}

bool DayList::isOnHeart(const QPoint &point, const QModelIndex &index) const {
    return index.isValid() && EntryDelegate::heartRect(visualRect(index)).contains(point);
}

void DayList::mouseMoveEvent(QMouseEvent *event) {
    viewport()->setCursor(indexAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void DayList::mousePressEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    m_pressed = indexAt(point);
    m_pressedHeart = isOnHeart(point, m_pressed);
    QListView::mousePressEvent(event);
}

void DayList::mouseReleaseEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool same = event->button() == Qt::LeftButton && index.isValid() && index == m_pressed;
    QListView::mouseReleaseEvent(event);
    m_pressed = QPersistentModelIndex();
    if (!same || isOnHeart(point, index) != m_pressedHeart)
        return;
    if (m_pressedHeart)
        Q_EMIT heartPressed(index.row());
    else
        Q_EMIT concertChosen(m_entries.at(index.row()).concert.id);
}

void DayList::keyPressEvent(QKeyEvent *event) {
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (index.isValid())
            Q_EMIT concertChosen(m_entries.at(index.row()).concert.id);
        return;
    case Qt::Key_F:
        if (index.isValid())
            Q_EMIT heartPressed(index.row());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_T: // a list would look for a row that begins with it
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void DayList::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    startKeyboard();
}

/// Who comes by keyboard starts at the first entry.
void DayList::startKeyboard() {
    const bool here = hasFocus() && InputMode::instance().isKeyboard();
    if (here && !currentIndex().isValid() && m_entries.rowCount() > 0)
        setCurrentIndex(m_entries.index(0));
}

void DayList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        setAccessibleDescription(EntryDelegate::description(
            m_entries.at(current.row()), m_entries.status(current.row()), m_entries.mode(), m_entries.now()));
}

bool DayList::viewportEvent(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QString text;
    if (isOnHeart(help->pos(), index))
        text = m_entries.at(index.row()).concert.favourite ? tr("Remove from favourites (F)")
                                                           : tr("Add to favourites (F)");
    else if (index.isValid())
        text = m_entries.at(index.row()).concert.title;
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
    return true;
}

} // namespace universe
