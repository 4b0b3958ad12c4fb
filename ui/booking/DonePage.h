#pragma once

#include "app/core/Ids.h"
#include "ui/widgets/Page.h"

namespace universe {

class BookingController;
class Button;
class Label;
class StateView;
class TicketGrid;

/// The page after a booking: its number, the tickets, the coins left, and where to go from here.
class DonePage : public Page {
    Q_OBJECT

public:
    explicit DonePage(BookingController &booking, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void activate() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] Label *numberLabel() const { return m_number; }
    [[nodiscard]] Label *balanceLabel() const { return m_balance; }
    [[nodiscard]] TicketGrid *ticketGrid() const { return m_grid; }
    [[nodiscard]] Button *myPageButton() const { return m_toMyPage; }
    [[nodiscard]] Button *moreButton() const { return m_toMore; }

Q_SIGNALS:
    void myBookingsRequested();
    void concertsRequested();

protected:
    void retranslate() override;

private:
    void showReceipt();
    void showTickets();

    BookingController &m_booking;
    Label *m_heading;
    Label *m_text;
    Label *m_numberName;
    Label *m_number;
    Label *m_totalName;
    Label *m_total;
    Label *m_balanceName;
    Label *m_balance;
    Label *m_ticketsTitle;
    StateView *m_state;
    TicketGrid *m_grid;
    Button *m_toMyPage;
    Button *m_toMore;
};

} // namespace universe
