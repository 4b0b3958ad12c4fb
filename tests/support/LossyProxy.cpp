#include "tests/support/LossyProxy.h"

#include <QDir>
#include <QHostAddress>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace universe::test {

/// One client and its connection to the server.
class LossyProxy::Line : public QObject {
public:
    Line(LossyProxy &proxy, QTcpSocket *client, const QString &socketPath)
        : QObject(client)
        , m_proxy(proxy)
        , m_client(client)
        , m_server(new QLocalSocket(this)) {
        connect(m_client, &QTcpSocket::readyRead, this, &Line::pass);
        connect(m_server, &QLocalSocket::readyRead, this, &Line::pass);
        connect(m_server, &QLocalSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        m_server->connectToServer(socketPath);
    }

    /// Lets through what may pass now; the rest waits in the sockets.
    void pass() {
        const Holding holding = m_proxy.m_holding;
        const bool mayAsk =
            holding == Holding::Nothing || holding == Holding::Answers || (holding == Holding::Questions && !m_greeted);
        if (mayAsk && m_client->bytesAvailable() > 0) {
            m_greeted = true;
            if (std::exchange(m_isAsking, true) == false)
                ++m_proxy.m_roundTrips;
            deliver(m_server, m_client->readAll());
        } else if (m_client->bytesAvailable() > 0) {
            ++m_proxy.m_questionsHeldBack;
        }
        if (holding == Holding::All || holding == Holding::Answers || m_server->bytesAvailable() == 0)
            return;
        const QByteArray answer = m_server->readAll();
        m_isAsking = false;
        if (m_proxy.m_loseNext.exchange(false)) {
            ++m_proxy.m_lost;
            m_client->abort();
        } else {
            deliver(m_client, answer);
        }
    }

private:
    /// After half of the distance, in order.
    void deliver(QIODevice *to, const QByteArray &said) {
        if (m_way == 0ms)
            to->write(said);
        else
            QTimer::singleShot(m_way, Qt::PreciseTimer, to, [to, said] { to->write(said); });
    }

    LossyProxy &m_proxy;
    QTcpSocket *m_client;
    QLocalSocket *m_server;
    const std::chrono::milliseconds m_way = m_proxy.m_distance.load() / 2;
    bool m_isAsking = false; ///< the client spoke last
    bool m_greeted = false;  ///< the client has named itself; the tests' clients need no password
};

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

    void passAll() {
        for (Line *line : std::as_const(m_lines))
            line->pass();
    }

private:
    void lay(QTcpSocket *client) {
        ++m_proxy.m_connections;
        client->setParent(this);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_proxy.m_cut) {
            client->abort();
            return;
        }
        auto *line = new Line(m_proxy, client, m_socketPath);
        m_lines.append(line);
        connect(line, &QObject::destroyed, this, [this, line] { m_lines.removeOne(line); });
        line->pass();
    }

    LossyProxy &m_proxy;
    QString m_socketPath;
    QTcpServer *m_server = nullptr;
    QList<Line *> m_lines;
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
    const auto listen = [&] { port = m_cable->listen(); };
    QMetaObject::invokeMethod(m_cable, listen, Qt::BlockingQueuedConnection);
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
    const auto breakAll = [this] { m_cable->breakAll(); };
    QMetaObject::invokeMethod(m_cable, breakAll, Qt::BlockingQueuedConnection);
}

void LossyProxy::freeze(Frozen frozen) { hold(frozen == Frozen::Everything ? Holding::All : Holding::Questions); }

void LossyProxy::holdAnswers() { hold(Holding::Answers); }

void LossyProxy::thaw() { hold(Holding::Nothing); }

void LossyProxy::hold(Holding holding) {
    QMetaObject::invokeMethod(
        m_cable,
        [this, holding] {
            m_holding = holding;
            m_cable->passAll();
        },
        Qt::BlockingQueuedConnection);
}

} // namespace universe::test
