#pragma once

#include "tests/ui/admin/AdminDesk.h"
#include "ui/plans/HallsPage.h"
#include "ui/plans/PlanEditorPage.h"
#include "ui/plans/PlanMapView.h"
#include "ui/plans/PlansDialog.h"
#include "ui/shell/Administration.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PanelList.h"

#include <QLineEdit>

namespace universe::test {

/// An administrator before the plans of a few halls.
class PlanDesk : public AdminDesk {
public:
    static constexpr int patience = 20'000;

    PlanDesk() {
        if (!QTest::qWaitForWindowActive(&window) || !logIn(Role::Admin))
            qFatal("the administrator does not come in");
        world.import(QJsonDocument::fromJson(R"({"venues": [
          {"name": "달빛 콘서트홀", "name_en": "Moonlight Hall", "region": "부산", "sections": [
            {"name": "A", "rows": 9, "seats_per_row": 12},
            {"name": "B", "rows": [{"label": "가", "seats": 14, "shift": 0.5}, {"label": "나", "seats": 15}, {"label": "다", "seats": 16, "shift": 0.5},
                {"label": "라", "seats": 15, "missing": [8]}, {"label": "마", "seats": 17}, {"label": "바", "seats": 18}, {"label": "사", "seats": 18},
                {"label": "아", "seats": 19}, {"label": "자", "seats": 20}],
             "marks": [{"row": "가", "seats": ["1", "14"], "mark": "wheelchair"}, {"row": "가", "seats": ["2", "13"], "mark": "companion"},
                {"row": "라", "seats": ["7", "9"], "mark": "restricted_view", "note": "기둥 뒤"}, {"row": "자", "seats": ["9", "10", "11", "12"], "mark": "blocked"}]},
            {"name": "C", "rows": 9, "seats_per_row": 12},
            {"name": "스탠딩", "kind": "standing", "capacity": 300},
            {"name": "발코니", "rows": 4, "seats_per_row": 30}]},
          {"name": "새벽 소극장", "region": "서울", "seats": 240},
          {"name": "한강 아레나", "name_en": "Hangang Arena", "region": "서울", "sections": [{"name": "1", "rows": 30, "seats_per_row": 40}]}]})")
                         .object());
    }

    [[nodiscard]] PlansDialog &dialog() const { return *router->administration()->plansDialog(); }
    [[nodiscard]] PlanEditorPage &page() const { return *dialog().editor(); }
    [[nodiscard]] PlanMapView &map() const { return *page().map(); }
    [[nodiscard]] PlanEditor &editor() { return services.plans.editor(); }
    [[nodiscard]] HallList &halls() { return services.plans.halls(); }

    /// Opens the editor with the hall of this name.
    bool open(const QString &hall) {
        router->administration()->openPlans();
        dialog().halls()->search()->setText(hall);
        if (!QTest::qWaitFor([&] { return halls().query() == hall && !halls().isBusy() && halls().rowCount() > 0; },
                             patience))
            return false;
        dialog().halls()->list()->setCurrentIndex(halls().index(0));
        dialog().halls()->openButton()->click();
        return isDrawn();
    }
    /// The plan is open, and its map shows it.
    bool isDrawn() {
        return QTest::qWaitFor(
            [this] {
                return services.plans.isOpen() && dialog().showsEditor() && services.plans.isDrawn() &&
                       map().geometry() == services.plans.geometry() && map().isSettled();
            },
            patience);
    }
    /// Where a seat is on the map.
    [[nodiscard]] QPoint at(int seat) const {
        return map().camera().toScreen(map().geometry()->position(seat)).toPoint();
    }
};

} // namespace universe::test
