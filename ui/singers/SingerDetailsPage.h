#pragma once

#include "app/models/singers/SingerController.h"
#include "ui/widgets/Page.h"

#include <QBasicTimer>

class QStackedLayout;

namespace universe {

class ColumnScroll;
class ConcertShelf;
class SegmentedControl;
class SingerFacts;
class StateView;

/// One singer: who that is, beside the concerts that can be booked, that will be, and that have been.
class SingerDetailsPage : public Page {
    Q_OBJECT

public:
    using List = SingerController::List;

    SingerDetailsPage(const SingerCalls &calls, const CatalogueCalls &catalogue, const Viewer &viewer,
                      Favourites &favourites, SingerId id, QWidget *parent = nullptr);

    /// Call it after a log-in and after a log-out.
    void memberChanged() { m_controller.load(); }

    [[nodiscard]] SingerController &controller() { return m_controller; }
    [[nodiscard]] SingerFacts *facts() const { return m_facts; }
    [[nodiscard]] SegmentedControl *tabs() const { return m_tabs; }
    [[nodiscard]] ConcertShelf *shelf(List list) const { return m_shelves[size_t(list)]; }
    [[nodiscard]] List currentList() const;

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override { m_controller.load(); }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void singerChosen(universe::SingerId id);
    /// The singer does not exist: the viewer goes back to all singers.
    void allSingersRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void lay();
    void layContent();
    void wire();
    void showState();
    void showConcerts();
    void showNothing();
    void chooseBestList();

    SingerController m_controller;
    bool m_listChosen = false; ///< by the viewer, or once by chooseBestList()
    QBasicTimer m_clock;

    QWidget *m_content;
    ColumnScroll *m_side;
    SingerFacts *m_facts;
    SegmentedControl *m_tabs;
    std::array<ConcertShelf *, SingerController::lists.size()> m_shelves;
    QStackedLayout *m_shelfStack;
    StateView *m_state;
    QStackedLayout *m_stack;
};

} // namespace universe
