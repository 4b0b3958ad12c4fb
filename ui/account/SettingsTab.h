#pragma once

#include <QWidget>

namespace universe {

class AccountController;
class CloseAccountCard;
class DetailsCard;
class LoadedView;
class MyPageController;
class NoticesCard;
class PasswordCard;
class PinCard;

/// What members set for themselves: their details, which reminders they want, their password and PIN, and that the
/// account ends.
class SettingsTab : public QWidget {
    Q_OBJECT

public:
    SettingsTab(MyPageController &controller, AccountController &account, QWidget *parent = nullptr);

    [[nodiscard]] DetailsCard *details() const { return m_details; }
    [[nodiscard]] PasswordCard *password() const { return m_password; }
    [[nodiscard]] PinCard *pin() const { return m_pin; }
    [[nodiscard]] CloseAccountCard *closing() const { return m_closing; }
    [[nodiscard]] NoticesCard *notices() const { return m_notices; }
    /// Asks the server for all that is here.
    void load();
    void retranslate();

private:
    void follow();

    MyPageController &m_controller;
    AccountController &m_account;
    DetailsCard *m_details;
    NoticesCard *m_notices;
    PasswordCard *m_password;
    PinCard *m_pin;
    CloseAccountCard *m_closing;
    LoadedView *m_view;
};

} // namespace universe
