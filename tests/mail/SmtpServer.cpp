#include "tests/mail/SmtpServer.h"

#include <QJsonDocument>
#include <QtGlobal>

namespace universe::test {

SmtpServer::SmtpServer(const QStringList &arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    QStringList{QStringLiteral("-B"), QStringLiteral(SOURCE_ROOT "/tests/mail/smtp_server.py")} +
                        arguments);
    m_port = line().toInt();
    if (m_port == 0)
        qFatal("the SMTP server of the tests does not start");
}

SmtpServer::~SmtpServer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray SmtpServer::line() {
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return {};
    }
    return m_process.readLine().trimmed();
}

QJsonObject SmtpServer::next() { return QJsonDocument::fromJson(line()).object(); }

bool SmtpServer::isEmpty() {
    m_process.waitForReadyRead(0);
    return !m_process.canReadLine();
}

} // namespace universe::test
