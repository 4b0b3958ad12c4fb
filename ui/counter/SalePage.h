#pragma once

#include "ui/widgets/Page.h"

namespace universe {

class BuyerCard;
class Label;
class MemberRegistration;
class OrderCard;
class PayCard;
class SaleController;
class SaveTicketsCard;
class SoldCard;

/// A sale at the counter, by keys alone: who buys, how it is paid, what was sold.
class SalePage : public Page {
    Q_OBJECT

public:
    SalePage(SaleController &sale, MemberRegistration &registration, QWidget *parent = nullptr);

    /// Of what was sold.
    [[nodiscard]] SaveTicketsCard *tickets() const { return m_tickets; }
    [[nodiscard]] BuyerCard *buyer() const { return m_buyer; }
    [[nodiscard]] PayCard *pay() const { return m_pay; }
    [[nodiscard]] SoldCard *sold() const { return m_sold; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void seatsRequested();
    void shiftRequested();
    void ownBookingRequested();
    /// Sold; on to whoever is next.
    void nextRequested();

protected:
    void retranslate() override;
    /// F2 without a name; F3 registers somebody; F6, F7 and F8 coins, cash and card.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    SaleController &m_sale;
    bool m_hadBuyer = false;
    Label *m_heading;
    OrderCard *m_order;
    BuyerCard *m_buyer;
    PayCard *m_pay;
    SoldCard *m_sold;
    SaveTicketsCard *m_tickets;
};

} // namespace universe
