#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class AccountController;
class Button;
class Label;
class MyDetails;
class Notice;
class TextField;

/// The PIN that unlocks a locked window, for whoever works here: set, changed or taken away with the password.
class PinCard : public Card {
    Q_OBJECT

public:
    PinCard(AccountController &account, MyDetails &details, QWidget *parent = nullptr);

    [[nodiscard]] TextField *password() const { return m_password; }
    [[nodiscard]] TextField *pin() const { return m_pin; }
    [[nodiscard]] Button *setButton() const { return m_set; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void followAccount();
    void showPhase();
    void submit();
    void remove();
    [[nodiscard]] bool hasPassword();
    [[nodiscard]] QString failureText() const;

    AccountController &m_account;
    MyDetails &m_details;
    bool m_isRemoving = false;
    Label *m_heading;
    Label *m_about;
    TextField *m_password;
    TextField *m_pin;
    Notice *m_notice;
    Button *m_set;
    Button *m_remove;
};

} // namespace universe
