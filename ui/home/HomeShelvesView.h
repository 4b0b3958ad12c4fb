#pragma once

#include "app/models/home/HomeShelves.h"

#include <QBasicTimer>
#include <QWidget>

#include <array>

namespace universe {

class ShelfView;

/// The home shelves, one below the other, over the whole width of a page. Hidden while there is nothing on them. Up and
/// down go from shelf to shelf.
class HomeShelvesView : public QWidget {
    Q_OBJECT

public:
    explicit HomeShelvesView(HomeShelves &shelves, QWidget *parent = nullptr);

    [[nodiscard]] ShelfView *shelf(HomeShelves::Shelf shelf) const { return m_views[size_t(shelf)]; }
    /// Asks for the concerts again: a booking may have opened or closed.
    void refresh() { m_shelves.refresh(); }
    /// False hides the view whatever is on the shelves.
    void setWanted(bool wanted);
    /// All posters in sight are painted.
    [[nodiscard]] bool isPainted() const;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    /// The keyboard goes on below the last shelf.
    void leftBelow();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void add(HomeShelves::Shelf shelf);
    void follow();
    void moveFocus(size_t from, int direction);
    void retranslate();

    HomeShelves &m_shelves;
    bool m_wanted = true;
    std::array<ShelfView *, HomeShelves::all.size()> m_views{};
    QBasicTimer m_clock;
};

} // namespace universe
