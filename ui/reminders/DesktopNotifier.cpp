#include "ui/reminders/DesktopNotifier.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUuid>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto defaultAction = u"default"_s;        // a click on the notification itself
constexpr int serversChoice = -1;               // how long a notification stays
const auto busName = u"org.freedesktop.DBus"_s; // of the bus itself
const auto busPath = u"/org/freedesktop/DBus"_s;

/// Without this, libdbus would start a bus of its own to have one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// The handler gets the finished call; never after the receiver's end.
template <typename Handler>
void whenAnswered(QObject *receiver, const QDBusPendingCall &call, Handler handler) {
    auto *watcher = new QDBusPendingCallWatcher(call, receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(*watcher);
    });
}

} // namespace

DesktopNotifier::DesktopNotifier(const QString &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_connectionName(u"notifier-"_s + QUuid::createUuid().toString(QUuid::Id128)) {}

DesktopNotifier::~DesktopNotifier() {
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_connectionName);
}

void DesktopNotifier::show(const QString &title, const QString &text, qint64 about) {
    const Notification notification{title, text, about};
    if (m_service == Service::Known) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    if (m_service == Service::Unknown)
        findService();
}

void DesktopNotifier::clear() {
    ++m_generation;
    m_waiting.clear();
    for (const uint id : m_shown.keys())
        close(id);
    m_shown.clear();
}

void DesktopNotifier::findService() {
    if (m_bus)
        askService();
    else if (!m_address.isEmpty() || hasSessionBus())
        join();
    else
        m_waiting.clear();
}

void DesktopNotifier::join() {
    m_service = Service::Joining;
    const auto connectToBus = [address = m_address, name = m_connectionName] {
        return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                                 : QDBusConnection::connectToBus(address, name);
    };
    whenDone(this, inBackground(connectToBus), [this](QDBusConnection bus) {
        if (!bus.isConnected()) {
            QDBusConnection::disconnectFromBus(m_connectionName);
            m_service = Service::Unknown;
            m_waiting.clear();
            return;
        }
        // Takes signals from any sender: naming the service here would ask for its owner and wait for the answer.
        bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(receiveAction(uint, QString, QDBusMessage)));
        bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(receiveClosed(uint, uint, QDBusMessage)));
        bus.connect(busName, busPath, busName, u"NameOwnerChanged"_s, {service}, {}, this,
                    SLOT(receiveOwner(QString, QString, QString)));
        m_bus = bus;
        askOwner(bus);
        askService();
    });
}

/// Who the service is. Answers of its own name it too, but not in every Qt.
void DesktopNotifier::askOwner(const QDBusConnection &bus) {
    QDBusMessage question = QDBusMessage::createMethodCall(busName, busPath, busName, u"GetNameOwner"_s);
    question.setArguments({service});
    whenAnswered(this, bus.asyncCall(question), [this](const QDBusPendingReply<QString> &reply) {
        if (!reply.isError()) // else receiveOwner() hears of it when it comes
            m_serviceName = reply.value();
    });
}

/// Whether it is there, and how it reads a text.
void DesktopNotifier::askService() {
    m_service = Service::Asking;
    whenAnswered(this, call(u"GetCapabilities"_s, {}), [this](const QDBusPendingReply<QStringList> &reply) {
        m_service = reply.isError() ? Service::Unknown : Service::Known; // a service may be started later
        const QList<Notification> waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return;
        m_hasMarkup = reply.value().contains(u"body-markup"_s);
        for (const Notification &notification : waiting)
            send(notification);
    });
}

void DesktopNotifier::send(const Notification &notification) {
    const QStringList actions{defaultAction, tr("Open")};
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    const QString text = m_hasMarkup ? notification.text.toHtmlEscaped() : notification.text;
    const auto sent = call(u"Notify"_s, {QCoreApplication::applicationName(), 0U, QGuiApplication::desktopFileName(),
                                         notification.title, text, actions, hints, serversChoice});
    whenAnswered(this, sent,
                 [this, about = notification.about, generation = m_generation](const QDBusPendingReply<uint> &reply) {
                     if (reply.isError()) {
                         m_service = Service::Unknown;
                         return;
                     }
                     if (generation == m_generation)
                         m_shown.insert(reply.value(), about);
                     else
                         close(reply.value());
                 });
}

void DesktopNotifier::close(uint id) {
    call(u"CloseNotification"_s, {id}); // nobody waits for the answer
}

QDBusPendingCall DesktopNotifier::call(const QString &method, const QVariantList &arguments) const {
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return m_bus ? m_bus->asyncCall(message) : QDBusPendingCall::fromError({QDBusError::Disconnected, {}});
}

void DesktopNotifier::receiveOwner(const QString &, const QString &, const QString &owner) {
    m_serviceName = owner;
    m_shown.clear(); // another one knows nothing of them, and gives the same numbers
    if (m_service == Service::Known)
        m_service = Service::Unknown; // it may read texts another way
}

bool DesktopNotifier::isFromService(const QDBusMessage &message) const { return message.service() == m_serviceName; }

void DesktopNotifier::receiveAction(uint id, const QString &action, const QDBusMessage &message) {
    if (isFromService(message) && action == defaultAction && m_shown.contains(id))
        Q_EMIT chosen(m_shown.take(id));
}

void DesktopNotifier::receiveClosed(uint id, uint, const QDBusMessage &message) {
    if (isFromService(message))
        m_shown.remove(id);
}

} // namespace universe
