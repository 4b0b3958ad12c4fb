#pragma once

#include "app/core/Money.h"

#include <QWidget>

namespace universe {

class Button;

/// The viewer in the bar: log in and sign up for a guest; coins, name and a menu for a member.
class SessionArea : public QWidget {
    Q_OBJECT

public:
    explicit SessionArea(QWidget *parent = nullptr);

    void showGuest();
    void showMember(const QString &name, Money balance);
    /// Offers the page of the deployment at work; only administrators have it.
    void setOperations(bool offered) { m_operations = offered; }

    /// Hides the member's name, for narrow windows.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// The width that the member's name takes; 0 for a guest.
    [[nodiscard]] int nameWidth() const;
    /// Shows the balance as a number alone, for still narrower windows.
    void setTight(bool tight);
    [[nodiscard]] bool isTight() const { return m_tight; }
    /// The width that the unit of the balance takes; 0 for a guest.
    [[nodiscard]] int unitWidth() const;

    [[nodiscard]] Button *logInButton() const { return m_logIn; }
    [[nodiscard]] Button *signUpButton() const { return m_signUp; }
    [[nodiscard]] Button *balanceButton() const { return m_coins; }
    [[nodiscard]] Button *memberButton() const { return m_person; }

Q_SIGNALS:
    void logInRequested();
    void signUpRequested();
    void myPageRequested();
    void topUpRequested();
    void operationsRequested();
    void logOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    void retranslate();

    bool m_member = false;
    bool m_operations = false;
    bool m_compact = false;
    bool m_tight = false;
    QString m_name;
    Money m_balance;
    Button *m_logIn;
    Button *m_signUp;
    Button *m_coins;
    Button *m_person;
};

} // namespace universe
