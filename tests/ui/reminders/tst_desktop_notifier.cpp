#include "tests/support/TestMain.h"
#include "ui/reminders/DesktopNotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the desktop: notes what it is told to show and says what the person does with it.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;
    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    // NOLINTNEXTLINE(readability-function-size): the protocol's own list
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int) {
        shown.append({title, text, actions, hints});
        return uint(100 + shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// A bus for whoever may open its socket, without services that it could start.
const auto configuration = u"<busconfig><type>session</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>"
                           "<policy context='default'><allow send_destination='*'/><allow receive_sender='*'/>"
                           "<allow own='*'/></policy></busconfig>"_s;

const auto path = u"/org/freedesktop/Notifications"_s;

} // namespace

/// Against a message bus of its own, on which nobody else is and nothing is started by itself.
class DesktopNotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void theDesktopShowsIt();
    void aClickLeadsToWhatItIsAbout();
    void whatWasClosedLeadsNowhere();
    void aStrangersSignalIsIgnored();
    void markupIsNotInterpreted();
    void textsArePlainWhereTheDesktopReadsNoMarkup();
    void clearTakesBackWhatIsShownOrUnderWay();
    void nothingHappensWithoutAService();
    void aServiceThatComesLaterIsUsed();
    void anotherDesktopKnowsNothingOfTheFirst();
    void nothingHappensWithoutABus();

private:
    void offerService();

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

void DesktopNotifierTest::initTestCase() {
    QGuiApplication::setDesktopFileName(u"my-universe"_s);
    const QString file = m_folder.filePath(u"bus.conf"_s);
    const QString socket = m_folder.filePath(u"bus"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(configuration.arg(socket).toUtf8());
    out.close();
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + file});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed: installer/prepare test");
    QVERIFY(QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 10'000));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void DesktopNotifierTest::cleanupTestCase() {
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void DesktopNotifierTest::init() {
    m_notifier = std::make_unique<DesktopNotifier>(m_address);
    m_desktop = std::make_unique<FakeDesktop>();
    if (!QByteArray(QTest::currentTestFunction()).contains("Service"))
        offerService();
}

void DesktopNotifierTest::cleanup() {
    m_notifier.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_desktop.reset();
}

void DesktopNotifierTest::offerService() {
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(
        bus.registerObject(path, m_desktop.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void DesktopNotifierTest::theDesktopShowsIt() {
    m_notifier->show(u"예매 오픈"_s, u"First Light (검정치마)"_s, 7);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const FakeDesktop::Shown &shown = m_desktop->shown.first();
    QCOMPARE(shown.title, u"예매 오픈"_s);
    QCOMPARE(shown.text, u"First Light (검정치마)"_s);
    QCOMPARE(shown.actions.value(0), u"default"_s);
    QVERIFY(!shown.actions.value(1).isEmpty());
    QCOMPARE(shown.hints[u"desktop-entry"_s].toString(), u"my-universe"_s);
    m_notifier->show(u"새 공연"_s, u"Second"_s, 8);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
}

void DesktopNotifierTest::aClickLeadsToWhatItIsAbout() {
    QSignalSpy chosen(m_notifier.get(), &DesktopNotifier::chosen);
    m_notifier->show(u"a"_s, u"a"_s, 7);
    m_notifier->show(u"b"_s, u"b"_s, 8);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    Q_EMIT m_desktop->ActionInvoked(102, u"default"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 8);
    Q_EMIT m_desktop->ActionInvoked(102, u"default"_s); // only once
    Q_EMIT m_desktop->ActionInvoked(101, u"other"_s);
    Q_EMIT m_desktop->ActionInvoked(999, u"default"_s);
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    QTRY_COMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().toLongLong(), 7);
}

void DesktopNotifierTest::whatWasClosedLeadsNowhere() {
    QSignalSpy chosen(m_notifier.get(), &DesktopNotifier::chosen);
    m_notifier->show(u"a"_s, u"a"_s, 7);
    m_notifier->show(u"b"_s, u"b"_s, 8);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    Q_EMIT m_desktop->NotificationClosed(101, 1);
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    Q_EMIT m_desktop->ActionInvoked(102, u"default"_s); // signals come in order
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 8);
}

void DesktopNotifierTest::aStrangersSignalIsIgnored() {
    QSignalSpy chosen(m_notifier.get(), &DesktopNotifier::chosen);
    m_notifier->show(u"a"_s, u"a"_s, 7);
    m_notifier->show(u"b"_s, u"b"_s, 8);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    {
        QDBusConnection stranger = QDBusConnection::connectToBus(m_address, u"stranger"_s);
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal.setArguments({101U, u"default"_s});
        QVERIFY(stranger.send(signal));
        QDBusConnectionInterface *bus = stranger.interface();
        QVERIFY(bus->isServiceRegistered(u"org.freedesktop.Notifications"_s).value()); // the signal is on its way
    }
    QDBusConnection::disconnectFromBus(u"stranger"_s);
    Q_EMIT m_desktop->ActionInvoked(102, u"default"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 8);
}

void DesktopNotifierTest::markupIsNotInterpreted() {
    m_notifier->show(u"R&B <night>"_s, u"R&B <night>"_s, 7);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, u"R&B <night>"_s); // a title is always plain
    QCOMPARE(m_desktop->shown.first().text, u"R&amp;B &lt;night&gt;"_s);
}

void DesktopNotifierTest::textsArePlainWhereTheDesktopReadsNoMarkup() {
    m_desktop->capabilities = {u"body"_s};
    m_notifier->show(u"a"_s, u"R&B"_s, 7);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().text, u"R&B"_s);
}

void DesktopNotifierTest::clearTakesBackWhatIsShownOrUnderWay() {
    QSignalSpy chosen(m_notifier.get(), &DesktopNotifier::chosen);
    m_notifier->show(u"a"_s, u"a"_s, 7);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    m_notifier->show(u"b"_s, u"b"_s, 8); // the desktop has not answered yet
    m_notifier->clear();
    QTRY_VERIFY(m_desktop->closed.contains(102U));
    QVERIFY(m_desktop->closed.contains(101U));
    Q_EMIT m_desktop->ActionInvoked(102, u"default"_s);
    m_notifier->show(u"c"_s, u"c"_s, 9);
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    QCOMPARE(chosen.count(), 0);
}

void DesktopNotifierTest::nothingHappensWithoutAService() {
    m_notifier->show(u"a"_s, u"a"_s, 7);
    m_notifier->clear();
    m_notifier->show(u"b"_s, u"b"_s, 8);
    QTRY_VERIFY(m_notifier->findChildren<QObject *>().isEmpty());
}

void DesktopNotifierTest::aServiceThatComesLaterIsUsed() {
    m_notifier->show(u"a"_s, u"a"_s, 7);
    offerService();
    const auto isShown = [this] {
        m_notifier->show(u"b"_s, u"b"_s, 8);
        return !m_desktop->shown.isEmpty();
    };
    QTRY_VERIFY(isShown());
    QSignalSpy chosen(m_notifier.get(), &DesktopNotifier::chosen);
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    QTRY_COMPARE(chosen.count(), 1);
}

// The next one counts from the start, too: a click there is not about what the first one showed.
void DesktopNotifierTest::anotherDesktopKnowsNothingOfTheFirst() {
    QSignalSpy chosen(m_notifier.get(), &DesktopNotifier::chosen);
    m_notifier->show(u"a"_s, u"a"_s, 7);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_desktop = std::make_unique<FakeDesktop>();
    offerService();
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    const auto isShown = [this] {
        m_notifier->show(u"b"_s, u"b"_s, 8);
        return !m_desktop->shown.isEmpty();
    };
    QTRY_VERIFY(isShown());
    QCOMPARE(chosen.count(), 0);
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 8);
}

void DesktopNotifierTest::nothingHappensWithoutABus() {
    DesktopNotifier lost(u"unix:path=%1"_s.arg(m_folder.filePath(u"nowhere"_s)));
    lost.show(u"a"_s, u"a"_s, 7);
    QTRY_VERIFY(lost.findChildren<QObject *>().isEmpty());
    lost.show(u"b"_s, u"b"_s, 8);
    lost.clear();
    QTRY_VERIFY(lost.findChildren<QObject *>().isEmpty());
    QVERIFY(m_desktop->shown.isEmpty());
}

UNIVERSE_TEST(DesktopNotifierTest, QApplication)
#include "tst_desktop_notifier.moc"
