#pragma once

#include "tests/support/TestDatabase.h"
#include "ui/shell/Launch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Navigator.h"

#include <QAbstractButton>
#include <QTest>

class QLineEdit;

namespace universe::test {

/// A person in front of the whole application, as it is composed for real, on a database of a test: sees pages, clicks
/// and types. What does not come within patience is a null pointer.
class Visitor {
public:
    explicit Visitor(const QString &conninfo, bool kiosk = false);
    Q_DISABLE_COPY_MOVE(Visitor)

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// The first page is there.
    [[nodiscard]] bool hasArrived() const { return m_arrived; }

    /// Waits until a page of this kind is in front.
    template <typename PageType>
    PageType *page() {
        PageType *found = nullptr;
        const auto inFront = [&] {
            found = qobject_cast<PageType *>(m_window.navigator()->current());
            return found && found->isVisible();
        };
        return QTest::qWaitFor(inFront, patience) ? found : nullptr;
    }

    /// Waits until it can be clicked, scrolls it into view, clicks. False when it never could be.
    [[nodiscard]] static bool click(QWidget *widget);
    /// Clicks into the line and types.
    static void type(QLineEdit *line, const QString &text);

    static constexpr int patience = 15'000;

private:
    Preferences m_preferences;
    MainWindow m_window;
    Launch m_launch;
    bool m_arrived = false;
};

} // namespace universe::test
