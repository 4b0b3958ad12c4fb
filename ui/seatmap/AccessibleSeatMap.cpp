#include "ui/seatmap/AccessibleSeatMap.h"

#include "ui/seatmap/AccessibleHallPart.h"
#include "ui/seatmap/SeatMapView.h"

#include <QTimerEvent>

#include <utility>

namespace universe {

namespace {

constexpr int toldAtOnce = 20;
constexpr int pause = 100; // milliseconds

QAccessibleInterface *make(const QString &, QObject *object) {
    auto *view = qobject_cast<SeatMapView *>(object);
    return view ? new AccessibleSeatMap(*view) : nullptr;
}

AccessibleHallPart *makePart(AccessibleSeatMap &map, AccessibleSeatMap::Level level, int number) {
    switch (level) {
    case AccessibleSeatMap::Level::Section:
        return new AccessibleSection(map, number);
    case AccessibleSeatMap::Level::Row:
        return new AccessibleRow(map, number);
    case AccessibleSeatMap::Level::Seat:
        break;
    }
    return new AccessibleSeat(map, number);
}

} // namespace

/// Hears of changes, and tells the rest of them a little later.
class AccessibleSeatMap::Changes : public QObject {
public:
    Changes(AccessibleSeatMap &map, SeatMapView &view)
        : m_map(map) {
        connect(&view, &SeatMapView::hallChanged, this, [this] {
            m_later.stop();
            m_map.forgetParts();
        });
        connect(&view, &SeatMapView::seatsChanged, this, [this] {
            if (!m_later.isActive())
                tell();
        });
    }

protected:
    void timerEvent(QTimerEvent *) override { tell(); }

private:
    void tell() {
        if (m_map.tellChanges())
            m_later.start(pause, this);
        else
            m_later.stop();
    }

    AccessibleSeatMap &m_map;
    QBasicTimer m_later;
};

void AccessibleSeatMap::install() { QAccessible::installFactory(&make); }

AccessibleSeatMap::AccessibleSeatMap(SeatMapView &view)
    : QAccessibleWidget(&view, QAccessible::Tree)
    , m_changes(new Changes(*this, view)) {}

AccessibleSeatMap::~AccessibleSeatMap() {
    delete m_changes;
    forgetParts();
}

SeatMapView *AccessibleSeatMap::view() const { return qobject_cast<SeatMapView *>(object()); }

void AccessibleSeatMap::forgetParts() {
    m_news.clear();
    for (auto &level : m_parts) {
        for (QAccessibleInterface *part : std::exchange(level, {}))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
    }
}

QAccessibleInterface *AccessibleSeatMap::part(Level level, int number) const {
    QAccessibleInterface *&part = m_parts[int(level)][number];
    if (!part) {
        part = makePart(const_cast<AccessibleSeatMap &>(*this), level, number);
        QAccessible::registerAccessibleInterface(part);
        if (level == Level::Seat)
            m_news.follow(number, view()->facts(number));
    }
    return part;
}

int AccessibleSeatMap::childCount() const {
    return view() && view()->geometry() ? int(view()->geometry()->sections().size()) : 0;
}

QAccessibleInterface *AccessibleSeatMap::child(int index) const {
    return index >= 0 && index < childCount() ? part(Level::Section, index) : nullptr;
}

int AccessibleSeatMap::indexOfChild(const QAccessibleInterface *child) const {
    const auto *section = dynamic_cast<const AccessibleSection *>(child);
    return section && section->parent() == this ? section->number() : -1;
}

QAccessibleInterface *AccessibleSeatMap::childAt(int x, int y) const {
    if (childCount() == 0 || !rect().contains(x, y))
        return nullptr;
    const QPointF there = view()->camera().toHall(view()->mapFromGlobal(QPointF(x, y)));
    return child(view()->geometry()->sectionAt(there));
}

QAccessibleInterface *AccessibleSeatMap::focusChild() const {
    if (childCount() == 0 || !view()->hasFocus() || view()->currentSeat() < 0)
        return QAccessibleWidget::focusChild();
    return part(Level::Seat, view()->currentSeat());
}

void AccessibleSeatMap::tellCurrent(SeatMapView &view) {
    const auto *map = dynamic_cast<AccessibleSeatMap *>(QAccessible::queryAccessibleInterface(&view));
    if (!map || !view.hasFocus() || view.currentSeat() < 0)
        return;
    QAccessibleEvent focus(map->part(Level::Seat, view.currentSeat()), QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

bool AccessibleSeatMap::tellChanges() {
    const auto changes =
        m_news.take([this](int seat) { return view()->facts(seat); }, view()->currentSeat(), toldAtOnce);
    for (const SeatNews::Change &change : changes)
        static_cast<AccessibleSeat *>(part(Level::Seat, change.seat))->tell(change);
    return changes.size() >= toldAtOnce;
}

} // namespace universe
