#pragma once

#include "app/core/Ids.h"

#include <QWidget>

namespace universe {

class CardListView;
class LoadedView;
class MyPageController;
class SegmentedControl;

/// The member's bookings: those still to come, and those that are over.
class BookingsTab : public QWidget {
    Q_OBJECT

public:
    explicit BookingsTab(MyPageController &controller, QWidget *parent = nullptr);

    [[nodiscard]] CardListView *list() const { return m_list; }
    [[nodiscard]] SegmentedControl *period() const { return m_period; }
    void retranslate();

Q_SIGNALS:
    void ticketsRequested(universe::BookingId booking);
    void concertsRequested();

private:
    void follow();

    MyPageController &m_controller;
    SegmentedControl *m_period;
    CardListView *m_list;
    LoadedView *m_view;
};

} // namespace universe
