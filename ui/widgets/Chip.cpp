#include "ui/widgets/Chip.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QFocusEvent>

namespace universe {

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent) {
    setText(text);
    setCheckable(true);
    setFont(universe::font(TextRole::CaptionStrong));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setSymbol(std::optional<Icon> icon) {
    m_symbol = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const int icon = m_symbol ? metrics::iconS + metrics::spaceXxs + 2 : 0;
    return {fontMetrics().horizontalAdvance(text()) + icon + 2 * (metrics::spaceS + 2), metrics::compactTarget};
}

void Chip::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    const bool over = isEnabled() && underMouse();
    const QColor fill = isChecked() ? c.accentSoft : isDown() ? c.pressed : over ? c.hover : c.surface;
    const QColor ink = !isEnabled() ? c.textDisabled : isChecked() ? c.accentText : c.text;
    const double radius = height() / 2.0;
    QPainter painter(this);
    paintBox(painter, rect(), radius, fill, isChecked() ? c.accentText : c.borderStrong);
    if (m_ring && hasFocus())
        paintFocusRing(painter, rect(), radius);
    int x = metrics::spaceS + 2;
    if (m_symbol) {
        paintIcon(painter, *m_symbol, QRectF(x, (height() - metrics::iconS) / 2, metrics::iconS, metrics::iconS), ink);
        x += metrics::iconS + metrics::spaceXxs + 2;
    }
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, text());
}

void Chip::focusInEvent(QFocusEvent *event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_ring = showsFocus(event->reason());
    QAbstractButton::focusInEvent(event);
}

} // namespace universe
