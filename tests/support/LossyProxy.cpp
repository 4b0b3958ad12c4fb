#include "tests/support/LossyProxy.h"

#include <QDir>
#include <QHostAddress>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace universe::test {

/// Lives in the proxy's thread.
class LossyProxy::Cable : public QObject {
public:
    Cable(LossyProxy &proxy, QString socketPath)
        : m_proxy(proxy)
        , m_socketPath(std::move(socketPath)) {}

    quint16 listen() {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] { lay(m_server->nextPendingConnection()); });
        return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : quint16(0);
    }

    void breakAll() {
        for (QTcpSocket *client : findChildren<QTcpSocket *>())
            client->abort();
    }

private:
    void lay(QTcpSocket *client) {
        client->setParent(this);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_proxy.m_cut) {
            client->abort();
            return;
        }
        auto *server = new QLocalSocket(client);
        server->connectToServer(m_socketPath);
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QLocalSocket::readyRead, client, [this, client, server] {
            const QByteArray answer = server->readAll();
            if (m_proxy.m_loseNext.exchange(false)) {
                ++m_proxy.m_lost;
                client->abort();
            } else {
                client->write(answer);
            }
        });
        connect(server, &QLocalSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    LossyProxy &m_proxy;
    QString m_socketPath;
    QTcpServer *m_server = nullptr;
};

LossyProxy::LossyProxy(const QString &socketFolder, const QString &connection) {
    QString path;
    const QDir folder(socketFolder);
    for (const QString &name : folder.entryList({u".s.PGSQL.*"_s}, QDir::System | QDir::Hidden | QDir::Files))
        if (!name.endsWith(u".lock"))
            path = folder.filePath(name);
    if (path.isEmpty())
        qFatal("proxy: no socket in %s", qUtf8Printable(socketFolder));
    m_cable = new Cable(*this, path);
    m_cable->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_cable, &QObject::deleteLater);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_cable, [&] { port = m_cable->listen(); }, Qt::BlockingQueuedConnection);
    if (port == 0)
        qFatal("proxy: cannot listen");
    // Of several values for one keyword, libpq takes the last.
    m_connection = connection + u" host=127.0.0.1 port=%1 sslmode=disable gssencmode=disable"_s.arg(port);
}

LossyProxy::~LossyProxy() {
    m_thread.quit();
    m_thread.wait();
}

void LossyProxy::cut() {
    m_cut = true;
    QMetaObject::invokeMethod(
        m_cable, [this] { m_cable->breakAll(); }, Qt::BlockingQueuedConnection);
}

} // namespace universe::test
