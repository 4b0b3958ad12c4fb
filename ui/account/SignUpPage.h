#pragma once

#include "app/core/Error.h"
#include "ui/widgets/Page.h"

namespace universe {

class Button;
class Label;
class Notice;
class SessionController;
class StrengthMeter;
class TextField;

/// The form for a new account. Each field says what is still missing during typing, and what is wrong once the focus
/// leaves it. The shell takes the viewer back to the page before when finished() comes.
class SignUpPage : public Page {
    Q_OBJECT

public:
    explicit SignUpPage(SessionController &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// What kept the server from answering may be over.
    void refresh() override;

    [[nodiscard]] TextField *nameField() const { return m_name; }
    [[nodiscard]] TextField *emailField() const { return m_email; }
    [[nodiscard]] TextField *passwordField() const { return m_password; }
    [[nodiscard]] TextField *birthDateField() const { return m_birthDate; }
    [[nodiscard]] StrengthMeter *meter() const { return m_meter; }
    [[nodiscard]] Button *submitButton() const { return m_submit; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void finished();
    /// The account exists already; `email` may be empty.
    void logInRequested(const QString &email);

protected:
    void retranslate() override;

private:
    void lay();
    void wire();
    /// The flaw of a field in words; empty when it is fine.
    [[nodiscard]] QString flawOf(const TextField *field) const;
    [[nodiscard]] QString helperOf(const TextField *field) const;
    void typed(TextField *field);
    void left(TextField *field);
    void showStrength();
    void submit();
    void showFailure(const Error &error);

    SessionController &m_session;
    bool m_submitted = false;
    bool m_refusedToWrite = false; ///< the notice says that the server only reads
    Label *m_heading;
    Label *m_why;
    TextField *m_name;
    TextField *m_email;
    TextField *m_password;
    StrengthMeter *m_meter;
    TextField *m_birthDate;
    Notice *m_notice;
    Button *m_submit;
    Label *m_known;
    Button *m_logIn;
};

} // namespace universe
