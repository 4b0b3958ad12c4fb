#pragma once

#include <QObject>

class QApplication;

namespace universe {

enum class Scheme { System, Light, Dark };

/// The look of the application: palette, style and style sheet, from Colors, Metrics and Typography.
/// Only the GUI thread uses it.
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme &instance();

    /// Dresses the application. Call again at any time: everything on the screen follows.
    static void apply(QApplication &app, Scheme scheme);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    /// The colours are others now. Widgets are repainted anyway; caches of painted things listen to this.
    void changed();

private:
    Theme() = default;

    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_styled = false;
};

} // namespace universe
