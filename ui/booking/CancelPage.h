#pragma once

#include "app/models/booking/CancellationController.h"
#include "ui/widgets/Page.h"

class QCheckBox;
class QVBoxLayout;

namespace universe {

class Button;
class Card;
class ElidedLabel;
class FeeTable;
class Label;
class Notice;

/// Cancels a booking, or some of its tickets: which, what comes back, what it costs and when that changes; then the
/// button.
class CancelPage : public Page {
    Q_OBJECT

public:
    explicit CancelPage(CancellationController &cancellation, QWidget *parent = nullptr);

    [[nodiscard]] const QList<QCheckBox *> &ticketBoxes() const { return m_boxes; }
    [[nodiscard]] Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] Button *keepButton() const { return m_keep; }
    [[nodiscard]] Label *refundLabel() const { return m_refund; }
    [[nodiscard]] Label *feeLabel() const { return m_fee; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Says that the show was moved, and that everything can be had back for nothing.
    [[nodiscard]] Notice *moved() const { return m_moved; }
    [[nodiscard]] QString when() const;

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    /// The member keeps the booking as it is.
    void left();
    /// The member answers about a show that was moved.
    void ticketsRequested(universe::BookingId booking);

protected:
    void retranslate() override;

private:
    [[nodiscard]] Card *makeBooking();
    [[nodiscard]] Card *makeSum();
    void showAll();
    void showTickets();
    void showSum();
    void showMoved();
    [[nodiscard]] bool canTryAgain() const;
    [[nodiscard]] QString refusalText(ErrorCode error) const;

    CancellationController &m_cancellation;
    Label *m_heading;
    ElidedLabel *m_name;
    Label *m_when;
    Label *m_where;
    Label *m_which;
    QVBoxLayout *m_tickets;
    QList<QCheckBox *> m_boxes; ///< one a ticket, in the order of the booking
    Label *m_refundName;
    Label *m_refund;
    Label *m_priceName;
    Label *m_price;
    Label *m_feeName;
    Label *m_fee;
    Label *m_terms;
    Notice *m_moved;
    Notice *m_notice;
    Button *m_confirm;
    Button *m_keep;
    Label *m_stepsTitle;
    FeeTable *m_steps;
    Label *m_better;
};

} // namespace universe
