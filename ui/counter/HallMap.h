#pragma once

#include <QWidget>

class QStackedLayout;

namespace universe {

class HallWatch;
class SeatKey;
class SeatMapView;
class StateView;

/// The map of a hall for whoever works at the counter, with what its signs mean; or why it is not there.
class HallMap : public QWidget {
    Q_OBJECT

public:
    explicit HallMap(HallWatch &hall, QWidget *parent = nullptr);

    [[nodiscard]] SeatMapView *map() const { return m_map; }
    void retranslate();

Q_SIGNALS:
    /// A seat was pressed; of a standing area it is one of its places, whichever is next.
    void pressed(int seat);
    /// The hall came to be there.
    void ready();

private:
    void showState();

    HallWatch &m_hall;
    QStackedLayout *m_stack;
    SeatMapView *m_map;
    StateView *m_state;
    SeatKey *m_key;
};

} // namespace universe
