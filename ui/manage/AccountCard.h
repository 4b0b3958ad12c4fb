#pragma once

#include "app/models/manage/AccountManager.h"
#include "ui/widgets/Card.h"

#include <optional>

namespace universe {

class Button;
class ChoiceField;
class Label;
class Notice;
class TextField;

/// The chosen account: another role, or locked, with the reason. Nobody does it to their own.
class AccountCard : public Card {
    Q_OBJECT

public:
    explicit AccountCard(AccountManager &manager, QWidget *parent = nullptr);

    void setAccount(const std::optional<ManagedAccount> &account);
    [[nodiscard]] ChoiceField *role() const { return m_role; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    [[nodiscard]] Button *roleButton() const { return m_setRole; }
    [[nodiscard]] Button *lockButton() const { return m_lock; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

    /// All roles, as choices.
    static void fillRoles(ChoiceField &field);

private:
    /// The reason in its one form; empty when there is none, which is said.
    [[nodiscard]] QString checkedReason();
    void changeRole();
    void toggleLock();
    void showDone(AccountManager::Act act, MemberId member);
    void showRefusal(AccountManager::Act act, const Error &error);
    void follow();

    AccountManager &m_manager;
    std::optional<ManagedAccount> m_account;
    Label *m_heading;
    Label *m_about;
    ChoiceField *m_role;
    TextField *m_reason;
    Notice *m_notice;
    Button *m_setRole;
    Button *m_lock;
};

} // namespace universe
