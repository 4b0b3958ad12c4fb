#include "ui/seatmap/AccessibleHallPart.h"

#include "ui/seatmap/AccessibleSeatMap.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatText.h"

#include <algorithm>

namespace universe {

using Level = AccessibleSeatMap::Level;

namespace {

void tellState(QAccessibleInterface *about, QAccessible::State change) {
    QAccessibleStateChangeEvent event(about, change);
    QAccessible::updateAccessibility(&event);
}

} // namespace

// ---- what all parts have in common

// Parts of a hall that is gone are gone themselves: what is left is of the hall that is shown.
bool AccessibleHallPart::isValid() const { return m_map.view() && m_map.view()->geometry(); }

SeatMapView &AccessibleHallPart::view() const { return *m_map.view(); }

const SeatGeometry &AccessibleHallPart::hall() const { return *view().geometry(); }

QWindow *AccessibleHallPart::window() const { return m_map.window(); }

QAccessibleInterface *AccessibleHallPart::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *part = child(i); part->rect().contains(x, y))
            return part;
    }
    return nullptr;
}

int AccessibleHallPart::indexOfChild(const QAccessibleInterface *child) const {
    const auto *part = dynamic_cast<const AccessibleHallPart *>(child);
    if (!part || part->parent() != this)
        return -1;
    return part->number() - static_cast<const AccessibleHallPart *>(this->child(0))->number();
}

QString AccessibleHallPart::text(QAccessible::Text kind) const {
    return kind == QAccessible::Name && isValid() ? name() : QString();
}

QRect AccessibleHallPart::rect() const {
    if (!isValid())
        return {};
    const QRectF metres = area();
    const QRectF there(view().camera().toScreen(metres.topLeft()), view().camera().toScreen(metres.bottomRight()));
    const QRect seen = there.toAlignedRect().intersected(view().rect());
    return seen.isEmpty() ? QRect() : QRect(view().mapToGlobal(seen.topLeft()), seen.size());
}

QAccessible::State AccessibleHallPart::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QAccessible::State all = m_map.state();
    state.disabled = all.disabled;
    state.invisible = all.invisible;
    state.offscreen = rect().isEmpty();
    return state;
}

void *AccessibleHallPart::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleHallPart::actionNames() const {
    QStringList names;
    if (!isValid() || m_map.state().disabled)
        return names;
    if (canBePressed())
        names << pressAction();
    return names << setFocusAction();
}

void AccessibleHallPart::doAction(const QString &action) {
    if (!actionNames().contains(action))
        return;
    if (action == pressAction()) {
        press();
    } else {
        view().setFocus(Qt::OtherFocusReason);
        view().goToSeat(firstSeat());
    }
}

// ---- a section

QAccessibleInterface *AccessibleSection::parent() const { return &map(); }

int AccessibleSection::childCount() const { return isValid() && !section().isStanding ? section().rowCount : 0; }

QAccessibleInterface *AccessibleSection::child(int index) const {
    return index >= 0 && index < childCount() ? map().part(Level::Row, section().firstRow + index) : nullptr;
}

QString AccessibleSection::name() const {
    return seattext::sectionSentence(hall(), number(), view().state().freeInSection(number()));
}

QRectF AccessibleSection::area() const { return section().bounds; }

int AccessibleSection::firstSeat() const { return section().first; }

void AccessibleSection::press() {
    if (section().isStanding)
        view().pressSeat(section().first);
    else
        view().showSection(number());
}

// ---- a row

QAccessibleInterface *AccessibleRow::parent() const {
    return isValid() ? map().part(Level::Section, row().section) : nullptr;
}

int AccessibleRow::childCount() const { return isValid() ? row().count : 0; }

QAccessibleInterface *AccessibleRow::child(int index) const {
    return index >= 0 && index < childCount() ? map().part(Level::Seat, row().first + index) : nullptr;
}

QString AccessibleRow::name() const {
    const auto states = view().state().states().sliced(row().first, row().count);
    return seattext::rowSentence(hall(), number(), int(states.count(SeatState::Free)));
}

QRectF AccessibleRow::area() const {
    QRectF area;
    for (int seat = row().first; seat < row().first + row().count; ++seat)
        area |= hall().seatArea(seat);
    return area;
}

int AccessibleRow::firstSeat() const { return row().first; }

/// As an arrow key that comes to it: near enough to tell the seats apart.
void AccessibleRow::press() { view().goToSeat(row().first); }

// ---- a seat

QAccessibleInterface *AccessibleSeat::parent() const {
    return isValid() ? map().part(Level::Row, hall().rowIndex(number())) : nullptr;
}

QAccessible::State AccessibleSeat::state() const {
    QAccessible::State state = AccessibleHallPart::state();
    if (state.invalid)
        return state;
    const QAccessible::State all = map().state();
    state.checkable = true;
    state.checked = view().isPicked(number());
    state.disabled = all.disabled || !canBePressed();
    state.focusable = all.focusable; // the arrow keys come to what is taken, too
    state.focused = all.focused && view().currentSeat() == number();
    return state;
}

QString AccessibleSeat::name() const {
    return seattext::seatSentence(view().state(), number(), view().isPicked(number()));
}

QRectF AccessibleSeat::area() const { return hall().seatArea(number()); }

bool AccessibleSeat::canBePressed() const { return view().isPicked(number()) || view().state().canBeChosen(number()); }

void AccessibleSeat::press() { view().pressSeat(number()); }

void AccessibleSeat::tell(const SeatNews::Change &change) {
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessible::State state; // one at a time: Qt hands over the first that it finds
    if (change.picked) {
        state.checked = true;
        tellState(this, state);
    }
    if (change.pressable) {
        state = {};
        state.disabled = true;
        tellState(this, state);
    }
}

} // namespace universe
