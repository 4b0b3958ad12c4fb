#pragma once

#include "app/core/Counter.h"

#include <QWidget>

namespace universe {

class Button;
class Label;
class MemberRegistration;
class Notice;
class TextField;
struct Error;

/// What an account needs, of a fan who is here and has none.
class RegisterForm : public QWidget {
    Q_OBJECT

public:
    explicit RegisterForm(MemberRegistration &registration, QWidget *parent = nullptr);

    [[nodiscard]] TextField *name() const { return m_name; }
    [[nodiscard]] TextField *email() const { return m_email; }
    [[nodiscard]] TextField *phone() const { return m_phone; }
    [[nodiscard]] TextField *birthDate() const { return m_birthDate; }
    [[nodiscard]] Button *submitButton() const { return m_submit; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

    /// Shows it empty, but for what was looked for in vain.
    void open(const QString &lookedFor);
    void retranslate();

Q_SIGNALS:
    void registered(const universe::FoundMember &member, const QString &password);
    /// Put away without an account.
    void closed();

protected:
    /// Escape puts it away.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QList<TextField *> fields() const { return {m_name, m_email, m_phone, m_birthDate}; }
    [[nodiscard]] QString flawOf(const TextField *field) const;
    void submit();
    void close();
    void showPhase();
    void showRefusal(const Error &error);

    MemberRegistration &m_registration;
    Label *m_heading;
    TextField *m_name;
    TextField *m_email;
    TextField *m_phone;
    TextField *m_birthDate;
    Notice *m_notice;
    Button *m_submit;
    Button *m_cancel;
    QString m_password;    ///< of the attempt under way
    bool m_isMine = false; ///< the attempt under way is of this form
};

} // namespace universe
