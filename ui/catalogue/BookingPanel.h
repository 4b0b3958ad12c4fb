#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "ui/catalogue/ShowButton.h"
#include "ui/widgets/Card.h"

namespace universe {

class Badge;
class Button;
class Label;

/// The sale status of a concert, to the second, and its dates to choose from.
class BookingPanel : public Card {
    Q_OBJECT

public:
    explicit BookingPanel(ConcertController &controller, QWidget *parent = nullptr);

    [[nodiscard]] Button *bookButton() const { return m_book; }
    [[nodiscard]] const QList<ShowButton *> &showButtons() const { return m_buttons; }
    [[nodiscard]] Label *countdown() const { return m_countdown; }

Q_SIGNALS:
    void showChosen(universe::ShowId id);
    /// The member has booked already and wants to see it.
    void bookingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSale();
    void showCountdown();
    void showDates();
    [[nodiscard]] const Show *firstBookable() const;
    [[nodiscard]] SaleStatus saleOf(const Show &show) const;
    void setBookText();

    ConcertController &m_controller;
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
