// The program begins while its server is away: a machine at an open door lets tickets in, others say what is wrong.

#include "app/door/DoorStore.h"
#include "tests/support/TestMain.h"
#include "ui/door/DoorPage.h"
#include "ui/shell/Launch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MemberSettings.h"
#include "ui/shell/Preferences.h"
#include "ui/start/StartView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Navigator.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class LaunchAtDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutADoorItSaysThatThereIsNoServer();
    void anOpenDoorGoesOn();

private:
    static constexpr auto nowhere = "host=/nonexistent port=1 dbname=none";
    QTemporaryDir m_home;
};

void LaunchAtDoorTest::initTestCase() {
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); // where doors are kept
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
}

void LaunchAtDoorTest::withoutADoorItSaysThatThereIsNoServer() {
    Preferences preferences;
    MainWindow window(preferences);
    Launch launch(window, QString::fromLatin1(nowhere));
    const QSignalSpy finished(&launch, &Launch::finished);
    window.show();
    launch.begin();
    QTRY_VERIFY(window.start()->hasFailed());
    QVERIFY(finished.isEmpty());
    QVERIFY(!QFile::exists(MemberSettings(QString::fromLatin1(nowhere), false).doorFile())); // looking makes no file
}

void LaunchAtDoorTest::anOpenDoorGoesOn() {
    const QString conninfo = QString::fromLatin1(nowhere);
    {
        DoorStore store(MemberSettings(conninfo, false).doorFile());
        DoorStore::Door door;
        door.show.id = {7};
        door.show.title = u"First Light"_s;
        door.show.startsAt = QDateTime::currentDateTimeUtc();
        door.show.timeZone = QTimeZone("Asia/Seoul");
        door.gate = u"Gate 3"_s;
        door.loadedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(store.setDoor(door, {}));
    }
    Preferences preferences;
    MainWindow window(preferences);
    Launch launch(window, conninfo);
    const QSignalSpy finished(&launch, &Launch::finished);
    window.show();
    launch.begin();
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(qobject_cast<DoorPage *>(window.navigator()->current()));
}

UNIVERSE_TEST(LaunchAtDoorTest, QApplication)
#include "tst_launch_at_door.moc"
