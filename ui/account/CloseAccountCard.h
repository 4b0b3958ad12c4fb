#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class AccountController;
class Button;
class Label;
class MyDetails;
class MyPageController;
class Notice;
class TextField;

/// Closes the account for good, with the password. What stands in the way is said in words.
class CloseAccountCard : public Card {
    Q_OBJECT

public:
    CloseAccountCard(MyPageController &mine, AccountController &account, QWidget *parent = nullptr);

    [[nodiscard]] Label *obstacles() const { return m_obstacles; }
    [[nodiscard]] TextField *passwordField() const { return m_password; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    void follow();
    void showPhase();
    void submit();
    [[nodiscard]] QString obstaclesText() const;
    [[nodiscard]] QString failureText() const;

    MyPageController &m_mine;
    AccountController &m_account;
    MyDetails &m_details;
    Label *m_heading;
    Label *m_about;
    Label *m_obstacles;
    TextField *m_password;
    Notice *m_notice;
    Button *m_close;
};

} // namespace universe
