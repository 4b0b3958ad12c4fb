#pragma once

#include "tests/ui/admin/AdminDesk.h"
#include "ui/door/DoorDesk.h"
#include "ui/door/DoorPage.h"
#include "ui/door/DoorSetup.h"
#include "ui/door/ScanAnswer.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

namespace universe::test {

/// The whole window, a show of this evening, and tickets for it.
struct DoorScene : AdminDesk {
    static constexpr int patience = 20'000;

    explicit DoorScene(int tickets = 4) {
        using namespace Qt::StringLiterals;
        const BookingOrder order = world.order(u"open"_s, tickets);
        world.bookByAnother(order);
        world.database.sql(u"update data.show set starts_at = now() + interval '90 minutes' where show_id = $1"_s,
                           {order.show.id});
        codes = world.database.sql(u"select private.ticket_code(ticket_id) from data.ticket order by ordinal"_s)
                    .map([](const Row &row) { return row.text(0); });
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come up");
    }
    ~DoorScene() {
        // What this machine keeps is this scene's alone.
        services.door.close();
        (void)QTest::qWaitFor([this] { return !services.door.door().isOpen(); }, patience);
    }
    Q_DISABLE_COPY_MOVE(DoorScene)

    [[nodiscard]] DoorPage &page() { return *qobject_cast<DoorPage *>(window.navigator()->current()); }
    [[nodiscard]] DoorDesk &desk() { return *page().desk(); }
    [[nodiscard]] DoorController &door() { return services.door; }

    /// By the key of its command, and by keys alone.
    void open(Role role) {
        QVERIFY(logIn(role));
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(qobject_cast<DoorPage *>(window.navigator()->current()));
        QTRY_VERIFY_WITH_TIMEOUT(!door().shows().isEmpty(), patience);
        page().setup()->gate()->setText(QStringLiteral("1번 문"));
        QTest::keyClick(page().setup()->gate()->edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(door().door().isOpen(), patience);
    }
    [[nodiscard]] QString word() { return desk().answer()->words().word; }

    QStringList codes;
};

} // namespace universe::test
