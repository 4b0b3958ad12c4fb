#include "ui/style/Theme.h"

#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Style.h"
#include "ui/style/StyleSheet.h"
#include "ui/style/Typography.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace universe {

namespace {

/// Whether the desktop is dark. Before Qt 6.5 only its palette tells.
bool systemIsDark() {
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Colors &c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accentText);
    palette.setColor(QPalette::LinkVisited, c.accentText);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.borderStrong);
    palette.setColor(QPalette::Shadow, c.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.pressed);
    return palette;
}

} // namespace

Theme &Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &app, Scheme scheme) {
    Theme &theme = instance();
    theme.m_scheme = scheme;
    theme.m_dark = scheme == Scheme::System ? systemIsDark() : scheme == Scheme::Dark;
    if (!theme.m_styled) {
        QApplication::setStyle(new Style);
        InputMode::instance();
        theme.m_styled = true;
    }
    QApplication::setPalette(paletteOf(colors()));
    QToolTip::setPalette(QApplication::palette());
    QApplication::setFont(font(TextRole::Body));
    app.setStyleSheet(styleSheet(colors()));
    Q_EMIT theme.changed();
}

} // namespace universe
