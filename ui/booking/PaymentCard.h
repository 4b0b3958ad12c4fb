#pragma once

#include "ui/widgets/Announcement.h"
#include "ui/widgets/Card.h"

namespace universe {

class AccountController;
class BookingController;
class Button;
class IconLabel;
class Label;
class Notice;
class TopUpPanel;

/// The price, the balance after it, the time left of the hold, and the button. After a failure it tells what went wrong
/// and what helps.
class PaymentCard : public Card {
    Q_OBJECT

public:
    PaymentCard(BookingController &booking, AccountController &account, QWidget *parent = nullptr);

    [[nodiscard]] Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Label *holdLabel() const { return m_hold; }
    [[nodiscard]] TopUpPanel *topUpPanel() const { return m_topUp; }

    static constexpr int cardWidth = 400;

Q_SIGNALS:
    void seatsRequested();
    void logInRequested();
    void myBookingsRequested();
    void waitingListsRequested();
    void leaveRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the big button does at the moment.
    enum class Action { Confirm, LogIn, ChooseSeats, MyBookings, MyWaitingLists, Leave };

    void addLine(Label *name, Label *value);
    [[nodiscard]] Action action() const;
    void act();
    void showAll();
    void showCoins();
    void showHold();
    void showNotice();
    void showButtons();
    [[nodiscard]] bool isToReview() const;
    [[nodiscard]] QString reviewText() const;
    [[nodiscard]] QString refusalText() const;

    BookingController &m_booking;
    AccountController &m_account;
    Label *m_totalName;
    Label *m_total;
    Label *m_beforeName;
    Label *m_before;
    Label *m_afterName;
    Label *m_after;
    Label *m_hold;
    MinuteAnnouncer m_heldFor;
    IconLabel *m_holdLine;
    Notice *m_notice;
    TopUpPanel *m_topUp;
    Button *m_confirm;
    Button *m_back;
    bool m_suggested = false;
};

} // namespace universe
