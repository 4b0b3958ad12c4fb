#include "ui/widgets/Button.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Spinner.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace universe {

struct Button::Look {
    QColor fill;
    QColor line;
    QColor ink;
};

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : BaseButton(parent)
    , m_kind(kind) {
    setText(text);
    setFont(universe::font(TextRole::BodyStrong));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(Kind kind, Icon icon, const QString &text, QWidget *parent)
    : Button(kind, text, parent) {
    m_symbol = icon;
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Button::setSymbol(std::optional<Icon> icon) {
    m_symbol = icon;
    updateGeometry();
    update();
}

void Button::setSymbolTrailing(bool trailing) {
    m_trailing = trailing;
    update();
}

void Button::setCompact(bool compact) {
    m_compact = compact;
    setFont(universe::font(compact ? TextRole::CaptionStrong : TextRole::BodyStrong));
    updateGeometry();
}

void Button::setSnug(bool snug) {
    m_snug = snug;
    updateGeometry();
}

void Button::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy && !m_spinner)
        m_spinner = new Spinner(metrics::iconM, this);
    if (m_spinner) {
        m_spinner->setColor(look().ink);
        m_spinner->move((width() - m_spinner->width()) / 2, (height() - m_spinner->height()) / 2);
        m_spinner->setVisible(busy);
    }
    setCursor(busy ? Qt::BusyCursor : Qt::PointingHandCursor);
    update();
}

QSize Button::sizeHint() const {
    const int height = m_compact ? metrics::compactTarget : metrics::touchTarget;
    if (text().isEmpty())
        return {height, height};
    const int label = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int icon = m_symbol ? metrics::iconM + metrics::spaceXs : 0;
    const int padding = m_compact || m_snug ? metrics::spaceS : metrics::spaceM + metrics::spaceXxs;
    const int smallest = m_kind == Kind::Ghost || m_compact ? 0 : metrics::buttonMinWidth;
    return {std::max(smallest, label + icon + 2 * padding), height};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

Button::Look Button::look() const {
    const Colors &c = colors();
    const bool over = isEnabled() && !m_busy && underMouse();
    const bool down = isEnabled() && (isDown() || isChecked());
    if (!isEnabled() && m_kind != Kind::Ghost)
        return {c.sunken, c.border, c.textDisabled};
    const auto pick = [&](const QColor &rest, const QColor &hovered, const QColor &pressed) {
        return down ? pressed : over ? hovered : rest;
    };
    switch (m_kind) {
    case Kind::Primary:
        return {pick(c.accent, c.accentHover, c.accentPressed), {}, c.onAccent};
    case Kind::Danger:
        return {pick(c.danger, mix(c.danger, c.onDanger, 0.1), mix(c.danger, c.onDanger, 0.2)), {}, c.onDanger};
    case Kind::Secondary:
        return {pick(c.surface, c.hover, c.pressed), c.borderStrong, c.text};
    case Kind::Ghost:
        break;
    }
    if (isChecked())
        return {c.accentSoft, {}, c.accentText};
    return {pick(Qt::transparent, c.hover, c.pressed), {}, isEnabled() ? c.text : c.textDisabled};
}

void Button::paintContent(QPainter &painter, const QColor &ink) const {
    const int label = text().isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int icon = m_symbol ? metrics::iconM : 0;
    const int gap = label && icon ? metrics::spaceXs : 0;
    const int start = std::max(metrics::spaceXs, (width() - label - icon - gap) / 2);
    const int iconX = m_trailing ? start + label + gap : text().isEmpty() ? (width() - icon) / 2 : start;
    const int textX = m_trailing ? start : start + icon + gap;
    const int iconY = (height() - icon) / 2;
    if (m_symbol)
        paintIcon(painter, *m_symbol, QRectF(iconX, iconY, icon, icon), ink);
    painter.setPen(ink);
    const int room = width() - textX - (m_trailing ? icon + gap : 0) - metrics::spaceXxs;
    painter.drawText(QRect(textX, 0, std::max(room, label), height()), Qt::AlignVCenter | Qt::TextHideMnemonic, text());
}

void Button::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Look now = look();
    QRectF box = rect();
    const bool ring = hasRing();
    if (ring) {
        paintFocusRing(painter, box, metrics::radiusM + 1);
        constexpr double inset = metrics::focusRing + 1;
        box.adjust(inset, inset, -inset, -inset);
    }
    if (now.fill.alpha() > 0)
        paintBox(painter, box, ring ? metrics::radiusM - 2 : metrics::radiusM, now.fill, now.line);
    if (!m_busy)
        paintContent(painter, now.ink);
}

bool Button::event(QEvent *event) {
    if (event->type() == QEvent::ToolTipChange && text().isEmpty())
        setAccessibleName(toolTip());
    return BaseButton::event(event);
}

// Enter presses the focused button, which Qt's default does not do.
void Button::keyPressEvent(QKeyEvent *event) {
    showRing();
    if (m_busy)
        return;
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        BaseButton::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key that is held pays once
        click();
}

void Button::mousePressEvent(QMouseEvent *event) {
    if (!m_busy)
        BaseButton::mousePressEvent(event);
}

void Button::resizeEvent(QResizeEvent *event) {
    BaseButton::resizeEvent(event);
    if (m_spinner)
        m_spinner->move((width() - m_spinner->width()) / 2, (height() - m_spinner->height()) / 2);
}

} // namespace universe
