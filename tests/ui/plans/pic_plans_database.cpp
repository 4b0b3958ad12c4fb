// The halls, and the editor of their plans.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/ui/plans/PlanDesk.h"
#include "ui/plans/SaveQuestion.h"
#include "ui/plans/SectionForm.h"
#include "ui/plans/VersionsPanel.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStandardPaths>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

bool hasSettled(QWidget &window) {
    static QElapsedTimer since;
    static QImage last;
    const QImage now = window.grab().toImage();
    if (now != last) {
        last = now;
        since.start();
        return false;
    }
    return since.elapsed() > 300;
}

} // namespace

class PlanPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void halls();
    void editor();
    void problems();
    void versions();
};

namespace {

Pictures::Build dialog(PlanDesk &desk, const std::function<void(PlansDialog &)> &set = {}) {
    return [&desk, set] {
        auto made = std::make_unique<PlansDialog>(desk.services.plans);
        made->editor()->map()->setAnimated(false);
        made->begin();
        made->resize(1240, 760);
        if (set)
            set(*made);
        return made;
    };
}

/// The plan is drawn anew, as a dialog that is made now has no map yet.
void show(PlanDesk &desk, const QString &hall) {
    const auto idle = [&] { return !desk.halls().isBusy(); };
    desk.halls().setQuery(hall);
    if (!QTest::qWaitFor(idle, PlanDesk::patience) || desk.halls().rowCount() == 0)
        qFatal("no such hall");
    desk.services.plans.openHall(desk.halls().at(0).id);
    if (!QTest::qWaitFor([&] { return desk.services.plans.isOpen() && desk.services.plans.isDrawn(); },
                         PlanDesk::patience))
        qFatal("it is not opened");
}

} // namespace

void PlanPictures::halls() {
    PlanDesk desk;
    QVERIFY(Pictures::take(
        u"plans-halls"_s,
        dialog(desk,
               [](PlansDialog &made) { (void)QTest::qWaitFor([&] { return made.halls()->list()->isVisible(); }); }),
        [](QWidget &window) {
            auto &made = static_cast<PlansDialog &>(window);
            if (made.halls()->list()->model()->rowCount() > 0 && !made.halls()->list()->currentIndex().isValid())
                made.halls()->list()->setCurrentIndex(made.halls()->list()->model()->index(0, 0));
            return hasSettled(window);
        }));
}

void PlanPictures::editor() {
    PlanDesk desk;
    const auto take = [&](const QString &name, const std::function<void(PlansDialog &)> &set) {
        return Pictures::take(name,
                              dialog(desk,
                                     [&, set](PlansDialog &made) {
                                         show(desk, u"달빛"_s);
                                         desk.editor().setSection(1);
                                         set(made);
                                     }),
                              hasSettled);
    };
    QVERIFY(take(u"plans-editor"_s, [](PlansDialog &) {}));
    QVERIFY(take(u"plans-marking"_s, [&](PlansDialog &made) {
        desk.editor().setChosen({108, 109, 110, 123, 124, 125});
        made.editor()->map()->showSeats({110});
    }));
    QVERIFY(take(u"plans-standing"_s, [&](PlansDialog &) { desk.editor().setSection(3); }));
    QVERIFY(take(u"plans-saving"_s, [&](PlansDialog &made) {
        desk.editor().addSection();
        made.editor()->saveButton()->click();
        (void)QTest::qWaitFor([&] { return !made.editor()->question()->text().isEmpty(); }, PlanDesk::patience);
    }));
}

void PlanPictures::problems() {
    PlanDesk desk;
    QVERIFY(Pictures::take(
        u"plans-problems"_s,
        dialog(desk,
               [&](PlansDialog &) {
                   show(desk, u"달빛"_s);
                   PlanEditor &editor = desk.editor();
                   editor.setSection(2);
                   editor.renameSection(u"A"_s);
                   editor.setRow(1, {.label = u"1"_s, .seats = 12, .marks = {{3, {SeatMark::Companion}}}});
                   editor.setSection(4);
                   editor.removeRows({0, 1, 2, 3});
               }),
        hasSettled));
}

void PlanPictures::versions() {
    PlanDesk desk;
    show(desk, u"달빛"_s);
    QTRY_VERIFY(!desk.services.plans.versions().isEmpty());
    QVERIFY(Pictures::takeAt(
        u"plans-versions"_s, {{640, 420}},
        [&] {
            auto made = std::make_unique<VersionsPanel>(desk.services.plans);
            made->list()->setCurrentIndex(made->list()->model()->index(0, 0));
            return made;
        },
        hasSettled));
}

UNIVERSE_TEST(PlanPictures, QApplication)
#include "pic_plans_database.moc"
