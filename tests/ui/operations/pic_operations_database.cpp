// Operations, with mail that did not go out and a run that is missing, and with nothing to do.

#include "app/models/operations/Operations.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"
#include "ui/operations/JobsBanner.h"
#include "ui/operations/OperationsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Navigator.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class OperationsPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void operations() {
        FanWorld world;
        world.database.createMember(u"boss@example.com"_s, Role::Admin, {}, FanWorld::password);
        world.session.logIn(u"boss@example.com"_s, FanWorld::password);
        QTRY_VERIFY(world.session.isMember());
        world.database.sql(
            u"insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example')"_s);
        OperationsApi api(world.client);
        Operations operations(OperationsCalls::of(api, world.session), world.session);
        Preferences preferences;
        const auto window = [&] {
            auto made = std::make_unique<MainWindow>(preferences);
            made->showPages();
            made->jobsBanner()->setJobs(operations.jobs());
            made->navigator()->open(u"page"_s, [&] { return std::make_unique<OperationsPage>(operations); });
            return made;
        };
        const auto loaded = [&](QWidget &) {
            return operations.mailState().phase == LoadState::Phase::Ready && !operations.jobs().jobs().isEmpty();
        };
        world.database.sql(u"select private.record_run('offers', clock_timestamp(), 12)"_s);
        world.database.sql(
            u"insert into data.mail (member_id, kind, booking_id, occasion, state, tries, error, due_at) "
            "select $1, 'refund', n, n, case when n % 3 = 0 then 'due' else 'failed' end, 10 - n % 3, "
            "'550 5.1.1 The email account that you tried to reach does not exist', now() + interval "
            "'4 hours' from generate_series(1, 9) n"_s,
            {world.session.memberId()});
        QVERIFY(Pictures::take(u"operations"_s, window, loaded));
        world.database.sql(u"delete from data.mail"_s);
        world.database.sql(u"select private.record_run(job, clock_timestamp(), 3) from private.jobs()"_s);
        operations.load();
        QTRY_VERIFY(operations.mails().rowCount() == 0 && !operations.jobs().isMissing());
        QVERIFY(Pictures::take(u"operations-well"_s, window, loaded));
    }
};

UNIVERSE_TEST(OperationsPictures, QApplication)
#include "pic_operations_database.moc"
