#pragma once

#include "ui/widgets/Page.h"

class QTableView;

namespace universe {

class AccountCard;
class AccountManager;
class Button;
class Label;
class NewAccountCard;
class NewPasswordCard;
class StateView;
class TextField;

/// Accounts, for administrators: whoever works for the house, or anybody who is looked for.
class AccountsPage : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(AccountManager &manager, QWidget *parent = nullptr);

    [[nodiscard]] TextField *query() const { return m_query; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] Button *moreButton() const { return m_more; }
    [[nodiscard]] AccountCard *account() const { return m_account; }
    [[nodiscard]] NewPasswordCard *password() const { return m_password; }
    [[nodiscard]] NewAccountCard *newAccount() const { return m_new; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void activate() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void lay();
    void find();
    void choose();
    void follow();

    AccountManager &m_manager;
    qint64 m_chosen = 0; ///< the number of the member whose row is chosen, through every reload
    Label *m_heading;
    TextField *m_query;
    Button *m_search;
    QTableView *m_table;
    StateView *m_state;
    Button *m_more;
    AccountCard *m_account;
    NewPasswordCard *m_password;
    NewAccountCard *m_new;
};

} // namespace universe
