#pragma once

#include <QAccessibleWidget>

namespace universe {

class BaseButton;

/// A button as assistive technology sees it. Qt's own "toggle" sets the check mark without a click, so that nobody
/// hears of it; here Press and Toggle both click.
class AccessibleButton : public QAccessibleWidget {
public:
    explicit AccessibleButton(BaseButton &button);

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    // The menu that the button has opened: Qt lists no popups among an application's windows.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &action) const override;

private:
    [[nodiscard]] QAccessibleInterface *openMenu() const;

    BaseButton &m_button;
};

} // namespace universe
