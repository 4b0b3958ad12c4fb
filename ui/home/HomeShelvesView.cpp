#include "ui/home/HomeShelvesView.h"

#include "ui/home/ShelfView.h"
#include "ui/style/Metrics.h"

#include <QEvent>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

using Shelf = HomeShelves::Shelf;

namespace {

constexpr int clockInterval = 15000; ///< milliseconds between repaints of what the clock changes

} // namespace

HomeShelvesView::HomeShelvesView(HomeShelves &shelves, QWidget *parent)
    : QWidget(parent)
    , m_shelves(shelves) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::spaceM);
    layout->setSpacing(metrics::spaceXs);
    for (const Shelf shelf : HomeShelves::all)
        add(shelf);
    connect(&shelves, &HomeShelves::changed, this, &HomeShelvesView::follow);
    retranslate();
    follow();
}

void HomeShelvesView::add(Shelf shelf) {
    auto *view = new ShelfView(m_shelves, shelf, this);
    m_views[size_t(shelf)] = view;
    layout()->addWidget(view);
    connect(view->list(), &ShelfList::concertChosen, this, &HomeShelvesView::concertChosen);
    connect(view->list(), &ShelfList::heartPressed, this,
            [this, shelf](int row) { m_shelves.toggleFavourite(shelf, row); });
    connect(view->list(), &ShelfList::leftVertically, this,
            [this, shelf](int direction) { moveFocus(size_t(shelf), direction); });
}

void HomeShelvesView::setWanted(bool wanted) {
    m_wanted = wanted;
    follow();
}

void HomeShelvesView::follow() { setVisible(m_wanted && !m_shelves.isEmpty()); }

void HomeShelvesView::moveFocus(size_t from, int direction) {
    for (size_t next = from + size_t(direction); next < m_views.size(); next += size_t(direction)) {
        if (!m_views[next]->isHidden()) {
            m_views[next]->list()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (direction > 0)
        Q_EMIT leftBelow();
}

bool HomeShelvesView::isPainted() const {
    return std::ranges::all_of(m_views,
                               [](const ShelfView *view) { return view->isHidden() || view->list()->isPainted(); });
}

void HomeShelvesView::showEvent(QShowEvent *event) {
    m_clock.start(clockInterval, this);
    QWidget::showEvent(event);
}

void HomeShelvesView::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_clock.timerId())
        return QWidget::timerEvent(event);
    if (!isVisible())
        m_clock.stop();
    for (const ShelfView *view : m_views)
        view->list()->viewport()->update(); // booking opened or closed
}

void HomeShelvesView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HomeShelvesView::retranslate() {
    setAccessibleName(tr("For you"));
    shelf(Shelf::OpensSoon)->setTitle(tr("Booking opens soon for your favourites"));
    shelf(Shelf::ClosingToday)->setTitle(tr("Booking closes today"));
    shelf(Shelf::NewFromFavourites)->setTitle(tr("New from your favourite singers"));
}

} // namespace universe
