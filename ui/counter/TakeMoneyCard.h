#pragma once

#include "app/core/Counter.h"
#include "app/core/Error.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class Notice;
class SegmentedControl;
class TakeMoneyController;
class TextField;

/// How much fuel is sold, for cash or by card, what is given back, and what came of it.
class TakeMoneyCard : public Card {
    Q_OBJECT

public:
    explicit TakeMoneyCard(TakeMoneyController &money, QWidget *parent = nullptr);

    [[nodiscard]] TextField *amount() const { return m_amount; }
    [[nodiscard]] SegmentedControl *ways() const { return m_ways; }
    [[nodiscard]] TextField *tendered() const { return m_tendered; }
    [[nodiscard]] TextField *slip() const { return m_slip; }
    [[nodiscard]] Label *change() const { return m_change; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Button *takeButton() const { return m_take; }
    void retranslate();

Q_SIGNALS:
    void shiftRequested();

private:
    [[nodiscard]] bool byCard() const;
    [[nodiscard]] bool isEmptyTendered() const;
    void take();
    void showAll();
    void showTaken(const FoundMember &member, Money amount, const MoneyTaken &taken);
    void showRefusal(ErrorCode error);

    TakeMoneyController &m_money;
    Label *m_heading;
    TextField *m_amount;
    SegmentedControl *m_ways;
    TextField *m_tendered;
    TextField *m_slip;
    Label *m_change;
    Notice *m_notice;
    Button *m_take;
};

} // namespace universe
