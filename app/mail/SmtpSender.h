#pragma once

#include "app/mail/Mail.h"

#include <chrono>
#include <memory>

namespace universe {

/// Where mail goes out. "smtp://" encrypts by STARTTLS, which only a server on this machine need not have; "smtps://"
/// from the start. The URL may name a user.
struct MailServer {
    QString url;
    QString password{};
    QByteArray authority{}; ///< certificates (PEM) of who signs the server's; empty: the system's
};

/// What became of sending a mail, in the words of private.settle_mail.
struct MailOutcome {
    enum class Kind {
        Sent,
        Later,  ///< it certainly did not go out, and may next time
        Never,  ///< the server wants no such mail
        Unsure, ///< the connection ended when all may have been there
    };
    Kind kind;
    QString error{}; ///< unless sent
};

/// Sends mails over one connection. It blocks: never use it on the GUI thread.
class SmtpSender {
public:
    explicit SmtpSender(MailServer server, std::chrono::milliseconds timeout = std::chrono::seconds(60));
    ~SmtpSender();
    Q_DISABLE_COPY_MOVE(SmtpSender)

    MailOutcome send(const Mail &mail);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    MailServer m_server;
};

} // namespace universe
