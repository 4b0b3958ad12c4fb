#pragma once

#include "ui/seatmap/SeatNews.h"

#include <QAccessibleWidget>
#include <QBasicTimer>
#include <QHash>

namespace universe {

class SeatMapView;

/// The seat map as assistive technology finds it: a tree of sections, their rows, and the seats of these. Each is made
/// when it is asked for, and stays until another hall is shown.
///
/// What changes of a seat that has been made is told, a few seats at a time: a sale changes hundreds at once, and
/// whoever listens must not wait for them before hearing of the next key.
class AccessibleSeatMap : public QAccessibleWidget {
public:
    enum class Level { Section, Row, Seat };

    explicit AccessibleSeatMap(SeatMapView &view);
    ~AccessibleSeatMap() override;

    /// Lets Qt describe seat maps by this class. Once is enough.
    static void install();
    /// Says that the keyboard is on the map's current seat.
    static void tellCurrent(SeatMapView &view);

    /// Null while the widget is going.
    [[nodiscard]] SeatMapView *view() const;
    /// By its number in the hall.
    [[nodiscard]] QAccessibleInterface *part(Level level, int number) const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    class Changes;

    void forgetParts();
    /// Tells what has changed of the seats that were made; true when there is more than can be told at once.
    bool tellChanges();

    mutable QHash<int, QAccessibleInterface *> m_parts[3]; ///< by level
    mutable SeatNews m_news;                               ///< of the seats that were made
    Changes *m_changes;
};

} // namespace universe
