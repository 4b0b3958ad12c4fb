#pragma once

#include <QWidget>

class QTableView;

namespace universe {

class AccountController;
class ColumnScroll;
class Label;
class LoadedView;
class MyPageController;
class TopUpPanel;

/// The member's coins: the balance, the ledger, and topping up where that is possible.
class CoinsTab : public QWidget {
    Q_OBJECT

public:
    CoinsTab(MyPageController &controller, AccountController &account, QWidget *parent = nullptr);

    [[nodiscard]] TopUpPanel *topUpPanel() const { return m_topUp; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] Label *balanceLabel() const { return m_balance; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void showBalance();

    MyPageController &m_controller;
    AccountController &m_account;
    Label *m_balanceName;
    Label *m_balance;
    Label *m_topUpTitle;
    Label *m_counter;
    TopUpPanel *m_topUp;
    ColumnScroll *m_column = nullptr;
    QTableView *m_table;
    LoadedView *m_view;
};

} // namespace universe
