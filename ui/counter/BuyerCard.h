#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class MemberFinder;
class MemberRegistration;
class SaleController;

/// Who buys: a member who is looked for, or a walk-in without a name.
class BuyerCard : public Card {
    Q_OBJECT

public:
    BuyerCard(SaleController &sale, MemberRegistration &registration, QWidget *parent = nullptr);

    [[nodiscard]] MemberFinder *finder() const { return m_finder; }
    [[nodiscard]] Button *walkInButton() const { return m_walkIn; }
    [[nodiscard]] Label *buyer() const { return m_buyer; }
    void retranslate();

private:
    void showBuyer();

    SaleController &m_sale;
    Label *m_heading;
    MemberFinder *m_finder;
    Label *m_buyer;
    Button *m_walkIn;
};

} // namespace universe
