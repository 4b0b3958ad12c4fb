#pragma once

#include <QWidget>

namespace universe {

class Button;
class Label;
class Notice;
class TextField;
struct Error;

/// Stands in the place of everything else while a session is locked. It asks for the PIN or the password of whose
/// session it is, or lets somebody else take over.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    explicit LockScreen(QWidget *parent = nullptr);

    /// Begins anew for this member.
    void open(const QString &name, bool hasPin);
    void showRefusal(const Error &error);
    /// Forgets what was typed.
    void close();

    [[nodiscard]] TextField *secret() const { return m_secret; }
    [[nodiscard]] Button *unlockButton() const { return m_unlock; }
    [[nodiscard]] Button *logOutButton() const { return m_logOut; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Label *about() const { return m_about; }

Q_SIGNALS:
    void unlockRequested(const QString &typed);
    void logOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QString &typed);
    void submit();
    void retranslate();

    QString m_name;
    bool m_hasPin = false;
    Label *m_heading;
    Label *m_about;
    TextField *m_secret;
    Notice *m_notice;
    Button *m_unlock;
    Label *m_other;
    Button *m_logOut;
};

} // namespace universe
