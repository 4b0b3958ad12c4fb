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
    /// `address` is the bus; empty means the session's, if there is one.
    explicit DesktopNotifier(const QString &address = {}, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Shows a notification; chosen() gives `about` back when the viewer chooses it.
    void show(const QString &title, const QString &text, qint64 about);
    /// Takes back the notifications that are still on the screen.
    void clear();

Q_SIGNALS:
    void chosen(qint64 about);

private Q_SLOTS:
    // Signals of the service.
    void receiveAction(uint id, const QString &action, const QDBusMessage &message);
    void receiveClosed(uint id, uint reason, const QDBusMessage &message);
    // Of the bus: the service came, went, or is another one.
    void receiveOwner(const QString &name, const QString &before, const QString &owner);

private:
    struct Notification {
        QString title;
        QString text;
        qint64 about = 0;
    };
    enum class Service { Unknown, Joining, Asking, Known };

    void findService();
    void join();
    void askOwner(const QDBusConnection &bus);
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
    QHash<uint, qint64> m_shown; ///< the `about` of those on the screen
    int m_generation = 0;        ///< tells calls from before clear()
};

} // namespace universe
