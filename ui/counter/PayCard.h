#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class Notice;
class SaleController;
class SegmentedControl;
class TextField;

/// How a sale is paid: the total, coins, cash or card, what is given back.
class PayCard : public Card {
    Q_OBJECT

public:
    explicit PayCard(SaleController &sale, QWidget *parent = nullptr);

    [[nodiscard]] SegmentedControl *ways() const { return m_ways; }
    [[nodiscard]] TextField *tendered() const { return m_tendered; }
    [[nodiscard]] TextField *slip() const { return m_slip; }
    [[nodiscard]] Label *change() const { return m_change; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Button *sellButton() const { return m_sell; }
    /// Where the next key goes, now that it is known who buys.
    void leadOn();
    void retranslate();

Q_SIGNALS:
    void seatsRequested();
    void shiftRequested();
    void ownBookingRequested();

private:
    void readPayment();
    void showAll();
    void showNotice();
    void showHold();
    void sell();
    [[nodiscard]] bool isEmptyAmount() const;

    SaleController &m_sale;
    Label *m_totalName;
    Label *m_total;
    SegmentedControl *m_ways;
    TextField *m_tendered;
    TextField *m_slip;
    Label *m_change;
    Label *m_hold;
    Notice *m_notice;
    Button *m_sell;
    Button *m_seats;
    Button *m_own;
};

} // namespace universe
