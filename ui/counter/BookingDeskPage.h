#pragma once

#include "app/core/Booking.h"
#include "ui/widgets/Page.h"

namespace universe {

class AccountManager;
class Button;
class Card;
class DeskController;
class FoundBookingCard;
class GiveBackCard;
class Label;
class NewPasswordCard;
class Notice;
class SaveTicketsCard;
class TextField;

/// For somebody who comes to the counter with a booking: found by its number, printed again, given back.
class BookingDeskPage : public Page {
    Q_OBJECT

public:
    BookingDeskPage(DeskController &desk, AccountManager &accounts, QWidget *parent = nullptr);

    [[nodiscard]] TextField *number() const { return m_number; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] FoundBookingCard *booking() const { return m_booking; }
    [[nodiscard]] SaveTicketsCard *tickets() const { return m_tickets; }
    [[nodiscard]] GiveBackCard *giveBack() const { return m_giveBack; }
    /// Of the fan whose booking it is.
    [[nodiscard]] NewPasswordCard *password() const { return m_password; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void shiftRequested();
    /// Another seat for this ticket of the booking that was found.
    void reseatRequested(const universe::Ticket &ticket);

protected:
    void retranslate() override;

private:
    void find();
    void follow();
    void showSearch();

    DeskController &m_desk;
    AccountManager &m_accounts;
    Label *m_heading;
    TextField *m_number;
    Button *m_search; ///< for whoever has no Enter key
    Notice *m_notice;
    FoundBookingCard *m_booking;
    SaveTicketsCard *m_tickets;
    GiveBackCard *m_giveBack;
    NewPasswordCard *m_password;
    bool m_toldFound = false; ///< what was found was announced
};

} // namespace universe
