// An import in the window that does not come to its end, or not while one looks: stopped, left, logged out, cut off.

#include "tests/support/TestMain.h"
#include "tests/ui/admin/ImportScene.h"
#include "ui/admin/ProgressView.h"
#include "ui/admin/ReportStep.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;
using State = ImportController::State;

class ImportStoppedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareImportScenes(m_settings); }
    void init() { Language::instance().set(u"en"_s); }
    void aPreviewIsStopped();
    void waitsForAnotherImport();
    void anImportIsStoppedBetweenFiles();
    void theWindowGoesOnMeanwhile();
    void aLogOutEndsIt();
    void aSessionThatEndedIsTold();
    void aLostConnectionIsTold();
    void aKilledServerLeavesNothingOfAFile();

private:
    QTemporaryDir m_settings;
};

void ImportStoppedTest::aPreviewIsStopped() {
    ImportScene scene;
    scene.lockImports();
    scene.add({scene.writeConcerts(u"slow.json"_s, 2)});
    scene.next();
    scene.next();
    QTRY_VERIFY(scene.isWaiting());
    QVERIFY(scene.dialog().previewStep()->progressView()->isVisible());
    scene.press(scene.dialog().backButton()); // which stops
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Choosing, ImportScene::patience);
    QCOMPARE(scene.dialog().step(), ImportDialog::Policy);
    QTRY_VERIFY(!scene.isWaiting());
    scene.unlockImports();
    scene.next();
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Previewed, ImportScene::patience);
}

// However long the other one takes: the server lets a call wait for a moment only, and is asked again.
void ImportStoppedTest::waitsForAnotherImport() {
    ImportScene scene;
    scene.world.database.sql(
        u"alter function api.import_catalogue(text, jsonb, boolean, text, text) set lock_timeout = '20ms'"_s);
    scene.lockImports();
    scene.add({scene.writeConcerts(u"patient.json"_s, 2)});
    scene.next();
    scene.next();
    const Label *about = scene.dialog().previewStep()->progressView()->about();
    QTRY_VERIFY(about->text().contains(u"Another import"_s));
    const auto refusals = [&] {
        return scene.world.database
            .sql(u"select xact_rollback from pg_stat_database where datname = current_database()"_s)
            .first()
            .integer(0);
    };
    const qint64 before = refusals();
    QTRY_VERIFY_WITH_TIMEOUT(refusals() > before + 2, ImportScene::patience);
    QCOMPARE(scene.controller().state(), State::Previewing);
    scene.unlockImports();
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Previewed, ImportScene::patience);
    QCOMPARE(scene.controller().rows().count(ImportOutcome::Rejected), 0);
}

void ImportStoppedTest::anImportIsStoppedBetweenFiles() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"first.json"_s, 2), scene.writeConcerts(u"second.json"_s, 3)});
    scene.goToPreview();
    // The second file's document waits for a lock.
    scene.world.database.sql(
        u"create function public.wait_for_second() returns trigger language plpgsql as $$ begin "
        "if new.source_id like 'second.json/%' then perform pg_advisory_xact_lock(815); end if; return new; end $$"_s);
    scene.world.database.sql(u"create trigger wait before insert on data.concert for each row "
                             "execute function public.wait_for_second()"_s);
    scene.world.database.sql(u"select pg_advisory_lock(815)"_s);
    scene.next();
    QTRY_VERIFY_WITH_TIMEOUT(scene.isWaiting(), ImportScene::patience);
    scene.press(scene.dialog().backButton());
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Finished, ImportScene::patience);
    scene.world.database.sql(u"select pg_advisory_unlock(815)"_s);
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'first.json/%'"_s), 2);
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'second.json/%'"_s), 0);
    const QString files = scene.dialog().reportStep()->files()->text();
    QVERIFY2(files.contains(u"Imported. Created 3"_s) && files.contains(u"nothing of it is in"_s), qPrintable(files));
    QVERIFY(scene.dialog().reportStep()->outcome()->text().contains(u"stopped"_s));

    QCOMPARE(scene.dialog().nextButton()->text(), u"Import the rest"_s);
    scene.import();
    QCOMPARE(scene.world.count(u"data.concert where source_id like 'second.json/%'"_s), 3);
    QCOMPARE(scene.controller().rows().rows().size(), 7);
    QVERIFY(!scene.dialog().nextButton()->isVisible());
}

void ImportStoppedTest::theWindowGoesOnMeanwhile() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"meanwhile.json"_s, 2)});
    scene.goToPreview();
    scene.lockImports();
    scene.next();
    QTRY_VERIFY(scene.isWaiting());
    QCOMPARE(scene.controller().state(), State::Importing);
    QTest::keyClick(&scene.dialog(), Qt::Key_Escape);
    QVERIFY(!scene.dialog().isVisible());
    scene.router->open(place::singers);
    QCOMPARE(scene.window.navigator()->currentKey(), place::singers);
    scene.unlockImports();
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Finished, ImportScene::patience);
    auto *toast = scene.window.findChild<Toast *>();
    QVERIFY(toast && toast->text().contains(u"has ended"_s));
    Q_EMIT toast->actionTriggered();
    QVERIFY(scene.dialog().isVisible());
    QCOMPARE(scene.dialog().step(), ImportDialog::Report);
    scene.dialog().close();
    scene.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    QTest::keyClick(&scene.window, Qt::Key_I, Qt::ControlModifier); // another one
    QCOMPARE(scene.dialog().step(), ImportDialog::Files);
}

void ImportStoppedTest::aLogOutEndsIt() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"gone.json"_s, 2)});
    scene.goToPreview();
    scene.lockImports();
    scene.next();
    QTRY_VERIFY(scene.isWaiting());
    scene.services.session.logOut();
    QCOMPARE(scene.controller().state(), State::Choosing);
    QVERIFY(scene.controller().files().isEmpty());
    QTRY_VERIFY(!scene.isWaiting()); // the server has heard it
    scene.unlockImports();
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 0);
    QVERIFY(!scene.router->administration()->importDialog());
}

void ImportStoppedTest::aSessionThatEndedIsTold() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"late.json"_s, 2)});
    scene.world.database.sql(u"update data.session set expires_at = clock_timestamp() - interval '1 minute'"_s);
    scene.next();
    scene.next();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.services.session.isMember(), ImportScene::patience);
    QTRY_COMPARE(scene.window.navigator()->currentKey(), u"account/log-in"_s);
    QVERIFY(!scene.router->administration()->bar());
}

void ImportStoppedTest::aLostConnectionIsTold() {
    ImportScene scene;
    scene.add({scene.writeConcerts(u"lost.json"_s, 2)});
    scene.lockImports();
    scene.next();
    scene.next();
    QTRY_VERIFY(scene.isWaiting());
    scene.world.database.disconnectClients(); // and whoever has the lock
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Failed, ImportScene::patience);
    QVERIFY(scene.dialog().previewStep()->failureView()->isVisible());
    scene.press(scene.dialog().previewStep()->failureView()->actionButton());
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Previewed, ImportScene::patience);

    scene.lockImports();
    scene.next();
    QTRY_VERIFY(scene.isWaiting());
    scene.world.database.disconnectClients(); // and whoever has the lock
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Finished, ImportScene::patience);
    QVERIFY(scene.dialog().reportStep()->files()->text().contains(u"import history"_s));
    QVERIFY(scene.dialog().reportStep()->outcome()->text().contains(u"did not come to its end"_s));
}

void ImportStoppedTest::aKilledServerLeavesNothingOfAFile() {
    ImportScene scene;
    TestDatabase &database = scene.world.database;
    const QString file = scene.writeConcerts(u"killed.json"_s, 4);
    scene.add({file});
    scene.goToPreview();
    // It waits in the middle, until its server's process is gone.
    database.sql(
        u"create function public.wait_for_third() returns trigger language plpgsql as $$ begin "
        "if new.source_id = 'killed.json/2' then perform pg_advisory_xact_lock(816); end if; return new; end $$"_s);
    database.sql(u"create trigger wait before insert on data.concert for each row "
                 "execute function public.wait_for_third()"_s);
    database.sql(u"select pg_advisory_lock(816)"_s);
    scene.next();
    QTRY_VERIFY_WITH_TIMEOUT(scene.isWaiting(), ImportScene::patience);
    database.sql(u"select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.controller().state(), State::Finished, ImportScene::patience);
    QTRY_VERIFY(!scene.isWaiting());
    database.sql(u"drop trigger wait on data.concert"_s);
    QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 0);
    QCOMPARE(scene.world.count(u"data.venue where name = '시험 홀'"_s), 0);
    QCOMPARE(scene.world.count(u"data.import where file = 'killed.json'"_s), 0);
    const ReportStep &report = *scene.dialog().reportStep();
    QVERIFY2(report.outcome()->text().contains(u"did not come to its end"_s), qPrintable(report.outcome()->text()));
    QVERIFY2(report.files()->text().contains(u"import history"_s), qPrintable(report.files()->text()));
    QVERIFY(!scene.dialog().nextButton()->isVisible()); // nobody knows yet what is left to do

    for (const ImportOutcome outcome : {ImportOutcome::Created, ImportOutcome::Unchanged}) {
        scene.press(scene.dialog().backButton());
        scene.add({file});
        scene.goToPreview();
        QCOMPARE(scene.controller().rows().count(outcome), 5);
        scene.import();
        QCOMPARE(scene.controller().rows().count(outcome), 5);
        QCOMPARE(scene.world.count(u"data.concert where title like '별빛%'"_s), 4);
        QCOMPARE(scene.world.count(u"data.show s join data.concert c using (concert_id) where c.title like '별빛%'"_s),
                 4);
    }
    QCOMPARE(scene.world.count(u"data.import where file = 'killed.json'"_s), 2);
}

UNIVERSE_TEST(ImportStoppedTest, QApplication)
#include "tst_import_stopped_database.moc"
