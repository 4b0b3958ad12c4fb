#include "ui/calendar/DayList.h"

#include "ui/calendar/EntryDelegate.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ToolTip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace universe {

namespace {

constexpr int widest = 1120; ///< a row that is wider is hard to follow with the eye

} // namespace

DayList::DayList(CalendarDayModel &entries, QWidget *parent)
    : PosterList(parent)
    , m_entries(entries) {
    setModel(&entries);
    setItemDelegate(new EntryDelegate(this));
    connect(this, &PosterList::opened, this,
            [this](const QModelIndex &index) { Q_EMIT concertChosen(m_entries.at(index.row()).concert.id); });
    connect(this, &PosterList::spotPressed, this,
            [this](const QModelIndex &index) { Q_EMIT heartPressed(index.row()); });
    connect(&m_entries, &CalendarDayModel::stateChanged, this, [this] {
        if (isLoading() && isVisible())
            m_pulse.start(this);
        startKeyboard();
        viewport()->update();
    });
}

std::optional<PosterStore::Wanted> DayList::posterOf(const QModelIndex &index) const {
    return EntryDelegate::posterOf(m_entries.at(index.row()).concert, devicePixelRatioF());
}

bool DayList::isOnSpot(const QPoint &point, const QModelIndex &index) const {
    return index.isValid() && EntryDelegate::heartRect(visualRect(index)).contains(point);
}

bool DayList::isLoading() const { return m_entries.state().phase == LoadState::Phase::Loading; }

void DayList::resizeEvent(QResizeEvent *event) {
    const int side = std::max(metrics::pageMargin, (width() - widest) / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, metrics::spaceXs, side - metrics::scrollBarWidth, 0);
    PosterList::resizeEvent(event);
}

// ---- painting

void DayList::paintEvent(QPaintEvent *event) {
    PosterList::paintEvent(event);
    if (!isLoading() || m_entries.rowCount() > 0)
        return;
    QPainter painter(viewport());
    const int height = EntryDelegate::height();
    for (int i = 0; i < 4; ++i)
        EntryDelegate::paintSkeleton(painter, QRect(0, i * height, viewport()->width(), height), m_pulse.light());
}

void DayList::timerEvent(QTimerEvent *event) {
    if (!m_pulse.beat(*event))
        return PosterList::timerEvent(event);
    if (!isLoading() || !isVisible())
        m_pulse.stop();
    viewport()->update();
}

/// Asks for more entries before the end comes into sight.
void DayList::lookAround() {
    if (!isVisible())
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (m_entries.rowCount() > 0 && bar->value() + 2 * bar->pageStep() >= bar->maximum())
        m_entries.fetchMore({});
}

void DayList::updateGeometries() {
    PosterList::updateGeometries();
    lookAround();
}

void DayList::scrollContentsBy(int dx, int dy) {
    PosterList::scrollContentsBy(dx, dy);
    lookAround();
}

void DayList::showEvent(QShowEvent *event) {
    PosterList::showEvent(event);
    lookAround();
}

// ---- pointer and keyboard

/// Leaves the wheel to the calendar, which turns to the next day, when the whole day is in sight.
void DayList::wheelEvent(QWheelEvent *event) {
    if (verticalScrollBar()->maximum() > 0)
        PosterList::wheelEvent(event);
    else
        event->ignore();
}

void DayList::keyPressEvent(QKeyEvent *event) {
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (index.isValid())
            Q_EMIT opened(index);
        return;
    case Qt::Key_F:
        if (index.isValid())
            Q_EMIT spotPressed(index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_T: // a list would look for a row that begins with it
        event->ignore();
        return;
    default:
        PosterList::keyPressEvent(event);
    }
}

void DayList::focusInEvent(QFocusEvent *event) {
    PosterList::focusInEvent(event);
    startKeyboard();
}

/// The keyboard starts at the first entry.
void DayList::startKeyboard() {
    const bool here = hasFocus() && InputMode::instance().isKeyboard();
    if (here && !currentIndex().isValid() && m_entries.rowCount() > 0)
        setCurrentIndex(m_entries.index(0));
}

void DayList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    PosterList::currentChanged(current, previous);
    if (current.isValid())
        setAccessibleDescription(itemName(current.row()));
}

QString DayList::itemName(int item) const {
    return EntryDelegate::description(m_entries.at(item), m_entries.status(item), m_entries.mode(), m_entries.now());
}

QString DayList::spotName(int item) const {
    return m_entries.at(item).concert.favourite ? tr("Remove from favourites (F)") : tr("Add to favourites (F)");
}

bool DayList::viewportEvent(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return PosterList::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QString text;
    if (isOnSpot(help->pos(), index))
        text = spotName(index.row());
    else if (index.isValid())
        text = m_entries.at(index.row()).concert.title;
    showToolTip(help->globalPos(), text, viewport());
    return true;
}

} // namespace universe
