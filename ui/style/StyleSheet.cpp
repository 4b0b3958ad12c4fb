#include "ui/style/StyleSheet.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"

#include <QColor>
#include <QList>
#include <QPair>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

// No font here: fonts come from Typography, and a sheet that sets one would override setFont().
constexpr auto sheet = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 6px 10px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: @textMuted; }
QLabel[tone="accent"] { color: @accentText; }
QLabel[tone="positive"] { color: @positive; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="disabled"], QLabel:disabled { color: @textDisabled; }

QAbstractScrollArea { border: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @surface; border: 1px solid @borderStrong; border-radius: @radiusMpx;
    padding: 0 11px; min-height: @fieldInnerpx; selection-background-color: @accent; selection-color: @onAccent;
}
QPlainTextEdit, QTextEdit { padding: 8px 11px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @textMuted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @focus; padding: 0 10px; min-height: @fieldInnerFocusedpx;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px 10px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @danger; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus { border-color: @danger; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @sunken; color: @textDisabled; border-color: @border;
}
QLineEdit[readOnly="true"] { background: @sunken; border-color: @border; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QLineEdit[bare="true"]:hover {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QLineEdit[search="true"] { background: @sunken; border-color: @border; border-radius: @pillpx; padding-left: 43px; }
QLineEdit[search="true"]:hover { border-color: @borderStrong; }
QLineEdit[search="true"]:focus { background: @surface; border-color: @focus; padding-left: 42px; }
QComboBox { padding-right: 32px; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: @raised; color: @text; border: 1px solid @border; padding: 4px; outline: none;
    selection-background-color: @accentSoft; selection-color: @accentText;
}
QComboBox QAbstractItemView::item { min-height: 36px; padding: 0 8px; border-radius: @radiusSpx; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 24px; border: none; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 12px; height: 12px; }
QDateEdit::drop-down { border: none; width: 32px; }

QCheckBox, QRadioButton { color: @text; spacing: 10px; min-height: 28px; padding-right: 6px; background: transparent; }
QCheckBox#touch { min-height: 44px; }
QCheckBox:disabled, QRadioButton:disabled { color: @textDisabled; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 18px; height: 18px; border: 1px solid @borderStrong; background: @surface;
}
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accentText; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; width: 16px; height: 16px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-dark.svg); }
QRadioButton::indicator:checked {
    border-color: @accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 @onAccent, stop: 0.38 @onAccent,
                                stop: 0.44 @accent, stop: 1 @accent);
}

QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: @scrollBarpx; margin: 0; }
QScrollBar:horizontal { height: @scrollBarpx; margin: 0; }
QScrollBar::handle { background: @scrollHandle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QListView, QTreeView, QTableView {
    background: transparent; color: @text; border: none; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; alternate-background-color: @sunken;
    gridline-color: @border;
}
QListView#names { background: @raised; border: 1px solid @border; padding: 4px; }
QListView#names::item { min-height: 44px; padding: 0 8px; border-radius: @radiusSpx; }
QListView#names::item:selected, QListView#names::item:hover { background: @accentSoft; color: @accentText; }
QTableView::item, QTreeView::item { padding: 0 12px; border-bottom: 1px solid @border; }
QTableView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QTableView::item:hover, QTreeView::item:hover { background: @hover; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: @textMuted; border: none; border-bottom: 1px solid @border; padding: 8px 12px;
}
QTableCornerButton::section { background: transparent; border: none; }

QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @border; padding: 0 8px; }
QMenuBar::item { padding: 12px 14px; border-radius: @radiusSpx; background: transparent; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenuBar::item:pressed { background: @accentSoft; color: @accentText; }
QMenu { background: @raised; color: @text; border: 1px solid @border; border-radius: @radiusMpx; padding: 6px; }
QMenu::item { padding: 9px 28px 9px 14px; border-radius: @radiusSpx; min-width: 160px; }
QMenu::item:selected { background: @accentSoft; color: @accentText; }
QMenu::item:disabled { color: @textDisabled; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QMenu::icon { padding-left: 10px; }
QMenu::right-arrow { image: url(:/icons/chevron-right-@scheme.svg); width: 14px; height: 14px; padding-right: 8px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 8px; }
QMenu::indicator:checked { image: url(:/icons/check-@scheme.svg); }

QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QSlider { min-height: 28px; }
QSlider::groove:horizontal { height: 4px; background: @track; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 18px; height: 18px; margin: -7px 0; border-radius: 9px; background: @accent; border: none;
}
QSlider::handle:horizontal:hover { background: @accentHover; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; width: 14px; height: 14px; }

QSplitter::handle { background: @border; }
QDialog { background: @window; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { background: transparent; color: @text; border: none; border-radius: @radiusSpx; padding: 6px 10px; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
    background: @surface; selection-background-color: @accent; selection-color: @onAccent;
}
QCalendarWidget QSpinBox { min-height: 24px; }
)";

QList<QPair<QString, QString>> tokens(const Colors &c) {
    QList<QPair<QString, QString>> list{
        {u"window"_s, c.window.name()},
        {u"surface"_s, c.surface.name()},
        {u"raised"_s, c.raised.name()},
        {u"sunken"_s, c.sunken.name()},
        {u"hover"_s, c.hover.name()},
        {u"track"_s, c.pressed.name()},
        {u"scrollHandle"_s, c.pressed.name()},
        {u"border"_s, c.border.name()},
        {u"borderStrong"_s, c.borderStrong.name()},
        {u"focus"_s, c.focus.name()},
        {u"text"_s, c.text.name()},
        {u"textMuted"_s, c.textMuted.name()},
        {u"textDisabled"_s, c.textDisabled.name()},
        {u"accent"_s, c.accent.name()},
        {u"accentHover"_s, c.accentHover.name()},
        {u"accentSoft"_s, c.accentSoft.name()},
        {u"accentText"_s, c.accentText.name()},
        {u"onAccent"_s, c.onAccent.name()},
        {u"positive"_s, c.positive.name()},
        {u"warning"_s, c.warning.name()},
        {u"danger"_s, c.danger.name()},
        {u"scheme"_s, &c == &darkColors() ? u"dark"_s : u"light"_s},
        {u"radiusS"_s, QString::number(metrics::radiusS)},
        {u"pill"_s, QString::number(metrics::touchTarget / 2)},
        {u"radiusM"_s, QString::number(metrics::radiusM)},
        {u"scrollBar"_s, QString::number(metrics::scrollBarWidth)},
        {u"fieldInner"_s, QString::number(metrics::touchTarget - 2)},
        {u"fieldInnerFocused"_s, QString::number(metrics::touchTarget - 4)},
    };
    // The longest name first, so that @border does not eat the head of @borderStrong.
    std::ranges::sort(list, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return list;
}

} // namespace

QString styleSheet(const Colors &colors) {
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : tokens(colors))
        text.replace(u'@' + name, value);
    return text;
}

} // namespace universe
