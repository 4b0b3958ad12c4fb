#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>

#include <optional>

class QDBusPendingCall;

namespace universe {

/// Notifications of the desktop, as freedesktop.org describes them: org.freedesktop.Notifications on the session bus.
/// Where there is no bus or no such service, nothing happens. Nothing waits: the bus is joined in the background, and
/// every call is asynchronous.
class DesktopNotifier : public QObject {
    Q_OBJECT

public:
    /// `address` of the bus; empty: that of the session, if there is one.
    explicit DesktopNotifier(const QString &address = {}, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// `about` comes back when the person chooses the notification.
    void show(const QString &title, const QString &text, qint64 about);
    /// Takes back what is still on the screen.
    void clear();

Q_SIGNALS:
    void chosen(qint64 about);

private Q_SLOTS:
    // of the service
    void receiveAction(uint id, const QString &action, const QDBusMessage &message);
    void receiveClosed(uint id, uint reason, const QDBusMessage &message);

private:
    struct Notification {
        QString title;
        QString text;
        qint64 about = 0;
    };
    enum class Service { Unknown, Joining, Asking, Known };

    void findService();
    void join();
    void askService();
    void send(const Notification &notification);
    void close(uint id);
    QDBusPendingCall call(const QString &method, const QVariantList &arguments) const;
    [[nodiscard]] bool isFromService(const QDBusMessage &message) const;

    QString m_address;
    QString m_connectionName;
    std::optional<QDBusConnection> m_bus;
    Service m_service = Service::Unknown;
    QString m_serviceName;    ///< the unique one: others may send signals of the same names
    bool m_hasMarkup = false; ///< the service reads markup in texts
    QList<Notification> m_waiting;
    QHash<uint, qint64> m_shown; ///< what those on the screen are about
    int m_generation = 0;        ///< tells what was sent before clear()
};

} // namespace universe
