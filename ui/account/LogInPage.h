#pragma once

#include "app/core/Error.h"
#include "ui/widgets/Page.h"

namespace universe {

class Button;
class Label;
class Notice;
class SessionController;
class TextField;

/// E-mail and password. The shell takes the viewer back to the page before when finished() comes.
class LogInPage : public Page {
    Q_OBJECT

public:
    /// Why a guest is asked to log in.
    enum class Reason { Asked, ToBook, ToTakePart, ToLike, ForMyPage, Expired };

    explicit LogInPage(SessionController &session, Reason reason = Reason::Asked, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// What kept the server from answering may be over.
    void refresh() override;

    [[nodiscard]] TextField *emailField() const { return m_email; }
    [[nodiscard]] TextField *passwordField() const { return m_password; }
    [[nodiscard]] Button *submitButton() const { return m_submit; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Fills in the address, so that only the password is left to type.
    void setEmail(const QString &email);

Q_SIGNALS:
    void finished();
    void signUpRequested();

protected:
    void retranslate() override;

private:
    void submit();
    void showFailure(const Error &error);
    [[nodiscard]] QString reasonText() const;

    SessionController &m_session;
    Reason m_reason;
    bool m_submitted = false;
    bool m_refusedToWrite = false; ///< the notice says that the server only reads
    Label *m_heading;
    Label *m_why;
    TextField *m_email;
    TextField *m_password;
    Notice *m_notice;
    Button *m_submit;
    Label *m_newHere;
    Button *m_signUp;
};

} // namespace universe
