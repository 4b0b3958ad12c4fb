#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace universe::test {

/// The server of smtp_server.py, which says what it does.
class SmtpServer {
public:
    explicit SmtpServer(const QStringList &arguments = {});
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    [[nodiscard]] int port() const { return m_port; }
    /// The next mail that it was given; waits for it.
    QJsonObject next();
    /// No mail is there that was not taken by next().
    [[nodiscard]] bool isEmpty();

private:
    QByteArray line();

    QProcess m_process;
    int m_port = 0;
};

} // namespace universe::test
