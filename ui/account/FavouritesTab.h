#pragma once

#include "app/core/Ids.h"

#include <QWidget>

class QStackedWidget;

namespace universe {

class CardListView;
class LoadedView;
class MyPageController;
class SegmentedControl;

/// The concerts and singers that the member likes.
class FavouritesTab : public QWidget {
    Q_OBJECT

public:
    explicit FavouritesTab(MyPageController &controller, QWidget *parent = nullptr);

    [[nodiscard]] CardListView *concerts() const { return m_concerts; }
    [[nodiscard]] CardListView *singers() const { return m_singers; }
    [[nodiscard]] SegmentedControl *kind() const { return m_kind; }
    void retranslate();

Q_SIGNALS:
    void concertChosen(universe::ConcertId concert);
    void singerChosen(universe::SingerId singer);
    void concertsRequested();

private:
    void wire();
    void follow();

    MyPageController &m_controller;
    SegmentedControl *m_kind;
    CardListView *m_concerts;
    CardListView *m_singers;
    LoadedView *m_concertsView;
    LoadedView *m_singersView;
    QStackedWidget *m_stack;
};

} // namespace universe
