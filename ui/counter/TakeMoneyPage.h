#pragma once

#include "ui/widgets/Page.h"

namespace universe {

class Label;
class MemberFinder;
class MemberRegistration;
class TakeMoneyCard;
class TakeMoneyController;

/// Coins for a member who comes to the counter, by keys alone: who, how much, and how it is paid.
class TakeMoneyPage : public Page {
    Q_OBJECT

public:
    TakeMoneyPage(TakeMoneyController &money, MemberRegistration &registration, QWidget *parent = nullptr);

    [[nodiscard]] MemberFinder *finder() const { return m_finder; }
    [[nodiscard]] Label *member() const { return m_member; }
    [[nodiscard]] TakeMoneyCard *card() const { return m_card; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void shiftRequested();

protected:
    void retranslate() override;
    /// F7 cash, F8 a card, as in a sale.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    TakeMoneyController &m_money;
    bool m_hadMember = false;
    Label *m_heading;
    Label *m_who;
    MemberFinder *m_finder;
    Label *m_member;
    TakeMoneyCard *m_card;
};

} // namespace universe
