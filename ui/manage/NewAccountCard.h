#pragma once

#include "app/models/manage/AccountManager.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class ChoiceField;
class Label;
class Notice;
class TextField;

/// Makes an account for somebody of the house.
class NewAccountCard : public Card {
    Q_OBJECT

public:
    explicit NewAccountCard(AccountManager &manager, QWidget *parent = nullptr);

    [[nodiscard]] TextField *name() const { return m_name; }
    [[nodiscard]] TextField *email() const { return m_email; }
    [[nodiscard]] ChoiceField *role() const { return m_role; }
    [[nodiscard]] TextField *password() const { return m_password; }
    [[nodiscard]] Button *createButton() const { return m_create; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Nothing that was typed is left to the next one here.
    void clear();
    void retranslate();

private:
    void submit();
    void showPhase();
    void showRefusal(AccountManager::Act act, const Error &error);

    AccountManager &m_manager;
    Label *m_heading;
    TextField *m_name;
    TextField *m_email;
    ChoiceField *m_role;
    TextField *m_password;
    Notice *m_notice;
    Button *m_create;
};

} // namespace universe
