#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "ui/widgets/Page.h"

class QStackedLayout;
class QVBoxLayout;

namespace universe {

class BookingPanel;
class Button;
class ConcertFacts;
class ConcertPhases;
class PhasePanel;
class PhasesCard;
class PosterView;
class StateView;
class SteadyScroll;
class WaitingJoin;
class WaitingPanel;

/// The page of one concert, for guests too: what it is, what it costs, when, and whether seats can be had now.
class ConcertDetailsPage : public Page {
    Q_OBJECT

public:
    ConcertDetailsPage(const CatalogueCalls &calls, const Viewer &viewer, Favourites &favourites, ConcertId id,
                       QWidget *parent = nullptr);
    ~ConcertDetailsPage() override;

    /// Lets who finds too few seats wait for some; the page owns `join`. Without it nobody can.
    void setWaiting(std::unique_ptr<WaitingJoin> join);
    /// Tells how it is sold, and lets take part in it; the page owns `phases`.
    void setPhases(std::unique_ptr<ConcertPhases> phases);
    /// Leads to the line for these seats of a show; an empty grade is any.
    void waitFor(ShowId show, int seats, const QString &grade);
    /// Call it after a log-in and after a log-out.
    void memberChanged() { m_controller.load(); }

    [[nodiscard]] ConcertController &controller() { return m_controller; }
    [[nodiscard]] BookingPanel *panel() const { return m_panel; }
    [[nodiscard]] WaitingPanel *waitingPanel() const { return m_waiting; } ///< null without waiting
    [[nodiscard]] PhasePanel *phasePanel() const { return m_phasePanel; }  ///< null without phases
    [[nodiscard]] PhasesCard *phasesCard() const { return m_phasesCard; }  ///< null without phases
    [[nodiscard]] ConcertFacts *facts() const { return m_facts; }
    [[nodiscard]] Button *heartButton() const { return m_heart; }
    [[nodiscard]] PosterView *poster() const { return m_poster; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void seatsRequested(universe::ConcertId concert, universe::ShowId show);
    void singerChosen(universe::SingerId id);
    /// The member wants to see the booking of this concert that there is.
    void bookingRequested();
    /// To wait for seats.
    void logInRequested();
    void waitingListsRequested();
    /// To take part in a phase of the sale.
    void phaseLogInRequested();
    void drawsRequested();
    /// How it is and was sold, day by day.
    void saleHistoryRequested();
    /// The concert does not exist: the viewer goes back to all concerts.
    void concertsRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void leadToPhase();
    void leadToWaiting();
    void showState();
    void showConcert();

    ConcertController m_controller;
    std::unique_ptr<WaitingJoin> m_join;
    std::unique_ptr<ConcertPhases> m_phases;

    PosterView *m_poster;
    Button *m_heart;
    ConcertFacts *m_facts;
    BookingPanel *m_panel;
    WaitingPanel *m_waiting = nullptr;
    PhasesCard *m_phasesCard = nullptr;
    PhasePanel *m_phasePanel = nullptr;
    bool m_leadsToWaiting = false;
    QVBoxLayout *m_right;
    SteadyScroll *m_scroll;
    StateView *m_state;
    QStackedLayout *m_stack;
};

} // namespace universe
