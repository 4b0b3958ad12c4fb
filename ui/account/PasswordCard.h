#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class AccountController;
class Button;
class Label;
class MyDetails;
class Notice;
class StrengthMeter;
class TextField;

/// Another password: the one of now, the new one, and how good it is.
class PasswordCard : public Card {
    Q_OBJECT

public:
    PasswordCard(AccountController &account, MyDetails &details, QWidget *parent = nullptr);

    [[nodiscard]] TextField *oldField() const { return m_old; }
    [[nodiscard]] TextField *newField() const { return m_new; }
    [[nodiscard]] Button *changeButton() const { return m_change; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void showStrength();
    void showPhase();
    void submit();
    [[nodiscard]] QString failureText() const;

    AccountController &m_account;
    MyDetails &m_details;
    Label *m_heading;
    Label *m_about;
    TextField *m_old;
    TextField *m_new;
    StrengthMeter *m_meter;
    Notice *m_notice;
    Button *m_change;
};

} // namespace universe
