#pragma once

#include "app/models/manage/AccountManager.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class Notice;
class TextField;

/// Sets the password of somebody else's account anew, with the reason.
class NewPasswordCard : public Card {
    Q_OBJECT

public:
    explicit NewPasswordCard(AccountManager &manager, QWidget *parent = nullptr);

    /// Whose; nothing that was typed for another one stays.
    void setMember(MemberId member);
    [[nodiscard]] TextField *password() const { return m_password; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    [[nodiscard]] Button *setButton() const { return m_set; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void submit();
    void showDone(AccountManager::Act act, MemberId member);
    void showRefusal(AccountManager::Act act, const Error &error);

    AccountManager &m_manager;
    MemberId m_member;
    Label *m_heading;
    Label *m_about;
    TextField *m_password;
    TextField *m_reason;
    Notice *m_notice;
    Button *m_set;
};

} // namespace universe
