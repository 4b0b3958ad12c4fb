#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "ui/catalogue/PhaseSale.h"
#include "ui/catalogue/ShowButton.h"
#include "ui/widgets/Card.h"

namespace universe {

class Badge;
class Button;
class ConcertPhases;
class Label;

/// The sale status of a concert, to the second, and its dates to choose from.
class BookingPanel : public Card {
    Q_OBJECT

public:
    explicit BookingPanel(ConcertController &controller, QWidget *parent = nullptr);

    /// Says what the phase of now is and lets do, where the concert is sold in phases. They outlive the panel.
    void setPhases(const ConcertPhases &phases);

    [[nodiscard]] Button *bookButton() const { return m_book; }
    [[nodiscard]] const QList<ShowButton *> &showButtons() const { return m_buttons; }
    [[nodiscard]] Label *caption() const { return m_caption; }
    [[nodiscard]] Label *countdown() const { return m_countdown; }
    [[nodiscard]] Label *note() const { return m_note; }
    [[nodiscard]] Badge *badge() const { return m_badge; }

Q_SIGNALS:
    void showChosen(universe::ShowId id);
    /// What can be done now is in the panel of phases.
    void phaseRequested();
    /// The member has booked already and wants to see it.
    void bookingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSale();
    void showPhase(const PhaseSale &phase);
    void showCountdown();
    void showDates();
    [[nodiscard]] const Show *firstBookable() const;
    [[nodiscard]] SaleStatus saleOf(const Show &show) const;
    [[nodiscard]] std::chrono::seconds untilChange() const;
    void setBookText();
    void act();

    ConcertController &m_controller;
    const ConcertPhases *m_phases = nullptr;
    std::optional<PhaseSale> m_phase; ///< while the booking period is open
    Badge *m_badge;
    Label *m_caption;
    Label *m_countdown;
    Label *m_note;
    Label *m_period;
    QWidget *m_booked;
    Label *m_bookedText;
    Button *m_toBooking;
    Button *m_book;
    Label *m_datesHeading;
    QWidget *m_dates;
    QList<ShowButton *> m_buttons;
};

} // namespace universe
