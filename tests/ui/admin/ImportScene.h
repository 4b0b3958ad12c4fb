#pragma once

#include "app/models/import/ImportController.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/ImportDialog.h"
#include "ui/admin/PreviewStep.h"
#include "ui/admin/RowsView.h"
#include "ui/shell/Administration.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace universe::test {

/// An administrator with the dialog open.
struct ImportScene : AdminDesk {
    static constexpr int patience = 20'000;

    ImportScene() {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(Role::Admin))
            qFatal("the administrator does not come in");
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    }

    [[nodiscard]] ImportDialog &dialog() const { return *router->administration()->importDialog(); }
    [[nodiscard]] ImportController &controller() { return services.importing; }
    [[nodiscard]] RowsView &preview() const { return *dialog().previewStep()->rowsView(); }
    void add(const QStringList &paths) {
        const qsizetype before = controller().files().size();
        controller().addFiles(paths);
        QTRY_COMPARE(controller().files().size(), before + paths.size());
    }
    void press(Button *button) { QTest::mouseClick(button, Qt::LeftButton); }
    void next() { press(dialog().nextButton()); }
    /// From the files to the preview.
    void goToPreview() {
        next();
        next();
        QTRY_COMPARE_WITH_TIMEOUT(controller().state(), ImportController::State::Previewed, patience);
        waitForRows();
    }
    void import() {
        next();
        QTRY_COMPARE_WITH_TIMEOUT(controller().state(), ImportController::State::Finished, patience);
        waitForRows();
    }
    void waitForRows() { QTRY_COMPARE(controller().rows().rowCount(), int(controller().rows().rows().size())); }
    /// An import that waits: another one is under way.
    void lockImports() {
        blocker =
            std::make_unique<AdminConnection>(std::move(*AdminConnection::open(world.database.adminConnection())));
        QVERIFY(blocker->runScript(u"begin; lock table data.gate in share update exclusive mode"));
    }
    void unlockImports() { QVERIFY(blocker->runScript(u"commit")); }
    [[nodiscard]] bool isWaiting() { return world.count(QStringLiteral("pg_locks where not granted")) > 0; }

    std::unique_ptr<AdminConnection> blocker;
};

/// What is remembered between imports is kept in that folder.
inline void prepareImportScenes(const QTemporaryDir &settings) {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(QStringLiteral("my-universe-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
}

} // namespace universe::test
