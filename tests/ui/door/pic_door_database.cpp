// The door: choosing a show, each answer, and without the server.

#include "tests/pictures/Pictures.h"
#include "tests/support/NullSound.h"
#include "tests/support/TestMain.h"
#include "tests/ui/door/DoorScene.h"

#include <QApplication>
#include <QSettings>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class DoorPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setup();
    void answers();
    void wayOut();

private:
    [[nodiscard]] static bool take(const QString &name, DoorScene &scene) {
        return Pictures::take(
            name, [&scene] { return std::make_unique<DoorPage>(scene.door()); }, Pictures::standsStill);
    }
    QTemporaryDir m_settings;
    NullSound m_sound;
};

void DoorPictures::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void DoorPictures::setup() {
    DoorScene scene;
    QVERIFY(take(u"door-guest"_s, scene));
    QVERIFY(scene.logIn(Role::Steward));
    scene.door().loadShows();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.door().shows().isEmpty(), DoorScene::patience);
    QVERIFY(take(u"door-setup"_s, scene));
}

void DoorPictures::answers() {
    DoorScene scene(8);
    scene.world.database.sql(
        u"update data.concert set title = title || ' — 아주 긴 제목의 특별한 밤, 그 마지막 이야기 '"
        "|| '앙코르 공연', age_limit = 19 where source_id = 'open'"_s);
    scene.world.database.sql(
        u"insert into data.seat_mark (seat_id, plan_id, section_id, mark, note) "
        "select t.seat_id, x.plan_id, x.section_id, 'restricted_view', '기둥' from data.ticket t "
        "join data.section x on t.seat_id between x.first_seat_id and x.first_seat_id + x.seat_count "
        "where t.ordinal = 3"_s);
    scene.open(Role::Supervisor);
    QVERIFY(take(u"door-ready"_s, scene));
    const auto scan = [&](const QString &code) {
        const int before = scene.door().recent().rowCount();
        scene.door().scan(code);
        QTRY_COMPARE_WITH_TIMEOUT(scene.door().recent().rowCount(), before + 1, DoorScene::patience);
    };
    scan(scene.codes[0]);
    scan(scene.codes[2]);
    QVERIFY(take(u"door-admitted"_s, scene));
    scan(scene.codes[0]);
    QVERIFY(take(u"door-used"_s, scene));
    scan(u"12345"_s);
    QVERIFY(take(u"door-unknown"_s, scene));
    scene.door().setConfirmsFirst(true);
    scene.door().scan(scene.codes[1]);
    QTRY_VERIFY(scene.door().awaited());
    QVERIFY(take(u"door-confirm"_s, scene));
    scene.door().setConfirmsFirst(false);
    scene.services.session.logOut();
    scan(scene.codes[3]);
    QVERIFY(take(u"door-alone"_s, scene));
}

void DoorPictures::wayOut() {
    DoorScene scene(8);
    scene.world.database.sql(u"update data.concert set reentry = true"_s);
    scene.open(Role::Steward);
    QVERIFY(take(u"door-way-in"_s, scene));
    const auto scan = [&](const QString &code) {
        const int before = scene.door().recent().rowCount();
        scene.door().scan(code);
        QTRY_COMPARE_WITH_TIMEOUT(scene.door().recent().rowCount(), before + 1, DoorScene::patience);
    };
    scan(scene.codes[0]);
    scan(scene.codes[1]);
    scene.door().setLetsOut(true);
    QVERIFY(take(u"door-way-out"_s, scene));
    scan(scene.codes[0]);
    scan(scene.codes[1]);
    QTRY_VERIFY(!scene.door().counts().isEmpty() && scene.door().counts().first().away == 2);
    QVERIFY(take(u"door-left"_s, scene));
    scan(scene.codes[2]);
    QVERIFY(take(u"door-not-in"_s, scene));
    scene.door().setLetsOut(false);
    scan(scene.codes[0]);
    QTRY_VERIFY(scene.door().counts().first().away == 1);
    QVERIFY(take(u"door-back"_s, scene));
    scene.door().setLetsOut(true);
    scene.services.session.logOut();
    scan(scene.codes[0]);
    QVERIFY(take(u"door-left-alone"_s, scene));
}

UNIVERSE_TEST(DoorPictures, QApplication)
#include "pic_door_database.moc"
