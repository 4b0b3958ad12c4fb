#pragma once

#include "app/core/Ids.h"
#include "ui/widgets/Page.h"

namespace universe {

class AccountController;
class BookingController;
class FeeTable;
class Label;
class OrderCard;
class PaymentCard;

/// The confirmation before coins are spent: concert, seats, price and rules.
class ConfirmPage : public Page {
    Q_OBJECT

public:
    ConfirmPage(BookingController &booking, AccountController &account, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] PaymentCard *payment() const { return m_payment; }

Q_SIGNALS:
    void seatsRequested();
    /// A guest must log in first, then come back here.
    void logInRequested();
    void myBookingsRequested();
    void waitingListsRequested();
    void concertChosen(universe::ConcertId concert);
    /// The order is booked; the controller has the receipt.
    void booked();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeRules();
    void showOrder();
    void showFees();

    BookingController &m_booking;
    AccountController &m_account;
    Label *m_heading;
    OrderCard *m_order;
    PaymentCard *m_payment;
    Label *m_rulesTitle;
    Label *m_ruleOne;
    Label *m_ruleWhole;
    Label *m_ruleTicket;
    Label *m_feesTitle;
    FeeTable *m_fees;
};

} // namespace universe
