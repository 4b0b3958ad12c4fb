#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace universe {

/// The other windows of the application while one is locked: dialogs are put away as they are, with what is typed into
/// them, and come back with the focus where it was. Menus and other popups are closed.
class CoveredWindows {
public:
    /// Puts everything away but `kept`.
    void cover(const QWidget &kept);
    void uncover();

private:
    struct Covered {
        QPointer<QWidget> window;
        QPointer<QWidget> focus;
    };

    QList<Covered> m_covered; ///< those that others belong to first
    QPointer<QWidget> m_active;
};

} // namespace universe
