#pragma once

#include <QObject>

namespace universe {

/// Tells whether the keyboard is in use at this moment. Focus that the program moves shows its ring only then.
class InputMode : public QObject {
    Q_OBJECT

public:
    /// Watches the application from the first call on.
    static InputMode &instance();

    [[nodiscard]] bool isKeyboard() const { return m_keyboard; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    InputMode();

    bool m_keyboard = false;
};

} // namespace universe
